import Diagnostics

/// A drawing as SVG elements, with all text escaped and all styles in classes of its own style sheet.
struct SVGCanvas {
  private(set) var elements = ""
  /// Points, of which a browser shows one as a pixel.
  static let width = 760.0
  static let margin = 20.0
  /// How much lower the base of a text lies than the middle of its letters.
  private static let middle = 0.35

  enum Anchor: String { case start, middle, end }

  enum Style: String {
    case heading = "heading", label = "label", number = "number", soft = "soft"

    var size: Double {
      switch self {
      case .heading: 17
      case .label, .number: 13
      case .soft: 12
      }
    }
  }

  // MARK: Elements

  /// Around the middle of a line at `y`.
  mutating func text(
    _ text: String, _ x: Double, _ y: Double, _ anchor: Anchor, _ style: Style, tip: String? = nil
  ) {
    let place = "x=\"\(Self.number(x))\" y=\"\(Self.number(y + style.size * Self.middle))\""
    let side = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    elements +=
      "<text class=\"\(style.rawValue)\" \(place)\(side)>\(Self.tip(tip))\(Self.escaped(text))</text>\n"
  }

  /// From `x` on, whichever way; a bar of nothing is left out.
  mutating func bar(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, series: Int, isHatched: Bool,
    tip: String? = nil
  ) {
    guard abs(width) > 0, height > 0 else { return }
    let place = Self.place(min(x, x + width), y, abs(width), height)
    elements += "<rect class=\"s\(series % Self.colors.count)\" \(place)>\(Self.tip(tip))</rect>\n"
    guard isHatched, series % Self.colors.count > 0 else { return }
    elements += "<rect fill=\"url(#h\(series % Self.colors.count))\" pointer-events=\"none\" \(place)/>\n"
  }

  mutating func rectangle(_ style: String, _ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    elements += "<rect class=\"\(style)\" \(Self.place(x, y, width, height))/>\n"
  }

  mutating func line(_ style: String, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
    elements +=
      "<path class=\"\(style)\" d=\"M\(Self.number(x1)) \(Self.number(y1))L\(Self.number(x2)) \(Self.number(y2))\"/>\n"
  }

  mutating func path(_ points: [(x: Double, y: Double)], series: Int) {
    guard points.count > 1 else { return }
    let steps = points.map { "\(Self.number($0.x)) \(Self.number($0.y))" }.joined(separator: "L")
    elements += "<path class=\"line l\(series % Self.colors.count)\" d=\"M\(steps)\"/>\n"
  }

  /// A sign of its own for each series, so that colour is not needed to tell them apart.
  mutating func marker(_ x: Double, _ y: Double, series: Int, tip: String? = nil) {
    let size = 4.2
    let shape =
      switch series % 4 {
      case 1:
        "M\(Self.number(x - size)) \(Self.number(y + size * 0.8))h\(Self.number(size * 2))L\(Self.number(x)) \(Self.number(y - size))z"
      case 2:
        "M\(Self.number(x - size * 0.85)) \(Self.number(y - size * 0.85))h\(Self.number(size * 1.7))v\(Self.number(size * 1.7))h\(Self.number(-size * 1.7))z"
      case 3:
        "M\(Self.number(x)) \(Self.number(y - size * 1.2))l\(Self.number(size * 1.2)) \(Self.number(size * 1.2))l\(Self.number(-size * 1.2)) \(Self.number(size * 1.2))l\(Self.number(-size * 1.2)) \(Self.number(-size * 1.2))z"
      default:
        "M\(Self.number(x - size)) \(Self.number(y))a\(Self.number(size)) \(Self.number(size)) 0 1 0 \(Self.number(size * 2)) 0a\(Self.number(size)) \(Self.number(size)) 0 1 0 \(Self.number(-size * 2)) 0z"
      }
    // The second four are hollow.
    let style = series % 8 < 4 ? "s\(series % 8)" : "hollow l\(series % 8)"
    elements += "<path class=\"\(style)\" d=\"\(shape)\">\(Self.tip(tip))</path>\n"
  }

  private static func place(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> String {
    "x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(width))\" height=\"\(number(height))\""
  }

  private static func tip(_ text: String?) -> String { text.map { "<title>\(escaped($0))</title>" } ?? "" }

  // MARK: The document

  /// The whole file.
  func document(heading: String, description: String, height: Double) -> String {
    let (width, height) = (Self.number(Self.width), Self.number(height))
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" role="img">
      <title>\(Self.escaped(heading))</title>
      <desc>\(Self.escaped(description))</desc>
      <style>
      \(Self.styleSheet)
      </style>
      <defs>
      \(Self.hatches)
      </defs>
      <rect class="paper" width="100%" height="100%"/>
      \(elements)</svg>

      """
  }

  /// Colours that are told apart by the colour-blind too (Okabe and Ito); where it is dark, lighter ones of the same hues.
  private static let colors = [
    ("#0072b2", "#56b4e9"), ("#d98200", "#f0a830"), ("#00795a", "#2fc59b"), ("#b3588a", "#e39cc2"),
    ("#3f95cf", "#9bd3f5"), ("#c04f00", "#ff8a4d"), ("#857a00", "#f0e442"), ("#6b6b6b", "#b5b5b5"),
  ]

  private static let dashes = ["", "7 3", "2 3", "9 3 2 3", "12 4", "4 4", "1 4", "8 3 2 3 2 3"]

  private static var styleSheet: String {
    var rules = [
      "text{font-family:sans-serif;fill:#1a1a1a}", ".heading{font-size:17px;font-weight:bold}",
      ".label,.number{font-size:13px}", ".number{font-variant-numeric:tabular-nums}",
      // Lines of the grid do not run through letters.
      ".soft{font-size:12px;fill:#555}", ".number,.soft{paint-order:stroke;stroke:#fff;stroke-width:3px}",
      ".paper{fill:#fff}", ".grid{stroke:#ddd;fill:none}",
      ".axis{stroke:#666;fill:none}", ".mark{fill:#111}", ".short{fill:#666;fill-opacity:.16}",
      ".line{fill:none;stroke-width:2;stroke-linejoin:round}", ".hollow{fill:#fff;stroke-width:1.6}",
      ".hatch{stroke:#fff;stroke-width:1.6;fill:none}",
    ]
    for (series, color) in colors.enumerated() {
      let dash = dashes[series].isEmpty ? "" : ";stroke-dasharray:\(dashes[series])"
      rules.append(
        ".s\(series){fill:\(color.0)}.l\(series){stroke:\(color.0)}.line.l\(series){stroke:\(color.0)\(dash)}"
      )
    }
    var dark = [
      "text{fill:#eee}", ".soft{fill:#bbb}", ".paper{fill:#1c1c1c}", ".grid{stroke:#444}",
      ".axis{stroke:#aaa}",
      ".mark{fill:#fff}", ".short{fill:#ccc}", ".hollow{fill:#1c1c1c}",
      ".number,.soft,.hatch{stroke:#1c1c1c}",
    ]
    for (series, color) in colors.enumerated() {
      dark.append(".s\(series){fill:\(color.1)}.l\(series),.line.l\(series){stroke:\(color.1)}")
    }
    // Paper is white, whatever the screen is.
    rules.append("@media screen and (prefers-color-scheme:dark){\(dark.joined())}")
    return rules.joined(separator: "\n")
  }

  /// Lines across the bars of all series but the first.
  private static var hatches: String {
    let lines = [
      "M-1 7L7 -1M3 11L11 3", "M-1 1L7 9M3 -3L11 5", "M4 0V8", "M0 4H8", "M0 0L8 8M8 0L0 8", "M0 4H8M4 0V8",
      "M2 2h4v4h-4z",
    ]
    return lines.enumerated().map { index, line in
      "<pattern id=\"h\(index + 1)\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><path class=\"hatch\" d=\"\(line)\"/></pattern>"
    }
    .joined(separator: "\n")
  }

  // MARK: Texts

  /// A guess, on the wide side, at what a text takes in most sans-serif fonts.
  static func width(of text: String, _ style: Style) -> Double {
    var ems = 0.0
    for scalar in text.unicodeScalars {
      switch DisplayWidth.of(scalar) {
      case 0: break
      case 2: ems += 1
      default:
        switch scalar {
        case "i", "j", "l", "t", "f", "r", "I", ".", ",", ":", ";", "|", "'", "(", ")", "[", "]", " ", "/",
          "\u{A0}":
          ems += 0.33
        case "m", "w", "M", "W", "%": ems += 0.92
        case "A"..."Z": ems += 0.7
        default: ems += 0.57
        }
      }
    }
    return ems * style.size * (style == .heading ? 1.08 : 1)
  }

  /// As much as there is room for.
  static func cut(_ text: String, to width: Double, _ style: Style) -> String {
    guard self.width(of: text, style) > width else { return text }
    var kept = ""
    for scalar in text.unicodeScalars {
      if self.width(of: kept + String(scalar) + "…", style) > width { break }
      kept.unicodeScalars.append(scalar)
    }
    return kept + "…"
  }

  /// In lines between words.
  static func wrapped(_ text: String, to width: Double, _ style: Style) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, self.width(of: last + " " + word, style) <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(cut(String(word), to: width, style))
      }
    }
    return lines
  }

  /// A number as people read it: with a real minus sign, and never parted at the end of a line.
  static func shown(_ number: String) -> String {
    guard let first = number.utf8.first, first == UInt8(ascii: "-") || (48...57).contains(first) else {
      return number
    }
    return String(number.map { $0 == " " ? "\u{A0}" : $0 == "-" ? "−" : $0 })
  }

  /// What XML lets no text hold is shown as what it is not: control characters are made visible before.
  static func escaped(_ text: String) -> String {
    var safe = ""
    for scalar in TerminalText.escaped(text).unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "\u{FFFE}", "\u{FFFF}": safe += "\u{FFFD}"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  /// A coordinate to a tenth.
  static func number(_ number: Double) -> String {
    let bounded = number.isFinite ? min(max(number, -100_000), 100_000) : 0
    let tenths = Int((bounded * 10).rounded())
    let digits = "\(abs(tenths) / 10)" + (tenths % 10 == 0 ? "" : ".\(abs(tenths) % 10)")
    return tenths < 0 ? "-\(digits)" : digits
  }
}
