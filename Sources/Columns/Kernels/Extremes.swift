/// `greatest` and `least` of any number of arguments of one type; NULL arguments are passed over, and the
/// result is NULL only where all are.
func extreme(
  _ function: ScalarFunction, _ arguments: [ColumnVector], type: DataType, count: Int
) throws(EvaluationFailure) -> ColumnVector {
  let comparison: Comparison = function == .greatest ? .less : .greater
  let present = arguments.filter { argument in
    if case .null = argument.storage { return false }
    return true
  }
  guard var best = present.first?.flattened() else {
    return ColumnVector.nulls(type: type, count: count).withReasons(ofAll: arguments)
  }
  for next in present.dropFirst() {
    let next = next.flattened()
    let isBeaten = try compare(comparison, best, next, count: count)
    // Of two columns one behind the other, the row of the one that wins.
    let places = winners(best.validFlags().span, next.validFlags().span, isBeaten.span)
    best = try ColumnVector.concatenate([best, next], type: type).gather(places)
  }
  return best.withReasons(ofAll: arguments)
}

extension ColumnVector {
  /// Where the column is NULL all arguments are, and the first one that knows why says so.
  fileprivate func withReasons(ofAll arguments: [ColumnVector]) -> ColumnVector {
    guard arguments.contains(where: { $0.reasons != nil }) else { return flattened() }
    let rows = allRows(count)
    return flattened().withReasons(of: arguments.map { ColumnPart(rows: rows, column: $0) })
  }
}

private func winners(_ left: Span<Bool>, _ right: Span<Bool>, _ isBeaten: Span<Bool>) -> [Int32] {
  [Int32](capacity: left.count) { output in
    for row in left.indices {
      let takesRight = right[row] && (!left[row] || isBeaten[row])
      output.append(Int32(truncatingIfNeeded: takesRight ? row &+ left.count : row))
    }
  }
}
