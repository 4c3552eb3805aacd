import Glibc

/// Roots, powers and logarithms, over DOUBLE.
func transcendental(
  _ function: ScalarFunction, _ batch: KernelBatch
) throws(EvaluationFailure) -> ColumnVector.Storage {
  let values = try batch.doubles(0, function)
  return switch function {
  case .squareRoot: .double(try map(SquareRoot(), values, validity: batch.validity))
  case .exponential: .double(try map(Exponential(), values, validity: batch.validity))
  case .naturalLog: .double(try map(NaturalLog(), values, validity: batch.validity))
  case .log10: .double(try map(LogToTen(), values, validity: batch.validity))
  case .log2: .double(try map(LogToTwo(), values, validity: batch.validity))
  case .cubeRoot: .double(try map(CubeRoot(), values, validity: batch.validity))
  case .logToBase:
    .double(
      try map(
        LogToBase(), values, try batch.doubles(1, function), validity: batch.validity, count: batch.count))
  case .power:
    .double(
      try map(Power(), values, try batch.doubles(1, function), validity: batch.validity, count: batch.count))
  default: throw .unexpectedTypes(function)
  }
}

private struct SquareRoot: UnaryKernel {
  @inline(__always)
  func apply(_ value: Double, _ flags: inout UInt64) -> Double {
    let root = value.squareRoot()
    flags |= nonFiniteFlag(root)
    return root
  }

  func failure(_ value: Double) -> EvaluationFailure.Kind? {
    value < 0 ? .argumentOutOfRange("the square root of a negative number") : nil
  }
}

private struct Exponential: UnaryKernel {
  func apply(_ value: Double, _ flags: inout UInt64) -> Double {
    let result = exp(value)
    flags |= nonFiniteFlag(result)
    return result
  }

  func failure(_ value: Double) -> EvaluationFailure.Kind? { exp(value).isFinite ? nil : .overflow }
}

private struct NaturalLog: UnaryKernel {
  func apply(_ value: Double, _ flags: inout UInt64) -> Double {
    let result = log(value)
    flags |= nonFiniteFlag(result)
    return result
  }

  func failure(_ value: Double) -> EvaluationFailure.Kind? { logarithmFailure(value) }
}

private struct LogToTen: UnaryKernel {
  func apply(_ value: Double, _ flags: inout UInt64) -> Double {
    let result = Glibc.log10(value)
    flags |= nonFiniteFlag(result)
    return result
  }

  func failure(_ value: Double) -> EvaluationFailure.Kind? { logarithmFailure(value) }
}

private struct LogToTwo: UnaryKernel {
  func apply(_ value: Double, _ flags: inout UInt64) -> Double {
    let result = Glibc.log2(value)
    flags |= nonFiniteFlag(result)
    return result
  }

  func failure(_ value: Double) -> EvaluationFailure.Kind? { logarithmFailure(value) }
}

private struct CubeRoot: UnaryKernel {
  /// The library's root may be off in its last digit; one step of Newton's mends that.
  func apply(_ value: Double, _ flags: inout UInt64) -> Double {
    let root = cbrt(value)
    let mended = root - (root * root * root - value) / (3 * root * root)
    return mended.isFinite ? mended : root
  }
}

private func logarithmFailure(_ value: Double) -> EvaluationFailure.Kind? {
  if value > 0 { return nil }
  return .argumentOutOfRange("the logarithm of \(value == 0 ? "zero" : "a negative number")")
}

private struct Power: BinaryKernel {
  func apply(_ base: Double, _ exponent: Double, _ flags: inout UInt64) -> Double {
    let result = pow(base, exponent)
    flags |= nonFiniteFlag(result)
    return result
  }

  func failure(_ base: Double, _ exponent: Double) -> EvaluationFailure.Kind? {
    let result = pow(base, exponent)
    if result.isFinite { return nil }
    if base == 0 { return .divisionByZero }
    return result.isNaN ? .argumentOutOfRange("a fractional power of a negative number") : .overflow
  }
}

private struct LogToBase: BinaryKernel {
  func apply(_ base: Double, _ value: Double, _ flags: inout UInt64) -> Double {
    // Of powers of two, and of ten, both logarithms are as exact as can be.
    let result = base == 10 ? Glibc.log10(value) : Glibc.log2(value) / Glibc.log2(base)
    // By the logarithm of 0, which is infinite, the quotient is 0.
    flags |= nonFiniteFlag(base > 0 ? result : .nan)
    return result
  }

  func failure(_ base: Double, _ value: Double) -> EvaluationFailure.Kind? {
    if base == 1 { return .argumentOutOfRange("the logarithm to the base of 1") }
    return logarithmFailure(base) ?? logarithmFailure(value)
  }
}
