import Columns
import Diagnostics
import Syntax

/// UNPIVOT: columns become rows.
extension StatementBinder {
  /// Columns that become a row, and the text that names them there.
  private struct Turned {
    var indices: [Int]
    var name: String
    var span: SourceSpan
  }

  /// Each row of the table once for each of the columns, with its name and value beside the columns that stay.
  func bindUnpivot(_ unpivot: UnpivotSyntax, of source: BoundTable, outer: SubqueryFrame?) -> BoundTable {
    let context = ExpressionContext(scope: source.scope, outer: outer)
    let turned = turned(unpivot, in: context)
    let values = unpivot.values.isEmpty ? [Identifier("value", unpivot.span)] : unpivot.values
    let name = unpivot.name ?? Identifier("name", unpivot.span)
    guard !turned.isEmpty, areAsMany(turned, values),
      let types = types(of: turned, count: values.count, in: source.scope)
    else { return .unknown }
    operatorCount += 1
    var parts: [[BoundExpression]] = []
    for column in turned {
      var part = [BoundExpression.constant(.text(column.name), .text)]
      for (index, type) in zip(column.indices, types) {
        guard let value = source.scope.columns[index].expression else { return .unknown }
        part.append(implicitCast(value, to: type, at: column.span))
      }
      parts.append(part)
    }
    let named = PlanColumn(id: newColumn(), name: name.text, type: .text)
    let made = zip(values, types).map { PlanColumn(id: newColumn(), name: $0.text, type: $1) }
    var plan = LogicalPlan.expansion(
      LogicalExpansion(input: source.plan, columns: [named] + made, values: .parts(parts)))
    if !unpivot.includesNulls {
      let present = made.map { column in
        BoundExpression.call(.isNotNull, [.column(column.id, column.type)], .boolean, unpivot.span)
      }
      plan = .filter(plan, present.count == 1 ? present[0] : .or(present))
    }
    return shown(unpivot, turned, [named] + made, over: plan, source.scope)
  }

  /// The columns that stay, before those that were made.
  private func shown(
    _ unpivot: UnpivotSyntax, _ turned: [Turned], _ made: [PlanColumn], over plan: LogicalPlan, _ scope: Scope
  ) -> BoundTable {
    let chosen = Set(turned.flatMap(\.indices))
    let kept = scope.visible.filter { !chosen.contains($0) }
    var items: [SelectItem] = kept.map { index in
      let value = TrackedExpression(
        expression: scope.columns[index].expression, span: unpivot.span, uses: 0..<0)
      return SelectItem(name: scope.columns[index].name, value: value)
    }
    items += made.map { column in
      let value = TrackedExpression(
        expression: .column(column.id, column.type), span: unpivot.span, uses: 0..<0)
      return SelectItem(name: column.name, value: value)
    }
    var columns = outputColumns(items)
    var outputs: [NamedExpression] = []
    for (column, item) in zip(columns, items) {
      guard let expression = item.value.expression else { return .unknown }
      outputs.append(
        NamedExpression(
          column: PlanColumn(id: column.id, name: column.name, type: expression.type), expression: expression)
      )
    }
    followUnits(outputs)
    followGoals(outputs)
    follow(turned, made, scope)
    if let alias = unpivot.alias { rename(&columns, to: alias.columns, of: alias.name) }
    let output = QueryOutput(plan: project(plan, outputs), columns: columns, isIncomplete: false)
    return BoundTable(
      plan: output.plan, scope: output.scope(name: unpivot.alias?.name.text ?? "", span: unpivot.span))
  }

  /// Values of one column have a unit in each row, or a good direction, where all columns have the same.
  private func follow(_ turned: [Turned], _ made: [PlanColumn], _ scope: Scope) {
    for (place, column) in made.dropFirst().enumerated() {
      let sources = turned.map { scope.columns[$0.indices[place]].expression }
      let units = sources.map { source -> ColumnID? in
        if case .column(let id, _)? = source { unitColumns[id] } else { nil }
      }
      if let unit = units[0], units.allSatisfy({ $0 == unit }) {
        unitColumns[column.id] = unit
      } else if units.contains(where: { $0 != nil }) {
        unitColumns[column.id] = newColumn()
      }
      let found = sources.map { $0.flatMap(goal(of:)) }
      if let goal = found[0], found.allSatisfy({ $0 == goal }) { goals[column.id] = goal }
    }
  }

  private func turned(_ unpivot: UnpivotSyntax, in context: ExpressionContext) -> [Turned] {
    let scope = context.scope
    return unpivot.columns.flatMap { column -> [Turned] in
      switch column {
      case .named(let name, let value): return turned([name], value, name.span, in: scope)
      case .together(let names, let value, let span): return turned(names, value, span, in: scope)
      case .several(let syntax):
        let chosen = columns(syntax, in: context)
        return scope.visible.compactMap { index in
          let column = scope.columns[index]
          guard chosen.contains(where: { $0.name == column.name && $0.expression == column.expression })
          else {
            return nil
          }
          return Turned(indices: [index], name: column.name, span: syntax.span)
        }
      }
    }
  }

  private func turned(
    _ names: [NameSyntax], _ value: LiteralSyntax?, _ span: SourceSpan, in scope: Scope
  ) -> [Turned] {
    var indices: [Int] = []
    for name in names {
      let found = columns(name, among: scope.visible, "UNPIVOT", in: scope)
      if found.count > 1 { reportAmbiguous(name.parts.last?.text ?? "", at: name.span, found, in: scope) }
      guard found.count == 1 else { return [] }
      indices.append(found[0])
    }
    var text = indices.map { scope.columns[$0].name }.joined(separator: "_")
    if let value, case .text(let given) = value.kind { text = given }
    return [Turned(indices: indices, name: text, span: span)]
  }

  /// Whether each gives a value for every column.
  private func areAsMany(_ turned: [Turned], _ values: [Identifier]) -> Bool {
    guard let other = turned.first(where: { $0.indices.count != values.count }) else { return true }
    report(
      .columnCountMismatch,
      "UNPIVOT names \(counted(values.count, "column")) of values, and \(other.indices.count) for a row",
      at: other.span, counted(other.indices.count, "value"),
      related: [.init(values[0].span, counted(values.count, "name"))],
      hint: "name as many values as stand together: INTO NAME n VALUE a, b with ON (x, y), …")
    return false
  }

  /// Values of one column are of one type, and in one unit.
  private func types(of turned: [Turned], count: Int, in scope: Scope) -> [DataType]? {
    var types: [DataType] = []
    for place in 0..<count {
      guard let type = commonType(of: turned, place, in: scope) else { return nil }
      types.append(type)
    }
    return types
  }

  private func commonType(of turned: [Turned], _ place: Int, in scope: Scope) -> DataType? {
    var common: DataType?
    for column in turned {
      guard let type = scope.columns[column.indices[place]].expression?.type else { return nil }
      guard let before = common else {
        common = type
        continue
      }
      if let unified = before.unified(with: type) {
        common = unified
        continue
      }
      let first = turned[0].span
      if before.unifiedBase(with: type) != nil {
        reportUnits("put into one column", before, first, type, column.span)
      } else {
        report(
          .typeMismatch, "UNPIVOT puts values of several columns into one, and these are of different types",
          at: column.span, type.displayName, related: [.init(first, before.displayName)],
          hint: "cast them to one type in a query before: … ::TEXT")
      }
      return nil
    }
    return common
  }
}
