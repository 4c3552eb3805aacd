package import Columns
import Diagnostics
import Planning

/// Rows of one cited table, and which of its fields were read.
package struct Citation: Hashable, Sendable {
  /// Among `ResultCitations.tables`.
  package var table: Int
  /// Numbers of rows, from 0, ascending.
  package var rows: [UInt32]
  /// Ascending; empty where the rows were only counted, or only made a row appear.
  package var fields: [Int]
}

extension Citation {
  /// The rows and fields of both, which are of one table.
  package func united(with other: Citation) -> Citation {
    Citation(
      table: table, rows: union(rows, other.rows), fields: Set(fields).union(other.fields).sorted())
  }
}

/// Where one row of a result comes from.
package struct RowCitations: Sendable {
  /// What each shown cell was computed from.
  package var cells: [[Citation]]
  /// What no cell was computed from, and the row would not be there without.
  package var row: [Citation]
}

/// Where the rows and cells of a result come from: what CITE adds to it.
package struct ResultCitations: Sendable {
  package let tables: [CitedTable]
  private let cells: [[QueryCitations.Use]]
  /// The columns of a batch that hold row numbers, and their tables.
  private let lineage: [(column: Int, table: Int)]
  /// The shown columns.
  private let width: Int

  init(_ query: BoundQuery, _ citations: QueryCitations) throws(Diagnostic) {
    var tables: [CitedTable] = []
    for table in citations.tables { tables.append(try CitedTable(table)) }
    self.tables = tables
    cells = citations.cells
    width = query.shownColumns.count
    var lineage: [(column: Int, table: Int)] = []
    for (place, companion) in query.companions.enumerated() {
      if case .rows(let table) = companion.meaning {
        lineage.append((query.shownColumns.count + place, table))
      }
    }
    self.lineage = lineage
  }

  /// Where a row of a batch of the result comes from.
  package func citations(_ batch: Batch, row: Int) -> RowCitations {
    var numbers: [Int: [UInt32]] = [:]
    for (column, _) in lineage { numbers[column] = batch.columns[column].rowNumbers(at: row) }
    let cited = cells.map { uses in
      merged(
        uses.compactMap { use in
          guard let place = lineage.first(where: { $0.column == width + use.companion }) else { return nil }
          return Citation(table: place.table, rows: numbers[place.column] ?? [], fields: use.fields)
        })
    }
    return RowCitations(cells: cited, row: rest(numbers, besides: cited))
  }

  /// Rows read for the same fields of one table are one citation.
  private func merged(_ citations: [Citation]) -> [Citation] {
    var result: [Citation] = []
    for citation in citations where !citation.rows.isEmpty {
      if let same = result.firstIndex(where: { $0.table == citation.table && $0.fields == citation.fields }) {
        result[same].rows = union(result[same].rows, citation.rows)
      } else {
        result.append(citation)
      }
    }
    return result
  }

  private func rest(_ numbers: [Int: [UInt32]], besides cells: [[Citation]]) -> [Citation] {
    var all: [Int: [UInt32]] = [:]
    for (column, table) in lineage { all[table] = union(all[table] ?? [], numbers[column] ?? []) }
    for citation in cells.joined() {
      all[citation.table] = difference(all[citation.table] ?? [], citation.rows)
    }
    return all.sorted { $0.key < $1.key }.compactMap { table, rows in
      rows.isEmpty ? nil : Citation(table: table, rows: rows, fields: [])
    }
  }
}

extension ColumnVector {
  /// The row numbers that a lineage column holds in a row.
  fileprivate func rowNumbers(at row: Int) -> [UInt32] {
    let index = isConstant ? 0 : row
    if let validity, !validity[index] { return [] }
    switch storage {
    case .integer(let numbers): return [UInt32(truncatingIfNeeded: numbers[index])]
    case .text(let texts):
      let code = Int(texts.codes[index])
      let pool = texts.pool
      return RowNumberSet.decode(pool.bytes[Int(pool.offsets[code])..<Int(pool.offsets[code + 1])])
    default: return []
    }
  }
}

/// Of ascending numbers.
func union(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
  if left.isEmpty || left == right { return right }
  if right.isEmpty { return left }
  var result: [UInt32] = []
  result.reserveCapacity(left.count + right.count)
  var (l, r) = (0, 0)
  while l < left.count || r < right.count {
    let takesLeft = r == right.count || l < left.count && left[l] <= right[r]
    let number = takesLeft ? left[l] : right[r]
    if takesLeft { l += 1 } else { r += 1 }
    if result.last != number { result.append(number) }
  }
  return result
}

/// What of the left the right does not have; both ascend.
private func difference(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
  if right.isEmpty { return left }
  var result: [UInt32] = []
  var r = 0
  for number in left {
    while r < right.count, right[r] < number { r += 1 }
    if r == right.count || right[r] != number { result.append(number) }
  }
  return result
}
