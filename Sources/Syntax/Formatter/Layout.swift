/// How a run of pieces is laid out: on one line if it fits, otherwise in parts.
struct Layout {
  enum Style {
    /// The parts follow each other as on one line; each finds its own lines.
    case joined
    /// A line for each part.
    case lines
    /// As many parts on a line as fit.
    case filled
    /// As `filled`, of operands: one that can end a line within itself stays on the line where it begins.
    case operands
    /// A line for each part, those between the first and the last one step further in.
    case enclosed
  }

  var range: Range<Int>
  /// Empty: the pieces stay on one line. Otherwise they cover the range.
  var parts: [Layout] = []
  var style = Style.joined
  /// Whether the lines behind the first are one step further in.
  var isIndented = false
  /// Whether the author's line ends between the parts count.
  var keepsLines = false
  /// Whether it can't stand on one line, however short: a line ends in it.
  var isBroken = false

  init(_ range: Range<Int>) { self.range = range }

  init(_ parts: [Layout], _ style: Style, isIndented: Bool = false, keepsLines: Bool = false) {
    range = (parts.first?.range.lowerBound ?? 0)..<(parts.last?.range.upperBound ?? 0)
    self.parts = parts
    self.style = style
    self.isIndented = isIndented
    self.keepsLines = keepsLines
  }

  /// Whether it can end a line within parentheses or CASE.
  var isEnclosing: Bool { style == .enclosed || parts.contains { $0.isEnclosing } }
}
