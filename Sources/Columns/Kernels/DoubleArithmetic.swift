/// Arithmetic over DOUBLE; a result that is not finite is a failure.
func doubleArithmetic(
  _ function: ScalarFunction, _ left: Operand<Double>, _ right: Operand<Double>, validity: ValidityMask?,
  count: Int
) throws(EvaluationFailure) -> ColumnVector.Storage {
  switch function {
  case .add: .double(try map(AddDoubles(), left, right, validity: validity, count: count))
  case .subtract: .double(try map(SubtractDoubles(), left, right, validity: validity, count: count))
  case .multiply: .double(try map(MultiplyDoubles(), left, right, validity: validity, count: count))
  case .divide: .double(try map(DivideDoubles(), left, right, validity: validity, count: count))
  case .remainder: .double(try map(DoubleRemainder(), left, right, validity: validity, count: count))
  default: throw .unexpectedTypes(function)
  }
}

/// The sign bit is set if the number is not finite: the exponent, all ones then, is carried into it.
@inline(__always)
func nonFiniteFlag(_ value: Double) -> UInt64 {
  (value.bitPattern & 0x7ff0_0000_0000_0000) &+ 0x0010_0000_0000_0000
}

private struct AddDoubles: BinaryKernel {
  @inline(__always)
  func apply(_ left: Double, _ right: Double, _ flags: inout UInt64) -> Double {
    let result = left + right
    flags |= nonFiniteFlag(result)
    return result
  }

  func failure(_ left: Double, _ right: Double) -> EvaluationFailure.Kind? {
    (left + right).isFinite ? nil : .overflow
  }
}

private struct SubtractDoubles: BinaryKernel {
  @inline(__always)
  func apply(_ left: Double, _ right: Double, _ flags: inout UInt64) -> Double {
    let result = left - right
    flags |= nonFiniteFlag(result)
    return result
  }

  func failure(_ left: Double, _ right: Double) -> EvaluationFailure.Kind? {
    (left - right).isFinite ? nil : .overflow
  }
}

private struct MultiplyDoubles: BinaryKernel {
  @inline(__always)
  func apply(_ left: Double, _ right: Double, _ flags: inout UInt64) -> Double {
    let result = left * right
    flags |= nonFiniteFlag(result)
    return result
  }

  func failure(_ left: Double, _ right: Double) -> EvaluationFailure.Kind? {
    (left * right).isFinite ? nil : .overflow
  }
}

private struct DivideDoubles: BinaryKernel {
  @inline(__always)
  func apply(_ left: Double, _ right: Double, _ flags: inout UInt64) -> Double {
    let result = left / right
    flags |= nonFiniteFlag(result)
    return result
  }

  func failure(_ left: Double, _ right: Double) -> EvaluationFailure.Kind? {
    if right == 0 { return .divisionByZero }
    return (left / right).isFinite ? nil : .overflow
  }
}

private struct DoubleRemainder: BinaryKernel {
  @inline(__always)
  func apply(_ left: Double, _ right: Double, _ flags: inout UInt64) -> Double {
    let result = left.truncatingRemainder(dividingBy: right)
    flags |= nonFiniteFlag(result)
    return result
  }

  func failure(_ left: Double, _ right: Double) -> EvaluationFailure.Kind? {
    if right == 0 { return .divisionByZero }
    return left.truncatingRemainder(dividingBy: right).isFinite ? nil : .overflow
  }
}

struct NegateDoubles: UnaryKernel {
  @inline(__always)
  func apply(_ value: Double, _ flags: inout UInt64) -> Double { -value }
}
