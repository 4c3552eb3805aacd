/// Where the fields of some records of a delimited text lie, record by record, as `FieldScanner` finds them.
package struct FieldIndex: Sendable {
  /// A range of the text, without the quotes around it; or of `undoubled`.
  struct Place: Sendable {
    /// Below 0: the complement of an offset in `undoubled`.
    var start: Int
    /// Below 0: the complement of the end of a quoted field.
    var end: Int
  }

  /// Fields a record.
  package let width: Int
  package internal(set) var records = 0
  /// Where the first record starts, or empty lines before it.
  var begin = 0
  /// Field `f` of record `r` is number `r * width + f`; those behind the last record are of no meaning.
  var places: [Place] = []
  /// Quoted fields whose doubled quotes had to become single ones.
  var undoubled: [UInt8] = []
  /// Hashes of the fields of a column, and what the dictionary has in their slots.
  var hashes: [UInt64] = []
  var candidates: [UInt64] = []

  package init(width: Int) { self.width = width }

  /// Forgets all records.
  package mutating func clear() {
    records = 0
    undoubled.removeAll(keepingCapacity: true)
  }

  /// Where the record's field starts, for errors: at its quote, if it has one.
  package func offset(_ record: Int, _ column: Int, of text: Span<UInt8>, delimiter: UInt8) -> Int {
    let wanted = record * width + column
    // Where a field with doubled quotes stands is not kept, so it is sought from the last one that is.
    var number = wanted
    while number > 0, places[number].start < 0 { number -= 1 }
    let known = places[number]
    var position = known.start < 0 ? begin : known.end < 0 ? known.start - 1 : known.start
    if known.start < 0 { position = behindEmptyLines(text, position) }
    while number < wanted, position < text.count {
      position = endOfField(text, position, delimiter)
      number += 1
      if number % width > 0 {
        position += 1
      } else {
        while position < text.count, text[position] != UInt8(ascii: "\n") { position += 1 }
        position = behindEmptyLines(text, position + 1)
      }
    }
    return min(position, text.count)
  }

  private func behindEmptyLines(_ text: Span<UInt8>, _ start: Int) -> Int {
    guard width > 1 else { return start }
    var position = start
    while position < text.count, text[position] == UInt8(ascii: "\n") || text[position] == UInt8(ascii: "\r")
    {
      position += 1
    }
    return position
  }

  /// Where what ends the field at `start` stands.
  private func endOfField(_ text: Span<UInt8>, _ start: Int, _ delimiter: UInt8) -> Int {
    var position = start
    var isQuoted = false
    while position < text.count {
      let byte = text[position]
      // A doubled quote ends the quoted part, and begins it again.
      if byte == UInt8(ascii: "\""), isQuoted || position == start || text[position - 1] == byte {
        isQuoted.toggle()
      }
      if !isQuoted, byte == delimiter || byte == UInt8(ascii: "\n") { break }
      position += 1
    }
    return position
  }

  /// Whether an unquoted field is empty or one of the labels, and so no value.
  @inline(__always)
  func missing(_ place: Place, _ text: Span<UInt8>, _ labels: MissingLabels) -> NullReason? {
    if place.end < 0 { return nil }
    let length = place.end &- place.start
    if length == 0 { return .unknown }
    guard labels.mayHave(length) else { return nil }
    return labels.reason(text.extracting(place.start..<place.end))
  }

  /// Calls `take` with the fields of a column, from record `first` on, and `skip` for those that have no value.
  /// - Returns: the record of the first field that `take` does not want, or the number of records.
  @inline(__always)
  func read(
    _ column: Int, of text: Span<UInt8>, _ labels: MissingLabels, from first: Int = 0,
    skip: (_ record: Int, NullReason) -> Void, take: (_ record: Int, Span<UInt8>) -> Bool
  ) -> Int {
    let places = places.span
    let undoubled = undoubled.span
    var number = first &* width &+ column
    for record in first..<max(first, records) {
      let place = places[number]
      number &+= width
      if let reason = missing(place, text, labels) {
        skip(record, reason)
        continue
      }
      let end = place.end < 0 ? ~place.end : place.end
      let isTaken =
        place.start < 0
        ? take(record, undoubled.extracting(~place.start..<end))
        : take(record, text.extracting(place.start..<end))
      guard isTaken else { return record }
    }
    return records
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
