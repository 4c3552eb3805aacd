import Glibc
package import MissionQL

/// A file of expected results that can be rewritten: `UPDATE_GOLDEN=1` in the environment replaces what is
/// expected by what came, so that a change shows as a difference in version control.
package struct GoldenFile: Sendable {
  package static var isUpdating: Bool { unsafe getenv("UPDATE_GOLDEN") != nil }

  package let path: String

  package init(_ path: String) { self.path = path }

  /// Runs the file's records; returns one text for each failure, none when updating.
  package func run(in session: Session, shell: ShellRunner? = nil) -> [String] {
    guard let bytes = FileBytes.read(path) else { return ["\(path): can't be read"] }
    var runner = LogicTestRunner(name: path, bytes: bytes, session: session, shell: shell)
    var failures: [String] = []
    var rewritten: [UInt8] = []
    var copied = 0
    while let (record, verdict) = runner.next() {
      guard case .failed(let summary, let detail, let actual) = verdict else { continue }
      if Self.isUpdating, let actual {
        rewritten += bytes[copied..<record.text.upperBound]
        rewritten += Array("\n".utf8) + Array(actual.utf8)
        copied = record.expectation.upperBound
      } else {
        failures.append("\(path):\(record.line): \(summary)\n\(detail)")
      }
    }
    if !rewritten.isEmpty, !FileBytes.write(rewritten + bytes[copied...], to: path) {
      failures.append("\(path): can't be written")
    }
    return failures
  }

  /// Compares the whole file with a text. nil if it holds, or was updated.
  package func compare(_ actual: String) -> String? {
    let expected = FileBytes.read(path)
    if let expected, expected.elementsEqual(actual.utf8) { return nil }
    if Self.isUpdating {
      return FileBytes.write(Array(actual.utf8), to: path) ? nil : "\(path): can't be written"
    }
    let text = expected.map { String(decoding: $0, as: UTF8.self) } ?? "(no such file)"
    return "\(path):\nexpected:\n\(text)\nactual:\n\(actual)"
  }
}
