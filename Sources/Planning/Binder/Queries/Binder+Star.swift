import Columns
import Diagnostics
import Syntax

/// A column that a star or COLUMNS stands for.
struct StarColumn {
  var name: String
  var expression: BoundExpression?
  /// Of `REPLACE`: where the expression stands in its place.
  var span: SourceSpan?
  /// What the groups of a pattern matched of its name, the whole match first.
  var groups: [String] = []
  /// Whether it is one of a table of a query around.
  var isOuter = false
}

/// What messages call the parts of a star.
struct StarWords {
  var exclude = "EXCLUDE"
  var replace = "REPLACE"
  var rename = "RENAME"
}

/// The columns that COLUMNS stands for in one expression, which is bound once for each.
struct ColumnsExpansion {
  /// nil until COLUMNS is met.
  var columns: [StarColumn]?
  var first: SourceSpan = .none
  /// The column in hand.
  var place = 0
}

/// An expression with COLUMNS, for one of its columns.
struct ExpandedExpression {
  var value: TrackedExpression
  /// nil where there is no COLUMNS in it.
  var column: StarColumn?

  /// An alias, in which `\\1` stands for what the first group of the pattern matched.
  func named(_ alias: String) -> String {
    guard let column, !column.groups.isEmpty else { return alias }
    var name = ""
    var isEscaped = false
    for scalar in alias.unicodeScalars {
      if isEscaped, let digit = Int(String(scalar)), digit < column.groups.count {
        name += column.groups[digit]
      } else if scalar != "\\" || isEscaped {
        if isEscaped, scalar != "\\" { name += "\\" }
        name.unicodeScalars.append(scalar)
      }
      isEscaped = !isEscaped && scalar == "\\"
    }
    return name
  }
}

/// The columns that EXCLUDE, or REPLACE and RENAME, have named so far.
private struct NamedOnce {
  /// Of the clause at hand.
  var word: String
  private var names: [Int: (word: String, span: SourceSpan)] = [:]

  init(word: String) { self.word = word }

  mutating func note(_ columns: [Int], _ name: NameSyntax, _ binder: StatementBinder) {
    if let first = columns.first(where: { names[$0] != nil }).flatMap({ names[$0] }),
      let last = name.parts.last
    {
      binder.report(
        .duplicateColumn,
        first.word == word
          ? "\(word) names `\(last.text)` twice" : "both \(first.word) and \(word) name `\(last.text)`",
        at: name.span, "again here", related: [.init(first.span, "first here")])
    }
    for column in columns where names[column] == nil { names[column] = (word, name.span) }
  }
}

extension StatementBinder {
  func bindStar(_ star: StarSyntax, in context: ExpressionContext) -> [SelectItem] {
    starColumns(star, in: context).map { column in
      let start = context.uses.count
      if let expression = column.expression, !column.isOuter {
        context.noteUse(of: expression, at: column.span ?? star.span)
      }
      return SelectItem(
        name: column.name,
        value: TrackedExpression(
          expression: column.expression, span: column.span ?? star.span, uses: start..<context.uses.count))
    }
  }

  /// The columns of the tables, without those that are excluded, with replacements and new names.
  func starColumns(
    _ star: StarSyntax, in context: ExpressionContext, words: StarWords = StarWords()
  ) -> [StarColumn] {
    let outer = star.table.flatMap { outerScope($0, of: context) }
    let scope = outer ?? context.scope
    if scope.isEmpty {
      report(
        .missingFrom, "`*` needs a FROM clause", at: star.span, "of which table?",
        hint: catalog.tables.first.map { "add FROM and a table, such as FROM \($0.name)" })
      return []
    }
    var indices = scope.visible
    if let table = star.table {
      let around = outer?.relations(named: table.parts[0].key).first
      guard let relation = around ?? relation(table, in: context) else { return [] }
      indices = scope.relations[relation].columns
    }
    let all = indices
    let column = { (index: Int) -> StarColumn in
      let name = scope.columns[index].name
      guard outer != nil, let table = star.table else {
        return StarColumn(name: name, expression: scope.columns[index].expression)
      }
      let last = Identifier(name, star.span)
      let value = self.outerColumn(NameSyntax(table.parts + [last], star.span), last, in: context.outer)
      return StarColumn(name: name, expression: value, isOuter: true)
    }
    var excluded = NamedOnce(word: words.exclude)
    for name in star.excluded {
      let found = columns(name, among: all, words.exclude, in: scope)
      excluded.note(found, name, self)
      indices.removeAll { found.contains($0) }
    }
    var changes: [Int: StarColumn] = [:]
    var changed = NamedOnce(word: words.replace)
    for replacement in star.replaced {
      let name = NameSyntax([replacement.column], replacement.column.span)
      let value = bind(replacement.expression, in: context)
      let found = columns(name, among: indices, words.replace, in: scope)
      changed.note(found, name, self)
      for index in found {
        changes[index] = StarColumn(
          name: scope.columns[index].name, expression: value, span: replacement.expression.span)
      }
    }
    changed.word = words.rename
    for renaming in star.renamed {
      let found = columns(renaming.column, among: indices, words.rename, in: scope)
      changed.note(found, renaming.column, self)
      for index in found {
        changes[index, default: column(index)].name = renaming.name.text
      }
    }
    let columns = indices.map { changes[$0] ?? column($0) }
    if columns.isEmpty, !all.isEmpty {
      report(
        .unknownColumn, "\(words.exclude) leaves no column", at: star.span, hint: "leave fewer columns out")
    }
    return columns
  }

  /// The columns of that name; reported if there is none.
  func columns(_ name: NameSyntax, among indices: [Int], _ word: String, in scope: Scope) -> [Int] {
    guard let last = name.parts.last else { return [] }
    let tables = name.parts.count > 1 ? scope.relations(named: name.parts[0].key) : nil
    let found = indices.filter { index in
      let column = scope.columns[index]
      guard column.name.lowercased() == last.key else { return false }
      guard let tables else { return true }
      return column.relation.map(tables.contains) ?? false
    }
    if found.isEmpty, !scope.isIncomplete {
      report(
        .unknownColumn, "\(word) names `\(last.text)`, which is not among the columns here",
        at: name.span, "not found",
        hint: suggestion(for: last.text, among: indices.map { scope.columns[$0].name }, called: "columns"))
    }
    return found
  }

  // MARK: COLUMNS

  /// The expression for each column that COLUMNS in it stands for; once if there is none.
  func trackEach(_ syntax: ExpressionSyntax, in context: ExpressionContext) -> [ExpandedExpression] {
    let outer = context.expansion
    defer { context.expansion = outer }
    context.expansion = ColumnsExpansion()
    let first = track(syntax, in: context)
    guard let columns = context.expansion?.columns else { return [ExpandedExpression(value: first)] }
    var all = [ExpandedExpression(value: first, column: columns.first)]
    for place in columns.indices.dropFirst() {
      context.expansion?.place = place
      all.append(ExpandedExpression(value: track(syntax, in: context), column: columns[place]))
    }
    return columns.isEmpty ? [] : all
  }

  /// A condition that must hold for each of the columns that COLUMNS in it stands for.
  func bindConditions(
    _ syntax: ExpressionSyntax, _ clause: Clause, in context: ExpressionContext
  ) -> BoundExpression? {
    let outer = context.expansion
    defer { context.expansion = outer }
    context.expansion = ColumnsExpansion()
    let first = bindCondition(syntax, clause, in: context)
    guard let columns = context.expansion?.columns, columns.count > 1 else { return first }
    var all = [first]
    for place in columns.indices.dropFirst() {
      context.expansion?.place = place
      all.append(bindCondition(syntax, clause, in: context))
    }
    let bound = all.compactMap(\.self)
    return bound.count == all.count ? .and(bound) : nil
  }

  /// What an expression is called: by the column in hand, where COLUMNS stands for it.
  func name(of syntax: ExpressionSyntax, in context: ExpressionContext) -> String {
    let name = syntax.columnName
    guard let expansion = context.expansion, let columns = expansion.columns, expansion.place < columns.count
    else { return name }
    let (bytes, mark) = (Array(name.utf8), Array(ExpressionSyntax.columnsName.utf8))
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if bytes[place...].starts(with: mark) {
        result += columns[expansion.place].name.utf8
        place += mark.count
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  func bindColumns(_ syntax: ColumnsSyntax, in context: ExpressionContext) -> BoundExpression? {
    guard let expansion = context.expansion else {
      report(
        .misplacedAggregate, "COLUMNS stands for several columns, of which this place takes one",
        at: syntax.span, hint: "it can stand in SELECT, WHERE, GROUP BY, HAVING and ORDER BY")
      return nil
    }
    // In SELECT the columns of a pattern are looked up once, and a second COLUMNS must choose the same.
    let chosen = expansion.columns == nil || expansion.place == 0 ? self.columns(syntax, in: context) : nil
    if let chosen {
      if let known = expansion.columns, known.map(\.name) != chosen.map(\.name) {
        report(
          .columnCountMismatch, "both COLUMNS of an expression must choose the same columns", at: syntax.span,
          counted(chosen.count, "column"), related: [.init(expansion.first, counted(known.count, "column"))],
          hint: "put the expressions into items of their own")
        return nil
      }
      context.expansion?.columns = chosen
      if expansion.columns == nil { context.expansion?.first = syntax.span }
    }
    guard let columns = context.expansion?.columns, expansion.place < columns.count,
      let expression = columns[expansion.place].expression
    else { return nil }
    context.noteUse(of: expression, at: syntax.span)
    return expression
  }

  func columns(_ syntax: ColumnsSyntax, in context: ExpressionContext) -> [StarColumn] {
    switch syntax.selection {
    case .star(let star): return starColumns(star, in: context)
    case .pattern(let literal):
      guard case .text(let text) = literal.kind else { return [] }
      let all = starColumns(StarSyntax(table: nil, span: syntax.span), in: context)
      do {
        let pattern = try RegularExpression.take(Array(text.utf8))
        let found = all.compactMap { column -> StarColumn? in
          guard let groups = pattern.groups(in: column.name) else { return nil }
          var column = column
          column.groups = groups
          return column
        }
        if found.isEmpty, !all.isEmpty, !context.scope.isIncomplete {
          let names = all.map(\.name)
          report(
            .unknownColumn, "no column has a name that '\(text)' matches", at: literal.span, "not found",
            hint: suggestion(for: text, among: names, called: "columns") ?? "(?i) ignores case")
        }
        return found
      } catch {
        reportPattern(error, text, at: literal.span)
        return []
      }
    }
  }
}
