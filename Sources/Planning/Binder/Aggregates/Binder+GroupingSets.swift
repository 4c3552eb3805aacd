import Columns
import Diagnostics
import Syntax

/// A call of GROUPING: which of its arguments a row's set leaves out, as the bits of a number.
struct GroupingCall {
  var column: PlanColumn
  var arguments: [Operand]
  var span: SourceSpan
}

extension StatementBinder {
  /// Sets of keys that one GROUP BY may stand for.
  static let maximumGroupingSets = 4096
  /// Arguments of one GROUPING, each a bit of an INTEGER.
  static let maximumGroupingArguments = 62

  /// Binds all keys, and writes the sets out: each set of one part together with each of the others.
  /// - Returns: nil where each part is one set, and after an error.
  func bindGroupingSets(
    _ elements: [GroupingElementSyntax], at span: SourceSpan, into groups: inout BoundGroups,
    _ bindKey: @escaping (ExpressionSyntax) -> [BoundGroup]?
  ) -> [[Int]]? {
    var writer = GroupingSetsWriter(bindKey: bindKey)
    let sets = writer.product(of: elements)
    groups.all = writer.groups
    groups.isIncomplete = writer.isIncomplete
    guard let sets else {
      groups.isIncomplete = true
      report(
        .argumentOutOfRange, "this GROUP BY stands for more than \(Self.maximumGroupingSets) groupings",
        at: span, "each groups all rows anew",
        hint: "CUBE of n columns makes 2^n; write the groupings that you need in GROUPING SETS")
      return nil
    }
    return elements.contains(where: \.isSeveral) ? sets : nil
  }

  // MARK: GROUPING

  func bindGroupingCall(_ call: CallSyntax, in context: ExpressionContext) -> BoundExpression? {
    // Within a subquery it may ask of the groups of a query around, which is known once its arguments are.
    guard context.clause.allowsAggregates || context.outer != nil else {
      reportMisplacedAggregate("GROUPING", at: call.span, in: context, declared: nil)
      return nil
    }
    guard call.arguments.count <= Self.maximumGroupingArguments else {
      report(
        .wrongArgumentCount, "GROUPING takes at most \(Self.maximumGroupingArguments) columns", at: call.span)
      return nil
    }
    let counts = context.outer?.parameterCounts ?? []
    guard let arguments = context.within(.grouping, { bindOperands(call.arguments, in: context) }) else {
      return nil
    }
    return grouping(arguments, call, in: context, since: counts[...])
  }

  /// What GROUPING gives in the query whose columns it asks of: this one, or one around it.
  /// - Parameter counts: how many values of the queries around were known before its arguments.
  private func grouping(
    _ arguments: [Operand], _ call: CallSyntax, in context: ExpressionContext, since counts: ArraySlice<Int>
  ) -> BoundExpression? {
    let name = ExpressionSyntax.call(call).columnName
    if let frame = context.outer, let moved = outward(arguments, of: frame) {
      frame.forget(after: counts.first ?? 0)
      return grouping(moved, call, in: frame.context, since: counts.dropFirst()).map {
        parameter(for: $0, name, of: frame)
      }
    }
    guard context.clause.allowsAggregates else {
      reportMisplacedAggregate("GROUPING", at: call.span, in: context, declared: nil)
      return nil
    }
    let column = PlanColumn(id: newColumn(), name: name, type: .integer)
    context.note(GroupingCall(column: column, arguments: arguments, span: call.span))
    return .column(column.id, .integer)
  }

  /// The arguments as the query around computes them; nil unless all are columns of that query.
  private func outward(_ arguments: [Operand], of frame: SubqueryFrame) -> [Operand]? {
    let moved = arguments.compactMap { argument -> Operand? in
      guard !argument.expression.isConstant else { return nil }
      return frame.outward(argument.expression).map { Operand($0, argument.span) }
    }
    return !moved.isEmpty && moved.count == arguments.count ? moved : nil
  }

  /// The grouped rows with what GROUPING asks of them beside them.
  func answerGroupingCalls(
    over plan: LogicalPlan, _ grouping: Grouping, _ sets: GroupingSets?, in context: ExpressionContext
  ) -> LogicalPlan {
    guard !context.groupingCalls.isEmpty else { return plan }
    var items = plan.columns.map { NamedExpression(column: $0, expression: .column($0.id, $0.type)) }
    for call in context.groupingCalls {
      guard let answer = answer(to: call, grouping, sets) else { continue }
      items.append(NamedExpression(column: call.column, expression: answer))
    }
    return .project(plan, items)
  }

  private func answer(
    to call: GroupingCall, _ grouping: Grouping, _ sets: GroupingSets?
  ) -> BoundExpression? {
    var sum: Operand?
    for (index, argument) in call.arguments.enumerated() {
      guard let place = grouping.place(of: argument.expression) else {
        reportNoGroup(argument, grouping)
        return nil
      }
      guard let sets, !sets.allContain(place) else { continue }
      let without = sets.sets.indices.filter { !sets.sets[$0].contains(place) }
      let isLeftOut = BoundExpression.inList(
        .column(sets.ordinal.id, .integer), without.map { .integer(Int64($0)) })
      let bit = Int64(1) << Int64(call.arguments.count - 1 - index)
      let value = BoundExpression.caseWhen(
        [BoundBranch(condition: isLeftOut, result: .constant(.integer(bit), .integer))],
        otherwise: .constant(.integer(0), .integer), .integer)
      guard let before = sum else {
        sum = Operand(value, call.span)
        continue
      }
      sum = arithmetic(.add, before, Operand(value, call.span), call.span).map { Operand($0, call.span) }
    }
    return sum?.expression ?? .constant(.integer(0), .integer)
  }

  private func reportNoGroup(_ argument: Operand, _ grouping: Grouping) {
    if grouping.isIncomplete { return }
    let groups = grouping.outputs.map { "`\($0.column.name)`" }.joined(separator: ", ")
    report(
      .notGrouped, "GROUPING asks of a column of GROUP BY whether the row leaves it out", at: argument.span,
      "not grouped by",
      related: grouping.span.map { [.init($0, groups.isEmpty ? "groups by nothing" : "groups by \(groups)")] }
        ?? [],
      hint: grouping.span == nil
        ? "group by it: GROUP BY ROLLUP (…)" : "name a column or expression just as GROUP BY has it")
  }
}

/// Writes the sets of GROUP BY out as places among its keys.
private struct GroupingSetsWriter {
  let bindKey: (ExpressionSyntax) -> [BoundGroup]?
  private(set) var groups: [BoundGroup] = []
  private(set) var isIncomplete = false

  init(bindKey: @escaping (ExpressionSyntax) -> [BoundGroup]?) { self.bindKey = bindKey }

  private mutating func places(of keys: [ExpressionSyntax]) -> [Int] {
    keys.flatMap { key -> [Int] in
      guard let bound = bindKey(key) else {
        isIncomplete = true
        return []
      }
      groups += bound
      return Array((groups.count - bound.count)..<groups.count)
    }
  }

  /// nil where there are too many, as in all below.
  mutating func product(of elements: [GroupingElementSyntax]) -> [[Int]]? {
    var product: [[Int]]? = [[]]
    for element in elements {
      // All keys are bound, so that each error is found.
      let sets = self.sets(of: element)
      product = product.flatMap { before in
        guard let sets, before.count * sets.count <= StatementBinder.maximumGroupingSets else { return nil }
        return before.flatMap { one in sets.map { one + $0 } }
      }
    }
    return product
  }

  private mutating func sets(of element: GroupingElementSyntax) -> [[Int]]? {
    switch element {
    case .key, .set: return [places(of: element.keys)]
    case .rollup(let parts, _):
      let keys = parts.map { places(of: $0.keys) }
      guard keys.count < StatementBinder.maximumGroupingSets else { return nil }
      return (0...keys.count).reversed().map { Array(keys[..<$0].joined()) }
    case .cube(let parts, _):
      let keys = parts.map { places(of: $0.keys) }
      guard keys.count < Int.bitWidth - 1, 1 << keys.count <= StatementBinder.maximumGroupingSets else {
        return nil
      }
      return (0..<1 << keys.count).map { leftOut in
        keys.indices.filter { leftOut & 1 << (keys.count - 1 - $0) == 0 }.flatMap { keys[$0] }
      }
    case .sets(let elements, _):
      var all: [[Int]]? = []
      for element in elements {
        let sets = self.sets(of: element)
        all = all.flatMap { before in
          guard let sets, before.count + sets.count <= StatementBinder.maximumGroupingSets else { return nil }
          return before + sets
        }
      }
      return all
    }
  }
}

extension GroupingElementSyntax {
  /// Whether it can stand for more than one set.
  fileprivate var isSeveral: Bool {
    switch self {
    case .key, .set: false
    case .rollup, .cube, .sets: true
    }
  }
}
