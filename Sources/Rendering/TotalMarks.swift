import Columns
import MissionQL
import Planning

/// Which rows of a result are totals, and what stands in their cells that say of which group they are.
struct TotalMarks {
  let rows: TotalRows
  /// The place of the levels in each batch.
  private let column: Int
  /// Stand before and behind each cell of a total row.
  var emphasis: (opening: [UInt8], closing: [UInt8]) = ([], [])

  /// nil if the query asked for no totals.
  init?(_ result: ResultSet, opening: String = "", closing: String = "") {
    emphasis = (Array(opening.utf8), Array(closing.utf8))
    for (index, companion) in result.companions.enumerated() {
      guard case .totalLevel(let rows) = companion.meaning else { continue }
      self.rows = rows
      column = result.fields.count + index
      return
    }
    return nil
  }

  /// 0: a group; `rows.keyCount`: the grand total; between them: a subtotal.
  func level(_ batch: Batch, _ row: Int) -> Int {
    guard case .integer(let level) = batch.columns[column].value(at: row, type: .integer) else { return 0 }
    return Int(level)
  }

  /// Whether the column says which group a row is.
  func isKey(_ column: Int) -> Bool {
    rows.keysOfColumn.indices.contains(column) && rows.keysOfColumn[column] != nil
  }

  func isGrandTotal(_ level: Int) -> Bool { level == rows.keyCount }

  /// What stands in a cell of a total row in place of its value; nil: the value.
  func text(level: Int, column: Int, value: ArraySlice<UInt8>) -> [UInt8]? {
    guard rows.keysOfColumn.indices.contains(column), let keyCount = rows.keysOfColumn[column] else {
      return nil
    }
    let known = rows.keyCount - level
    if column == labelColumn(level) {
      if isGrandTotal(level) { return Array("Total".utf8) }
      return keyCount == known ? Array("Subtotal: ".utf8) + value : Array("Subtotal".utf8)
    }
    return keyCount > known ? [] : nil
  }

  /// The column that shows the last key of the subtotal, or the first one that shows a key that it leaves out.
  private func labelColumn(_ level: Int) -> Int? {
    let known = rows.keyCount - level
    return rows.keysOfColumn.firstIndex { $0 == known } ?? rows.keysOfColumn.firstIndex { $0 ?? 0 > known }
  }

  // MARK: Counting

  /// How many rows of the result are groups, subtotals and grand totals.
  func counts(_ result: ResultSet) -> (groups: Int, subtotals: Int, totals: Int) {
    var counts = (groups: 0, subtotals: 0, totals: 0)
    for batch in result.batches {
      for row in 0..<batch.count {
        switch level(batch, row) {
        case 0: counts.groups += 1
        case rows.keyCount: counts.totals += 1
        default: counts.subtotals += 1
        }
      }
    }
    return counts
  }

  /// What stands behind the number of groups: ` and a total`, `, 2 subtotals and a total`.
  func suffix(_ result: ResultSet) -> String {
    let subtotals = counts(result).subtotals
    if subtotals == 0 { return " and a total" }
    return ", \(subtotals == 1 ? "1 subtotal" : "\(subtotals) subtotals") and a total"
  }

  /// What people must know to add up; nil where the totals are of the groups that are shown.
  func note(_ result: ResultSet) -> String? {
    let shown = counts(result).groups
    let isCut = rows.offset > 0 || rows.count.map { shown >= $0 } ?? false
    guard rows.isFiltered || isCut else { return nil }
    return "The totals are of all groups, of which \(shown == 1 ? "1 is" : "\(shown) are") shown."
  }
}

extension ResultSet {
  /// A column that is no key stands at the place from now on.
  mutating func noteColumnOfMarks(at place: Int) {
    for index in companions.indices {
      guard case .totalLevel(var rows) = companions[index].meaning else { continue }
      rows.keysOfColumn.insert(nil, at: min(place, rows.keysOfColumn.count))
      companions[index] = ResultCompanion(.totalLevel(rows))
    }
  }

  /// For programs: with a column `_row` behind the others, which says `total` or `subtotal`, where the query
  /// asked for totals.
  var withTotalsMarked: ResultSet {
    guard let marks = TotalMarks(self) else { return self }
    var result = self
    result.fields.append(Field(name: "_row", type: .text))
    result.batches = batches.map { batch in
      var builder = ColumnVectorBuilder(type: .text)
      for row in 0..<batch.count {
        let level = marks.level(batch, row)
        builder.append(level == 0 ? .null : .text(marks.isGrandTotal(level) ? "total" : "subtotal"))
      }
      var columns = batch.columns
      columns.insert(builder.finish(), at: fields.count)
      return Batch(columns: columns, count: batch.count)
    }
    return result
  }
}
