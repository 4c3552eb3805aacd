/// Some whole partitions of a window: their rows, partition by partition and in order within each.
///
/// A place is a position among these rows. Kernels of windows work on places.
package struct WindowSegment: Sendable {
  /// The row of the input at each place.
  package internal(set) var rows: [Int32]
  /// The place where each partition begins, and behind them the number of places.
  package internal(set) var partitionStarts: [Int32]
  /// The same of each group of rows that tie.
  package internal(set) var peerStarts: [Int32]

  package var count: Int { rows.count }
}

/// For each place the start and the end of the run that it is in.
struct RunBounds {
  let starts: [Int32]
  let ends: [Int32]

  /// - Parameter edges: the start of each run, and behind them the number of places.
  init(_ edges: [Int32]) {
    let count = Int(edges.last ?? 0)
    var starts = [Int32](repeating: 0, count: count)
    var ends = starts
    fillRuns(edges, &starts, &ends)
    self.starts = starts
    self.ends = ends
  }
}

private func fillRuns(_ edges: [Int32], _ starts: inout [Int32], _ ends: inout [Int32]) {
  let edges = edges.span
  var start = starts.mutableSpan
  var end = ends.mutableSpan
  for run in 0..<max(0, edges.count - 1) {
    let (lower, upper) = (edges[run], edges[run + 1])
    for place in Int(lower)..<Int(upper) {
      start[place] = lower
      end[place] = upper
    }
  }
}

/// The rows of a window, brought together by their partitions.
package struct WindowPartitions: Sendable {
  /// Rows partition by partition, each in the order of the input.
  package let rows: [Int32]
  /// Where each partition begins, and behind them the number of rows.
  package let starts: [Int32]

  /// All rows as one partition.
  package init(rowCount: Int) {
    rows = (0..<rowCount).map { Int32(truncatingIfNeeded: $0) }
    starts = rowCount == 0 ? [0] : [0, Int32(truncatingIfNeeded: rowCount)]
  }

  /// - Parameters:
  ///   - numbers: the partition of each row.
  ///   - count: all numbers are below it, and each has a row.
  package init(numbers: [UInt32], count: Int) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for number in numbers { starts[Int(number) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var rows = [Int32](repeating: 0, count: numbers.count)
    scatterRows(numbers, starts, &rows)
    self.rows = rows
    self.starts = starts
  }

  /// Runs of partitions of about so many rows together, as ranges of partitions.
  package func segments(ofRows wanted: Int) -> [Range<Int>] {
    var segments: [Range<Int>] = []
    var first = 0
    for partition in 0..<(starts.count - 1)
    where Int(starts[partition + 1] - starts[first]) >= wanted || partition == starts.count - 2 {
      segments.append(first..<partition + 1)
      first = partition + 1
    }
    return segments
  }
}

private func scatterRows(_ numbers: [UInt32], _ starts: [Int32], _ rows: inout [Int32]) {
  var next = starts
  let number = numbers.span
  var place = next.mutableSpan
  var target = rows.mutableSpan
  for row in 0..<number.count {
    let partition = Int(number[row])
    target[Int(place[partition])] = Int32(truncatingIfNeeded: row)
    place[partition] &+= 1
  }
}

/// Where each row stands: the place of row `r` is `result[r]`.
package func placesOfRows(_ rows: [Int32]) -> [Int32] {
  var places = [Int32](repeating: 0, count: rows.count)
  let source = rows.span
  var target = places.mutableSpan
  for place in 0..<source.count { target[Int(source[place])] = Int32(truncatingIfNeeded: place) }
  return places
}
