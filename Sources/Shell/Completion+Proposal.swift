import Diagnostics

extension Completion {
  /// The most that is listed at once.
  private static let maximumShown = 120

  /// What TAB does with a proposal: completes what the candidates share, or lists them if that was typed already.
  init(_ proposal: Completer.Proposal, width: Int) {
    let (prefix, candidates) = (proposal.prefix, proposal.candidates)
    guard let first = candidates.first else {
      self = .nothing
      return
    }
    if candidates.count == 1 {
      let isOpen = first.last.map { "(/' ".contains($0) } ?? true
      self = .replace(characters: prefix.unicodeScalars.count, text: isOpen ? first : first + " ")
      return
    }
    let shared = candidates.dropFirst().reduce(first) { Self.sharedPrefix($0, $1) }
    if shared.count > prefix.count {
      self = .replace(characters: prefix.unicodeScalars.count, text: shared)
    } else {
      self = .show(Self.listing(candidates, width: width))
    }
  }

  private static func sharedPrefix(_ left: String, _ right: String) -> String {
    String(zip(left, right).prefix { $0.0.lowercased() == $0.1.lowercased() }.map(\.0))
  }

  /// Candidates in columns, down and then across.
  private static func listing(_ candidates: [String], width: Int) -> String {
    let shown = candidates.prefix(maximumShown).map { $0.last == "(" ? $0 + ")" : $0 }
    let cell = (shown.map { DisplayWidth.of($0) }.max() ?? 0) + 2
    let columns = max(1, width / max(1, cell))
    let height = (shown.count + columns - 1) / columns
    var lines = (0..<height).map { row in
      stride(from: row, to: shown.count, by: height)
        .map { shown[$0] + String(repeating: " ", count: cell - DisplayWidth.of(shown[$0])) }
        .joined()
    }
    if candidates.count > maximumShown { lines.append("and \(candidates.count - maximumShown) more") }
    return lines.map { String($0.reversed().drop { $0 == " " }.reversed()) }.joined(separator: "\n")
  }
}
