/// Draws a diagnostic for people: the line of the query with its labels beneath, and a hint.
///
/// ```
/// error[Q3006]: `mass` is neither grouped nor aggregated
///   ┌─ heavy.mql:1:8
/// 1 │ select mass, count(*) from planets group by star
///   │        ^^^^ one value per row                 ---- one row per `star`
///   hint: write avg(mass), or add `mass` to group by
/// ```
package struct DiagnosticRenderer: Sendable {
  /// The terminal's width in cells: longer lines of the query are cut around the caret.
  package var width: Int
  package var usesColor: Bool
  /// How a query is coloured: the escape sequence of each byte's colour, by its offset; nil: it isn't.
  package var sourceColors: (@Sendable (SourceText) -> (Int) -> String)?

  /// Whether messages and hints are broken to lines of the width: a terminal would break them within words.
  package var fillsLines: Bool

  package init(width: Int = 100, usesColor: Bool = false, fillsLines: Bool = false) {
    self.width = width
    self.fillsLines = fillsLines
    self.usesColor = usesColor
  }

  /// The diagnostic as lines, each with its end. `source` is the text that its spans are of.
  package func render(_ diagnostic: Diagnostic, in source: SourceText?) -> String {
    var output = headline(diagnostic)
    if let place = diagnostic.place { output += excerpt(of: place) }
    if let source, let primary = diagnostic.primary {
      output += snippet(of: source, primary: primary, related: diagnostic.related)
    }
    if let hint = diagnostic.hint {
      let text = lines(of: hint, indent: "  hint: ", hanging: "        ")
      output += "  " + paint("hint:", .bold) + text.dropFirst("  hint:".count)
    }
    return output
  }

  package func render(_ diagnostics: [Diagnostic], in source: SourceText?) -> String {
    diagnostics.map { render($0, in: source) }.joined(separator: "\n")
  }

  private func headline(_ diagnostic: Diagnostic) -> String {
    let ink: Ink = diagnostic.severity == .error ? .error : .warning
    let name = "\(diagnostic.severity.rawValue)[\(diagnostic.code.rawValue)]"
    let text = lines(of: diagnostic.message, indent: name + ": ", hanging: "  ")
    return paint(name, ink) + paint(String(text.dropFirst(name.count).dropLast()), .bold) + "\n"
  }

  private func lines(of text: String, indent: String, hanging: String) -> String {
    let shown = TerminalText.escaped(text)
    guard fillsLines, DisplayWidth.of(indent + shown) > width else { return indent + shown + "\n" }
    return shown.filled(width: width, indent: indent, hanging: hanging)
  }

  /// A line of a data file, which is not part of the query.
  private func excerpt(of place: Diagnostic.FilePlace) -> String {
    let column = place.column.map { ":\($0)" } ?? ""
    let digits = String(place.line).count
    var output = gutter("", digits, "┌─") + " \(TerminalText.escaped(place.file)):\(place.line)\(column)\n"
    guard !place.excerpt.isEmpty else { return output }
    let line = SourceText(name: place.file, text: place.excerpt)
    let column0 = max(0, (place.column ?? 1) - 1)
    let offset = place.excerpt.unicodeScalars.prefix(column0).reduce(0) { $0 + UTF8.width($1) }
    let excerpt = Excerpt(of: line.bytes, line: 0..<line.bytes.count, around: offset, width: room(digits))
    output += gutter(String(place.line), digits, "│") + " \(excerpt.text)\n"
    guard place.column != nil else { return output }
    let indent = String(repeating: " ", count: excerpt.position(of: offset))
    return output + gutter("", digits, "│") + " \(indent)" + paint("^", .error) + "\n"
  }

  private func snippet(
    of source: SourceText, primary: Diagnostic.Label, related: [Diagnostic.Label]
  ) -> String {
    let marks = ([(primary, true)] + related.map { ($0, false) }).map { label, isPrimary in
      SnippetMark(label, isPrimary: isPrimary, in: source)
    }
    let lines = Dictionary(grouping: marks, by: \.line).sorted { $0.key < $1.key }
    let digits = String(lines.last?.key ?? 1).count
    let place = source.location(of: primary.span.lower)
    let name = TerminalText.escaped(source.name)
    var output = gutter("", digits, "┌─") + " \(name):\(place.line):\(place.column)\n"
    let colors = usesColor ? sourceColors?(source) : nil
    var before: Int?
    for (number, marks) in lines {
      if let before, number > before + 1 { output += gutter("", digits, "·") + "\n" }
      before = number
      output += line(number, marks, of: source, digits, colors)
    }
    return output
  }

  /// One line of the query with its marks; twice or more if they lie too far apart for the width.
  private func line(
    _ number: Int, _ marks: [SnippetMark], of source: SourceText, _ digits: Int, _ colors: ((Int) -> String)?
  ) -> String {
    var (left, output) = (marks, "")
    while let anchor = left.first(where: \.isPrimary) ?? left.first {
      let excerpt = Excerpt(
        of: source.bytes, line: anchor.lineRange, around: anchor.span.lowerBound, width: room(digits))
      let shown = left.filter { excerpt.shows($0.span.lowerBound) || $0 == anchor }
      left.removeAll { shown.contains($0) }
      let text = colors.map(excerpt.painted) ?? excerpt.text
      output += gutter(String(number), digits, "│") + " \(text)\n"
      for row in SnippetRows(shown, excerpt).rows {
        output += gutter("", digits, "│") + " "
        output += row.map { paint($0.text, $0.isPrimary ? .error : .related) }.joined() + "\n"
      }
    }
    return output
  }

  private func room(_ digits: Int) -> Int { max(20, width - digits - 3) }

  private func gutter(_ number: String, _ digits: Int, _ bar: String) -> String {
    paint(String(repeating: " ", count: digits - number.count) + number + " " + bar, .gutter)
  }
}

extension DiagnosticRenderer {
  /// Read on light and on dark backgrounds, and never told apart by red and green alone.
  private enum Ink: String {
    case error = "1;31"
    case warning = "1;35"
    case bold = "1"
    case gutter = "2"
    case related = "35"
  }

  private func paint(_ text: String, _ ink: Ink) -> String {
    usesColor && !text.isEmpty ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
  }
}
