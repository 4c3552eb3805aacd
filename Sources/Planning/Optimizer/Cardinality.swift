import Columns

/// Guesses how many rows plans give, to order joins by and to choose the side that is held in memory. Where nothing is
/// known, a table is taken for a thousand rows.
package struct Cardinality {
  static let unknownTable = 1000.0

  package init() {}

  package func rows(of plan: LogicalPlan) -> Double { profile(of: plan).rows }

  func profile(of plan: LogicalPlan) -> RowProfile {
    switch plan {
    case .scan(let scan): return profile(of: scan)
    case .values(_, let rows): return RowProfile(rows: Double(rows.count))
    case .filter(let input, let condition): return profile(of: input).filtered(by: condition.conjuncts)
    case .project(let input, let items):
      var profile = profile(of: input)
      for item in items {
        if case .column(let id, _) = item.expression { profile.columns[item.column.id] = profile.columns[id] }
      }
      return profile
    case .sort(let input, _), .limitBy(let input, _, _, _): return profile(of: input)
    case .window(let window): return profile(of: window.input)
    case .spread(let spread): return profile(of: spread.input)
    case .expansion(let expansion):
      let input = profile(of: expansion.input)
      switch expansion.values {
      case .parts(let parts): return input.with(rows: input.rows * Double(parts.count))
      case .split: return input.with(rows: input.rows * 10)
      case .series(let series): return input.with(rows: input.rows * (series.knownCount ?? 100))
      }
    case .totals(let totals): return profile(of: totals.input)
    case .recursive(let recursion): return RowProfile(rows: rows(of: recursion.base) * 10)
    case .workingTable: return RowProfile(rows: 100)
    case .shared(let use):
      var profile = profile(of: use.definition)
      for output in use.outputs { profile.columns[output.column.id] = profile.columns[output.source] }
      return profile
    case .aggregate(let aggregate): return profile(of: aggregate)
    case .distinct(let input):
      let profile = profile(of: input)
      return profile.with(rows: profile.combinations(of: input.columns.map(\.id)) ?? profile.rows / 2)
    case .limit(let input, let count, _):
      let profile = profile(of: input)
      return profile.with(rows: min(profile.rows, Double(count ?? .max)))
    case .topN(let input, _, let count, _):
      let profile = profile(of: input)
      return profile.with(rows: min(profile.rows, Double(count)))
    case .setOperation(let operation):
      let (left, right) = (rows(of: operation.left), rows(of: operation.right))
      return RowProfile(rows: operation.op == .union ? left + right : left)
    case .join(let join):
      let sides = (profile(of: join.left), profile(of: join.right))
      let joined = sides.0.joined(sides.1, on: join.keys.map { ($0.left, $0.right) }, kind: join.kind)
      return joined.filtered(by: join.givesOneSide ? [] : join.residual?.conjuncts ?? [])
    }
  }

  private func profile(of scan: LogicalScan) -> RowProfile {
    let rows = Double(scan.table.source.estimatedRowCount ?? Int(Self.unknownTable))
    var profile = RowProfile(rows: rows)
    guard let statistics = (try? scan.table.source.load())?.statistics else { return profile }
    for output in scan.columns where output.field < statistics.count {
      profile.columns[output.column.id] = ColumnProfile(statistics[output.field], rows: rows)
    }
    return profile
  }

  private func profile(of aggregate: LogicalAggregate) -> RowProfile {
    let input = profile(of: aggregate.input)
    if aggregate.groups.isEmpty { return RowProfile(rows: 1) }
    var columns: [ColumnID] = []
    var result = input
    for group in aggregate.groups {
      guard case .column(let id, _) = group.expression else { continue }
      columns.append(id)
      result.columns[group.column.id] = input.columns[id]
    }
    let known = columns.count == aggregate.groups.count ? input.combinations(of: columns) : nil
    return result.with(rows: max(1, known ?? input.rows / 10))
  }
}

/// What is thought of the values of one column.
struct ColumnProfile {
  var distinct: Double
  /// Least and greatest as numbers.
  var range: ClosedRange<Double>?
  /// The rows of the table that it comes from.
  var tableRows: Double

  init(distinct: Double, range: ClosedRange<Double>? = nil, tableRows: Double) {
    self.distinct = distinct
    self.range = range
    self.tableRows = tableRows
  }

  init?(_ statistics: ColumnStatistics, rows: Double) {
    range = statistics.range.map { Double($0.lowerBound)...Double($0.upperBound) }
    tableRows = rows
    if let count = statistics.distinctCount ?? statistics.distinctEstimate {
      distinct = max(1, min(rows, Double(count)))
    } else if let range {
      distinct = min(rows, range.upperBound - range.lowerBound + 1)
    } else {
      return nil
    }
  }
}

/// How many rows there are thought to be, and what is known of their columns.
struct RowProfile {
  var rows: Double
  var columns: [ColumnID: ColumnProfile] = [:]

  init(rows: Double) { self.rows = rows }

  /// No column has more values than there are rows.
  func with(rows: Double) -> RowProfile {
    var profile = self
    profile.rows = rows
    for (id, column) in columns where column.distinct > rows { profile.columns[id]?.distinct = max(1, rows) }
    return profile
  }

  /// At most so many rows differ in the columns; nil where one is not known.
  func combinations(of ids: [ColumnID]) -> Double? {
    var product = 1.0
    for id in ids {
      guard let column = columns[id] else { return nil }
      product *= column.distinct
    }
    return min(rows, product)
  }

  /// The distinct values of an expression; one that is not known is taken for a key.
  private func distinct(_ expression: BoundExpression) -> (values: Double, tableRows: Double) {
    guard case .column(let id, _) = expression, let column = columns[id] else { return (rows, rows) }
    return (min(column.distinct, max(1, rows)), column.tableRows)
  }

  func joined(
    _ other: RowProfile, on keys: [(left: BoundExpression, right: BoundExpression)], kind: LogicalJoin.Kind
  ) -> RowProfile {
    let rows = joinedRows(other, on: keys, kind: kind)
    if kind == .semi || kind == .anti { return with(rows: rows) }
    var result = self
    result.columns.merge(other.columns) { one, _ in one }
    return result.with(rows: rows)
  }

  /// How many rows a join gives.
  func joinedRows(
    _ other: RowProfile, on keys: [(left: BoundExpression, right: BoundExpression)], kind: LogicalJoin.Kind
  ) -> Double {
    var matching = 1.0
    var products = (left: 1.0, right: 1.0)
    var tables = (left: rows, right: other.rows)
    for key in keys {
      let (left, right) = (distinct(key.left), other.distinct(key.right))
      matching *= max(left.values, right.values)
      products = (products.left * left.values, products.right * right.values)
      tables = (max(tables.left, left.tableRows), max(tables.right, right.tableRows))
    }
    if keys.count > 1 {
      // Values of several columns come together in no more ways than there are rows.
      matching = min(matching, min(max(products.left, products.right), min(tables.left, tables.right)))
    }
    switch kind {
    case .semi, .anti:
      let found = rows * min(1, products.right / max(1, products.left))
      return max(1, kind == .semi ? found : max(rows - found, rows / 10))
    case .inner, .cross, .left, .right, .full:
      let pairs = rows * other.rows / max(1, matching)
      let least =
        kind == .left ? rows : kind == .right ? other.rows : kind == .full ? max(rows, other.rows) : 1
      return max(least, pairs)
    }
  }
}
