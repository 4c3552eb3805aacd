import Columns
import Diagnostics
import Planning

/// Aggregates of the distinct values of one thing by group, in two steps: first the rows are grouped by the keys and the values
/// together, by all workers, and then what is left, where each value is there once, is grouped by the keys.
///
/// Where few values are to be told apart, or besides what else the aggregates take in, each state does that for itself.
struct TwofoldAggregate: Sendable {
  private let values: HashAggregatePlan
  private let groups: HashAggregatePlan
  private let rowBound: Int?

  /// nil where one step is better, or all that there is.
  /// - Parameter aggregates: as they were bound, those of the plan without what gathers reasons.
  init?(_ plan: HashAggregatePlan, _ aggregates: [BoundAggregate], _ known: ColumnBounds) {
    guard let first = plan.aggregates.first, let arguments = aggregates.first?.arguments,
      plan.carriedKeys.isEmpty, plan.reasonedKeys.isEmpty, aggregates.count == plan.aggregates.count,
      aggregates.allSatisfy({ $0.isDistinct && $0.filter == nil && $0.arguments == arguments }),
      plan.aggregates.allSatisfy({
        $0.isOfDistinctValuesOnly && $0.description.takesSame(as: first.description)
      })
    else { return nil }
    values = HashAggregatePlan(
      keys: plan.keys + first.arguments, keyTypes: plan.keyTypes + first.description.argumentTypes,
      keyStatistics: plan.keyStatistics + first.description.argumentStatistics, aggregates: [])
    var groups = plan
    groups.keys = plan.keys.indices.map { .column($0) }
    for index in groups.aggregates.indices {
      groups.aggregates[index].description.isDistinct = false
      groups.aggregates[index].arguments = first.arguments.indices.map { .column(plan.keys.count + $0) }
    }
    self.groups = groups
    rowBound = known.rowBound
  }

  func isWorthwhile(_ context: ExecutionContext) -> Bool {
    values.isWorthParting(rowBound: rowBound, least: context.rowsWorthParting)
  }

  func run(_ stream: BatchStream, _ context: ExecutionContext) throws(Diagnostic) -> [Batch] {
    let distinct = try context.partitionedAggregate(stream, values)
    for batch in distinct { try context.memory.reserve(batch) }
    return try context.aggregate(
      BatchStream(TableScan(distinct)), groups, types: values.keyTypes, rowBound: rowBound)
  }
}

extension PhysicalAggregate {
  /// Whether the distinct values, in whatever order, are all that it needs.
  fileprivate var isOfDistinctValuesOnly: Bool {
    switch description.function {
    case .count, .sum, .average: orderBy.isEmpty && !description.keepsReasons
    default: false
    }
  }
}

extension AggregateDescription {
  fileprivate func takesSame(as other: AggregateDescription) -> Bool {
    argumentTypes == other.argumentTypes && argumentStatistics == other.argumentStatistics
  }
}
