import Columns
import Diagnostics
import Syntax

/// CREATE TABLE, CREATE INDEX and DROP.
extension StatementBinder {
  func bindCreate(_ create: CreateTableSyntax) -> BoundStatement? {
    if let existing = existing(create.name, orReplace: create.orReplace, .table) {
      if create.ifNotExists { return .nothing(message: "\(existing.noun) \(existing.name) exists already") }
      reportExisting(existing, create.name, orReplace: create.orReplace, .table)
    }
    switch create.content {
    case .columns(let definitions, let constraints):
      guard checkDistinct(definitions.map(\.name)) else { return nil }
      let fields = definitions.compactMap { definition in
        bindType(definition.type, of: nil).map { Field(name: definition.name.text, type: $0) }
      }
      guard fields.count == definitions.count else { return nil }
      let demanded = bindConstraints(of: create.name, definitions, constraints, fields)
      return .createTable(name: create.name.text, fields: fields, demanded)
    case .query(let query):
      let output = bindQuery(query, outer: nil)
      guard checkDistinct(output.columns.map { Identifier($0.name, $0.span) }), diagnostics.isEmpty else {
        return nil
      }
      let types = output.columns.compactMap(\.type).map { $0.isNull ? .text : $0 }
      return .createTableAs(
        name: create.name.text, BoundQuery(plan: cast(output, to: types), subqueries: subqueries),
        FieldMeanings(rowUnits: rowUnits(of: output.columns), goals: goals(of: output.columns)))
    }
  }

  /// What of the session has the name, and is not to be replaced by an object of the kind.
  func existing(_ name: Identifier, orReplace: Bool, _ object: DropSyntax.Object) -> CatalogTable? {
    guard let existing = catalog.table(named: name.key), existing.isOfSession else { return nil }
    return orReplace && existing.object == object ? nil : existing
  }

  func reportExisting(
    _ existing: CatalogTable, _ name: Identifier, orReplace: Bool, _ object: DropSyntax.Object
  ) {
    let drop = "DROP \(existing.object.rawValue) \(existing.name)"
    report(
      .tableExists, "\(existing.noun) `\(existing.name)` exists already", at: name.span,
      hint: existing.object == object
        ? "write CREATE OR REPLACE \(object.rawValue) to replace it, or \(drop) first"
        : "write \(drop) first, or choose another name")
  }

  func checkDistinct(_ names: [Identifier]) -> Bool {
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

  func bindCreate(_ create: CreateIndexSyntax) -> BoundStatement? {
    if let owner = catalog.tableOfIndex(named: create.name.key) {
      if create.ifNotExists { return .nothing(message: "index \(create.name.text) exists already") }
      report(
        .tableExists, "index `\(create.name.text)` exists already, on `\(owner)`", at: create.name.span,
        hint: "write DROP INDEX \(create.name.text) first, or choose another name")
      return nil
    }
    guard let table = catalog.table(named: create.table.key) else {
      reportUnknownTable(NameSyntax([create.table], create.table.span))
      return nil
    }
    guard checkWritable(table, create.table),
      let columns = keyColumns(create.columns, in: table.fields, of: create.table)
    else { return nil }
    let key = TableConstraints.Key(name: create.name.text, columns: columns)
    return .createIndex(
      name: create.name.text, table: table.name, key: create.isUnique ? key : nil, create.table.span)
  }

  /// The places of the named columns; reported if one is not there or stands twice.
  func places(of names: [Identifier], in fields: [Field], of table: Identifier) -> [Int]? {
    guard checkDistinct(names) else { return nil }
    let places = names.compactMap { name -> Int? in
      let place = fields.firstIndex { $0.name.lowercased() == name.key }
      if place == nil {
        report(
          .unknownColumn, "`\(table.text)` has no column `\(name.text)`", at: name.span, "not found",
          hint: suggestion(for: name.text, among: fields.map(\.name), called: "columns"))
      }
      return place
    }
    return places.count == names.count ? places : nil
  }

  // MARK: DROP

  func bindDrop(_ drop: DropSyntax) -> BoundStatement? {
    if drop.object == .index {
      if catalog.tableOfIndex(named: drop.name.key) != nil { return .drop(.index, name: drop.name.text) }
      if drop.ifExists { return .nothing(message: "there is no index \(drop.name.text)") }
      report(.unknownTable, "there is no index `\(drop.name.text)`", at: drop.name.span, "not found")
      return nil
    }
    guard let table = catalog.table(named: drop.name.key) else {
      if drop.ifExists {
        return .nothing(message: "there is no \(drop.object.rawValue.lowercased()) \(drop.name.text)")
      }
      reportUnknownTable(NameSyntax([drop.name], drop.name.span))
      return nil
    }
    guard table.isOfSession else {
      _ = checkWritable(table, drop.name)
      return nil
    }
    guard table.object == drop.object else {
      report(
        .unknownTable, "`\(table.name)` is a \(table.noun), not a \(drop.object.rawValue.lowercased())",
        at: drop.name.span, "a \(table.noun)", hint: "write DROP \(table.object.rawValue) \(table.name)")
      return nil
    }
    return .drop(drop.object, name: table.name)
  }

  func checkWritable(_ table: CatalogTable, _ name: Identifier) -> Bool {
    if table.kind == .session { return true }
    let isView = table.kind == .view
    report(
      .readOnlyTable,
      isView
        ? "`\(table.name)` is a view, whose rows are computed"
        : "`\(table.name)` belongs to the dataset, which cannot be changed", at: name.span,
      isView ? "a view" : "read-only",
      hint: isView
        ? "change the tables that it reads, or copy it: CREATE TABLE copy AS FROM \(table.name)"
        : "copy it first: CREATE TABLE copy AS FROM \(table.name)")
    return false
  }
}

extension CatalogTable {
  var isOfSession: Bool { kind == .session || kind == .view }
  /// What CREATE and DROP call it.
  var object: DropSyntax.Object { kind == .view ? .view : .table }
  var noun: String { object.rawValue.lowercased() }
}
