/// Arithmetic over DECIMAL. The arguments have one scale; for products and quotients any.
/// - Parameter scales: of the arguments and the result.
func decimalArithmetic(
  _ function: ScalarFunction, _ left: Operand<Int128>, _ right: Operand<Int128>, scales: DecimalScales,
  validity: ValidityMask?, count: Int
) throws(EvaluationFailure) -> ColumnVector.Storage {
  switch function {
  case .add: .decimal(try map(AddDecimals(), left, right, validity: validity, count: count))
  case .subtract: .decimal(try map(SubtractDecimals(), left, right, validity: validity, count: count))
  case .multiply:
    .decimal(
      try map(
        MultiplyDecimals(shift: scales.result - scales.left - scales.right), left, right, validity: validity,
        count: count))
  case .divide:
    .decimal(
      try map(
        DivideDecimals(shift: scales.result - scales.left + scales.right), left, right, validity: validity,
        count: count))
  case .integerDivide:
    .integer(try map(DivideDecimalsToInteger(), left, right, validity: validity, count: count))
  case .remainder: .decimal(try map(DecimalRemainder(), left, right, validity: validity, count: count))
  default: throw .unexpectedTypes(function)
  }
}

struct DecimalScales {
  var left: Int
  var right: Int
  var result: Int

  init(_ arguments: [DataType], result: DataType) {
    left = Int(arguments.first?.scale ?? 0)
    right = Int(arguments.last?.scale ?? 0)
    self.result = Int(result.scale ?? 0)
  }
}

/// The sign bit is set unless the coefficient is within ±2^125, less than half of what 38 digits hold: two such
/// can be added without a look at the sum.
@inline(__always)
private func largeFlag(_ coefficient: Int128) -> UInt64 {
  let high = UInt64(truncatingIfNeeded: coefficient &>> 64)
  let shifted = high &+ 0x2000_0000_0000_0000
  // Within the bounds this is below 2^62.
  return shifted | shifted &<< 1
}

private struct AddDecimals: BinaryKernel {
  @inline(__always)
  func apply(_ left: Int128, _ right: Int128, _ flags: inout UInt64) -> Int128 {
    flags |= largeFlag(left) | largeFlag(right)
    return left &+ right
  }

  func failure(_ left: Int128, _ right: Int128) -> EvaluationFailure.Kind? {
    Decimal.add(left, right) == nil ? .overflow : nil
  }
}

private struct SubtractDecimals: BinaryKernel {
  @inline(__always)
  func apply(_ left: Int128, _ right: Int128, _ flags: inout UInt64) -> Int128 {
    flags |= largeFlag(left) | largeFlag(right)
    return left &- right
  }

  func failure(_ left: Int128, _ right: Int128) -> EvaluationFailure.Kind? {
    Decimal.subtract(left, right) == nil ? .overflow : nil
  }
}

private struct MultiplyDecimals: BinaryKernel {
  /// 0 unless the result's scale is not the sum of the arguments'.
  let shift: Int

  @inline(__always)
  func apply(_ left: Int128, _ right: Int128, _ flags: inout UInt64) -> Int128 {
    if shift == 0, let left = Int64(exactly: left), let right = Int64(exactly: right) {
      return Int128(left) &* Int128(right)
    }
    return product(left, right, &flags)
  }

  @inline(never)
  private func product(_ left: Int128, _ right: Int128, _ flags: inout UInt64) -> Int128 {
    if let product = Decimal.multiply(left, right), let result = Decimal.rescale(product, by: shift) {
      return result
    }
    flags |= failed
    return 0
  }

  func failure(_ left: Int128, _ right: Int128) -> EvaluationFailure.Kind? {
    guard let product = Decimal.multiply(left, right) else { return .overflow }
    return Decimal.rescale(product, by: shift) == nil ? .overflow : nil
  }
}

private struct DivideDecimals: BinaryKernel {
  /// By how many digits the dividend is lengthened.
  let shift: Int
  private let power: Int64
  /// Dividends within ± this can be lengthened within 64 bits.
  private let shortLimit: Int128

  init(shift: Int) {
    self.shift = shift
    power = PowersOfTen.power(shift).flatMap { Int64(exactly: $0) } ?? 0
    shortLimit = power == 0 ? -1 : Int128(Int64.max / power)
  }

  @inline(__always)
  func apply(_ left: Int128, _ right: Int128, _ flags: inout UInt64) -> Int128 {
    if left <= shortLimit, left >= 0 &- shortLimit, let divisor = Int64(exactly: right), divisor != 0 {
      let dividend = (Int64(truncatingIfNeeded: left) &* power)
      let (quotient, remainder) = dividend.magnitude.quotientAndRemainder(dividingBy: divisor.magnitude)
      let rounded = Int128(quotient &+ (remainder >= divisor.magnitude &- remainder ? 1 : 0))
      return (dividend < 0) != (divisor < 0) ? 0 &- rounded : rounded
    }
    return wideQuotient(left, right, &flags)
  }

  @inline(never)
  private func wideQuotient(_ left: Int128, _ right: Int128, _ flags: inout UInt64) -> Int128 {
    do {
      return try quotient(left, right)
    } catch {
      flags |= failed
      return 0
    }
  }

  private func quotient(_ left: Int128, _ right: Int128) throws(DecimalFailure) -> Int128 {
    if shift >= 0 { return try Decimal.divide(left, right, shift: shift) }
    // A result of fewer digits than the arguments leave: the divisor is lengthened instead.
    guard right != 0 else { throw .divisionByZero }
    guard let divisor = PowersOfTen.power(-shift).flatMap({ Decimal.multiply(right, $0) }) else { return 0 }
    return Decimal.divideRounding(left, divisor)
  }

  func failure(_ left: Int128, _ right: Int128) -> EvaluationFailure.Kind? {
    do {
      _ = try quotient(left, right)
      return nil
    } catch {
      return error == .divisionByZero ? .divisionByZero : .overflow
    }
  }
}

private struct DivideDecimalsToInteger: BinaryKernel {
  func apply(_ left: Int128, _ right: Int128, _ flags: inout UInt64) -> Int64 {
    if right != 0, let quotient = Int64(exactly: left.dividedReportingOverflow(by: right).partialValue) {
      return quotient
    }
    flags |= failed
    return 0
  }

  func failure(_ left: Int128, _ right: Int128) -> EvaluationFailure.Kind? {
    if right == 0 { return .divisionByZero }
    return Int64(exactly: left.dividedReportingOverflow(by: right).partialValue) == nil ? .overflow : nil
  }
}

private struct DecimalRemainder: BinaryKernel {
  func apply(_ left: Int128, _ right: Int128, _ flags: inout UInt64) -> Int128 {
    if right != 0 { return left.remainderReportingOverflow(dividingBy: right).partialValue }
    flags |= failed
    return 0
  }

  func failure(_ left: Int128, _ right: Int128) -> EvaluationFailure.Kind? {
    right == 0 ? .divisionByZero : nil
  }
}

struct NegateDecimals: UnaryKernel {
  @inline(__always)
  func apply(_ value: Int128, _ flags: inout UInt64) -> Int128 { 0 &- value }
}
