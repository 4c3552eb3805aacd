import Columns
import Diagnostics
import Syntax

extension StatementBinder {
  private static let lateralHint = "write LATERAL before the parenthesis of the query"

  func reportAmbiguous(_ name: String, at span: SourceSpan, _ found: [Int], in scope: Scope) {
    var labels: [Diagnostic.Label] = []
    for index in found {
      guard let relation = scope.columns[index].relation else { continue }
      let owner = scope.relations[relation]
      let label = Diagnostic.Label(owner.span, "has `\(scope.columns[index].name)`")
      if owner.span != .none, !labels.contains(label) { labels.append(label) }
    }
    let choices = found.map { scope.qualifiedName(of: $0) }
    let isQualifiable = Set(choices).count > 1
    report(
      .ambiguousColumn, "`\(name)` could be \(counted(found.count, "column"))", at: span, "which one?",
      related: labels,
      hint: isQualifiable
        ? "write \(choices.joined(separator: " or "))" : "give one of them another name with AS")
  }

  func reportUnknownColumn(_ name: NameSyntax, _ last: Identifier, in context: ExpressionContext) {
    if context.scope.isIncomplete { return }
    if scopesBeside.contains(where: { !$0.visibleColumns(named: last.key).isEmpty }) {
      report(
        .unknownColumn, "a query in FROM sees `\(last.text)` of a table beside it only if it is LATERAL",
        at: name.span, "not found", hint: Self.lateralHint)
      return
    }
    if context.scope.isEmpty { return reportMissingFrom(last, in: context) }
    let scope = context.scope
    let names = scope.visible.map { scope.columns[$0].name } + context.aliases.values.map(\.name.text)
    report(
      .unknownColumn, "there is no column `\(last.text)`", at: name.span, "not found",
      hint: context.laterAliases.contains(last.key)
        ? "`\(last.text)` is defined later in this SELECT: put it before its use"
        : Suggestion.nearest(to: last.text, among: names).map { "did you mean `\($0)`?" }
          ?? elsewhere(last, scope) ?? listing(names, "columns"))
  }

  func reportUnknownColumn(
    _ name: NameSyntax, _ last: Identifier, of relation: ScopeRelation, in context: ExpressionContext
  ) {
    let names = relation.columns.map { context.scope.columns[$0].name }
    let others = context.scope.visibleColumns(named: last.key)
    let owner = others.first.map { "`\(context.scope.qualifiedName(of: $0))` exists" }
    report(
      .unknownColumn, "`\(relation.name)` has no column `\(last.text)`", at: name.span, "not found",
      related: relation.span == .none ? [] : [.init(relation.span, "this table")],
      hint: Suggestion.nearest(to: last.text, among: names).map { "did you mean `\($0)`?" } ?? owner
        ?? listing(names, "columns"))
  }

  /// Without a FROM clause: says so, and which tables have the column.
  private func reportMissingFrom(_ name: Identifier, in context: ExpressionContext) {
    if [.values, .limit, .parameterDefault].contains(context.clause) {
      report(
        .missingFrom, "\(context.clause.rawValue) can use no columns", at: name.span, "read as a column",
        hint: context.clause == .limit
          ? "write a whole number, such as 10" : "a text stands in single quotes: '\(name.text)'")
      return
    }
    let tables = tablesWithColumn(name.key)
    report(
      .missingFrom, "`\(name.text)` needs a FROM clause", at: name.span, "a column of which table?",
      hint: tables.isEmpty
        ? "a text stands in single quotes: '\(name.text)'"
        : "`\(name.text)` is a column of \(list(tables.map { "`\($0)`" })): add FROM \(tables[0])")
  }

  private func elsewhere(_ name: Identifier, _ scope: Scope) -> String? {
    let tables = tablesWithColumn(name.key)
    guard let first = tables.first else { return nil }
    return "`\(name.text)` is a column of \(list(tables.map { "`\($0)`" })): join \(first) to use it"
  }

  private func tablesWithColumn(_ key: String) -> [String] {
    catalog.tables.filter { $0.fields.contains { $0.name.lowercased() == key } }.map(\.name)
  }

  // MARK: Tables

  func reportUnknownTable(_ name: NameSyntax) {
    guard let last = name.parts.last else { return }
    let names = catalog.tables.map(\.name) + commonTables.values.map(\.name.text).sorted()
    let written = name.parts.map(\.text).joined(separator: ".")
    var hint = suggestion(for: last.text, among: names, called: "tables")
    if name.parts.count == 1, tablesInDefinition.contains(last.key) {
      hint = "to let `\(last.text)` use its own rows write WITH RECURSIVE"
    } else if name.parts.count > 1, names.contains(where: { $0.lowercased() == last.key }) {
      hint = "tables have no schema: write \(last.text)"
    } else if last.key.hasSuffix(".csv") || last.key.hasSuffix(".tsv")
      || name.parts.count == 2 && last.key == "csv"
    {
      hint = "a file stands in single quotes: FROM '\(written)'"
    }
    report(.unknownTable, "there is no table `\(written)`", at: name.span, "not found", hint: hint)
  }

  /// `x.a` where no table of this FROM clause is called x.
  func reportUnknownRelation(
    _ name: NameSyntax, _ last: Identifier, column: Identifier?, in context: ExpressionContext
  ) {
    let scope = context.scope
    let text = name.parts.map(\.text).joined(separator: ".")
    if let beside = scopesBeside.last(where: { !$0.relations(named: last.key).isEmpty }),
      let index = beside.relations(named: last.key).first
    {
      report(
        .unknownTable, "a query in FROM sees `\(text)` beside it only if it is LATERAL", at: name.span,
        "not found", related: [.init(beside.relations[index].span, "beside it")],
        hint: Self.lateralHint)
      return
    }
    if let renamed = scope.relations.first(where: { $0.tableName?.lowercased() == last.key }) {
      report(
        .unknownTable, "`\(text)` goes by the name `\(renamed.name)` here", at: name.span, "not found",
        related: [.init(renamed.span, "its name in this query")],
        hint: "write \(renamed.name)\(column.map { ".\($0.text)" } ?? ".*")")
      return
    }
    let names = scope.relations.map(\.name).filter { !$0.isEmpty }
    if scope.isEmpty {
      report(
        .missingFrom, "`\(text)` needs a FROM clause", at: name.span, "no table is named here",
        hint: catalog.table(named: last.key).map { "add FROM \($0.name)" })
      return
    }
    let isTable = catalog.table(named: last.key) != nil
    report(
      .unknownTable, "no table of this FROM is called `\(text)`", at: name.span, "not found",
      hint: isTable
        ? "add `\(text)` to FROM, with a join"
        : suggestion(for: last.text, among: names, called: "tables here"))
  }
}
