import Columns
import Diagnostics
import Planning

extension PhysicalPlanner {
  mutating func window(
    _ window: LogicalWindow, _ metrics: OperatorMetrics?
  ) throws(Diagnostic) -> BatchStream {
    var stream = try stream(window.input)
    let compiler = compiler(window.input)
    let known = ColumnBounds(window.input)
    if let limit = window.limit, !window.order.isEmpty || limit.function == .rowNumber {
      stream = stream.appending(
        PartitionTop(
          partition: try compiler.compile(window.partition), types: window.partition.map(\.type),
          statistics: window.partition.map { known.statistics(of: $0) },
          key: try sortKeys(Array(window.order.prefix(1)), compiler).first,
          decidesAlone: window.order.count <= 1, limit: limit))
    }
    let nulls = NullKnowledge(window.input)
    if let aggregates = try wholeAggregates(window, compiler, known, nulls) {
      let plan = PartitionAggregatePlan(
        aggregation: HashAggregatePlan(
          keys: try compiler.compile(window.partition), keyTypes: window.partition.map(\.type),
          keyStatistics: window.partition.map { known.statistics(of: $0) }, aggregates: aggregates
        ).withDirectBits(forRows: known.rowBound))
      return try measured(metrics) { () throws(Diagnostic) in try plan.run(stream, context) }
    }
    var calls: [PhysicalWindowCall] = []
    for output in window.outputs {
      calls.append(
        try physical(output.call, descending: window.order.first?.descending ?? false, compiler, known, nulls)
      )
    }
    let plan = Window(
      partition: try compiler.compile(window.partition), partitionTypes: window.partition.map(\.type),
      partitionStatistics: window.partition.map { known.statistics(of: $0) },
      order: try sortKeys(window.order, compiler), calls: calls, types: window.input.columns.map(\.type))
    return try measured(metrics) { () throws(Diagnostic) in try plan.run(stream, context) }
  }

  /// The functions of a window that are all aggregates over whole partitions, whatever the order of the rows; nil for others.
  private func wholeAggregates(
    _ window: LogicalWindow, _ compiler: ExpressionCompiler, _ known: ColumnBounds, _ nulls: NullKnowledge
  ) throws(Diagnostic) -> [PhysicalAggregate]? {
    var aggregates: [PhysicalAggregate] = []
    for output in window.outputs {
      guard case .aggregate(let aggregate) = output.call.function, output.call.frame.isWholePartition,
        aggregate.orderBy.isEmpty
      else { return nil }
      let physical = try physical(aggregate, compiler, known, nulls, narrowsPairs: false)
      guard !physical.description.isOrderSensitive else { return nil }
      aggregates.append(physical)
    }
    return aggregates
  }

  private func physical(
    _ call: BoundWindowCall, descending: Bool, _ compiler: ExpressionCompiler, _ known: ColumnBounds,
    _ nulls: NullKnowledge
  ) throws(Diagnostic) -> PhysicalWindowCall {
    let frame = WindowFrame(
      mode: call.frame.mode, start: FrameEdge(call.frame.start), end: FrameEdge(call.frame.end),
      exclusion: call.frame.exclusion)
    var result = PhysicalWindowCall(
      function: .number(.rowNumber), arguments: try compiler.compile(call.arguments),
      argumentTypes: call.arguments.map(\.type), type: call.type, frame: frame,
      start: try limit(call.frame.start, descending, compiler),
      end: try limit(call.frame.end, descending, compiler), span: call.span)
    switch call.function {
    case .function(let function, _, let ignoresNulls, _, _):
      result.function =
        function.givesValues ? .value(function, ignoresNulls: ignoresNulls) : .number(function)
    case .aggregate(let aggregate):
      let physical = try physical(aggregate, compiler, known, nulls, narrowsPairs: false)
      result.function = .aggregate(physical.description)
      result.filter = physical.filter
      result.orderBy = physical.orderBy
    }
    return result
  }

  private func limit(
    _ edge: BoundFrame.Edge, _ descending: Bool, _ compiler: ExpressionCompiler
  ) throws(Diagnostic) -> PhysicalFrameLimit? {
    guard case .distance(let distance) = edge else { return nil }
    return PhysicalFrameLimit(
      key: try compiler.compile(distance.key), limit: try compiler.compile(distance.limit),
      type: distance.key.type, descending: descending)
  }
}

extension FrameEdge {
  fileprivate init(_ edge: BoundFrame.Edge) {
    self =
      switch edge {
      case .unboundedPreceding: .unboundedPreceding
      case .preceding(let count): .preceding(count)
      case .currentRow: .currentRow
      case .following(let count): .preceding(-count)
      case .unboundedFollowing: .unboundedFollowing
      case .distance: .atLimit
      }
  }
}
