/// Aggregates that cannot slide: each frame is aggregated by itself, once for all rows that share it.
struct FrameByFrame {
  /// Rows of frames that are taken in at a time.
  private static let chunkRows = 1 << 16

  let description: AggregateDescription
  let arguments: [ColumnVector]
  /// The rows that the aggregate takes.
  let passing: ValidityMask?
  /// The place of each row in the aggregate's own order; nil: that of the window.
  let ranks: [Int32]?
  /// Told how many bytes will be kept more; false to stop.
  let mayKeep: (Int) -> Bool

  func run(_ frames: FrameRanges) throws(EvaluationFailure) -> ColumnVector {
    let count = frames.parts[0].lower.count
    let state = description.makeState()
    let widths = self.widths
    var groups: [Int32] = []
    groups.reserveCapacity(count)
    var pending = (rows: [Int32](), groups: [UInt32]())
    var bytes = 0
    var groupCount = 0
    for place in 0..<count {
      if place > 0, isSameFrame(place, place - 1, frames) {
        groups.append(groups[place - 1])
        continue
      }
      let group = UInt32(truncatingIfNeeded: groupCount)
      groups.append(Int32(truncatingIfNeeded: groupCount))
      groupCount += 1
      for row in rows(of: place, frames) {
        pending.rows.append(row)
        pending.groups.append(group)
        bytes += widths.map { Int($0[Int(row)]) } ?? 16
      }
      if pending.rows.count >= Self.chunkRows {
        try flush(&pending, &bytes, into: state, groupCount)
      }
    }
    try flush(&pending, &bytes, into: state, groupCount)
    if groupCount == 0 { return .empty(type: description.resultType) }
    return try state.finish(0..<groupCount).gather(groups)
  }

  private func flush(
    _ pending: inout (rows: [Int32], groups: [UInt32]), _ bytes: inout Int, into state: any AggregateState,
    _ groupCount: Int
  ) throws(EvaluationFailure) {
    guard mayKeep(bytes) else { throw EvaluationFailure(.stopped, row: 0) }
    bytes = 0
    state.grow(to: groupCount)
    // A group whose frame is empty has seen no row, so the state must note those that have.
    let columns = arguments.map { $0.gather(pending.rows).withMask }
    try state.update(columns, groups: pending.groups, rows: pending.rows.count)
    pending = ([], [])
  }

  private func isSameFrame(_ place: Int, _ other: Int, _ frames: FrameRanges) -> Bool {
    frames.parts.allSatisfy { $0.lower[place] == $0.lower[other] && $0.upper[place] == $0.upper[other] }
  }

  private func rows(of place: Int, _ frames: FrameRanges) -> [Int32] {
    var rows: [Int32] = []
    for part in frames.parts where part.lower[place] < part.upper[place] {
      for row in part.lower[place]..<part.upper[place] where passing?[Int(row)] ?? true { rows.append(row) }
    }
    if let ranks { rows.sort { ranks[Int($0)] < ranks[Int($1)] } }
    return rows
  }

  /// Bytes that each row adds to a list of texts; nil for other aggregates.
  private var widths: [UInt32]? {
    guard description.function == .stringAggregate, let column = arguments.first?.flattened(),
      case .text(let texts) = column.storage
    else { return nil }
    let offsets = texts.pool.offsets
    return texts.codes.map { 8 + offsets[Int($0) + 1] - offsets[Int($0)] }
  }
}
