/// Medians of frames: the values are ranked once, and as frames slide their places are counted in and out of a
/// tree over the ranks, in which the middle is found by its number.
struct FrameMedians {
  /// Where each place stands among all that hold a value.
  private let ranks: [Int32]
  /// The place of each rank.
  private let places: [Int32]
  private let counted: ValidityMask?

  init(_ column: ColumnVector, _ counted: ValidityMask?, shouldStop: () -> Bool) {
    let present = (0..<column.count).filter { counted?[$0] ?? true }.map { Int32(truncatingIfNeeded: $0) }
    let sort = SortColumn(column.gather(present), type: column.storage.isDouble ? .double : .decimal(0))
    let order = sortRows([sort], count: present.count, shouldStop: shouldStop) ?? []
    places = order.map { present[Int($0)] }
    var ranks = [Int32](repeating: 0, count: column.count)
    for (rank, place) in places.enumerated() { ranks[Int(place)] = Int32(truncatingIfNeeded: rank) }
    self.ranks = ranks
    self.counted = counted
  }

  /// Calls `visit` for each place with those of the lower and the upper middle of its frame; -1 where it has
  /// no value.
  func forEach(_ frames: FrameRanges, _ visit: (Int, Int32, Int32) -> Void) {
    var tree = CountTree(count: places.count)
    var windows = frames.parts.map { _ in 0..<0 }
    for place in 0..<ranks.count {
      for index in windows.indices {
        let part = frames.parts[index]
        slide(&windows[index], to: Int(part.lower[place]), Int(part.upper[place]), &tree)
      }
      guard tree.total > 0 else {
        visit(place, -1, -1)
        continue
      }
      let upper = places[tree.rank(ofNumber: tree.total / 2)]
      visit(
        place, tree.total % 2 == 1 ? upper : places[tree.rank(ofNumber: tree.total / 2 - 1)], upper)
    }
  }

  private func slide(_ window: inout Range<Int>, to lower: Int, _ upper: Int, _ tree: inout CountTree) {
    var (begin, end) = (window.lowerBound, window.upperBound)
    while begin < min(lower, end) {
      if counted?[begin] ?? true { tree.add(-1, at: Int(ranks[begin])) }
      begin += 1
    }
    begin = max(begin, lower)
    end = max(end, begin)
    while end < upper {
      if counted?[end] ?? true { tree.add(1, at: Int(ranks[end])) }
      end += 1
    }
    window = begin..<end
  }
}

/// Counts at ranks, of which any number can be found (Fenwick, "A New Data Structure for Cumulative Frequency
/// Tables", 1994).
private struct CountTree {
  private var sums: [Int32]
  private(set) var total = 0
  private let top: Int

  init(count: Int) {
    sums = [Int32](repeating: 0, count: count + 1)
    var top = 1
    while top * 2 <= count { top *= 2 }
    self.top = top
  }

  mutating func add(_ amount: Int32, at rank: Int) {
    total += Int(amount)
    var index = rank + 1
    while index < sums.count {
      sums[index] &+= amount
      index += index & -index
    }
  }

  /// The rank of what is counted there with a number from 0.
  func rank(ofNumber number: Int) -> Int {
    var left = Int32(truncatingIfNeeded: number)
    var index = 0
    var step = top
    while step > 0 {
      let next = index + step
      if next < sums.count, sums[next] <= left {
        left &-= sums[next]
        index = next
      }
      step >>= 1
    }
    return index
  }
}

extension ColumnVector.Storage {
  fileprivate var isDouble: Bool { if case .double = self { true } else { false } }
}
