/// The column as another type, NULLs and their reasons kept.
///
/// NULL casts to anything; BOOLEAN to and from numbers and TEXT; INTEGER, DECIMAL and DOUBLE to each other; anything
/// to TEXT and TEXT to anything, spaces around it apart; DATE, TIMESTAMP, INTERVAL and PERIOD to and from TEXT; DATE and
/// TIMESTAMP to each other, a moment becoming the day in which it lies. Numbers are rounded half away from zero where the type has fewer digits after the point.
/// - Parameter isTry: NULL where a value cannot be cast, rather than a failure.
/// - Throws: for the first row whose value cannot be cast.
package func cast(
  _ column: ColumnVector, from: DataType, to: DataType, isTry: Bool
) throws(EvaluationFailure) -> ColumnVector {
  if case .null = column.storage {
    return ColumnVector(
      .init(fillerOf: to).repeated(column.slots),
      validity: ValidityMask(repeating: false, count: column.slots),
      reasons: column.reasons, count: column.count, isConstant: column.isConstant)
  }
  guard column.count > 0 else { return .empty(type: to) }
  if from.base == to.base { return column }
  var single = column
  single.count = column.slots
  single.isConstant = false
  var result = try castRows(single, from: from, to: to, isTry: isTry)
  result.count = column.count
  result.isConstant = column.isConstant
  return result
}

extension ColumnVector {
  /// How many rows the storage holds.
  var slots: Int { isConstant ? 1 : count }

  /// The rows with other values; rows that could not be computed are NULL.
  func replacing(_ storage: Storage, failed: [Bool]?) -> ColumnVector {
    let result = ColumnVector(storage, validity: validity, reasons: reasons, count: count)
    return failed.map { result.invalidating($0) } ?? result
  }

  /// The rows, NULL for no known reason where a flag says so.
  fileprivate func invalidating(_ rows: [Bool]) -> ColumnVector {
    var result = self
    result.reasons = nullReasons()
    result.validity = .intersection(validity, ValidityMask(rows.span.negated()))
    return result
  }
}

/// The column is full and not empty.
private func castRows(
  _ column: ColumnVector, from: DataType, to: DataType, isTry: Bool
) throws(EvaluationFailure) -> ColumnVector {
  let column = column.widened
  switch (column.storage, to.base) {
  case (.text(let text), .text): return column.replacing(.text(text), failed: nil)
  case (.text(let text), _): return try parse(column, text, to: to, isTry: isTry)
  case (_, .text): return column.replacing(.text(print(column, from)), failed: nil)
  case (.date(let values), .timestamp):
    return try column.converted(values, StartOfDay(), isTry) { .integer($0) }
  case (.integer(let values), .date):
    return try column.converted(values, DayOfTimestamp(), isTry) { .date($0) }
  case (.boolean(let values), .integer):
    return try column.converted(values, BooleanToInteger(), isTry) { .integer($0) }
  case (.integer(let values), .boolean):
    return try column.converted(values, IntegerToBoolean(), isTry) { .boolean($0) }
  case (.boolean(let values), .decimal(let scale, _)):
    return try column.converted(values, BooleanToDecimal(scale: Int(scale)), isTry) { .decimal($0) }
  case (.boolean(let values), .double):
    return try column.converted(values, BooleanToDouble(), isTry) { .double($0) }
  case (.decimal(let values), .boolean):
    return try column.converted(values, DecimalToBoolean(), isTry) { .boolean($0) }
  case (.double(let values), .boolean):
    return try column.converted(values, DoubleToBoolean(), isTry) { .boolean($0) }
  case (.integer(let values), .double):
    return try column.converted(values, IntegersToDoubles(), isTry) { .double($0) }
  case (.integer(let values), .decimal(let scale, _)):
    return try column.converted(values, IntegerToDecimal(scale: Int(scale)), isTry) {
      ColumnVector.Storage.decimal($0).shortened
    }
  case (.decimal(let values), .integer):
    let kernel = DecimalToInteger(scale: Int(from.scale ?? 0))
    return try column.converted(values, kernel, isTry) { .integer($0) }
  case (.decimal(let values), .decimal(let scale, _)):
    let kernel = RescaleDecimal(shift: Int(scale) - Int(from.scale ?? 0))
    return try column.converted(values, kernel, isTry) { .decimal($0) }
  case (.decimal(let values), .double):
    return try column.converted(values, DecimalToDouble(scale: Int(from.scale ?? 0)), isTry) { .double($0) }
  case (.double(let values), .integer):
    return try column.converted(values, DoubleToInteger(), isTry) { .integer($0) }
  case (.double(let values), .decimal(let scale, _)):
    return try column.converted(values, DoubleToDecimal(scale: scale), isTry) { .decimal($0) }
  case (_, .null): return .nulls(type: to, count: column.count)
  default: throw EvaluationFailure(.argumentOutOfRange("a value that has no form in the other type"), row: 0)
  }
}

extension ColumnVector {
  /// The values run through a kernel; with `isTry`, rows that fail are NULL.
  fileprivate func converted<Kernel: UnaryKernel>(
    _ values: [Kernel.Input], _ kernel: Kernel, _ isTry: Bool, _ storage: ([Kernel.Output]) -> Storage
  ) throws(EvaluationFailure) -> ColumnVector {
    let operand = Operand(values: values, isConstant: false)
    guard isTry else {
      return replacing(storage(try map(kernel, operand, validity: validity)), failed: nil)
    }
    // No row is valid for the search of failures, so that none is reported.
    let output = try map(kernel, operand, validity: ValidityMask(repeating: false, count: count))
    let failed = values.map { kernel.failure($0) != nil }
    return replacing(storage(output), failed: failed.contains(true) ? failed : nil)
  }
}
