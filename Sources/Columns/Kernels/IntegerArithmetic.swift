/// Arithmetic over INTEGER.
func integerArithmetic(
  _ function: ScalarFunction, _ left: Operand<Int64>, _ right: Operand<Int64>, validity: ValidityMask?,
  count: Int
) throws(EvaluationFailure) -> ColumnVector.Storage {
  switch function {
  case .add: .integer(try map(AddIntegers(), left, right, validity: validity, count: count))
  case .subtract: .integer(try map(SubtractIntegers(), left, right, validity: validity, count: count))
  case .multiply: .integer(try map(MultiplyIntegers(), left, right, validity: validity, count: count))
  case .integerDivide: .integer(try map(DivideIntegers(), left, right, validity: validity, count: count))
  case .remainder: .integer(try map(IntegerRemainder(), left, right, validity: validity, count: count))
  default: throw .unexpectedTypes(function)
  }
}

/// These three serve the coefficients of decimals of 64 bits too.
struct AddIntegers: BinaryKernel {
  @inline(__always)
  func apply(_ left: Int64, _ right: Int64, _ flags: inout UInt64) -> Int64 {
    let sum = left &+ right
    // The sign bit is set where both signs differ from the sum's.
    flags |= UInt64(bitPattern: (left ^ sum) & (right ^ sum))
    return sum
  }

  func failure(_ left: Int64, _ right: Int64) -> EvaluationFailure.Kind? {
    left.addingReportingOverflow(right).overflow ? .overflow : nil
  }
}

struct SubtractIntegers: BinaryKernel {
  @inline(__always)
  func apply(_ left: Int64, _ right: Int64, _ flags: inout UInt64) -> Int64 {
    let difference = left &- right
    flags |= UInt64(bitPattern: (left ^ right) & (left ^ difference))
    return difference
  }

  func failure(_ left: Int64, _ right: Int64) -> EvaluationFailure.Kind? {
    left.subtractingReportingOverflow(right).overflow ? .overflow : nil
  }
}

struct MultiplyIntegers: BinaryKernel {
  @inline(__always)
  func apply(_ left: Int64, _ right: Int64, _ flags: inout UInt64) -> Int64 {
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    flags |= overflow ? failed : 0
    return product
  }

  func failure(_ left: Int64, _ right: Int64) -> EvaluationFailure.Kind? {
    left.multipliedReportingOverflow(by: right).overflow ? .overflow : nil
  }
}

private struct DivideIntegers: BinaryKernel {
  @inline(__always)
  func apply(_ left: Int64, _ right: Int64, _ flags: inout UInt64) -> Int64 {
    let (quotient, overflow) = left.dividedReportingOverflow(by: right)
    flags |= overflow ? failed : 0
    return quotient
  }

  func failure(_ left: Int64, _ right: Int64) -> EvaluationFailure.Kind? {
    if right == 0 { return .divisionByZero }
    return left.dividedReportingOverflow(by: right).overflow ? .overflow : nil
  }
}

private struct IntegerRemainder: BinaryKernel {
  @inline(__always)
  func apply(_ left: Int64, _ right: Int64, _ flags: inout UInt64) -> Int64 {
    flags |= right == 0 ? failed : 0
    // Dividing the least integer by -1 leaves nothing, though the quotient does not fit.
    return left.remainderReportingOverflow(dividingBy: right).partialValue
  }

  func failure(_ left: Int64, _ right: Int64) -> EvaluationFailure.Kind? {
    right == 0 ? .divisionByZero : nil
  }
}

struct NegateIntegers: UnaryKernel {
  @inline(__always)
  func apply(_ value: Int64, _ flags: inout UInt64) -> Int64 {
    let negated = 0 &- value
    flags |= UInt64(bitPattern: value & negated)
    return negated
  }

  func failure(_ value: Int64) -> EvaluationFailure.Kind? { value == .min ? .overflow : nil }
}
