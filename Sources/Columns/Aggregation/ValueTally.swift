/// How many values each group has had: for an average the number, for a sum whether there was any.
struct ValueTally {
  private enum Books {
    case numbers([Int64])
    /// How many NULLs each group has had among rows that are counted elsewhere; empty as long as none came.
    case missing([Int64], GroupRows)
    case seen(SeenGroups)
  }

  private var books: Books

  /// - Parameters:
  ///   - counting: whether the numbers are wanted.
  ///   - rows: what counts the rows of each group already.
  init(counting: Bool, rows: GroupRows? = nil) {
    books = counting ? rows.map { .missing([], $0) } ?? .numbers([]) : .seen(SeenGroups())
  }

  mutating func grow(to count: Int) {
    guard case .numbers(var numbers) = books else { return }
    books = .numbers([])
    numbers.grow(to: count, with: 0)
    books = .numbers(numbers)
  }

  /// Notes the rows of an update that hold a value; `groupCount` groups are known by then.
  mutating func note(_ groups: [UInt32], _ validity: ValidityMask?, rows: Int, groupCount: Int) {
    switch books {
    case .numbers(var numbers):
      books = .numbers([])
      tally(groups, validity, rows, &numbers)
      books = .numbers(numbers)
    case .missing(var missing, let counted):
      guard let validity else { return }
      books = .missing([], counted)
      missing.grow(to: groupCount, with: 0)
      tally(groups, validity.complement, rows, &missing)
      books = .missing(missing, counted)
    case .seen(var seen):
      books = .seen(SeenGroups())
      if seen.begin(groupCount: groupCount, hasNulls: validity != nil) {
        seen.mark(groups, validity, rows: rows)
      }
      books = .seen(seen)
    }
  }

  /// Takes in another tally, of which group `g` is `groups[g]` here.
  mutating func merge(_ other: ValueTally, groups: [UInt32], groupCount: Int) {
    switch (books, other.books) {
    case (.numbers(let numbers), .numbers(let others)):
      books = .numbers(sum(numbers, others, groups))
    case (.missing(var missing, let counted), .missing(let others, _)):
      if others.isEmpty { return }
      missing.grow(to: groupCount, with: 0)
      books = .missing(sum(missing, others, groups), counted)
    case (_, .seen(let seen)):
      note(groups, seen.validity(0..<groups.count), rows: groups.count, groupCount: groupCount)
    default: break
    }
  }

  private func sum(_ numbers: [Int64], _ others: [Int64], _ groups: [UInt32]) -> [Int64] {
    var result = numbers
    for (group, number) in zip(groups, others) { result[Int(group)] &+= number }
    return result
  }

  /// Values of a group; only if they are counted.
  func number(_ group: Int) -> Int64 {
    switch books {
    case .numbers(let numbers): numbers[group]
    case .missing(let missing, let rows): rows.counts[group] &- (group < missing.count ? missing[group] : 0)
    case .seen: 0
    }
  }

  /// Groups of the range that have a value; nil if all have.
  func validity(_ range: Range<Int>) -> ValidityMask? {
    if case .seen(let seen) = books { return seen.validity(range) }
    var mask: ValidityMask?
    for group in range where number(group) == 0 {
      mask = mask ?? ValidityMask(repeating: true, count: range.count)
      mask?[group - range.lowerBound] = false
    }
    return mask
  }
}
