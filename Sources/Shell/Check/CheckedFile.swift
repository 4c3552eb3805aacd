import Diagnostics
import MissionQL

/// What became of the assertions of one query file.
struct CheckedFile: Sendable {
  struct Assertion: Sendable {
    var outcome: AssertionOutcome
    var line: Int
    var nanoseconds: Int
  }

  /// What could not be run, as people read it.
  struct Fault: Sendable {
    var code: DiagnosticCode
    var message: String
    var text: String
  }

  var name: String
  var assertions: [Assertion] = []
  var faults: [Fault] = []

  /// How many assertions went so.
  func count(_ verdict: AssertionOutcome.Verdict) -> Int {
    assertions.count { $0.outcome.verdict == verdict }
  }
}

extension [CheckedFile] {
  func count(_ verdict: AssertionOutcome.Verdict) -> Int { reduce(0) { $0 + $1.count(verdict) } }
  var faultCount: Int { reduce(0) { $0 + $1.faults.count } }
  /// Whether what could not be run came to the limit of time, and nothing else is at fault.
  var onlyTimedOut: Bool { allSatisfy { $0.faults.allSatisfy { $0.code == .timeout } } }
  var rowCount: Int { reduce(0) { $0 + $1.assertions.reduce(0) { $0 + $1.outcome.rows } } }
}
