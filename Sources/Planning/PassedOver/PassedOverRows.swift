import Columns
import Diagnostics

extension BoundQuery {
  /// The query with companions that say over how many rows the aggregates of its shown columns go, and how many of these they
  /// pass over for want of a value. None are added where the data say that no value is missing,
  /// or the rows how many are.
  package var tellingPassedOverRows: BoundQuery {
    if countsMissingItself { return self }
    var pass = PassedOverRows(query: self)
    return pass.annotated()
  }
}

extension PassedOverRows.Wanted {
  /// A column may be used twice at each of many levels: its places come once all the same.
  mutating func add(_ places: [Int], of column: ColumnID) { self[column, default: []].addPlaces(places) }
}

extension [Int] {
  /// The union of two lists in ascending order.
  fileprivate mutating func addPlaces(_ others: [Int]) {
    guard let last, let first = others.first, first <= last else { return append(contentsOf: others) }
    var union: [Int] = []
    union.reserveCapacity(count + others.count)
    var rest = self[...]
    for place in others {
      while let own = rest.first, own < place { union.append(rest.removeFirst()) }
      if rest.first == place { rest.removeFirst() }
      union.append(place)
    }
    self = union + rest
  }
}

/// Follows the shown columns down to the aggregates that they are computed from, and adds to these what counts the missing
/// values of each group.
///
/// Beneath a join a group may come in several rows of the result: there hidden columns say which group it is, so that it
/// counts once. Where DISTINCT and set operations make one row of several, their counts are added up.
struct PassedOverRows {
  /// Hidden columns of an aggregation, for all aggregates of one argument.
  struct Tally {
    var uses: [AggregateUse] = []
    var rows: PlanColumn
    var missing: PlanColumn
    /// What tells the groups apart, if one may come in several rows.
    var keys: [PlanColumn] = []
    /// Whether the numbers hold. Otherwise `rows` is NULL, and `missing` is 0 where no row was passed over.
    var isCounted = true

    var columns: [PlanColumn] { [rows, missing] + keys }
  }

  /// A plan with hidden columns behind, or between, its own.
  struct Carried {
    var plan: LogicalPlan
    var tallies: [Tally] = []

    var hidden: [PlanColumn] { tallies.flatMap(\.columns) }
  }

  /// Columns that shown ones are computed from, with the places of those: each once, in ascending order.
  typealias Wanted = [ColumnID: [Int]]

  private let query: BoundQuery
  private var lastColumn: ColumnID?
  /// How many shown columns are computed from such aggregates, counting one as often as it has one.
  private var useCount = 0
  /// Whether total rows are marked, so that the grand total can stand for all.
  private var marksTotals = false

  /// Those of the query, and behind them what counts of these.
  private var subqueries: [LogicalPlan]
  /// Subqueries that shown columns are computed from, with the places of those.
  private var values: [SubqueryID: [Int]] = [:]

  init(query: BoundQuery) {
    self.query = query
    subqueries = query.subqueries
  }

  mutating func annotated() -> BoundQuery {
    var shown: Wanted = [:]
    for (place, column) in query.shownColumns.enumerated() { shown[column.id, default: []].append(place) }
    let carried = carry(query.plan, shown, repeats: false)
    let values = carryValues()
    let tallies = carried.tallies + values.tallies
    guard !tallies.isEmpty else { return query }
    var result = query
    let isOnly = useCount == 1
    result.subqueries = subqueries
    result.plan = carried.plan.giving(query.plan.columns + carried.hidden).beside(values.items)
    for tally in tallies {
      let uses = tally.uses.map { use in
        var use = use
        use.isOnly = isOnly
        return use
      }
      result.companions += [ResultCompanion(.aggregatedRows(uses)), ResultCompanion(.passedOver(uses))]
      result.companions += tally.keys.map { ResultCompanion(.passedOverGroup($0.type)) }
    }
    return result
  }

  /// - Parameter repeats: whether a row of the plan may come several times in the result.
  mutating func carry(_ plan: LogicalPlan, _ wanted: Wanted, repeats: Bool) -> Carried {
    if wanted.isEmpty { return Carried(plan: plan) }
    switch plan {
    case .scan, .values, .recursive, .workingTable, .shared: return Carried(plan: plan)
    case .filter, .sort, .limit, .limitBy, .topN, .spread, .totals:
      if case .totals = plan { marksTotals = true }
      var below: [Tally] = []
      let carrying = plan.mapInputs { input in
        let carried = carry(input, wanted, repeats: repeats)
        below += carried.tallies
        return carried.plan
      }
      return Carried(plan: carrying, tallies: below)
    case .project(let input, let items):
      let lower = carry(input, sources(of: items, wanted), repeats: repeats)
      note(items, wanted)
      return Carried(
        plan: .project(lower.plan, items + lower.hidden.map(NamedExpression.init(passing:))),
        tallies: lower.tallies)
    case .aggregate(let aggregate):
      let tallied = tallied(aggregate, wanted)
      // Each set has all rows.
      if aggregate.sets != nil, !marksTotals { return uncounted(tallied) }
      return repeats ? identified(tallied, by: aggregate.groups.map(\.column)) : tallied
    case .window(let window): return carry(window, wanted, repeats: repeats)
    case .expansion(let expansion): return carry(expansion, wanted)
    case .join(let join): return carry(join, wanted)
    case .distinct(let input):
      let lower = carry(input, wanted, repeats: false)
      return lower.tallies.isEmpty
        ? Carried(plan: plan) : collapsed(lower, to: input.columns, repeats: repeats)
    case .setOperation(let operation): return carry(operation, wanted, repeats: repeats)
    }
  }

  private func sources(of items: [NamedExpression], _ wanted: Wanted) -> Wanted {
    var below: Wanted = [:]
    for item in items {
      guard let places = wanted[item.column.id] else { continue }
      var columns: Set<ColumnID> = []
      item.expression.collectColumns(into: &columns)
      for column in columns { below.add(places, of: column) }
    }
    return below
  }

  /// A row below comes several times.
  private mutating func carry(_ expansion: LogicalExpansion, _ wanted: Wanted) -> Carried {
    var below = wanted
    for (place, column) in expansion.columns.enumerated() {
      guard let places = wanted[column.id] else { continue }
      for source in expansion.sources(of: place) {
        for id in source.referencedColumns { below.add(places, of: id) }
      }
    }
    let lower = carry(expansion.input, below, repeats: true)
    return Carried(plan: .expansion(expansion.over(lower.plan)), tallies: lower.tallies)
  }

  // MARK: Subqueries

  private mutating func note(_ items: [NamedExpression], _ wanted: Wanted) {
    for item in items {
      guard let places = wanted[item.column.id] else { continue }
      for id in [item.expression].subqueryValues {
        values[id, default: []].addPlaces(places)
      }
    }
  }

  /// What the subqueries count whose values are shown: further ones, over the same rows. Each is followed once, however many
  /// others use it, since these stand behind it; and counts as one group, whatever rows show its value.
  private mutating func carryValues() -> (items: [NamedExpression], tallies: [Tally]) {
    var items: [NamedExpression] = []
    var tallies: [Tally] = []
    for number in query.subqueries.indices.reversed() {
      guard let places = values[SubqueryID(number)], let value = subqueries[number].columns.first else {
        continue
      }
      let carried = carry(subqueries[number], [value.id: places], repeats: false)
      for tally in carried.tallies {
        var own = renumbered(tally)
        own.keys = [newColumn("group", .integer)]
        for (column, counted) in [(own.rows, tally.rows), (own.missing, tally.missing)] {
          subqueries.append(carried.plan.giving([counted]))
          items.append(
            NamedExpression(
              column: column,
              expression: .scalarSubquery(SubqueryID(subqueries.count - 1), column.type, .none)))
        }
        items.append(
          NamedExpression(column: own.keys[0], expression: .constant(.integer(Int64(number)), .integer)))
        tallies.append(own)
      }
    }
    return (items, tallies)
  }

  // MARK: The aggregates

  private mutating func tallied(_ aggregate: LogicalAggregate, _ wanted: Wanted) -> Carried {
    let lower = carry(aggregate.input, sources(of: aggregate.aggregates, wanted), repeats: false)
    let (counts, tallies) = tally(aggregate.aggregates, wanted, over: lower.plan)
    let inner = gathered(lower)
    var result = aggregate
    result.input = lower.plan
    result.aggregates += counts + inner.outputs
    return Carried(
      plan: LogicalPlan.aggregate(result).beside(inner.unknown), tallies: tallies + inner.tallies)
  }

  /// What the aggregates are of, where they take all rows.
  private func sources(of outputs: [LogicalAggregate.Output], _ wanted: Wanted) -> Wanted {
    var below: Wanted = [:]
    for output in outputs where output.aggregate.filter == nil {
      guard let places = wanted[output.column.id] else { continue }
      for argument in output.aggregate.arguments {
        for column in argument.referencedColumns { below.add(places, of: column) }
      }
    }
    return below
  }

  /// What counts the missing values of those aggregates that are wanted.
  mutating func tally(
    _ aggregates: [LogicalAggregate.Output], _ wanted: Wanted, over input: LogicalPlan
  ) -> (counts: [LogicalAggregate.Output], tallies: [Tally]) {
    let asked = aggregates.filter { wanted[$0.column.id] != nil && $0.aggregate.passesOver }
    if asked.isEmpty { return ([], []) }
    for output in asked { useCount += wanted[output.column.id]?.count ?? 0 }
    let nulls = NullKnowledge(input)
    var counts: [LogicalAggregate.Output] = []
    var tallies: [(argument: BoundExpression, filter: BoundExpression?, tally: Tally)] = []
    for output in asked {
      let needed = output.aggregate.neededValues.filter(nulls.mayBeNull)
      guard let argument = needed.count > 1 ? BoundExpression.firstMissing(of: needed) : needed.first else {
        continue
      }
      let uses = (wanted[output.column.id] ?? []).map { place in
        AggregateUse(
          column: place, function: FunctionRegistry.name(of: output.aggregate.function),
          call: output.column.name, isOnly: false)
      }
      let filter = output.aggregate.filter.narrowed(by: argument.chosenRows)
      let known = tallies.firstIndex { known in
        known.argument.computesSame(as: argument)
          && (known.filter.map { filter?.computesSame(as: $0) ?? false } ?? (filter == nil))
      }
      if let known {
        tallies[known].tally.uses += uses
      } else {
        var tally = addTally(of: argument, filter, output.aggregate, to: &counts)
        tally.uses = uses
        tallies.append((argument, filter, tally))
      }
    }
    return (counts, tallies.map(\.tally))
  }

  private mutating func addTally(
    of argument: BoundExpression, _ filter: BoundExpression?, _ aggregate: BoundAggregate,
    to counts: inout [LogicalAggregate.Output]
  ) -> Tally {
    let rows = BoundAggregate(
      function: .countRows, arguments: [], filter: filter, type: .integer, span: aggregate.span)
    let missing = BoundAggregate(
      function: .missingTally, arguments: [argument], filter: filter, type: .decimal(0), span: aggregate.span)
    let tally = Tally(rows: newColumn("rows", rows.type), missing: newColumn("missing", missing.type))
    counts += [
      .init(column: tally.rows, aggregate: rows), .init(column: tally.missing, aggregate: missing),
    ]
    return tally
  }

  mutating func newColumn(_ name: String, _ type: DataType) -> PlanColumn {
    let last = lastColumn ?? query.lastColumn
    let next = ColumnID(last.number + 1)
    lastColumn = next
    return PlanColumn(id: next, name: name, type: type)
  }
}

extension BoundQuery {
  /// The greatest number of a column.
  var lastColumn: ColumnID {
    var last = ColumnID(0)
    for plan in [plan] + subqueries + shared {
      plan.walk { operation in
        switch operation {
        case .filter, .sort, .limit, .limitBy, .topN, .distinct, .join, .totals: break
        case .scan, .values, .project, .aggregate, .setOperation, .spread, .window, .expansion, .recursive,
          .workingTable, .shared:
          for column in operation.columns { last = max(last, column.id) }
        }
      }
    }
    return last
  }
}

extension BoundAggregate {
  /// What stands for a comparison with ANY, ALL or IN is not written as an aggregate, and says nothing.
  fileprivate var passesOver: Bool { function.passesOver && span != .none }
}

extension AggregateFunction {
  /// Whether a note says how many rows it passed over. (`count` says itself what it counts.)
  fileprivate var passesOver: Bool {
    switch self {
    case .sum, .average, .minimum, .maximum, .median, .quantile, .discreteQuantile, .mode, .standardDeviation,
      .variance, .populationDeviation, .populationVariance, .skewness, .kurtosis, .correlation,
      .populationCovariance, .sampleCovariance, .slope, .intercept, .determination, .meanOfX, .meanOfY,
      .squaresOfX, .squaresOfY, .productsOfXY, .argumentOfMinimum, .argumentOfMaximum, .bitAnd, .bitOr,
      .bitXor,
      .product, .stringAggregate, .sparkline, .boolAnd, .boolOr:
      true
    case .countRows, .count, .pairCount, .anyValue, .lastValue, .single, .collectRows, .commonReason,
      .missingTally:
      false
    }
  }
}

extension BoundAggregate {
  /// What a row must have to be taken in.
  fileprivate var neededValues: [BoundExpression] {
    switch function {
    case .argumentOfMinimum, .argumentOfMaximum: arguments
    default: function.isOfPairs ? arguments : Array(arguments.prefix(1))
    }
  }
}

extension BoundExpression {
  /// NULL, for its reason, where one of the values is NULL: the first that is.
  fileprivate static func firstMissing(of values: [BoundExpression]) -> BoundExpression {
    guard let last = values.last else { return .constant(.null, .null) }
    let branches = values.dropLast().map { value in
      BoundBranch(
        condition: .call(.isNull, [value], .boolean, .none), result: .cast(value, .text, isTry: false, .none))
    }
    return .caseWhen(branches, otherwise: .cast(last, .text, isTry: false, .none), .text)
  }

  /// Of `CASE WHEN condition THEN x END`, which chooses rows: that a condition holds. The other rows are not missing, they were
  /// not asked for.
  fileprivate var chosenRows: BoundExpression? {
    switch self {
    case .cast(let operand, _, _, _): return operand.chosenRows
    case .caseWhen(let branches, let otherwise, _):
      if let otherwise {
        guard case .constant(.null, _) = otherwise else { return nil }
      }
      let conditions = branches.map(\.condition)
      return conditions.count == 1 ? conditions[0] : .or(conditions)
    default: return nil
    }
  }
}

extension BoundExpression? {
  fileprivate func narrowed(by other: BoundExpression?) -> BoundExpression? {
    guard let self else { return other }
    return other.map { .and([self, $0]) } ?? self
  }
}
