import Columns
import Diagnostics
import Syntax

extension StatementBinder {
  func bindStatement(_ statement: StatementKindSyntax) -> BoundStatement? {
    switch statement {
    case .query(let query): return bindWhole(query).map(BoundStatement.query)
    case .explain(let explained, let form):
      return bindStatement(explained).flatMap { explain($0, as: form) }
    case .describeTable(let name): return describe(name).map(BoundStatement.query)
    case .describeQuery(let query):
      let output = bindQuery(query, outer: nil)
      return .query(
        describe(output.plan.columns, descriptions: [], rowUnits: rowUnits(of: output.columns)))
    case .summarize(let query): return summarize(query).map(BoundStatement.query)
    case .showTables: return .query(showTables())
    case .createTable(let create): return bindCreate(create)
    case .createView(let create): return bindCreate(create)
    case .createIndex(let create): return bindCreate(create)
    case .insert(let insert): return bindInsert(insert)
    case .update(let update): return bindUpdate(update)
    case .delete(let delete): return bindDelete(delete)
    case .drop(let drop): return bindDrop(drop)
    case .copy(let copy): return bindCopy(copy)
    case .assertion(let assertion):
      mayCiteLater = true
      return bindAssertion(assertion).map(BoundStatement.assertion)
    case .parameter(let parameter): return bindDefinition(parameter).map(BoundStatement.parameter)
    }
  }

  /// Nothing is changed or written, also where the statement would.
  private func explain(_ statement: BoundStatement, as form: ExplanationForm) -> BoundStatement? {
    switch statement {
    case .query(let query): .explain(query, as: form)
    case .createTableAs(let name, let query, _): .explain(query.meant(for: .createTable(name)), as: form)
    case .insert(let table, let query, let orReplace, _):
      .explain(query.meant(for: .insert(into: table, replaces: orReplace)), as: form)
    case .update(let table, let query, _): .explain(query.meant(for: .update(table)), as: form)
    case .delete(let table, let query): .explain(query.meant(for: .delete(from: table)), as: form)
    case .returning(let statement, _): self.explain(statement, as: form)
    case .copy(let query, let target): .explain(query.meant(for: .copy(to: target.path)), as: form)
    case .assertion(let assertion):
      .explain(assertion.counts.meant(for: .check(assertion.condition)), as: form)
    case .nothing: statement
    case .explain, .createTable, .createView, .createIndex, .drop, .parameter: nil
    }
  }

  /// - Parameter isDrawn: whether the rows are drawn even where the query does not say how.
  func bindWhole(_ query: QuerySyntax, isDrawn: Bool = false) -> BoundQuery? {
    cites = query.cite != nil
    var output = bindQuery(query, outer: nil, role: .result, mayCite: true)
    var chart: Chart?
    if let syntax = query.chart {
      chart = bindChart(syntax, over: &output)
    } else if isDrawn, diagnostics.isEmpty {
      chart = chooseChart(over: output, at: query.span)
    }
    guard diagnostics.isEmpty else { return nil }
    var bound = BoundQuery(plan: output.plan, subqueries: subqueries, companions: output.companions)
    bound.chart = chart
    bound.unitColumns = unitColumns
    return bound
  }

  /// The last pass of binding: hidden columns that say where rows come from, if the statement asks for them.
  func cite(_ statement: BoundStatement) -> BoundStatement {
    guard cites else { return statement }
    switch statement {
    case .explain(var query, .plain):
      query.citesInWords = true
      return .explain(query, as: .plain)
    // Citations rewrite what is counted like anything else, while counting does not know what they make.
    case .query(let query): return .query(query.annotated.citing(unless: shouldStop))
    case .returning(let change, let rows): return .returning(change, rows.citing(unless: shouldStop))
    default: return statement.mapQuery { $0.citing(unless: shouldStop) }
    }
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
    return describe(
      columns, descriptions: table.fieldDescriptions, rowUnits: table.rowUnits,
      digits: table.constraints.digits)
  }

  private func describe(
    _ columns: [PlanColumn], descriptions: [String], rowUnits: [CatalogTable.RowUnit],
    digits: [Int: Int] = [:]
  ) -> BoundQuery {
    constantRows(
      ["column", "type", "unit", "description"], [.text, .text, .text, .text],
      columns.enumerated().map { index, column in
        heading(column, index, rowUnits, among: columns, digits: digits[index]) + [
          index < descriptions.count && !descriptions[index].isEmpty ? .text(descriptions[index]) : .null
        ]
      })
  }

  /// A column's name, type and unit.
  func heading(
    _ column: PlanColumn, _ index: Int, _ rowUnits: [CatalogTable.RowUnit], among columns: [PlanColumn],
    digits: Int? = nil
  ) -> [Value] {
    [
      .text(column.name), .text(column.type.baseName(digits: digits)),
      column.type.unit.map { .text($0.symbol) }
        ?? rowUnits.first { $0.field == index }?.unit.map { .text("by \(columns[$0].name)") } ?? .null,
    ]
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
    guard table.view == nil else { return nil }
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
}

extension BoundQuery {
  fileprivate func meant(for purpose: RowPurpose) -> BoundQuery {
    var query = self
    query.purpose = purpose
    return query
  }
}

extension CatalogTable.Kind {
  /// As SHOW TABLES prints it.
  package var word: String {
    switch self {
    case .dataset: "dataset"
    case .session: "session"
    case .view: "view"
    case .file: "file"
    }
  }
}
