import Columns
import Diagnostics
import Execution
import Planning
import Syntax

/// Statements that change what is in the session. Each gives a line that says what it did.
extension Session {
  /// - Parameter shown: what RETURNING shows, which is computed before the table is changed.
  func change(
    _ statement: BoundStatement, _ context: ExecutionContext, _ returned: ReturnedRows?,
    _ shown: inout ResultSet?
  ) throws(Diagnostic) -> String {
    // Before anything else, so that none keeps rows that are gone.
    plans.removeAll()
    switch statement {
    case .createTable(let name, let fields, let constraints):
      create(name, fields, constraints, [])
      return "created table \(name)"
    case .createTableAs(let name, let query, let meanings):
      let result = try rows(query, context)
      create(name, result.fields, TableConstraints(), result.shownBatches, meanings)
      return "created table \(name) (\(counted(result.rowCount)))"
    case .createView(let view):
      catalog.add(view, nil)
      return "created view \(view.name)"
    case .createIndex(let name, let table, let key, let span):
      if let key { try catalog.rows(of: table).add(key, at: span) }
      catalog.addIndex(name, on: table)
      return "created index \(name)"
    case .insert(let name, let query, let orReplace, let span):
      let result = try rows(query, context)
      try checkConstraints(result, of: name, at: span)
      shown = try returned?.shown(result.shownBatches, in: self, context)
      let table = try catalog.rows(of: name)
      let before = table.load().rowCount
      try orReplace ? table.merge(result.shownBatches, at: span) : table.append(result.shownBatches, at: span)
      let replaced = before + result.rowCount - table.load().rowCount
      return "inserted \(counted(result.rowCount)) into \(name)"
        + (replaced > 0 ? ", in place of \(counted(replaced))" : "")
    case .update(let name, let query, let span):
      let result = try rows(query, context)
      try checkConstraints(result, of: name, at: span)
      shown = try returned?.shown(result.updatedBatches, in: self, context)
      return try update(name, result, at: span)
    case .delete(let name, let query):
      let table = try catalog.rows(of: name)
      let before = table.load().rowCount
      let result = try rows(query, context)
      shown = try returned?.shown(nil, in: self, context)
      try table.replace(with: result.shownBatches, at: .none)
      return "deleted \(counted(before - result.rowCount)) from \(name)"
    case .drop(.index, let name):
      try catalog.dropIndex(name)
      return "dropped index \(name)"
    case .drop(let object, let name):
      catalog.drop(name)
      return "dropped \(object.rawValue.lowercased()) \(name)"
    case .nothing(let message): return message
    case .query, .explain, .parameter, .assertion, .copy, .returning:
      throw Diagnostic(.internalError, "a query changes nothing", at: nil)
    }
  }

  private func create(
    _ name: String, _ fields: [Field], _ constraints: TableConstraints, _ batches: [Batch],
    _ meanings: FieldMeanings = FieldMeanings()
  ) {
    let rows = SessionTable(name: name, fields: fields, constraints: constraints, batches: batches)
    var table = CatalogTable(name: name, fields: fields, kind: .session, source: rows)
    table.rowUnits = meanings.rowUnits
    table.goals = meanings.goals
    catalog.add(table, rows)
  }

  private func update(_ name: String, _ result: ResultSet, at span: SourceSpan) throws(Diagnostic) -> String {
    let rows = try catalog.rows(of: name)
    if result.rowCount > rows.load().rowCount { throw ambiguousUpdate(result, of: name, at: span) }
    let updated = result.updatedBatches.reduce(0) { $0 + $1.count }
    try rows.replace(with: result.shownBatches, at: span)
    return "updated \(counted(updated)) of \(name)"
  }

  private func checkConstraints(
    _ result: ResultSet, of table: String, at span: SourceSpan
  ) throws(Diagnostic) {
    for (index, companion) in result.companions.enumerated() {
      guard case .constraint(let description) = companion.meaning else { continue }
      for batch in result.batches {
        let condition = batch.columns[result.fields.count + index]
        guard let row = condition.rowsFalse().first else { continue }
        throw Diagnostic(
          .constraintViolated, "a row of `\(table)` would break \(description)",
          at: .init(span, "the row \(result.cells(of: Int(row), in: batch))"),
          hint: "leave the row out, or give it values that keep the condition")
      }
    }
  }

  /// Of an UPDATE … FROM that gave a row of the table several times: which one.
  private func ambiguousUpdate(_ result: ResultSet, of table: String, at span: SourceSpan) -> Diagnostic {
    var label = ""
    if let place = result.companions.firstIndex(of: ResultCompanion(.tableRow)) {
      var known: Set<Value> = []
      search: for batch in result.batches {
        for row in 0..<batch.count {
          let number = batch.columns[result.fields.count + place].value(at: row, type: .integer)
          if known.insert(number).inserted { continue }
          label = "one is \(result.cells(of: row, in: batch))"
          break search
        }
      }
    }
    return Diagnostic(
      .moreThanOneRow, "rows of FROM give one row of `\(table)` different values", at: .init(span, label),
      hint: "let WHERE find one row for each, or aggregate them in FROM (SELECT … GROUP BY …)")
  }
}

extension ReturnedRows {
  /// - Parameter batches: the rows that the statement changes; nil where they are those that it takes out.
  fileprivate func shown(
    _ batches: [Batch]?, in session: Session, _ context: ExecutionContext
  ) throws(Diagnostic) -> ResultSet {
    guard case .held(let held, let taken) = source else { return try session.rows(query, context) }
    var rows = batches ?? []
    if batches == nil, let taken { rows = try session.rows(taken, context).shownBatches }
    held.hold(ColumnTable(fields: held.load().fields, computed: rows))
    defer { held.hold(ColumnTable(fields: held.load().fields, computed: [])) }
    return try session.rows(query, context)
  }
}

extension ResultSet {
  /// The rows that an UPDATE changes.
  fileprivate var updatedBatches: [Batch] {
    guard let mark = companions.firstIndex(of: ResultCompanion(.isUpdated)) else { return shownBatches }
    return zip(batches, shownBatches).compactMap { batch, shown in
      let rows = batch.columns[fields.count + mark].filterSelection()
      if rows.count == batch.count { return shown }
      return rows.isEmpty
        ? nil : Batch(columns: shown.columns.map { $0.gather(rows) }, count: rows.count)
    }
  }

  /// The first values of a row, with their names.
  fileprivate func cells(of row: Int, in batch: Batch) -> String {
    let cells = fields.enumerated().map { column, field in
      let value = batch.columns[column].value(at: row, type: field.type)
      return "\(field.name) = \(value.isNull ? "NULL" : value.description(as: field.type))"
    }
    return cells.prefix(6).joined(separator: ", ")
  }
}
