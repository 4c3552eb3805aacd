package import Columns
import Diagnostics
package import Planning

/// A table that a result cites, as it was when the query ran.
package struct CitedTable: Sendable {
  /// Of a file: its path.
  package let name: String
  package let kind: CatalogTable.Kind
  package let fields: [Field]
  private let rows: ColumnTable
  /// The first row of each batch.
  private let starts: [Int]
  /// The fields that say of each row which report states it, and where; of tables of the dataset only.
  private let reportField: Int?
  private let sourceField: Int?
  /// Of a file: the line on which each record begins, from 1.
  private let lines: [UInt32]?

  init(_ table: CatalogTable) throws(Diagnostic) {
    name = table.source.filePath ?? table.name
    kind = table.kind
    fields = table.fields
    rows = try table.source.load()
    starts = rows.batches.starts
    let isDataset = table.kind == .dataset
    reportField = isDataset ? table.fields.firstIndex { $0.name == "report" } : nil
    sourceField = isDataset ? table.fields.firstIndex { $0.name == "source" } : nil
    lines = table.kind == .file ? table.source.recordLines() : nil
  }

  /// The fields but for those that say where a row is stated.
  var dataFields: Set<Int> { Set(fields.indices).subtracting([reportField, sourceField].compactMap(\.self)) }

  /// The symbol of the report that states the row.
  package func report(of row: UInt32) -> String? { text(reportField, row) }

  /// The section, paragraph or table and line in the report: `III.A, table, line 3`.
  package func source(of row: UInt32) -> String? { text(sourceField, row) }

  /// The line of the file on which the row begins, from 1.
  package func line(of row: UInt32) -> Int? {
    guard let lines, Int(row) < lines.count else { return nil }
    return Int(lines[Int(row)])
  }

  private func text(_ field: Int?, _ row: UInt32) -> String? {
    let place = starts.partitioningIndex(above: Int(row)) - 1
    guard let field, rows.batches.indices.contains(place) else { return nil }
    let batch = rows.batches[place]
    let index = Int(row) - starts[place]
    guard index < batch.count, case .text(let text) = batch.columns[field].value(at: index, type: .text)
    else {
      return nil
    }
    return text
  }
}
