import Diagnostics
import LogicTest
import MissionQL
import Rendering

/// The TPC-H benchmark: 22 questions to eight tables of a wholesale supplier.
enum TPCH {
  /// Loads the tables, typed by `schema.sql`, then asks the queries of the folder. The first answer to each is written beside the
  /// tables, for `compare.py` to hold against DuckDB's.
  /// - Parameter only: the names of the queries to ask; empty: all.
  static func run(queries: String, tables: String, runs: Int, only: [String], threads: Int) throws {
    var configuration = SessionConfiguration()
    configuration.threads = threads
    let session = try Session(configuration)
    let schema = SourceText(name: "schema.sql", bytes: FileBytes.read(queries + "/schema.sql") ?? [])
    _ = try Measurement.answer(session, schema)
    let loading = try Measurement.time {
      for file in FileBytes.paths(under: tables, suffix: ".csv") where !file.hasPrefix("answers") {
        let load = "INSERT INTO \(file.dropLast(4)) FROM '\(tables)/\(file)'"
        _ = try Measurement.answer(session, SourceText(name: file, text: load))
      }
    }
    print("load\t\(loading)\t")
    for path in FileBytes.paths(under: queries, suffix: ".sql") where path.hasPrefix("q") {
      let name = String(path.dropLast(4))
      guard only.isEmpty || only.contains(name) else { continue }
      try ask(
        session, name, SourceText(name: path, bytes: FileBytes.read(queries + "/" + path) ?? []), tables, runs
      )
    }
    Measurement.printPeak()
  }

  private static func ask(
    _ session: Session, _ name: String, _ source: SourceText, _ tables: String, _ runs: Int
  ) throws {
    let answer = try Measurement.answer(session, source)
    let text = try answer.rendered(as: .csv, in: source)
    guard FileBytes.write(Array(text.utf8), to: "\(tables)/answers/\(name).csv") else {
      throw Measurement.Failure(message: "can't write the answer to \(name)")
    }
    var times: [Double] = []
    var spent = 0.0
    // Long queries are asked less often.
    while times.count < min(3, runs) || times.count < runs && spent < 2000 {
      let time = try Measurement.time { _ = try Measurement.answer(session, source) }
      times.append(time)
      spent += time
    }
    print("\(name)\t\(times.sorted()[times.count / 2])\t\(Measurement.rows(answer))")
  }
}
