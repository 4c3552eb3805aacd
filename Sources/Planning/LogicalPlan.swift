package import Diagnostics

/// What is to be computed, as a tree of relational operators.
///
/// `FROM budget_lines WHERE variance < 0 ORDER BY variance LIMIT 3` becomes
/// ```
/// Limit: 3
/// └─ Sort: variance
///    └─ Filter: variance < 0
///       └─ Scan: budget_lines
/// ```
package indirect enum LogicalPlan: Sendable {
  case scan(LogicalScan)
  /// Rows of constant expressions. One row without columns is the input of `SELECT 1`.
  case values(columns: [PlanColumn], rows: [[BoundExpression]])
  case filter(LogicalPlan, BoundExpression)
  case project(LogicalPlan, [NamedExpression])
  case aggregate(LogicalAggregate)
  case join(LogicalJoin)
  case sort(LogicalPlan, [SortKey])
  case limit(LogicalPlan, count: Int?, offset: Int)
  /// Of the rows that have the same values of the expressions, so many, in the order in which they come.
  case limitBy(LogicalPlan, [BoundExpression], count: Int?, offset: Int)
  /// Sort and limit in one: the optimizer makes it.
  case topN(LogicalPlan, [SortKey], count: Int, offset: Int)
  case distinct(LogicalPlan)
  case setOperation(LogicalSetOperation)
  case spread(LogicalSpread)
  case window(LogicalWindow)
  case expansion(LogicalExpansion)
  case totals(LogicalTotals)
  case recursive(LogicalRecursion)
  case workingTable(LogicalWorkingTable)
  case shared(LogicalShared)

  /// What the operator gives, in order.
  package var columns: [PlanColumn] {
    switch self {
    case .scan(let scan): scan.columns.map(\.column) + (scan.rowNumber.map { [$0] } ?? [])
    case .values(let columns, _): columns
    case .filter(let input, _), .sort(let input, _), .limit(let input, _, _), .topN(let input, _, _, _),
      .limitBy(let input, _, _, _), .distinct(let input):
      input.columns
    case .project(_, let items): items.map(\.column)
    case .aggregate(let aggregate):
      aggregate.groups.map(\.column) + aggregate.aggregates.map(\.column)
        + (aggregate.sets.map { [$0.ordinal] } ?? [])
    case .join(let join): join.givesOneSide ? join.left.columns : join.left.columns + join.right.columns
    case .setOperation(let operation): operation.columns
    case .spread(let spread): spread.input.columns + spread.aggregates.map(\.column)
    case .window(let window): window.input.columns + window.outputs.map(\.column)
    case .expansion(let expansion): expansion.input.columns + expansion.columns
    case .totals(let totals): totals.input.columns
    case .recursive(let recursion): recursion.columns
    case .workingTable(let table): table.columns
    case .shared(let use): use.outputs.map(\.column)
    }
  }
}

package struct NamedExpression: Sendable {
  package var column: PlanColumn
  package var expression: BoundExpression

  package init(column: PlanColumn, expression: BoundExpression) {
    self.column = column
    self.expression = expression
  }
}

package struct LogicalScan: Sendable {
  package struct Output: Sendable {
    package var column: PlanColumn
    /// The field of the table.
    package var field: Int

    package init(column: PlanColumn, field: Int) {
      self.column = column
      self.field = field
    }
  }

  package var table: CatalogTable
  /// What the query calls the table, where that is not its name.
  package var alias: String?
  /// Only the fields that the plan needs, once projections have been pushed down.
  package var columns: [Output]
  /// An INTEGER column behind those: each row's number in the table, from 0. Citations are made from it.
  package var rowNumber: PlanColumn?
  /// Whether what is computed of its rows is not to be shared with another use of them.
  var isReadAnew = false

  package init(table: CatalogTable, alias: String? = nil, columns: [Output]) {
    self.table = table
    self.alias = alias
    self.columns = columns
  }
}

package struct LogicalAggregate: Sendable {
  package struct Output: Sendable {
    package var column: PlanColumn
    package var aggregate: BoundAggregate

    package init(column: PlanColumn, aggregate: BoundAggregate) {
      self.column = column
      self.aggregate = aggregate
    }
  }

  package var input: LogicalPlan
  /// Empty: one group of all rows, which exists even where there is no row.
  package var groups: [NamedExpression]
  package var aggregates: [Output]
  /// nil: the rows are grouped once, by all groups.
  package var sets: GroupingSets?
  /// Whether the groups are the values that a subquery depends on, of rows with which its own will be joined again.
  var isDomain = false

  package init(
    input: LogicalPlan, groups: [NamedExpression], aggregates: [Output], sets: GroupingSets? = nil
  ) {
    self.input = input
    self.groups = groups
    self.aggregates = aggregates
    self.sets = sets
  }
}

package struct LogicalJoin: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case inner, left, right, full, cross
    /// The rows of the left side that find a partner on the right, or that find none; each once, without the partner.
    case semi, anti
  }

  /// `left = right`, of one type, each side of columns of its own input only.
  package struct Key: Sendable {
    package var left: BoundExpression
    package var right: BoundExpression
    /// Whether NULL matches NULL, as in `left IS NOT DISTINCT FROM right`; otherwise it matches nothing.
    package var matchesNulls: Bool

    package init(left: BoundExpression, right: BoundExpression, matchesNulls: Bool = false) {
      self.left = left
      self.right = right
      self.matchesNulls = matchesNulls
    }

    package func map(_ change: (BoundExpression) -> BoundExpression) -> Key {
      Key(left: change(left), right: change(right), matchesNulls: matchesNulls)
    }
  }

  package var kind: Kind
  /// Whether no column of the right side is given.
  package var givesOneSide: Bool { kind == .semi || kind == .anti }
  package var left: LogicalPlan
  package var right: LogicalPlan
  package var keys: [Key]
  /// What else must hold for a pair of rows to match, over the columns of both.
  package var residual: BoundExpression?
  /// The table on the right as it is written, where a condition between the sides is expected: behind a comma or JOIN. nil
  /// behind CROSS JOIN, and of joins that nobody wrote.
  package var written: SourceSpan?
  /// What a LATERAL table on the right, without a condition, does with rows of the left side.
  var lateral: Lateral?

  enum Lateral {
    /// Each finds a partner.
    case keepsRows
    case choosesRows
  }

  package init(
    kind: Kind, left: LogicalPlan, right: LogicalPlan, keys: [Key], residual: BoundExpression?,
    written: SourceSpan? = nil
  ) {
    self.kind = kind
    self.left = left
    self.right = right
    self.keys = keys
    self.residual = residual
    self.written = written
  }
}

package struct LogicalSetOperation: Sendable {
  package enum Operator: String, Sendable, CaseIterable { case union, intersect, except }

  package var op: Operator
  package var all: Bool
  /// Both give columns of the same types, by position.
  package var left: LogicalPlan
  package var right: LogicalPlan
  package var columns: [PlanColumn]
  /// With INTERSECT ALL and EXCEPT ALL: how many columns are compared, if not all. Those behind them ride along:
  /// the left's, and with INTERSECT those of the right row that stands against it.
  package var compared: Int?

  package init(
    op: Operator, all: Bool, left: LogicalPlan, right: LogicalPlan, columns: [PlanColumn]
  ) {
    self.op = op
    self.all = all
    self.left = left
    self.right = right
    self.columns = columns
  }
}
