extension NullReason {
  /// As queries name it; nil for `unknown`.
  package var text: String? {
    switch self {
    case .unknown: nil
    case .notApplicable: "not applicable"
    case .notReported: "not reported"
    case .notComparable: "not comparable"
    }
  }

  /// What stands in a file in place of a value; nil for `unknown`.
  package var label: String? {
    switch self {
    case .unknown: nil
    case .notApplicable: "n/a"
    case .notReported: "n/r"
    case .notComparable: "n/c"
    }
  }

  /// The reason of that name, in any case of letters.
  package init?(text: String) {
    let word = text.lowercased()
    guard let reason = NullReason.allCases.first(where: { $0.text == word }) else { return nil }
    self = reason
  }
}

/// `REASON(x)`, and the tests for one reason, which are never NULL.
func readReasons(_ function: ScalarFunction, _ argument: ColumnVector, count: Int) -> ColumnVector {
  let wanted: NullReason? =
    switch function {
    case .isNotApplicable: .notApplicable
    case .isNotReported: .notReported
    case .isNotComparable: .notComparable
    default: nil
    }
  guard argument.reasons != nil, argument.hasNulls else {
    if wanted == nil { return .nulls(type: .text, count: count).flattened() }
    return ColumnVector(.boolean([Bool](repeating: false, count: count)), count: count)
  }
  let column = argument.flattened()
  let reasons = column.reasonsOfNulls()
  if let wanted {
    return ColumnVector(.boolean(reasons.map { $0 == wanted.rawValue }), count: count)
  }
  var texts = TextPoolBuilder()
  for reason in NullReason.allCases { _ = texts.append(pool: TextPool(reason.text ?? "")) }
  return ColumnVector(
    .text(TextColumn(pool: texts.finish(asUnique: true), codes: reasons.map { UInt32($0) })),
    validity: ValidityMask(reasons.map { $0 != 0 }),
    count: count)
}

extension ColumnVector {
  /// A raw reason a row, `unknown` where there is a value; the column is full.
  fileprivate func reasonsOfNulls() -> [UInt8] {
    let reasons = reasons ?? [UInt8](repeating: NullReason.unknown.rawValue, count: count)
    if case .null = storage { return reasons }
    guard let validity else { return [UInt8](repeating: NullReason.unknown.rawValue, count: count) }
    let source = reasons.span
    return [UInt8](capacity: count) { output in
      for row in source.indices { output.append(validity[row] ? NullReason.unknown.rawValue : source[row]) }
    }
  }

  /// The rows, where those that are NULL have the reason of the first operand that has one. Where the column is NULL, so are all
  /// operands that are given for the row.
  package func withReasons(of operands: [ColumnPart]) -> ColumnVector {
    guard operands.contains(where: { $0.column.reasons != nil }), hasNulls else { return self }
    var known = [UInt8](repeating: NullReason.unknown.rawValue, count: count)
    for operand in operands where operand.column.reasons != nil {
      let reasons = operand.column.flattened().reasonsOfNulls()
      for (index, row) in operand.rows.enumerated() where known[Int(row)] == NullReason.unknown.rawValue {
        known[Int(row)] = reasons[index]
      }
    }
    var result = flattened()
    result.reasons = known
    return result
  }
}
