import Diagnostics

/// Points and lines on a field of braille dots, with an axis on its left and one beneath.
struct PointDrawing {
  let figure: PointFigure
  let width: Int
  let ink: ChartInk

  private var rows: Int { width < 60 ? 12 : 16 }
  private var isParted: Bool { figure.series.count > 1 }

  var lines: [String] {
    let up = PointScales.up(figure, most: 6)
    let margin = up.ticks.map { DisplayWidth.of($0.text) }.max() ?? 0
    let columns = max(10, width - margin - 2)
    let across = PointScales.across(figure, most: max(2, columns / 10))
    var canvas = DotCanvas(columns: columns, rows: rows, isASCII: ink.isASCII)
    let hidden = draw(on: &canvas, across, up)
    var lines = isParted ? ink.legend(figure.series.map(\.name), width: width) { ink.marker(series: $0) } : []
    lines += field(canvas, up, margin)
    lines += axis(across, margin: margin, columns: columns, canvas)
    if hidden > 0 {
      let note = "\(hidden) label\(hidden == 1 ? " has" : "s have") no room; a wider terminal shows more."
      lines += note.filled(width: width, hanging: "  ").split(separator: "\n").map(String.init)
    }
    return lines
  }

  // MARK: The field

  /// The labels that found no room.
  private func draw(on canvas: inout DotCanvas, _ across: ChartScale, _ up: ChartScale) -> Int {
    var places: [(x: Int, y: Int, series: Int, label: String?)] = []
    for (series, part) in figure.series.enumerated() {
      for run in part.runs {
        var previous: (x: Int, y: Int)?
        for point in run {
          let x = Int((across.fraction(point.x) * Double(canvas.width - 1)).rounded())
          let y = Int((up.fraction(point.y) * Double(canvas.height - 1)).rounded())
          if figure.isLine, let previous { canvas.line(from: previous, to: (x, y), series: series) }
          canvas.dot(x, y, series: series)
          previous = (x, y)
          places.append((x, y, series, point.label))
        }
      }
    }
    // Dots of several series look alike, and one alone is hardly seen.
    let marksAll =
      figure.isLine
      ? places.count <= figure.series.count * canvas.columns / 3 : isParted || places.count <= 100
    var last: [Int: (x: Int, y: Int)] = [:]
    for place in places {
      last[place.series] = (place.x, place.y)
      if marksAll { mark(place.x, place.y, place.series, on: &canvas) }
    }
    if !marksAll, isParted { for (series, place) in last { mark(place.x, place.y, series, on: &canvas) } }
    return places.count { place in
      guard let label = place.label, !label.isEmpty else { return false }
      return !write(label, at: canvas.cell(place.x, place.y), place.series, on: &canvas)
    }
  }

  private func mark(_ x: Int, _ y: Int, _ series: Int, on canvas: inout DotCanvas) {
    let (column, row) = canvas.cell(x, y)
    canvas.put(ink.marker(series: series), column, row, series: series)
  }

  /// Right of the point, else left of it, else in the lines around it.
  private func write(
    _ label: String, at cell: (column: Int, row: Int), _ series: Int, on canvas: inout DotCanvas
  ) -> Bool {
    let length = DisplayWidth.of(label)
    let places = [
      (cell.column + 2, cell.row), (cell.column - 1 - length, cell.row), (cell.column + 1, cell.row - 1),
      (cell.column + 1, cell.row + 1), (cell.column - length, cell.row - 1),
      (cell.column - length, cell.row + 1),
    ]
    for (start, row) in places {
      guard
        canvas.isFree(max(0, start - 1)..<max(1, min(canvas.columns, start + length + 1)), row: row)
          || length == 0,
        canvas.isFree(start..<(start + max(1, length)), row: row)
      else { continue }
      var column = start
      for scalar in label.unicodeScalars {
        let next = DisplayWidth.of(scalar)
        if next == 0 { continue }
        canvas.put(String(scalar), column, row, series: series)
        if next == 2 { canvas.put("", column + 1, row, series: series) }
        column += next
      }
      return true
    }
    return false
  }

  private func field(_ canvas: DotCanvas, _ up: ChartScale, _ margin: Int) -> [String] {
    var texts = [String](repeating: "", count: rows)
    for tick in up.ticks {
      let y = Int((up.fraction(tick.position) * Double(canvas.height - 1)).rounded())
      let row = canvas.cell(0, y).row
      if texts[row].isEmpty { texts[row] = tick.text }
    }
    return (0..<rows).map { row in
      let mark = texts[row].isEmpty ? ink.axis : ink.isASCII ? "+" : "┤"
      return texts[row].leftPadded(to: margin) + " " + ink.dim(mark) + canvas.line(row, ink: ink)
    }
  }

  private func axis(_ across: ChartScale, margin: Int, columns: Int, _ canvas: DotCanvas) -> [String] {
    var rule = [String](repeating: ink.rule, count: columns)
    var texts = TickLine(width: columns + margin + 2)
    for tick in across.ticks {
      let x = Int((across.fraction(tick.position) * Double(canvas.width - 1)).rounded())
      let column = canvas.cell(x, 0).column
      rule[column] = ink.isASCII ? "+" : "┬"
      texts.put(tick.text.cut(to: max(8, columns / 3), mark: ink.ellipsis), around: margin + 2 + column)
    }
    let corner = ink.isASCII ? "+" : "└"
    return [
      String(repeating: " ", count: margin + 1) + ink.dim(corner + rule.joined()), texts.text,
      figure.xTitle.cut(to: width, mark: ink.ellipsis).leftPadded(
        to: min(width, margin + 2 + (columns + DisplayWidth.of(figure.xTitle)) / 2)),
    ]
  }
}
