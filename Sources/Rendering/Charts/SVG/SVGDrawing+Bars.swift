extension SVGDrawing {
  /// Where amounts lie from left to right.
  struct Track {
    var left: Double
    var right: Double
    var scale: ChartScale

    func x(_ number: Double) -> Double { left + scale.fraction(number) * (right - left) }
  }

  /// The room that labels take: not more than two fifths of the page.
  private func labelWidth(_ labels: [String]) -> Double {
    min((Self.right - Self.left) * 0.42, labels.map { SVGCanvas.width(of: $0, .label) }.max() ?? 0)
  }

  /// Leaves room for the numbers at the ends of the bars on both sides of zero.
  private func track(
    from left: Double, _ range: (low: Double, high: Double), isWhole: Bool,
    texts: [(number: Double, text: String)], reserved: Double = 0
  ) -> Track {
    let width = { (texts: [String]) in texts.map { SVGCanvas.width(of: $0, .number) + 8 }.max() ?? 0 }
    let below = range.low < 0 ? width(texts.filter { $0.number < 0 }.map(\.text)) : 0
    let above = width(texts.filter { $0.number >= 0 }.map(\.text))
    return Track(
      left: left + below, right: max(left + below + 60, Self.right - max(above, reserved)),
      scale: ChartScale(low: range.low, high: range.high, most: 6, isWhole: isWhole, isWidened: false))
  }

  /// Lines at the ticks behind the bars, to be drawn first.
  private mutating func grid(_ track: Track, height: Double) {
    for tick in track.scale.ticks {
      canvas.line(
        tick.position == 0 ? "axis" : "grid", track.x(tick.position), y, track.x(tick.position), y + height)
    }
  }

  private mutating func axis(_ track: Track, title: String) {
    var end = -Double.infinity
    for tick in track.scale.ticks {
      let text = SVGCanvas.shown(tick.text)
      let half = SVGCanvas.width(of: text, .soft) / 2
      guard track.x(tick.position) - half > end + 6 else { continue }
      canvas.text(text, track.x(tick.position), y + 12, .middle, .soft)
      end = track.x(tick.position) + half
    }
    y += 24
    let shown = SVGCanvas.cut(title, to: Self.right - Self.left, .soft)
    let half = SVGCanvas.width(of: shown, .soft) / 2
    let middle = max(Self.left + half, min(Self.right - half, (track.left + track.right) / 2))
    canvas.text(shown, middle, y + 6, .middle, .soft)
    y += 26
  }

  // MARK: Bars

  mutating func draw(_ figure: BarFigure) {
    if !figure.series.isEmpty { barLegend(figure.series) }
    let labelWidth = labelWidth(figure.groups.map(\.label))
    let shown = figure.groups.flatMap { group in
      figure.isStacked
        ? [(max(0, group.total?.number ?? 0), SVGCanvas.shown(group.total?.text ?? ""))]
        : group.bars.map { ($0.number ?? 0, SVGCanvas.shown($0.text)) }
    }
    let track = track(from: Self.left + labelWidth + 10, figure.range, isWhole: figure.isWhole, texts: shown)
    let thickness = figure.series.count > 1 && !figure.isStacked ? 15.0 : 18.0
    let lanes = figure.isStacked ? 1 : max(1, figure.series.count)
    let pitch = thickness * Double(lanes) + 9
    grid(track, height: pitch * Double(figure.groups.count))
    for group in figure.groups {
      let middle = y + (pitch - 9) / 2 + 4
      canvas.text(
        SVGCanvas.cut(group.label, to: labelWidth, .label), Self.left + labelWidth, middle, .end, .label,
        tip: group.label)
      if figure.isStacked {
        stack(group, figure, track, thickness)
      } else {
        for (lane, bar) in group.bars.enumerated() {
          self.bar(bar, group, figure, lane, track, y + 4 + Double(lane) * thickness, thickness)
        }
      }
      y += pitch
    }
    axis(track, title: figure.title)
  }

  private mutating func bar(
    _ bar: BarFigure.Bar, _ group: BarFigure.Group, _ figure: BarFigure, _ lane: Int, _ track: Track,
    _ top: Double,
    _ thickness: Double
  ) {
    let zero = track.x(0)
    let middle = top + thickness / 2
    guard let number = bar.number else {
      return canvas.text(bar.text, zero + 6, middle, .start, .soft)
    }
    let end = track.x(number)
    let isAlone = figure.series.isEmpty
    let tip = "\(group.label)\(isAlone ? "" : ", \(figure.series[lane])"): \(bar.text)"
    canvas.bar(
      zero, top, end - zero, thickness - (isAlone ? 0 : 1), series: isAlone ? (number < 0 ? 1 : 0) : lane,
      isHatched: !isAlone, tip: tip)
    canvas.text(
      SVGCanvas.shown(bar.text), number < 0 ? end - 5 : end + 5, middle, number < 0 ? .end : .start, .number)
  }

  private mutating func stack(
    _ group: BarFigure.Group, _ figure: BarFigure, _ track: Track, _ thickness: Double
  ) {
    var (low, high) = (0.0, 0.0)
    for (series, bar) in group.bars.enumerated() {
      guard let number = bar.number else { continue }
      let start = number < 0 ? low : high
      if number < 0 { low += number } else { high += number }
      canvas.bar(
        track.x(start), y + 4, track.x(start + number) - track.x(start), thickness, series: series,
        isHatched: true,
        tip: "\(group.label), \(figure.series[series]): \(bar.text)")
    }
    canvas.text(
      SVGCanvas.shown(group.total?.text ?? ""), track.x(high) + 5, y + 4 + thickness / 2, .start, .number)
  }

  // MARK: Histograms

  mutating func drawHistogram(_ figure: BarFigure) {
    let height = 240.0
    let most = figure.groups.compactMap { $0.bars.first?.number }.max() ?? 0
    let scale = ChartScale(low: 0, high: max(1, most), most: 5, isWhole: true, isWidened: true)
    let left = Self.left + (scale.ticks.map { SVGCanvas.width(of: $0.text, .soft) }.max() ?? 0) + 10
    let top = y + 12
    for tick in scale.ticks {
      let line = top + (1 - scale.fraction(tick.position)) * height
      canvas.line(tick.position == 0 ? "axis" : "grid", left, line, Self.right, line)
      canvas.text(SVGCanvas.shown(tick.text), left - 6, line, .end, .soft)
    }
    let pitch = (Self.right - left - 20) / Double(max(1, figure.groups.count))
    for (place, group) in figure.groups.enumerated() {
      guard let number = group.bars.first?.number, number > 0 else { continue }
      let tall = scale.fraction(number) * height
      let x = left + 10 + Double(place) * pitch
      canvas.bar(
        x + 0.5, top + height - tall, max(1, pitch - 1), tall, series: 0, isHatched: false,
        tip: "from \(figure.edges[place]) to below \(figure.edges[place + 1]): \(group.bars[0].text)")
      let text = SVGCanvas.shown(group.bars[0].text)
      if SVGCanvas.width(of: text, .soft) < pitch {
        canvas.text(text, x + pitch / 2, top + height - tall - 8, .middle, .soft)
      }
    }
    var end = -Double.infinity
    for (place, edge) in figure.edges.enumerated() {
      let x = left + 10 + Double(place) * pitch
      canvas.line("axis", x, top + height, x, top + height + 4)
      let half = SVGCanvas.width(of: SVGCanvas.shown(edge), .soft) / 2
      guard x - half > end + 6, x + half < SVGCanvas.width else { continue }
      canvas.text(SVGCanvas.shown(edge), x, top + height + 14, .middle, .soft)
      end = x + half
    }
    y = top + height + 26
    canvas.text(
      SVGCanvas.cut(figure.labelTitle, to: Self.right - left, .soft), (left + Self.right) / 2, y + 6, .middle,
      .soft)
    y += 26
  }

  // MARK: Bullets

  mutating func draw(_ figure: BulletFigure) {
    let actual = figure.actualName
    legend([actual, figure.plannedName]) { canvas, series, x, y in
      if series == 0 {
        canvas.bar(x, y - 5, 17, 10, series: 0, isHatched: false)
      } else {
        canvas.rectangle("mark", x + 8, y - 9, 3, 18)
      }
    }
    let labelWidth = labelWidth(figure.rows.map(\.label))
    let texts = figure.rows.map { row in
      SVGCanvas.shown(row.actual.text) + (row.percent.isEmpty ? "" : "  (\(SVGCanvas.shown(row.percent)))")
    }
    let reserved = (texts.map { SVGCanvas.width(of: $0, .number) }.max() ?? 0) + 12
    let track = track(
      from: Self.left + labelWidth + 10, figure.range, isWhole: figure.isWhole, texts: [], reserved: reserved)
    grid(track, height: 28 * Double(figure.rows.count))
    for (row, text) in zip(figure.rows, texts) {
      let middle = y + 14
      canvas.text(
        SVGCanvas.cut(row.label, to: labelWidth, .label), Self.left + labelWidth, middle, .end, .label,
        tip: row.label)
      let zero = track.x(0)
      let done = row.actual.number ?? 0
      if let planned = row.planned.number, row.actual.number != nil, planned > done, done >= 0 {
        canvas.rectangle("short", track.x(done), middle - 7, track.x(planned) - track.x(done), 14)
      }
      canvas.bar(
        zero, middle - 6, track.x(done) - zero, 12, series: 0, isHatched: false,
        tip: "\(row.label): \(actual) \(row.actual.text), \(figure.plannedName) \(row.planned.text)")
      if let planned = row.planned.number {
        canvas.rectangle("mark", track.x(planned) - 1.5, middle - 10, 3, 20)
      }
      canvas.text(text, Self.right, middle, .end, .number)
      y += 28
    }
    axis(track, title: figure.title)
  }
}
