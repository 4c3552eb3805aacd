import Columns
import MissionQL

/// Lines beneath a result that say something of its cells, for people.
struct ResultNotes {
  private(set) var lines: [String] = []

  var isEmpty: Bool { lines.isEmpty }

  mutating func append(_ line: String) { lines.append(line) }

  /// Writes one note a line. What data they quote is escaped like the data of cells.
  func append(
    to output: inout OutputBuffer, prefix: String = "", escaping: TextEscaping
  ) throws(OutputError) {
    for line in lines {
      output.append(prefix)
      output.bytes.append(text: Array(line.utf8)[...], escaping: escaping)
      output.append("\n")
      try output.checkpoint()
    }
  }
}

extension ResultSet {
  /// The result as people see it: with columns of marks where cells have notes, and the notes.
  /// - Parameter markHeading: the heading of a column of marks that stands behind some other column.
  func noted(_ options: RenderingOptions, markHeading: String = "") -> (ResultSet, ResultNotes) {
    var notes = ResultNotes()
    if let line = TotalMarks(self)?.note(self) { notes.append(line) }
    for line in self.notes { notes.append(line) }
    var result = self
    if let citations {
      let marks = CitationMarks(self, citations, placeLimit: options.terminal == nil ? nil : 8)
      result = marks.marked(self, heading: markHeading)
      for line in marks.notes { notes.append(line) }
    }
    return (result, notes)
  }

  /// The result with one more column behind those shown.
  func appending(_ field: Field, _ column: (Batch) -> ColumnVector) -> ResultSet {
    var result = self
    result.fields.append(field)
    result.batches = batches.map { batch in
      var wider = batch
      wider.columns.insert(column(batch), at: fields.count)
      return wider
    }
    return result
  }
}
