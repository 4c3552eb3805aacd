/// Changes of tables, and forms of queries, that SQLite has too, or says in other words.
extension BilingualGenerator {
  // MARK: Changes

  /// A statement that changes a table, and a query that shows what became of it.
  mutating func change() -> Bilingual {
    let table = pick(tables)
    let other = pick(tables.filter { $0.name != table.name })
    let scope = table.columns.map { Column(name: "\(table.name).\($0.name)", kind: $0.kind) }
    let inner = other.columns.map { Column(name: "o.\($0.name)", kind: $0.kind) }
    let statement: Bilingual =
      switch roll(0, 5) {
      case 0: inserted(table)
      case 1: setTogether(table, scope, other, inner)
      case 2: setFrom(table, scope, other)
      case 3: deletedUsing(table, scope, other, inner)
      case 4: deletedFromNamed(table)
      default:
        "\(named(other))UPDATE \(table.name) SET \(pick(table.columns).name) = NULL WHERE (SELECT count(*) FROM d) > \(roll(0, 4)) OR \(expression(.boolean, scope, depth: 1))"
      }
    return "\(statement);\nSELECT * FROM \(table.name)"
  }

  private mutating func named(_ table: Table) -> Bilingual {
    let columns = table.columns.map { Column(name: "\(table.name).\($0.name)", kind: $0.kind) }
    return "WITH d AS (SELECT * FROM \(table.name)\(filter("WHERE", columns))) "
  }

  private mutating func deletedFromNamed(_ table: Table) -> Bilingual {
    let column = pick(table.columns).name
    return "\(named(table))DELETE FROM \(table.name) WHERE \(column) IN (SELECT \(column) FROM d)"
  }

  private mutating func inserted(_ table: Table) -> Bilingual {
    let kinds = table.columns.map(\.kind)
    // Products of decimals have more digits than a column has places for.
    let rows = kinds.map { $0 == .decimal ? literal(.decimal) : expression($0, [], depth: 1) }
    let written = rows.enumerated().map { "\($1) AS x\($0)" as Bilingual }
    return
      "WITH d AS (SELECT \(written.joined(", ")) UNION ALL SELECT * FROM \(table.name)) INSERT INTO \(table.name) SELECT * FROM d"
  }

  /// `SET (a, b) = (SELECT …)`.
  private mutating func setTogether(
    _ table: Table, _ scope: [Column], _ other: Table, _ inner: [Column]
  ) -> Bilingual {
    let targets = table.columns.prefix(2)
    let values = targets.map { target -> Bilingual in
      let same = inner.filter { $0.kind == target.kind }.map(\.name)
      return same.isEmpty ? "min(\(literal(target.kind)))" : "max(\(pick(same)))"
    }
    let names = targets.map(\.name).joined(separator: ", ")
    return
      "UPDATE \(table.name) SET (\(names)) = (SELECT \(values.joined(", ")) FROM \(other.name) AS o WHERE \(expression(.boolean, scope + inner, depth: 1))) WHERE \(expression(.boolean, scope, depth: 1))"
  }

  /// `UPDATE … FROM`, of one row for each value.
  private mutating func setFrom(_ table: Table, _ scope: [Column], _ other: Table) -> Bilingual {
    let (target, key) = (pick(table.columns), pick(scope))
    let keys = other.columns.filter { $0.kind == key.kind }.map(\.name)
    let values = other.columns.filter { $0.kind == target.kind }.map(\.name)
    let value: Bilingual = values.isEmpty ? literal(target.kind) : "\(pick(values))"
    let written: Bilingual = keys.isEmpty ? literal(key.kind) : "\(pick(keys))"
    return
      "UPDATE \(table.name) SET \(target.name) = d.v FROM (SELECT \(written) AS k, min(\(value)) AS v FROM \(other.name) GROUP BY 1) AS d WHERE d.k = \(key.name)"
  }

  private mutating func deletedUsing(
    _ table: Table, _ scope: [Column], _ other: Table, _ inner: [Column]
  ) -> Bilingual {
    let condition = expression(.boolean, scope + inner, depth: 1)
    return Bilingual(
      ours: "DELETE FROM \(table.name) USING \(other.name) AS o WHERE \(condition.ours)",
      theirs:
        "DELETE FROM \(table.name) WHERE EXISTS (SELECT 1 FROM \(other.name) AS o WHERE \(condition.theirs))")
  }

  // MARK: Queries

  mutating func recentForm() -> Bilingual {
    switch roll(0, 4) {
    case 0:
      let table = pick(tables).name
      return Bilingual(ours: "TABLE \(table)", theirs: "SELECT * FROM \(table)")
    case 1: return byName()
    case 2: return withTies()
    case 3: return rowsCompared()
    default:
      let kinds = (0..<roll(1, 3)).map { _ in pick(Kind.allCases) }
      let inner = select(kinds)
      return
        "WITH d AS \(pick(["", "NOT "]))MATERIALIZED (\(inner)) SELECT * FROM d UNION ALL SELECT * FROM d WHERE x0 IS NOT NULL"
    }
  }

  /// The columns of the second query the other way round.
  private mutating func byName() -> Bilingual {
    let kinds = [pick(Kind.allCases), pick(Kind.allCases)]
    let op = pick(["UNION", "UNION ALL"])
    let (left, right) = (select(kinds), select(kinds))
    return Bilingual(
      ours: "\(left.ours) \(op) BY NAME SELECT x1, x0 FROM (\(right.ours)) AS r",
      theirs: "\(left.theirs) \(op) SELECT x0, x1 FROM (\(right.theirs)) AS r")
  }

  private mutating func withTies() -> Bilingual {
    let rows = select([pick(Kind.allCases), pick(Kind.allCases)])
    let (order, count) = ("x0\(pick(["", " DESC"])) \(pick(["NULLS FIRST", "NULLS LAST"]))", roll(1, 4))
    return Bilingual(
      ours: "SELECT * FROM (\(rows.ours)) AS d ORDER BY \(order) FETCH FIRST \(count) ROWS WITH TIES",
      theirs:
        "SELECT x0, x1 FROM (SELECT *, rank() OVER (ORDER BY \(order)) AS n FROM (\(rows.theirs)) AS d) AS e WHERE n <= \(count)"
    )
  }

  private mutating func rowsCompared() -> Bilingual {
    let table = pick(tables)
    let columns = table.columns.map { Column(name: "a.\($0.name)", kind: $0.kind) }
    let (one, other) = (pick(columns), pick(columns))
    let kinds = [one.kind, other.kind]
    let condition: Bilingual =
      switch roll(0, 2) {
      case 0: "IN (SELECT x0, x1 FROM (\(select(kinds))) AS d)"
      case 1:
        "\(pick(["=", "<", ">=", "<>"])) (SELECT x0, x1 FROM (\(select(kinds))) AS d ORDER BY 1 NULLS LAST, 2 NULLS LAST LIMIT 1)"
      default: "\(pick(["=", "<", ">", "<="])) (\(literal(kinds[0])), \(literal(kinds[1])))"
      }
    return "SELECT * FROM \(table.name) AS a WHERE (\(one.name), \(other.name)) \(condition)"
  }
}
