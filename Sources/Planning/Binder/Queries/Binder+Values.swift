import Columns
import Diagnostics
import Syntax

extension StatementBinder {
  /// Rows of constants; the columns are called `column1`, `column2` and so on.
  func bindValues(_ values: ValuesSyntax, outer: SubqueryFrame?) -> QueryOutput {
    let context = ExpressionContext(scope: Scope(), outer: outer, clause: .values)
    let fields = insertedFields
    insertedFields = []
    guard let width = values.rows.first?.count, checkWidths(values, width) else { return .broken }
    var rows: [[BoundExpression]] = []
    rows.reserveCapacity(values.rows.count)
    var isSound = true
    var types = [DataType?](repeating: .null, count: width)
    for row in values.rows {
      let bound = row.map { bind($0, in: context) }
      isSound = isSound && !bound.contains { $0 == nil }
      rows.append(bound.map { $0 ?? .constant(.null, .null) })
    }
    guard isSound, readInsertedTexts(&rows, values, into: fields), readTexts(&rows, values) else {
      types = [DataType?](repeating: nil, count: width)
      return QueryOutput(plan: .nothing, columns: columns(types, values), isIncomplete: false)
    }
    for (row, cells) in zip(rows, values.rows) {
      for (index, cell) in cells.enumerated() {
        types[index] = unify(types[index], row[index], cell, index, first: values.rows[0][index])
      }
    }
    let columns = columns(types, values)
    guard !types.contains(nil) else {
      return QueryOutput(plan: .nothing, columns: columns, isIncomplete: false)
    }
    return QueryOutput(
      plan: valuesPlan(rows, columns, values), columns: columns, isIncomplete: false)
  }

  private func columns(_ types: [DataType?], _ values: ValuesSyntax) -> [OutputColumn] {
    types.enumerated().map { index, type in
      OutputColumn(
        id: newColumn(), name: "column\(index + 1)", type: type, span: values.rows[0][index].span)
    }
  }

  /// Text literals in a column of dates or periods are read as such; false and reported where one is none.
  private func readTexts(_ rows: inout [[BoundExpression]], _ values: ValuesSyntax) -> Bool {
    var isSound = true
    for index in values.rows[0].indices {
      guard let date = rows.lazy.map({ $0[index].type }).first(where: \.readsTextLiterals) else { continue }
      for row in rows.indices {
        guard case .constant(.text(let text), _) = rows[row][index] else { continue }
        guard let read = bindText(text, as: date, values.rows[row][index].span) else {
          isSound = false
          continue
        }
        rows[row][index] = read
      }
    }
    return isSound
  }

  private func checkWidths(_ values: ValuesSyntax, _ width: Int) -> Bool {
    guard let odd = values.rows.first(where: { $0.count != width }) else { return true }
    let span = odd.first.map { $0.span.union(odd[odd.count - 1].span) } ?? values.span
    let first = values.rows[0]
    let firstSpan = first.first.map { $0.span.union(first[first.count - 1].span) }
    report(
      .columnCountMismatch, "all rows of VALUES must have as many values as the first one", at: span,
      counted(odd.count, "value"), related: firstSpan.map { [.init($0, counted(width, "value"))] } ?? [])
    return false
  }

  private func unify(
    _ type: DataType?, _ expression: BoundExpression, _ cell: ExpressionSyntax, _ index: Int,
    first: ExpressionSyntax
  ) -> DataType? {
    guard let type else { return nil }
    if type == expression.type { return type }
    if let common = type.unified(with: expression.type) { return common }
    if type.unifiedBase(with: expression.type) != nil {
      reportUnits("put into one column", type, first.span, expression.type, cell.span)
      return nil
    }
    report(
      .typeMismatch,
      "column \(index + 1) is \(type.displayName) in one row and \(expression.type.displayName) in another",
      at: cell.span, expression.type.displayName, related: [.init(first.span, type.displayName)])
    return nil
  }

  private func valuesPlan(
    _ rows: [[BoundExpression]], _ columns: [OutputColumn], _ values: ValuesSyntax
  ) -> LogicalPlan {
    let planColumns = columns.compactMap { column in
      column.type.map { PlanColumn(id: column.id, name: column.name, type: $0) }
    }
    let cells = rows.enumerated().map { number, row in
      row.enumerated().map { index, cell in
        cell.type.hasRepresentation(of: planColumns[index].type)
          ? cell
          : implicitCast(cell, to: planColumns[index].type, at: values.rows[number][index].span)
      }
    }
    return .values(columns: planColumns, rows: cells)
  }
}
