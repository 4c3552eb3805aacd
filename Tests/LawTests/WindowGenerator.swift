/// Random window functions in the part of SQL that means the same here and in SQLite, over one table whose `id`
/// numbers its rows from 1.
struct WindowGenerator {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  // MARK: The table

  /// Many rows that tie, and many NULLs.
  mutating func script() -> Bilingual {
    let columns = Bilingual(
      ours: "id INTEGER, a INTEGER, b INTEGER, d DECIMAL(10, 2), s TEXT, t DATE",
      theirs: "id INTEGER, a INTEGER, b INTEGER, d REAL, s TEXT, t TEXT")
    let rows = (1...roll(1, 30)).map { id -> Bilingual in
      let values: [Bilingual] = [
        "\(roll(0, 3))", "\(roll(-9, 9))", "\(roll(-3, 3)).\(pick(["00", "25", "50", "75"]))",
        "'\(pick(["", "a", "b", "ab", "军"]))'", date(),
      ]
      return "(\(id), \(values.map { chance(15) ? "NULL" : $0 }.joined(", ")))"
    }
    return "CREATE TABLE w (\(columns));\nINSERT INTO w VALUES \(rows.joined(", "));\n"
  }

  private mutating func date() -> Bilingual {
    let day = "'2019-0\(roll(1, 9))-0\(roll(1, 9))'"
    return Bilingual(ours: "DATE \(day)", theirs: day)
  }

  // MARK: Queries

  mutating func query() -> Bilingual {
    switch roll(0, 9) {
    case 0: return qualified()
    case 1: return grouped()
    case 2: return named()
    default:
      let calls = (0..<roll(1, 3)).map { _ in call() }
      let distinct = chance(10) ? "DISTINCT " : ""
      let id = distinct.isEmpty ? "id, " : ""
      return "SELECT \(distinct)\(id)\(calls.joined(", ")) FROM w\(filter())"
    }
  }

  private mutating func filter() -> String {
    chance(30)
      ? " WHERE \(pick(["a > 0", "b IS NOT NULL", "id % 3 <> 0", "id < 0", "s <> 'a' OR d > 0"]))" : ""
  }

  private mutating func qualified() -> Bilingual {
    let call = "\(pick(["row_number", "rank", "dense_rank"]))() OVER (\(partition())\(uniqueOrder()))"
    let (bound, condition) = (roll(1, 4), filter())
    return Bilingual(
      ours: "SELECT id, a FROM w\(condition) QUALIFY \(call) <= \(bound)",
      theirs: "SELECT id, a FROM (SELECT id, a, \(call) AS q FROM w\(condition)) WHERE q <= \(bound)")
  }

  private mutating func grouped() -> Bilingual {
    let order = "ORDER BY sum(b) \(nulls()), a \(nulls())"
    let call = pick([
      "sum(sum(b)) OVER (\(order))", "rank() OVER (ORDER BY count(*) DESC)",
      "lag(max(b)) OVER (\(order))", "count(*) OVER ()",
      "max(count(*)) OVER (ORDER BY a \(nulls()) ROWS 1 PRECEDING)",
    ])
    return "SELECT a, sum(b), \(call) FROM w\(filter()) GROUP BY a"
  }

  private mutating func named() -> Bilingual {
    let window = "\(partition())\(uniqueOrder())"
    let calls = (0..<roll(1, 3)).map { _ -> Bilingual in
      chance(50) ? "\(orderedFunction()) OVER v" : "\(orderedFunction()) OVER (v \(rowsFrame()))"
    }
    return "SELECT id, \(calls.joined(", ")) FROM w\(filter()) WINDOW v AS (\(window))"
  }

  /// A function over any frame of the tables of the citation laws, beneath something that looks at several of its rows.
  mutating func framed() -> String {
    let table = pick([
      "p", "q", "(SELECT a, sum(b) AS b, min(s) AS s FROM q GROUP BY a) AS g",
      "(SELECT x.a, y.b, x.s FROM p AS x JOIN q AS y ON x.a = y.a) AS j",
    ])
    let mode = pick(["ROWS", "GROUPS", "RANGE"])
    var calls = ["sum(a)", "count(*)", "min(a)", "max(b)", "count(s)"]
    // Rows that tie are the same but for RANGE, which orders by one key.
    if mode != "RANGE" { calls += ["first_value(b)", "nth_value(a, 2)", "last_value(a)"] }
    let order = "ORDER BY \(mode == "RANGE" ? "b" : "b, a, s")\(pick(["", " DESC"]))"
    let window = "(\(chance(40) ? "PARTITION BY s " : "")\(order) \(mode) \(frame { String($0) }))"
    let rows = "SELECT a, b, s, \(pick(calls)) OVER \(window) AS n FROM \(table)"
    switch roll(0, 4) {
    case 0: return rows
    case 1: return "SELECT * FROM (\(rows)) AS d ORDER BY n, a, b, s LIMIT 2 OFFSET \(roll(0, 2))"
    case 2: return "SELECT n, count(*) FROM (\(rows)) AS d GROUP BY n"
    case 3: return "SELECT s, sum(n) OVER (ORDER BY n, a, b, s ROWS 1 PRECEDING) FROM (\(rows)) AS d"
    default: return "SELECT x.a, d.n FROM p AS x LEFT JOIN (\(rows)) AS d ON x.a = d.n"
    }
  }

  // MARK: Calls

  private mutating func call() -> Bilingual {
    switch roll(0, 5) {
    case 0: return "\(rank()) OVER (\(partition())\(order()))"
    case 1: return "\(orderedFunction()) OVER (\(partition())\(uniqueOrder()))"
    case 2: return "\(orderedFunction()) OVER (\(partition())\(uniqueOrder()) \(rowsFrame()))"
    case 3:
      return "\(aggregate()) OVER (\(partition())\(order()) \(pick(["RANGE", "GROUPS"])) \(peerFrame()))"
    case 4:
      let key = pick(["a", "b", "id"])
      return
        "\(aggregate()) OVER (\(partition())ORDER BY \(key)\(pick(["", " DESC"])) \(nulls()) RANGE \(frame { String($0) }))"
    default:
      return "\(aggregate()) OVER (\(partition())\(order()) GROUPS \(frame { String($0) }))"
    }
  }

  /// Rows that tie are alike to it.
  private mutating func rank() -> String {
    pick(["rank()", "dense_rank()", "percent_rank()", "cume_dist()"])
  }

  private mutating func aggregate() -> Bilingual {
    // SQLite 3.40 lets min and max do without the FILTER in frames that slide.
    if chance(40) { return "\(pick(["min", "max"]))(\(pick(["b", "d", "s", "t"])))" }
    let call: Bilingual =
      switch roll(0, 3) {
      case 0: "count(*)"
      case 1: "count(\(pick(["a", "s", "d"])))"
      case 2: "sum(\(pick(["b", "d", "a", "b + 1"])))"
      default: "avg(\(pick(["b", "d"])))"
      }
    return chance(20) ? "\(call) FILTER (WHERE \(pick(["a > 1", "b < 0", "s IS NOT NULL"])))" : call
  }

  /// One that may tell rows that tie apart.
  private mutating func orderedFunction() -> Bilingual {
    let value = pick(["a", "b", "d", "s", "t", "id"])
    switch roll(0, 9) {
    case 0: return "row_number()"
    case 1: return "ntile(\(roll(1, 5)))"
    case 2: return "\(pick(["lag", "lead"]))(\(value))"
    case 3: return "\(pick(["lag", "lead"]))(b, \(roll(0, 4)), \(pick(["-1", "a", "NULL"])))"
    case 4: return "first_value(\(value))"
    case 5: return "last_value(\(value))"
    case 6: return "nth_value(\(value), \(roll(1, 4)))"
    // SQLite 3.40 takes an empty text that has slid out of the frame for nothing left.
    case 7: return Bilingual(ours: "string_agg(s || '.', '-')", theirs: "group_concat(s || '.', '-')")
    default: return aggregate()
    }
  }

  // MARK: Windows

  private mutating func partition() -> String {
    chance(50) ? "PARTITION BY \(pick(["a", "s", "a, s", "a % 2", "b > 0"])) " : ""
  }

  private mutating func order() -> String {
    let keys = ["a", "b", "d", "s", "t", "id"].shuffled(using: &random).prefix(roll(1, 2))
    return "ORDER BY \(keys.map { "\($0)\(pick(["", " DESC"])) \(nulls())" }.joined(separator: ", "))"
  }

  private mutating func uniqueOrder() -> String { "\(order()), id\(pick(["", " DESC"]))" }

  private mutating func nulls() -> String { pick(["NULLS FIRST", "NULLS LAST"]) }

  private mutating func rowsFrame() -> String { "ROWS \(frame { String($0) })" }

  /// Without distances, since there may be several keys.
  private mutating func peerFrame() -> String {
    pick([
      "UNBOUNDED PRECEDING", "CURRENT ROW", "BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING",
      "BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING", "BETWEEN CURRENT ROW AND CURRENT ROW",
    ]) + exclusion()
  }

  private mutating func frame(_ distance: (Int) -> String) -> String {
    let start = roll(0, 4)
    let end = roll(max(1, start), 4)
    let edges = [
      "UNBOUNDED PRECEDING", "\(distance(roll(0, 3))) PRECEDING", "CURRENT ROW",
      "\(distance(roll(0, 3))) FOLLOWING", "UNBOUNDED FOLLOWING",
    ]
    if start == 4 { return "BETWEEN \(edges[3]) AND UNBOUNDED FOLLOWING\(exclusion())" }
    if start <= 2, chance(20) { return edges[start] + exclusion() }
    let last = end == start ? edges[end].replacing(roll(0, 3)) : edges[end]
    return "BETWEEN \(edges[start]) AND \(last)\(exclusion())"
  }

  private mutating func exclusion() -> String {
    chance(40) ? " EXCLUDE \(pick(["CURRENT ROW", "GROUP", "TIES", "NO OTHERS"]))" : ""
  }

  private mutating func roll(_ least: Int, _ most: Int) -> Int {
    Int.random(in: least...most, using: &random)
  }
  private mutating func chance(_ percent: Int) -> Bool { roll(1, 100) <= percent }
  private mutating func pick(_ choices: [String]) -> String { choices[roll(0, choices.count - 1)] }
}

extension String {
  /// The edge with another distance, if it has one.
  fileprivate func replacing(_ distance: Int) -> String {
    guard let first, first.isNumber, let blank = firstIndex(of: " ") else { return self }
    return "\(distance)\(self[blank...])"
  }
}
