import Columns
import Diagnostics

/// A stretch of cells on which bars lie, with zero somewhere on it.
struct BarTrack {
  let width: Int
  /// The cells left and right of the line at zero.
  let (left, right): (Int, Int)
  /// What one cell stands for.
  private let unit: Double
  private let range: (low: Double, high: Double)
  private let isWhole: Bool

  init(width: Int, range: (low: Double, high: Double), isWhole: Bool) {
    self.width = max(5, width)
    self.isWhole = isWhole
    self.range = range
    let cells = self.width - 1
    var left = Int((Double(cells) * (-range.low / (range.high - range.low))).rounded())
    if range.low < 0 { left = max(1, left) }
    if range.high > 0 { left = min(cells - 1, left) }
    (self.left, right) = (left, cells - left)
    unit = max(
      left > 0 ? -range.low / Double(left) : 0, right > 0 ? range.high / Double(right) : 0)
  }

  /// The length of a bar in eighths of a cell; what is not nothing shows.
  func eighths(_ number: Double) -> Int {
    let room = (number < 0 ? left : right) * 8
    let length = Int((min(abs(number) / unit, Double(room)) * 8).rounded())
    return min(room, number == 0 ? 0 : max(1, length))
  }

  /// Where an amount lies, in whole cells from zero.
  func cells(_ number: Double) -> Int {
    let cells = Int((min(abs(number) / unit, Double(width))).rounded())
    return number < 0 ? -min(left, cells) : min(right, cells)
  }

  // MARK: The axis beneath

  /// With as many ticks as their texts leave room for.
  private var scale: ChartScale {
    for (gap, most) in [2, 1].flatMap({ gap in (2...max(2, min(10, width / 4))).reversed().map { (gap, $0) } }
    ) {
      let scale = ChartScale(low: range.low, high: range.high, most: most, isWhole: isWhole, isWidened: false)
      let widest = scale.ticks.map { DisplayWidth.of($0.text) }.max() ?? 0
      let places = scale.ticks.map { cells($0.position) }
      if zip(places, places.dropFirst()).allSatisfy({ $1 - $0 >= widest + gap }), scale.ticks.count > 1 {
        return scale
      }
    }
    // Those without room are left out.
    return ChartScale(low: range.low, high: range.high, most: 3, isWhole: isWhole, isWidened: false)
  }

  /// `─┴────────┴─` and the numbers beneath it, in `indent`.
  func axis(indent: Int, ink: ChartInk) -> [String] {
    let scale = scale
    var rule = [String](repeating: ink.rule, count: width)
    var texts = TickLine(width: width)
    for tick in scale.ticks {
      let place = left + cells(tick.position)
      guard rule.indices.contains(place) else { continue }
      rule[place] = ink.tick
      texts.put(tick.text, around: place)
    }
    let margin = String(repeating: " ", count: indent)
    return [margin + ink.dim(rule.joined()), margin + texts.text]
  }
}

/// Texts that are centred beneath ticks, as far as they leave each other room.
struct TickLine {
  private var cells: [String]
  private var isFree: [Bool]

  init(width: Int) {
    cells = Array(repeating: " ", count: width)
    isFree = Array(repeating: true, count: width)
  }

  mutating func put(_ text: String, around place: Int) {
    let length = DisplayWidth.of(text)
    let start = max(0, min(cells.count - length, place - length / 2))
    let end = start + length
    guard length > 0, end <= cells.count,
      isFree[max(0, start - 1)..<min(cells.count, end + 1)].allSatisfy(\.self)
    else { return }
    cells[start] = text
    for cell in start..<end {
      isFree[cell] = false
      if cell > start { cells[cell] = "" }
    }
  }

  var text: String { cells.joined() }
}

/// Bars below each other, each with its number: `Consultants    -1 234.5 ▐██│`.
struct BarDrawing {
  let figure: BarFigure
  let width: Int
  let ink: ChartInk

  private static let leastTrack = 12

  var lines: [String] {
    let numbers = NumberColumn(figure.groups.flatMap { $0.bars.map(\.text) })
    let isGrouped = !figure.series.isEmpty
    let names =
      isGrouped ? figure.series.map { "  " + $0 } : figure.groups.map(\.label)
    // The labels of groups stand alone in their lines.
    let widest = names.map { DisplayWidth.of($0) }.max() ?? 0
    let room = width - numbers.width - 3
    let labelWidth = min(widest, max(6, room - max(Self.leastTrack, width / 4)))
    let track = BarTrack(width: room - labelWidth, range: figure.range, isWhole: figure.isWhole)
    let isNumberLike = !figure.edges.isEmpty
    let labels = NumberColumn(isNumberLike ? figure.groups.map(\.label) : [])
    var lines: [String] = []
    for group in figure.groups {
      if isGrouped { lines.append(group.label.cut(to: width, mark: ink.ellipsis)) }
      for (series, bar) in group.bars.enumerated() where !isGrouped || !bar.text.isEmpty {
        let name = isGrouped ? names[series] : isNumberLike ? labels.aligned(group.label) : group.label
        lines.append(
          name.cut(to: labelWidth, mark: ink.ellipsis).padded(to: labelWidth) + "  "
            + numbers.aligned(bar.text) + " "
            + self.bar(bar, series: series, on: track))
      }
    }
    return lines + track.axis(indent: labelWidth + numbers.width + 3, ink: ink)
  }

  private func bar(_ bar: BarFigure.Bar, series: Int, on track: BarTrack) -> String {
    guard let number = bar.number else {
      return String(repeating: " ", count: track.left) + ink.dim(ink.axis)
    }
    let length = track.eighths(number)
    // A single series has colours for the two sides of zero, which the sides themselves tell too.
    let color = figure.series.isEmpty ? (number < 0 ? 1 : 0) : series
    guard number < 0 else {
      return String(repeating: " ", count: track.left) + ink.dim(ink.axis)
        + ink.colored(ink.bar(eighths: length), series: color)
    }
    let drawn = ink.leftBar(eighths: length)
    return String(repeating: " ", count: max(0, track.left - DisplayWidth.of(drawn)))
      + ink.colored(drawn, series: color) + ink.dim(ink.axis)
  }
}

/// Stacked bars: amounts above zero to the right, those below to the left, and what they come to.
struct StackDrawing {
  let figure: BarFigure
  let width: Int
  let ink: ChartInk

  var lines: [String] {
    let numbers = NumberColumn(figure.groups.map { $0.total?.text ?? "" })
    let widest = figure.groups.map { DisplayWidth.of($0.label) }.max() ?? 0
    let room = width - numbers.width - 3
    let labelWidth = min(widest, max(6, room - max(12, width / 4)))
    let track = BarTrack(width: room - labelWidth, range: figure.range, isWhole: figure.isWhole)
    var lines = ink.legend(figure.series, width: width) { ink.fill(series: $0) }
    for group in figure.groups {
      let label = group.label.cut(to: labelWidth, mark: ink.ellipsis).padded(to: labelWidth)
      let (below, above) = parts(group, on: track)
      lines.append(
        label + "  " + numbers.aligned(group.total?.text ?? "") + " "
          + String(repeating: " ", count: max(0, track.left - below.cells)) + below.text + ink.dim(ink.axis)
          + above.text)
    }
    return lines + track.axis(indent: labelWidth + numbers.width + 3, ink: ink)
  }

  /// Each part ends where the sum up to it lies, so that rounding never moves the end of the whole.
  private func parts(
    _ group: BarFigure.Group, on track: BarTrack
  ) -> (below: (text: String, cells: Int), above: (text: String, cells: Int)) {
    var (below, above) = (("", 0), ("", 0))
    var (low, high) = (0.0, 0.0)
    for (series, bar) in group.bars.enumerated() {
      guard let number = bar.number else { continue }
      if number < 0 {
        low += number
        let cells = -track.cells(low) - below.1
        below.0 = segment(series, cells) + below.0
        below.1 += max(0, cells)
      } else {
        high += number
        let cells = track.cells(high) - above.1
        above.0 += segment(series, cells)
        above.1 += max(0, cells)
      }
    }
    return (below, above)
  }

  private func segment(_ series: Int, _ cells: Int) -> String {
    ink.colored(String(repeating: ink.fill(series: series), count: max(0, cells)), series: series)
  }
}

/// Actual figures as bars, planned ones as marks across them.
struct BulletDrawing {
  let figure: BulletFigure
  let width: Int
  let ink: ChartInk

  var lines: [String] {
    let actual = NumberColumn(figure.rows.map(\.actual.text))
    let percent = NumberColumn(figure.rows.map(\.percent))
    let numbersWidth = actual.width + (percent.width > 0 ? percent.width + 2 : 0)
    let widest = figure.rows.map { DisplayWidth.of($0.label) }.max() ?? 0
    let room = width - numbersWidth - 3
    let labelWidth = min(widest, max(6, room - max(12, width / 4)))
    let track = BarTrack(width: room - labelWidth, range: figure.range, isWhole: figure.isWhole)
    var lines = [legend]
    for row in figure.rows {
      let label = row.label.cut(to: labelWidth, mark: ink.ellipsis).padded(to: labelWidth)
      let share = percent.width > 0 ? "  " + percent.aligned(row.percent) : ""
      lines.append(label + "  " + actual.aligned(row.actual.text) + share + " " + bar(row, on: track))
    }
    return lines + track.axis(indent: labelWidth + numbersWidth + 3, ink: ink)
  }

  private var legend: String {
    ink.colored(ink.bar(eighths: 16), series: 0) + " \(figure.actualName)  " + ink.plannedMark
      + " \(figure.plannedName)"
  }

  /// The cells between a bar that falls short and its mark are shaded.
  private func bar(_ row: BulletFigure.Row, on track: BarTrack) -> String {
    var cells = [String](repeating: " ", count: track.width)
    cells[track.left] = ink.dim(ink.axis)
    let actual = row.actual.number ?? 0
    fill(&cells, actual, on: track)
    guard let planned = row.planned.number else { return cells.joined() }
    let mark = max(0, min(track.width - 1, track.left + track.cells(planned)))
    if row.actual.number != nil, planned > actual, actual >= 0 {
      for cell in cells.indices where cell > track.left && cell < mark && cells[cell] == " " {
        cells[cell] = ink.dim(ink.shortfall)
      }
    }
    cells[mark] = ink.plannedMark
    return cells.joined()
  }

  private func fill(_ cells: inout [String], _ actual: Double, on track: BarTrack) {
    let whole = ink.colored(ink.bar(eighths: 8), series: 0)
    if actual < 0 {
      for cell in 1...max(1, -track.cells(actual)) where cells.indices.contains(track.left - cell) {
        cells[track.left - cell] = whole
      }
      return
    }
    let length = ink.isASCII ? (track.eighths(actual) + 4) / 8 * 8 : track.eighths(actual)
    for cell in 0..<(length / 8) where cells.indices.contains(track.left + 1 + cell) {
      cells[track.left + 1 + cell] = whole
    }
    let last = track.left + 1 + length / 8
    if length % 8 > 0, cells.indices.contains(last) {
      cells[last] = ink.colored(ink.bar(eighths: length % 8), series: 0)
    }
  }
}

/// A line of text for each series.
struct SparklineDrawing {
  let figure: SparklineFigure
  let width: Int
  let ink: ChartInk

  /// A number of each row, beside its line.
  private struct Number {
    var heading: String
    var texts: [String]
    var column: NumberColumn

    init(_ heading: String, _ texts: [String]) {
      (self.heading, self.texts) = (heading, texts)
      column = NumberColumn(texts + [heading])
    }
  }

  /// Where there is no room for all of them, the last value matters most.
  private func numbers(into room: Int) -> [Number] {
    var numbers = [
      Number("least", figure.rows.map(\.least)), Number("greatest", figure.rows.map(\.greatest)),
      Number("last", figure.rows.map(\.last)),
    ]
    while numbers.count > 1, numbers.reduce(0, { $0 + 2 + $1.column.width }) > room { numbers.removeFirst() }
    return numbers
  }

  var lines: [String] {
    let most = figure.rows.map(\.numbers.count).max() ?? 0
    let widest = figure.rows.map { DisplayWidth.of($0.label) }.max() ?? 0
    let least = min(widest, Self.leastLabelWidth) + 2 + min(most, Self.leastLineWidth)
    let numbers = numbers(into: width - least)
    let room = width - numbers.reduce(0) { $0 + 2 + $1.column.width }
    let labelWidth = max(
      0, min(widest, max(6, room - 2 - min(most, max(Self.leastLineWidth, room / 3))), room - 3))
    let lineWidth = max(1, min(most, room - labelWidth - 2))
    var lines = [
      String(repeating: " ", count: labelWidth + 2 + lineWidth)
        + numbers.map { "  " + $0.heading.leftPadded(to: $0.column.width) }.joined()
    ]
    for (index, row) in figure.rows.enumerated() {
      let label = row.label.cut(to: labelWidth, mark: ink.ellipsis).padded(to: labelWidth)
      let shown = numbers.map { "  " + $0.column.aligned($0.texts[index]) }.joined()
      lines.append(label + "  " + ink.colored(line(row.numbers, lineWidth), series: 0) + shown)
    }
    if !figure.along.isEmpty {
      lines.append(ink.dim("along \(figure.along)".cut(to: width, mark: ink.ellipsis)))
    }
    return lines
  }

  private static let leastLabelWidth = 16
  private static let leastLineWidth = 8

  /// A sign for each value; the mean of neighbours where there is no room for all.
  private func line(_ numbers: [Double?], _ width: Int) -> String {
    let numbers = numbers.map { $0 ?? .nan }
    return Sparkline.levels(of: numbers[...], width: width).map(ink.level).joined().padded(to: width)
  }
}
