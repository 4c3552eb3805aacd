/// Those of the elements that stand in `range` once all are in order: what lies before and behind it is only parted from it
/// (Hoare, "Algorithm 65: Find", 1961), and only what is in it is sorted.
/// - Parameters: as of `sortInRuns`; the order is total.
/// - Returns: nil if it was stopped.
@inline(__always)
func sortRange<Element: BitwiseCopyable>(
  _ range: Range<Int>, of elements: [Element], _ runLength: Int, _ shouldStop: () -> Bool,
  _ comesBefore: (Element, Element) -> Bool
) -> [Element]? {
  let range = range.clamped(to: elements.indices)
  if range == elements.indices { return sortInRuns(elements, runLength, shouldStop, comesBefore) }
  var parted = elements
  guard part(&parted, at: range.lowerBound, in: parted.indices, shouldStop, comesBefore),
    part(&parted, at: range.upperBound, in: range.lowerBound..<parted.count, shouldStop, comesBefore)
  else { return nil }
  return sortInRuns(Array(parted[range]), runLength, shouldStop, comesBefore)
}

/// After so many passes a sort is sure to take no longer.
private let mostPasses = 48

/// Puts what comes before the element that belongs at `place` before it, within `range`.
/// - Returns: whether it was not stopped.
@inline(__always)
private func part<Element: BitwiseCopyable>(
  _ elements: inout [Element], at place: Int, in range: Range<Int>, _ shouldStop: () -> Bool,
  _ comesBefore: (Element, Element) -> Bool
) -> Bool {
  var (low, high) = (range.lowerBound, range.upperBound)
  guard place > low, place < high else { return true }
  var passes = 0
  while high - low > 32, passes < mostPasses {
    if shouldStop() { return false }
    passes += 1
    let middle = part(&elements, low, high, comesBefore)
    if place == middle { return true }
    if place < middle { high = middle } else { low = middle }
  }
  elements[low..<high].sort(by: comesBefore)
  return true
}

/// Parts a range in two by the middle one of three elements.
/// - Returns: where the second part begins; neither is empty.
@inline(__always)
private func part<Element: BitwiseCopyable>(
  _ elements: inout [Element], _ low: Int, _ high: Int, _ comesBefore: (Element, Element) -> Bool
) -> Int {
  let (first, second, third) = (low, low + (high - low) / 2, high - 1)
  var middle = second
  if comesBefore(elements[second], elements[first]) {
    middle = comesBefore(elements[first], elements[third]) ? first : second
    if middle == second, comesBefore(elements[second], elements[third]) { middle = third }
  } else if comesBefore(elements[third], elements[second]) {
    middle = comesBefore(elements[first], elements[third]) ? third : first
  }
  // It stands first, so that the second part cannot be empty.
  elements.swapAt(low, middle)
  let pivot = elements[low]
  var (left, right) = (low - 1, high)
  while true {
    repeat { right -= 1 } while comesBefore(pivot, elements[right])
    repeat { left += 1 } while comesBefore(elements[left], pivot)
    if left >= right { return right + 1 }
    elements.swapAt(left, right)
  }
}
