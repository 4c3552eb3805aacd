/// Random queries over types and constructs that other engines have not, or have otherwise: moments and intervals, units,
/// grouping sets, windows, PIVOT, series and DISTINCT ON. All are well typed, and their rows do not depend on the order
/// of those that they are computed from.
struct WideGenerator {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  enum Kind: CaseIterable { case number, amount, moment, day, interval, text, condition }

  // MARK: The table

  mutating func script() -> String {
    let rows = (1...roll(1, 40)).map { id -> String in
      let values = [
        "\(roll(0, 3))", "\(roll(-99, 99)).\(roll(0, 9))", "\(roll(-9, 9))000", moment(), day(), interval(),
        "'\(pick(["", "a", "b,c", "ab", "军, a"]))'",
      ]
      return "(\(id), \(values.map { chance(15) ? missing() : $0 }.joined(separator: ", ")))"
    }
    return """
      CREATE TABLE w (id INTEGER, a INTEGER, m DECIMAL(10, 1) [kUSD], n INTEGER [USD], t TIMESTAMP, d DATE, i INTERVAL, s TEXT);
      INSERT INTO w VALUES \(rows.joined(separator: ", "));
      """
  }

  private mutating func missing() -> String {
    pick(["NULL", "missing('not applicable')", "missing('not reported')"])
  }

  private mutating func moment() -> String {
    "TIMESTAMP '\(pick(["2019-12-31 23:59:59.5", "2020-01-01 00:00", "2020-02-29 12:00", "1969-12-31 23:00", "2020-01-31 06:30"]))'"
  }

  private mutating func day() -> String { "DATE '20\(roll(18, 20))-0\(roll(1, 9))-\(roll(10, 28))'" }

  private mutating func interval() -> String {
    "INTERVAL '\(pick(["1 month", "30 days", "720 hours", "-1 day", "0 days", "1 year 2 days", "90 minutes"]))'"
  }

  // MARK: Queries

  mutating func query() -> String {
    switch roll(0, 9) {
    case 0: return pivoted()
    case 1: return unpivoted()
    case 2: return series()
    case 3: return distinctOn()
    case 4, 5: return windowed()
    case 6, 7: return grouped()
    case 8: return split()
    default:
      return
        "SELECT id, \(value(pick(Kind.allCases), depth: 2)) AS x, \(value(pick(Kind.allCases), depth: 2)) AS y FROM w\(filter())"
    }
  }

  /// For laws about conditions.
  mutating func condition() -> String { value(.condition, depth: 3) }

  private mutating func filter() -> String { chance(40) ? " WHERE \(value(.condition, depth: 2))" : "" }

  private mutating func pivoted() -> String {
    let rows =
      "(SELECT id % 4 AS g, \(value(pick([.number, .text, .day]), depth: 0)) AS k, m, n, t, i, a FROM w\(filter()))"
    let calls = pick([
      "count(*)", "sum(m)", "max(t) AS last, count(*)", "min(i)", "sum(n) FILTER (WHERE a > 0)",
      "count(DISTINCT a) AS c, max(n)",
    ])
    if chance(50) { return "PIVOT \(rows) AS r ON k USING \(calls) GROUP BY g" }
    return "SELECT * FROM \(rows) AS r PIVOT (\(calls) FOR a IN (0, 1 AS one, NULL) GROUP BY g)"
  }

  private mutating func unpivoted() -> String {
    let (columns, call) = chance(50) ? ("m, n", "sum(v)") : ("a, id", "max(v)")
    let nulls = chance(30) ? "INCLUDE NULLS " : ""
    let query = "UNPIVOT \(nulls)(SELECT id, a, m, n FROM w\(filter())) ON \(columns) INTO NAME k VALUE v"
    switch roll(0, 2) {
    case 0: return "SELECT k, \(call), count(*), count(v) FROM (\(query)) GROUP BY \(pick(["k", "CUBE (k)"]))"
    case 1: return "SELECT k, v FROM (\(query)) WHERE v > 2 OR v IS NULL"
    default: return query
    }
  }

  private mutating func series() -> String {
    let (made, x) = pick([
      ("generate_series(a, \(roll(0, 5)))", "x"), ("range(\(roll(0, 3)), a)", "x"),
      ("generate_series(a, -1, -1)", "x"),
      ("generate_series(d, d + 40, INTERVAL '1 month')", "x"),
      ("generate_series(t, t + INTERVAL '1 day', '7 hours')", "x"),
      ("generate_series(0.5, a, 0.5)", "x"), ("range(d, d - 3, -1)", "x"),
    ])
    switch roll(0, 3) {
    case 0: return "SELECT id, \(x) FROM w, \(made) AS x\(filter())"
    case 1: return "SELECT id, (SELECT count(*) FROM \(made) AS x) AS c FROM w\(filter())"
    case 2:
      return "SELECT id, x, k FROM w LEFT JOIN \(made) WITH ORDINALITY AS r (x, k) ON k <> \(roll(1, 2))"
    default: return "SELECT \(x), count(*), sum(m) FROM w CROSS JOIN LATERAL \(made) AS x GROUP BY 1"
    }
  }

  private mutating func distinctOn() -> String {
    // A number alone would be that of a column.
    let key = "coalesce(\(value(pick([.number, .text, .day, .moment]), depth: 1)))"
    let order = "\(value(pick(Kind.allCases), depth: 1)) \(pick(["", "DESC", "NULLS FIRST"])), id"
    return "SELECT DISTINCT ON (\(key)) id, m, i FROM w\(filter()) ORDER BY \(order)"
  }

  private mutating func split() -> String {
    let call = pick([
      "string_to_table(s, ',')", "regexp_split_to_table(s, ',\\s*')", "string_to_table(s, NULL)",
    ])
    return chance(50)
      ? "SELECT id, part, k FROM w, \(call) WITH ORDINALITY AS r (part, k)\(filter())"
      : "SELECT part, count(*), sum(n), max(t) FROM w, \(call) AS part GROUP BY part"
  }

  private mutating func windowed() -> String {
    let partition = chance(50) ? "PARTITION BY \(value(pick([.number, .text]), depth: 0)) " : ""
    let (order, bound) = pick([
      ("t", "INTERVAL '1 day'"), ("d", "INTERVAL '1 month'"), ("a", "1"), ("n", "1000 [USD]"), ("m", "5.5"),
      ("i", "INTERVAL '1 day'"),
    ])
    let frame = pick([
      "", "RANGE \(bound) PRECEDING", "RANGE BETWEEN \(bound) PRECEDING AND \(bound) FOLLOWING EXCLUDE TIES",
      "GROUPS 1 PRECEDING", "RANGE BETWEEN \(bound) FOLLOWING AND UNBOUNDED FOLLOWING",
      "RANGE UNBOUNDED PRECEDING",
    ])
    let call = pick([
      "sum(m)", "count(*)", "max(t)", "min(i)", "avg(n)", "sum(n)", "count(DISTINCT a)", "median(m)",
      "max(d)", "rank()",
      "dense_rank()", "cume_dist()", "bool_or(a > 1)", "sum(a) FILTER (WHERE m > 0)",
    ])
    let hasFrame = !call.hasSuffix("rank()") && call != "cume_dist()"
    let over = "OVER (\(partition)ORDER BY \(order) \(pick(["", "DESC"])) \(hasFrame ? frame : ""))"
    return "SELECT id, \(call) \(over) AS x FROM w\(filter())\(chance(20) ? " QUALIFY x IS NOT NULL" : "")"
  }

  private mutating func grouped() -> String {
    let (first, second) = (
      value(pick([.number, .text, .day]), depth: 1), value(pick([.moment, .interval, .condition]), depth: 0)
    )
    let sets = pick([
      "k", "ROLLUP (k, l)", "CUBE (k, l)", "GROUPING SETS ((k), (l), ())", "ROLLUP (k), CUBE (l)", "k, l",
    ])
    let items = sets.contains("l") ? "\(first) AS k, \(second) AS l" : "\(first) AS k"
    let call = pick([
      "sum(m), avg(n)", "max(t), min(d)", "min(i), count(DISTINCT i)", "sum(n), count(*)",
      "median(m), mode(s)",
      "string_agg(s, '-' ORDER BY id), any_value(a ORDER BY id)", "quantile_disc(t, 0.5), sum(m)",
      "sum(DISTINCT n), variance(a)",
      "arg_max(s, id), corr(a, id)", "stddev(m::DOUBLE), product(a)",
    ])
    let having = chance(25) ? " HAVING count(*) > 1" : ""
    return "SELECT \(items), \(call) FROM w\(filter()) GROUP BY \(sets)\(having)"
  }

  // MARK: Expressions

  private mutating func value(_ kind: Kind, depth: Int) -> String {
    let next = depth - 1
    guard depth > 0, chance(70) else { return leaf(kind) }
    switch kind {
    case .number:
      return pick([
        "date_diff('\(pick(["day", "month", "week", "hour"]))', \(value(.moment, depth: next)), \(value(.moment, depth: next)))",
        "(\(value(.number, depth: next)) \(pick(["+", "-", "*"])) \(value(.number, depth: next)))",
        "extract(\(pick(["month", "dow", "quarter"])) FROM \(value(.moment, depth: next)))",
        "year(\(value(.day, depth: next)))",
        "length(\(value(.text, depth: next)))", "(\(value(.day, depth: next)) - \(value(.day, depth: next)))",
        "coalesce(\(value(.number, depth: next)), 7)",
      ])
    case .amount:
      return pick([
        "(\(value(.amount, depth: next)) \(pick(["+", "-"])) \(value(.amount, depth: next)))",
        "(\(value(.amount, depth: next)) * 2)", "-(\(value(.amount, depth: next)))", "(m TO [USD])",
        "greatest(m, n)",
        "abs(\(value(.amount, depth: next)))",
      ])
    case .moment:
      return pick([
        "(\(value(.moment, depth: next)) + \(value(.interval, depth: next)))",
        "date_trunc('\(pick(["hour", "day", "month"]))', \(value(.moment, depth: next)))",
        "(\(value(.day, depth: next))::TIMESTAMP)",
        "(\(value(.moment, depth: next)) - \(value(.interval, depth: next)))",
      ])
    case .day:
      return pick([
        "(\(value(.day, depth: next)) + a)", "(\(value(.moment, depth: next))::DATE)",
        "last_day(\(value(.day, depth: next)))",
        "date_trunc('month', \(value(.day, depth: next)))",
      ])
    case .interval:
      return pick([
        "(\(value(.interval, depth: next)) + \(value(.interval, depth: next)))",
        "(\(value(.interval, depth: next)) * 2)",
        "(\(value(.moment, depth: next)) - \(value(.moment, depth: next)))",
        "age(\(value(.moment, depth: next)), t)",
      ])
    case .text:
      return pick([
        "strftime(\(value(.moment, depth: next)), '%Y-%m %H')", "upper(\(value(.text, depth: next)))",
        "(\(value(.interval, depth: next))::TEXT)", "concat_ws('-', s, \(value(.number, depth: next)))",
        "reason(m)",
      ])
    case .condition:
      let compared = pick([Kind.number, .amount, .moment, .day, .interval, .text])
      return pick([
        "\(value(compared, depth: next)) \(pick(["=", "<", ">=", "<>", "IS DISTINCT FROM"])) \(value(compared, depth: next))",
        "(\(value(.condition, depth: next)) \(pick(["AND", "OR"])) \(value(.condition, depth: next)))",
        "NOT (\(value(.condition, depth: next)))", "\(value(pick(Kind.allCases), depth: next)) IS NULL",
        "\(value(compared, depth: next)) BETWEEN \(value(compared, depth: next)) AND \(value(compared, depth: next))",
        "m IS NOT APPLICABLE",
      ])
    }
  }

  private mutating func leaf(_ kind: Kind) -> String {
    switch kind {
    case .number: pick(["a", "id", "\(roll(-2, 4))"])
    case .amount: pick(["m", "n", "5 [kUSD]"])
    case .moment: chance(80) ? "t" : moment()
    case .day: chance(80) ? "d" : day()
    case .interval: chance(70) ? "i" : interval()
    case .text: pick(["s", "'a'"])
    case .condition: pick(["a > 1", "m < 0", "s = 'a'", "t IS NULL", "i > INTERVAL '1 day'"])
    }
  }

  private mutating func roll(_ least: Int, _ greatest: Int) -> Int {
    Int.random(in: least...greatest, using: &random)
  }

  private mutating func chance(_ percent: Int) -> Bool { roll(0, 99) < percent }

  private mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[roll(0, choices.count - 1)] }
}
