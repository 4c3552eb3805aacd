/// Divisors, multiples and factorials of integers.
func divisibility(
  _ function: ScalarFunction, _ batch: KernelBatch
) throws(EvaluationFailure) -> ColumnVector.Storage {
  let (validity, count) = (batch.validity, batch.count)
  let left = try batch.integers(0, function)
  if function == .factorial { return .integer(try map(Factorial(), left, validity: validity)) }
  let right = try batch.integers(1, function)
  return function == .greatestCommonDivisor
    ? .integer(try map(GreatestCommonDivisor(), left, right, validity: validity, count: count))
    : .integer(try map(LeastCommonMultiple(), left, right, validity: validity, count: count))
}

/// Euclid's, of the magnitudes.
private func commonDivisor(_ left: Int64, _ right: Int64) -> UInt64 {
  var (a, b) = (left.magnitude, right.magnitude)
  while b != 0 { (a, b) = (b, a % b) }
  return a
}

private struct GreatestCommonDivisor: BinaryKernel {
  func apply(_ left: Int64, _ right: Int64, _ flags: inout UInt64) -> Int64 {
    // Only the least integer divides itself by more than fits, which sets the sign bit.
    let divisor = commonDivisor(left, right)
    flags |= divisor
    return Int64(truncatingIfNeeded: divisor)
  }

  func failure(_ left: Int64, _ right: Int64) -> EvaluationFailure.Kind? {
    commonDivisor(left, right) > UInt64(Int64.max) ? .overflow : nil
  }
}

private struct LeastCommonMultiple: BinaryKernel {
  func apply(_ left: Int64, _ right: Int64, _ flags: inout UInt64) -> Int64 {
    guard let multiple = multiple(left, right) else {
      flags |= failed
      return 0
    }
    return multiple
  }

  private func multiple(_ left: Int64, _ right: Int64) -> Int64? {
    let divisor = commonDivisor(left, right)
    if left == 0 || right == 0 { return 0 }
    let (product, overflow) = (left.magnitude / divisor).multipliedReportingOverflow(by: right.magnitude)
    return overflow ? nil : Int64(exactly: product)
  }

  func failure(_ left: Int64, _ right: Int64) -> EvaluationFailure.Kind? {
    multiple(left, right) == nil ? .overflow : nil
  }
}

private struct Factorial: UnaryKernel {
  /// That of 20 is the greatest that fits.
  private static let greatest: Int64 = 20

  func apply(_ value: Int64, _ flags: inout UInt64) -> Int64 {
    guard 0...Self.greatest ~= value else {
      flags |= failed
      return 0
    }
    var product: Int64 = 1
    var factor: Int64 = 2
    while factor <= value {
      product &*= factor
      factor &+= 1
    }
    return product
  }

  func failure(_ value: Int64) -> EvaluationFailure.Kind? {
    if value < 0 { return .argumentOutOfRange("the factorial of a negative number") }
    return value > Self.greatest ? .overflow : nil
  }
}
