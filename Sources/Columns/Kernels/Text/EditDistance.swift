/// How many scalars must be put in, left out or replaced to make one text the other (Levenshtein's distance), by the rows of
/// Wagner and Fischer's table.
struct EditDistance: TextTest {
  /// Pairs of scalars that are looked at, at the most.
  private static let limit = 100_000_000
  let work: WorkMeter

  func apply(_ text: Span<UInt8>, _ other: Span<UInt8>, _ third: Span<UInt8>, _ flags: inout UInt64) -> Int64
  {
    guard !isTooLong(text, other) else {
      flags |= failed
      return 0
    }
    let (left, right) = (scalars(text), scalars(other))
    if left.isEmpty || right.isEmpty { return Int64(max(left.count, right.count)) }
    var distances = Array(0...right.count)
    for (row, scalar) in left.enumerated() where work.goesOn(after: 2 * right.count) {
      var diagonal = distances[0]
      distances[0] = row + 1
      for column in right.indices {
        let replaced = diagonal + (right[column] == scalar ? 0 : 1)
        diagonal = distances[column + 1]
        distances[column + 1] = min(replaced, min(diagonal, distances[column]) + 1)
      }
    }
    return Int64(distances[right.count])
  }

  func failure(
    _ text: Span<UInt8>, _ other: Span<UInt8>, _ third: Span<UInt8>
  ) -> EvaluationFailure.Kind? {
    isTooLong(text, other) ? .argumentOutOfRange("texts as long as these") : nil
  }

  private func isTooLong(_ text: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
    let (pairs, overflow) = text.count.multipliedReportingOverflow(by: other.count)
    return overflow || pairs > Self.limit
  }

  private func scalars(_ text: Span<UInt8>) -> [UInt32] {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(text.count)
    var offset = 0
    while offset < text.count {
      let (scalar, length) = text.scalar(at: offset)
      scalars.append(scalar.value)
      offset += length
    }
    return scalars
  }
}
