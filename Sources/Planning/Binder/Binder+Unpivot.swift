import Columns
import Diagnostics
import Syntax

/// UNPIVOT: columns become rows.
extension StatementBinder {
  /// A column that becomes rows, and the text that names it there.
  private struct Turned {
    var index: Int
    var name: String
    var span: SourceSpan
  }

  /// For each of the columns the rows of the table with its value; the parts are put together like those of UNION ALL.
  func bindUnpivot(_ unpivot: UnpivotSyntax, of source: BoundTable, outer: SubqueryFrame?) -> BoundTable {
    let context = ExpressionContext(scope: source.scope, outer: outer)
    let turned = turned(unpivot, in: context)
    guard !turned.isEmpty, areAlike(turned, in: source.scope) else { return .unknown }
    let chosen = Set(turned.map(\.index))
    let kept = source.scope.visible.filter { !chosen.contains($0) }
    let size = source.plan.extent.operators
    var parts: [QueryOutput] = []
    for column in turned {
      operatorCount += size
      guard operatorCount <= Self.maximumOperators else {
        report(
          .nestingTooDeep, "UNPIVOT reads its table once for each column, which makes the plan too large",
          at: unpivot.span, hint: "store the table with CREATE TABLE … AS, and unpivot that")
        return .unknown
      }
      guard let part = part(column, unpivot, kept, of: source) else { return .unknown }
      parts.append(parts.isEmpty ? part : copied(part))
    }
    let links = turned.dropFirst().map { column in
      let body = QueryBodySyntax.values(ValuesSyntax(rows: [], span: column.span))
      return SetOperationSyntax(op: .union, all: true, left: body, right: body, operatorSpan: column.span)
    }
    var output = links.isEmpty ? parts[0] : combine(parts, Array(links))
    if let alias = unpivot.alias { rename(&output.columns, to: alias.columns, of: alias.name) }
    return BoundTable(
      plan: output.plan, scope: output.scope(name: unpivot.alias?.name.text ?? "", span: unpivot.span))
  }

  private func turned(_ unpivot: UnpivotSyntax, in context: ExpressionContext) -> [Turned] {
    let scope = context.scope
    return unpivot.columns.flatMap { column -> [Turned] in
      switch column {
      case .named(let name, let value):
        let found = columns(name, among: scope.visible, "UNPIVOT", in: scope)
        if found.count > 1 { reportAmbiguous(name.parts.last?.text ?? "", at: name.span, found, in: scope) }
        guard found.count == 1 else { return [] }
        var text = scope.columns[found[0]].name
        if let value, case .text(let given) = value.kind { text = given }
        return [Turned(index: found[0], name: text, span: name.span)]
      case .several(let syntax):
        let chosen = columns(syntax, in: context)
        return scope.visible.compactMap { index in
          let column = scope.columns[index]
          guard chosen.contains(where: { $0.name == column.name && $0.expression == column.expression })
          else {
            return nil
          }
          return Turned(index: index, name: column.name, span: syntax.span)
        }
      }
    }
  }

  /// Values of one column are of one type, and in one unit.
  private func areAlike(_ turned: [Turned], in scope: Scope) -> Bool {
    var common: (type: DataType, first: Turned)?
    for column in turned {
      guard let type = scope.columns[column.index].expression?.type else { return false }
      guard let before = common else {
        common = (type, column)
        continue
      }
      if let unified = before.type.unified(with: type) {
        common = (unified, before.first)
        continue
      }
      if before.type.unifiedBase(with: type) != nil {
        reportUnits("put into one column", before.type, before.first.span, type, column.span)
      } else {
        report(
          .typeMismatch, "UNPIVOT puts values of several columns into one, and these are of different types",
          at: column.span, type.displayName, related: [.init(before.first.span, before.type.displayName)],
          hint: "cast them to one type in a query before: … ::TEXT")
      }
      return false
    }
    return true
  }

  private func part(
    _ column: Turned, _ unpivot: UnpivotSyntax, _ kept: [Int], of source: BoundTable
  ) -> QueryOutput? {
    guard let value = source.scope.columns[column.index].expression else { return nil }
    var items: [(name: String, expression: BoundExpression, span: SourceSpan)] = []
    for index in kept {
      guard let expression = source.scope.columns[index].expression else { return nil }
      items.append((source.scope.columns[index].name, expression, unpivot.span))
    }
    items.append((unpivot.name.text, .constant(.text(column.name), .text), unpivot.name.span))
    items.append((unpivot.value.text, value, column.span))
    let columns = items.map {
      OutputColumn(id: newColumn(), name: $0.name, type: $0.expression.type, span: $0.span)
    }
    let outputs = zip(columns, items).map { column, item in
      NamedExpression(
        column: PlanColumn(id: column.id, name: item.name, type: item.expression.type),
        expression: item.expression)
    }
    followUnits(
      outputs.compactMap { output in
        if case .column(let id, _) = output.expression { (id, output.column.id) } else { nil }
      })
    var plan = source.plan
    if !unpivot.includesNulls { plan = .filter(plan, .call(.isNotNull, [value], .boolean, column.span)) }
    return QueryOutput(plan: .project(plan, outputs), columns: columns, isIncomplete: false)
  }

  /// Under other column numbers.
  private func copied(_ part: QueryOutput) -> QueryOutput {
    let renumbering = ColumnRenumbering(next: newColumn)
    var copy = part
    copy.plan = renumbering.renumber(part.plan)
    followUnits(copy.columns.map { ($0.id, renumbering.numbers[$0.id] ?? $0.id) })
    for index in copy.columns.indices {
      if let id = renumbering.numbers[copy.columns[index].id] { copy.columns[index].id = id }
    }
    return copy
  }
}
