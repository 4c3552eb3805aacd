/// The first place of each frame with the least or greatest value; -1 where no value is.
enum FrameExtremes {
  /// - Parameter column: any type that compares; a text stands for its rank.
  static func places(
    _ column: ColumnVector, _ counted: ValidityMask?, _ frames: FrameRanges, wantsGreater: Bool
  ) -> [Int32] {
    switch column.storage {
    case .integer(let values): find(values, counted, frames, wantsGreater)
    case .date(let values): find(values, counted, frames, wantsGreater)
    case .boolean(let values): find(values.map { $0 ? UInt8(1) : 0 }, counted, frames, wantsGreater)
    case .double(let values): find(values.map(orderedBits), counted, frames, wantsGreater)
    case .decimal(let values): find(values, counted, frames, wantsGreater)
    case .shortDecimal(let values): find(values, counted, frames, wantsGreater)
    case .interval(let values): find(values.map(\.length), counted, frames, wantsGreater)
    case .text, .null: [Int32](repeating: -1, count: frames.parts[0].lower.count)
    }
  }

  @inline(__always)
  private static func find<Key: FixedWidthInteger & BitwiseCopyable>(
    _ keys: [Key], _ counted: ValidityMask?, _ frames: FrameRanges, _ wantsGreater: Bool
  ) -> [Int32] {
    // The complement turns the order around.
    let ordered = wantsGreater ? keys.map { ~$0 } : keys
    return SlidingLeast(keys: ordered, counted: counted).folded(frames).map(\.place)
  }
}

private struct SlidingLeast<Key: FixedWidthInteger & BitwiseCopyable>: FrameFold {
  struct State: BitwiseCopyable {
    var key: Key
    var place: Int32
  }

  let keys: [Key]
  let counted: ValidityMask?

  @inline(__always)
  var identity: State { State(key: .max, place: -1) }

  @inline(__always)
  func lift(_ place: Int) -> State {
    counted?[place] ?? true ? State(key: keys[place], place: Int32(truncatingIfNeeded: place)) : identity
  }

  @inline(__always)
  func combine(_ left: State, _ right: State) -> State {
    right.key < left.key || left.place < 0 ? right : left
  }
}

/// Ranks of texts as a column of integers, so that comparing two compares numbers; others as they are.
/// - Returns: nil if it was stopped.
package func comparableColumn(
  _ column: ColumnVector, type: DataType, shouldStop: () -> Bool
) -> ColumnVector? {
  guard type.base == .text, case .text = column.storage else { return column }
  let sort = SortColumn(column, type: type)
  guard let words = sortWords(sort, column.count, 1 << 16, shouldStop), let ranks = words.last else {
    return nil
  }
  let full = column.flattened()
  return ColumnVector(
    .integer(ranks.map { Int64(truncatingIfNeeded: $0) }), validity: full.validity, count: column.count)
}
