/// Reads sqllogictest files: records parted by blank lines, comments from `#` to the end of the line.
///
/// The format is that of https://sqlite.org/sqllogictest/, with three records of our own (see
/// `LogicTestRecord.Kind`), and lines that end in LF. Since a blank line ends a record, expected texts write it as `(empty)`.
package struct LogicTestParser: ~Copyable {
  private let bytes: [UInt8]
  /// The start of the next line, and its number from 1.
  private var position = 0
  private var line = 1

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next record; nil at the end of the file.
  package mutating func next() -> LogicTestRecord? {
    var conditions: [LogicTestRecord.Condition] = []
    while position < bytes.count {
      let head = takeLine()
      if head.isEmpty || bytes[head.lowerBound] == UInt8(ascii: "#") { continue }
      let words = words(of: head)
      switch (words.first, words.dropFirst().first) {
      case ("skipif", let engine?): conditions.append(.skip(engine))
      case ("onlyif", let engine?): conditions.append(.only(engine))
      case (nil, _): continue
      default: return record(words, conditions: conditions)
      }
    }
    return nil
  }

  private mutating func record(
    _ words: [String], conditions: [LogicTestRecord.Condition]
  ) -> LogicTestRecord {
    let kind = Self.kind(words)
    var record = LogicTestRecord(
      kind: kind, conditions: conditions, line: line - 1, text: position..<position,
      expectation: position..<position)
    switch kind {
    case .hashThreshold, .halt, .unknown: return record
    default: break
    }
    record.text = takeBlock(until: Self.isDashes)
    let start = record.text.upperBound
    while position < bytes.count, let title = sectionTitle() {
      _ = takeLine()
      record.sections.append(.init(title: title, body: takeBlock(until: Self.isDashes)))
    }
    record.expectation = start..<max(start, record.sections.last?.body.upperBound ?? start)
    return record
  }

  private static func kind(_ words: [String]) -> LogicTestRecord.Kind {
    switch (words[0], words.count) {
    case ("statement", 2...) where words[1] == "ok": .statementOK
    case ("statement", 2...) where words[1] == "error": .statementError
    case ("query", 2...):
      .query(
        .init(
          types: Array(words[1].utf8),
          sort: words.count > 2 ? LogicTestRecord.Sort(rawValue: words[2]) ?? .nosort : .nosort,
          label: words.count > 3 ? words[3] : nil))
    case ("render", 2...): .render(format: words[1], width: words.count > 2 ? Int(words[2]) : nil)
    case ("shell", _): .shell
    case ("file", 2...): .file(name: words[1])
    case ("hash-threshold", 2...): .hashThreshold(Int(words[1]) ?? 0)
    case ("halt", _): .halt
    default: .unknown(words.joined(separator: " "))
    }
  }

  // MARK: Lines

  /// The range of the line at `position`, without its end; moves past it.
  private mutating func takeLine() -> Range<Int> {
    let range = lineRange(at: position)
    position = min(bytes.count, endOfLine(at: position) + 1)
    line += 1
    return range
  }

  private func endOfLine(at start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }

  private func lineRange(at start: Int) -> Range<Int> {
    start..<endOfLine(at: start)
  }

  /// The lines up to a blank one, the end, or one that `isEnd` accepts; without the last line's end.
  private mutating func takeBlock(until isEnd: (ArraySlice<UInt8>) -> Bool) -> Range<Int> {
    let start = position
    // An empty block stands at the end of the line above it.
    var end = start > 0 && bytes[start - 1] == UInt8(ascii: "\n") ? start - 1 : start
    while position < bytes.count {
      let range = lineRange(at: position)
      if range.isEmpty || isEnd(bytes[range]) { break }
      end = takeLine().upperBound
    }
    return min(start, end)..<end
  }

  private static func isDashes(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: [UInt8](repeating: UInt8(ascii: "-"), count: 4))
      && (line.count == 4 || line[line.startIndex + 4] == UInt8(ascii: " "))
  }

  /// What follows the dashes of the line at `position`; nil if it has none.
  private func sectionTitle() -> String? {
    let range = lineRange(at: position)
    guard Self.isDashes(bytes[range]) else { return nil }
    return words(of: range).dropFirst().joined(separator: " ")
  }

  /// The words of a line, up to a `#`.
  private func words(of range: Range<Int>) -> [String] {
    var words: [String] = []
    for word in bytes[range].split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) {
      if word.first == UInt8(ascii: "#") { break }
      words.append(String(decoding: word, as: UTF8.self))
    }
    return words
  }
}
