/// AND and OR of three-valued logic: a false (for OR: a true) decides, whatever the other one is.
func logic(
  _ function: ScalarFunction, _ left: ColumnVector, _ right: ColumnVector, count: Int
) throws(EvaluationFailure) -> ColumnVector {
  let isAnd = function == .and
  guard let l = LogicOperand(left, count: count), let r = LogicOperand(right, count: count) else {
    throw .unexpectedTypes(function)
  }
  let values = isAnd ? l.values.span.and(r.values.span) : l.values.span.or(r.values.span)
  guard l.validity != nil || r.validity != nil else {
    return ColumnVector(.boolean(values), count: count)
  }
  let leftValid = l.validity ?? ValidityMask(repeating: true, count: count)
  let rightValid = r.validity ?? ValidityMask(repeating: true, count: count)
  let leftTrue = ValidityMask(l.values)
  let rightTrue = ValidityMask(r.values)
  var validity = leftValid
  var truth = leftValid
  for index in validity.words.indices {
    let (lv, rv) = (leftValid.words[index], rightValid.words[index])
    let (lt, rt) = (leftTrue.words[index], rightTrue.words[index])
    let decided = isAnd ? lv & ~lt | rv & ~rt : lv & lt | rv & rt
    validity.words[index] = lv & rv | decided
    truth.words[index] = isAnd ? ~decided : decided
  }
  return ColumnVector(
    .boolean(truth.flags), validity: validity.orNilIfAllValid,
    reasons: StrictNulls([left, right], count: count).reasons, count: count)
}

/// A boolean column in full; NULLs of the NULL type count as booleans.
private struct LogicOperand {
  let values: [Bool]
  let validity: ValidityMask?

  init?(_ column: ColumnVector, count: Int) {
    if case .null = column.storage {
      values = [Bool](repeating: false, count: count)
      validity = ValidityMask(repeating: false, count: count)
      return
    }
    let full = column.flattened()
    guard case .boolean(let flags) = full.storage else { return nil }
    values = flags
    validity = full.validity
  }
}

extension Span where Element == Bool {
  fileprivate func and(_ other: Span<Bool>) -> [Bool] {
    precondition(count == other.count)
    return [Bool](capacity: count) { output in
      // Bits rather than a choice, which would become a jump.
      for row in indices {
        let both: UInt8 = (self[row] ? 1 : 0) & (other[row] ? 1 : 0)
        output.append(both != 0)
      }
    }
  }

  fileprivate func or(_ other: Span<Bool>) -> [Bool] {
    precondition(count == other.count)
    return [Bool](capacity: count) { output in
      for row in indices {
        let either: UInt8 = (self[row] ? 1 : 0) | (other[row] ? 1 : 0)
        output.append(either != 0)
      }
    }
  }
}
