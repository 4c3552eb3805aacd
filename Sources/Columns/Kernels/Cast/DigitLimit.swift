/// A number that must not have more digits than a DECIMAL(digits, scale) holds: NULL, if `isTry`, or a failure where it has.
/// - Parameter arguments: decimals or integers, and the digits.
func limitDigits(
  _ arguments: [ColumnVector], type: DataType, isTry: Bool, count: Int
) throws(EvaluationFailure) -> ColumnVector {
  let nulls = StrictNulls(arguments, count: count)
  guard arguments.count == 2, let numbers = arguments[0].exactNumbers, let limits = arguments[1].integers
  else {
    if nulls.isAllNull {
      return ColumnVector(
        .init(fillerOf: type).repeated(count), validity: nulls.validity, reasons: nulls.reasons, count: count)
    }
    throw .unexpectedTypes(.limitDigits)
  }
  var tooLong = [Bool](repeating: false, count: count)
  for row in 0..<count where nulls.validity?[row] ?? true {
    let digits = Int(max(0, min(limits.values[limits.isConstant ? 0 : row], Int64(Decimal.maximumDigits))))
    let number = numbers.values[numbers.isConstant ? 0 : row]
    guard let limit = PowersOfTen.power(digits), number.magnitude >= limit.magnitude else { continue }
    guard isTry else {
      let text = Decimal(coefficient: number, scale: type.scale ?? 0).description
      throw EvaluationFailure(.badCast(text), row: row)
    }
    tooLong[row] = true
  }
  let storage = arguments[0].flattened().storage
  return ColumnVector(storage, validity: nulls.validity, reasons: nulls.reasons, count: count)
    .replacing(storage, failed: tooLong.contains(true) ? tooLong : nil)
}
