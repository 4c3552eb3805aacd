/// Finds the fields of a delimited text (RFC 4180): records without quotes by `PlainRecords`, the others one by one.
package struct FieldScanner: Sendable {
  /// What is wrong with a record, and where.
  package enum Failure: Error {
    case openQuote(at: Int)
    case textBehindQuote(at: Int)
    case tooManyFields(record: Int)
    case tooFewFields(record: Int, count: Int)
    case tooLong(record: Int)
  }

  private let delimiter: UInt8

  package init(delimiter: UInt8) { self.delimiter = delimiter }

  /// Puts records into `index`, until it has `limit` or the text ends; an empty line ends them too, unless it comes first.
  /// - Parameters:
  ///   - start: where a record starts.
  ///   - end: where the text, or the last of its records that are wanted, ends.
  /// - Returns: behind the last record.
  /// - Throws: for the first record that is none; those before it are in the index.
  package func fill(
    _ index: inout FieldIndex, from text: Span<UInt8>, start: Int, end: Int, limit: Int
  ) throws(Failure) -> Int {
    guard end - start < Int(UInt32.max) else { throw .tooLong(record: start) }
    var position = start
    // An empty line is no record, unless there is one column, of which it is a missing value.
    if index.width > 1 {
      while position < end, let next = endOfEmptyLine(text, position, end) { position = next }
    }
    index.records = 0
    index.base = position
    index.reserve(limit)
    while position < end, index.records < limit {
      position = PlainRecords(delimiter: delimiter).fill(&index, from: text, end: end, limit: limit)
      // What is left is looked at with care: a quote, an empty line, a record that is none, or the end of the text.
      var isQuoted = true
      while isQuoted, position < end, index.records < limit {
        if index.width > 1, endOfEmptyLine(text, position, end) != nil { return position }
        (position, isQuoted) = try record(&index, text, position, end)
      }
    }
    return position
  }

  /// - Returns: behind the record's line end, and whether any of its fields is quoted.
  private func record(
    _ index: inout FieldIndex, _ text: Span<UInt8>, _ start: Int, _ end: Int
  ) throws(Failure) -> (end: Int, isQuoted: Bool) {
    let width = index.width
    let first = index.records &* width
    var marks = FieldEnds(text, delimiter: delimiter, from: start, to: end)
    var isQuoted = false
    var position = start
    var field = 0
    while true {
      var stop: Int
      if position < end, text[position] == UInt8(ascii: "\"") {
        isQuoted = true
        stop = try endOfQuoted(text, position, end)
        marks.jump(to: stop, text)
      }
      stop = marks.next(text)
      field &+= 1
      index.bounds[first &+ field] = UInt32(truncatingIfNeeded: stop &- index.base &+ 1)
      position = stop &+ 1
      guard stop < end, text[stop] == delimiter else { break }
      guard field < width else { throw .tooManyFields(record: start) }
    }
    guard field == width else { throw .tooFewFields(record: start, count: field) }
    index.records &+= 1
    return (min(position, end), isQuoted)
  }

  private func endOfEmptyLine(_ text: Span<UInt8>, _ position: Int, _ end: Int) -> Int? {
    if text[position] == UInt8(ascii: "\n") { return position + 1 }
    if text[position] == UInt8(ascii: "\r"), position + 1 < end, text[position + 1] == UInt8(ascii: "\n") {
      return position + 2
    }
    return nil
  }

  /// Where the field ends whose quote stands at `position`: behind its closing quote, or the carriage return of a line end there.
  private func endOfQuoted(_ text: Span<UInt8>, _ position: Int, _ end: Int) throws(Failure) -> Int {
    var index = position + 1
    while true {
      while index < end, text[index] != UInt8(ascii: "\"") { index += 1 }
      guard index < end else { throw .openQuote(at: position) }
      index += 1
      guard index < end, text[index] == UInt8(ascii: "\"") else { break }
      index += 1
    }
    let isReturn = index < end && text[index] == UInt8(ascii: "\r")
    if isReturn, index + 1 == end || text[index + 1] == UInt8(ascii: "\n") { index += 1 }
    guard index == end || text[index] == delimiter || text[index] == UInt8(ascii: "\n") else {
      throw .textBehindQuote(at: index)
    }
    return index
  }
}

/// The places of delimiters and line feeds in a text, one after the other.
struct FieldEnds {
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
  static func zeros(_ word: UInt64) -> UInt64 {
    let low: UInt64 = 0x7f7f_7f7f_7f7f_7f7f
    return ~((word & low &+ low) | word | low)
  }
}
