import Columns
import MissionQL

/// Footnotes that say where cells come from: `[1]` behind them, and what it stands for beneath.
///
/// Cells that come from the same rows share a mark, whichever fields were read; the note names all of these.
/// Neighbouring columns that have the same marks in each row share one column of marks.
struct CitationMarks {
  /// `[1] A/75/623, III.A, table, line 3: budget_lines.expenditure`.
  let notes: [String]
  /// The number of each cell's note, by shown column and row of the result; 0 for none.
  private var cells: [[Int]]
  /// The same of what only made the row appear.
  private var rows: [Int] = []

  init(_ result: ResultSet, _ citations: ResultCitations, placeLimit: Int?) {
    var book = NoteBook()
    cells = [[Int]](repeating: [], count: result.fields.count)
    for batch in result.batches {
      for row in 0..<batch.count {
        let found = citations.citations(batch, row: row)
        for (index, cell) in found.cells.enumerated() { cells[index].append(book.number(of: cell)) }
        rows.append(book.number(of: found.row))
      }
    }
    let text = CitationText(citations, limit: placeLimit)
    notes = book.notes.enumerated().map { "[\($0 + 1)] \(text.text(of: $1))" }
  }

  /// The result with the columns of marks.
  func marked(_ result: ResultSet, heading: String) -> ResultSet {
    let groups = groups()
    let starts = result.batches.starts
    var columns: [(place: Int, numbers: [Int], heading: String)] = groups.map {
      ($0.end, $0.numbers, groups.count == 1 ? "cited" : heading)
    }
    if rows.contains(where: { $0 > 0 }) { columns.append((result.fields.count, rows, "row")) }
    var marked = result
    for (place, _, name) in columns.reversed() {
      marked.fields.insert(Field(name: name, type: .text), at: place)
      marked.noteColumnOfMarks(at: place)
    }
    for index in marked.batches.indices {
      let range = starts[index]..<(starts[index] + marked.batches[index].count)
      for (place, numbers, _) in columns.reversed() {
        marked.batches[index].columns.insert(Self.marks(numbers[range]), at: place)
      }
    }
    return marked
  }

  private static func marks(_ numbers: ArraySlice<Int>) -> ColumnVector {
    var builder = ColumnVectorBuilder(type: .text)
    for number in numbers { builder.append(.text(number == 0 ? "" : "[\(number)]")) }
    return builder.finish()
  }

  /// Columns side by side that no row gives different marks, and the column behind them.
  private func groups() -> [(end: Int, numbers: [Int])] {
    var groups: [(end: Int, numbers: [Int])] = []
    for (index, column) in cells.enumerated() {
      guard column.contains(where: { $0 > 0 }) else { continue }
      if let last = groups.last, zip(last.numbers, column).allSatisfy({ $0 == 0 || $1 == 0 || $0 == $1 }) {
        groups[groups.count - 1] = (index + 1, zip(last.numbers, column).map { max($0, $1) })
      } else {
        groups.append((index + 1, column))
      }
    }
    if groups.count == 1 { groups[0].end = cells.count }
    return groups
  }
}

/// The notes of a result, numbered from 1 as their marks first come.
private struct NoteBook {
  /// Rows of tables, which are what makes a note another.
  private struct Key: Hashable {
    var places: [Place]

    struct Place: Hashable {
      var table: Int
      var rows: [UInt32]
    }
  }

  private(set) var notes: [[Citation]] = []
  private var numbers: [Key: Int] = [:]

  /// 0 for no citation.
  mutating func number(of citations: [Citation]) -> Int {
    if citations.isEmpty { return 0 }
    var merged: [Citation] = []
    for citation in citations {
      if let same = merged.firstIndex(where: { $0.table == citation.table }) {
        merged[same] = merged[same].united(with: citation)
      } else {
        merged.append(citation)
      }
    }
    merged.sort { $0.table < $1.table }
    let key = Key(places: merged.map { Key.Place(table: $0.table, rows: $0.rows) })
    if let known = numbers[key] {
      for index in merged.indices {
        notes[known - 1][index] = notes[known - 1][index].united(with: merged[index])
      }
      return known
    }
    notes.append(merged)
    numbers[key] = notes.count
    return notes.count
  }
}
