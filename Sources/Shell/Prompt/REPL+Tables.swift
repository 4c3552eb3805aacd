import Columns
import Diagnostics
import MissionQL
import Planning
import Rendering

/// `.tables`.
extension REPL {
  /// A line for each table, or for those of which each of the words begins one in the name or in what a row is.
  func listTables(_ words: [String]) throws(OutputError) {
    let wanted = words.map { $0.lowercased() }
    let tables = runner.session.catalog.tables.filter { table in
      let text = "\(table.name) \(table.kind.word) \(table.description)".lowercased()
      return wanted.allSatisfy { text.hasWord(beginningWith: $0) }
    }
    guard !tables.isEmpty else {
      return tell("no table has `\(words.joined(separator: " "))` in its name or description")
    }
    try runner.write(
      ResultSet(tables, cutTo: runner.format == .table && runner.output.isTerminal ? screen.width : nil),
      as: runner.format)
  }
}

extension ResultSet {
  /// - Parameter width: of a table in which descriptions are cut to one line each, and nothing is said of a kind that all are of;
  ///   nil: all is said.
  fileprivate init(_ tables: [CatalogTable], cutTo width: Int?) {
    let saysKind = width == nil || tables.contains { $0.kind.word != tables[0].kind.word }
    let names = tables.map { DisplayWidth.of($0.name) }.max() ?? 0
    // Kinds take seven cells and counts four, and two stand before each column but the first.
    let left = width.map { max(12, $0 - max(4, names) - (saysKind ? 17 : 8)) }
    var columns: [(field: Field, cell: (CatalogTable) -> Value)] = [
      (Field(name: "name", type: .text), { .text($0.name) }),
      (Field(name: "rows", type: .integer), { $0.knownRowCount.map { .integer(Int64($0)) } ?? .null }),
      (
        Field(name: "description", type: .text),
        { table in
          if table.description.isEmpty { return .null }
          return .text(left.map { table.description.cut(to: $0) } ?? table.description)
        }
      ),
    ]
    if saysKind { columns.insert((Field(name: "kind", type: .text), { .text($0.kind.word) }), at: 1) }
    let vectors = columns.map { column in
      var builder = ColumnVectorBuilder(type: column.field.type)
      for table in tables { builder.append(column.cell(table)) }
      return builder.finish()
    }
    self.init(fields: columns.map(\.field), batches: [Batch(columns: vectors, count: tables.count)])
  }
}

extension CatalogTable {
  /// nil for views, and where rows are counted only when they are read.
  fileprivate var knownRowCount: Int? { view == nil ? source.estimatedRowCount : nil }
}
