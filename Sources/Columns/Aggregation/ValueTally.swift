/// How many values each group has had: for an average the number, for a sum whether there was any.
struct ValueTally {
  private let counts: Bool
  private var numbers: [Int64] = []
  private var seen = SeenGroups()

  /// - Parameter counting: whether the numbers are wanted.
  init(counting: Bool) { counts = counting }

  mutating func grow(to count: Int) {
    if counts { numbers.grow(to: count, with: 0) }
  }

  /// Notes the rows of an update that hold a value; `groupCount` groups are known by then.
  mutating func note(_ groups: [UInt32], _ validity: ValidityMask?, rows: Int, groupCount: Int) {
    if counts {
      tally(groups, validity, rows, &numbers)
    } else if seen.begin(groupCount: groupCount, hasNulls: validity != nil) {
      seen.mark(groups, validity, rows: rows)
    }
  }

  /// Takes in another tally, of which group `g` is `groups[g]` here.
  mutating func merge(_ other: ValueTally, groups: [UInt32], groupCount: Int) {
    if counts {
      for (index, group) in groups.enumerated() { numbers[Int(group)] &+= other.numbers[index] }
      return
    }
    note(groups, other.seen.validity(0..<groups.count), rows: groups.count, groupCount: groupCount)
  }

  /// Values of a group; only if they are counted.
  func number(_ group: Int) -> Int64 { numbers[group] }

  /// Groups of the range that have a value; nil if all have.
  func validity(_ range: Range<Int>) -> ValidityMask? {
    guard counts else { return seen.validity(range) }
    var mask: ValidityMask?
    for group in range where numbers[group] == 0 {
      mask = mask ?? ValidityMask(repeating: true, count: range.count)
      mask?[group - range.lowerBound] = false
    }
    return mask
  }
}
