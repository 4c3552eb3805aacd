import Columns
import Diagnostics
import Planning

/// What joins ask of the rows of scans.
struct ScanRestrictions {
  /// Keys of which a column's values must be among, where few of many groups are wanted.
  private var sets: [ColumnID: KeySet] = [:]
  /// The same of whole numbers: what passes others leaves whole groups too many, which the join leaves out.
  private var groupFilters: [ColumnID: JoinFilter] = [:]
  /// What may find a partner in joins.
  private var filters: [ColumnID: [JoinFilter]] = [:]

  fileprivate mutating func add(_ wanted: WantedGroups, of column: ColumnID) {
    switch wanted {
    case .set(let set): sets[column] = set
    case .filter(let filter): groupFilters[column] = filter
    }
  }

  fileprivate mutating func add(_ filter: JoinFilter, of column: ColumnID) {
    filters[column, default: []].append(filter)
  }

  /// That the columns have the keys which are asked for.
  func condition(of scan: LogicalScan) -> PhysicalExpression? {
    let conditions = scan.columns.enumerated().compactMap { place, output in
      sets[output.column.id].map { PhysicalExpression.membership(.column(place), $0) }
    }
    return conditions.isEmpty ? nil : .and(conditions)
  }

  /// The filters of a scan; those that let the fewest pass come first.
  func filters(of scan: LogicalScan, _ metrics: OperatorMetrics?) -> [PlacedJoinFilter] {
    if filters.isEmpty { return [] }
    let placed = scan.columns.flatMap { output in
      (filters[output.column.id] ?? []).map {
        PlacedJoinFilter(filter: $0, field: output.field, metrics: metrics)
      }
    }
    return placed.sorted { $0.filter.density < $1.filter.density }
  }

  /// What lets only rows of wanted groups pass.
  func groupFilters(of scan: LogicalScan) -> [PlacedJoinFilter] {
    scan.columns.compactMap { output in
      groupFilters[output.column.id].map { PlacedJoinFilter(filter: $0, field: output.field, metrics: nil) }
    }
  }
}

/// Which groups of an aggregate a join asks for.
enum WantedGroups {
  case set(KeySet)
  case filter(JoinFilter)
}

/// Keys that a join asks for, looked for where the other side's tables are read: an aggregate over a large table, of which the
/// join wants a few groups, then groups the rows of these alone.
extension PhysicalPlanner {
  /// The rows of the left side, and for its keys the columns of the right side's tables to be restricted to them; nil where
  /// it is not worth it.
  mutating func restriction(
    of join: LogicalJoin
  ) throws(Diagnostic) -> (left: Batch, sets: [ColumnID: WantedGroups])? {
    guard join.kind == .inner || join.kind == .left, join.right.aggregates else { return nil }
    if let kept, kept.isSame(join.right) { return nil }
    let cardinality = Cardinality()
    guard cardinality.rows(of: join.left) * 8 < cardinality.rows(of: join.right.largestInput) else {
      return nil
    }
    var origins: [(key: LogicalJoin.Key, column: ColumnID)] = []
    for key in join.keys {
      guard case .column(let id, _) = key.right, let origin = join.right.scannedColumn(of: id) else {
        continue
      }
      origins.append((key, origin.column))
    }
    guard !origins.isEmpty else { return nil }
    let types = join.left.columns.map(\.type)
    let rows = try context.collectColumns(try stream(join.left), types: types)
    let compiler = ExpressionCompiler(join.left.columns, context)
    var sets: [ColumnID: WantedGroups] = [:]
    for (key, column) in origins {
      let values = try ExpressionEvaluator.evaluate(compiler.compile(key.left), rows).flattened()
      // NULL that matches NULL is found in no set.
      if key.matchesNulls, values.hasNulls { continue }
      if let filter = JoinFilter(values) {
        sets[column] = .filter(filter)
      } else {
        sets[column] = .set(KeySet(values, type: key.left.type))
      }
    }
    return (rows, sets)
  }

  mutating func restrict(to sets: [ColumnID: WantedGroups]) {
    for (column, set) in sets { restrictions.add(set, of: column) }
  }
}

// MARK: Join filters

extension PhysicalPlanner {
  /// Below so many rows a scan is joined sooner than a filter is made.
  private static let rowsWorthFiltering = 4 * Batch.capacity
  /// A whole table of more rows is not worth a filter: it leaves out no row that has a foreign key to it.
  private static let mostRowsOfWholeTable = 1 << 16

  /// Has the scans of the left side leave out rows without a partner on the right side, which is `build`.
  mutating func pushJoinFilters(of join: LogicalJoin, _ build: BuildSide) throws(Diagnostic) {
    let filters = if let known = build.filters { known } else { try joinFilters(of: join, build.rows) }
    for (column, filter) in filters { restrictions.add(filter, of: column) }
    if let number = build.number { kept?[number]?.filters = filters }
  }

  private func joinFilters(
    of join: LogicalJoin, _ build: Batch
  ) throws(Diagnostic) -> [(column: ColumnID, filter: JoinFilter)] {
    var filters: [(column: ColumnID, filter: JoinFilter)] = []
    for key in join.keys where !key.matchesNulls {
      guard case .column(let id, _) = key.left, key.left.type.isWhole,
        let origin = join.left.scannedColumn(of: id, passingWhatCanFail: false),
        let scanned = origin.scan.table.source.estimatedRowCount, scanned >= Self.rowsWorthFiltering
      else { continue }
      if case .scan(let scan) = join.right, build.count > Self.mostRowsOfWholeTable,
        scan.table.source.estimatedRowCount == build.count
      {
        continue
      }
      let keys = try ExpressionEvaluator.evaluate(
        ExpressionCompiler(join.right.columns, context).compile(key.right), build)
      let filter = JoinFilter(keys, runner: context.runner(forRows: build.count))
      try context.checkCancellation()
      guard let filter else { continue }
      try context.memory.reserve(filter.byteCount)
      filters.append((origin.column, filter))
    }
    return filters
  }
}

extension DataType {
  /// Whether values are kept as whole numbers.
  var isWhole: Bool {
    switch base {
    case .integer, .date, .timestamp, .period: true
    case .null, .boolean, .decimal, .double, .text, .interval: false
    }
  }
}

extension LogicalPlan {
  /// What must be given by its inputs for it to give the columns; nil: all columns. All of it is read where whole rows are
  /// compared.
  func columnsRead(for given: Set<ColumnID>?) -> Set<ColumnID>? {
    var read: Set<ColumnID>
    switch self {
    case .project, .aggregate: read = []
    case .filter, .sort, .limit, .limitBy, .topN, .join, .spread, .window, .expansion, .totals:
      guard let given else { return nil }
      read = given
    case .scan, .values, .distinct, .setOperation, .recursive, .workingTable, .shared: return nil
    }
    for expression in expressions { expression.collectColumns(into: &read) }
    return read
  }

  /// Whether rows are grouped, beneath what only passes groups on.
  fileprivate var aggregates: Bool {
    switch self {
    case .aggregate(let aggregate): aggregate.sets == nil && !aggregate.groups.isEmpty
    case .project(let input, _), .filter(let input, _): input.aggregates
    default: false
    }
  }

  /// What is grouped.
  fileprivate var largestInput: LogicalPlan {
    switch self {
    case .aggregate(let aggregate): aggregate.input
    case .project(let input, _), .filter(let input, _): input.largestInput
    default: self
    }
  }

  /// The column of a scan that is passed on as this one. Leaving out rows of the scan by their value of it leaves out those
  /// rows of the plan that have it, and changes no other.
  /// - Parameter passingWhatCanFail: whether something on the way may be computed that can fail for rows that are left out.
  fileprivate func scannedColumn(
    of id: ColumnID, passingWhatCanFail: Bool = true
  ) -> (scan: LogicalScan, column: ColumnID)? {
    let below = { (input: LogicalPlan, id: ColumnID) in
      input.scannedColumn(of: id, passingWhatCanFail: passingWhatCanFail)
    }
    if !passingWhatCanFail, canFail { return nil }
    switch self {
    case .scan(let scan): return scan.columns.contains { $0.column.id == id } ? (scan, id) : nil
    case .filter(let input, _), .sort(let input, _), .distinct(let input): return below(input, id)
    case .project(let input, let items): return items.source(of: id).flatMap { below(input, $0) }
    case .aggregate(let aggregate):
      guard aggregate.sets == nil else { return nil }
      return aggregate.groups.source(of: id).flatMap { below(aggregate.input, $0) }
    case .join(let join):
      switch join.kind {
      case .inner, .cross: return below(join.left, id) ?? below(join.right, id)
      case .left, .semi, .anti: return below(join.left, id)
      case .right: return below(join.right, id)
      case .full: return nil
      }
    default: return nil
    }
  }

  /// Whether the operator computes what can fail for rows that are left out below it. The condition of a filter over a scan is
  /// computed first.
  private var canFail: Bool {
    if case .filter(.scan, _) = self { return false }
    return expressions.contains(where: \.isFallible)
  }
}

extension [NamedExpression] {
  /// The column that is passed on under this number.
  fileprivate func source(of id: ColumnID) -> ColumnID? {
    guard let item = first(where: { $0.column.id == id }), case .column(let source, _) = item.expression
    else {
      return nil
    }
    return source
  }
}
