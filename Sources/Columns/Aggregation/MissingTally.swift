/// How many rows have no value, by the reason.
package struct MissingTally: Hashable, Sendable {
  /// By the raw `NullReason`.
  package private(set) var counts: [Int]

  package init() { counts = [Int](repeating: 0, count: NullReason.allCases.count) }

  /// From the number that `missingTally` gives for a group.
  package init(packed: Int128) {
    counts = NullReason.allCases.map { reason in
      Int(truncatingIfNeeded: packed >> (Self.bits * Int128(reason.rawValue))) & Int(Self.limit)
    }
  }

  package subscript(reason: NullReason) -> Int { counts[Int(reason.rawValue)] }
  package var total: Int { counts.reduce(0, +) }

  package static func += (left: inout MissingTally, right: MissingTally) {
    for index in left.counts.indices { left.counts[index] += right.counts[index] }
  }

  fileprivate static let bits: Int128 = 31
  /// More rows than this of one reason in one group are not counted.
  fileprivate static let limit = UInt32(Int32.max)
}

/// `missingTally`: the rows of a group that have no value, by the reason, packed into one number; NULL where there are too many
/// to count.
final class MissingTallyState: AggregateState {
  /// By the raw reason.
  private var counts: [SIMD4<UInt32>] = []

  func grow(to count: Int) { counts.grow(to: count, with: .zero) }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) {
    guard let argument = arguments.first, argument.hasNulls else { return }
    var target = counts
    counts = []
    tallyMissing(argument.flattened(), groups, rows, &target)
    counts = target
  }

  func merge(_ other: any AggregateState, groups: [UInt32]) {
    guard let other = other as? MissingTallyState else { return }
    for (group, count) in zip(groups, other.counts) {
      // Each is at most half of what a word holds.
      let sum = counts[Int(group)] &+ count
      counts[Int(group)] = pointwiseMin(sum, SIMD4(repeating: MissingTally.limit))
    }
  }

  func finish(_ range: Range<Int>) -> ColumnVector {
    var validity: ValidityMask?
    let packed = range.map { group in
      let count = counts[group]
      var packed: Int128 = 0
      for index in count.indices {
        packed |= Int128(count[index]) << (MissingTally.bits * Int128(index))
        guard count[index] == MissingTally.limit else { continue }
        validity = validity ?? ValidityMask(repeating: true, count: range.count)
        validity?[group - range.lowerBound] = false
      }
      return packed
    }
    return ColumnVector(.decimal(packed), validity: validity, count: range.count)
  }
}

private func tallyMissing(
  _ column: ColumnVector, _ groups: [UInt32], _ rows: Int, _ counts: inout [SIMD4<UInt32>]
) {
  var missing = ValidityMask(repeating: true, count: rows)
  if case .null = column.storage {} else { missing = column.validity?.complement ?? missing.complement }
  let reasons = column.reasons
  if counts.count == 1, reasons == nil {
    // Neither is more than half of what a word holds.
    let sum = counts[0][0] &+ UInt32(truncatingIfNeeded: missing.validCount(rows: rows))
    counts[0][0] = min(sum, MissingTally.limit)
    return
  }
  for row in 0..<rows where missing[row] {
    let slot = Int(groups[row])
    let reason = reasons.map { Int($0[row]) & 3 } ?? 0
    if counts[slot][reason] < MissingTally.limit { counts[slot][reason] &+= 1 }
  }
}
