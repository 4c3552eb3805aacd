import MissionQL
import Planning

/// The chart of a result as an SVG file: complete in itself, without scripts, and with generic fonts.
struct SVGRenderer: ResultRenderer {
  var options: RenderingOptions

  /// Of a result that cannot be drawn it says so.
  func render(_ result: ResultSet, into output: inout OutputBuffer) throws(OutputError) {
    let figure = ChartReading.figure(of: result)
    var drawing = SVGDrawing()
    drawing.heading(figure?.heading ?? "Nothing of this result can be drawn")
    switch figure?.content {
    case .bars(let bars)?: bars.edges.isEmpty ? drawing.draw(bars) : drawing.drawHistogram(bars)
    case .bullets(let bullets)?: drawing.draw(bullets)
    case .points(let points)?: drawing.draw(points)
    case .sparklines(let lines)?: drawing.draw(lines)
    case nil: break
    }
    if drawing.hiddenLabels > 0 {
      drawing.note("Labels without room: \(drawing.hiddenLabels); each shows when pointed at.")
    }
    for note in figure?.notes ?? [] { drawing.note(note) }
    output.append(drawing.document(heading: figure?.heading ?? "", description: Self.description(figure)))
    try output.checkpoint()
  }

  /// The figures in words, for those who cannot see them.
  private static func description(_ figure: ChartFigure?) -> String {
    guard let figure else { return "" }
    var lines: [String] = []
    switch figure.content {
    case .bars(let bars):
      for group in bars.groups.prefix(40) {
        let texts = group.bars.enumerated().map { series, bar in
          bars.series.isEmpty ? bar.text : "\(bars.series[series]) \(bar.text)"
        }
        lines.append("\(group.label): \(texts.joined(separator: ", "))")
      }
    case .bullets(let bullets):
      for row in bullets.rows.prefix(40) {
        lines.append(
          "\(row.label): \(bullets.actualName) \(row.actual.text), \(bullets.plannedName) \(row.planned.text)"
        )
      }
    case .points(let points):
      for series in points.series {
        lines.append(
          "\(series.name): \(series.points.count) points, \(points.yTitle) against \(points.xTitle)")
      }
    case .sparklines(let sparklines):
      for row in sparklines.rows.prefix(40) {
        lines.append("\(row.label): least \(row.least), greatest \(row.greatest), last \(row.last)")
      }
    }
    return (lines + figure.notes).joined(separator: ". ")
  }
}

/// A page that grows downwards: heading, legend, picture, notes.
struct SVGDrawing {
  var canvas = SVGCanvas()
  /// Where the next part begins.
  var y = SVGCanvas.margin
  /// Labels of points that found no room.
  var hiddenLabels = 0
  static let left = SVGCanvas.margin
  static let right = SVGCanvas.width - SVGCanvas.margin

  mutating func heading(_ text: String) {
    for line in SVGCanvas.wrapped(text, to: Self.right - Self.left, .heading) {
      canvas.text(line, Self.left, y + 9, .start, .heading)
      y += 23
    }
    y += 8
  }

  mutating func note(_ text: String) {
    for line in SVGCanvas.wrapped(text, to: Self.right - Self.left, .soft) {
      canvas.text(line, Self.left, y + 8, .start, .soft)
      y += 17
    }
  }

  /// Names beside their signs, in as many lines as they need.
  mutating func legend(_ names: [String], sign: (inout SVGCanvas, Int, Double, Double) -> Void) {
    var x = Self.left
    for (series, name) in names.enumerated() {
      let shown = SVGCanvas.cut(name, to: Self.right - Self.left - 30, .label)
      let width = 24 + SVGCanvas.width(of: shown, .label) + 18
      if x > Self.left, x + width > Self.right {
        x = Self.left
        y += 21
      }
      sign(&canvas, series, x, y + 8)
      canvas.text(shown, x + 24, y + 8, .start, .label)
      x += width
    }
    y += 26
  }

  mutating func barLegend(_ names: [String]) {
    legend(names) { canvas, series, x, y in
      canvas.bar(x, y - 7, 17, 14, series: series, isHatched: true)
    }
  }

  func document(heading: String, description: String) -> String {
    canvas.document(heading: heading, description: description, height: y + SVGCanvas.margin - 6)
  }
}
