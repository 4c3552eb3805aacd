import Diagnostics
import Rendering

/// What can stand at the cursor, listed below the text with what each is; one may be chosen.
struct CompletionMenu {
  let candidates: [Completer.Candidate]
  /// Of `candidates`; nil: none yet.
  private(set) var chosen: Int?
  /// The characters before the cursor that the next choice takes the place of.
  private(set) var replaced: Int
  /// The text as the menu left it: another one needs another menu.
  var text: EditedText
  private var top = 0

  init(_ proposal: Completer.Proposal, for text: EditedText) {
    candidates = proposal.candidates
    replaced = proposal.prefix.unicodeScalars.count
    self.text = text
  }

  /// Goes on by so many, around the ends.
  mutating func choose(by step: Int) -> (replaced: Int, text: String) {
    let count = candidates.count
    let next = chosen.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
    chosen = next
    let text = candidates[next].text
    defer { replaced = text.unicodeScalars.count }
    return (replaced, text)
  }

  // MARK: Drawing

  /// In rows, of which the last may say how many there are.
  mutating func rows(width: Int, height: Int, palette: Palette?) -> [String] {
    let shown = min(candidates.count, max(1, candidates.count > height ? height - 1 : height))
    if let chosen { top = max(min(top, chosen), chosen - shown + 1) }
    let visible = candidates[top..<min(top + shown, candidates.count)]
    let nameWidth = min(visible.map { DisplayWidth.of($0.label) }.max() ?? 0, width / 2)
    let kindWidth = visible.map { $0.kind.rawValue.count }.max() ?? 0
    var rows = visible.indices.map { index in
      row(candidates[index], isChosen: index == chosen, nameWidth, kindWidth, width, palette)
    }
    if shown < candidates.count {
      let last = top + shown
      rows.append(Self.inked("  \(top + 1)–\(last) of \(candidates.count)", .faint, palette))
    }
    return rows
  }

  private func row(
    _ candidate: Completer.Candidate, isChosen: Bool, _ nameWidth: Int, _ kindWidth: Int, _ width: Int,
    _ palette: Palette?
  ) -> String {
    let name = candidate.label.cut(to: nameWidth).padded(to: nameWidth)
    let kind = candidate.kind.rawValue.padded(to: kindWidth)
    let left = width - nameWidth - kindWidth - 7
    let note = left >= 8 ? TerminalText.escaped(candidate.note).cut(to: left) : ""
    let mark = isChosen ? "> " : "  "
    guard palette != nil else {
      return (mark + name + (left >= 0 ? "  " + kind : "") + (note.isEmpty ? "" : "  " + note)).trimmedEnd
    }
    let shownName = isChosen ? "\u{1B}[7m\(mark)\(name)\u{1B}[0m" : mark + name
    guard left >= 0 else { return shownName }
    return shownName
      + Self.inked("  " + (kind + (note.isEmpty ? "" : "  " + note)).trimmedEnd, .faint, palette)
  }

  private static func inked(_ text: String, _ ink: Ink, _ palette: Palette?) -> String {
    guard let palette else { return text }
    return ink.sequence(palette) + text + Ink.plain.sequence(palette)
  }
}

extension String {
  /// At most so many cells, the last of them an ellipsis if anything is left out.
  func cut(to width: Int) -> String {
    guard DisplayWidth.of(self) > width else { return self }
    var (text, cells) = ("", 1)
    for scalar in unicodeScalars {
      cells += DisplayWidth.of(scalar)
      if cells > width { break }
      text.unicodeScalars.append(scalar)
    }
    return text + "…"
  }

  var trimmedEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
