import Columns

/// UNPIVOT and series, which make several rows of one.
extension PlainExplanation {
  mutating func tell(_ expansion: LogicalExpansion) {
    _ = tell(expansion.input)
    columns.enter(expansion.input.columns)
    let told = expressions
    let isFirst = expansion.input.isOneRow
    let missing = expansion.columns.indices.map { place in
      expansion.sources(of: place).contains { columns.mayBeMissing($0) }
    }
    for (column, mayBeMissing) in zip(expansion.columns, missing) {
      let isGiven = if case .parts = expansion.values { true } else { false }
      columns.declare(column.id, column.name, mayBeMissing: mayBeMissing && isGiven)
    }
    let names = PlainWords.list(expansion.columns.map(\.name))
    switch expansion.values {
    case .parts(let parts):
      let values = parts.map { part in PlainWords.list(part.filter { !$0.isConstant }.map { told.text($0) }) }
      steps.append(
        "Makes \(PlainWords.rows(parts.count)) of each, with \(names): one for \(PlainWords.list(values)).")
    case .series(let series):
      let (first, last, step) = (told.text(series.first), told.text(series.last), told.text(series.step))
      let members =
        "\(names) from \(first) to \(last)\(series.includesLast ? "" : ", which is left out,") in steps of \(step)"
      steps.append(isFirst ? "Counts \(members)." : "Makes a row for each \(members).")
    case .split(let split):
      steps.append(
        "Makes a row for each part of \(told.text(split.text)), parted \(split.isPattern ? "where \(told.text(split.separator)) matches" : "at \(told.text(split.separator))"), with \(names)."
      )
    }
  }
}
