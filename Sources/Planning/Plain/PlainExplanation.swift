import Columns

/// What a query computes, told in plain English: one sentence or two for each step, in the order in which the steps
/// follow from each other.
///
/// It tells the plan as it was bound, before any rule of the optimizer, so that the steps are those that the
/// query says. Each operator of a plan has its sentences; what a filter, a join or an aggregate leaves out is
/// part of them.
package struct PlainExplanation {
  /// The sentences of each step, to be numbered from 1.
  package internal(set) var steps: [String] = []
  var columns = PlainColumns()
  var subquerySteps: [Int: Int] = [:]
  /// Names that a projection gives to aggregates right below it.
  var aliases: [ColumnID: String] = [:]
  /// The report that all tables of the data tell, if it is one.
  let report: String?
  var hasNamedReport = false
  /// The tables whose meaning has been told.
  var told: Set<String> = []

  /// - Parameter catalog: where the report is looked up that the tables of the data tell.
  package init(of query: BoundQuery, in catalog: any Catalog) {
    report = Self.report(in: catalog)
    for (number, plan) in query.subqueries.enumerated() {
      _ = tell(plan)
      subquerySteps[number] = steps.count
    }
    if let summarized = query.summarizedRows {
      _ = tell(summarized)
      steps.append(Self.summary)
    } else {
      _ = tell(query.plan)
      columns.enter(query.shownColumns)
      steps.append(shown(query))
    }
    if query.citesInWords {
      steps.append("Cites for each value the rows of the tables from which it was worked out.")
    }
    if let chart = query.chart { steps.append(drawn(chart)) }
  }

  private static let summary =
    "Says of each column its type and unit, the least and the greatest value, how many values differ, their mean, standard"
    + " deviation, median and quartiles, and in how many rows there is none, and for which reason."

  private static func report(in catalog: any Catalog) -> String? {
    guard let table = catalog.table(named: "reports"), table.kind == .dataset,
      let field = table.fields.firstIndex(where: { $0.name == "report" }),
      let rows = try? table.source.load(), rows.rowCount == 1, let batch = rows.batches.first,
      case .text(let symbol) = batch.columns[field].value(at: 0, type: .text)
    else { return nil }
    return symbol
  }

  var expressions: PlainExpression {
    let known = subquerySteps
    return PlainExpression(columns: columns) { known[$0.number] ?? 0 }
  }

  var conditions: PlainCondition { PlainCondition(expressions: expressions) }

  // MARK: Operators

  /// What later steps call the rows of a plan: a table that is read, or a step.
  struct Source {
    var name: String
    var isStep = false
    var rows: String { isStep ? "the rows of \(name)" : name }

    /// "the rows of steps 2, 4 and 6".
    static func together(_ sources: [Source]) -> String {
      guard sources.count > 1, sources.allSatisfy(\.isStep) else {
        return PlainWords.list(sources.map(\.rows))
      }
      return "the rows of steps " + PlainWords.list(sources.map { String($0.name.dropFirst(5)) })
    }
  }

  /// Adds the steps of the plan.
  mutating func tell(_ plan: LogicalPlan) -> Source {
    switch plan {
    case .scan(let scan): return tell(scan)
    case .values(let columns, let rows): tell(columns, rows)
    case .filter(let input, let condition): tell(condition, over: input)
    case .project(let input, let items): tell(items, over: input)
    case .aggregate(let aggregate): tell(aggregate)
    case .join(let join): tell(join)
    case .sort(let input, let keys):
      let source = tell(input)
      columns.enter(input.columns)
      steps.append("Sorts by \(PlainWords.list(keys.map(expressions.text), joinedBy: "then")).")
      if keys.isEmpty { return source }
    case .limit(let input, nil, 0): return tell(input)
    case .limit(let input, let count, let offset):
      _ = tell(input)
      tellLimit(count, offset)
    case .limitBy(let input, let keys, let count, let offset):
      _ = tell(input)
      columns.enter(input.columns)
      let names = PlainWords.list(keys.map { expressions.text($0) })
      if offset > 0 { steps.append("Of each \(names), leaves out the first \(PlainWords.rows(offset)).") }
      if let count { steps.append("Of each \(names), keeps the first \(PlainWords.rows(count)).") }
    case .topN(let input, let keys, let count, let offset):
      _ = tell(.sort(input, keys))
      tellLimit(count, offset)
    case .distinct(let input):
      _ = tell(input)
      columns.enter(input.columns)
      let names = input.columns.map { columns.name($0.id) }
      steps.append("Keeps each different \(names.count > 3 ? "row" : PlainWords.list(names)) once.")
    case .setOperation(let operation): tell(operation)
    case .spread(let spread): tell(spread)
    case .window(let window): tell(window)
    case .expansion(let expansion): tell(expansion)
    case .totals(let totals): tell(totals)
    case .recursive(let recursion): tell(recursion)
    case .shared(let use): return tell(use.definition)
    case .workingTable(let table):
      for column in table.columns { columns.declare(column.id, column.name, mayBeMissing: true) }
      return Source(name: "the rows found last for \(table.name)")
    }
    return Source(name: stepName, isStep: true)
  }

  /// `step 4`: the last one.
  var stepName: String { "step \(steps.count)" }

  mutating func tell(_ scan: LogicalScan) -> Source {
    let table = scan.table
    let name = scan.alias ?? table.name
    let rows = Self.loadedRows(of: table)
    for output in scan.columns {
      columns.declare(
        output.column.id, output.column.name, owner: name,
        mayBeMissing: rows.map { $0.hasNulls(field: output.field) } ?? true)
    }
    var text = "Reads "
    switch table.kind {
    case .dataset: text += table.name
    case .file: text += "the file \(table.name)"
    default: text += "\(table.name), a table of this session"
    }
    if table.kind == .dataset, let report, !hasNamedReport {
      text += " of report \(report)"
      hasNamedReport = true
    }
    if name.lowercased() != table.name.lowercased(), table.kind != .file { text += ", here called \(name)" }
    if told.insert(table.name).inserted, let meaning = table.description.firstSentence {
      text += " (\(meaning.clipped))"
    }
    let count = rows?.rowCount ?? table.source.estimatedRowCount
    steps.append(text + (count.map { ": \(PlainWords.rows($0))." } ?? "."))
    return Source(name: name)
  }

  /// nil for a file, which is not read for its explanation, and for what cannot be read.
  private static func loadedRows(of table: CatalogTable) -> ColumnTable? {
    if table.kind == .file { return nil }
    return try? table.source.load()
  }

  /// One row without columns is where `SELECT 1` begins, and needs no sentence.
  mutating func tell(_ given: [PlanColumn], _ rows: [[BoundExpression]]) {
    for (index, column) in given.enumerated() {
      columns.declare(
        column.id, column.name, mayBeMissing: rows.contains { columns.mayBeMissing($0[index]) })
    }
    guard !given.isEmpty || rows.count != 1 else { return }
    let names = PlainWords.list(given.map(\.name))
    steps.append(
      rows.isEmpty
        ? "Begins without any row."
        : "Takes \(PlainWords.rows(rows.count)) that \(rows.count == 1 ? "stands" : "stand") in the query itself"
          + (names.isEmpty ? "." : ", with \(names)."))
  }

  mutating func tell(_ condition: BoundExpression, over input: LogicalPlan) {
    _ = tell(input)
    columns.enter(input.columns)
    let written = condition
    let condition = written.sparedTotals(of: input) ?? written
    let isGrouped = if case .aggregate = input.withoutSpread { true } else { false }
    let rows = isGrouped ? "results" : "rows"
    if case .call(.isNotNull, let operands, _, _) = condition, let operand = operands.first {
      steps.append("Leaves out the \(rows) where \(expressions.text(operand)) is missing.")
    } else {
      let open = PlainWords.list(
        columns.missingColumns(of: condition).map { columns.name($0) }, joinedBy: "or")
      let isCertain = condition.conjuncts.allSatisfy { if case .or = $0 { false } else { true } }
      let missing =
        open.isEmpty
        ? ""
        : isCertain
          ? ", and those where \(open) is missing" : ", and those where it is open because \(open) is missing"
      steps.append(
        "Keeps the \(rows) where \(conditions.text(condition)); leaves out the others\(missing).")
    }
    if written != condition { steps[steps.count - 1] += " The totals stay what they are." }
    columns.require(condition)
  }

  private mutating func tellLimit(_ count: Int?, _ offset: Int) {
    let skipped = offset > 0 ? "leaves out the first \(PlainWords.rows(offset))" : nil
    let kept = count.map {
      offset > 0
        ? "keeps the next \($0)" : $0 == 1 ? "keeps the first row" : "keeps the first \(PlainWords.rows($0))"
    }
    let parts = [skipped, kept].compactMap(\.self)
    guard !parts.isEmpty else { return }
    if let last = steps.last, last.hasPrefix("Sorts by ") {
      steps[steps.count - 1] = String(last.dropLast()) + ", and " + parts.joined(separator: ", and ") + "."
    } else {
      steps.append(PlainWords.capitalized(parts.joined(separator: ", and ")) + ".")
    }
  }

  // MARK: What is shown

  private func shown(_ query: BoundQuery) -> String {
    let shown = query.shownColumns
    guard !shown.isEmpty else { return "Shows nothing." }
    let names = PlainWords.list(
      shown.map { column in
        columns.bareName(column.id) + (column.type.unit.map { " [\($0.symbol)]" } ?? "")
      }, limit: 14)
    return switch query.purpose {
    case nil: "Shows \(names)."
    case .createTable(let name): "Makes the table \(name) of them, with \(names)."
    case .insert(let table, let replaces):
      "Adds them to the table \(table), as \(names)"
        + (replaces ? "; rows that have the key of one give way to it." : ".")
    case .update(let table): "Puts them in the place of the rows of \(table), as \(names)."
    case .delete(let table): "Leaves these rows in the table \(table), and no others."
    case .copy(let path): "Writes \(names) to the file \(path)."
    case .check(let condition): "Says of how many it is true that \(condition)."
    }
  }
}

extension BoundQuery {
  /// The rows that SUMMARIZE looks at.
  fileprivate var summarizedRows: LogicalPlan? {
    guard countsMissingItself else { return nil }
    var plan = plan
    while let next = plan.inputs.last {
      if case .aggregate(let aggregate) = plan { return aggregate.input }
      plan = next
    }
    return nil
  }
}

extension ColumnTable {
  /// Whether some row has no value in the field.
  fileprivate func hasNulls(field: Int) -> Bool {
    batches.contains { field < $0.columns.count && $0.columns[field].hasNulls }
  }
}

extension String {
  /// Whether a column was given the name, rather than being called after the expression that computes it.
  var isPlainName: Bool {
    !contains { "()'*+<>=|".contains($0) } && !holds(" - ") && !holds(" / ") && !holds(" % ")
      && !hasPrefix("CASE ") && !hasPrefix("-") && first.map { !$0.isNumber || contains("/") } ?? false
  }

  /// A long description up to its first comma or colon.
  fileprivate var clipped: String {
    guard count > 80, let end = firstIndex(where: { $0 == "," || $0 == ":" }) else { return self }
    return String(self[..<end])
  }

  /// Up to its first full stop, in a form that can stand in parentheses.
  fileprivate var firstSentence: String? {
    var end = endIndex
    var index = startIndex
    while index < endIndex {
      if self[index] == ".", self.index(after: index) == endIndex || self[self.index(after: index)] == " ",
        index != startIndex, !self[..<index].hasSuffix("para")
      {
        end = index
        break
      }
      index = self.index(after: index)
    }
    let text = self[..<end]
    guard let first = text.first else { return nil }
    let second = text.dropFirst().first
    let isWord = second.map { $0.isLowercase || $0 == " " } ?? true
    return (isWord ? first.lowercased() : String(first)) + text.dropFirst()
  }
}
