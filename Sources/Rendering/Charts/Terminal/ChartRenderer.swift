import Columns
import Diagnostics
import MissionQL

/// Draws the rows of a result with characters: on a terminal in its width and its colours, elsewhere in 80 columns and
/// without any.
struct ChartRenderer {
  private let options: RenderingOptions

  init(_ options: RenderingOptions) { self.options = options }

  private var width: Int { max(20, options.terminal?.width ?? 80) }

  private var ink: ChartInk {
    ChartInk(isASCII: options.isASCII, usesColor: options.terminal?.usesColor ?? false)
  }

  /// False where nothing can be drawn, and nothing was written.
  func draw(_ result: ResultSet, into output: inout OutputBuffer) throws(OutputError) -> Bool {
    guard let figure = ChartReading.figure(of: result) else { return false }
    output.append(ink.heading(figure.heading.filled(width: width)))
    for line in lines(of: figure.content) { output.append(line.trimmedEnd + "\n") }
    for note in figure.notes {
      // Notes quote names and places, which a file may have chosen.
      output.append(TerminalText.escaped(note).filled(width: width, hanging: "  "))
      try output.checkpoint()
    }
    return true
  }

  private func lines(of content: ChartFigure.Content) -> [String] {
    switch content {
    case .bars(let figure):
      figure.isStacked
        ? StackDrawing(figure: figure, width: width, ink: ink).lines
        : BarDrawing(figure: figure, width: width, ink: ink).lines
    case .bullets(let figure): BulletDrawing(figure: figure, width: width, ink: ink).lines
    case .points(let figure): PointDrawing(figure: figure, width: width, ink: ink).lines
    case .sparklines(let figure): SparklineDrawing(figure: figure, width: width, ink: ink).lines
    }
  }
}

/// The signs and colours that a terminal can show.
struct ChartInk {
  let isASCII: Bool
  let usesColor: Bool

  // MARK: Colours

  /// Blue, orange, green and others that are told apart by the colour-blind too (after Okabe and Ito), on light and on dark.
  private static let colors = [32, 208, 36, 170, 74, 166, 178, 244]

  func colored(_ text: String, series: Int) -> String {
    guard usesColor, text.contains(where: { $0 != " " }) else { return text }
    return "\u{1B}[38;5;\(Self.colors[series % Self.colors.count])m\(text)\u{1B}[0m"
  }

  func dim(_ text: String) -> String { usesColor ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

  /// Line by line, so that a pager which begins in the middle shows it as it is.
  func heading(_ lines: String) -> String {
    guard usesColor else { return lines }
    return lines.split(separator: "\n").map { "\u{1B}[1m\($0)\u{1B}[0m\n" }.joined()
  }

  // MARK: Signs

  var axis: String { isASCII ? "|" : "│" }
  var rule: String { isASCII ? "-" : "─" }
  var tick: String { isASCII ? "+" : "┴" }
  var ellipsis: String { isASCII ? "~" : "…" }
  var plannedMark: String { isASCII ? "|" : "┃" }
  var shortfall: String { isASCII ? "." : "░" }

  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// A bar that goes right, of so many eighths of a cell.
  func bar(eighths: Int) -> String {
    if isASCII { return String(repeating: "#", count: max(eighths > 0 ? 1 : 0, (eighths + 4) / 8)) }
    return String(repeating: "█", count: eighths / 8) + Self.eighths[eighths % 8]
  }

  /// A bar that goes left. Its end is drawn with what there is: an eighth, a half, or all of the cell.
  func leftBar(eighths: Int) -> String {
    if isASCII { return String(repeating: "#", count: max(eighths > 0 ? 1 : 0, (eighths + 4) / 8)) }
    let end =
      switch eighths % 8 {
      case 0: ""
      case 1, 2: "▕"
      case 7: "█"
      default: "▐"
      }
    return end + String(repeating: "█", count: eighths / 8)
  }

  /// What fills the bars of a series, where bars of several stand in one line.
  func fill(series: Int) -> String {
    let fills =
      isASCII ? ["#", "=", "+", "-", "o", "x", "%", ":"] : ["█", "▒", "▚", "░", "▞", "▓", "╳", "┼"]
    return fills[series % fills.count]
  }

  func marker(series: Int) -> String {
    let markers =
      isASCII ? ["o", "+", "x", "*", "#", "@", "%", "&"] : ["●", "▲", "■", "◆", "○", "△", "□", "◇"]
    return markers[series % markers.count]
  }

  func level(_ level: UInt8) -> String {
    (isASCII ? Sparkline.plainSigns : Sparkline.signs)[Int(level)]
  }

  /// `█ men  ▓ women`, in lines of at most `width`.
  func legend(_ names: [String], width: Int, sign: (Int) -> String) -> [String] {
    var lines: [String] = []
    var used = 0
    for (series, name) in names.enumerated() {
      let shown = name.cut(to: max(1, width - 2), mark: ellipsis)
      let length = 2 + DisplayWidth.of(shown)
      if lines.isEmpty || used + 2 + length > width {
        lines.append("")
        used = 0
      } else {
        lines[lines.count - 1] += "  "
        used += 2
      }
      lines[lines.count - 1] += colored(sign(series), series: series) + " " + shown
      used += length
    }
    return lines
  }
}

extension String {
  /// As much as there is room for, with a mark where something was cut.
  func cut(to width: Int, mark: String) -> String {
    guard DisplayWidth.of(self) > width else { return self }
    var kept = ""
    var used = 0
    for scalar in unicodeScalars {
      let next = DisplayWidth.of(scalar)
      if used + next > width - 1 { break }
      kept.unicodeScalars.append(scalar)
      used += next
    }
    return width > 0 ? kept + mark : ""
  }

  func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - DisplayWidth.of(self))) + self
  }

  var trimmedEnd: String {
    guard last == " " else { return self }
    return String(reversed().drop { $0 == " " }.reversed())
  }
}

/// Numbers beneath each other on their points; texts in their place stand right.
struct NumberColumn {
  private let lead: Int
  private let tail: Int
  let width: Int

  init(_ texts: [String]) {
    var (lead, tail, whole) = (0, 0, 0)
    for text in texts {
      if let point = Array(text.utf8)[...].pointOffset {
        lead = max(lead, point)
        tail = max(tail, text.utf8.count - point)
      } else {
        whole = max(whole, DisplayWidth.of(text))
      }
    }
    (self.lead, self.tail) = (lead, tail)
    width = max(lead + tail, whole)
  }

  func aligned(_ text: String) -> String {
    guard let point = Array(text.utf8)[...].pointOffset else { return text.leftPadded(to: width) }
    let behind = tail - (text.utf8.count - point)
    return (text + String(repeating: " ", count: max(0, behind))).leftPadded(to: width)
  }
}
