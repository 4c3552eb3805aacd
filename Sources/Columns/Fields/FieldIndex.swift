/// Where the fields of some records of a delimited text lie, one record behind the other, as `FieldScanner` finds them.
package struct FieldIndex: Sendable {
  /// Fields a record.
  package let width: Int
  package internal(set) var records = 0
  /// Where in the text the first record starts.
  var base = 0
  /// Offsets behind each field's separator, from `base`: field `f` of record `r` is what lies between number `r * width + f`
  /// and the next, without the separator. Those behind the last record are of no meaning.
  var bounds: [UInt32] = [0]
  /// What a dictionary looks for, one for each record of a column.
  var keys: [TextKey] = []

  package init(width: Int) { self.width = width }

  /// Forgets all records.
  package mutating func clear() { records = 0 }

  /// Makes room for so many records, and what `PlainRecords` writes beyond.
  mutating func reserve(_ limit: Int) {
    // A record may have more fields than it should.
    let wanted = (limit + 1) * width + PlainRecords.blockBytes + 2
    if bounds.count < wanted {
      bounds.append(contentsOf: repeatElement(0, count: wanted - bounds.count))
    }
  }

  /// Where the record's field starts, for errors: at its quote, if it has one.
  package func offset(_ record: Int, _ column: Int) -> Int {
    base + Int(bounds[record * width + column])
  }

  /// Calls `take` with where the fields of a column start and end, from record `first` on, and `skip` for those that have
  /// no value: those that are empty or one of the labels, without quotes. A field in which quotes are doubled
  /// is given to `takeCopy`.
  /// - Returns: the record of the first field that is not wanted, or the number of records.
  @inline(__always)
  func readPlaces(
    _ column: Int, of text: Span<UInt8>, _ labels: MissingLabels, from first: Int = 0,
    skip: (_ record: Int, NullReason) -> Void, take: (_ record: Int, _ start: Int, _ end: Int) -> Bool,
    takeCopy: (_ record: Int, Span<UInt8>) -> Bool
  ) -> Int {
    let bounds = bounds.span
    let isLast = column &+ 1 == width
    var number = first &* width &+ column
    for record in first..<max(first, records) {
      var start = base &+ Int(bounds[number])
      var end = base &+ Int(bounds[number &+ 1]) &- 1
      number &+= width
      if isLast, end > start, text[end &- 1] == UInt8(ascii: "\r") { end &-= 1 }
      guard end > start else {
        skip(record, .unknown)
        continue
      }
      if text[start] == UInt8(ascii: "\"") {
        start &+= 1
        end &-= 1
        if hasQuote(text, start, end) {
          let copy = undoubled(text, start, end)
          guard takeCopy(record, copy.span) else { return record }
          continue
        }
      } else if labels.mayHave(end &- start), let reason = labels.reason(text.extracting(start..<end)) {
        skip(record, reason)
        continue
      }
      guard take(record, start, end) else { return record }
    }
    return records
  }

  /// As `readPlaces`, with the fields' bytes.
  @inline(__always)
  func read(
    _ column: Int, of text: Span<UInt8>, _ labels: MissingLabels, from first: Int = 0,
    skip: (_ record: Int, NullReason) -> Void, take: (_ record: Int, Span<UInt8>) -> Bool
  ) -> Int {
    readPlaces(column, of: text, labels, from: first, skip: skip) { record, start, end in
      take(record, text.extracting(start..<end))
    } takeCopy: { record, field in
      take(record, field)
    }
  }

  private func hasQuote(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    for index in start..<max(start, end) where text[index] == UInt8(ascii: "\"") { return true }
    return false
  }

  /// A quoted field's bytes, each doubled quote a single one.
  @inline(never)
  private func undoubled(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(end - start)
    var index = start
    while index < end {
      bytes.append(text[index])
      index += text[index] == UInt8(ascii: "\"") ? 2 : 1
    }
    return bytes
  }
}

/// Unquoted texts that stand for a missing value, and why it is missing.
package struct MissingLabels: Sendable {
  private let labels: [(text: [UInt8], reason: NullReason)]
  /// Bit `n`: some label is `n` bytes long; longer ones share the last bit.
  private let lengths: UInt64

  package init(_ labels: [(text: [UInt8], reason: NullReason)]) {
    self.labels = labels
    lengths = labels.reduce(0) { $0 | 1 << UInt64(min(63, $1.text.count)) }
  }

  @inline(__always)
  func mayHave(_ length: Int) -> Bool {
    lengths &>> UInt64(truncatingIfNeeded: min(63, length)) & 1 != 0
  }

  @inline(never)
  func reason(_ field: Span<UInt8>) -> NullReason? {
    for label in labels where equalBytes(label.text.span, field) { return label.reason }
    return nil
  }
}

/// The rows of a column that have no value, and why.
package struct FieldNulls: Sendable {
  package private(set) var rows: [Int32] = []
  package private(set) var reasons: [NullReason] = []

  package init() {}

  package var isEmpty: Bool { rows.isEmpty }
  package var count: Int { rows.count }
  /// Whether it is known of some why it is missing.
  package var hasReasons: Bool { reasons.contains { $0 != .unknown } }

  mutating func append(_ row: Int, _ reason: NullReason) {
    rows.append(Int32(truncatingIfNeeded: row))
    reasons.append(reason)
  }

  /// Forgets all but the first `count`.
  package mutating func truncate(to count: Int) {
    rows.removeLast(max(0, rows.count - count))
    reasons.removeLast(max(0, reasons.count - count))
  }

  package mutating func clear() {
    rows.removeAll(keepingCapacity: true)
    reasons.removeAll(keepingCapacity: true)
  }

  /// Marks the rows in a column.
  package func mark(_ column: inout ColumnVector, count: Int) {
    guard !isEmpty else { return }
    var validity = ValidityMask(repeating: true, count: count)
    for row in rows { validity[Int(row)] = false }
    column.validity = validity
    guard hasReasons else { return }
    var marked = [UInt8](repeating: 0, count: count)
    for (row, reason) in zip(rows, reasons) { marked[Int(row)] = reason.rawValue }
    column.reasons = marked
  }
}
