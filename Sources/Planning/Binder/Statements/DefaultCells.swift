import Columns
import Syntax

/// The places of an INSERT's VALUES where DEFAULT stands for a value.
struct DefaultCells {
  /// By the place of the column: the rows.
  private let rows: [Int: Set<Int>]
  /// The query, with NULL in these places.
  let rest: QuerySyntax

  /// nil where the query is another, or has no such place.
  init?(of query: QuerySyntax) {
    guard query.isPlain else { return nil }
    var query = query
    switch query.body {
    case .nested(let inner):
      guard let cells = DefaultCells(of: inner) else { return nil }
      rows = cells.rows
      rest = cells.rest
    case .values(var values):
      var rows: [Int: Set<Int>] = [:]
      for (number, row) in values.rows.enumerated() {
        for (place, cell) in row.enumerated() where cell.isDefaultWord {
          rows[place, default: []].insert(number)
          values.rows[number][place] = .literal(LiteralSyntax(.null, cell.span))
        }
      }
      if rows.isEmpty { return nil }
      query.body = .values(values)
      self.rows = rows
      rest = query
    case .select, .setOperation: return nil
    }
  }

  /// Adds to the rows a column for each of theirs that has such a place; by the place of that, a condition that tells
  /// them.
  func mark(_ plan: inout LogicalPlan, newColumn: () -> ColumnID) -> [Int: BoundExpression] {
    guard case .values(var columns, var cells) = plan else { return [:] }
    var marks: [Int: BoundExpression] = [:]
    for (place, defaults) in rows.sorted(by: { $0.key < $1.key }) {
      let column = PlanColumn(id: newColumn(), name: "default", type: .boolean)
      columns.append(column)
      for number in cells.indices {
        cells[number].append(.constant(.boolean(defaults.contains(number)), .boolean))
      }
      marks[place] = .column(column.id, .boolean)
    }
    plan = .values(columns: columns, rows: cells)
    return marks
  }
}

extension QuerySyntax {
  /// Whether it is its body alone.
  var isPlain: Bool {
    with.isEmpty && orderBy == nil && limit == nil && offset == nil && pipes.isEmpty && cite == nil
      && chart == nil
  }
}

extension ExpressionSyntax {
  /// `DEFAULT` in the place of a value, where no column is called so.
  var isDefaultWord: Bool {
    guard case .column(let name) = self, name.parts.count == 1 else { return false }
    return name.parts[0].key == "default"
  }
}
