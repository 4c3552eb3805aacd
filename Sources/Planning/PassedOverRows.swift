import Columns

extension BoundQuery {
  /// The query with companions that say over how many rows the aggregates of its shown columns go, and how many of these they
  /// pass over for want of a value. None are added where the data say that no value is missing.
  package var tellingPassedOverRows: BoundQuery {
    var pass = PassedOverRows(query: self)
    return pass.annotated()
  }
}

/// Follows the shown columns down to the aggregates that they are computed from, and adds to these what counts the missing
/// values of each group.
///
/// It follows as far as the rows stay the groups: what makes one row of several, or several of one (DISTINCT, joins, set
/// operations), would count them wrongly, and so nothing is said beneath it.
private struct PassedOverRows {
  /// Two hidden columns of an aggregation, for all aggregates of one argument.
  private struct Tally {
    var argument: BoundExpression
    var filter: BoundExpression?
    var rows: PlanColumn
    var missing: PlanColumn
    var uses: [AggregateUse] = []
  }

  private let query: BoundQuery
  private var tallies: [Tally] = []
  private var lastColumn: ColumnID?

  init(query: BoundQuery) { self.query = query }

  mutating func annotated() -> BoundQuery {
    var result = query
    var shown: [ColumnID: [Int]] = [:]
    for (place, column) in query.shownColumns.enumerated() { shown[column.id, default: []].append(place) }
    let plan = carry(query.plan, shown)
    guard !tallies.isEmpty else { return query }
    result.plan = plan.giving(query.plan.columns + tallies.flatMap { [$0.rows, $0.missing] })
    for tally in tallies {
      result.companions += [
        ResultCompanion(.aggregatedRows(tally.uses)), ResultCompanion(.passedOver(tally.uses)),
      ]
    }
    return result
  }

  /// The plan with the hidden columns behind its own.
  /// - Parameter wanted: the columns that shown ones are computed from, with the places of those.
  private mutating func carry(_ plan: LogicalPlan, _ wanted: [ColumnID: [Int]]) -> LogicalPlan {
    if wanted.isEmpty { return plan }
    switch plan {
    case .scan, .values, .distinct, .join, .setOperation: return plan
    case .filter(let input, let condition): return .filter(carry(input, wanted), condition)
    case .sort(let input, let keys): return .sort(carry(input, wanted), keys)
    case .limit(let input, let count, let offset):
      return .limit(carry(input, wanted), count: count, offset: offset)
    case .limitBy(let input, let keys, let count, let offset):
      return .limitBy(carry(input, wanted), keys, count: count, offset: offset)
    case .topN(let input, let keys, let count, let offset):
      return .topN(carry(input, wanted), keys, count: count, offset: offset)
    case .project(let input, let items):
      let lower = carry(input, sources(of: items, wanted))
      let hidden = tallies.flatMap { [$0.rows, $0.missing] }
      return .project(
        lower, items + hidden.map { NamedExpression(column: $0, expression: .column($0.id, $0.type)) })
    case .aggregate(let aggregate): return .aggregate(tallied(aggregate, wanted))
    case .spread, .totals: return plan.mapInputs { carry($0, wanted) }
    }
  }

  private func sources(of items: [NamedExpression], _ wanted: [ColumnID: [Int]]) -> [ColumnID: [Int]] {
    var below: [ColumnID: [Int]] = [:]
    for item in items {
      guard let places = wanted[item.column.id] else { continue }
      var columns: Set<ColumnID> = []
      item.expression.collectColumns(into: &columns)
      for column in columns { below[column, default: []] += places }
    }
    return below
  }

  private mutating func tallied(
    _ aggregate: LogicalAggregate, _ wanted: [ColumnID: [Int]]
  ) -> LogicalAggregate {
    let asked = aggregate.aggregates.filter {
      wanted[$0.column.id] != nil && $0.aggregate.function.passesOver
    }
    if asked.isEmpty { return aggregate }
    let isOnly = asked.count == 1 && wanted[asked[0].column.id]?.count == 1
    let nulls = NullKnowledge(aggregate.input)
    var result = aggregate
    for output in asked {
      guard let argument = output.aggregate.arguments.first, nulls.mayBeNull(argument) else { continue }
      let uses = (wanted[output.column.id] ?? []).map { place in
        AggregateUse(
          column: place, function: FunctionRegistry.name(of: output.aggregate.function),
          call: output.column.name, isOnly: isOnly)
      }
      let filter = output.aggregate.filter.narrowed(by: argument.chosenRows)
      let index =
        tallies.firstIndex { tally in
          tally.argument.computesSame(as: argument)
            && (tally.filter.map { filter?.computesSame(as: $0) ?? false } ?? (filter == nil))
        } ?? addTally(of: argument, filter, output.aggregate, to: &result)
      tallies[index].uses += uses
    }
    return result
  }

  /// Adds the two columns, and gives the place of the new tally.
  private mutating func addTally(
    of argument: BoundExpression, _ filter: BoundExpression?, _ aggregate: BoundAggregate,
    to result: inout LogicalAggregate
  ) -> Int {
    let rows = BoundAggregate(
      function: .countRows, arguments: [], filter: filter, type: .integer, span: aggregate.span)
    let missing = BoundAggregate(
      function: .missingTally, arguments: [argument], filter: filter, type: .decimal(0), span: aggregate.span)
    let tally = Tally(
      argument: argument, filter: filter, rows: newColumn("rows", rows.type),
      missing: newColumn("missing", missing.type))
    result.aggregates += [
      .init(column: tally.rows, aggregate: rows), .init(column: tally.missing, aggregate: missing),
    ]
    tallies.append(tally)
    return tallies.count - 1
  }

  private mutating func newColumn(_ name: String, _ type: DataType) -> PlanColumn {
    let last = lastColumn ?? query.lastColumn
    let next = ColumnID(last.number + 1)
    lastColumn = next
    return PlanColumn(id: next, name: name, type: type)
  }
}

extension BoundQuery {
  /// The greatest number of a column.
  fileprivate var lastColumn: ColumnID {
    var last = ColumnID(0)
    for plan in [plan] + subqueries {
      plan.walk { operation in
        switch operation {
        case .filter, .sort, .limit, .limitBy, .topN, .distinct, .join, .totals: break
        case .scan, .values, .project, .aggregate, .setOperation, .spread:
          for column in operation.columns { last = max(last, column.id) }
        }
      }
    }
    return last
  }
}

extension AggregateFunction {
  /// Whether a note says how many rows it passed over. (`count` says itself what it counts.)
  fileprivate var passesOver: Bool {
    switch self {
    case .sum, .average, .minimum, .maximum, .median, .standardDeviation, .variance, .stringAggregate,
      .boolAnd,
      .boolOr:
      true
    case .countRows, .count, .anyValue, .single, .collectRows, .commonReason, .missingTally: false
    }
  }
}

extension BoundExpression {
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
