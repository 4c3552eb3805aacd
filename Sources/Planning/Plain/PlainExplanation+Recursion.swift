extension PlainExplanation {
  mutating func tell(_ recursion: LogicalRecursion) {
    let first = tell(recursion.base)
    steps.append("Begins \(recursion.name) with \(first.rows).")
    let begin = steps.count + 1
    _ = tell(recursion.step)
    let again =
      begin < steps.count
      ? "Repeats steps \(begin) to \(steps.count)"
      : begin == steps.count ? "Repeats step \(begin)" : "Repeats this"
    let computed = zip(recursion.columns, recursion.step.columns).compactMap { column, given in
      let name = columns.bareName(given.id)
      return name == column.name ? nil : "\(column.name) as \(name)"
    }
    let values = computed.isEmpty ? "" : ", with \(PlainWords.list(computed)),"
    steps.append(
      "\(again) with the rows that came of it\(values.isEmpty ? "," : values) until no \(recursion.all ? "" : "new ")row comes; \(recursion.name) is all of them together."
    )
    for column in recursion.columns { columns.declare(column.id, column.name, mayBeMissing: true) }
  }
}
