import Columns
import Diagnostics
import Syntax

/// What GROUP BY computes, and how expressions above it are rewritten to its columns.
struct Grouping {
  /// Without repetitions.
  private(set) var outputs: [NamedExpression] = []
  private(set) var columns: Set<ColumnID> = []
  private var placesOfColumns: [ColumnID: Int] = [:]
  private var placesOfComputed: [Int] = []
  /// Groups that are more than a column.
  private(set) var computed: [NamedExpression] = []
  /// Groups that are a value of a query around, which some rows leave out.
  private var leftOutParameters: [ColumnID: PlanColumn] = [:]
  let span: SourceSpan?
  /// A group could not be bound, so that nothing can be said of what is not grouped.
  let isIncomplete: Bool
  /// The sets that the rows are grouped by, as places among the outputs; nil where it is one, of all outputs.
  private(set) var sets: [[Int]]?

  init(_ groups: BoundGroups, syntax: GroupBySyntax?, context: ExpressionContext) {
    switch syntax {
    case .all(let span)?, .elements(_, let span)?: self.span = span
    case nil: span = nil
    }
    isIncomplete = groups.isIncomplete
    var places: [Int] = []
    for group in groups.all { places.append(add(group, isAlwaysKept: groups.sets == nil)) }
    if var written = groups.sets?.map({ set in Set(set.map { places[$0] }).sorted() }) {
      var known: Set<[Int]> = []
      if groups.isDistinct { written.removeAll { !known.insert($0).inserted } }
      if written != [Array(outputs.indices)] { sets = written }
    }
    columns.formUnion(context.aggregateIDs)
    columns.formUnion(context.shares.map(\.total.id))
    // To a subquery the values of the queries around it are constants.
    columns.formUnion(context.outer?.parameters.map(\.column.id) ?? [])
    columns.formUnion(context.windowIDs)
  }

  /// Adds a group unless it is there already, and gives its place.
  /// - Parameter isAlwaysKept: whether no row leaves the group out, so that a constant is the same in all.
  private mutating func add(_ group: BoundGroup, isAlwaysKept: Bool) -> Int {
    if let known = place(of: group.expression) { return known }
    let output = NamedExpression(
      column: PlanColumn(id: group.id, name: group.name, type: group.expression.type),
      expression: group.expression)
    if case .column(let id, _) = group.expression {
      placesOfColumns[id] = outputs.count
      if id != group.id, !isAlwaysKept { leftOutParameters[id] = output.column }
    } else {
      placesOfComputed.append(outputs.count)
      if !group.expression.isConstant || !isAlwaysKept { computed.append(output) }
    }
    columns.insert(group.id)
    outputs.append(output)
    return outputs.count - 1
  }

  /// The place of the group that the expression is; nil if it is none.
  func place(of expression: BoundExpression) -> Int? {
    if case .column(let id, _) = expression { return placesOfColumns[id] }
    return placesOfComputed.first { outputs[$0].expression.computesSame(as: expression) }
  }

  /// The expression over the columns that grouping gives.
  func rewrite(_ expression: BoundExpression) -> BoundExpression {
    guard !computed.isEmpty || !leftOutParameters.isEmpty else { return expression }
    if case .column(let id, _) = expression {
      return leftOutParameters[id].map { .column($0.id, $0.type) } ?? expression
    }
    if let match = computed.first(where: { $0.expression.computesSame(as: expression) }) {
      return .column(match.column.id, match.column.type)
    }
    return expression.mapChildren(rewrite)
  }

  /// A column that the expression reads and that has many values in a group.
  func stray(in expression: BoundExpression) -> ColumnID? {
    var stray: ColumnID?
    expression.walk { part in
      if case .column(let id, _) = part, !columns.contains(id), stray == nil { stray = id }
      return stray == nil
    }
    return stray
  }
}

struct BoundGroup {
  var id: ColumnID
  var name: String
  var expression: BoundExpression
}

/// The keys of GROUP BY, in the order of the text.
struct BoundGroups {
  var all: [BoundGroup] = []
  /// The sets of keys, as places among `all`; nil where no part of GROUP BY stands for several.
  var sets: [[Int]]?
  /// Whether of sets that are alike one is meant.
  var isDistinct = false
  var isIncomplete = false
}

extension StatementBinder {
  func bindGroups(
    _ syntax: GroupBySyntax?, items: [SelectItem], in context: ExpressionContext
  ) -> BoundGroups {
    var groups = BoundGroups()
    switch syntax {
    case nil: break
    case .all?:
      groups.all = items.compactMap { item in
        guard let expression = item.value.expression, !context.containsAggregate(expression),
          !context.containsWindow(expression)
        else {
          return nil
        }
        return group(expression, name: item.name)
      }
    case .elements(let elements, let span)?:
      groups.sets = bindGroupingSets(elements, at: span, into: &groups) {
        self.bindGroup($0, items: items, in: context)
      }
    }
    return groups
  }

  /// nil if it is at fault; several where COLUMNS stands for them.
  private func bindGroup(
    _ syntax: ExpressionSyntax, items: [SelectItem], in context: ExpressionContext
  ) -> [BoundGroup]? {
    if let ordinal = syntax.ordinal {
      guard let index = itemIndex(ordinal, count: items.count, .groupBy) else { return nil }
      guard let expression = items[index].value.expression else { return nil }
      guard !context.containsAggregate(expression) else {
        report(
          .misplacedAggregate, "GROUP BY \(index + 1) means `\(items[index].name)`, which is an aggregate",
          at: ordinal.span, related: [.init(items[index].value.span, "computed from each group")],
          hint: "group by the other columns")
        return nil
      }
      guard !context.containsWindow(expression) else {
        context.within(.groupBy) {
          reportMisplacedWindow(
            "`\(items[index].name)`", at: ordinal.span, in: context, declared: items[index].value.span)
        }
        return nil
      }
      return [group(expression, name: items[index].name)]
    }
    let bound = context.within(.groupBy) { trackEach(syntax, in: context) }
    let groups = bound.compactMap { each in
      each.value.expression.map { group($0, name: each.column?.name ?? syntax.columnName) }
    }
    return groups.count == bound.count && !groups.isEmpty ? groups : nil
  }

  private func group(_ expression: BoundExpression, name: String) -> BoundGroup {
    // A value of a query around keeps its number: the group, which a row may leave out, has another.
    if case .column(let id, _) = expression, !parameterColumns.contains(id) {
      return BoundGroup(id: id, name: name, expression: expression)
    }
    return BoundGroup(id: newColumn(), name: name, expression: expression)
  }

  /// The place that `ORDER BY 2` means, from 0; reported if there is none.
  func itemIndex(_ ordinal: LiteralSyntax, count: Int, _ clause: Clause) -> Int? {
    if case .integer(let digits) = ordinal.kind, let number = Int(digits), number >= 1, number <= count {
      return number - 1
    }
    report(
      .ordinalOutOfRange, "\(clause.rawValue) counts the selected columns, of which there are \(count)",
      at: ordinal.span, "no such column",
      hint: count == 1 ? "write 1, or a name" : "write a number from 1 to \(count), or a name")
    return nil
  }

  /// The expression over the columns of the groups; reported if it reads a column that has many values in a
  /// group.
  func regroup(
    _ tracked: TrackedExpression, _ grouping: Grouping, in context: ExpressionContext
  ) -> BoundExpression? {
    guard let expression = tracked.expression else { return nil }
    let rewritten = grouping.rewrite(expression)
    guard let stray = grouping.stray(in: rewritten) else { return rewritten }
    if grouping.isIncomplete { return nil }
    let reachable = grouping.rewrite(expression.withoutUnreachableOperands)
    if grouping.stray(in: reachable) == nil { return reachable }
    reportUngrouped(stray, tracked, grouping, in: context)
    return nil
  }

  private func reportUngrouped(
    _ column: ColumnID, _ tracked: TrackedExpression, _ grouping: Grouping, in context: ExpressionContext
  ) {
    let span = context.uses[tracked.uses].first { $0.column == column }?.span ?? tracked.span
    let name = context.scope.name(of: column) ?? "this"
    var related: [Diagnostic.Label] = []
    var remedy = "add GROUP BY \(name)"
    if let groups = grouping.span {
      let names = grouping.outputs.map { "`\($0.column.name)`" }.joined(separator: ", ")
      related = [.init(groups, names.isEmpty ? "one row for all" : "one row per \(names)")]
      remedy = "add `\(name)` to GROUP BY"
    } else if let aggregate = context.aggregates.first {
      related = [.init(aggregate.aggregate.span, "this makes one row of all")]
    }
    var hint = "write any_value(\(name)), or \(remedy)"
    if let alias = context.aliases[name.lowercased()],
      alias.expression.map(context.containsAggregate) ?? false
    {
      hint = "the column is meant here; give the aggregate an alias that no column has"
    }
    report(
      .notGrouped, "`\(name)` is neither grouped nor aggregated", at: span, "one value per row",
      related: related, hint: hint)
  }
}

extension Scope {
  /// The name of the column of the plan, as the query would call it.
  func name(of id: ColumnID) -> String? {
    columns.first {
      if case .column(id, _)? = $0.expression { true } else { false }
    }?.name
  }
}

extension ExpressionSyntax {
  /// A bare whole number, which in GROUP BY and ORDER BY counts the selected columns.
  var ordinal: LiteralSyntax? {
    if case .literal(let literal) = self, case .integer = literal.kind, literal.unit == nil {
      literal
    } else {
      nil
    }
  }
}
