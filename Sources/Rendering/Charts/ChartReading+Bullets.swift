import Columns
import Diagnostics
import Planning

/// What was done, beside what was planned.
extension ChartReading {
  mutating func bullets() -> BulletFigure? {
    guard chart.values.count == 2 else { return nil }
    let labels = labels()
    let (planned, actual) = (bars(of: chart.values[0]), bars(of: chart.values[1]))
    let exact = chart.values.map { rows.values($0).map(ChartNumber.exact) }
    let made = labels.indices.map { row in
      var percent = ""
      if let plan = exact[0][row], let done = exact[1][row], let share = ChartNumber.percent(done, of: plan) {
        percent = "\(ChartNumber.text(share)) %"
      }
      return BulletFigure.Row(
        label: labels[row], planned: planned[row], actual: actual[row], percent: percent)
    }
    return made.isEmpty
      ? nil
      : BulletFigure(
        rows: made, isWhole: chart.isWhole, title: bulletTitle,
        labelTitle: TerminalText.escaped(chart.axis?.name ?? ""),
        plannedName: TerminalText.escaped(chart.values[0].name),
        actualName: TerminalText.escaped(chart.values[1].name))
  }
}
