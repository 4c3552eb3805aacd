import MissionQL
import Rendering

/// A check as JUnit's XML: a suite for each file, a case for each assertion, and for each error.
struct JUnitReport {
  let files: [CheckedFile]
  let isStrict: Bool
  let nanoseconds: Int

  func write(to buffer: inout OutputBuffer) throws(OutputError) {
    buffer.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"mql check\"")
    buffer.append("\(counts(of: files)) time=\"\(Self.seconds(nanoseconds))\">\n")
    for file in files {
      let time = file.assertions.reduce(0) { $0 + $1.nanoseconds }
      buffer.append(
        "  <testsuite name=\"\(Self.escaped(file.name))\"\(counts(of: [file])) time=\"\(Self.seconds(time))\">\n"
      )
      for assertion in file.assertions { try append(assertion, of: file, to: &buffer) }
      for fault in file.faults {
        let message = Self.escaped(fault.message)
        buffer.append(
          "    <testcase classname=\"\(Self.escaped(file.name))\" name=\"\(message)\" time=\"0.000\">\n"
            + "      <error message=\"\(message)\">\(Self.escaped(fault.text))</error>\n    </testcase>\n")
      }
      buffer.append("  </testsuite>\n")
    }
    buffer.append("</testsuites>\n")
  }

  private func append(
    _ assertion: CheckedFile.Assertion, of file: CheckedFile, to buffer: inout OutputBuffer
  ) throws(OutputError) {
    let outcome = assertion.outcome
    let name = Self.escaped("line \(assertion.line): \(outcome.label)")
    buffer.append(
      "    <testcase classname=\"\(Self.escaped(file.name))\" name=\"\(name)\" time=\"\(Self.seconds(assertion.nanoseconds))\""
    )
    guard outcome.verdict != .held else { return buffer.append("/>\n") }
    let text = Self.escaped(try AssertionReport.text(of: outcome))
    let summary = Self.escaped(AssertionReport(outcome, options: RenderingOptions()).summary)
    let content =
      outcome.fails(strictly: isStrict)
      ? "<failure message=\"\(summary)\">\(text)</failure>" : "<system-out>\(text)</system-out>"
    buffer.append(">\n      \(content)\n    </testcase>\n")
  }

  private func counts(of files: [CheckedFile]) -> String {
    let tests = files.reduce(0) { $0 + $1.assertions.count + $1.faults.count }
    let failures = files.reduce(0) { $0 + $1.assertions.count { $0.outcome.fails(strictly: isStrict) } }
    return " tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(files.faultCount)\""
  }

  /// With three decimals.
  private static func seconds(_ nanoseconds: Int) -> String {
    let milliseconds = nanoseconds / 1_000_000
    let fraction = String(milliseconds % 1000)
    return "\(milliseconds / 1000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction)"
  }

  /// XML has no way to write most control characters, so that a mark stands for them.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
