/// A piece of one source line as terminal cells, with where each scalar came from.
///
/// Tabs are expanded, control characters escaped, and of a long line only the part around an anchor is looked at, so
/// that a line of 100 MB costs no more than one of 100 characters.
struct Excerpt {
  private struct Cell {
    var text: String
    /// The byte offset in the source.
    var offset: Int
    /// Cells before this one in the excerpt.
    var position: Int
    var width: Int
  }

  private var cells: [Cell] = []
  /// The cells of the whole piece.
  private var total = 0
  /// The byte after the last cell.
  private var end: Int
  private static let tabStop = 4

  /// The part of `line` (without its end) that fits `width` cells and holds `anchor`; cut ends show `…`.
  init(of bytes: [UInt8], line: Range<Int>, around anchor: Int, width: Int) {
    let reach = 4 * max(width, 1)
    var lower = max(line.lowerBound, anchor - reach)
    var upper = min(line.upperBound, max(anchor, lower) + reach)
    while lower > line.lowerBound, lower < upper, bytes[lower] & 0xC0 == 0x80 { lower += 1 }
    while upper < line.upperBound, upper > lower, bytes[upper] & 0xC0 == 0x80 { upper -= 1 }
    end = upper
    lay(bytes, lower..<max(lower, upper))
    let isCut = lower > line.lowerBound || upper < line.upperBound
    if isCut || total > width { crop(to: max(width, 8), around: anchor, line) }
  }

  private mutating func lay(_ bytes: [UInt8], _ range: Range<Int>) {
    var offset = range.lowerBound
    for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
      let text: String
      if scalar == "\t" {
        text = String(repeating: " ", count: Self.tabStop - total % Self.tabStop)
      } else {
        text = TerminalText.escape(scalar) ?? String(scalar)
      }
      let width = DisplayWidth.of(text)
      cells.append(Cell(text: text, offset: offset, position: total, width: width))
      total += width
      offset += min(UTF8.width(scalar), range.upperBound - offset)
    }
  }

  /// Keeps about a third of the width before the anchor.
  private mutating func crop(to width: Int, around anchor: Int, _ line: Range<Int>) {
    let anchorPosition = position(of: anchor)
    let last = max(0, total - width)
    let from =
      end == line.upperBound
      ? min(max(0, anchorPosition - width / 3), last) : max(0, anchorPosition - width / 3)
    let isCutBefore = from > 0 || cells.first.map { $0.offset > line.lowerBound } ?? false
    let room = isCutBefore ? from + 1 : from
    var kept = cells.filter { $0.position >= room && $0.position + $0.width <= from + width }
    let isCutAfter = (kept.last?.offset ?? end) != cells.last?.offset || end < line.upperBound
    if isCutAfter, let dropped = kept.last, dropped.position + dropped.width >= from + width {
      kept.removeLast()
      end = dropped.offset
    } else if isCutAfter, let last = kept.last, let next = cells.first(where: { $0.offset > last.offset }) {
      end = next.offset
    }
    let shift = kept.first?.position ?? 0
    for index in kept.indices { kept[index].position += (isCutBefore ? 1 : 0) - shift }
    if isCutBefore, let first = kept.first {
      kept.insert(Cell(text: "…", offset: first.offset, position: 0, width: 1), at: 0)
    }
    total = kept.last.map { $0.position + $0.width } ?? 0
    if isCutAfter {
      kept.append(Cell(text: "…", offset: end, position: total, width: 1))
      total += 1
    }
    cells = kept
  }

  var text: String { cells.map(\.text).joined() }

  /// The text with the escape sequences that colour it.
  ///
  /// - Parameter sequence: of a byte's colour, from its offset on.
  func painted(_ sequence: (Int) -> String) -> String {
    var (painted, last) = ("", "")
    for cell in cells {
      let next = sequence(cell.offset)
      if next != last { painted += next }
      painted += cell.text
      last = next
    }
    return painted + "\u{1B}[0m"
  }

  /// Whether the scalar at an offset is shown, or the end of the line if the offset is there.
  func shows(_ offset: Int) -> Bool {
    guard let first = cells.first else { return true }
    return offset >= first.offset && offset <= end
  }

  /// The cells before an offset.
  func position(of offset: Int) -> Int {
    for cell in cells where cell.offset >= offset && cell.text != "…" { return cell.position }
    return total
  }
}
