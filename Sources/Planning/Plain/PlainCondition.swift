import Columns

/// Conditions in plain English: "variance is less than 0 kUSD", "class starts with 'F'".
struct PlainCondition {
  let expressions: PlainExpression

  static func isCondition(_ function: ScalarFunction) -> Bool {
    switch function {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .isDistinct, .isNotDistinct,
      .isNull, .isNotNull, .isTrue, .isFalse, .and, .or, .not, .startsWith, .endsWith, .contains, .like,
      .ilike, .regexMatches, .regexFullMatches, .periodContains, .approximatelyEqual, .isNotApplicable,
      .isNotReported,
      .isNotComparable:
      true
    default: false
    }
  }

  func text(_ condition: BoundExpression) -> String { text(condition, negated: false) }

  private func text(_ condition: BoundExpression, negated: Bool) -> String {
    switch condition {
    case .and(let operands): return negated ? someFails(of: operands) : all(operands)
    case .or(let operands):
      let texts = operands.map { operand in
        let text = text(operand, negated: negated)
        return operand.conjuncts.count > 1 ? "(\(text))" : text
      }
      return negated ? PlainWords.list(texts) : "either " + PlainWords.list(texts, joinedBy: "or")
    case .inList(let operand, let values):
      return operandText(operand) + inList(values, operand.type, negated: negated)
    case .exists(let query):
      return "step \(expressions.stepOfSubquery(query)) gives \(negated ? "no" : "some") row"
    case .inSubquery(let operand, let query):
      return operandText(operand)
        + " is \(negated ? "not " : "")among the values of step \(expressions.stepOfSubquery(query))"
    case .call(let function, let arguments, _, _):
      if function == .not, let operand = arguments.first { return text(operand, negated: !negated) }
      return call(function, arguments, negated: negated) ?? bare(condition, negated: negated)
    case .correlated(_, .exists, _, _, _): return "a subquery gives \(negated ? "no" : "some") row for it"
    case .constant(.boolean(let value), _): return value != negated ? "always" : "never"
    case .constant, .column, .cast, .caseWhen, .coalesce, .scalarSubquery, .correlated(_, .scalar, _, _, _):
      return bare(condition, negated: negated)
    }
  }

  /// A condition that is a value of its own: "done is true".
  private func bare(_ condition: BoundExpression, negated: Bool) -> String {
    "\(operandText(condition)) is \(negated ? "false" : "true")"
  }

  private func operandText(_ operand: BoundExpression) -> String {
    expressions.text(operand, atLeast: .phrase)
  }

  // MARK: AND, with its ranges

  /// Of NOT BETWEEN, and of any other conditions that may not all hold.
  private func someFails(of operands: [BoundExpression]) -> String {
    if operands.count == 2, let range = range(operands[0], operands[1], negated: true) { return range }
    return "either " + PlainWords.list(operands.map { text($0, negated: true) }, joinedBy: "or")
  }

  private func all(_ operands: [BoundExpression]) -> String {
    var texts: [String] = []
    var index = 0
    while index < operands.count {
      if index + 1 < operands.count, let range = range(operands[index], operands[index + 1]) {
        texts.append(range)
        index += 2
      } else {
        texts.append(text(operands[index]))
        index += 1
      }
    }
    return PlainWords.list(texts)
  }

  /// `x >= a AND x <= b`, which is what BETWEEN is bound as.
  private func range(
    _ first: BoundExpression, _ second: BoundExpression, negated: Bool = false
  ) -> String? {
    guard case .call(.greaterOrEqual, let lower, _, _) = first,
      case .call(.lessOrEqual, let upper, _, _) = second,
      lower.count == 2, upper.count == 2, lower[0].withoutSpans == upper[0].withoutSpans
    else { return nil }
    return
      "\(operandText(lower[0])) is \(negated ? "not " : "")between \(quantity(lower[1], beside: lower[0])) and "
      + quantity(upper[1], beside: upper[0])
  }

  // MARK: Calls

  private func call(_ function: ScalarFunction, _ arguments: [BoundExpression], negated: Bool) -> String? {
    guard let first = arguments.first else { return nil }
    let subject = operandText(first)
    let isNot = negated ? "is not" : "is"
    switch function {
    case .isNull: return "\(subject) is \(negated ? "there" : "missing")"
    case .isNotNull: return "\(subject) is \(negated ? "missing" : "there")"
    case .isTrue: return "\(subject) \(isNot) true"
    case .isFalse: return "\(subject) \(isNot) false"
    case .isNotApplicable: return "\(subject) \(isNot) missing as not applicable"
    case .isNotReported: return "\(subject) \(isNot) missing as not reported"
    case .isNotComparable: return "\(subject) \(isNot) missing as not comparable"
    case .and: return text(.and(arguments), negated: negated)
    case .or: return text(.or(arguments), negated: negated)
    default: break
    }
    guard arguments.count >= 2 else { return nil }
    let object = quantity(arguments[1], beside: first)
    switch function {
    case .equal: return "\(subject) \(isNot) \(object)"
    case .notEqual: return "\(subject) \(negated ? "is" : "is not") \(object)"
    case .isNotDistinct:
      return "\(subject) and \(object) are \(negated ? "not " : "")the same, or both missing"
    case .isDistinct:
      return "\(subject) and \(object) are \(negated ? "the same, or both missing" : "not the same")"
    case .approximatelyEqual:
      let verb = negated ? "differs from" : "equals"
      guard arguments.count > 2 else {
        return "\(subject) \(verb) \(object) \(negated ? "by more than" : "within what") rounding allows"
      }
      let bound = quantity(arguments[2], beside: first)
      return negated
        ? "\(subject) \(verb) \(object) by more than \(bound)"
        : "\(subject) \(verb) \(object) to within \(bound)"
    case .less: return "\(subject) \(isNot) less than \(object)"
    case .lessOrEqual: return "\(subject) \(isNot) at most \(object)"
    case .greater: return "\(subject) \(isNot) more than \(object)"
    case .greaterOrEqual: return "\(subject) \(isNot) at least \(object)"
    case .startsWith: return "\(subject) \(negated ? "does not start" : "starts") with \(object)"
    case .endsWith: return "\(subject) \(negated ? "does not end" : "ends") with \(object)"
    case .contains: return "\(subject) \(negated ? "does not contain" : "contains") \(object)"
    case .periodContains: return "\(object) \(negated ? "does not lie" : "lies") in \(subject)"
    case .like, .ilike: return like(subject, arguments, ignoresCase: function == .ilike, negated: negated)
    case .regexMatches:
      return "\(subject) \(negated ? "does not match" : "matches") the regular expression \(object)"
    case .regexFullMatches:
      return
        "the whole of \(subject) \(negated ? "does not match" : "matches") the regular expression \(object)"
    default: return nil
    }
  }

  /// A number takes the unit of what it is compared with.
  private func quantity(_ expression: BoundExpression, beside other: BoundExpression) -> String {
    let text = operandText(expression)
    guard case .constant(let value, let type) = expression, type.isNumeric, !value.isNull else { return text }
    return (type.unit ?? other.type.unit).map { "\(text) \($0.symbol)" } ?? text
  }

  private func inList(_ values: [Value], _ type: DataType, negated: Bool) -> String {
    let known = values.filter { !$0.isNull }.map { $0.plainText(type) }
    if known.count == 1 { return " is \(negated ? "not " : "")\(known[0])" }
    return
      " is \(negated ? "none of" : "one of") \(PlainWords.list(known, joinedBy: "or", limit: 12))"
  }

  private func like(_ subject: String, _ arguments: [BoundExpression], ignoresCase: Bool, negated: Bool)
    -> String
  {
    let tail = ignoresCase ? ", in capitals or small letters" : ""
    guard case .constant(.text(let pattern), _) = arguments[1] else {
      return "\(subject) \(negated ? "does not fit" : "fits") the pattern \(operandText(arguments[1]))\(tail)"
    }
    let opens = pattern.hasPrefix("%")
    let closes = pattern.count > 1 && pattern.hasSuffix("%")
    let inner = String(pattern.dropFirst(opens ? 1 : 0).dropLast(closes ? 1 : 0))
    var hasEscape = false
    if arguments.count > 2, case .constant(.text(let escape), _) = arguments[2] {
      hasEscape = !escape.isEmpty
    }
    guard !inner.contains("%"), !inner.contains("_"), !hasEscape, opens || closes else {
      return "\(subject) \(negated ? "does not fit" : "fits") the pattern '\(pattern)'\(tail)"
    }
    let verb =
      switch (opens, closes) {
      case (true, true): negated ? "does not contain" : "contains"
      case (true, false): negated ? "does not end with" : "ends with"
      default: negated ? "does not start with" : "starts with"
      }
    return "\(subject) \(verb) '\(inner)'\(tail)"
  }
}
