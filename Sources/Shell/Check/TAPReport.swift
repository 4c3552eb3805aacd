import Diagnostics
import MissionQL
import Rendering

/// A check as the Test Anything Protocol tells it: a test point for each assertion, and for each error.
struct TAPReport {
  let files: [CheckedFile]
  let isStrict: Bool

  func write(to buffer: inout OutputBuffer) throws(OutputError) {
    let count = files.reduce(0) { $0 + $1.assertions.count + $1.faults.count }
    buffer.append("TAP version 14\n1..\(count)\n")
    var number = 0
    for file in files {
      for assertion in file.assertions {
        number += 1
        let fails = assertion.outcome.fails(strictly: isStrict)
        let name = Self.escaped("\(file.name):\(assertion.line): \(assertion.outcome.label)")
        buffer.append("\(fails ? "not ok" : "ok") \(number) - \(name)\n")
        if assertion.outcome.verdict != .held { try diagnose(assertion.outcome, to: &buffer) }
      }
      for fault in file.faults {
        number += 1
        buffer.append("not ok \(number) - \(Self.escaped("\(file.name): \(fault.message)"))\n")
        buffer.append("  ---\n  severity: error\n  message: |\n" + Self.indented(fault.text) + "  ...\n")
      }
    }
  }

  private func diagnose(_ outcome: AssertionOutcome, to buffer: inout OutputBuffer) throws(OutputError) {
    buffer.append(
      "  ---\n  severity: \(outcome.verdict == .failed ? "fail" : "comment")\n"
        + "  held: \(outcome.held)\n  broken: \(outcome.broken)\n  undecided: \(outcome.undecided)\n  message: |\n"
        + Self.indented(try AssertionReport.text(of: outcome)) + "  ...\n")
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n").map { "    \($0)\n" }.joined()
  }

  /// In a description `#` begins a directive, and `\` escapes.
  private static func escaped(_ text: String) -> String {
    TerminalText.escaped(text).reduce(into: "") { result, character in
      if character == "#" || character == "\\" { result.append("\\") }
      result.append(character)
    }
  }
}

extension AssertionReport {
  /// Without colours.
  static func text(of outcome: AssertionOutcome) throws(OutputError) -> String {
    var buffer = OutputBuffer(descriptor: nil)
    try AssertionReport(outcome, options: RenderingOptions()).render(as: .table, into: &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }
}
