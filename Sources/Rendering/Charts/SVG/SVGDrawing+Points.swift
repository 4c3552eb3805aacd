extension SVGDrawing {
  mutating func draw(_ figure: PointFigure) {
    if figure.series.count > 1 {
      legend(figure.series.map(\.name)) { canvas, series, x, y in
        if figure.isLine { canvas.path([(x, y), (x + 19, y)], series: series) }
        canvas.marker(x + 9, y, series: series)
      }
    }
    canvas.text(SVGCanvas.cut(figure.yTitle, to: 400, .soft), Self.left, y + 6, .start, .soft)
    y += 22
    let up = PointScales.up(figure, most: 6)
    let left =
      Self.left + (up.ticks.map { SVGCanvas.width(of: SVGCanvas.shown($0.text), .soft) }.max() ?? 0) + 10
    let across = PointScales.across(figure, most: 7)
    let field = Field(left: left, right: Self.right - 14, top: y, bottom: y + 320, across: across, up: up)
    axes(field, figure)
    draw(figure, on: field)
    y = field.bottom + 26
    canvas.text(
      SVGCanvas.cut(figure.xTitle, to: Self.right - left, .soft), (left + Self.right) / 2, y + 6, .middle,
      .soft)
    y += 28
  }

  /// Where the two axes put a point.
  private struct Field {
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double
    var across: ChartScale
    var up: ChartScale
    /// Points do not touch the axes.
    private var inset: Double { 12 }

    init(left: Double, right: Double, top: Double, bottom: Double, across: ChartScale, up: ChartScale) {
      (self.left, self.right, self.top, self.bottom) = (left, right, top, bottom)
      (self.across, self.up) = (across, up)
    }

    func x(_ number: Double) -> Double {
      left + inset + across.fraction(number) * (right - left - 2 * inset)
    }

    func y(_ number: Double) -> Double { bottom - up.fraction(number) * (bottom - top) }
  }

  private mutating func axes(_ field: Field, _ figure: PointFigure) {
    for tick in field.up.ticks {
      let line = field.y(tick.position)
      canvas.line("grid", field.left, line, field.right, line)
      canvas.text(SVGCanvas.shown(tick.text), field.left - 6, line, .end, .soft)
    }
    canvas.line("axis", field.left, field.top, field.left, field.bottom)
    canvas.line("axis", field.left, field.bottom, field.right, field.bottom)
    if field.up.low < 0, field.up.high > 0 {
      canvas.line("axis", field.left, field.y(0), field.right, field.y(0))
    }
    var end = -Double.infinity
    for tick in field.across.ticks {
      let x = field.x(tick.position)
      canvas.line("axis", x, field.bottom, x, field.bottom + 4)
      let text = SVGCanvas.cut(
        isNumber(figure.along) ? SVGCanvas.shown(tick.text) : tick.text, to: 130, .soft)
      let half = SVGCanvas.width(of: text, .soft) / 2
      guard x - half > end + 6 else { continue }
      let place = max(Self.left + half, min(SVGCanvas.width - 4 - half, x))
      canvas.text(text, place, field.bottom + 14, .middle, .soft, tip: tick.text)
      end = place + half
    }
  }

  private func isNumber(_ along: PointFigure.Along) -> Bool {
    if case .numbers = along { true } else { false }
  }

  private mutating func draw(_ figure: PointFigure, on field: Field) {
    var places: [(x: Double, y: Double, series: Int, label: String?)] = []
    for (series, part) in figure.series.enumerated() {
      for run in part.runs {
        let points = run.map { (x: field.x($0.x), y: field.y($0.y)) }
        if figure.isLine { canvas.path(points, series: series) }
        places += zip(points, run).map { ($0.x, $0.y, series, $1.label) }
      }
    }
    let marksAll = !figure.isLine || places.count <= 200
    for place in places where marksAll {
      canvas.marker(place.x, place.y, series: place.series, tip: place.label)
    }
    write(places, on: field)
  }

  /// Labels beside their points, as far as they find room.
  private mutating func write(
    _ places: [(x: Double, y: Double, series: Int, label: String?)], on field: Field
  ) {
    typealias Box = (left: Double, right: Double, top: Double, bottom: Double)
    var taken: [Box] = places.map { ($0.x - 5, $0.x + 5, $0.y - 5, $0.y + 5) }
    var hidden = 0
    for place in places.prefix(500) {
      guard let label = place.label, !label.isEmpty else { continue }
      let width = SVGCanvas.width(of: label, .soft)
      let candidates: [(x: Double, y: Double)] = [
        (place.x + 8, place.y), (place.x - 8 - width, place.y), (place.x - width / 2, place.y - 13),
        (place.x - width / 2, place.y + 13), (place.x + 7, place.y - 11), (place.x + 7, place.y + 11),
      ]
      let found = candidates.first { start in
        let box: Box = (start.x, start.x + width, start.y - 7, start.y + 7)
        return box.left >= field.left + 2 && box.right <= SVGCanvas.width - 2 && box.top >= field.top - 8
          && box.bottom <= field.bottom
          && !taken.contains {
            $0.left < box.right && box.left < $0.right && $0.top < box.bottom && box.top < $0.bottom
          }
      }
      guard let found else {
        hidden += 1
        continue
      }
      taken.append((found.x, found.x + width, found.y - 7, found.y + 7))
      canvas.text(label, found.x, found.y, .start, .soft)
    }
    hiddenLabels = hidden
  }

  // MARK: Sparklines

  mutating func draw(_ figure: SparklineFigure) {
    let (labelWidth, lineWidth) = (250.0, 190.0)
    let columns = [(\SparklineFigure.Row.least, "least"), (\.greatest, "greatest"), (\.last, "last")]
    let start = Self.left + labelWidth + 14
    let pitch = (Self.right - start - lineWidth) / 3
    for (column, (_, name)) in columns.enumerated() {
      canvas.text(name, start + lineWidth + pitch * Double(column + 1), y + 6, .end, .soft)
    }
    y += 20
    for row in figure.rows {
      canvas.text(
        SVGCanvas.cut(row.label, to: labelWidth, .label), Self.left, y + 12, .start, .label, tip: row.label)
      line(row.numbers, from: start, width: lineWidth)
      for (column, (path, _)) in columns.enumerated() {
        let x = start + lineWidth + pitch * Double(column + 1)
        canvas.text(
          SVGCanvas.cut(SVGCanvas.shown(row[keyPath: path]), to: pitch - 8, .number), x, y + 12, .end, .number
        )
      }
      y += 26
    }
    note("along \(figure.along)")
  }

  private mutating func line(_ numbers: [Double?], from left: Double, width: Double) {
    let present = numbers.compactMap(\.self)
    guard let low = present.min(), let high = present.max() else { return }
    var run: [(x: Double, y: Double)] = []
    var last: (x: Double, y: Double)?
    for (place, number) in numbers.enumerated() {
      guard let number else {
        canvas.path(run, series: 0)
        run = []
        continue
      }
      let level = high > low ? (number - low) / (high - low) : 0.5
      run.append(
        (left + 6 + (width - 12) * Double(place) / Double(max(1, numbers.count - 1)), y + 20 - level * 16))
      last = run.last
    }
    canvas.path(run, series: 0)
    if let last { canvas.marker(last.x, last.y, series: 0) }
  }
}
