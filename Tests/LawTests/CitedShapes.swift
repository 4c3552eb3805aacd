/// Random queries over the tables of the citation laws: sets of groupings, tables turned, subqueries that depend on rows around
/// them, recursion, what windows leave, first rows of some, pipes and nested set operations.
struct CitedShapes {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed &* 104_729) }

  /// Each row of its own, by which alone it is told from others.
  mutating func query() -> String {
    switch roll(10) {
    case 0: return grouped()
    case 1: return turned()
    case 2: return lateral()
    case 3: return recursive()
    case 4: return qualified()
    case 5: return firstOfEach()
    case 6: return piped()
    case 7: return setOperation(depth: 2)
    case 8: return deeplyCorrelated()
    default: return joinedWithConstants()
    }
  }

  /// The query beneath what looks at several of its rows.
  mutating func beneath() -> String {
    let query = query()
    switch roll(3) {
    case 0: return "SELECT * FROM (\(query)) AS w ORDER BY ALL LIMIT \(1 + roll(3)) OFFSET \(roll(3))"
    case 1: return "SELECT count(*) AS n FROM (\(query)) AS w"
    default: return "SELECT DISTINCT * FROM (\(query)) AS w"
    }
  }

  // MARK: Shapes

  private mutating func grouped() -> String {
    let groups = pick([
      "ROLLUP (x.a, x.s)", "CUBE (x.a, x.s)", "GROUPING SETS ((x.a), (x.s), ())",
      "GROUPING SETS ((x.a, x.s), (x.a))", "x.a, ROLLUP (x.s)",
    ])
    let having = pick(["", " HAVING count(*) > 1", " HAVING sum(x.b) IS NOT NULL OR grouping(x.a) = 1"])
    return
      "SELECT x.a, x.s, grouping(x.a, x.s) AS g, count(*) AS n, \(aggregate("x.b")) AS m FROM \(source())\(filter("x")) GROUP BY \(groups)\(having)"
  }

  private mutating func turned() -> String {
    let table = pick(["p", "q"])
    switch roll(3) {
    case 0:
      return
        "SELECT * FROM (PIVOT (SELECT x.a, x.b, x.s FROM \(table) AS x\(filter("x"))) ON s IN ('x', 'y', 'z') USING \(pick(["sum(b)", "count(*)", "max(b)"])) GROUP BY a) AS t"
    case 1:
      return
        "SELECT t.k, t.v, t.s FROM (UNPIVOT (SELECT x.a, x.b, x.s FROM \(table) AS x) ON a, b INTO NAME k VALUE v) AS t WHERE t.v > \(roll(4))"
    default:
      return
        "SELECT t.k, count(*) AS n, \(aggregate("t.v")) AS m FROM (UNPIVOT (SELECT x.a, x.b, x.s FROM \(table) AS x\(filter("x"))) ON a, b INTO NAME k VALUE v) AS t GROUP BY t.k"
    }
  }

  private mutating func lateral() -> String {
    let join = pick(["JOIN", "LEFT JOIN"])
    let inner = pick([
      "SELECT \(aggregate("y.b")) AS v FROM q AS y WHERE y.a \(comparison()) x.a",
      "SELECT y.b AS v FROM q AS y WHERE y.a \(comparison()) x.a ORDER BY y.b, y.a, y.s LIMIT \(1 + roll(2))",
      "SELECT y.a + x.b AS v FROM q AS y WHERE y.b \(comparison()) x.b",
      "SELECT y.s AS k, \(aggregate("y.b")) AS v FROM q AS y WHERE y.a \(comparison()) x.a GROUP BY y.s",
    ])
    return
      "SELECT x.a, x.s, l.v FROM p AS x \(join) LATERAL (\(inner)) AS l ON \(pick(["TRUE", "l.v > 1", "l.v = x.b"]))\(filter("x"))"
  }

  private mutating func recursive() -> String {
    let join = pick(["JOIN", "LEFT JOIN"])
    let union = pick(["UNION", "UNION ALL"])
    let step = pick(["y.b", "t.n + 1", "y.a + t.n"])
    let use = pick([
      "SELECT n, d FROM t", "SELECT d, count(*) AS m, max(n) AS k FROM t GROUP BY d",
      "SELECT n, d FROM t WHERE d > 0",
    ])
    return
      "WITH RECURSIVE t (n, d) AS (SELECT x.a, 0 FROM p AS x\(filter("x")) \(union) SELECT \(step), t.d + 1 FROM t \(join) q AS y ON y.a \(comparison()) t.n WHERE t.d < \(1 + roll(2))) \(use)"
  }

  private mutating func qualified() -> String {
    let number = pick(["row_number", "rank", "dense_rank"])
    let frame = pick(["", " ROWS 1 PRECEDING", " GROUPS BETWEEN 1 PRECEDING AND 1 FOLLOWING EXCLUDE TIES"])
    let partition = pick(["", "PARTITION BY x.s ", "PARTITION BY x.a "])
    return
      "SELECT x.a, x.b, x.s, sum(x.b) OVER (\(partition)ORDER BY x.a, x.b, x.s\(frame)) AS n FROM \(source())\(filter("x")) QUALIFY \(number)() OVER (\(partition)ORDER BY x.b DESC, x.a, x.s) \(pick(["=", "<=", ">"])) \(1 + roll(2))"
  }

  private mutating func firstOfEach() -> String {
    let key = pick(["x.s", "x.a"])
    return
      "SELECT DISTINCT ON (\(key)) x.a, x.b, x.s FROM \(source())\(filter("x")) ORDER BY \(key), x.b \(pick(["", "DESC"])), x.a, x.s"
  }

  private mutating func piped() -> String {
    let steps = [
      pick(["", " |> WHERE b > \(roll(4))", " |> WHERE a IN (SELECT y.a FROM q AS y)"]),
      pick(["", " |> EXTEND a + b AS c", " |> EXTEND (SELECT max(y.b) FROM q AS y WHERE y.a >= x.a) AS c"]),
      pick([
        " |> AGGREGATE count(*) AS n, \(aggregate("b")) AS m GROUP BY s", " |> SELECT a, s",
        " |> ORDER BY a, b, s |> LIMIT 3", " |> DISTINCT",
      ]),
    ]
    return "FROM p AS x" + steps.joined()
  }

  private mutating func setOperation(depth: Int) -> String {
    guard depth > 0, roll(4) > 0 else {
      return
        "SELECT \(pick(["x.a", "x.b", "x.a + 1"])) AS n, x.s AS s FROM \(pick(["p", "q"])) AS x\(filter("x"))"
    }
    let op = pick(["UNION", "UNION ALL", "INTERSECT", "EXCEPT", "INTERSECT ALL", "EXCEPT ALL"])
    return "(\(setOperation(depth: depth - 1))) \(op) (\(setOperation(depth: depth - 1)))"
  }

  private mutating func deeplyCorrelated() -> String {
    let innermost =
      "SELECT \(aggregate("z.b")) FROM \(pick(["p", "q"])) AS z WHERE z.a \(comparison()) y.a AND z.b \(comparison()) x.b"
    let middle = pick([
      "SELECT count(*) FROM q AS y WHERE y.b \(comparison()) (\(innermost))",
      "SELECT max(y.b + (\(innermost))) FROM q AS y WHERE y.a \(comparison()) x.a",
      "SELECT y.s FROM q AS y WHERE y.a >= (\(innermost)) ORDER BY y.s, y.a, y.b LIMIT 1",
    ])
    return pick([
      "SELECT x.a, x.s, (\(middle)) AS n FROM p AS x\(filter("x"))",
      "SELECT x.a, x.s FROM p AS x WHERE EXISTS (SELECT 1 FROM q AS y WHERE y.a \(comparison()) x.a AND y.b \(comparison()) (\(innermost)))",
      "SELECT x.a, x.s FROM p AS x WHERE x.a \(pick(["IN", "NOT IN"])) (SELECT y.b FROM q AS y WHERE y.b \(comparison()) (\(innermost)))",
    ])
  }

  private mutating func joinedWithConstants() -> String {
    let join = pick(["JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN"])
    return
      "SELECT v.n, x.a, x.b FROM (VALUES (1), (2), (NULL), (5)) AS v (n) \(join) \(pick(["p", "q"])) AS x ON v.n = x.\(pick(["a", "b"]))\(pick(["", " AND x.s IS NOT NULL"]))"
  }

  // MARK: Changes

  /// INSERT into `r`, which is empty, UPDATE or DELETE, with RETURNING.
  mutating func change() -> String {
    let shown = pick([
      "x.a, x.b, x.s", "*, (SELECT max(z.b) FROM q AS z WHERE z.a >= x.a) AS m", "x.a + 1 AS n, x.b, x.s",
    ])
    switch roll(4) {
    case 0:
      return
        "INSERT INTO r SELECT x.a, x.b, x.s FROM \(source())\(condition()) RETURNING \(pick(["a, b, s", "a + b AS n, s", "*"]))"
    case 1:
      let value = pick([
        "b = x.b + 1", "a = (SELECT min(z.a) FROM q AS z WHERE z.b > x.b)", "s = 'new', b = x.a",
        "(a, b) = (x.b, x.a)", "a = (SELECT count(*) FROM q AS z)",
      ])
      return "UPDATE p AS x SET \(value)\(condition()) RETURNING \(shown)"
    case 2:
      let value = pick([
        "b = y.b", "a = x.a + y.a", "s = y.s, a = y.b", "b = (SELECT max(z.b) FROM q AS z WHERE z.a = y.a)",
      ])
      let other = pick([
        "q AS y", "(SELECT z.a, max(z.b) AS b, min(z.s) AS s FROM q AS z GROUP BY z.a) AS y",
      ])
      let condition = "x.a \(pick(["=", "=", "<"])) y.a\(pick(["", " AND x.b > 1", " AND y.b >= x.b"]))"
      return "UPDATE p AS x SET \(value) FROM \(other) WHERE \(condition) RETURNING \(shown)"
    default:
      let using = pick(["", " USING q AS y", " USING (SELECT max(z.b) AS a FROM q AS z) AS y"])
      let pairs = " WHERE x.a \(comparison()) y.a\(pick(["", " AND x.b > 1"]))"
      let condition = using.isEmpty ? condition() : pairs
      return "DELETE FROM p AS x\(using)\(condition) RETURNING \(shown)"
    }
  }

  private mutating func condition() -> String {
    pick([
      "", " WHERE x.a > \(roll(3))", " WHERE x.b IN (SELECT z.b FROM q AS z)",
      " WHERE x.a NOT IN (SELECT z.b FROM q AS z WHERE z.b IS NOT NULL)",
      " WHERE EXISTS (SELECT 1 FROM q AS z WHERE z.a \(comparison()) x.a)",
      " WHERE x.b \(comparison()) (SELECT max(z.b) FROM q AS z WHERE z.a \(comparison()) x.a)",
    ])
  }

  // MARK: Parts

  private mutating func source() -> String {
    pick([
      "p AS x", "q AS x", "p AS x JOIN q AS y ON x.a \(comparison()) y.a",
      "p AS x LEFT JOIN q AS y ON x.a = y.b",
    ])
  }

  private mutating func filter(_ table: String) -> String {
    pick([
      "", "", " WHERE \(table).a > \(roll(3))", " WHERE \(table).s IS NOT NULL",
      " WHERE \(table).b \(comparison()) \(table).a",
    ])
  }

  private mutating func aggregate(_ value: String) -> String {
    pick(["sum(\(value))", "max(\(value))", "min(\(value))", "count(\(value))", "avg(\(value))"])
  }

  private mutating func comparison() -> String { pick(["=", "<", ">=", "<>"]) }

  private mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &random) }

  private mutating func pick(_ choices: [String]) -> String { choices[roll(choices.count)] }
}
