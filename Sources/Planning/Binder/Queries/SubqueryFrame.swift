import Columns
import Diagnostics
import Syntax

/// A query within an expression: where the expression stands, and what the query uses of the queries around
/// it. Each such value becomes a parameter: a column that no operator of the subquery's plan gives, and that
/// `Decorrelation` later supplies.
final class SubqueryFrame {
  struct Parameter {
    var column: PlanColumn
    /// What it stands for in each row of the query around.
    var argument: BoundExpression
  }

  /// Of the expression around.
  let context: ExpressionContext
  private(set) var parameters: [Parameter] = []

  init(in context: ExpressionContext) { self.context = context }

  /// How many parameters the frames have, from this one outwards.
  var parameterCounts: [Int] { [parameters.count] + (context.outer?.parameterCounts ?? []) }

  /// Takes back what was added since the frame had so many parameters.
  func forget(after count: Int) { parameters.removeSubrange(min(count, parameters.count)...) }

  /// The expression as the query around computes it; nil unless it reads values of that query, and nothing else.
  func outward(_ expression: BoundExpression) -> BoundExpression? {
    let ids = Set(parameters.map(\.column.id))
    guard expression.readsOnly({ ids.contains($0) }) else { return nil }
    return replacing(expression)
  }

  /// The column of the query around that the parameter stands for.
  func columnAround(_ parameter: ColumnID) -> ColumnID? {
    if case .column(let id, _)? = parameters.first(where: { $0.column.id == parameter })?.argument {
      id
    } else {
      nil
    }
  }

  private func replacing(_ expression: BoundExpression) -> BoundExpression {
    if case .column(let id, _) = expression, let known = parameters.first(where: { $0.column.id == id }) {
      return known.argument
    }
    return expression.mapChildren(replacing)
  }

  /// The column of the subquery that stands for a value of the query around it; one for each value.
  func parameter(
    for argument: BoundExpression, name: String, newColumn: () -> ColumnID
  ) -> BoundExpression {
    if let known = parameters.first(where: { $0.argument.computesSame(as: argument) }) {
      return .column(known.column.id, known.column.type)
    }
    let column = PlanColumn(id: newColumn(), name: name, type: argument.type)
    parameters.append(Parameter(column: column, argument: argument))
    return .column(column.id, column.type)
  }
}

/// A subquery that uses columns of the queries around it.
struct CorrelatedQuery {
  var plan: LogicalPlan
  /// The columns of those queries, under the numbers that the plan reads them by.
  var parameters: [PlanColumn]
  /// What the plan makes one answer of, where the subquery stands behind ANY, ALL or IN.
  var compared: ComparedRows?
}

/// The rows that a value is compared with.
struct ComparedRows {
  var rows: LogicalPlan
  /// Over their columns, and what the row around gives.
  var condition: BoundExpression
  /// Whether it must hold for all of them, or for any.
  var isAll: Bool
}

extension StatementBinder {
  /// The column of a query around that the name means; nil if none has it. Nothing is reported of what is not there.
  func outerColumn(_ name: NameSyntax, _ last: Identifier, in frame: SubqueryFrame?) -> BoundExpression? {
    guard let frame else { return nil }
    let around = frame.context
    guard let found = column(name, last, of: around.scope) else {
      if name.parts.count == 1, let alias = around.aliases[last.key] {
        let value = use(alias, at: name.span, in: around)
        return value.map { parameter(for: $0, last.text, of: frame) } ?? .constant(.null, .null)
      }
      guard let further = outerColumn(name, last, in: around.outer) else { return nil }
      return parameter(for: further, last.text, of: frame)
    }
    guard found.count == 1, let index = found.first else {
      reportAmbiguous(last.text, at: name.span, found, in: around.scope)
      return .constant(.null, .null)
    }
    guard let expression = around.scope.columns[index].expression else { return .constant(.null, .null) }
    around.noteUse(of: expression, at: name.span)
    return parameter(for: expression, last.text, of: frame)
  }

  /// The scope around in which the name is a table's; nil where it is one of the query's own.
  func outerScope(_ name: NameSyntax, of context: ExpressionContext) -> Scope? {
    guard name.parts.count == 1, context.scope.relations(named: name.parts[0].key).isEmpty else { return nil }
    var frame = context.outer
    while let around = frame?.context {
      if !around.scope.relations(named: name.parts[0].key).isEmpty { return around.scope }
      frame = around.outer
    }
    return nil
  }

  /// What stands for a value of the query around; its number is never that of a column of the plan.
  func parameter(
    for argument: BoundExpression, _ name: String, of frame: SubqueryFrame
  ) -> BoundExpression {
    let value = frame.parameter(for: argument, name: name, newColumn: newColumn)
    if case .column(let id, _) = value {
      parameterColumns.insert(id)
      if !unitColumns.isEmpty, case .named(let names) = rowUnit(of: argument, in: frame.context) {
        unitColumns[id] = names
      }
    }
    return value
  }

  private func column(_ name: NameSyntax, _ last: Identifier, of scope: Scope) -> [Int]? {
    if name.parts.count == 1 {
      let found = scope.visibleColumns(named: last.key)
      return found.isEmpty ? nil : found
    }
    guard name.parts.count == 2, let relation = scope.relations(named: name.parts[0].key).first else {
      return nil
    }
    return scope.relations[relation].columnsByKey[last.key]
  }
}
