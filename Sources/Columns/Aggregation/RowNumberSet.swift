/// A set of row numbers as bytes: the numbers ascend, each as four bytes, the least first.
///
/// It travels in the pools of TEXT columns, so that whatever moves texts moves sets; it is no UTF-8.
package enum RowNumberSet {
  static let tooMany = EvaluationFailure(
    .argumentOutOfRange("more than 4 GB of citations in one column"), row: 0)

  /// The numbers of a set, ascending.
  package static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt32] {
    var numbers: [UInt32] = []
    numbers.reserveCapacity(bytes.count / 4)
    decode(bytes) { numbers.append($0) }
    return numbers
  }

  @inline(__always)
  static func decode(_ bytes: ArraySlice<UInt8>, _ visit: (UInt32) -> Void) {
    var index = bytes.startIndex
    while index + 4 <= bytes.endIndex {
      visit(
        UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16
          | UInt32(bytes[index + 3]) << 24)
      index += 4
    }
  }

  /// Appends the set of numbers that ascend.
  @inline(__always)
  static func append(_ numbers: ArraySlice<UInt32>, to bytes: inout [UInt8]) {
    // The platforms that Swift supports are little-endian.
    unsafe numbers.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
  }
}

/// What row sets of groups are finished into.
struct RowSetColumnBuilder {
  private var bytes: [UInt8] = []
  private var offsets: [UInt32] = [0]
  private var validity: ValidityMask
  private var isOverfull = false
  private let count: Int

  /// - Parameter count: groups.
  init(count: Int) {
    self.count = count
    offsets.reserveCapacity(count + 1)
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
    guard !isOverfull else { throw RowNumberSet.tooMany }
    let pool = TextPool(bytes: bytes, offsets: offsets, isUnique: false)
    let codes = (0..<count).map { UInt32(truncatingIfNeeded: $0) }
    return ColumnVector(.text(TextColumn(pool: pool, codes: codes)), validity: validity, count: count)
  }
}
