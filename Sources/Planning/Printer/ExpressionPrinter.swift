package import Columns

/// Prints bound expressions as one would write them.
package struct ExpressionPrinter {
  /// What to call a column.
  private let columnName: (ColumnID) -> String
  private var text = ""

  static let maximumListItems = 8

  package init(columnName: @escaping (ColumnID) -> String) { self.columnName = columnName }

  package func text(of expression: BoundExpression) -> String {
    var printer = self
    printer.write(expression, within: .lowest)
    return printer.text
  }

  package func text(of key: SortKey) -> String {
    text(of: key.expression) + (key.descending ? " DESC" : "") + (key.nullsFirst ? " NULLS FIRST" : "")
  }

  package func text(of aggregate: BoundAggregate) -> String {
    if aggregate.function == .countRows { return "count(*)" + filterText(aggregate) }
    if aggregate.function == .discreteQuantile, aggregate.arguments.count > 2 {
      return "percentile_disc(\(text(of: aggregate.arguments[1]))) WITHIN GROUP (ORDER BY "
        + text(of: aggregate.arguments[0]) + " DESC)" + filterText(aggregate)
    }
    if aggregate.function == .mode, aggregate.arguments.count > 1, aggregate.orderBy.isEmpty {
      return "mode() WITHIN GROUP (ORDER BY \(text(of: aggregate.arguments[0])) DESC)" + filterText(aggregate)
    }
    // What stands behind the value of a mode is a mark, as is what stands before values counted together.
    let shown =
      switch aggregate.function {
      case .mode: aggregate.arguments.prefix(1)
      case .count where aggregate.arguments.count > 1: aggregate.arguments.dropFirst()
      default: aggregate.arguments[...]
      }
    let listed = shown.map(text(of:)).joined(separator: ", ")
    let arguments = aggregate.countsRowsOfNulls ? "(\(listed))" : listed
    let order = aggregate.orderBy.map(text(of:)).joined(separator: ", ")
    return FunctionRegistry.name(of: aggregate.function) + "(" + (aggregate.isDistinct ? "DISTINCT " : "")
      + arguments + (order.isEmpty ? "" : " ORDER BY \(order)") + ")" + filterText(aggregate)
  }

  private func filterText(_ aggregate: BoundAggregate) -> String {
    aggregate.filter.map { " FILTER (WHERE \(text(of: $0)))" } ?? ""
  }

  /// How tightly operators bind; a looser one within a tighter one stands in parentheses.
  fileprivate enum Precedence: Int {
    case lowest, or, and, not, comparison, conversion, concatenation, sum, product, sign
  }

  private mutating func write(_ expression: BoundExpression, within outer: Precedence) {
    switch expression {
    case .constant(let value, let type): text += value.literalText(type)
    case .column(let id, _): text += columnName(id).asOperand
    case .call(.convertUnit, let arguments, let type, _):
      enclosed(.conversion, within: outer) { printer in
        printer.write(arguments[0], within: .conversion)
        printer.text += " TO [\(type.unit?.symbol ?? "1")]"
      }
    case .call(.convertRowUnit, let arguments, _, _):
      enclosed(.conversion, within: outer) { printer in
        printer.write(arguments[0], within: .conversion)
        printer.text += " TO [\(arguments[2].text)]"
      }
    case .call(.meetRowUnit, let arguments, _, _):
      enclosed(.conversion, within: outer) { printer in
        printer.write(arguments[0], within: .conversion)
        printer.text += " TO [by "
        printer.write(arguments[2], within: .lowest)
        printer.text += "]"
      }
    case .call(.convertRowUnitOrNull, let arguments, let type, _):
      text += "TRY_CAST("
      write(arguments[0], within: .lowest)
      text += " AS \(type.baseName) [\(arguments[2].text)])"
    case .call(let function, let arguments, _, _): write(function, arguments, within: outer)
    case .cast(let operand, let type, let isTry, _):
      text += isTry ? "TRY_CAST(" : "CAST("
      write(operand, within: .lowest)
      text += " AS \(type.displayName))"
    case .and(let operands): writeChain(operands, " AND ", .and, within: outer)
    case .or(let operands): writeChain(operands, " OR ", .or, within: outer)
    case .caseWhen(let branches, let otherwise, _): writeCase(branches, otherwise)
    case .coalesce(let operands, _): writeCall("coalesce", operands)
    case .inList(let operand, let values): writeInList(operand, values, within: outer)
    case .scalarSubquery(let query, _, _): text += query.displayName
    case .correlated(let query, let form, let arguments, _, _):
      writeCall(
        (form == .exists ? "EXISTS " : "") + "dependent subquery \(query.number + 1)", arguments)
    case .exists(let query): text += "EXISTS \(query.displayName)"
    case .inSubquery(let operand, let query):
      enclosed(.comparison, within: outer) { printer in
        printer.write(operand, within: .concatenation)
        printer.text += " IN \(query.displayName)"
      }
    }
  }

  private mutating func enclosed(
    _ precedence: Precedence, within outer: Precedence, _ body: (inout ExpressionPrinter) -> Void
  ) {
    let needsParentheses = precedence.rawValue < outer.rawValue
    if needsParentheses { text += "(" }
    body(&self)
    if needsParentheses { text += ")" }
  }

  private mutating func writeChain(
    _ operands: [BoundExpression], _ word: String, _ precedence: Precedence, within outer: Precedence
  ) {
    enclosed(precedence, within: outer) { printer in
      for (index, operand) in operands.prefix(64).enumerated() {
        if index > 0 { printer.text += word }
        printer.write(operand, within: Precedence(rawValue: precedence.rawValue + 1) ?? precedence)
      }
      if operands.count > 64 { printer.text += "\(word)… \(operands.count - 64) more" }
    }
  }

  private mutating func writeCall(_ name: String, _ arguments: [BoundExpression]) {
    text += name + "("
    for (index, argument) in arguments.enumerated() {
      if index > 0 { text += ", " }
      write(argument, within: .lowest)
    }
    text += ")"
  }

  private mutating func writeCase(_ branches: [BoundBranch], _ otherwise: BoundExpression?) {
    text += "CASE"
    for branch in branches {
      text += " WHEN "
      write(branch.condition, within: .lowest)
      text += " THEN "
      write(branch.result, within: .lowest)
    }
    if let otherwise {
      text += " ELSE "
      write(otherwise, within: .lowest)
    }
    text += " END"
  }

  private mutating func writeInList(
    _ operand: BoundExpression, _ values: [Value], within outer: Precedence
  ) {
    let type = operand.type
    enclosed(.comparison, within: outer) { printer in
      printer.write(operand, within: .concatenation)
      let shown = values.prefix(Self.maximumListItems).map { $0.literalText(type) }
      let rest = values.count - shown.count
      printer.text += " IN (\(shown.joined(separator: ", "))\(rest > 0 ? ", … \(rest) more" : ""))"
    }
  }

  private mutating func write(
    _ function: ScalarFunction, _ arguments: [BoundExpression], within outer: Precedence
  ) {
    switch function {
    case .isNull, .isNotNull, .isTrue, .isFalse, .isNotApplicable, .isNotReported, .isNotComparable:
      enclosed(.comparison, within: outer) { printer in
        printer.write(arguments[0], within: .concatenation)
        printer.text += function.infix
      }
    case .not:
      enclosed(.not, within: outer) { printer in
        printer.text += "NOT "
        printer.write(arguments[0], within: .not)
      }
    case .negate:
      enclosed(.sign, within: outer) { printer in
        printer.text += "-"
        // Two minus signs would begin a comment.
        let inner = ExpressionPrinter(columnName: printer.columnName).operandText(arguments[0])
        printer.text += inner.hasPrefix("-") ? "(\(inner))" : inner
      }
    case .approximatelyEqual: writeApproximation(arguments, within: outer)
    case .dateAdd, .periodAdd, .dateAddInterval, .timestampAdd:
      writeDateAdd(function, arguments, within: outer)
    case .convertExactly, .widen, .shareTotal: write(arguments[0], within: outer)
    case .limitDigits, .limitDigitsOrNull: writeDigitLimit(function, arguments)
    case .like, .ilike:
      enclosed(.comparison, within: outer) { printer in
        printer.writeInfix(function, arguments, .comparison)
        if case .constant(.text(let escape), _)? = arguments.last, !escape.isEmpty {
          printer.text += " ESCAPE '\(quoted(escape))'"
        }
      }
    default:
      guard !function.infix.isEmpty, arguments.count == 2 else {
        return writeCall(FunctionRegistry.name(of: function), arguments)
      }
      let precedence = function.precedence
      enclosed(precedence, within: outer) { $0.writeInfix(function, arguments, precedence) }
    }
  }

  /// `d - 30` is bound as the addition of `-30`.
  private mutating func writeDateAdd(
    _ function: ScalarFunction, _ arguments: [BoundExpression], within outer: Precedence
  ) {
    enclosed(.sum, within: outer) { printer in
      if case .call(.negate, let days, _, _) = arguments[1] {
        printer.write(arguments[0], within: .sum)
        printer.text += " - "
        printer.write(days[0], within: .product)
      } else {
        printer.writeInfix(function, arguments, .sum)
      }
    }
  }

  private mutating func writeApproximation(_ arguments: [BoundExpression], within outer: Precedence) {
    enclosed(.comparison, within: outer) { printer in
      printer.writeInfix(.approximatelyEqual, arguments, .comparison)
      guard arguments.count > 2 else { return }
      printer.text += " WITHIN "
      printer.write(arguments[2], within: .concatenation)
    }
  }

  /// A cast that checks its digits, as the cast that was written.
  private mutating func writeDigitLimit(_ function: ScalarFunction, _ arguments: [BoundExpression]) {
    var operand = arguments[0]
    if case .cast(let inner, _, _, _) = operand { operand = inner }
    text += function == .limitDigits ? "CAST(" : "TRY_CAST("
    write(operand, within: .lowest)
    text += " AS DECIMAL("
    write(arguments[1], within: .lowest)
    text += ", \(arguments[0].type.scale ?? 0)))"
  }

  private func operandText(_ operand: BoundExpression) -> String {
    var printer = self
    printer.write(operand, within: .sign)
    return printer.text
  }

  /// Chains lean to the left, so that only the right operand needs parentheses around its like.
  private mutating func writeInfix(
    _ function: ScalarFunction, _ arguments: [BoundExpression], _ precedence: Precedence
  ) {
    let tighter = Precedence(rawValue: precedence.rawValue + 1) ?? precedence
    write(arguments[0], within: precedence == .comparison ? tighter : precedence)
    text += " \(function.infix) "
    write(arguments[1], within: tighter)
  }
}

extension String {
  /// The name of a column that is called after an expression, in quotes, so that it reads as one operand.
  fileprivate var asOperand: String {
    contains(" ") && !hasSuffix(")") ? "\"\(self)\"" : self
  }
}

extension BoundExpression {
  /// Of a constant text.
  fileprivate var text: String { if case .constant(.text(let text), _) = self { text } else { "…" } }
}

extension SubqueryID {
  package var displayName: String { "subquery #\(number + 1)" }
}

extension ScalarFunction {
  /// The operator that stands between the arguments, or after the only one; empty for a function with a name.
  fileprivate var infix: String {
    switch self {
    case .add, .dateAdd, .periodAdd, .dateAddInterval, .timestampAdd: "+"
    case .subtract, .dateDifference, .timestampDifference: "-"
    case .multiply, .intervalMultiply: "*"
    case .divide, .intervalDivide: "/"
    case .integerDivide: "DIV"
    case .remainder: "%"
    case .concatenate: "||"
    case .equal: "="
    case .notEqual: "<>"
    case .approximatelyEqual: "~="
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    case .isDistinct: "IS DISTINCT FROM"
    case .isNotDistinct: "IS NOT DISTINCT FROM"
    case .like: "LIKE"
    case .ilike: "ILIKE"
    case .regexMatches: "~"
    case .isNull: " IS NULL"
    case .isNotApplicable: " IS NOT APPLICABLE"
    case .isNotReported: " IS NOT REPORTED"
    case .isNotComparable: " IS NOT COMPARABLE"
    case .isNotNull: " IS NOT NULL"
    case .isTrue: " IS TRUE"
    case .isFalse: " IS FALSE"
    default: ""
    }
  }

  fileprivate var precedence: ExpressionPrinter.Precedence {
    switch self {
    case .add, .subtract, .dateAdd, .dateDifference, .periodAdd, .dateAddInterval, .timestampAdd,
      .timestampDifference:
      .sum
    case .multiply, .divide, .integerDivide, .remainder: .product
    case .concatenate: .concatenation
    default: .comparison
    }
  }
}

extension FunctionRegistry {
  /// Several definitions may be of one function: the last one has its name.
  static func name(of function: ScalarFunction) -> String {
    let definition = functions.last { definition in
      if case .scalar(function, _) = definition.body { true } else { false }
    }
    return definition?.name ?? function.rawValue
  }

  static func name(of function: AggregateFunction) -> String {
    let definition = aggregates.last { definition in
      if case .aggregate(function) = definition.body { true } else { false }
    }
    return definition?.name ?? function.rawValue
  }
}

extension Value {
  /// As a query would write it.
  package func literalText(_ type: DataType) -> String {
    switch self {
    case .null(let reason): reason.text.map { "missing('\($0)')" } ?? "NULL"
    case .boolean(let value): value ? "TRUE" : "FALSE"
    case .text(let text): "'\(quoted(text))'"
    case .date: "DATE '\(description(as: type))'"
    case .timestamp: "TIMESTAMP '\(description(as: type))'"
    case .interval: "INTERVAL '\(description(as: type))'"
    case .period: "PERIOD '\(description(as: type))'"
    case .integer, .decimal, .double: description(as: type)
    }
  }
}
