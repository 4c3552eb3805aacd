import Columns
import Diagnostics
import Syntax

/// A column that a query gives.
struct OutputColumn {
  var id: ColumnID
  var name: String
  /// nil where the column's definition is at fault.
  var type: DataType?
  /// The item that defines it.
  var span: SourceSpan

  var expression: BoundExpression? { type.map { .column(id, $0) } }
}

/// What becomes of the rows of a query.
enum QueryRole {
  /// They are the answer, and total rows stand among them.
  case result
  /// Something else is computed from them, in which total rows would count twice: there are none.
  case operand
}

/// A bound query: its plan gives `columns`, in order.
struct QueryOutput {
  /// Meaningless once an error was reported; the columns still serve to check what uses the query.
  var plan: LogicalPlan
  var columns: [OutputColumn]
  /// Not all columns are known, because a table was not found.
  var isIncomplete = false
  /// What the columns of the plan behind `columns` say of them.
  var companions: [ResultCompanion] = []

  /// Of a plan whose columns are all sound.
  init(plan: LogicalPlan, span: SourceSpan) {
    self.plan = plan
    columns = plan.columns.map { OutputColumn(id: $0.id, name: $0.name, type: $0.type, span: span) }
  }

  init(plan: LogicalPlan, columns: [OutputColumn], isIncomplete: Bool) {
    self.plan = plan
    self.columns = columns
    self.isIncomplete = isIncomplete
  }

  /// As a relation of a FROM clause.
  func scope(name: String, tableName: String? = nil, span: SourceSpan) -> Scope {
    var scope = Scope(
      name: name, tableName: tableName, span: span, columns: columns.map { ($0.name, $0.expression) })
    scope.isIncomplete = isIncomplete
    return scope
  }
}

/// A table expression of WITH: bound once, where it stands, and copied with other column numbers where it is
/// used.
struct CommonTable {
  var name: Identifier
  var output: QueryOutput
  var depth: Int
  var operators: Int
  /// What the query that WITH belongs to stands in: its plan may read what this gives of the queries around.
  var frame: SubqueryFrame?
  /// Set while its own query is bound.
  var recursion: RecursiveTable?
}

extension LogicalPlan {
  /// No rows and no columns, in the place of what could not be bound.
  static let nothing = LogicalPlan.values(columns: [], rows: [])
  /// One row without columns, as `SELECT 1` reads.
  static let oneRow = LogicalPlan.values(columns: [], rows: [[]])
}
