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

  /// Whether some field did not fit its column's type.
  var hasMisfit: Bool { builders.contains { $0.isMisfit } }

  /// The records of `range`, which starts and ends where records do.
  mutating func parse(_ range: Range<Int>) throws(Diagnostic) -> [Batch] {
    if let offset = firstInvalidUTF8(text.bytes.span, range) { throw notUTF8(offset) }
    let bytes = text.bytes
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
      try takeRecords()
      if let failure { throw malformed(failure) }
      if rows == Batch.capacity { finishBatch() }
    }
    if rows > 0 { finishBatch() }
    defer { batches = [] }
    return batches
  }

  /// The names in the record of `range`; nil where a field is empty.
  consuming func heading(_ range: Range<Int>) throws(Diagnostic) -> [String?] {
    if let offset = firstInvalidUTF8(text.bytes.span, range) { throw notUTF8(offset) }
    let bytes = text.bytes
    do throws(FieldScanner.Failure) {
      _ = try FieldScanner(delimiter: text.format.delimiter).fill(
        &fields, from: bytes.span, start: range.lowerBound, end: range.upperBound, limit: 1)
    } catch {
      throw malformed(error)
    }
    return fields.records == 0 ? [] : fields.heading(of: bytes.span)
  }

  private mutating func takeRecords() throws(Diagnostic) {
    let (bytes, labels) = (text.bytes, labels)
    var first: (record: Int, field: Int)?
    for field in builders.indices {
      guard let record = builders[field].append(&fields, column: field, of: bytes.span, labels) else {
        continue
      }
      if first.map({ record < $0.record }) ?? true { first = (record, field) }
    }
    if let first {
      throw wrongType(
        fields.offset(first.record, first.field, of: bytes.span, delimiter: text.format.delimiter),
        first.field)
    }
    rows += fields.records
  }

  private mutating func finishBatch() {
    var columns: [ColumnVector] = []
    columns.reserveCapacity(builders.count)
    for index in builders.indices { columns.append(builders[index].finishBatch()) }
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

  private func malformed(_ failure: FieldScanner.Failure) -> Diagnostic {
    switch failure {
    case .openQuote(let offset):
      malformed(offset, "this quoted field does not end", "close it with \" or double the quotes inside it")
    case .textBehindQuote(let offset):
      malformed(
        offset, "text follows the closing quote of this field", "double the quotes inside a quoted field")
    case .tooManyFields(let offset):
      malformed(
        offset, "this record has more than the \(builders.count) fields of the header",
        "put fields that hold the delimiter in quotes, or name another delimiter")
    case .tooFewFields(let offset, let count):
      malformed(
        offset,
        "this record has \(count) \(count == 1 ? "field" : "fields") where the header has \(builders.count)",
        "give every column a field, empty where a value is missing")
    }
  }
}
