/// Finds the fields of a delimited text (RFC 4180): eight bytes are looked at together for those that may end a field, as in
/// Langdale and Lemire, "Parsing gigabytes of JSON per second" (2019).
package struct FieldScanner: Sendable {
  /// What is wrong with a record, and where.
  package enum Failure: Error {
    case openQuote(at: Int)
    case textBehindQuote(at: Int)
    case tooManyFields(record: Int)
    case tooFewFields(record: Int, count: Int)
  }

  private let delimiter: UInt8

  package init(delimiter: UInt8) { self.delimiter = delimiter }

  /// Adds records to `index`, until it has `limit` or the text ends.
  /// - Parameters:
  ///   - start: where a record starts.
  ///   - end: where the text, or the last of its records that are wanted, ends.
  /// - Returns: behind the last record.
  /// - Throws: for the first record that is none; those before it are in the index.
  package func fill(
    _ index: inout FieldIndex, from text: Span<UInt8>, start: Int, end: Int, limit: Int
  ) throws(Failure) -> Int {
    if index.records == 0 { index.begin = start }
    var marks = FieldEnds(text, delimiter: delimiter, from: start, to: end)
    var position = start
    while position < end, index.records < limit {
      // An empty line is no record, unless there is one column, of which it is a missing value.
      if index.width > 1, let next = endOfEmptyLine(text, position, end) {
        position = next
        marks.jump(to: next, text)
        continue
      }
      position = try record(&index, &marks, text, position, end)
    }
    return position
  }

  /// - Returns: behind the record's line end.
  @inline(__always)
  private func record(
    _ index: inout FieldIndex, _ marks: inout FieldEnds, _ text: Span<UInt8>, _ start: Int, _ end: Int
  ) throws(Failure) -> Int {
    let width = index.width
    let first = index.records &* width
    if index.places.count < first &+ width {
      let more = max(256, index.places.count, width)
      index.places.append(contentsOf: repeatElement(FieldIndex.Place(start: 0, end: 0), count: more))
    }
    var position = start
    var field = 0
    while field < width {
      let place: FieldIndex.Place
      let stop: Int
      if position < end, text[position] == UInt8(ascii: "\"") {
        (place, stop) = try quoted(&index.undoubled, text, position, end)
        marks.jump(to: stop, text)
        // What ends the field is what the marks point at.
        _ = marks.next(text)
      } else {
        stop = marks.next(text)
        place = .init(start: position, end: stop &- (endsInReturn(text, position, stop, end) ? 1 : 0))
      }
      index.places[first &+ field] = place
      field &+= 1
      position = stop
      guard stop < end, text[stop] == delimiter else { break }
      position = stop &+ 1
      guard field < width else { throw .tooManyFields(record: start) }
    }
    guard field == width else { throw .tooFewFields(record: start, count: field) }
    index.records &+= 1
    return position < end ? position &+ 1 : end
  }

  /// Whether a carriage return stands before the line end, or the end of the text, at `stop`.
  @inline(__always)
  private func endsInReturn(_ text: Span<UInt8>, _ start: Int, _ stop: Int, _ end: Int) -> Bool {
    guard stop > start, text[stop &- 1] == UInt8(ascii: "\r") else { return false }
    return stop == end || text[stop] == UInt8(ascii: "\n")
  }

  private func endOfEmptyLine(_ text: Span<UInt8>, _ position: Int, _ end: Int) -> Int? {
    if text[position] == UInt8(ascii: "\n") { return position + 1 }
    if text[position] == UInt8(ascii: "\r"), position + 1 < end, text[position + 1] == UInt8(ascii: "\n") {
      return position + 2
    }
    return nil
  }

  /// The field whose quote stands at `position`, and where what ends it stands.
  private func quoted(
    _ undoubled: inout [UInt8], _ text: Span<UInt8>, _ position: Int, _ end: Int
  ) throws(Failure) -> (FieldIndex.Place, stop: Int) {
    let start = position + 1
    var index = start
    var copied: Int?
    while true {
      guard index < end else { throw .openQuote(at: position) }
      let byte = text[index]
      if byte == UInt8(ascii: "\"") {
        guard index + 1 < end, text[index + 1] == byte else { break }
        if copied == nil {
          copied = undoubled.count
          for earlier in start..<index { undoubled.append(text[earlier]) }
        }
        index += 1
      }
      if copied != nil { undoubled.append(byte) }
      index += 1
    }
    let place =
      copied.map { FieldIndex.Place(start: ~$0, end: ~undoubled.count) }
      ?? FieldIndex.Place(start: start, end: ~index)
    index += 1
    let isReturn = index < end && text[index] == UInt8(ascii: "\r")
    if isReturn, index + 1 == end || text[index + 1] == UInt8(ascii: "\n") { index += 1 }
    guard index == end || text[index] == delimiter || text[index] == UInt8(ascii: "\n") else {
      throw .textBehindQuote(at: index)
    }
    return (place, index)
  }
}

/// The places of delimiters and line feeds in a text, one after the other.
private struct FieldEnds {
  private let delimiters: UInt64
  private let end: Int
  private var base: Int
  /// The high bit of each byte from `base` on that is one of them and was not given yet.
  private var marks: UInt64 = 0

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let lineFeeds: UInt64 = ones &* UInt64(UInt8(ascii: "\n"))

  init(_ text: Span<UInt8>, delimiter: UInt8, from start: Int, to end: Int) {
    delimiters = FieldEnds.ones &* UInt64(delimiter)
    self.end = end
    base = start
    look(text)
  }

  /// Goes on from `start`.
  mutating func jump(to start: Int, _ text: Span<UInt8>) {
    base = start
    look(text)
  }

  /// The next place; the end behind the last.
  @inline(__always)
  mutating func next(_ text: Span<UInt8>) -> Int {
    while marks == 0 {
      base &+= 8
      guard base < end else { return end }
      look(text)
    }
    let place = base &+ marks.trailingZeroBitCount &>> 3
    marks &= marks &- 1
    return place
  }

  @inline(__always)
  private mutating func look(_ text: Span<UInt8>) {
    guard base &+ 8 <= end else { return lookAtTail(text) }
    let eight = UInt64(littleEndian: word(text, base))
    marks = FieldEnds.zeros(eight ^ delimiters) | FieldEnds.zeros(eight ^ FieldEnds.lineFeeds)
  }

  private mutating func lookAtTail(_ text: Span<UInt8>) {
    marks = 0
    var shift: UInt64 = 7
    for offset in base..<max(base, end) {
      let byte = UInt64(text[offset])
      if byte == delimiters & 0xff || byte == UInt64(UInt8(ascii: "\n")) { marks |= 1 &<< shift }
      shift &+= 8
    }
  }

  /// The high bit of each byte that is 0, and of no other.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    let low: UInt64 = 0x7f7f_7f7f_7f7f_7f7f
    return ~((word & low &+ low) | word | low)
  }
}
