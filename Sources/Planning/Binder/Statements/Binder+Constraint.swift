import Columns
import Diagnostics
import Syntax

/// What tables of the session demand of their rows.
extension StatementBinder {
  /// Each condition and default is bound once, to see that it is sound.
  func bindConstraints(
    of table: Identifier, _ columns: [ColumnDefinitionSyntax], _ constraints: [TableConstraintSyntax],
    _ fields: [Field]
  ) -> TableConstraints {
    var result = TableConstraints()
    var primary: SourceSpan?
    for (place, column) in columns.enumerated() {
      let most = fields[place].type.base == .timestamp ? 6 : Decimal.maximumDigits
      if let digits = column.type.digits, digits < most,
        fields[place].type.scale != nil || fields[place].type.base == .timestamp
      {
        result.digits[place] = digits
      }
      for constraint in column.constraints {
        switch constraint.kind {
        case .null: break
        case .notNull: result.required.insert(place)
        case .primaryKey:
          addPrimary(
            [.init(place: place)], name: constraint.name?.text, constraint.span, &primary, &result)
        case .unique:
          result.keys.append(.init(name: constraint.name?.text, columns: [.init(place: place)]))
        case .check(let condition):
          result.checks.append(.init(name: constraint.name?.text, condition: condition))
        case .defaultValue(let value): result.defaults[place] = value
        }
      }
    }
    for constraint in constraints {
      switch constraint.kind {
      case .primaryKey(let columns):
        guard let columns = keyColumns(columns, in: fields, of: table) else { continue }
        addPrimary(columns, name: constraint.name?.text, constraint.span, &primary, &result)
      case .unique(let columns):
        guard let columns = keyColumns(columns, in: fields, of: table) else { continue }
        result.keys.append(.init(name: constraint.name?.text, columns: columns))
      case .check(let condition):
        result.checks.append(.init(name: constraint.name?.text, condition: condition))
      }
    }
    checkSound(result, fields)
    return result
  }

  private func addPrimary(
    _ columns: [TableConstraints.Key.Column], name: String?, _ span: SourceSpan, _ first: inout SourceSpan?,
    _ result: inout TableConstraints
  ) {
    if let first {
      report(
        .duplicateColumn, "a table has one primary key", at: span, "a second one",
        related: [.init(first, "the first")],
        hint: "put the columns into one, PRIMARY KEY (a, b), or write UNIQUE")
    }
    first = first ?? span
    result.required.formUnion(columns.map(\.place))
    result.keys.append(.init(name: name, columns: columns))
  }

  /// The columns of a key or an index; reported if one is not there, stands twice, or has a length that no text can have.
  func keyColumns(
    _ columns: [KeyColumnSyntax], in fields: [Field], of table: Identifier
  ) -> [TableConstraints.Key.Column]? {
    guard let places = places(of: columns.map(\.name), in: fields, of: table) else { return nil }
    var result: [TableConstraints.Key.Column] = []
    for (place, column) in zip(places, columns) {
      guard let literal = column.length else {
        result.append(.init(place: place))
        continue
      }
      let type = fields[place].type
      guard type.base == .text else {
        report(
          .typeMismatch,
          "only the first characters of a text can be a key, and `\(column.name.text)` holds \(type.displayName)",
          at: literal.span, related: [.init(column.name.span, type.displayName)],
          hint: "leave the length out: the whole value counts")
        return nil
      }
      guard case .integer(let digits) = literal.kind, let length = Int(digits), length > 0 else {
        report(
          .argumentOutOfRange, "a key needs at least one character", at: literal.span,
          "so many characters count")
        return nil
      }
      result.append(.init(place: place, length: length))
    }
    return result
  }

  private func checkSound(_ constraints: TableConstraints, _ fields: [Field]) {
    let columns = fields.map { PlanColumn(id: newColumn(), name: $0.name, type: $0.type) }
    lasting = "a CHECK"
    defer { lasting = nil }
    for check in constraints.checks { _ = bindCheck(check, columns) }
    for (place, value) in constraints.defaults.sorted(by: { $0.key < $1.key }) {
      _ = bindDefault(value, fields[place], digits: constraints.digits[place])
    }
  }

  /// The condition over the columns of the table, in order.
  func bindCheck(_ check: TableConstraints.Check, _ columns: [PlanColumn]) -> BoundExpression? {
    let scope = Scope(
      name: "", tableName: nil, span: .none, columns: columns.map { ($0.name, .column($0.id, $0.type)) })
    let known = subqueries.count
    let condition = bindCondition(
      check.condition, .check, in: ExpressionContext(scope: scope, outer: nil, clause: .check))
    if subqueries.count > known {
      report(
        .typeMismatch, "CHECK sees one row, and no query", at: check.condition.span, "holds a query",
        hint: "compare columns of the row with each other and with constants")
      return nil
    }
    return condition
  }

  func bindDefault(_ value: ExpressionSyntax, _ field: Field, digits: Int?) -> BoundExpression? {
    let context = ExpressionContext(scope: Scope(), outer: nil, clause: .values)
    guard let expression = bind(value, in: context) else { return nil }
    var constants: [Value]?
    if case .constant(let constant, _) = expression { constants = [constant] }
    return assign(expression, to: field, value.span, constants: constants, digits: digits)
  }

  /// Adds to a query that gives rows of the table a companion for each CHECK.
  func checking(_ plan: LogicalPlan, _ table: CatalogTable, at span: SourceSpan) -> BoundQuery {
    let checks = table.constraints.checks
    guard !checks.isEmpty else { return BoundQuery(plan: plan, subqueries: subqueries) }
    // The names of the fields; the plan's own may be those of a query.
    let columns = zip(plan.columns, table.fields).map {
      PlanColumn(id: $0.id, name: $1.name, type: $0.type)
    }
    var items = plan.columns.map { NamedExpression(column: $0, expression: .column($0.id, $0.type)) }
    for check in checks {
      guard let condition = bindCheck(check, columns) else { continue }
      items.append(
        NamedExpression(
          column: PlanColumn(id: newColumn(), name: check.description, type: .boolean),
          expression: condition.relocated(to: span)))
    }
    return BoundQuery(
      plan: .project(plan, items), subqueries: subqueries,
      companions: checks.map { ResultCompanion(.constraint($0.description)) })
  }
}
