import Columns
import Diagnostics

/// Tables that are joined with each other, and which of them conditions tie together.
struct JoinTree {
  /// A join as the query has it: a condition between the tables on both sides is expected.
  private struct Written {
    var span: SourceSpan
    var left: Range<Int>
    var right: Range<Int>
  }

  private var tables: [LogicalPlan] = []
  private var joins: [Written] = []
  private var conditions: [Set<ColumnID>] = []
  /// Columns that equal a constant, so that rows are picked by them.
  private var fixed: Set<ColumnID> = []
  /// The tables that a column is made of.
  private var origins: [ColumnID: Set<Int>] = [:]

  /// - Parameter plan: joins, and what is done to their rows one by one.
  init(_ plan: LogicalPlan) { _ = gather(plan) }

  /// Whether the operator passes rows of tables on, so that conditions above it may tie these together.
  static func passes(_ plan: LogicalPlan) -> Bool {
    switch plan {
    case .filter, .project, .sort, .join: true
    default: false
    }
  }

  private mutating func gather(_ plan: LogicalPlan) -> Range<Int> {
    switch plan {
    case .filter(let input, let condition):
      note(condition)
      return gather(input)
    case .sort(let input, _): return gather(input)
    case .project(let input, let items):
      let range = gather(input)
      for item in items { origins[item.column.id] = origins(of: item.expression.referencedColumns) }
      return range
    case .join(let join):
      let (left, right) = (gather(join.left), gather(join.right))
      for key in join.keys {
        conditions.append(key.left.referencedColumns.union(key.right.referencedColumns))
      }
      if let residual = join.residual { note(residual) }
      if let span = join.written { joins.append(Written(span: span, left: left, right: right)) }
      return left.lowerBound..<right.upperBound
    default:
      for column in plan.columns { origins[column.id] = [tables.count] }
      tables.append(plan)
      return (tables.count - 1)..<tables.count
    }
  }

  private mutating func note(_ condition: BoundExpression) {
    for conjunct in condition.conjuncts {
      conditions.append(conjunct.referencedColumns)
      if case .call(.equal, let sides, _, _) = conjunct, sides.contains(where: \.isConstant) {
        fixed.formUnion(conjunct.referencedColumns)
      }
    }
  }

  private func origins(of columns: Set<ColumnID>) -> Set<Int> {
    columns.reduce(into: []) { $0.formUnion(origins[$1] ?? []) }
  }

  /// The joins of which no condition ties a table on one side to one on the other. One row is no table to be tied to, and
  /// nor are rows that are picked by what they are, or tied to such.
  var untied: [SourceSpan] {
    guard !joins.isEmpty else { return [] }
    let groups = tied
    let picked = Set(origins(of: fixed).map { groups[$0] })
    return joins.filter { join in
      let sides = [join.left, join.right]
      return Set(join.left.map { groups[$0] }).isDisjoint(with: join.right.map { groups[$0] })
        && sides.allSatisfy {
          $0.contains { tables[$0].readsTable && !tables[$0].hasOneRow && !picked.contains(groups[$0]) }
        }
    }.map(\.span)
  }

  /// For each table the number of those that it is tied to, by way of others too.
  private var tied: [Int] {
    var groups = Array(tables.indices)
    for condition in conditions {
      let members = origins(of: condition).map { groups[$0] }
      guard let first = members.min() else { continue }
      for index in groups.indices where members.contains(groups[index]) { groups[index] = first }
    }
    return groups
  }
}

extension LogicalPlan {
  /// Whether it can't have more than one row, whatever is in the tables; a table that has one row counts.
  fileprivate var hasOneRow: Bool {
    switch self {
    case .scan(let scan): scan.table.source.estimatedRowCount.map { $0 <= 1 } ?? false
    case .values(_, let rows): rows.count <= 1
    case .aggregate(let aggregate): aggregate.groups.isEmpty && aggregate.sets == nil
    case .limit(_, let count?, _) where count <= 1: true
    case .topN(_, _, let count, _) where count <= 1: true
    case .join(let join): join.left.hasOneRow && (join.givesOneSide || join.right.hasOneRow)
    case .filter, .project, .sort, .limit, .topN, .distinct, .window, .spread: inputs.allSatisfy(\.hasOneRow)
    default: false
    }
  }

  /// Whether there are rows of a table in it: series and lists of values are meant to meet each row.
  fileprivate var readsTable: Bool {
    switch self {
    case .scan, .workingTable, .shared: true
    default: inputs.contains(where: \.readsTable)
    }
  }
}
