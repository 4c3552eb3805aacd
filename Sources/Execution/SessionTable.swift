package import Columns
package import Diagnostics
package import Planning
import Synchronization

/// A table created in a session: its rows are replaced as a whole by each change, so that a query that is
/// reading it keeps the rows it started with. A change that breaks a constraint changes nothing.
package final class SessionTable: TableSource {
  private let name: String
  private let current: Mutex<ColumnTable>
  private let demanded: Mutex<TableConstraints>
  /// Of the rows that there are, for each key; nil where it must be gathered anew.
  private let keys = Mutex(KnownKeys())

  package init(
    name: String, fields: [Field], constraints: TableConstraints = TableConstraints(), batches: [Batch] = []
  ) {
    self.name = name
    demanded = Mutex(constraints)
    current = Mutex(ColumnTable(fields: fields, computed: batches))
  }

  package func load() -> ColumnTable { current.withLock { $0 } }
  package var estimatedRowCount: Int? { load().rowCount }
  package var constraints: TableConstraints { demanded.withLock { $0 } }

  /// Adds rows that have the table's columns, in order and of its types.
  /// - Parameter span: where the statement names the table.
  package func append(_ batches: [Batch], at span: SourceSpan) throws(Diagnostic) {
    let table = load()
    try checkRequired(batches, table.fields, at: span)
    try checkKeys(batches, of: table, at: span)
    var all = table.batches
    for batch in batches where batch.count > 0 {
      if let last = all.last, last.count + batch.count <= Batch.capacity {
        all[all.count - 1] = try SessionTable.joined(last, batch, table.fields)
      } else {
        all.append(Batch(columns: batch.columns.map { $0.flattened().shortened }, count: batch.count))
      }
    }
    let longer = ColumnTable(fields: table.fields, batches: all)
    current.withLock { $0 = longer }
  }

  /// Adds rows; those of the table, and those added before, that have a later row's values in a key give way.
  package func merge(_ batches: [Batch], at span: SourceSpan) throws(Diagnostic) {
    let table = load()
    let demanded = constraints.keys
    guard !demanded.isEmpty else { return try append(batches, at: span) }
    try checkRequired(batches, table.fields, at: span)
    // From the last row to the first: what has come by then is later.
    let seen = demanded.map { TableKeys($0, of: table.fields) }
    var kept: [Batch] = []
    for batch in (table.batches + batches).reversed() where batch.count > 0 {
      let backwards = Batch(columns: batch.columns.map { $0.flattened().shortened }, count: batch.count)
        .gather(allRows(batch.count).reversed())
      var stays = Set(allRows(batch.count))
      for keys in seen { stays.formIntersection(try keys.freshRows(in: backwards)) }
      kept.append(backwards.gather(stays.sorted(by: >)))
    }
    let merged = ColumnTable(fields: table.fields, batches: kept.reversed().filter { $0.count > 0 })
    keys.withLock { $0.values = nil }
    current.withLock { $0 = merged }
  }

  /// Puts other rows in the place of those that there are.
  package func replace(with batches: [Batch], at span: SourceSpan) throws(Diagnostic) {
    let fields = load().fields
    try checkRequired(batches, fields, at: span)
    keys.withLock { $0.values = nil }
    let changed = ColumnTable(fields: fields, computed: batches)
    try checkKeys([], of: changed, at: span)
    current.withLock { $0 = changed }
  }

  /// Makes a key of columns whose values are all different by now.
  package func add(_ key: TableConstraints.Key, at span: SourceSpan) throws(Diagnostic) {
    let table = load()
    let values = TableKeys(key, of: table.fields)
    for batch in table.batches {
      if let row = try values.firstDuplicate(in: batch) {
        throw duplicate(key, batch, row, table.fields, span)
      }
    }
    demanded.withLock { $0.keys.append(key) }
    keys.withLock { $0.values = nil }
  }

  package func dropKey(named name: String) {
    demanded.withLock { $0.keys.removeAll { $0.name?.lowercased() == name.lowercased() } }
    keys.withLock { $0.values = nil }
  }

  // MARK: Constraints

  private func checkRequired(
    _ batches: [Batch], _ fields: [Field], at span: SourceSpan
  ) throws(Diagnostic) {
    for column in constraints.required.sorted() {
      for batch in batches {
        guard batch.columns[column].hasNulls else { continue }
        throw Diagnostic(
          .constraintViolated, "column `\(fields[column].name)` of `\(name)` must have a value in each row",
          at: .init(span, "NOT NULL is demanded of it"),
          hint: "give it a value, or leave such rows out: WHERE … IS NOT NULL")
      }
    }
  }

  private func checkKeys(
    _ batches: [Batch], of table: ColumnTable, at span: SourceSpan
  ) throws(Diagnostic) {
    let demanded = constraints.keys
    guard !demanded.isEmpty else { return }
    // Gone while they are tried: of a change that fails they would hold too much.
    let known = keys.withLock { known in
      defer { known.values = nil }
      return known
    }.values
    let values = known ?? demanded.map { TableKeys($0, of: table.fields) }
    for (key, values) in zip(demanded, values) {
      for batch in known == nil ? table.batches + batches : batches {
        if let row = try values.firstDuplicate(in: batch) {
          throw duplicate(key, batch, row, table.fields, span)
        }
      }
    }
    let gathered = KnownKeys(values: values)
    keys.withLock { $0 = gathered }
  }

  private func duplicate(
    _ key: TableConstraints.Key, _ batch: Batch, _ row: Int, _ fields: [Field], _ span: SourceSpan
  ) -> Diagnostic {
    let shown = key.columns.map { column in
      let field = fields[column.place]
      let value = batch.columns[column.place].value(at: row, type: field.type).description(as: field.type)
      guard field.type.base == .text else { return "\(field.name) = \(value)" }
      guard let length = column.length else { return "\(field.name) = '\(value)'" }
      var start = String.UnicodeScalarView()
      start.append(contentsOf: value.unicodeScalars.prefix(length))
      return "\(field.name) beginning with '\(String(start))'"
    }
    return Diagnostic(
      .constraintViolated, "`\(name)` would have two rows with \(shown.joined(separator: ", "))",
      at: .init(
        span, "each row needs its own \(key.columns.map { fields[$0.place].name }.joined(separator: ", "))"),
      hint: "leave one of them out, or change the other with UPDATE")
  }

  /// Row by row insertion must not leave a batch for each row.
  private static func joined(_ left: Batch, _ right: Batch, _ fields: [Field]) throws(Diagnostic) -> Batch {
    var columns: [ColumnVector] = []
    for (index, field) in fields.enumerated() {
      columns.append(try concatenated([left.columns[index], right.columns[index]], field.type))
    }
    return Batch(columns: columns, count: left.count + right.count)
  }
}

/// `@unchecked Sendable`: whoever changes a table takes them out of its lock, and one thread at a time does.
private struct KnownKeys: @unchecked Sendable {
  var values: [TableKeys]?
}

extension ColumnTable {
  /// A table of rows that were computed, which may hold constants.
  package convenience init(fields: [Field], computed batches: [Batch]) {
    self.init(
      fields: fields,
      batches: batches.map { Batch(columns: $0.columns.map { $0.flattened().shortened }, count: $0.count) })
  }
}
