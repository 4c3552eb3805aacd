import Columns
import Diagnostics
import LogicTest
import MissionQL

/// Timed runs; one line for each, of tab-separated name, milliseconds and detail.
enum Measurement {
  struct Failure: Error { var message: String }

  /// As many threads as the others get.
  private static var configuration: SessionConfiguration {
    var configuration = SessionConfiguration()
    configuration.threads = 2
    return configuration
  }

  /// The saved queries, each asked again in one session, which has loaded its tables and knows their plans.
  static func savedQueries(in folder: String, runs: Int) throws {
    let session = try Session(configuration)
    for path in FileBytes.paths(under: folder, suffix: ".mql") {
      let source = SourceText(name: path, bytes: FileBytes.read(folder + "/" + path) ?? [])
      let warm = try answer(session, source)
      let text = String(decoding: source.bytes, as: UTF8.self)
      _ = try session.query(text)
      let times = try (0..<runs).map { _ in try time { _ = try session.query(text) } }
      print("\(path)\t\(times.sorted()[runs / 2])\t\(rows(warm))")
    }
    printPeak()
  }

  /// Runs the statements of a file, a name, a tab and a statement in each line: those called `load` first and once, the
  /// others as questions whose answers are kept in a table.
  static func questions(file: String, runs: Int, threads: Int) throws {
    var configuration = Self.configuration
    configuration.threads = threads
    let session = try Session(configuration)
    let text = String(decoding: FileBytes.read(file) ?? [], as: UTF8.self)
    let lines = text.split(separator: "\n").map { $0.split(separator: "\t", maxSplits: 1).map(String.init) }
    var loading = 0.0
    for line in lines where line[0] == "load" {
      loading += try time { _ = try answer(session, SourceText(name: "load", text: line[1])) }
    }
    print("load\t\(loading)\t")
    for line in lines where line[0] != "load" {
      let question = SourceText(name: line[0], text: "CREATE OR REPLACE TABLE answer AS " + line[1])
      var times = try (0...runs).map { _ in try time { _ = try answer(session, question) } }
      // The first warms up.
      if runs > 0 { times.removeFirst() }
      let count = try answer(session, SourceText(name: "count", text: "SELECT count(*) FROM answer"))
      print("\(line[0])\t\(times.sorted()[times.count / 2])\t\(integer(count))")
    }
    printPeak()
  }

  static func answer(_ session: Session, _ source: SourceText) throws -> LogicTestAnswer {
    let answer = session.answer(to: source)
    guard answer.diagnostics.isEmpty else {
      throw Failure(message: answer.report(in: source))
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
