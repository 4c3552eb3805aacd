import Columns
import Diagnostics
import MissionQL
import Rendering

/// What people read of a check: a line for each file, beneath it what does not hold, and the totals.
struct CheckSummary {
  let files: [CheckedFile]
  let format: OutputFormat
  let rendering: RenderingOptions
  let isQuiet: Bool
  let nanoseconds: Int

  func write(to buffer: inout OutputBuffer) throws(OutputError) {
    for file in files {
      let isSound = file.faults.isEmpty && file.count(.held) == file.assertions.count
      if isSound, isQuiet { continue }
      buffer.append("\(mark(isSound)) \(TerminalText.escaped(file.name)): \(Self.summary(of: [file]))\n")
      for assertion in file.assertions where assertion.outcome.verdict != .held {
        buffer.append("line \(assertion.line): ")
        try AssertionReport(assertion.outcome, options: rendering).render(as: format, into: &buffer)
      }
    }
    let count = files.reduce(0) { $0 + $1.assertions.count }
    buffer.append(
      "\(Self.counted(files.count, "file")), \(Self.counted(count, "assertion")): \(Self.summary(of: files)), "
        + "in \(nanoseconds / 1_000_000) ms\n")
  }

  private func mark(_ isSound: Bool) -> String {
    let mark = isSound ? "✓" : "✗"
    guard rendering.terminal?.usesColor ?? false else { return mark }
    return "\u{1B}[\(isSound ? 32 : 31)m\(mark)\u{1B}[0m"
  }

  /// `3 held for 64 rows, 1 failed, 2 undecided, 1 error`
  private static func summary(of files: [CheckedFile]) -> String {
    var parts: [String] = []
    if files.count(.held) > 0 { parts.append("\(files.count(.held)) held") }
    if files.count(.failed) > 0 { parts.append("\(files.count(.failed)) failed") }
    if files.count(.undecided) > 0 { parts.append("\(files.count(.undecided)) undecided") }
    if files.faultCount > 0 { parts.append(counted(files.faultCount, "error")) }
    if parts.isEmpty { return "nothing asserted" }
    return parts.joined(separator: ", ") + " over \(counted(files.rowCount, "row"))"
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}

extension ResultSet {
  /// A row for each assertion, for formats that programs read.
  init(_ files: [CheckedFile]) {
    let columns: [(name: String, type: DataType)] = [
      ("file", .text), ("line", .integer), ("assertion", .text), ("condition", .text), ("verdict", .text),
      ("rows", .integer), ("held", .integer), ("broken", .integer), ("undecided", .integer),
    ]
    var builders = columns.map { ColumnVectorBuilder(type: $0.type) }
    func append(_ values: [Value]) {
      for (index, value) in values.enumerated() { builders[index].append(value) }
    }
    var count = 0
    for file in files {
      for assertion in file.assertions {
        let outcome = assertion.outcome
        append([
          .text(file.name), .integer(Int64(assertion.line)), .text(outcome.label), .text(outcome.condition),
          .text(outcome.verdict.rawValue), .integer(Int64(outcome.rows)), .integer(Int64(outcome.held)),
          .integer(Int64(outcome.broken)), .integer(Int64(outcome.undecided)),
        ])
      }
      for fault in file.faults {
        append([
          .text(file.name), .null, .text(fault.message), .null, .text("error"), .null, .null, .null, .null,
        ])
      }
      count += file.assertions.count + file.faults.count
    }
    self.init(
      fields: columns.map { Field(name: $0.name, type: $0.type) },
      batches: count == 0
        ? [] : [Batch(columns: builders.indices.map { builders[$0].finish() }, count: count)])
  }
}
