import Columns
import Diagnostics
import LogicTest
import MissionQL

/// Timed runs; one line for each, of tab-separated name, milliseconds and detail.
enum Measurement {
  /// As many threads as the others get.
  private static var configuration: SessionConfiguration {
    var configuration = SessionConfiguration()
    configuration.threads = 2
    return configuration
  }

  /// The saved queries, each parsed, planned and run anew in one session whose tables are loaded already.
  static func savedQueries(in folder: String, runs: Int) throws {
    let session = try Session(configuration)
    for path in FileBytes.paths(under: folder, suffix: ".mql") {
      let source = SourceText(name: path, bytes: FileBytes.read(folder + "/" + path) ?? [])
      let warm = try answer(session, source)
      let times = try (0..<runs).map { _ in try time { _ = try answer(session, source) } }
      print("\(path)\t\(times.sorted()[runs / 2])\t\(rows(warm))")
    }
    printPeak()
  }

  /// Loads the file, then asks each line of `questions`: a name, a tab, a statement.
  static func grouping(file: String, runs: Int, questions: String) throws {
    let session = try Session(configuration)
    let load = SourceText(
      name: "load", text: "CREATE TABLE g AS FROM '\(file)' (v3 DOUBLE)")
    print("load\t\(try time { _ = try answer(session, load) })\t")
    let text = String(decoding: FileBytes.read(questions) ?? [], as: UTF8.self)
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
      let question = SourceText(
        name: parts[0], text: "CREATE OR REPLACE TABLE answer AS " + parts[1])
      let times = try (0...runs).map { _ in try time { _ = try answer(session, question) } }
      let count = try answer(session, SourceText(name: "count", text: "SELECT count(*) FROM answer"))
      print("\(parts[0])\t\(times.dropFirst().sorted()[runs / 2])\t\(integer(count))")
    }
    printPeak()
  }

  static func answer(_ session: Session, _ source: SourceText) throws -> LogicTestAnswer {
    let answer = session.answer(to: source)
    guard answer.diagnostics.isEmpty else {
      throw GroupingTable.Failure(message: answer.report(in: source))
    }
    return answer
  }

  static func time(_ body: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try body()
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    return Double(seconds) * 1e3 + Double(attoseconds) / 1e15
  }

  static func rows(_ answer: LogicTestAnswer) -> Int {
    guard case .rows(let result) = answer.outcomes.last else { return 0 }
    return result.rowCount
  }

  /// The first cell.
  private static func integer(_ answer: LogicTestAnswer) -> String {
    guard case .rows(let result) = answer.outcomes.last, let batch = result.batches.first else { return "" }
    return batch.columns[0].value(at: 0, type: result.fields[0].type).description(as: result.fields[0].type)
  }

  /// The most memory that this process ever held, in KB. Not `ru_maxrss`, which begins with that of the process
  /// that forked this one.
  static func printPeak() {
    let status = String(decoding: FileBytes.read("/proc/self/status") ?? [], as: UTF8.self)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
    print("peak\t\(line?.split(whereSeparator: \.isWhitespace).dropFirst().first ?? "")\t")
  }
}
