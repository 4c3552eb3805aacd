/// A field of dots, two across and four up in each cell; without braille, one in each.
struct DotCanvas {
  let columns: Int
  let rows: Int
  private let isASCII: Bool
  private var dots: [UInt8]
  /// The series that drew a cell last.
  private var owners: [Int]
  /// Signs and letters that stand over the dots of their cells; empty where a wide one before it reaches.
  private var signs: [String?]

  init(columns: Int, rows: Int, isASCII: Bool) {
    (self.columns, self.rows, self.isASCII) = (columns, rows, isASCII)
    dots = Array(repeating: 0, count: columns * rows)
    owners = Array(repeating: 0, count: columns * rows)
    signs = Array(repeating: nil, count: columns * rows)
  }

  var width: Int { isASCII ? columns : columns * 2 }
  var height: Int { isASCII ? rows : rows * 4 }

  /// The bits of the dots of a cell, from the upper left, as Unicode numbers them.
  private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]

  /// `y` counts from the bottom.
  mutating func dot(_ x: Int, _ y: Int, series: Int) {
    guard x >= 0, y >= 0, x < width, y < height else { return }
    let down = height - 1 - y
    let cell = isASCII ? down * columns + x : down / 4 * columns + x / 2
    dots[cell] |= isASCII ? 1 : Self.bits[down % 4][x % 2]
    owners[cell] = series
  }

  /// All dots on the way (after Bresenham).
  mutating func line(from start: (x: Int, y: Int), to end: (x: Int, y: Int), series: Int) {
    var (x, y) = start
    let (across, up) = (abs(end.x - x), abs(end.y - y))
    let (stepX, stepY) = (x < end.x ? 1 : -1, y < end.y ? 1 : -1)
    var error = across - up
    for _ in 0...(across + up) {
      dot(x, y, series: series)
      if x == end.x, y == end.y { return }
      let doubled = 2 * error
      if doubled > -up {
        error -= up
        x += stepX
      }
      if doubled < across {
        error += across
        y += stepY
      }
    }
  }

  /// The cell of a dot.
  func cell(_ x: Int, _ y: Int) -> (column: Int, row: Int) {
    let down = height - 1 - max(0, min(height - 1, y))
    let place = max(0, min(width - 1, x))
    return isASCII ? (place, down) : (place / 2, down / 4)
  }

  mutating func put(_ sign: String, _ column: Int, _ row: Int, series: Int) {
    guard column >= 0, row >= 0, column < columns, row < rows else { return }
    signs[row * columns + column] = sign
    owners[row * columns + column] = series
  }

  func isFree(_ columns: Range<Int>, row: Int) -> Bool {
    guard columns.lowerBound >= 0, columns.upperBound <= self.columns, row >= 0, row < rows else {
      return false
    }
    return columns.allSatisfy { signs[row * self.columns + $0] == nil && dots[row * self.columns + $0] == 0 }
  }

  func line(_ row: Int, ink: ChartInk) -> String {
    var text = ""
    for column in 0..<columns {
      let cell = row * columns + column
      let sign =
        signs[cell]
        ?? (dots[cell] == 0
          ? " " : isASCII ? "." : String(Unicode.Scalar(0x2800 + UInt32(dots[cell])) ?? " "))
      text += sign == " " ? sign : ink.colored(sign, series: owners[cell])
    }
    return text
  }
}
