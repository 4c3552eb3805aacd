import Testing

/// What must hold of total rows.
extension LawTests {
  private static let sums =
    "sum(p.b), count(*), count(DISTINCT q.b), avg(q.a), sum(q.b) FILTER (WHERE p.b > 2)"
  private static let tables = "p, q WHERE q.b IS DISTINCT FROM 4"
  private static let keys = ["p.a", "p.a, q.b", "p.a, q.s", "q.s, p.a, q.b", "p.a % 2, coalesce(q.s, '?')"]

  /// Rows of every set are those of a query that groups by its keys alone.
  @Test(arguments: keys) func subtotalsAreGroupsOfTheirKeys(_ keys: String) throws {
    let session = try session(optimizes: true)
    let all = keys.split(separator: ", ", maxSplits: 2).map(String.init)
    let keyList = keys.contains("coalesce") ? ["p.a % 2", "coalesce(q.s, '?')"] : all
    var expected: [String] = []
    for count in 0...keyList.count {
      let kept = keyList.prefix(count)
      let items = kept + Array(repeating: "NULL", count: keyList.count - count)
      let groups = kept.isEmpty ? "" : " GROUP BY \(kept.joined(separator: ", "))"
      expected += try #require(
        try rows(
          "SELECT \(items.joined(separator: ", ")), \(Self.sums) FROM \(Self.tables)\(groups)", in: session))
    }
    let subtotals = "SELECT \(keys), \(Self.sums) FROM \(Self.tables) GROUP BY \(keys) WITH SUBTOTALS"
    #expect(try rows(subtotals, in: session) == expected.sorted())
  }

  /// Neither the optimizer nor how the work is shared out changes a total, a share or the order of rows.
  @Test(arguments: keys) func totalsAreTheSameHoweverComputed(_ keys: String) throws {
    let sessions = try [
      session(optimizes: false), session(optimizes: true), session(optimizes: true, batchRows: 1),
      session(optimizes: true, threads: 4, batchRows: 2),
    ]
    for (kind, having, tail) in [
      ("TOTALS", "", ""), ("SUBTOTALS", "", ""),
      ("SUBTOTALS", " HAVING sum(p.b) > 6", " ORDER BY 1, 2, 3 LIMIT 3"),
      ("TOTALS", " HAVING p.a > 1", " ORDER BY ALL DESC LIMIT 2 OFFSET 1"),
    ] where !having.contains("p.a >") || keys.hasPrefix("p.a,") || keys == "p.a" {
      let query =
        "SELECT \(keys), share(count(*)), \(Self.sums) FROM \(Self.tables) GROUP BY \(keys) WITH \(kind)\(having)\(tail)"
      let expected = try #require(try rows(query, in: sessions[0]))
      for session in sessions.dropFirst() { #expect(try rows(query, in: session) == expected, "\(query)") }
    }
  }

  /// Of one table, whose rows are parted by each set's keys where batches are small.
  @Test func totalsOfPartedGroupsAreTheSame() throws {
    let (plain, parted) = (
      try session(optimizes: true), try session(optimizes: true, threads: 4, batchRows: 2)
    )
    for keys in ["a", "a, b", "b, a"] {
      let query =
        "SELECT \(keys), sum(b), count(DISTINCT s), min(s) FILTER (WHERE a > 1), avg(a) FROM q GROUP BY \(keys)"
      for tail in ["", " WITH TOTALS", " WITH SUBTOTALS", " WITH SUBTOTALS HAVING count(*) > 1"] {
        #expect(try rows(query + tail, in: parted) == rows(query + tail, in: plain), "\(query)\(tail)")
      }
    }
  }
}
