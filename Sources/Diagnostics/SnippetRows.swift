/// A label on the line where it begins.
struct SnippetMark: Hashable {
  var text: String
  var isPrimary: Bool
  /// Bytes, cut at the end of the line.
  var span: Range<Int>
  var line: Int
  var lineRange: Range<Int>

  init(_ label: Diagnostic.Label, isPrimary: Bool, in source: SourceText) {
    let lower = min(Int(label.span.lower), source.bytes.count)
    lineRange = source.lineRange(around: lower)
    line = source.location(of: UInt32(clamping: lower)).line
    span = lower..<max(lower, min(Int(label.span.upper), lineRange.upperBound))
    text = TerminalText.escaped(label.text)
    self.isPrimary = isPrimary
  }
}

/// The rows beneath a line: underlines, and what is said of them, without one text running into another.
struct SnippetRows {
  struct Run {
    var text: String
    var isPrimary: Bool
  }

  private struct Placed {
    var column: Int
    var width: Int
    var mark: SnippetMark
  }

  private(set) var rows: [[Run]] = []

  init(_ marks: [SnippetMark], _ excerpt: Excerpt) {
    let placed = marks.map { mark in
      let column = excerpt.position(of: mark.span.lowerBound)
      let width = max(1, excerpt.position(of: mark.span.upperBound) - column)
      return Placed(column: column, width: width, mark: mark)
    }.sorted { $0.column != $1.column ? $0.column < $1.column : $0.mark.isPrimary && !$1.mark.isPrimary }
    var first: [Run] = []
    var used = 0
    var below: [Placed] = []
    for (index, item) in placed.enumerated() {
      let next = placed[(index + 1)...].first { $0.column > item.column }?.column ?? Int.max
      let column = max(item.column, used)
      let width = max(0, min(item.column + item.width, next) - column)
      if width > 0 {
        Self.pad(&first, from: used, to: column)
        first.append(Run(text: Self.underline(item, width), isPrimary: item.mark.isPrimary))
        used = column + width
      }
      let textEnd = used + 1 + DisplayWidth.of(item.mark.text)
      if item.mark.text.isEmpty { continue }
      if width > 0, next == Int.max || textEnd < next {
        first.append(Run(text: " " + item.mark.text, isPrimary: item.mark.isPrimary))
        used = textEnd
      } else {
        below.append(item)
      }
    }
    rows = [first]
    for item in below.reversed() {
      rows.append([
        Run(text: String(repeating: " ", count: item.column) + item.mark.text, isPrimary: item.mark.isPrimary)
      ])
    }
  }

  private static func underline(_ item: Placed, _ width: Int) -> String {
    String(repeating: item.mark.isPrimary ? "^" : "-", count: width)
  }

  private static func pad(_ row: inout [Run], from used: Int, to column: Int) {
    guard column > used else { return }
    row.append(Run(text: String(repeating: " ", count: column - used), isPrimary: true))
  }
}
