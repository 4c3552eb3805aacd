import Columns

/// A row of a table that a cell, or a row, of a result comes from.
public struct Source: Sendable, Hashable {
  /// As a query names it; for a file, its path.
  public let table: String
  /// The symbol of the report that states the row, such as `A/75/623`; nil for other tables than the dataset's.
  public let report: String?
  /// Where in the report: section, paragraph or table and line, such as `III.A, table, line 3`.
  public let place: String?
  /// The number of the row in its table, from 1.
  public let row: Int
  /// The line of a file on which the row begins, from 1.
  public let line: Int?
  /// The columns of the table that were read; empty where the row was only counted, or only made the result's row appear.
  public let fields: [String]
}

extension QueryResult {
  /// The rows that a cell was computed from, if the query ends in CITE; empty otherwise, and outside of the result.
  ///
  /// ```swift
  /// let spent = try session.query("FROM budget_lines SELECT sum(expenditure) CITE")
  /// for source in spent.sources(row: 0, column: 0) { print(source.report ?? "", source.place ?? "") }
  /// ```
  public func sources(row: Int, column: Int) -> [Source] {
    guard let found = citations(row: row), found.cells.indices.contains(column) else { return [] }
    return sources(found.cells[column])
  }

  /// The rows that no cell was computed from, and without which the row would not be there: partners in joins,
  /// matches of IN and EXISTS. Empty unless the query ends in CITE.
  public func sources(row: Int) -> [Source] { sources(citations(row: row)?.row ?? []) }

  private func sources(_ found: [Citation]) -> [Source] {
    guard let tables = citations?.tables else { return [] }
    return found.flatMap { citation in
      let table = tables[citation.table]
      return citation.rows.map { row in
        Source(
          table: table.name, report: table.report(of: row), place: table.source(of: row), row: Int(row) + 1,
          line: table.line(of: row), fields: citation.fields.map { table.fields[$0].name })
      }
    }
  }
}
