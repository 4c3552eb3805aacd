import Columns
import Diagnostics

/// Expressions in plain English: formulas with signs, everything else in words.
struct PlainExpression {
  let columns: PlainColumns
  /// The step that computes a subquery.
  let stepOfSubquery: (SubqueryID) -> Int

  /// How tightly a piece of text holds together; a looser one inside a tighter one stands in parentheses.
  enum Tightness: Int, Comparable {
    case words, phrase, sum, product, operand
    static func < (left: Tightness, right: Tightness) -> Bool { left.rawValue < right.rawValue }
  }

  func text(_ expression: BoundExpression) -> String { piece(expression).text }

  /// The text, in parentheses if it is looser than asked for.
  func text(_ expression: BoundExpression, atLeast tightness: Tightness) -> String {
    let piece = piece(expression)
    return piece.tightness < tightness ? "(\(piece.text))" : piece.text
  }

  private func piece(_ expression: BoundExpression) -> (text: String, tightness: Tightness) {
    switch expression {
    case .constant(let value, let type): return (value.plainText(type), .operand)
    case .column(let id, _):
      let name = columns.name(id)
      return (name, .operand)
    case .call(let function, let arguments, let type, _): return call(function, arguments, type)
    case .cast(let operand, let type, let isTry, _): return cast(operand, to: type, isTry: isTry)
    case .coalesce(let operands, _):
      let texts = operands.map { text($0, atLeast: .sum) }
      return (
        "\(texts.first ?? ""), or \(PlainWords.list(Array(texts.dropFirst()), joinedBy: "or")) where it is missing",
        .words
      )
    case .caseWhen(let branches, let otherwise, _): return (cases(branches, otherwise), .words)
    case .correlated(_, .scalar, _, _, _): return ("the value of a subquery for the row", .phrase)
    case .scalarSubquery(let query, _, _): return ("the value from step \(stepOfSubquery(query))", .operand)
    case .and, .or, .inList, .exists, .inSubquery, .correlated(_, .exists, _, _, _):
      return ("whether \(PlainCondition(expressions: self).text(expression))", .words)
    }
  }

  private func cases(_ branches: [BoundBranch], _ otherwise: BoundExpression?) -> String {
    let conditions = PlainCondition(expressions: self)
    var parts = branches.map { branch in
      "\(text(branch.result, atLeast: .sum)) where \(conditions.text(branch.condition))"
    }
    if let otherwise, !otherwise.isNullConstant {
      parts.append("otherwise \(text(otherwise, atLeast: .sum))")
    }
    return parts.joined(separator: ", ")
  }

  /// Casts that only widen a number say nothing to a reader.
  private func cast(
    _ operand: BoundExpression, to type: DataType, isTry: Bool
  ) -> (text: String, tightness: Tightness) {
    let from = operand.type
    if !isTry, from.isNumeric, type.isNumeric {
      if type.base == .double || (type.scale ?? 0) >= (from.scale ?? 0), from.base != .double {
        return piece(operand)
      }
      return (rounded(text(operand, atLeast: .sum), Int(type.scale ?? 0)), .words)
    }
    if type.base == .text { return piece(operand) }
    let read = "\(text(operand, atLeast: .phrase)) read as \(noun(of: type))"
    return isTry ? (read + ", or nothing where it is none", .words) : (read, .phrase)
  }

  private func rounded(_ text: String, _ digits: Int) -> String {
    let rounding =
      switch digits {
      case 0: "rounded to whole numbers"
      case 1: "rounded to one decimal"
      default: "rounded to \(digits) decimals"
      }
    return text.contains(" ") ? "\(text), \(rounding)" : "\(text) \(rounding)"
  }

  private func noun(of type: DataType) -> String {
    switch type.base {
    case .null: "nothing"
    case .boolean: "true or false"
    case .integer: "a whole number"
    case .decimal, .double: "a number"
    case .text: "text"
    case .date: "a date"
    case .timestamp: "a date and a time"
    case .interval: "a span of time"
    case .period: "a budget year"
    }
  }

  // MARK: Calls

  private func call(
    _ function: ScalarFunction, _ arguments: [BoundExpression], _ type: DataType
  ) -> (text: String, tightness: Tightness) {
    if function == .widen || function == .shareTotal { return piece(arguments[0]) }
    if PlainCondition.isCondition(function) {
      let condition = BoundExpression.call(function, arguments, type, .none)
      return ("whether \(PlainCondition(expressions: self).text(condition))", .words)
    }
    if let formula = formula(function, arguments) { return formula }
    let first = arguments.first.map { text($0, atLeast: .sum) } ?? ""
    switch function {
    case .concatenate, .concat:
      // Chains of `||` are one text.
      return (
        flattened(function, arguments).map { text($0, atLeast: .phrase) }.joined(separator: " followed by "),
        .phrase
      )
    case .round:
      if case .constant(.integer(let digits), _)? = arguments.last {
        return (rounded(first, Int(clamping: digits)), .phrase)
      }
    case .reason: return ("the reason why \(first) is missing", .phrase)
    case .convertUnit: return ("\(first) in \(type.unit?.words ?? "bare numbers")", .phrase)
    case .convertRowUnit: return ("\(first) in \(type.unit?.words ?? "bare numbers")", .phrase)
    case .meetRowUnit: return ("\(first) in the unit that \(text(arguments[2])) names", .phrase)
    case .convertRowUnitOrNull:
      return (
        "\(first) in \(type.unit?.words ?? "bare numbers"), where the row's unit is of that kind", .phrase
      )
    case .abs: return ("\(first) without its sign", .phrase)
    case .splitPart:
      if arguments.count == 3 {
        return ("part \(text(arguments[2])) of \(first)", .phrase)
      }
    case .truncate: return ("\(first) without its fraction", .phrase)
    case .ceiling: return ("\(first) rounded up", .phrase)
    case .floor: return ("\(first) rounded down", .phrase)
    case .upper: return ("\(first) in capitals", .phrase)
    case .lower: return ("\(first) in small letters", .phrase)
    case .length: return ("the length of \(first)", .phrase)
    case .trim: return ("\(first) without blanks around it", .phrase)
    case .left:
      if arguments.count == 2 { return ("the first \(text(arguments[1])) characters of \(first)", .phrase) }
    case .right:
      if arguments.count == 2 { return ("the last \(text(arguments[1])) characters of \(first)", .phrase) }
    case .year, .month, .day, .quarter: return ("the \(function.rawValue) of \(first)", .phrase)
    case .periodStart: return ("the first day of \(first)", .phrase)
    case .periodEnd: return ("the last day of \(first)", .phrase)
    case .periodOfDate: return ("the budget year of \(first)", .phrase)
    case .greatest: return ("the greatest of \(PlainWords.list(arguments.map { text($0) }))", .phrase)
    case .least: return ("the least of \(PlainWords.list(arguments.map { text($0) }))", .phrase)
    case .convertExactly, .limitDigits, .limitDigitsOrNull: return (first, .phrase)
    default: break
    }
    return (
      "\(FunctionRegistry.name(of: function))(\(arguments.map { text($0) }.joined(separator: ", ")))",
      .operand
    )
  }

  private func flattened(_ function: ScalarFunction, _ arguments: [BoundExpression]) -> [BoundExpression] {
    guard function == .concatenate, case .call(.concatenate, let inner, _, _)? = arguments.first else {
      return arguments
    }
    return flattened(function, inner) + arguments.dropFirst()
  }

  /// Arithmetic, written with signs.
  private func formula(
    _ function: ScalarFunction, _ arguments: [BoundExpression]
  ) -> (text: String, tightness: Tightness)? {
    if function == .negate, let operand = arguments.first {
      return ("−" + text(operand, atLeast: .operand), .product)
    }
    guard arguments.count == 2 else { return nil }
    let sign: (text: String, tightness: Tightness)
    switch function {
    case .add, .dateAddInterval, .timestampAdd: sign = ("+", .sum)
    case .subtract: sign = ("−", .sum)
    case .multiply, .intervalMultiply: sign = ("×", .product)
    case .divide, .intervalDivide: sign = ("÷", .product)
    case .timestampDifference:
      return (
        "the time from \(text(arguments[1], atLeast: .sum)) to \(text(arguments[0], atLeast: .sum))", .words
      )
    case .datePart, .timestampPart, .intervalPart:
      guard case .constant(.text(let part), _) = arguments[0] else { return nil }
      return ("the \(part) of \(text(arguments[1], atLeast: .sum))", .phrase)
    case .dateDifference:
      let days = arguments[0].type.base == .period ? "years" : "days"
      return (
        "the \(days) from \(text(arguments[1], atLeast: .sum)) to \(text(arguments[0], atLeast: .sum))",
        .words
      )
    case .dateAdd: return shifted(arguments, by: "day")
    case .periodAdd: return shifted(arguments, by: "year")
    case .integerDivide:
      return (
        "the whole part of \(text(arguments[0], atLeast: .product)) ÷ \(text(arguments[1], atLeast: .operand))",
        .words
      )
    case .remainder:
      return (
        "the remainder of \(text(arguments[0], atLeast: .product)) ÷ \(text(arguments[1], atLeast: .operand))",
        .words
      )
    default: return nil
    }
    let tighter: Tightness = sign.tightness == .sum ? .product : .operand
    return (
      "\(text(arguments[0], atLeast: sign.tightness)) \(sign.text) \(text(arguments[1], atLeast: tighter))",
      sign.tightness
    )
  }

  /// "the day after starts_on", "30 days before d".
  private func shifted(_ arguments: [BoundExpression], by unit: String) -> (
    text: String, tightness: Tightness
  ) {
    var amount = arguments[1]
    var isBefore = false
    if case .call(.negate, let inner, _, _) = amount, let first = inner.first {
      amount = first
      isBefore = true
    }
    if case .constant(.integer(let number), let type) = amount {
      if number < 0 && number != Int64.min {
        isBefore.toggle()
        amount = .constant(.integer(-number), type)
      }
      if number.magnitude == 1 {
        return ("the \(unit) \(isBefore ? "before" : "after") \(text(arguments[0], atLeast: .sum))", .phrase)
      }
    }
    let count = text(amount, atLeast: .sum)
    return (
      "\(count) \(unit)s \(isBefore ? "before" : "after") \(text(arguments[0], atLeast: .sum))", .phrase
    )
  }
}

extension BoundExpression {
  fileprivate var isNullConstant: Bool {
    if case .constant(let value, _) = self { value.isNull } else { false }
  }
}

extension BoundExpression {
  /// Whether its text ends in the unit that it is brought into.
  var saysUnit: Bool {
    guard case .call(let function, let arguments, _, _) = self else { return false }
    return switch function {
    case .convertUnit, .convertRowUnit, .convertRowUnitOrNull, .meetRowUnit: true
    case .round, .truncate, .ceiling, .floor, .abs, .limitDigits, .limitDigitsOrNull: arguments[0].saysUnit
    default: false
    }
  }
}
