/// "Did you mean": the names nearest to one that does not exist.
package enum Suggestion {
  /// The nearest candidate; nil if none is near enough to be worth showing.
  package static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    ranked(to: name, among: candidates, limit: 1).first
  }

  /// The nearest candidate of which the name is a misspelling, not just a part.
  package static func correction(of name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars.prefix(maximumLength + 1))
    guard wanted.count >= 2, wanted.count <= maximumLength else { return nil }
    return candidates.compactMap { candidate in rank(wanted, candidate).map { ($0, candidate) } }
      .filter { $0.0 < wordPart }.min { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1 < $1.1 }?.1
  }

  /// Up to `limit` candidates, the nearest first, ties by name.
  ///
  /// Near is a Damerau–Levenshtein distance of at most a third of the name's length (at least 1), whatever the case;
  /// from three letters on also a candidate that begins with the name or holds it.
  package static func ranked(
    to name: String, among candidates: some Sequence<String>, limit: Int
  ) -> [String] {
    let wanted = Array(name.lowercased().unicodeScalars.prefix(maximumLength + 1))
    guard wanted.count >= 2, wanted.count <= maximumLength else { return [] }
    var near: [(rank: Int, candidate: String)] = []
    for candidate in candidates {
      if let rank = rank(wanted, candidate) { near.append((rank, candidate)) }
    }
    near.sort { $0.rank != $1.rank ? $0.rank < $1.rank : $0.candidate < $1.candidate }
    var names: [String] = []
    for (_, candidate) in near where names.count < limit && !names.contains(candidate) {
      names.append(candidate)
    }
    return names
  }

  /// Longer names are not compared: the work is quadratic.
  private static let maximumLength = 64

  /// Ranks from here on are of candidates that begin with the name or hold it.
  private static let wordPart = 100

  /// The distance, for a misspelling; what begins with the name comes after those, and what holds it last.
  private static func rank(_ wanted: [Unicode.Scalar], _ candidate: String) -> Int? {
    let other = Array(candidate.lowercased().unicodeScalars.prefix(maximumLength + 1))
    guard !other.isEmpty, other.count <= maximumLength else { return nil }
    let allowed = max(1, wanted.count / 3)
    let lengths = abs(wanted.count - other.count)
    let isShort = min(wanted.count, other.count) < 3
    if lengths <= allowed, !isShort || other.count == wanted.count {
      let distance = damerauLevenshtein(wanted, other)
      if distance <= allowed, distance < wanted.count { return distance }
    }
    guard wanted.count >= 3, other.count > wanted.count else { return nil }
    if other.starts(with: wanted) { return wordPart + lengths }
    return holds(other, wanted) ? 2 * wordPart + lengths : nil
  }

  private static func holds(_ text: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
    (0...(text.count - part.count)).contains { text[$0...].starts(with: part) }
  }

  /// The number of insertions, deletions, substitutions and swaps of neighbours between two texts, where no piece is
  /// edited twice (optimal string alignment).
  package static func damerauLevenshtein(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
      var distances = [row + 1]
      distances.reserveCapacity(right.count + 1)
      for (column, other) in right.enumerated() {
        var best = min(last[column] + (scalar == other ? 0 : 1), last[column + 1] + 1, distances[column] + 1)
        if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
          best = min(best, beforeLast[column - 1] + 1)
        }
        distances.append(best)
      }
      beforeLast = last
      last = distances
    }
    return last[right.count]
  }
}
