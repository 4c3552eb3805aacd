import Diagnostics

/// The first record of a CSV text.
struct CSVHeader {
  let range: Range<Int>
  /// Its fields, each with a name of its own.
  let fieldNames: [String]

  /// A builder of half a kilobyte is made for each column, by each worker.
  private static let mostFields = 1 << 17

  /// - Parameter memoryLimit: the most that its bytes may take.
  init(_ text: CSVText, memoryLimit: Int) throws(Diagnostic) {
    let mark = text.content.bytes(in: 0..<min(3, text.content.count))
    let start = mark == [0xEF, 0xBB, 0xBF] ? 3 : 0
    guard start < text.content.count else {
      throw Diagnostic(
        .malformedCSV, "`\(text.name)` is empty", at: nil, hint: "a CSV file has a header at least")
    }
    let (end, width) = try CSVHeader.recordEnd(text, from: start)
    range = start..<end
    guard width <= CSVHeader.mostFields else {
      throw Diagnostic(
        .memoryLimit,
        "the first record of `\(text.name)` has \(width) fields, and the most is \(CSVHeader.mostFields)",
        at: nil, hint: "give the file with its rows and columns exchanged")
    }
    var window = CSVWindow(limit: memoryLimit)
    try text.content.look(at: range, through: &window)
    if end == text.content.count { try CSVHeader.rejectCarriageReturns(text, window, range) }
    let parser = CSVChunkParser(
      text, types: [(type: CSVType, isFixed: Bool)](repeating: (.text, true), count: width), fieldNames: [])
    let heading = try parser.heading(range, in: window)
    fieldNames = CSVHeader.unique(heading.enumerated().map { index, name in name ?? "column\(index + 1)" })
  }

  /// Where the record that starts at `start` ends, behind its line end, and how many fields it has.
  private static func recordEnd(_ text: CSVText, from start: Int) throws(Diagnostic) -> (end: Int, width: Int)
  {
    var scanner = RecordScanner(delimiter: text.format.delimiter)
    var end: Int?
    var width = 1
    try text.content.forEachPiece(from: start) { piece, pieceStart in
      for index in piece.indices {
        switch scanner.take(piece[index]) {
        case .none: continue
        case .fieldEnd: width += 1
        case .recordEnd:
          end = pieceStart + index + 1
          return false
        }
      }
      return true
    }
    return (end ?? text.content.count, width)
  }

  /// A file whose lines end in carriage returns alone would be taken for a header.
  private static func rejectCarriageReturns(
    _ text: CSVText, _ window: CSVWindow, _ range: Range<Int>
  ) throws(Diagnostic) {
    let bytes = window.bytes
    guard let last = range.last else { return }
    let lineEnd = bytes[last - window.start] == UInt8(ascii: "\n") ? 2 : 1
    guard
      let offset = range.dropLast(lineEnd).first(where: { bytes[$0 - window.start] == UInt8(ascii: "\r") })
    else { return }
    throw Diagnostic(
      .malformedCSV, "the lines of `\(text.name)` end in carriage returns without line feeds", at: nil,
      place: text.place(offset), hint: "convert the line ends, as with tr '\\r' '\\n'")
  }

  /// Names that occur twice get a number: `name`, `name_2`.
  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.map { name in
      var candidate = name
      var number = 2
      while !seen.insert(candidate.lowercased()).inserted {
        candidate = "\(name)_\(number)"
        number += 1
      }
      return candidate
    }
  }
}
