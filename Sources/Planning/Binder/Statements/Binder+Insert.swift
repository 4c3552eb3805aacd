import Columns
import Diagnostics
import Syntax

extension StatementBinder {
  /// The query's columns are cast to those of the table; columns that are not listed get their default.
  func bindInsert(_ insert: InsertSyntax) -> BoundStatement? {
    let visible = commonTables
    defer { commonTables = visible }
    bindCommonTables(insert.with, outer: nil)
    guard let source = insert.source else { return bindDefaults(insert) }
    let defaults = DefaultCells(of: source)
    var output = bindInserted(defaults?.rest ?? source, into: insertedFields(insert))
    guard let table = catalog.table(named: insert.table.key) else {
      reportUnknownTable(NameSyntax([insert.table], insert.table.span))
      return nil
    }
    guard checkWritable(table, insert.table), let targets = targets(insert, table), !output.isIncomplete
    else {
      return nil
    }
    guard output.columns.count == targets.count else {
      report(
        .columnCountMismatch,
        "\(counted(output.columns.count, "value")) for \(counted(targets.count, "column"))",
        at: source.span, counted(output.columns.count, "value"),
        related: [.init(insert.table.span, counted(targets.count, "column"))],
        hint: "columns: \(targets.map { table.fields[$0].name }.joined(separator: ", "))")
      return nil
    }
    let marks = defaults?.mark(&output.plan, newColumn: newColumn) ?? [:]
    let context = ExpressionContext(
      scope: output.scope(name: "", span: source.span), outer: nil, clause: .values)
    let units = unitsOfRows(table, given: zip(targets, output.columns).map { ($0, $1.expression) })
    var cells: [Int: BoundExpression] = [:]
    for (place, (column, target)) in zip(output.columns, targets).enumerated() {
      guard let expression = column.expression else { continue }
      let field = table.fields[target]
      let measured = measured(
        Operand(expression, column.span), for: field, unit: units[target], in: context)
      let value = measured.flatMap {
        assign(
          $0.expression, to: field, column.span,
          constants: $0.expression == expression ? output.plan.constants(of: column.id) : nil,
          digits: table.constraints.digits[target])
      }
      guard let mark = marks[place], let value else {
        cells[target] = value
        continue
      }
      let otherwise = defaultValue(of: target, table, at: column.span)
      cells[target] = .caseWhen(
        [BoundBranch(condition: mark, result: otherwise)], otherwise: value, field.type)
    }
    guard diagnostics.isEmpty else { return nil }
    return inserted(output.plan, cells, into: table, insert)
  }

  /// `INSERT INTO t DEFAULT VALUES`.
  private func bindDefaults(_ insert: InsertSyntax) -> BoundStatement? {
    guard let table = catalog.table(named: insert.table.key) else {
      reportUnknownTable(NameSyntax([insert.table], insert.table.span))
      return nil
    }
    guard checkWritable(table, insert.table), targets(insert, table) != nil else { return nil }
    return inserted(.oneRow, [:], into: table, insert)
  }

  /// Rows with these cells, by the place of the field, and defaults for the rest.
  private func inserted(
    _ plan: LogicalPlan, _ cells: [Int: BoundExpression], into table: CatalogTable, _ insert: InsertSyntax
  ) -> BoundStatement? {
    let items = table.fields.enumerated().map { index, field in
      NamedExpression(
        column: PlanColumn(id: newColumn(), name: field.name, type: field.type),
        expression: cells[index] ?? defaultValue(of: index, table, at: insert.table.span))
    }
    let rows = LogicalPlan.project(plan, items)
    let statement = BoundStatement.insert(
      table: table.name, checking(rows, table, at: insert.table.span), orReplace: insert.orReplace,
      insert.table.span)
    return returning(statement, insert.returning, of: table, insert.table, made: rows)
  }

  /// What a column that is not listed holds.
  func defaultValue(of place: Int, _ table: CatalogTable, at span: SourceSpan) -> BoundExpression {
    let field = table.fields[place]
    guard
      let value = table.constraints.defaults[place].flatMap({
        bindDefault($0, field, digits: table.constraints.digits[place])
      })
    else {
      return .constant(.null, field.type)
    }
    return value.relocated(to: span)
  }

  private func targets(_ insert: InsertSyntax, _ table: CatalogTable) -> [Int]? {
    if insert.columns.isEmpty { return Array(table.fields.indices) }
    var places: [String: Int] = [:]
    for (index, field) in table.fields.enumerated() { places[field.name.lowercased()] = index }
    var seen: [Int: Identifier] = [:]
    var result: [Int] = []
    for name in insert.columns {
      guard let place = places[name.key] else {
        report(
          .unknownColumn, "`\(table.name)` has no column `\(name.text)`", at: name.span, "not found",
          hint: suggestion(for: name.text, among: table.fields.map(\.name), called: "columns"))
        continue
      }
      if let first = seen[place] {
        report(
          .duplicateColumn, "`\(name.text)` is listed twice", at: name.span, "again here",
          related: [.init(first.span, "first here")])
      }
      seen[place] = name
      result.append(place)
    }
    return result.count == insert.columns.count ? result : nil
  }

  /// What an INSERT or UPDATE may put into a column: its own type, and what becomes that type without loss.
  /// - Parameter digits: how many a number in the column has at most, if not as many as any.
  func assign(
    _ expression: BoundExpression, to field: Field, _ span: SourceSpan, constants: [Value]?, digits: Int?
  ) -> BoundExpression? {
    let value = assign(expression, to: field, span, constants: constants)
    guard let digits, let value else { return value }
    if field.type.base == .timestamp { return rounded(value, toDigits: digits, at: span) }
    if case .constant(let constant, _) = value, constant.hasAtMost(digits: digits) { return value }
    return .call(
      .limitDigits, [value, .constant(.integer(Int64(digits)), .integer)], field.type, span)
  }

  func assign(
    _ expression: BoundExpression, to field: Field, _ span: SourceSpan, constants: [Value]?
  ) -> BoundExpression? {
    let type = expression.type
    if type.hasRepresentation(of: field.type) { return expression }
    if let mismatch = unitMismatch(type, field, span) {
      report(mismatch)
      return nil
    }
    if let common = field.type.unified(with: type), common.hasRepresentation(of: field.type) {
      return implicitCast(expression, to: field.type, at: span)
    }
    if field.type.readsTextLiterals, type.base == .text, let constants {
      if case .text(let text)? = constants.first(where: { !$0.reads(as: field.type) }) {
        _ = bindText(text, as: field.type, span)
        return nil
      }
      return .cast(expression, field.type, isTry: false, span)
    }
    if type.base == .text, let spelled = constants?.spelled(for: field.type) {
      return assign(
        implicitCast(expression, to: spelled.type, at: span), to: field, span, constants: spelled.values)
    }
    if let exact = expression.broughtExactly(to: field.type, at: span) {
      return check(constants, of: type, for: field, exact, span) ? exact : nil
    }
    report(
      .typeMismatch, "column `\(field.name)` holds \(field.type.displayName), not \(type.displayName)",
      at: span,
      type.displayName,
      hint: "cast it: CAST(… AS \(field.type.displayName))")
    return nil
  }

  /// Whether the constants can be put into the column; reported if not, as far as that is known.
  private func check(
    _ constants: [Value]?, of type: DataType, for field: Field, _ exact: BoundExpression, _ span: SourceSpan
  ) -> Bool {
    guard case .call(.convertExactly, let arguments, _, _) = exact else { return true }
    for constant in constants ?? [] {
      let value = BoundExpression.call(
        .convertExactly, [.constant(constant, type)] + arguments.dropFirst(), field.type, span)
      do throws(Diagnostic) {
        _ = try ConstantEvaluator.value(of: value)
      } catch {
        var diagnostic = error
        diagnostic.message = "column `\(field.name)` holds \(field.type.displayName): \(error.message)"
        report(diagnostic)
        return false
      }
    }
    return true
  }
}

extension LogicalPlan {
  /// The values of the column, if all of them stand in the query itself.
  func constants(of id: ColumnID) -> [Value]? {
    switch self {
    case .values(let columns, let rows):
      guard let place = columns.firstIndex(where: { $0.id == id }) else { return nil }
      var result: [Value] = []
      for row in rows {
        guard case .constant(let value, _) = row[place] else { return nil }
        result.append(value)
      }
      return result
    case .project(_, let items):
      guard case .constant(let value, _)? = items.first(where: { $0.column.id == id })?.expression else {
        return nil
      }
      return [value]
    default: return nil
    }
  }
}

extension Value {
  fileprivate func hasAtMost(digits: Int) -> Bool {
    switch self {
    case .null: true
    case .decimal(let number):
      PowersOfTen.power(digits).map { number.coefficient.magnitude < $0.magnitude } ?? true
    default: false
    }
  }

  /// Whether a text is a date, a timestamp, an interval or a period, as the type asks.
  fileprivate func reads(as type: DataType) -> Bool {
    switch self {
    case .null: true
    case .text(let text) where type.base == .period: BudgetYear.parse([UInt8](text.utf8).span) != nil
    case .text(let text) where type.base == .timestamp: Timestamp.parse([UInt8](text.utf8).span) != nil
    case .text(let text) where type.base == .interval: Interval.parse([UInt8](text.utf8).span) != nil
    case .text(let text): CivilDate.parse([UInt8](text.utf8).span) != nil
    default: false
    }
  }
}

extension StatementBinder {
  /// What is wrong with the unit of a value for the column, if anything is.
  fileprivate func unitMismatch(_ type: DataType, _ field: Field, _ span: SourceSpan) -> Diagnostic? {
    guard let unit = type.unit, let own = field.type.unit, Unit.common(own, unit) == nil else { return nil }
    return Diagnostic(
      .unitMismatch, "column `\(field.name)` is in \(own.symbol), not in \(unit.symbol)",
      at: .init(span, "in \(unit.symbol)"),
      hint: Unit.ratio(from: unit, to: own) == nil
        ? "units of another kind cannot be converted" : "write … TO [\(own.symbol)]")
  }
}
