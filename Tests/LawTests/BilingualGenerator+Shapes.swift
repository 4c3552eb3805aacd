/// Queries of larger shapes: windows, recursion, nested set operations, subqueries in subqueries, and groups that ask of others.
extension BilingualGenerator {
  mutating func shaped() -> Query {
    let text: Bilingual =
      switch roll(0, 6) {
      case 0, 1: windowed()
      case 2: recursive()
      case 3: nestedSetOperation()
      case 4: deeplyCorrelated()
      case 5: groupsAskingOthers()
      default: qualified()
      }
    return Query(text: text, isOrdered: false)
  }

  // MARK: Windows

  private mutating func windowed() -> Bilingual {
    let (from, scope) = source()
    let calls = (0..<roll(1, 3)).map { index in "\(windowCall(scope)) AS w\(index)" as Bilingual }
    let items = scope.prefix(2).map { "\($0.name)" as Bilingual } + calls
    return "SELECT \(items.joined(", ")) FROM \(from)\(filter("WHERE", scope))"
  }

  /// What QUALIFY leaves, which SQLite leaves by a query around.
  private mutating func qualified() -> Bilingual {
    let (from, scope) = source()
    let columns = scope.prefix(3).enumerated().map { "\($1.name) AS x\($0)" as Bilingual }.joined(", ")
    let number =
      "\(pick(["row_number", "rank", "dense_rank"]))() OVER (\(partition(scope))\(fullOrder(scope)))"
      as Bilingual
    let test = "\(pick(["=", "<=", ">"])) \(roll(1, 3))"
    let rows = "FROM \(from)\(filter("WHERE", scope))" as Bilingual
    return Bilingual(
      ours: "SELECT \(columns.ours) \(rows.ours) QUALIFY \(number.ours) \(test)",
      theirs:
        "SELECT \((0..<min(3, scope.count)).map { "x\($0)" }.joined(separator: ", ")) FROM (SELECT \(columns.theirs), \(number.theirs) AS place \(rows.theirs)) WHERE place \(test)"
    )
  }

  private mutating func windowCall(_ scope: [Column]) -> Bilingual {
    let any = expression(pick(Kind.allCases), scope, depth: 1)
    // Rows that tie may stand in any order, so that what asks of places needs an order that tells all of them apart.
    if chance(30) {
      let call: Bilingual =
        switch roll(0, 5) {
        case 0: "lag(\(any), \(roll(0, 2)))"
        case 1: "lead(\(any), \(roll(0, 2)), \(any))"
        case 2: "row_number()"
        case 3: "ntile(\(roll(1, 4)))"
        case 4: "cume_dist()"
        default: "percent_rank()"
        }
      return "\(call) OVER (\(partition(scope))\(fullOrder(scope)))"
    }
    let number = expression(chance(50) ? .integer : .decimal, scope, depth: 1)
    let mode = pick(["ROWS", "GROUPS", "RANGE"])
    let places = mode == "ROWS"
    var call: Bilingual =
      switch roll(0, places ? 7 : 5) {
      case 0: "count(*)"
      case 1: "count(\(any))"
      case 2: "sum(\(number))"
      case 3: "avg(\(number))"
      case 4: "min(\(any))"
      case 5: "max(\(any))"
      case 6: "\(pick(["first_value", "last_value"]))(\(any))"
      default: "nth_value(\(any), \(roll(1, 3)))"
      }
    // SQLite 3.40 takes rows into min and max over frames that FILTER leaves out.
    let takesFilter = ["count", "sum", "avg"].contains { call.ours.hasPrefix($0) }
    if takesFilter, chance(25) {
      call = "\(call) FILTER (WHERE \(expression(.boolean, scope, depth: 1)))"
    }
    let key = scope.first { $0.kind == .integer || $0.kind == .decimal }
    let reaches = mode != "RANGE" || key != nil
    let order = places ? fullOrder(scope) : partialOrder(mode == "RANGE" ? key ?? pick(scope) : pick(scope))
    let exclusion = pick(["", "", " EXCLUDE CURRENT ROW", " EXCLUDE GROUP", " EXCLUDE TIES"])
    return "\(call) OVER (\(partition(scope))\(order) \(mode) \(frame(reaches: reaches))\(exclusion))"
  }

  private mutating func frame(reaches: Bool) -> String {
    guard reaches else {
      return pick([
        "BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW", "BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING",
        "CURRENT ROW", "BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING",
      ])
    }
    let (near, far) = (roll(0, 2), roll(0, 3))
    return pick([
      "\(near) PRECEDING", "BETWEEN \(far) PRECEDING AND \(near) FOLLOWING",
      "BETWEEN UNBOUNDED PRECEDING AND \(near) PRECEDING", "BETWEEN \(near) FOLLOWING AND \(far) FOLLOWING",
      "BETWEEN \(far) PRECEDING AND \(near) PRECEDING", "BETWEEN CURRENT ROW AND \(far) FOLLOWING",
      "BETWEEN \(near) FOLLOWING AND UNBOUNDED FOLLOWING",
    ])
  }

  private mutating func partition(_ scope: [Column]) -> Bilingual {
    chance(50) ? "PARTITION BY \(expression(pick(Kind.allCases), scope, depth: 1)) " : ""
  }

  private mutating func partialOrder(_ column: Column) -> Bilingual {
    "ORDER BY \(column.name)\(pick([" DESC", ""])) \(pick(["NULLS FIRST", "NULLS LAST"]))"
  }

  private mutating func fullOrder(_ scope: [Column]) -> Bilingual {
    let keys = scope.map { "\($0.name)\(pick([" DESC", ""])) \(pick(["NULLS FIRST", "NULLS LAST"]))" }
    return "ORDER BY \(keys.joined(separator: ", "))"
  }

  // MARK: Recursion

  private mutating func recursive() -> Bilingual {
    let (from, scope) = relation("a")
    let (table, columns) = relation("b")
    let found = Column(name: "r.x", kind: .integer)
    let start = expression(.integer, scope, depth: 1)
    let next = expression(.integer, columns + [found], depth: 1)
    let match = expression(.boolean, columns + [found], depth: 2)
    let join = pick(["JOIN", "LEFT JOIN"])
    let union = pick(["UNION", "UNION ALL"])
    let step =
      "SELECT \(next), r.d + 1 FROM r \(join) \(table) ON \(match) WHERE r.d < \(roll(1, 2))" as Bilingual
    let rows = "SELECT \(start), 0 FROM \(from)\(filter("WHERE", scope)) \(union) \(step)" as Bilingual
    let depth = Column(name: "r.d", kind: .integer)
    let use: Bilingual =
      switch roll(0, 3) {
      case 0: "SELECT d, count(*), sum(x), min(x) FROM r GROUP BY d"
      case 1: "SELECT x, d FROM r\(filter("WHERE", [found, depth]))"
      case 2:
        "SELECT \(columns.prefix(2).map(\.name).joined(separator: ", ")), r.d FROM \(table) LEFT JOIN r ON \(match)"
      default: "SELECT a.x, b.x FROM r AS a JOIN r AS b ON a.x = b.x + 1 AND a.d = b.d"
      }
    return "WITH RECURSIVE r (x, d) AS (\(rows)) \(use)"
  }

  // MARK: Set operations

  private mutating func nestedSetOperation() -> Bilingual {
    let kinds = (0..<roll(1, 2)).map { _ in pick(Kind.allCases) }
    let rows = setOperation(kinds, depth: 3)
    return chance(40) ? "SELECT x0, count(*) FROM (\(rows)) AS z GROUP BY x0" : rows
  }

  private mutating func setOperation(_ kinds: [Kind], depth: Int) -> Bilingual {
    guard depth > 0, chance(80) else { return select(kinds) }
    let sides = (0..<2).map { _ in setOperation(kinds, depth: depth - 1) }
    let op = pick(["UNION", "UNION ALL", "INTERSECT", "EXCEPT"])
    return "SELECT * FROM (\(sides[0])) AS l \(op) SELECT * FROM (\(sides[1])) AS r"
  }

  // MARK: Subqueries

  /// A subquery whose condition has subqueries that use the columns of both queries around.
  private mutating func deeplyCorrelated() -> Bilingual {
    let (from, outer) = source()
    let (table, inner) = relation("i")
    let condition = expression(.boolean, inner + outer, depth: 3)
    let kind = pick(Kind.allCases)
    let value = expression(kind, inner, depth: 0)
    let columns = outer.prefix(2).map(\.name).joined(separator: ", ")
    switch roll(0, 3) {
    case 0:
      return
        "SELECT \(columns) FROM \(from) WHERE \(pick(["", "NOT "]))EXISTS (SELECT 1 FROM \(table) WHERE \(condition))"
    case 1: return "SELECT \(columns), (SELECT count(*) FROM \(table) WHERE \(condition)) AS n FROM \(from)"
    case 2:
      let operand = expression(kind, outer, depth: 1)
      return
        "SELECT \(columns), \(operand) \(pick(["", "NOT "]))IN (SELECT \(value) FROM \(table) WHERE \(condition)) AS n FROM \(from)"
    default:
      let read =
        inner.filter { value.ours.contains($0.name) }.isEmpty ? "\(inner[0].name)" as Bilingual : value
      return
        "SELECT \(columns), (SELECT \(pick(["min", "max", "count"]))(\(read)) FROM \(table) WHERE \(condition)) AS n FROM \(from)"
    }
  }

  /// Groups that a subquery, which uses their key, leaves out or adds to.
  private mutating func groupsAskingOthers() -> Bilingual {
    let (from, scope) = source()
    let key = pick(scope)
    let other = expression(.boolean, [key], depth: 2)
    let count = expression(.integer, [key], depth: 2)
    return """
      SELECT \(key.name), count(*), \(count) AS n FROM \(from)\(filter("WHERE", scope)) GROUP BY \(key.name) \
      HAVING count(*) \(pick([">", "<>", "<"])) \(roll(1, 3)) OR \(other)
      """
  }
}
