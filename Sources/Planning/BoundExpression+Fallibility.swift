package import Columns

extension BoundExpression {
  /// Whether computing the expression can fail for some row (overflow, division by zero, a bad cast). Such an
  /// expression must not be computed for rows that the query as written would not compute it for.
  package var isFallible: Bool {
    var found = false
    walk { expression in
      if expression.canFailItself { found = true }
      return !found
    }
    return found
  }

  private var canFailItself: Bool {
    switch self {
    case .call(let function, let arguments, _, _): function.canFail(arguments)
    case .correlated: true
    case .cast(let operand, let type, let isTry, _): !isTry && !operand.type.castsSafely(to: type)
    default: false
    }
  }
}

extension ScalarFunction {
  fileprivate func canFail(_ arguments: [BoundExpression]) -> Bool {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .isDistinct, .isNotDistinct,
      .isNull, .isNotNull, .isTrue, .isFalse, .reason, .isNotApplicable, .isNotReported, .isNotComparable,
      .and, .or, .not, .concatenate, .concat, .lower, .upper,
      .length, .trim, .trimLeft, .trimRight, .reverse, .position, .startsWith, .endsWith, .contains,
      .initialCapitals, .translate, .codePoint, .octetLength, .md5, .sha1, .sha256, .hexadecimalNumber,
      .lastDayOfMonth, .dayName, .monthName,
      .sine, .cosine, .tangent, .arcTangent, .arcTangent2, .cubeRoot, .radians,
      .sign, .widen, .limitDigitsOrNull, .greatest, .least, .year, .month, .day, .quarter, .dayOfWeek,
      .dayOfYear,
      .datePart, .dateDifference, .timestampPart, .timestampTruncate, .timestampDifference, .age,
      .intervalPart, .intervalTruncate, .boundariesBetween, .unitsBetween, .hyperbolicTangent,
      .inverseHyperbolicSine,
      .periodStart, .periodEnd, .periodContains:
      false
    case .approximatelyEqual:
      // Only a bound can be at fault, by being negative.
      if case .constant(let bound, _)? = arguments.dropFirst(2).first { bound.isNegative } else { true }
    case .like, .ilike:
      // A pattern can end in its escape, which fails.
      if case .constant(.text(""), _)? = arguments.last { false } else { true }
    case .regexMatches, .regexFullMatches, .regexCount:
      if case .constant(.text(let pattern), _)? = arguments.last {
        (try? RegularExpression.take(Array(pattern.utf8))) == nil
      } else {
        true
      }
    default: true
    }
  }
}

extension DataType {
  /// Whether the cast succeeds for every value. A decimal that is widened past 38 digits is the one exception
  /// that is let pass, so that columns of different scales can be join keys.
  package func castsSafely(to target: DataType) -> Bool {
    switch (base, target.base) {
    case (_, .text), (.null, _), (.integer, .decimal), (.integer, .double), (.decimal, .decimal),
      (.decimal, .double), (.integer, .boolean), (.decimal, .boolean), (.double, .boolean),
      (.boolean, .integer),
      (.boolean, .double),
      (.date, .timestamp), (.timestamp, .date):
      true
    default: hasRepresentation(of: target)
    }
  }
}
