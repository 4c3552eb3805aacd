import Columns
import Diagnostics
import Planning

/// Keys that a join asks for, looked for where the other side's tables are read: an aggregate over a large table, of which the
/// join wants a few groups, then groups the rows of these alone.
extension PhysicalPlanner {
  /// The rows of the left side, and for its keys the columns of the right side's tables to be restricted to them; nil where
  /// it is not worth it.
  mutating func restriction(
    of join: LogicalJoin
  ) throws(Diagnostic) -> (left: Batch, sets: [ColumnID: KeySet])? {
    guard join.kind == .inner || join.kind == .left, join.right.aggregates else { return nil }
    let cardinality = Cardinality()
    guard cardinality.rows(of: join.left) * 8 < cardinality.rows(of: join.right.largestInput) else {
      return nil
    }
    var origins: [(key: LogicalJoin.Key, column: ColumnID)] = []
    for key in join.keys {
      guard case .column(let id, _) = key.right, let origin = join.right.scannedColumn(of: id) else {
        continue
      }
      origins.append((key, origin))
    }
    guard !origins.isEmpty else { return nil }
    let types = join.left.columns.map(\.type)
    let rows = try context.collectColumns(try stream(join.left), types: types)
    let compiler = ExpressionCompiler(join.left.columns, context)
    var sets: [ColumnID: KeySet] = [:]
    for (key, column) in origins {
      let values = try ExpressionEvaluator.evaluate(compiler.compile(key.left), rows).flattened()
      // NULL that matches NULL is found in no set.
      if key.matchesNulls, values.hasNulls { continue }
      sets[column] = KeySet(values, type: key.left.type)
    }
    return (rows, sets)
  }

  /// The scan's rows whose values are among those that a join asks for.
  func restricted(_ stream: BatchStream, _ scan: LogicalScan) -> BatchStream {
    var stream = stream
    for (place, output) in scan.columns.enumerated() {
      guard let set = restrictions[output.column.id] else { continue }
      stream = stream.appending(Filter(predicate: .membership(.column(place), set)))
    }
    return stream
  }
}

extension LogicalPlan {
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
  fileprivate func scannedColumn(of id: ColumnID) -> ColumnID? {
    switch self {
    case .scan(let scan): return scan.columns.contains { $0.column.id == id } ? id : nil
    case .filter(let input, _), .sort(let input, _), .distinct(let input): return input.scannedColumn(of: id)
    case .project(let input, let items): return items.source(of: id).flatMap { input.scannedColumn(of: $0) }
    case .aggregate(let aggregate):
      guard aggregate.sets == nil else { return nil }
      return aggregate.groups.source(of: id).flatMap { aggregate.input.scannedColumn(of: $0) }
    case .join(let join):
      switch join.kind {
      case .inner, .cross: return join.left.scannedColumn(of: id) ?? join.right.scannedColumn(of: id)
      case .left, .semi, .anti: return join.left.scannedColumn(of: id)
      case .right: return join.right.scannedColumn(of: id)
      case .full: return nil
      }
    default: return nil
    }
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
