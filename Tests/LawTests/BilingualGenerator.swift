/// Random tables and queries in the part of SQL that means the same here and in SQLite. Numbers are small and
/// fractions are quarters, so that SQLite's doubles are exact too.
struct BilingualGenerator {
  enum Kind: CaseIterable { case integer, decimal, text, date, boolean }

  struct Column {
    var name: String
    var kind: Kind
  }

  struct Table {
    var name: String
    var columns: [Column]
    var rows: [[Bilingual]]
  }

  struct Query {
    var text: Bilingual
    /// Whether the order of the rows is determined.
    var isOrdered: Bool
  }

  private var random: SeededGenerator
  /// Whether a subquery may use the columns around it: not in the ON of a join.
  private var correlates = true
  private var subqueryCount = 0
  private(set) var tables: [Table] = []

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    tables = (0..<3).map { table(named: "t\($0)") }
  }

  // MARK: Tables

  private mutating func table(named name: String) -> Table {
    let columns = (0..<roll(2, 4)).map { Column(name: "\(name)c\($0)", kind: pick(Kind.allCases)) }
    let rows = (0..<roll(0, 9)).map { _ in columns.map { chance(15) ? "NULL" : literal($0.kind) } }
    return Table(name: name, columns: columns, rows: rows)
  }

  /// The statements that make the tables.
  var script: Bilingual {
    tables.map { table -> Bilingual in
      let columns = table.columns.map { "\($0.name) \(Self.type($0.kind))" as Bilingual }.joined(", ")
      let rows = table.rows.map { "INSERT INTO \(table.name) VALUES (\($0.joined(", ")));\n" as Bilingual }
      return "CREATE TABLE \(table.name) (\(columns));\n\(rows.joined(""))"
    }.joined("")
  }

  private static func type(_ kind: Kind) -> Bilingual {
    switch kind {
    case .integer: "INTEGER"
    case .decimal: Bilingual(ours: "DECIMAL(10, 2)", theirs: "REAL")
    case .text: "TEXT"
    case .date: Bilingual(ours: "DATE", theirs: "TEXT")
    case .boolean: Bilingual(ours: "BOOLEAN", theirs: "INTEGER")
    }
  }

  // MARK: Queries

  mutating func query() -> Query {
    switch roll(0, 12) {
    case 10, 11: return Query(text: change(), isOrdered: false)
    case 12: return Query(text: recentForm(), isOrdered: false)
    case 0, 1:
      let kinds = (0..<roll(1, 3)).map { _ in pick(Kind.allCases) }
      let op = pick(["UNION", "UNION ALL", "INTERSECT", "EXCEPT"])
      return Query(text: "\(select(kinds)) \(op) \(select(kinds))", isOrdered: false)
    case 2, 3, 4: return Query(text: grouped(), isOrdered: false)
    case 5: return Query(text: overDerivedTable(), isOrdered: false)
    case 6, 7: return ordered()
    default: return Query(text: select((0..<roll(1, 4)).map { _ in pick(Kind.allCases) }), isOrdered: false)
    }
  }

  mutating func select(_ kinds: [Kind], names: Bool = false) -> Bilingual {
    let (from, scope) = source()
    let items = kinds.enumerated().map { index, kind in
      "\(expression(kind, scope, depth: 2)) AS x\(index)" as Bilingual
    }
    let distinct = chance(25) ? "DISTINCT " : ""
    return "SELECT \(distinct)\(items.joined(", ")) FROM \(from)\(filter("WHERE", scope))"
  }

  mutating func filter(_ word: String, _ scope: [Column]) -> Bilingual {
    chance(60) ? " \(word) \(expression(.boolean, scope, depth: 2))" : ""
  }

  /// Sorted by all of its columns, so that a limit leaves no choice.
  private mutating func ordered() -> Query {
    let kinds = (0..<roll(1, 3)).map { _ in pick(Kind.allCases) }
    let keys = kinds.indices.map { index in
      "\(index + 1)\(pick(["", " DESC"])) \(pick(["NULLS FIRST", "NULLS LAST"]))"
    }
    let limit = " LIMIT \(roll(0, 12)) OFFSET \(roll(0, 4))"
    return Query(
      text: "\(select(kinds)) ORDER BY \(keys.joined(separator: ", "))\(chance(60) ? limit : "")",
      isOrdered: true)
  }

  private mutating func overDerivedTable() -> Bilingual {
    let kinds = (0..<roll(1, 3)).map { _ in pick(Kind.allCases) }
    let scope = kinds.enumerated().map { Column(name: "d.x\($0)", kind: $1) }
    let inner = select(kinds)
    let item = expression(pick(Kind.allCases), scope, depth: 1)
    if chance(50) { return "WITH d AS (\(inner)) SELECT \(item) FROM d\(filter("WHERE", scope))" }
    return "SELECT \(item) FROM (\(inner)) AS d\(filter("WHERE", scope))"
  }

  private mutating func grouped() -> Bilingual {
    let (from, scope) = source()
    let keys = (0..<roll(0, 2)).map { _ in expression(pick(Kind.allCases), scope, depth: 1) }
    let aggregates = (0..<roll(1, 3)).map { _ in aggregate(scope) }
    var text: Bilingual =
      "SELECT \((keys + aggregates).joined(", ")) FROM \(from)\(filter("WHERE", scope))"
    if !keys.isEmpty {
      text = "\(text) GROUP BY \((1...keys.count).map(String.init).joined(separator: ", "))"
      if chance(30) { text = "\(text) HAVING count(*) \(pick(["=", ">", "<>"])) \(roll(1, 3))" }
    }
    return text
  }

  private mutating func aggregate(_ scope: [Column]) -> Bilingual {
    let number = expression(chance(50) ? .integer : .decimal, scope, depth: 1)
    let any = expression(pick(Kind.allCases), scope, depth: 1)
    let call: Bilingual =
      switch roll(0, 7) {
      case 0: "count(*)"
      case 1: "count(\(any))"
      case 2: "count(DISTINCT \(any))"
      case 3: "sum(\(number))"
      case 4: "avg(\(number))"
      case 5: "sum(DISTINCT \(number))"
      case 6: "min(\(any))"
      default: "max(\(any))"
      }
    return chance(20) ? "\(call) FILTER (WHERE \(expression(.boolean, scope, depth: 1)))" : call
  }

  // MARK: FROM

  mutating func source() -> (Bilingual, [Column]) {
    var (from, scope) = relation("a")
    for alias in ["b", "c"] where chance(40) {
      let (right, columns) = relation(alias)
      let kind = pick(["JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN", "CROSS JOIN"])
      let left = scope
      scope += columns
      from = "\(from) \(kind) \(right)"
      if kind != "CROSS JOIN" { from = "\(from) ON \(matching(left, columns, scope))" }
    }
    return (from, scope)
  }

  mutating func relation(_ alias: String) -> (Bilingual, [Column]) {
    let table = pick(tables)
    let columns = table.columns.map { Column(name: "\(alias).\($0.name)", kind: $0.kind) }
    return ("\(table.name) AS \(alias)", columns)
  }

  /// An equality of columns where there are two of one kind, with more beside it at times.
  private mutating func matching(_ left: [Column], _ right: [Column], _ scope: [Column]) -> Bilingual {
    let pairs = left.flatMap { one in right.filter { $0.kind == one.kind }.map { (one, $0) } }
    correlates = false
    defer { correlates = true }
    guard !pairs.isEmpty, chance(80) else { return joinCondition(scope) }
    let (one, other) = pick(pairs)
    let equality = "\(one.name) = \(other.name)" as Bilingual
    return chance(30) ? "\(equality) AND \(joinCondition(scope))" : equality
  }

  /// One that reads a column: SQLite 3.40 takes a constant in the ON of an inner join for one of the whole query,
  /// and so loses rows of a RIGHT JOIN behind it.
  private mutating func joinCondition(_ scope: [Column]) -> Bilingual {
    for _ in 0..<8 {
      let condition = expression(.boolean, scope, depth: 1)
      if scope.contains(where: { condition.ours.contains($0.name) }) { return condition }
    }
    return "\(scope.first?.name ?? "NULL") IS NOT NULL"
  }

  // MARK: Expressions

  mutating func expression(_ kind: Kind, _ scope: [Column], depth: Int) -> Bilingual {
    let columns = scope.filter { $0.kind == kind }
    if depth == 0 || chance(25) {
      if columns.isEmpty || chance(20) { return chance(10) ? null(kind) : literal(kind) }
      return "\(pick(columns).name)"
    }
    switch roll(0, 10) {
    case 10 where kind != .boolean: return scalarSubquery(kind, scope)
    case 0:
      let condition = expression(.boolean, scope, depth: depth - 1)
      let results = (0..<2).map { _ in expression(kind, scope, depth: depth - 1) }
      return "CASE WHEN \(condition) THEN \(results[0]) ELSE \(results[1]) END"
    case 1:
      let operands = (0..<2).map { _ in expression(kind, scope, depth: depth - 1) }
      return "\(pick(["coalesce", "nullif"]))(\(operands.joined(", ")))"
    default: return operation(kind, scope, depth: depth - 1)
    }
  }

  private mutating func operation(_ kind: Kind, _ scope: [Column], depth: Int) -> Bilingual {
    switch kind {
    case .integer: integer(scope, depth)
    case .decimal:
      "(\(expression(.decimal, scope, depth: depth)) \(pick(["+", "-", "*"])) \(expression(chance(30) ? .integer : .decimal, scope, depth: depth)))"
    case .text: text(scope, depth)
    case .date: date(scope, depth)
    case .boolean: condition(scope, depth)
    }
  }

  private mutating func integer(_ scope: [Column], _ depth: Int) -> Bilingual {
    let (left, right) = (expression(.integer, scope, depth: depth), expression(.integer, scope, depth: depth))
    switch roll(0, 7) {
    case 0, 1, 2: return "(\(left) \(pick(["+", "-", "*"])) \(right))"
    case 3: return "(\(left) \(Bilingual(ours: "//", theirs: "/")) nullif(\(right), 0))"
    case 4: return "(\(left) % nullif(\(right), 0))"
    case 5: return "abs(\(left))"
    case 6: return "length(\(expression(.text, scope, depth: depth)))"
    default:
      let date = expression(.date, scope, depth: depth)
      return Bilingual(ours: "year(\(date.ours))", theirs: "CAST(strftime('%Y', \(date.theirs)) AS INTEGER)")
    }
  }

  private mutating func text(_ scope: [Column], _ depth: Int) -> Bilingual {
    let text = expression(.text, scope, depth: depth)
    switch roll(0, 5) {
    case 0: return "upper(\(text))"
    case 1: return "lower(\(text))"
    case 2: return "trim(\(text))"
    case 3: return "substr(\(text), \(roll(1, 3)), \(roll(0, 3)))"
    case 4: return "replace(\(text), 'a', \(literal(.text)))"
    default: return "(\(text) || \(expression(.text, scope, depth: depth)))"
    }
  }

  private mutating func date(_ scope: [Column], _ depth: Int) -> Bilingual {
    let date = expression(.date, scope, depth: depth)
    let days = roll(0, 400)
    return Bilingual(ours: "(\(date.ours) + \(days))", theirs: "date(\(date.theirs), '+\(days) days')")
  }

  private mutating func condition(_ scope: [Column], _ depth: Int) -> Bilingual {
    let kind = pick(Kind.allCases)
    let left = expression(kind, scope, depth: depth)
    let right = expression(kind, scope, depth: depth)
    switch roll(0, 10) {
    case 0, 1: return "(\(left) \(pick(["=", "<>", "<", "<=", ">", ">="])) \(right))"
    case 2: return "(\(left) IS \(pick(["", "NOT "]))NULL)"
    case 3: return "(\(left) IS \(pick(["", "NOT "]))DISTINCT FROM \(right))"
    case 4: return "(\(left) \(not())BETWEEN \(right) AND \(expression(kind, scope, depth: depth)))"
    case 5: return "(\(left) \(not())IN (\(right), \(literal(kind))\(chance(20) ? ", NULL" : "")))"
    case 6: return "(\(left) \(not())IN (\(subquery(kind, scope))))"
    case 7: return "(\(not())EXISTS (\(subquery(kind, scope))))"
    case 8:
      return
        "(\(expression(.text, scope, depth: depth)) \(not())LIKE '\(pick(["%a%", "a_", "%", "_", "B%"]))')"
    case 9: return "(NOT \(expression(.boolean, scope, depth: depth)))"
    default:
      let operands = (0..<2).map { _ in expression(.boolean, scope, depth: depth) }
      return "(\(operands.joined(pick([" AND ", " OR "]))))"
    }
  }

  private mutating func not() -> String { chance(30) ? "NOT " : "" }

  private mutating func subquery(_ kind: Kind, _ outer: [Column]) -> Bilingual {
    let (from, scope) = innerSource(outer)
    let limit = chance(20) ? " LIMIT \(roll(0, 1))" : ""
    let item = limit.isEmpty ? expression(kind, scope, depth: 0) : literal(kind)
    return "SELECT \(item) FROM \(from) WHERE \(expression(.boolean, scope, depth: 1))\(limit)"
  }

  /// One value: an aggregate, or the first in an order that decides.
  private mutating func scalarSubquery(_ kind: Kind, _ outer: [Column]) -> Bilingual {
    let (from, scope) = innerSource(outer)
    let condition = expression(.boolean, scope, depth: 1)
    // An aggregate of outer columns alone would be one of the query around.
    let value = expression(kind, scope.filter { $0.name.hasPrefix("s") }, depth: 0)
    switch roll(0, 3) {
    case 0 where kind == .integer: return "(SELECT count(*) FROM \(from) WHERE \(condition))"
    case 1 where kind == .integer: return "(SELECT count(\(value)) + 1 FROM \(from) WHERE \(condition))"
    case 2:
      return "(SELECT \(value) FROM \(from) WHERE \(condition) ORDER BY 1 NULLS LAST LIMIT 1)"
    default: return "(SELECT \(pick(["min", "max"]))(\(value)) FROM \(from) WHERE \(condition))"
    }
  }

  /// A table, with the columns around it often in scope too.
  private mutating func innerSource(_ outer: [Column]) -> (Bilingual, [Column]) {
    subqueryCount += 1
    let (from, scope) = relation("s\(subqueryCount)")
    return (from, correlates && chance(70) ? scope + outer : scope)
  }

  // MARK: Values

  mutating func literal(_ kind: Kind) -> Bilingual {
    switch kind {
    case .integer: return "\(roll(0, 9))"
    case .decimal: return "\(roll(0, 9)).\(pick(["00", "25", "50", "75"]))"
    case .text: return "'\(pick(["", "a", "b", "ab", "B", "a b", "军", " x"]))'"
    case .date:
      let day = "'20\(roll(10, 21))-\(pick(["01", "02", "07", "12"]))-\(pick(["01", "15", "28"]))'"
      return Bilingual(ours: "DATE \(day)", theirs: day)
    case .boolean: return "\(pick(["TRUE", "FALSE"]))"
    }
  }

  private func null(_ kind: Kind) -> Bilingual {
    Bilingual(ours: "CAST(NULL AS \(Self.type(kind).ours))", theirs: "NULL")
  }

  mutating func roll(_ least: Int, _ most: Int) -> Int {
    Int.random(in: least...most, using: &random)
  }
  mutating func chance(_ percent: Int) -> Bool { roll(1, 100) <= percent }

  /// One of the choices, of which there is at least one.
  mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[roll(0, choices.count - 1)] }
}
