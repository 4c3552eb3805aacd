/// A set of row numbers as bytes: the differences between ascending numbers, each in base 128, least digit
/// first, the high bit set on all digits but the last (LEB128).
///
/// It travels in the pools of TEXT columns, so that whatever moves texts moves sets; it is no UTF-8.
package enum RowNumberSet {
  /// The numbers of a set, ascending.
  package static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt32] {
    var numbers: [UInt32] = []
    numbers.reserveCapacity(bytes.count)
    decode(bytes) { numbers.append($0) }
    return numbers
  }

  @inline(__always)
  static func decode(_ bytes: ArraySlice<UInt8>, _ visit: (UInt32) -> Void) {
    var last: UInt32 = 0
    var value: UInt32 = 0
    var shift: UInt32 = 0
    for byte in bytes {
      value |= UInt32(byte & 0x7F) &<< shift
      shift &+= 7
      if byte < 0x80 {
        last &+= value
        visit(last)
        value = 0
        shift = 0
      }
    }
  }

  /// Appends the difference between a number and the one before it.
  @inline(__always)
  static func append(_ difference: UInt32, to bytes: inout [UInt8]) {
    var rest = difference
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Appends the set of numbers that ascend, repetitions among them.
  static func append(_ numbers: ArraySlice<UInt32>, to bytes: inout [UInt8]) {
    var last: UInt32 = 0
    var isFirst = true
    for number in numbers where isFirst || number != last {
      append(number &- last, to: &bytes)
      last = number
      isFirst = false
    }
  }
}

/// What row sets of groups are finished into.
struct RowSetColumnBuilder {
  private var bytes: [UInt8] = []
  private var offsets: [UInt32] = [0]
  private var validity: ValidityMask
  private var isOverfull = false
  private let count: Int

  init(count: Int) {
    self.count = count
    validity = ValidityMask(repeating: true, count: count)
  }

  /// The set of the next group; of no numbers it is NULL.
  mutating func append(_ numbers: ArraySlice<UInt32>) {
    if numbers.isEmpty {
      validity[offsets.count - 1] = false
    } else {
      RowNumberSet.append(numbers, to: &bytes)
    }
    isOverfull = isOverfull || bytes.count > UInt32.max
    offsets.append(UInt32(truncatingIfNeeded: bytes.count))
  }

  /// - Throws: if the sets take more than 4 GB.
  consuming func finish() throws(EvaluationFailure) -> ColumnVector {
    guard !isOverfull else {
      throw EvaluationFailure(.argumentOutOfRange("more than 4 GB of citations in one column"), row: 0)
    }
    let pool = TextPool(bytes: bytes, offsets: offsets, isUnique: false)
    let codes = (0..<count).map { UInt32(truncatingIfNeeded: $0) }
    return ColumnVector(.text(TextColumn(pool: pool, codes: codes)), validity: validity, count: count)
  }
}
