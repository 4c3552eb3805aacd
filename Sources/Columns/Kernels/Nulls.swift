/// The NULLs of a result that is NULL wherever one of its arguments is.
struct StrictNulls {
  private(set) var validity: ValidityMask?
  private(set) var reasons: [UInt8]?
  /// Whether an argument is NULL in all rows.
  private(set) var isAllNull = false

  /// Reasons are the first argument's that has one.
  init(_ arguments: [ColumnVector], count: Int) {
    for argument in arguments {
      if case .null = argument.storage { isAllNull = true }
      if argument.isConstant, argument.isNull(0) { isAllNull = true }
    }
    if isAllNull { validity = ValidityMask(repeating: false, count: count) }
    for argument in arguments where !argument.isConstant && !isAllNull {
      validity = .intersection(validity, argument.validity)
    }
    guard validity != nil else { return }
    for argument in arguments where argument.reasons != nil {
      reasons = reasons.map { $0.filled(from: argument) } ?? argument.flattened().nullReasons()
    }
  }
}

extension ColumnVector {
  /// One reason a slot, `unknown` for rows that hold a value; nil if there are none.
  func nullReasons() -> [UInt8]? {
    guard reasons != nil else { return nil }
    return [UInt8](repeating: NullReason.unknown.rawValue, count: slots).filled(from: self)
  }
}

extension [UInt8] {
  /// The reasons, and where there is none, those of the column's NULL rows.
  func filled(from column: ColumnVector) -> [UInt8] {
    guard let others = column.reasons else { return self }
    return [UInt8](capacity: count) { output in
      for row in indices {
        let known = self[row] != NullReason.unknown.rawValue || !column.isNull(row)
        output.append(known ? self[row] : others[column.isConstant ? 0 : row])
      }
    }
  }
}
