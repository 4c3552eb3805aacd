import Columns
import Diagnostics
package import MissionQL
import Rendering

/// Runs the records of one sqllogictest file in one session.
package struct LogicTestRunner: ~Copyable {
  package enum Verdict: Sendable {
    case passed
    case skipped
    /// `summary` is the same for failures of one kind; `actual` is the expectation that would have held.
    case failed(summary: String, detail: String, actual: String?)
  }

  private let name: String
  private let bytes: [UInt8]
  private let session: Session
  private let engine: String
  private let shell: ShellRunner?
  private var parser: LogicTestParser
  /// A record by the label of its query, and the hash of its result: queries of one label agree.
  private var labelled: [String: (line: Int, hash: String)] = [:]
  private var isHalted = false

  /// - Parameters:
  ///   - engine: whom `skipif` and `onlyif` mean.
  ///   - shell: runs `shell` records; nil where a file can't have any.
  package init(
    name: String, bytes: [UInt8], session: Session, engine: String = "missionql", shell: ShellRunner? = nil
  ) {
    self.name = name
    self.bytes = bytes
    self.session = session
    self.engine = engine
    self.shell = shell
    parser = LogicTestParser(bytes)
  }

  /// Runs the next record; nil at the end of the file.
  package mutating func next() -> (record: LogicTestRecord, verdict: Verdict)? {
    guard !isHalted, let record = parser.next() else { return nil }
    if record.isSkipped(by: engine) { return (record, .skipped) }
    return (record, verdict(on: record))
  }

  private mutating func verdict(on record: LogicTestRecord) -> Verdict {
    switch record.kind {
    case .statementOK: statementOK(record)
    case .statementError: statementError(record)
    case .query(let expectation): query(record, expectation)
    case .render(let format, let width): render(record, format, width)
    case .shell: shellRecord(record)
    case .file(let name): file(record, name)
    case .hashThreshold: .skipped
    case .halt: halt()
    case .unknown(let head): .failed(summary: "unknown record", detail: head, actual: nil)
    }
  }

  private mutating func halt() -> Verdict {
    isHalted = true
    return .skipped
  }

  private func source(of record: LogicTestRecord) -> SourceText {
    SourceText(name: "query", bytes: Array(bytes[record.text]))
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  // MARK: Statements

  private func statementOK(_ record: LogicTestRecord) -> Verdict {
    let source = source(of: record)
    let answer = session.answer(to: source)
    return answer.diagnostics.isEmpty ? .passed : Self.refused(answer, source)
  }

  private static func refused(_ answer: LogicTestAnswer, _ source: SourceText) -> Verdict {
    let first = answer.diagnostics.first
    return .failed(
      summary: "\(first?.code.rawValue ?? "") \(Self.withoutNames(first?.message ?? ""))",
      detail: answer.report(in: source), actual: nil)
  }

  /// A message in which only what is the same for all queries is left.
  private static func withoutNames(_ message: String) -> String {
    message.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .map { $0.offset.isMultiple(of: 2) ? String($0.element) : "…" }.joined(separator: "`")
  }

  private func statementError(_ record: LogicTestRecord) -> Verdict {
    let source = source(of: record)
    let answer = session.answer(to: source)
    if answer.diagnostics.isEmpty {
      return .failed(summary: "an error was expected", detail: "it ran without one", actual: nil)
    }
    // Public files say only that there is an error.
    if record.sections.isEmpty && engine != "missionql" { return .passed }
    return compare(record, with: Self.section("", answer.report(in: source)))
  }

  private func render(_ record: LogicTestRecord, _ format: String, _ width: Int?) -> Verdict {
    guard let format = OutputFormat(rawValue: format) else {
      return .failed(summary: "unknown format", detail: format, actual: nil)
    }
    let source = source(of: record)
    let answer = session.answer(to: source)
    do throws(OutputError) {
      let text = try answer.rendered(as: format, width: width, in: source)
      return compare(record, with: Self.section("", text))
    } catch {
      return .failed(summary: "rendering failed", detail: "\(error)", actual: nil)
    }
  }

  // MARK: Queries

  private mutating func query(
    _ record: LogicTestRecord, _ expectation: LogicTestRecord.QueryExpectation
  ) -> Verdict {
    let source = source(of: record)
    let answer = session.answer(to: source)
    if !answer.diagnostics.isEmpty { return Self.refused(answer, source) }
    if case .plan(let plan) = answer.outcomes.last {
      return compare(record, with: Self.section("", plan))
    }
    if case .explanation(let steps) = answer.outcomes.last {
      return compare(record, with: Self.section("", steps.map { $0 + "\n" }.joined()))
    }
    guard let result = answer.rows else {
      return .failed(summary: "the statement has no result", detail: text(record.text), actual: nil)
    }
    guard result.fields.count == expectation.types.count else {
      return .failed(
        summary: "wrong number of columns", detail: "\(result.fields.count) columns", actual: nil)
    }
    var rows = LogicTestValue.rows(result, types: expectation.types)
    rows.sort(expectation.sort)
    if let label = expectation.label, let verdict = disagreement(of: rows, label, record) { return verdict }
    return compare(rows, with: record)
  }

  /// Where another query of the same label gave something else.
  private mutating func disagreement(
    of rows: [[String]], _ label: String, _ record: LogicTestRecord
  ) -> Verdict? {
    let hash = rows.hash
    guard let (line, other) = labelled[label] else {
      labelled[label] = (record.line, hash)
      return nil
    }
    if hash == other { return nil }
    return .failed(
      summary: "other result than the query of the same label", detail: "see line \(line)", actual: nil)
  }

  /// Public files have one value a line, or a hash; ours have one row a line.
  private func compare(_ rows: [[String]], with record: LogicTestRecord) -> Verdict {
    let lines = record.sections.first.map { text($0.body) } ?? ""
    let expected = lines.isEmpty ? [] : lines.split(separator: "\n", omittingEmptySubsequences: false)
    let count = rows.reduce(0) { $0 + $1.count }
    if expected.count == 1, let hash = expected.first?.hashedValues {
      return hash.count == count && hash.digest == rows.hash
        ? .passed
        : .failed(
          summary: "wrong result", detail: "\(count) values hashing to \(rows.hash)", actual: nil)
    }
    let byRow = rows.map { $0.joined(separator: "\t") }
    if expected.elementsEqual(byRow, by: { $0.utf8.elementsEqual($1.utf8) }) { return .passed }
    let byValue = rows.lazy.flatMap { $0 }
    if expected.count == count, expected.elementsEqual(byValue, by: { $0.utf8.elementsEqual($1.utf8) }) {
      return .passed
    }
    let actual = (["----"] + byRow).joined(separator: "\n")
    return .failed(summary: "wrong result", detail: Self.difference(lines, actual), actual: actual)
  }

  // MARK: Shell

  private func file(_ record: LogicTestRecord, _ name: String) -> Verdict {
    guard let shell else {
      return .failed(summary: "no shell records here", detail: name, actual: nil)
    }
    return shell.write(Self.unblock(text(record.text)), to: name)
      ? .passed : .failed(summary: "can't write a file", detail: name, actual: nil)
  }

  private func shellRecord(_ record: LogicTestRecord) -> Verdict {
    guard let shell, let result = shell.run(Self.unblock(text(record.text))) else {
      return .failed(summary: "can't run a shell", detail: text(record.text), actual: nil)
    }
    var sections = [Self.section("", result.output)]
    if !result.errors.isEmpty { sections.append(Self.section(" stderr", result.errors)) }
    if result.status != 0 { sections.append("---- exit \(result.status)") }
    return compare(record, with: sections.joined(separator: "\n"))
  }

  // MARK: Comparing

  private func compare(_ record: LogicTestRecord, with actual: String) -> Verdict {
    let expected = text(record.expectation.dropFirstLineEnd(in: bytes))
    if expected.utf8.elementsEqual(actual.utf8) { return .passed }
    return .failed(summary: "wrong result", detail: Self.difference(expected, actual), actual: actual)
  }

  private static func difference(_ expected: String, _ actual: String) -> String {
    "expected:\n\(expected)\nactual:\n\(actual)"
  }

  /// A text as a section of a file, in which a blank line would end the record.
  private static func section(_ title: String, _ text: String) -> String {
    guard !text.isEmpty else { return "----" + title }
    let lines = (text.last == "\n" ? text.dropLast() : text[...])
      .split(separator: "\n", omittingEmptySubsequences: false)
    return "----" + title + lines.map { "\n" + ($0.isEmpty ? "(empty)" : $0) }.joined()
  }

  private static func unblock(_ block: String) -> String {
    block.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0 == "(empty)" ? "\n" : $0 + "\n" }.joined()
  }
}

extension [[String]] {
  /// In the order in which a file states them. One column a row where all values are sorted.
  fileprivate mutating func sort(_ mode: LogicTestRecord.Sort) {
    switch mode {
    case .nosort: break
    case .rowsort: sort { $0.lexicographicallyPrecedes($1, by: Self.precedes) }
    case .valuesort: self = flatMap { $0 }.sorted(by: Self.precedes).map { [$0] }
    }
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  /// The digest of all values, each with a line's end.
  fileprivate var hash: String {
    var digest = MD5()
    for row in self {
      for value in row {
        digest.append(value.utf8)
        digest.append(CollectionOfOne(UInt8(ascii: "\n")))
      }
    }
    return digest.finish()
  }
}

extension Substring {
  /// `30 values hashing to 3c13dee48d9356ae19af2515e05e6b54`
  fileprivate var hashedValues: (count: Int, digest: String)? {
    let words = split(separator: " ")
    guard words.count == 5, words[1] == "values", words[2] == "hashing", let count = Int(words[0]) else {
      return nil
    }
    return (count, String(words[4]))
  }
}

extension Range<Int> {
  /// Without the line's end at its start.
  fileprivate func dropFirstLineEnd(in bytes: [UInt8]) -> Range<Int> {
    isEmpty || bytes[lowerBound] != UInt8(ascii: "\n") ? self : (lowerBound + 1)..<upperBound
  }
}
