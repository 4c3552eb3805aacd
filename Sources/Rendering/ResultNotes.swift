import Columns
import Diagnostics
import MissionQL

/// Lines beneath a result that say something of its cells, for people.
struct ResultNotes {
  private(set) var lines: [String] = []

  var isEmpty: Bool { lines.isEmpty }

  mutating func append(_ line: String) { lines.append(line) }

  /// Writes one note a line, or in several of a terminal's width. What data they quote is escaped like the data of cells.
  func append(
    to output: inout OutputBuffer, prefix: String = "", escaping: TextEscaping, width: Int? = nil
  ) throws(OutputError) {
    for line in lines {
      var text: [UInt8] = []
      text.append(text: Array(line.utf8)[...], escaping: escaping)
      output.append(prefix)
      if let width {
        output.append(String(decoding: text, as: UTF8.self).filled(width: width, hanging: Self.hanging(line)))
      } else {
        output.bytes.append(contentsOf: text)
        output.append("\n")
      }
      try output.checkpoint()
    }
  }
}

extension ResultNotes {
  /// What follows a mark such as `[12]` stands behind it in all lines.
  fileprivate static func hanging(_ line: String) -> String {
    guard line.first == "[", let end = line.firstIndex(of: " ") else { return "  " }
    return String(repeating: " ", count: line.distance(from: line.startIndex, to: end) + 1)
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
