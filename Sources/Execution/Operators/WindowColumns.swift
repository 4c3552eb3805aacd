import Columns
import Diagnostics

/// What a window function computes on, of all rows of the input.
struct WindowColumns: Sendable {
  var arguments: [ColumnVector]
  /// The first argument as one that compares; of extremes.
  var comparable: ColumnVector?
  /// The rows that pass the FILTER.
  var passing: ValidityMask?
  /// The place of each row in an aggregate's own order.
  var ranks: [Int32]?
  var start: FrameLimits?
  var end: FrameLimits?

  init(_ call: PhysicalWindowCall, _ input: WindowInput, _ context: ExecutionContext) throws(Diagnostic) {
    arguments = []
    for (argument, type) in zip(call.arguments, call.argumentTypes) {
      arguments.append(try input.column(argument, type, where: call.filter))
    }
    if let filter = call.filter { passing = try input.mask(filter) }
    start = try Self.limits(call.start, input)
    end = try Self.limits(call.end, input)
    let cancellation = context.cancellation
    if case .aggregate(let description) = call.function, description.comparesValues,
      let argument = arguments.first, let type = call.argumentTypes.first
    {
      comparable = comparableColumn(argument, type: type) { cancellation.isCancelled }
      if comparable == nil { throw .interrupted }
    }
    guard !call.orderBy.isEmpty else { return }
    var keys: [SortColumn] = []
    for key in call.orderBy {
      keys.append(
        SortColumn(
          try input.column(key.expression, key.type, where: call.filter), type: key.type,
          descending: key.descending, nullsFirst: key.nullsFirst))
    }
    guard let order = sortRows(keys, count: input.count, shouldStop: { cancellation.isCancelled }) else {
      throw .interrupted
    }
    ranks = placesOfRows(order)
  }

  private static func limits(
    _ limit: PhysicalFrameLimit?, _ input: WindowInput
  ) throws(Diagnostic) -> FrameLimits? {
    guard let limit else { return nil }
    return FrameLimits(
      keys: try input.column(limit.key, limit.type), limits: try input.column(limit.limit, limit.type),
      descending: limit.descending)
  }

  /// The ranges of the frames of a segment.
  func frames(_ frame: WindowFrame, _ segment: WindowSegment) -> FrameRanges {
    FrameRanges(
      frame, segment, startLimits: start?.gathered(segment.rows), endLimits: end?.gathered(segment.rows))
  }
}

extension FrameLimits {
  fileprivate func gathered(_ rows: [Int32]) -> FrameLimits {
    FrameLimits(keys: keys.gather(rows), limits: limits.gather(rows), descending: descending)
  }
}

/// What the functions give in one segment.
struct SegmentResult: Sendable {
  enum Output: Sendable {
    /// A value for each place.
    case values(ColumnVector)
    /// For each place the row that its value is taken from, or a `WindowReference`.
    case references([Int32])
  }

  let rows: [Int32]
  private(set) var outputs: [Output] = []

  init(
    _ segment: WindowSegment, _ calls: [PhysicalWindowCall], _ columns: [WindowColumns],
    _ context: ExecutionContext
  ) throws(Diagnostic) {
    rows = segment.rows
    for (call, columns) in zip(calls, columns) {
      try context.checkCancellation()
      do throws(EvaluationFailure) {
        outputs.append(try Self.output(call, columns, segment, context))
      } catch {
        // Memory that ran out stopped it, or whoever waited for it.
        if error.kind == .stopped { try context.memory.reserve(0) }
        throw error.diagnostic(at: call.span)
      }
    }
  }

  private static func output(
    _ call: PhysicalWindowCall, _ columns: WindowColumns, _ segment: WindowSegment,
    _ context: ExecutionContext
  ) throws(EvaluationFailure) -> Output {
    switch call.function {
    case .number(let function):
      return .values(
        try segment.ranks(function, type: call.type, parts: columns.arguments.first?.gather(segment.rows)))
    case .value(let function, let ignoresNulls):
      let counted =
        ignoresNulls ? columns.arguments[0].gather(segment.rows).withMask.flattened().validity : nil
      let second = columns.arguments.count > 1 ? columns.arguments[1].gather(segment.rows) : nil
      guard function.usesFrame else {
        return .references(try segment.shifted(function, by: second, counted: counted))
      }
      return .references(
        try segment.inFrames(function, columns.frames(call.frame, segment), wanted: second, counted: counted))
    case .aggregate(let description):
      let aggregation = WindowAggregation(
        description, arguments: columns.arguments.map { $0.gather(segment.rows) },
        comparable: columns.comparable?.gather(segment.rows), passing: columns.passing?.gather(segment.rows),
        ranks: columns.ranks.map { ranks in segment.rows.map { ranks[Int($0)] } }
      ) { bytes in context.mayKeep(bytes) }
      return .values(try aggregation.run(columns.frames(call.frame, segment), over: segment))
    }
  }
}

extension ExecutionContext {
  /// Counts bytes that an operator keeps; false if they are too many, or nobody waits for the result.
  fileprivate func mayKeep(_ bytes: Int) -> Bool {
    if cancellation.isCancelled { return false }
    do throws(Diagnostic) {
      try memory.reserve(bytes)
      return true
    } catch {
      return false
    }
  }
}

extension AggregateDescription {
  fileprivate var comparesValues: Bool {
    switch function {
    case .minimum, .maximum, .boolAnd, .boolOr: true
    default: false
    }
  }
}
