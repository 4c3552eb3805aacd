import Columns
import Diagnostics
import Syntax

/// Functions in FROM. They may use the tables before them, as LATERAL queries do.
extension StatementBinder {
  func bindTableFunction(
    _ syntax: TableFunctionSyntax, _ alias: TableAliasSyntax?, outer: SubqueryFrame?
  ) -> BoundTable {
    guard let function = tableFunction(syntax) else { return .unknown }
    let call = CallSyntax(
      name: syntax.name, distinct: nil, arguments: syntax.arguments, star: nil, orderBy: [], filter: nil,
      span: syntax.span)
    guard checkCount(call, function.definition) else { return .unknown }
    let context = ExpressionContext(scope: Scope(), outer: outer, clause: .tableFunction)
    guard let operands = bindOperands(syntax.arguments, in: context) else { return .unknown }
    let made: (values: LogicalExpansion.Values, type: DataType)?
    switch function.form {
    case .series(let includesLast): made = series(operands, includesLast: includesLast, syntax)
    case .split(let isPattern): made = split(operands, isPattern: isPattern, function.definition, syntax)
    }
    guard let made else { return .unknown }
    operatorCount += 1
    // As in PostgreSQL the alias of the table is that of its column, too.
    let name = alias?.name.text ?? function.definition.name
    var columns = [OutputColumn(id: newColumn(), name: name, type: made.type, span: syntax.span)]
    if syntax.isNumbered {
      columns.append(OutputColumn(id: newColumn(), name: "ordinality", type: .integer, span: syntax.span))
    }
    if let alias { rename(&columns, to: alias.columns, of: alias.name) }
    let given = columns.compactMap { column in
      column.type.map { PlanColumn(id: column.id, name: column.name, type: $0) }
    }
    var expansion = LogicalExpansion(input: .oneRow, columns: given, values: made.values)
    expansion.isNumbered = syntax.isNumbered
    let output = QueryOutput(plan: .expansion(expansion), columns: columns, isIncomplete: false)
    return BoundTable(
      plan: output.plan, scope: output.scope(name: name, span: alias?.name.span ?? syntax.span))
  }

  private func tableFunction(
    _ syntax: TableFunctionSyntax
  ) -> (definition: FunctionDefinition, form: FunctionDefinition.TableFunction)? {
    let known = FunctionRegistry.function(named: syntax.name.key)
    if let known, case .table(let form) = known.body { return (known, form) }
    let names = FunctionRegistry.tableFunctions.map(\.name)
    let near = Suggestion.nearest(to: syntax.name.text, among: names)
    let hint =
      syntax.name.key == "unnest"
      ? "there are no lists; the parts of a text are rows of string_to_table(text, separator)"
      : near.map { "did you mean `\($0)`?" } ?? "in FROM stand \(names.joined(separator: ", "))"
    report(
      .unknownFunction,
      known == nil
        ? "there is no function `\(syntax.name.text)`" : "`\(syntax.name.text)` gives a value, not rows",
      at: syntax.name.span, known == nil ? "not found" : "in FROM", hint: hint)
    return nil
  }

  // MARK: Series

  private func series(
    _ operands: [Operand], includesLast: Bool, _ syntax: TableFunctionSyntax
  ) -> (values: LogicalExpansion.Values, type: DataType)? {
    let zero = Operand(.constant(.integer(0), .integer), operands[0].span)
    let bounds = operands.count == 1 ? [zero, operands[0]] : Array(operands.prefix(2))
    guard let common = comparable(bounds[0], bounds[1], toCompute: true) else { return nil }
    let type = common.left.type.isNull ? .integer : common.left.type
    var ends = [Operand(common.left, bounds[0].span), Operand(common.right, bounds[1].span)]
    for index in ends.indices {
      ends[index].expression = implicitCast(ends[index].expression, to: type, at: ends[index].span)
    }
    let given = operands.count > 2 ? operands[2] : nil
    guard let stepped = stepped(ends, by: given, type, syntax) else { return nil }
    let series = BoundSeries(
      first: stepped.first, last: stepped.last, step: stepped.step, includesLast: includesLast,
      span: syntax.span)
    return (.series(series), stepped.first.type)
  }

  private typealias Steps = (first: BoundExpression, last: BoundExpression, step: BoundExpression)

  private func stepped(
    _ ends: [Operand], by step: Operand?, _ type: DataType, _ syntax: TableFunctionSyntax
  ) -> Steps? {
    switch type.base {
    case .integer, .decimal: return numbers(ends, by: step ?? Operand(Self.one, syntax.span))
    case .period:
      guard let step = integer(step ?? Operand(Self.one, syntax.span), of: "periods") else { return nil }
      return (ends[0].expression, ends[1].expression, step)
    case .date:
      guard let step, step.type.base != .integer else {
        return (ends[0].expression, ends[1].expression, step?.expression ?? Self.one)
      }
      guard let interval = interval(step, "a number of days, or an interval such as INTERVAL '1 month'")
      else {
        return nil
      }
      guard case .constant(.interval(let value), _) = interval, !value.hasNoTime else {
        return (ends[0].expression, ends[1].expression, interval)
      }
      let moments = ends.map { implicitCast($0.expression, to: .timestamp, at: $0.span) }
      return (moments[0], moments[1], interval)
    case .timestamp:
      guard let step else {
        report(
          .wrongArgumentCount, "a series of timestamps needs a step", at: syntax.span,
          hint: "write an interval as the third argument: INTERVAL '1 hour'")
        return nil
      }
      return interval(step, "an interval, such as INTERVAL '1 hour'").map {
        (ends[0].expression, ends[1].expression, $0)
      }
    default:
      report(
        .wrongArgumentType, "a series is of exact numbers, dates, timestamps or periods", at: ends[0].span,
        ends[0].type.displayName, hint: type.base == .double ? "cast it: x::DECIMAL(12, 1)" : nil)
      return nil
    }
  }

  private static let one = BoundExpression.constant(.integer(1), .integer)

  /// All three of one type, and in one unit.
  private func numbers(_ ends: [Operand], by step: Operand) -> Steps? {
    guard let first = comparable(ends[0], step, toCompute: true) else { return nil }
    let type = first.left.type
    guard type.isExact else {
      report(
        .wrongArgumentType, "the steps of a series are of exact numbers", at: step.span,
        step.type.displayName,
        hint: "cast it: x::DECIMAL(12, 1)")
      return nil
    }
    return (first.left, implicitCast(ends[1].expression, to: type, at: ends[1].span), first.right)
  }

  private func integer(_ step: Operand, of what: String) -> BoundExpression? {
    if step.type.isNull { return implicitCast(step.expression, to: .integer, at: step.span) }
    guard step.type.base == .integer, step.type.unit == nil else {
      report(
        .wrongArgumentType, "a series of \(what) goes in steps of whole numbers", at: step.span,
        step.type.displayName)
      return nil
    }
    return step.expression
  }

  private func interval(_ step: Operand, _ wanted: String) -> BoundExpression? {
    if step.type.base == .interval { return step.expression }
    if step.type.isNull { return implicitCast(step.expression, to: .interval, at: step.span) }
    if let text = step.literalText { return bindText(text, as: .interval, step.span) }
    report(
      .wrongArgumentType, "the step must be \(wanted)", at: step.span, step.type.displayName)
    return nil
  }

  // MARK: Parts of texts

  private func split(
    _ operands: [Operand], isPattern: Bool, _ definition: FunctionDefinition, _ syntax: TableFunctionSyntax
  ) -> (values: LogicalExpansion.Values, type: DataType)? {
    guard let text = coerce(operands[0], to: definition.parameters[0], of: definition),
      var separator = coerce(operands[1], to: definition.parameters[1], of: definition)
    else { return nil }
    if isPattern {
      guard let pattern = regularExpression(Operand(separator, operands[1].span), flags: "") else {
        return nil
      }
      separator = pattern.pattern
    }
    let split = BoundSplit(text: text, separator: separator, isPattern: isPattern, span: syntax.span)
    return (.split(split), .text)
  }
}
