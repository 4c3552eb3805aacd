import Columns
import Diagnostics
import Syntax

extension StatementBinder {
  func bindStatement(_ statement: StatementSyntax) -> BoundStatement? {
    switch statement.kind {
    case .query(let query): return bindWhole(query).map(BoundStatement.query)
    case .explain(let query, let analyze): return bindWhole(query).map { .explain($0, analyze: analyze) }
    case .describeTable(let name): return describe(name).map(BoundStatement.query)
    case .describeQuery(let query):
      let output = bindQuery(query, outer: nil)
      return .query(describe(output.plan.columns, descriptions: []))
    case .showTables: return .query(showTables())
    case .createTable(let create): return bindCreate(create)
    case .insert(let insert): return bindInsert(insert)
    case .dropTable(let drop): return bindDrop(drop)
    }
  }

  func bindWhole(_ query: QuerySyntax) -> BoundQuery? {
    let output = bindQuery(query, outer: nil)
    return diagnostics.isEmpty ? BoundQuery(plan: output.plan, subqueries: subqueries) : nil
  }

  // MARK: DESCRIBE and SHOW TABLES

  private func describe(_ name: NameSyntax) -> BoundQuery? {
    guard name.parts.count == 1, let table = catalog.table(named: name.parts[0].key) else {
      reportUnknownTable(name)
      return nil
    }
    let columns = table.fields.enumerated().map { index, field in
      PlanColumn(id: ColumnID(index), name: field.name, type: field.type)
    }
    return describe(columns, descriptions: table.fieldDescriptions)
  }

  private func describe(_ columns: [PlanColumn], descriptions: [String]) -> BoundQuery {
    constantRows(
      ["column", "type", "unit", "description"], [.text, .text, .text, .text],
      columns.enumerated().map { index, column in
        [
          .text(column.name), .text(column.type.displayName),
          column.type.unit.map { .text($0.symbol) } ?? .null,
          index < descriptions.count && !descriptions[index].isEmpty ? .text(descriptions[index]) : .null,
        ]
      })
  }

  private func showTables() -> BoundQuery {
    constantRows(
      ["name", "kind", "rows", "description"], [.text, .text, .integer, .text],
      catalog.tables.map { table in
        [
          .text(table.name), .text(table.kind.word),
          rowCount(of: table).map { .integer(Int64($0)) } ?? .null,
          table.description.isEmpty ? .null : .text(table.description),
        ]
      })
  }

  /// Tables that were not read yet are read now; one that cannot be has an unknown number of rows.
  private func rowCount(of table: CatalogTable) -> Int? {
    if let known = table.source.estimatedRowCount { return known }
    do throws(Diagnostic) {
      return try table.source.load().rowCount
    } catch {
      return nil
    }
  }

  private func constantRows(_ names: [String], _ types: [DataType], _ rows: [[Value]]) -> BoundQuery {
    let columns = zip(names, types).map { PlanColumn(id: newColumn(), name: $0, type: $1) }
    let cells = rows.map { row in zip(row, types).map { BoundExpression.constant($0, $1) } }
    return BoundQuery(plan: .values(columns: columns, rows: cells), subqueries: [])
  }

  // MARK: CREATE and DROP

  private func bindCreate(_ create: CreateTableSyntax) -> BoundStatement? {
    let name = create.name.text
    if let existing = catalog.table(named: create.name.key), existing.kind == .session, !create.orReplace {
      if create.ifNotExists { return .nothing(message: "table \(existing.name) exists already") }
      report(
        .tableExists, "table `\(name)` exists already", at: create.name.span,
        hint: "write CREATE OR REPLACE TABLE to replace it, or DROP TABLE \(name) first")
    }
    switch create.content {
    case .columns(let definitions):
      guard checkDistinct(definitions.map(\.name)) else { return nil }
      let fields = definitions.compactMap { definition in
        bindType(definition.type, of: nil).map { Field(name: definition.name.text, type: $0) }
      }
      return .createTable(name: name, orReplace: create.orReplace, fields: fields)
    case .query(let query):
      let output = bindQuery(query, outer: nil)
      guard checkDistinct(output.columns.map { Identifier($0.name, $0.span) }), diagnostics.isEmpty else {
        return nil
      }
      let types = output.columns.compactMap(\.type).map { $0.isNull ? .text : $0 }
      return .createTableAs(
        name: name, orReplace: create.orReplace,
        BoundQuery(plan: cast(output, to: types), subqueries: subqueries))
    }
  }

  private func checkDistinct(_ names: [Identifier]) -> Bool {
    var first: [String: Identifier] = [:]
    var isSound = true
    for name in names {
      if let known = first[name.key] {
        isSound = false
        report(
          .duplicateColumn, "a table cannot have two columns called `\(name.text)`", at: name.span,
          "again here", related: [.init(known.span, "first here")],
          hint: "give one another name, with AS in a query")
      }
      first[name.key] = first[name.key] ?? name
    }
    return isSound
  }

  private func bindDrop(_ drop: DropTableSyntax) -> BoundStatement? {
    guard let table = catalog.table(named: drop.name.key) else {
      if drop.ifExists { return .nothing(message: "there is no table \(drop.name.text)") }
      reportUnknownTable(NameSyntax([drop.name], drop.name.span))
      return nil
    }
    guard checkWritable(table, drop.name) else { return nil }
    return .dropTable(name: table.name)
  }

  func checkWritable(_ table: CatalogTable, _ name: Identifier) -> Bool {
    if table.kind == .session { return true }
    report(
      .readOnlyTable, "`\(table.name)` belongs to the dataset, which cannot be changed", at: name.span,
      "read-only", hint: "copy it first: CREATE TABLE copy AS FROM \(table.name)")
    return false
  }
}

extension CatalogTable.Kind {
  /// As SHOW TABLES prints it.
  package var word: String {
    switch self {
    case .dataset: "dataset"
    case .session: "session"
    case .file: "file"
    }
  }
}
