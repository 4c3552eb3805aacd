import Columns
import Diagnostics
import Syntax

extension StatementBinder {
  func bindColumn(_ name: NameSyntax, in context: ExpressionContext) -> BoundExpression? {
    guard let last = name.parts.last else { return nil }
    if name.parts.count > 1 { return bindQualified(name, last, in: context) }
    // Inside an aggregate the column is meant: ORDER BY sum(x) works beside sum(x) AS x.
    if context.clause == .orderBy || context.clause == .distinctOn, let alias = context.aliases[last.key] {
      return use(alias, at: name.span, in: context)
    }
    if context.clause == .having, context.aliasesBeforeColumns.contains(last.key),
      let alias = context.aliases[last.key]
    {
      return use(alias, at: name.span, in: context)
    }
    let found = context.scope.visibleColumns(named: last.key)
    if found.count > 1 {
      reportAmbiguous(last.text, at: name.span, found, in: context.scope)
      return nil
    }
    if let index = found.first {
      return use(context.scope.columns[index], at: name.span, in: context)
    }
    if let alias = context.aliases[last.key] { return use(alias, at: name.span, in: context) }
    if let outer = outerColumn(name, last, in: context.outer) { return outer }
    if last.key == "current_date" { return .constant(.date(clock.today), .date) }
    if last.key == "current_timestamp" { return .constant(.timestamp(clock.now), .timestamp) }
    reportUnknownColumn(name, last, in: context)
    return nil
  }

  private func use(
    _ column: ScopeColumn, at span: SourceSpan, in context: ExpressionContext
  ) -> BoundExpression? {
    if let expression = column.expression { context.noteUse(of: expression, at: span) }
    return column.expression
  }

  func use(
    _ alias: SelectAlias, at span: SourceSpan, in context: ExpressionContext
  ) -> BoundExpression? {
    guard let expression = alias.expression, canRepeat(Operand(expression, span)) else { return nil }
    if !context.clause.allowsAggregates, context.containsAggregate(expression) {
      reportMisplacedAggregate(
        "`\(alias.name.text)`", at: span, in: context, declared: alias.name.span)
      return nil
    }
    if !context.clause.allowsWindows, context.containsWindow(expression) {
      reportMisplacedWindow("`\(alias.name.text)`", at: span, in: context, declared: alias.name.span)
      return nil
    }
    context.noteUse(of: expression, at: span)
    return expression
  }

  private func bindQualified(
    _ name: NameSyntax, _ last: Identifier, in context: ExpressionContext
  ) -> BoundExpression? {
    let table = NameSyntax(Array(name.parts.dropLast()), name.parts[0].span)
    if context.scope.relations(named: name.parts[0].key).isEmpty,
      let outer = outerColumn(name, last, in: context.outer)
    {
      return outer
    }
    guard let index = relation(table, in: context, column: last) else { return nil }
    let relation = context.scope.relations[index]
    let found = relation.columnsByKey[last.key] ?? []
    if found.count > 1 {
      reportAmbiguous(last.text, at: name.span, found, in: context.scope)
      return nil
    }
    guard let column = found.first else {
      if !context.scope.isIncomplete || !relation.columns.isEmpty {
        reportUnknownColumn(name, last, of: relation, in: context)
      }
      return nil
    }
    return use(context.scope.columns[column], at: name.span, in: context)
  }

  /// The table of this FROM clause that the name means; reported if there is none or more than one.
  func relation(_ name: NameSyntax, in context: ExpressionContext, column: Identifier? = nil) -> Int? {
    guard let last = name.parts.last else { return nil }
    let found = name.parts.count == 1 ? context.scope.relations(named: last.key) : []
    // Two tables of one name have been complained of already.
    if let first = found.first { return first }
    if context.scope.isIncomplete { return nil }
    reportUnknownRelation(name, last, column: column, in: context)
    return nil
  }
}
