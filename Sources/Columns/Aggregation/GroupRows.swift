/// How many rows each group has, counted once for all aggregates that take in the same rows.
package final class GroupRows {
  private(set) var counts: [Int64] = []

  package init() {}

  package func grow(to count: Int) { counts.grow(to: count, with: 0) }

  package func note(_ groups: [UInt32], rows: Int) {
    // Held here alone while it changes.
    var target = counts
    counts = []
    tally(groups, nil, rows, &target)
    counts = target
  }

  /// Takes in what another worker has counted: its group `g` is `groups[g]` here.
  package func merge(_ other: GroupRows, groups: [UInt32]) {
    for (group, count) in zip(groups, other.counts) { counts[Int(group)] &+= count }
  }
}
