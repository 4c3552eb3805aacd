import Diagnostics

extension Completer.Proposal {
  /// What all candidates begin with.
  var sharedPrefix: String {
    guard let first = candidates.first else { return "" }
    return candidates.dropFirst().reduce(first.text) { shared, candidate in
      String(zip(shared, candidate.text).prefix { $0.0.lowercased() == $0.1.lowercased() }.map(\.0))
    }
  }

  /// The most that is listed at once.
  private static let maximumListed = 120

  /// Candidates in columns, down and then across, for a terminal on which nothing can be drawn twice.
  func listing(width: Int) -> String {
    let shown = candidates.prefix(Self.maximumListed).map(\.label)
    let cell = (shown.map { DisplayWidth.of($0) }.max() ?? 0) + 2
    let columns = max(1, width / max(1, cell))
    let height = (shown.count + columns - 1) / columns
    var lines = (0..<height).map { row in
      stride(from: row, to: shown.count, by: height)
        .map { shown[$0] + String(repeating: " ", count: cell - DisplayWidth.of(shown[$0])) }
        .joined()
    }
    if candidates.count > Self.maximumListed {
      lines.append("and \(candidates.count - Self.maximumListed) more")
    }
    return lines.map(\.trimmedEnd).joined(separator: "\n")
  }
}

extension Completer.Candidate {
  /// As it is listed: a call with both its parentheses.
  var label: String { text.last == "(" ? text + ")" : text }

  /// As it is put in where there is no other: whoever typed it goes on behind it.
  var completion: String {
    let isOpen = text.last.map { "(/' ".contains($0) } ?? true
    return isOpen || kind == .file ? text : text + " "
  }
}
