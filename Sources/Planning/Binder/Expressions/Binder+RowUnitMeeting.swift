import Columns
import Diagnostics
import Syntax

/// Numbers whose units stand in each row, where they meet what is in one unit.
extension StatementBinder {
  /// Operands of a sum, a comparison or a choice. Where one of them has a unit, those that have one in each row are brought
  /// into it, and a row of another kind fails; so are they where different columns name their units. nil and reported where
  /// nothing names the rows' units.
  func meeting(_ operands: [Operand], in context: ExpressionContext) -> [Operand]? {
    guard !unitColumns.isEmpty else { return operands }
    guard let unit = operands.lazy.compactMap(\.type.unit).first else {
      return meetingInRows(operands, in: context)
    }
    var met: [Operand] = []
    for operand in operands {
      if let rows = convertRows(operand, to: unit, isTry: false, operand.span, in: context) {
        met.append(rows)
      } else if case .named = rowUnit(of: operand.expression, in: context) {
        reportUnnamedUnit(operand, to: "[\(unit.symbol)]", in: context)
        return nil
      } else {
        met.append(operand)
      }
    }
    return met
  }

  /// Operands none of which has one unit in all rows, brought into the unit that the rows of the first name; of the first
  /// that is no aggregate, whose rows are converted before it is computed, and not of a window.
  private func meetingInRows(_ operands: [Operand], in context: ExpressionContext) -> [Operand]? {
    let units = operands.map { rowUnit(of: $0.expression, in: context) }
    let named = operands.indices.filter { if case .named = units[$0] { true } else { false } }
    guard let first = named.first, named.contains(where: { units[$0] != units[first] }) else {
      return operands
    }
    let target =
      named.first {
        !context.containsAggregate(operands[$0].expression)
          && !context.containsWindow(operands[$0].expression)
      } ?? first
    let meetsWindows = named.contains { context.containsWindow(operands[$0].expression) }
    guard case .named(let names) = units[target],
      let unit = meetsWindows
        ? unit(ofRows: operands[target].expression, names, at: operands[target].span, in: context)
        : unitNames(names, at: operands[target].span, in: context)
    else {
      reportUnnamedUnit(operands[target], to: "a unit that is another one in each row", in: context)
      return nil
    }
    var met = operands
    for place in named where units[place] != units[target] {
      let goal = RowConversion.Goal.named(unit)
      guard let rows = convertRows(operands[place], goal, operands[place].span, in: context) else {
        reportUnnamedUnit(operands[place], to: "the unit that `\(unit.written)` names", in: context)
        return nil
      }
      met[place] = rows
    }
    return met
  }

  // MARK: Changes of tables

  /// By place of a column whose numbers have a unit in each row: what will name it in a row that is written.
  func unitsOfRows(
    _ table: CatalogTable, given: [(place: Int, value: BoundExpression?)]
  ) -> [Int: BoundExpression] {
    var units: [Int: BoundExpression] = [:]
    for link in table.rowUnits where link.unit != nil {
      units[link.field] = given.first { $0.place == link.unit }?.value ?? .constant(.null, .text)
    }
    return units
  }

  /// A value that is put into a column, in the unit of the column or of the row that it comes to; nil and reported where
  /// its own is not known here.
  /// - Parameter unit: what will name the unit of the row, where the column's numbers have one in each.
  func measured(
    _ value: Operand, for field: Field, unit: BoundExpression?, in context: ExpressionContext
  ) -> Operand? {
    guard field.type.isNumeric, value.type.isNumeric else { return value }
    if let own = field.type.unit, value.type.unit == nil {
      let pattern = Operand(.constant(.null, field.type.with(own)), value.span)
      return meeting(value, pattern, in: context)?.left
    }
    guard let unit else { return value }
    if let own = value.type.unit {
      let bare = value.expression.measured(in: nil)
      let symbol = BoundExpression.constant(.text(own.symbol), .text)
      let advice = "what is put into a column must be in the unit of its row"
      return Operand(bare.met(from: symbol, to: unit, advice, value.span), value.span)
    }
    guard case .named(let names) = rowUnit(of: value.expression, in: context) else { return value }
    if unit.isColumn(names) { return value }
    let goal = RowConversion.Goal.named(UnitNames(column: unit, written: "the unit of `\(field.name)`"))
    if let rows = convertRows(value, goal, value.span, in: context) { return rows }
    reportUnnamedUnit(value, to: "the unit of the row", in: context)
    return nil
  }

  /// A number that has a unit in each row, which cannot be brought into another one here.
  private func reportUnnamedUnit(_ operand: Operand, to target: String, in context: ExpressionContext) {
    if reportRowUnit(operand, to: target, operand.span, in: context) { return }
    reportUnnamedUnit(operand, to: target)
  }

  func reportUnnamedUnit(_ operand: Operand, to target: String) {
    report(
      .unitMismatch, "this has a unit in each row, but what names it is not here", at: operand.span,
      "to \(target)",
      hint:
        "convert it in the query that gives it, by (… TO [unit]), or join that query and select its unit too; bare(…) is the number alone"
    )
  }

  func meeting(
    _ left: Operand, _ right: Operand, in context: ExpressionContext
  ) -> (left: Operand, right: Operand)? {
    meeting([left, right], in: context).map { ($0[0], $0[1]) }
  }

  /// Both sides in one unit and cast to one type; reported if there is none.
  /// - Parameter toCompute: whether more is done with them than to compare them.
  func comparable(
    _ left: Operand, _ right: Operand, toCompute: Bool = false, in context: ExpressionContext
  ) -> (left: BoundExpression, right: BoundExpression)? {
    meeting(left, right, in: context).flatMap { comparable($0.left, $0.right, toCompute: toCompute) }
  }
}

extension BinaryOperatorSyntax {
  /// Whether both operands must be in the same unit.
  var needsOneUnit: Bool {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .add, .subtract, .remainder: true
    case .multiply, .divide, .integerDivide, .concatenate: false
    }
  }
}
