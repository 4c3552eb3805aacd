import Columns
import Diagnostics
import Planning

/// Parses records of a CSV text, chunk by chunk; owned by one worker.
struct CSVChunkParser {
  let text: CSVText
  let fieldNames: [String]
  var builders: [CSVColumnBuilder]
  private let labels: MissingLabels
  /// The records that are being parsed: some at a time, so that where their fields lie stays in the cache.
  private var fields: FieldIndex
  private var rows = 0
  private var rowsParsed = 0
  private var bytesParsed = 0
  /// Whether it failed since the text ended in a quoted field.
  private(set) var endedInQuotes = false
  /// Batches of the chunk being parsed.
  private var batches: [Batch] = []

  private static let fieldsAtOnce = 1 << 13

  init(_ text: CSVText, types: [(type: CSVType, isFixed: Bool)], fieldNames: [String]) {
    self.text = text
    self.fieldNames = fieldNames
    builders = types.map { CSVColumnBuilder(type: $0.type, isFixed: $0.isFixed) }
    labels = MissingLabels(text.format.missing.map { ($0.text, $0.reason) })
    fields = FieldIndex(width: types.count)
  }

  /// The memory that dictionaries take.
  var heldBytes: Int { builders.reduce(0) { $0 + $1.dictionary.heldBytes } }

  /// Whether some field did not fit its column's type.
  var hasMisfit: Bool { builders.contains { $0.isMisfit } }

  /// The records of `range`, which starts and ends where records do.
  mutating func parse(_ range: Range<Int>, in window: CSVWindow) throws(Diagnostic) -> [Batch] {
    let bytes = window.bytes
    let range = (range.lowerBound - window.start)..<(range.upperBound - window.start)
    if let offset = firstInvalidUTF8(bytes.span, range) { throw notUTF8(window.start + offset) }
    let scanner = FieldScanner(delimiter: text.format.delimiter)
    let atOnce = max(1, CSVChunkParser.fieldsAtOnce / max(1, builders.count))
    var position = range.lowerBound
    while position < range.upperBound {
      fields.clear()
      var failure: FieldScanner.Failure?
      do throws(FieldScanner.Failure) {
        position = try scanner.fill(
          &fields, from: bytes.span, start: position, end: range.upperBound,
          limit: min(atOnce, Batch.capacity - rows))
      } catch {
        failure = error
      }
      // Errors in the fields of the records before come first.
      try takeRecords(bytes.span, window.start)
      if let failure { throw malformed(failure, window.start) }
      if rows == Batch.capacity { finishBatch() }
    }
    bytesParsed += range.count
    if rows > 0 { finishBatch() }
    defer { batches = [] }
    return batches
  }

  /// The names in the record of `range`; nil where a field is empty.
  consuming func heading(_ range: Range<Int>, in window: CSVWindow) throws(Diagnostic) -> [String?] {
    let bytes = window.bytes
    let range = (range.lowerBound - window.start)..<(range.upperBound - window.start)
    if let offset = firstInvalidUTF8(bytes.span, range) { throw notUTF8(window.start + offset) }
    do throws(FieldScanner.Failure) {
      _ = try FieldScanner(delimiter: text.format.delimiter).fill(
        &fields, from: bytes.span, start: range.lowerBound, end: range.upperBound, limit: 1)
    } catch {
      throw malformed(error, window.start)
    }
    return fields.records == 0 ? [] : fields.heading(of: bytes.span)
  }

  private mutating func takeRecords(_ bytes: Span<UInt8>, _ start: Int) throws(Diagnostic) {
    let labels = labels
    var first: (record: Int, field: Int)?
    for field in builders.indices {
      guard let record = builders[field].append(&fields, column: field, of: bytes, labels) else {
        continue
      }
      if first.map({ record < $0.record }) ?? true { first = (record, field) }
    }
    if let first { throw wrongType(start + fields.offset(first.record, first.field), first.field) }
    if let field = builders.firstIndex(where: \.isOverfull) { throw .tooMuchText(in: fieldNames[field]) }
    rows += fields.records
    rowsParsed += fields.records
  }

  /// How many rows the whole text may have, by those of the chunks that are parsed; nil before the first is.
  private var expectedRows: Int? {
    guard bytesParsed > 0 else { return nil }
    return Int(Double(rowsParsed) * Double(text.content.count) / Double(bytesParsed))
  }

  private mutating func finishBatch() {
    var columns: [ColumnVector] = []
    columns.reserveCapacity(builders.count)
    for index in builders.indices { columns.append(builders[index].finishBatch(ofAbout: expectedRows)) }
    batches.append(Batch(columns: columns, count: rows))
    rows = 0
  }

  // MARK: Errors

  private func malformed(_ offset: Int, _ message: String, _ hint: String) -> Diagnostic {
    Diagnostic(.malformedCSV, message, at: nil, place: text.place(offset), hint: hint)
  }

  private func notUTF8(_ offset: Int) -> Diagnostic {
    malformed(
      offset, "this is not UTF-8", "convert the file, as with iconv -f LATIN1 -t UTF-8 or -f UTF-16 -t UTF-8")
  }

  private func wrongType(_ offset: Int, _ field: Int) -> Diagnostic {
    Diagnostic(
      .wrongTypeInFile,
      "this field of column `\(fieldNames[field])` is not of type \(builders[field].type.dataType.displayName)",
      at: nil, place: text.place(offset),
      hint: "correct the file, or give the column another type")
  }

  private mutating func malformed(_ failure: FieldScanner.Failure, _ start: Int) -> Diagnostic {
    switch failure {
    case .openQuote(let offset):
      endedInQuotes = true
      return malformed(
        start + offset, "this quoted field does not end", "close it with \" or double the quotes inside it")
    case .textBehindQuote(let offset):
      return malformed(
        start + offset, "text follows the closing quote of this field",
        "double the quotes inside a quoted field")
    case .tooManyFields(let offset):
      return malformed(
        start + offset, "this record has more than the \(builders.count) fields of the header",
        "put fields that hold the delimiter in quotes, or name another delimiter")
    case .tooFewFields(let offset, let count):
      return malformed(
        start + offset,
        "this record has \(count) \(count == 1 ? "field" : "fields") where the header has \(builders.count)",
        "give every column a field, empty where a value is missing")
    case .tooLong(let offset):
      return malformed(
        start + offset, "this record is longer than 4 GB", "close the quotes of its fields, or end its lines")
    }
  }
}

extension Diagnostic {
  static func tooMuchText(in column: String) -> Diagnostic {
    Diagnostic(
      .memoryLimit, "column `\(column)` has \(TextPoolBuilder.tooMuch), in too few rows", at: nil,
      hint: "close the quotes of its fields, or leave such rows out of the file")
  }
}
