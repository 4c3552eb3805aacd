import Testing

/// SUMMARIZE says of each column what aggregates over it alone say.
extension LawTests {
  private static let columns: [(name: String, type: String, definition: String)] = [
    ("a", "INTEGER", "t0.a"), ("s", "TEXT", "t0.s"), ("c", "BOOLEAN", "t0.a > t0.b"),
    ("d", "DECIMAL(38, 2)", "t0.b * 1.25"),
  ]

  /// One row of the summary, computed on its own.
  private func alone(_ name: String, _ type: String) -> String {
    let isNumber = type != "TEXT" && type != "BOOLEAN"
    let ofNumbers = [
      "avg(\(name))::TEXT", "stddev(\(name))", "quantile_cont(\(name), 0.25)::TEXT", "median(\(name))::TEXT",
      "quantile_cont(\(name), 0.75)::TEXT",
    ].map { isNumber ? $0 : "missing('not applicable')" }
    let reasons = ["APPLICABLE", "REPORTED", "COMPARABLE"].map {
      "count(*) FILTER (WHERE \(name) IS NOT \($0))"
    }
    let parts =
      [
        "'\(name)'", "'\(type)'", "NULL", "min(\(name))::TEXT", "max(\(name))::TEXT",
        "count(DISTINCT \(name))",
      ]
      + ofNumbers + ["count(*)", "count(*) - count(\(name))"] + reasons
    return "SELECT \(parts.joined(separator: ", ")) FROM r"
  }

  /// The last digits of a standard deviation, which is a DOUBLE, depend on how the rows are parted.
  private func rounded(_ rows: [String]) -> [[String]] {
    rows.map { row in
      var cells = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      if let deviation = Double(cells[7]) { cells[7] = "\(Float(deviation))" }
      return cells
    }
  }

  @Test func summariesAreOfEachColumnAlone() throws {
    let sessions = try [
      session(optimizes: true), session(optimizes: false), session(optimizes: true, batchRows: 1),
      session(optimizes: true, threads: 4, batchRows: 2),
    ]
    let items = Self.columns.map { "\($0.definition) AS \($0.name)" }.joined(separator: ", ")
    let parts = Self.columns.map { alone($0.name, $0.type) }.joined(separator: " UNION ALL ")
    var compared = 0
    for seed in Self.seeds.prefix(150) {
      var generator = QueryGenerator(seed: seed, readsReasons: true)
      let (from, condition) = generator.partition()
      let query = "SELECT \(items) FROM \(from) WHERE \(condition)"
      guard let expected = try rows("WITH r AS (\(query)) \(parts)", in: sessions[0]) else { continue }
      for session in sessions {
        let found = try #require(try rows("SUMMARIZE \(query)", in: session), "\(query)")
        #expect(rounded(found) == rounded(expected), "\(query)")
      }
      compared += 1
    }
    #expect(compared > 75)
  }
}
