import Diagnostics

/// A screen as a terminal makes it of what a program writes: text, moves of the cursor, erasing and scrolling
/// (ECMA-48). What it doesn't know it passes over.
struct TerminalScreen {
  private let columns: Int
  private let height: Int
  /// A wide character stands in the first of its two cells, and the second is empty.
  private var cells: [[String]]
  private(set) var row = 0
  private(set) var column = 0
  /// What scrolled out at the top.
  private(set) var scrolled: [String] = []
  /// Lines that were too wide, as far as they fitted.
  private(set) var broken: [String] = []
  private var rest: [UInt8] = []

  init(columns: Int, rows: Int) {
    (self.columns, height) = (columns, rows)
    cells = Array(repeating: Self.blank(columns), count: rows)
  }

  private static func blank(_ columns: Int) -> [String] { Array(repeating: " ", count: columns) }

  /// Without blanks at their ends, and without empty lines below the last one.
  var lines: [String] {
    var lines = cells.map(Self.text)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func text(_ row: [String]) -> String {
    var text = row.joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  mutating func take(_ bytes: some Sequence<UInt8>) {
    rest += bytes
    var index = 0
    while index < rest.count {
      guard let next = takeOne(at: index) else { break }
      index = next
    }
    rest.removeFirst(index)
  }

  /// Acts on what stands there; gives where it ends, nil if that has not come yet.
  private mutating func takeOne(at index: Int) -> Int? {
    switch rest[index] {
    case 0x1B: return takeEscape(at: index)
    case 0x0D: column = 0
    case 0x0A: feed()
    case 0x08: column = max(0, column - 1)
    case 0..<0x20: break
    default:
      let length = rest[index] < 0xC0 ? 1 : rest[index] < 0xE0 ? 2 : rest[index] < 0xF0 ? 3 : 4
      guard index + length <= rest.count else { return nil }
      put(String(decoding: rest[index..<(index + length)], as: UTF8.self))
      return index + length
    }
    return index + 1
  }

  private mutating func put(_ text: String) {
    let width = DisplayWidth.of(text)
    if column + width > columns {
      broken.append(Self.text(cells[row]))
      column = 0
      feed()
    }
    cells[row][column] = text
    if width == 2 { cells[row][column + 1] = "" }
    column += width
  }

  private mutating func feed() {
    if row + 1 < height { return row += 1 }
    scrolled.append(Self.text(cells.removeFirst()))
    cells.append(Self.blank(columns))
  }

  private mutating func takeEscape(at start: Int) -> Int? {
    guard start + 1 < rest.count else { return nil }
    guard rest[start + 1] == UInt8(ascii: "[") else { return start + 2 }
    guard let end = rest[(start + 2)...].firstIndex(where: { (0x40...0x7E).contains($0) }) else { return nil }
    let parameters = String(decoding: rest[(start + 2)..<end], as: UTF8.self)
    act(rest[end], Int(parameters))
    return end + 1
  }

  private mutating func act(_ final: UInt8, _ parameter: Int?) {
    // Behind a full row the cursor is on its last cell still.
    if column == columns, final != UInt8(ascii: "m") { column -= 1 }
    let count = parameter ?? 1
    switch final {
    case UInt8(ascii: "A"): row = max(0, row - count)
    case UInt8(ascii: "B"): row = min(height - 1, row + count)
    case UInt8(ascii: "C"): column = min(columns - 1, column + count)
    case UInt8(ascii: "D"): column = max(0, column - count)
    case UInt8(ascii: "H"): (row, column) = (0, 0)
    case UInt8(ascii: "K"): for place in column..<columns { cells[row][place] = " " }
    case UInt8(ascii: "J"):
      if parameter == 2 {
        cells = cells.map { _ in Self.blank(columns) }
      } else {
        for place in column..<columns { cells[row][place] = " " }
        for below in (row + 1)..<max(row + 1, height) { cells[below] = Self.blank(columns) }
      }
    default: break
    }
  }
}
