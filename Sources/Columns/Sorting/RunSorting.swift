/// Sorts in runs, which are then merged two by two, so that a long sort can be stopped.
/// - Parameters:
///   - runLength: elements of a run; after each, and while merging, it is asked whether to stop.
///   - comesBefore: a strict order; it is stable only if it is total.
/// - Returns: nil if it was stopped.
@inline(__always)
func sortInRuns<Element: BitwiseCopyable>(
  _ elements: [Element], _ runLength: Int, _ shouldStop: () -> Bool,
  _ comesBefore: (Element, Element) -> Bool
) -> [Element]? {
  let length = max(1, runLength)
  var runs: [[Element]] = []
  for start in stride(from: 0, to: elements.count, by: length) {
    if shouldStop() { return nil }
    var run = Array(elements[start..<min(elements.count, start + length)])
    run.sort(by: comesBefore)
    runs.append(run)
  }
  while runs.count > 1 {
    var merged: [[Element]] = []
    for index in stride(from: 0, to: runs.count - 1, by: 2) {
      guard let pair = merge(runs[index], runs[index + 1], shouldStop, comesBefore) else { return nil }
      // Freed at once, so that no more than the elements themselves are held twice.
      runs[index] = []
      runs[index + 1] = []
      merged.append(pair)
    }
    if runs.count % 2 == 1 { merged.append(runs[runs.count - 1]) }
    runs = merged
  }
  return runs.first ?? []
}

@inline(__always)
private func merge<Element: BitwiseCopyable>(
  _ left: [Element], _ right: [Element], _ shouldStop: () -> Bool,
  _ comesBefore: (Element, Element) -> Bool
) -> [Element]? {
  var result: [Element] = []
  result.reserveCapacity(left.count + right.count)
  var a = 0
  var b = 0
  while a < left.count, b < right.count {
    if result.count & 0xffff == 0, shouldStop() { return nil }
    if comesBefore(right[b], left[a]) {
      result.append(right[b])
      b += 1
    } else {
      result.append(left[a])
      a += 1
    }
  }
  result.append(contentsOf: left[a...])
  result.append(contentsOf: right[b...])
  return result
}
