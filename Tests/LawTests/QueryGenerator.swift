/// SplitMix64: the same queries in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Random queries over the tables of `LawTests`, all of them well typed; some fail when they run.
struct QueryGenerator {
  private var random: SeededGenerator
  /// Whether conditions ask why something is NULL.
  private let readsReasons: Bool

  init(seed: UInt64, readsReasons: Bool = false) {
    random = SeededGenerator(seed: seed)
    self.readsReasons = readsReasons
  }

  enum Kind { case number, text, condition }

  /// A column that a part of a query gives.
  struct Column {
    var name: String
    var kind: Kind
  }

  mutating func query() -> String {
    switch roll(9) {
    case 8: return windowed()
    case 0:
      return
        "\(select(width: 2).text) \(pick(["UNION", "UNION ALL", "INTERSECT", "EXCEPT", "EXCEPT ALL"])) \(select(width: 2).text)"
    case 1:
      let inner = select(width: 2)
      return
        "SELECT * FROM (\(inner.text)) AS d WHERE \(condition(inner.columns.map { named("d", $0) }, depth: 2))"
    case 2: return grouped()
    default: return select(width: 2).text
    }
  }

  /// A query that uses one of its parts several times.
  mutating func sharing() -> String {
    let rows = "(\(select(width: 2).text)) AS d (n, s)"
    let part = pick([
      "SELECT n, max(s) FROM \(rows) GROUP BY n", "SELECT count(*), s FROM \(rows) GROUP BY s",
      "SELECT DISTINCT n, s FROM \(rows)", "SELECT sum(n) OVER (PARTITION BY s), s FROM \(rows)",
      "SELECT d.n, q.s FROM \(rows) LEFT JOIN q ON d.n = q.a",
      "SELECT n, s FROM \(rows) ORDER BY n, s LIMIT 3",
    ])
    let (number, text) = (Column(name: "n", kind: .number), Column(name: "s", kind: .text))
    let filter = condition([number, text], depth: 1)
    let joint = condition([named("x", number), named("y", text)], depth: 1)
    let use = pick([
      "SELECT x.n, y.s FROM c AS x JOIN c AS y ON x.n = y.n",
      "SELECT n FROM c UNION ALL SELECT n FROM c WHERE \(filter)",
      "SELECT n, s FROM c WHERE n = (SELECT max(n) FROM c) OR s = (SELECT min(s) FROM c WHERE \(filter))",
      "SELECT p.a, (SELECT count(*) FROM c WHERE c.n = p.a) AS k FROM p WHERE p.s IN (SELECT s FROM c)",
      "SELECT x.n, y.n FROM c AS x, c AS y WHERE x.n < y.n AND \(joint)",
      "(SELECT n, s FROM c LIMIT 0) UNION SELECT n, s FROM c EXCEPT SELECT n, s FROM c WHERE \(filter)",
    ])
    return "WITH c (n, s) AS (\(part)) \(use)"
  }

  /// A query whose WHERE is a condition of the given columns, for laws about conditions.
  mutating func partition() -> (from: String, condition: String) {
    let (from, columns) = tables()
    return (from, condition(columns, depth: 2))
  }

  // MARK: Queries

  /// The first column is a number, the second a text.
  private mutating func select(width: Int) -> (text: String, columns: [Column]) {
    let (from, columns) = tables()
    let filter = roll(4) == 0 ? "" : " WHERE \(condition(columns, depth: 2))"
    let distinct = roll(5) == 0 ? "DISTINCT " : ""
    return (
      "SELECT \(distinct)\(number(columns, depth: 1)) AS x, \(text(columns, depth: 1)) AS y FROM \(from)\(filter)",
      [Column(name: "x", kind: .number), Column(name: "y", kind: .text)]
    )
  }

  private mutating func grouped() -> String {
    let (from, columns) = tables()
    let filter = roll(3) == 0 ? "" : " WHERE \(condition(columns, depth: 1))"
    let key = roll(2) == 0 ? text(columns, depth: 0) : number(columns, depth: 1)
    let having =
      roll(2) == 0
      ? "" : " HAVING \(pick(["count(*) > 1", "min(\(number(columns, depth: 0))) > 1", "k IS NOT NULL"]))"
    let aggregates =
      "count(*), sum(\(number(columns, depth: 0))), max(\(text(columns, depth: 0))), avg(\(number(columns, depth: 0))), \(statistic(columns))"
    let groups = pick(["k", "k", "k", "ROLLUP (k)", "GROUPING SETS ((k), (), (k))", "CUBE (k, k % 2)"])
    guard groups != "k" else {
      return "SELECT \(key) AS k, \(aggregates) FROM \(from)\(filter) GROUP BY k\(having)"
    }
    let second = groups.hasPrefix("CUBE") ? "(\(number(columns, depth: 0)) + 0)" : nil
    let written = second.map { "CUBE (k, \($0))" } ?? groups
    let asked = second.map { "grouping(k, \($0))" } ?? "grouping(k)"
    return
      "SELECT \(key) AS k, \(asked), \(aggregates) FROM \(from)\(filter) GROUP BY \(written)\(having)"
  }

  /// Functions to which rows that tie are alike, so that no order of the rows changes them.
  private mutating func windowed() -> String {
    let (from, columns) = tables()
    let filter = roll(3) == 0 ? "" : " WHERE \(condition(columns, depth: 1))"
    let partition =
      roll(2) == 0
      ? "" : "PARTITION BY \(roll(2) == 0 ? text(columns, depth: 0) : number(columns, depth: 0)) "
    let order = "ORDER BY +\(number(columns, depth: 1)) \(pick(["", "DESC", "NULLS FIRST"]))"
    let frame = pick([
      "", "RANGE CURRENT ROW", "GROUPS 1 PRECEDING", "GROUPS BETWEEN 1 FOLLOWING AND 2 FOLLOWING",
    ])
    let call = pick([
      "rank() OVER (\(partition)\(order))", "dense_rank() OVER (\(partition)\(order))",
      "cume_dist() OVER (\(partition)\(order))", "count(*) OVER (\(partition)\(order) \(frame))",
      "sum(\(number(columns, depth: 0))) OVER (\(partition)\(order) \(frame))",
      "max(\(text(columns, depth: 0))) OVER (\(partition)\(order) GROUPS 1 PRECEDING EXCLUDE \(pick(["GROUP", "TIES"])))",
      "min(\(number(columns, depth: 0))) OVER (\(partition))",
    ])
    let qualify = roll(2) == 0 ? " QUALIFY n \(pick([">", "<=", "=", "<"])) \(roll(4))" : ""
    let isNumber = !call.hasPrefix("max")
    return
      "SELECT \(number(columns, depth: 0)) AS x, \(text(columns, depth: 0)) AS y, \(call) AS n FROM \(from)\(filter)\(isNumber ? qualify : "")"
  }

  /// An aggregate that asks more of its rows than their sum, but not in which order they come.
  private mutating func statistic(_ columns: [Column]) -> String {
    let (value, other) = (number(columns, depth: 0), number(columns, depth: 0))
    return pick([
      "mode(\(text(columns, depth: 0)))", "mode(DISTINCT \(value))", "quantile_cont(\(value), 0.3)",
      "percentile_cont(0.9) WITHIN GROUP (ORDER BY \(value) DESC)", "quantile_disc(\(value), 0.75)",
      "percentile_disc(0.2) WITHIN GROUP (ORDER BY \(text(columns, depth: 0)) DESC)", "bit_xor(\(value))",
      "bit_and(DISTINCT \(value))", "regr_count(\(value), \(other))", "product(\(value))",
      "count_if(\(condition(columns, depth: 0)))",
      "max(\(value)) FILTER (WHERE \(condition(columns, depth: 0)))",
    ])
  }

  private mutating func tables() -> (text: String, columns: [Column]) {
    let count = 1 + roll(3)
    var text = ""
    var columns: [Column] = []
    for index in 0..<count {
      let name = "t\(index)"
      let table = source(name)
      if index == 0 {
        text = table.text
      } else if roll(3) == 0 {
        text += ", \(table.text)"
        columns += table.columns
        continue
      } else {
        let kind = pick(["JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN", "CROSS JOIN"])
        // A comma binds less than JOIN, so that the condition may use the last table and its neighbours only.
        let on = kind == "CROSS JOIN" ? "" : " ON \(joinCondition(columns.suffix(4), table.columns))"
        text = text.contains(",") ? "\(text), \(table.text)" : "\(text) \(kind) \(table.text)\(on)"
      }
      columns += table.columns
    }
    return (text, columns)
  }

  private mutating func source(_ alias: String) -> (text: String, columns: [Column]) {
    let columns = [
      Column(name: "\(alias).a", kind: .number), Column(name: "\(alias).b", kind: .number),
      Column(name: "\(alias).s", kind: .text),
    ]
    switch roll(5) {
    case 0: return ("(SELECT a, b + 1 AS b, s FROM p WHERE a > \(roll(4))) AS \(alias)", columns)
    case 1: return ("(SELECT a, count(*) AS b, min(s) AS s FROM q GROUP BY a) AS \(alias)", columns)
    default: return ("\(pick(["p", "q"])) AS \(alias)", columns)
    }
  }

  private mutating func joinCondition(_ left: ArraySlice<Column>, _ right: [Column]) -> String {
    let key = "\(pick(left.filter { $0.kind == .number }.map(\.name))) = \(right[roll(2)].name)"
    return roll(3) == 0 ? "\(key) AND \(condition(Array(left) + right, depth: 1))" : key
  }

  // MARK: Expressions

  private mutating func condition(_ columns: [Column], depth: Int) -> String {
    if depth > 0 {
      switch roll(5) {
      case 0: return "(\(condition(columns, depth: depth - 1)) AND \(condition(columns, depth: depth - 1)))"
      case 1: return "(\(condition(columns, depth: depth - 1)) OR \(condition(columns, depth: depth - 1)))"
      case 2: return "NOT (\(condition(columns, depth: depth - 1)))"
      default: break
      }
    }
    let operand = number(columns, depth: depth)
    if readsReasons, roll(5) == 0 {
      return pick([
        "\(operand) IS NOT APPLICABLE", "NOT \(operand) IS NOT REPORTED",
        "reason(\(text(columns, depth: 0))) = 'not comparable'",
      ])
    }
    switch roll(8) {
    case 0: return "\(operand) IS NULL"
    case 1 where roll(3) == 0:
      return
        "\(text(columns, depth: 0)) \(pick(["~", "!~", "~*"])) '\(pick(["x|y", "^[^x]*$", "Y", "(x.*)?y$"]))'"
    case 1: return "\(text(columns, depth: 0)) LIKE '%\(pick(["x", "y"]))%'"
    case 2: return "\(operand) IN (1, 2, \(number(columns, depth: 0)))"
    case 3: return "\(operand) IN (SELECT a FROM q WHERE b > \(roll(4)))"
    case 4: return "\(operand) BETWEEN \(roll(3)) AND \(number(columns, depth: 0))"
    case 5: return pick(["TRUE", "1 = 2", "EXISTS (SELECT 1 FROM p WHERE a > 3)", "NULL IS NULL"])
    default: return "\(operand) \(pick(["=", "<>", "<", ">="])) \(number(columns, depth: 0))"
    }
  }

  private mutating func number(_ columns: [Column], depth: Int) -> String {
    let names = columns.filter { $0.kind == .number }.map(\.name)
    guard depth > 0, roll(2) == 0 else { return roll(4) == 0 ? "\(roll(5))" : pick(names) }
    let (left, right) = (number(columns, depth: depth - 1), number(columns, depth: depth - 1))
    switch roll(6) {
    case 0: return "coalesce(\(left), \(right))"
    case 1: return "CASE WHEN \(condition(columns, depth: 0)) THEN \(left) ELSE \(right) END"
    case 2: return "(\(left) DIV \(right))"
    case 3: return "(SELECT max(b) FROM p WHERE a < \(roll(5)))"
    default: return "(\(left) \(pick(["+", "-", "*"])) \(right))"
    }
  }

  private mutating func text(_ columns: [Column], depth: Int) -> String {
    let name = pick(columns.filter { $0.kind == .text }.map(\.name))
    guard depth > 0 else { return name }
    return pick([name, "upper(\(name))", "\(name) || 'x'", "coalesce(\(name), 'none')"])
  }

  private func named(_ alias: String, _ column: Column) -> Column {
    Column(name: "\(alias).\(column.name)", kind: column.kind)
  }

  private mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &random) }

  private mutating func pick(_ choices: [String]) -> String { choices[roll(choices.count)] }
}
