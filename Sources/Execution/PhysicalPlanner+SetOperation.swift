import Columns
import Diagnostics
import Planning

extension PhysicalPlanner {
  /// - Parameter plan: what gives the rows of the stream.
  func distinct(
    _ stream: BatchStream, of plan: LogicalPlan, _ metrics: OperatorMetrics?
  ) throws(Diagnostic) -> BatchStream {
    let distinct = try comparison(ofRowsOf: plan)
    return try measured(metrics) { () throws(Diagnostic) in try context.distinctRows(stream, distinct) }
  }

  private func comparison(ofRowsOf plan: LogicalPlan) throws(Diagnostic) -> Distinct {
    let known = ColumnBounds(plan)
    let nulls = NullKnowledge(plan)
    let compiler = compiler(plan)
    let columns = plan.columns.map { BoundExpression.column($0.id, $0.type) }
    let reasoned = columns.indices.filter { nulls.mayHaveReason(columns[$0]) }
    var gathered: [PhysicalAggregate] = []
    for column in reasoned { gathered.append(try reasons(of: columns[column], compiler)) }
    var aggregation = HashAggregatePlan(
      keys: columns.indices.map { .column($0) }, keyTypes: columns.map(\.type),
      keyStatistics: columns.map(known.statistics), aggregates: gathered, reasonedKeys: reasoned)
    aggregation.hasFixedOrder = true
    return Distinct(plan: aggregation, rowBound: known.rowBound)
  }

  mutating func setOperation(
    _ operation: LogicalSetOperation, _ metrics: OperatorMetrics?
  ) throws(Diagnostic) -> BatchStream {
    let left = try stream(operation.left)
    let right = try stream(operation.right)
    let types = operation.columns.map(\.type)
    switch operation.op {
    case .union:
      let both = BatchStream(segments: left.segments + right.segments)
      if operation.all {
        return metrics.map { both.appending(MeteredOperator(inner: PassThrough(), metrics: $0)) } ?? both
      }
      return try distinct(both, of: .setOperation(operation), metrics)
    case .intersect, .except:
      if let compared = operation.compared {
        let paired = PairedSetOperation(
          op: operation.op, comparedTypes: Array(types.prefix(compared)),
          carriedTypes: operation.right.columns.dropFirst(compared).map(\.type))
        return try measured(metrics) { () throws(Diagnostic) in
          try paired.run(left: context.collect(left), right: context.collect(right), context)
        }
      }
      let known = ColumnBounds(.setOperation(operation))
      let statistics = operation.columns.map { known.statistics(of: .column($0.id, $0.type)) }
      return try measured(metrics) { () throws(Diagnostic) in
        try SetOperation(op: operation.op, all: operation.all, types: types, statistics: statistics)
          .run(left: context.collect(left), right: context.collect(right), context)
      }
    }
  }
}
