extension SyntaxPrinter {
  /// With a blank before it.
  mutating func chart(_ chart: ChartSyntax) {
    write(" CHART")
    guard let kind = chart.kind else { return }
    write(" \(kind.rawValue)")
    if !chart.items.isEmpty {
      write(" ")
      list(chart.items) { printer, item in printer.expression(item) }
    }
    for written in chart.options {
      write(" \(written.option.word)")
      switch written.option {
      case .by(let value), .label(let value):
        write(" ")
        expression(value)
      case .bins(let count):
        write(" ")
        literal(count)
      case .title(let title):
        write(" ")
        text(title)
      case .stacked: break
      }
    }
  }
}
