/// Where the rows come from when each of some rows is given several times: those of one row follow each other.
package enum ExpansionOrder {
  /// `0, 0, 0, 1, 1, 1`: the row that each is made of.
  package static func rows(_ count: Int, times: Int) -> [Int32] {
    [Int32](capacity: count * times) { output in
      for row in 0..<Int32(truncatingIfNeeded: count) {
        for _ in 0..<times { output.append(row) }
      }
    }
  }

  /// `0, 1, 2, 0, 1, 2`: the part that each is of.
  package static func parts(_ count: Int, times: Int) -> [Int32] {
    [Int32](capacity: count * times) { output in
      for _ in 0..<count {
        for part in 0..<Int32(truncatingIfNeeded: times) { output.append(part) }
      }
    }
  }

  /// `0, 2, 4, 1, 3, 5`: where each stands among the rows of the parts one behind the other.
  package static func places(_ count: Int, times: Int) -> [Int32] {
    let (rows, parts) = (Int32(truncatingIfNeeded: count), Int32(truncatingIfNeeded: times))
    return [Int32](capacity: count * times) { output in
      for row in 0..<rows {
        for part in 0..<parts { output.append(part &* rows &+ row) }
      }
    }
  }
}
