import Columns
import Diagnostics
import MissionQL
import Planning
import Syntax

/// What completion knows of the session.
extension REPL {
  var vocabulary: Vocabulary {
    var vocabulary = Vocabulary()
    vocabulary.tables = runner.session.catalog.tables.map { Vocabulary.Table($0) }
    vocabulary.functions = FunctionRegistry.functions.flatMap { function in
      ([function.name] + function.aliases).map {
        Vocabulary.Function(name: $0, note: "\(function.signature): \(function.description)")
      }
    }
    vocabulary.parameters = runner.session.parameters.values.map(\.definition).sorted { $0.name < $1.name }
      .map { Vocabulary.Function(name: $0.name, note: $0.summary) }
    vocabulary.allowsFiles = runner.session.configuration.allowsFiles
    vocabulary.values = { [unowned self] in values(of: $0, column: $1) }
    vocabulary.columnsOfQuery = { [unowned self] in
      (runner.session.columns(ofQuery: $0) ?? []).map { Vocabulary.Column(name: $0.name, type: $0.type) }
    }
    return vocabulary
  }

  /// More than these are not worth a list.
  private static let mostValues = 60
  /// What takes longer to read is not read for a list.
  private static let mostRows = 200_000

  private func values(of table: String, column: String) -> [Vocabulary.Literal] {
    guard let found = runner.session.catalog.table(named: table.lowercased()), found.kind != .view,
      (found.source.estimatedRowCount ?? 0) <= Self.mostRows
    else { return [] }
    let (name, place) = (SQLName.quoted(column), SQLName.quoted(table))
    let query = """
      SELECT \(name), count(*) FROM \(place) WHERE \(name) IS NOT NULL GROUP BY 1 ORDER BY 1
      LIMIT \(Self.mostValues + 1)
      """
    guard let rows = runner.session.rows(ofQuery: query), let type = rows.fields.first?.type,
      rows.rowCount <= Self.mostValues
    else { return [] }
    return rows.batches.flatMap { batch in
      (0..<batch.count).compactMap { row in
        let count = batch.columns[1].value(at: row, type: .integer).description(as: .integer)
        return batch.columns[0].value(at: row, type: type).literal(as: type).map {
          Vocabulary.Literal(text: $0, note: count == "1" ? "1 row" : count + " rows")
        }
      }
    }
  }
}

extension Value {
  /// As a query writes it; nil for what is not chosen from a list.
  fileprivate func literal(as type: DataType) -> String? {
    let text = description(as: type)
    switch self {
    case .text:
      return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    case .date: return "DATE '\(text)'"
    case .period: return "PERIOD '\(text)'"
    case .boolean: return text.uppercased()
    case .integer, .decimal: return text
    default: return nil
    }
  }
}

extension Vocabulary.Table {
  init(_ table: CatalogTable) {
    self.init(
      name: table.name, isView: table.kind == .view, isOwn: table.kind == .session || table.kind == .view,
      note: table.kind == .session ? "of this session" : table.description,
      columns: table.fields.enumerated().map { index, field in
        let notes = table.fieldDescriptions
        return Vocabulary.Column(
          name: field.name, type: field.type, note: notes.indices.contains(index) ? notes[index] : "")
      },
      foreignKeys: table.foreignKeys.map {
        Vocabulary.ForeignKey(columns: $0.fields, table: $0.table, tableColumns: $0.tableFields)
      })
  }
}
