/// Tests that are never NULL themselves.
func testNulls(
  _ function: ScalarFunction, _ argument: ColumnVector, count: Int
) throws(EvaluationFailure) -> ColumnVector {
  switch function {
  case .isNull: ColumnVector(.boolean(argument.validFlags().span.negated()), count: count)
  case .isNotNull: ColumnVector(.boolean(argument.validFlags()), count: count)
  case .isTrue, .isFalse: ColumnVector(.boolean(try argument.holds(function == .isTrue)), count: count)
  default: throw .unexpectedTypes(function)
  }
}

/// `IS [NOT] DISTINCT FROM`: comparison for which NULL is a value like any other.
func compareDistinct(
  _ function: ScalarFunction, _ left: ColumnVector, _ right: ColumnVector, count: Int
) throws(EvaluationFailure) -> ColumnVector {
  let isDistinct = function == .isDistinct
  let leftValid = left.validFlags()
  let rightValid = right.validFlags()
  var differs = [Bool](repeating: false, count: count)
  let comparable: Bool
  if case .null = left.storage {
    comparable = false
  } else if case .null = right.storage {
    comparable = false
  } else {
    comparable = true
  }
  if comparable { differs = try fullComparison(left, right, count: count) }
  let (l, r, d) = (leftValid.span, rightValid.span, differs.span)
  let result = [Bool](capacity: count) { output in
    for row in 0..<count {
      let distinct = (l[row] != r[row]) || (l[row] && d[row])
      output.append(distinct == isDistinct)
    }
  }
  return ColumnVector(.boolean(result), count: count)
}

private func fullComparison(
  _ left: ColumnVector, _ right: ColumnVector, count: Int
) throws(EvaluationFailure) -> [Bool] {
  let differs = try compare(.notEqual, left, right, count: count)
  return differs.count == count ? differs : [Bool](repeating: differs[0], count: count)
}

extension ColumnVector {
  /// One flag a row, set where the row holds a value.
  func validFlags() -> [Bool] {
    if case .null = storage { return [Bool](repeating: false, count: count) }
    guard let validity else { return [Bool](repeating: true, count: count) }
    return isConstant ? [Bool](repeating: validity[0], count: count) : validity.flags
  }

  /// Where a boolean column is `wanted` and not NULL.
  fileprivate func holds(_ wanted: Bool) throws(EvaluationFailure) -> [Bool] {
    if case .null = storage { return [Bool](repeating: false, count: count) }
    guard case .boolean(let values) = flattened().storage else { throw .unexpectedTypes(.isTrue) }
    let flags = values.span
    let valid = validFlags()
    let present = valid.span
    return [Bool](capacity: count) { output in
      for row in flags.indices { output.append((flags[row] == wanted) && present[row]) }
    }
  }
}
