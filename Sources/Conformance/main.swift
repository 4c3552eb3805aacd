import Diagnostics
import Glibc
import LogicTest
import MissionQL

// Runs the sqllogictest files of a folder and says what share passes, and why the rest does not.

/// Failures of one kind: how many, and the first.
struct Reason {
  var count = 0
  var example = ""
}

/// Public files call the dialect whose integer division is DIV, as ours is, by this name.
let engine = "mysql"

func share(_ part: Int, of whole: Int) -> String {
  guard whole > 0 else { return "100.00 %" }
  let hundredths = part * 10_000 / whole
  let fraction = hundredths % 100
  return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) %"
}

func firstLines(_ text: String, count: Int) -> String {
  text.split(separator: "\n").prefix(count).map { "    \($0)" }.joined(separator: "\n")
}

func run(_ path: String, _ bytes: [UInt8], _ reasons: inout [String: Reason]) throws(DiagnosticList) -> (
  passed: Int, failed: Int, skipped: Int
) {
  var count = (passed: 0, failed: 0, skipped: 0)
  var runner = LogicTestRunner(
    name: path, bytes: bytes.filter { $0 != UInt8(ascii: "\r") },
    session: try Session(SessionConfiguration()), engine: engine)
  while let (record, verdict) = runner.next() {
    switch verdict {
    case .passed: count.passed += 1
    case .skipped: count.skipped += 1
    case .failed(let summary, let detail, _):
      count.failed += 1
      if reasons[summary] == nil { reasons[summary] = Reason(example: "\(path):\(record.line)\n\(detail)") }
      reasons[summary]?.count += 1
    }
  }
  return count
}

func report(_ reasons: [String: Reason]) {
  for (summary, reason) in reasons.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }).prefix(
    25)
  {
    print("\n\(reason.count) × \(summary)\n\(firstLines(reason.example, count: 8))")
  }
}

guard CommandLine.arguments.count == 2 else {
  print("usage: conformance FOLDER")
  exit(2)
}
let folder = CommandLine.arguments[1]
let paths = FileBytes.paths(under: folder, suffix: ".test")
var total = (passed: 0, failed: 0, skipped: 0)
var reasons: [String: Reason] = [:]
let start = ContinuousClock.now
for path in paths {
  guard let bytes = FileBytes.read(folder + "/" + path) else {
    print("\(path): can't be read")
    exit(1)
  }
  let count = try run(path, bytes, &reasons)
  print(
    "\(share(count.passed, of: count.passed + count.failed))  \(count.passed) passed, \(count.failed) failed, \(count.skipped) skipped  \(path)"
  )
  total = (total.passed + count.passed, total.failed + count.failed, total.skipped + count.skipped)
}
report(reasons)
let all = total.passed + total.failed
print(
  "\n\(share(total.passed, of: all)) of \(all) records in \(paths.count) files pass, \(total.skipped) skipped, in \(ContinuousClock.now - start)"
)
