import Glibc

/// Angles in radians and what belongs to them, over DOUBLE.
func trigonometry(
  _ function: ScalarFunction, _ batch: KernelBatch
) throws(EvaluationFailure) -> ColumnVector.Storage {
  let values = try batch.doubles(0, function)
  if function == .arcTangent2 {
    let others = try batch.doubles(1, function)
    return .double(
      try map(ArcTangent2(), values, others, validity: batch.validity, count: batch.count))
  }
  return switch function {
  case .hyperbolicSine: .double(try map(HyperbolicSine(), values, validity: batch.validity))
  case .hyperbolicCosine: .double(try map(HyperbolicCosine(), values, validity: batch.validity))
  case .hyperbolicTangent: .double(try map(HyperbolicTangent(), values, validity: batch.validity))
  case .inverseHyperbolicSine: .double(try map(InverseHyperbolicSine(), values, validity: batch.validity))
  case .inverseHyperbolicCosine:
    .double(try map(InverseHyperbolicCosine(), values, validity: batch.validity))
  case .inverseHyperbolicTangent:
    .double(try map(InverseHyperbolicTangent(), values, validity: batch.validity))
  case .sine: .double(try map(Sine(), values, validity: batch.validity))
  case .cosine: .double(try map(Cosine(), values, validity: batch.validity))
  case .tangent: .double(try map(Tangent(), values, validity: batch.validity))
  case .cotangent: .double(try map(Cotangent(), values, validity: batch.validity))
  case .arcSine: .double(try map(ArcSine(), values, validity: batch.validity))
  case .arcCosine: .double(try map(ArcCosine(), values, validity: batch.validity))
  case .arcTangent: .double(try map(ArcTangent(), values, validity: batch.validity))
  case .degrees: .double(try map(Degrees(), values, validity: batch.validity))
  case .radians: .double(try map(Radians(), values, validity: batch.validity))
  default: throw .unexpectedTypes(function)
  }
}

private struct Sine: UnaryKernel {
  func apply(_ value: Double, _ flags: inout UInt64) -> Double { sin(value) }
}

private struct Cosine: UnaryKernel {
  func apply(_ value: Double, _ flags: inout UInt64) -> Double { cos(value) }
}

private struct Tangent: UnaryKernel {
  func apply(_ value: Double, _ flags: inout UInt64) -> Double { tan(value) }
}

private struct Cotangent: UnaryKernel {
  func apply(_ value: Double, _ flags: inout UInt64) -> Double {
    let result = 1 / tan(value)
    flags |= nonFiniteFlag(result)
    return result
  }

  func failure(_ value: Double) -> EvaluationFailure.Kind? {
    (1 / tan(value)).isFinite
      ? nil : .argumentOutOfRange("the cotangent of \(value == 0 ? "zero" : "this angle")")
  }
}

private struct ArcSine: UnaryKernel {
  func apply(_ value: Double, _ flags: inout UInt64) -> Double {
    let result = asin(value)
    flags |= nonFiniteFlag(result)
    return result
  }

  func failure(_ value: Double) -> EvaluationFailure.Kind? { outsideOne(value, "sine") }
}

private struct ArcCosine: UnaryKernel {
  func apply(_ value: Double, _ flags: inout UInt64) -> Double {
    let result = acos(value)
    flags |= nonFiniteFlag(result)
    return result
  }

  func failure(_ value: Double) -> EvaluationFailure.Kind? { outsideOne(value, "cosine") }
}

private func outsideOne(_ value: Double, _ name: String) -> EvaluationFailure.Kind? {
  abs(value) <= 1 ? nil : .argumentOutOfRange("a \(name) of \(value), which is none from -1 to 1")
}

private struct ArcTangent: UnaryKernel {
  func apply(_ value: Double, _ flags: inout UInt64) -> Double { atan(value) }
}

private struct ArcTangent2: BinaryKernel {
  func apply(_ left: Double, _ right: Double, _ flags: inout UInt64) -> Double { atan2(left, right) }
}

private struct Degrees: UnaryKernel {
  func apply(_ value: Double, _ flags: inout UInt64) -> Double {
    let result = value * (180 / .pi)
    flags |= nonFiniteFlag(result)
    return result
  }

  func failure(_ value: Double) -> EvaluationFailure.Kind? {
    (value * (180 / .pi)).isFinite ? nil : .overflow
  }
}

private struct Radians: UnaryKernel {
  func apply(_ value: Double, _ flags: inout UInt64) -> Double { value * (.pi / 180) }
}

private struct HyperbolicSine: UnaryKernel {
  func apply(_ value: Double, _ flags: inout UInt64) -> Double {
    let result = sinh(value)
    flags |= nonFiniteFlag(result)
    return result
  }

  func failure(_ value: Double) -> EvaluationFailure.Kind? { sinh(value).isFinite ? nil : .overflow }
}

private struct HyperbolicCosine: UnaryKernel {
  func apply(_ value: Double, _ flags: inout UInt64) -> Double {
    let result = cosh(value)
    flags |= nonFiniteFlag(result)
    return result
  }

  func failure(_ value: Double) -> EvaluationFailure.Kind? { cosh(value).isFinite ? nil : .overflow }
}

private struct HyperbolicTangent: UnaryKernel {
  func apply(_ value: Double, _ flags: inout UInt64) -> Double { tanh(value) }
}

private struct InverseHyperbolicSine: UnaryKernel {
  func apply(_ value: Double, _ flags: inout UInt64) -> Double { asinh(value) }
}

private struct InverseHyperbolicCosine: UnaryKernel {
  func apply(_ value: Double, _ flags: inout UInt64) -> Double {
    let result = acosh(value)
    flags |= nonFiniteFlag(result)
    return result
  }

  func failure(_ value: Double) -> EvaluationFailure.Kind? {
    value >= 1 ? nil : .argumentOutOfRange("a hyperbolic cosine of \(value), which is none below 1")
  }
}

private struct InverseHyperbolicTangent: UnaryKernel {
  func apply(_ value: Double, _ flags: inout UInt64) -> Double {
    let result = atanh(value)
    flags |= nonFiniteFlag(result)
    return result
  }

  func failure(_ value: Double) -> EvaluationFailure.Kind? {
    abs(value) < 1
      ? nil : .argumentOutOfRange("a hyperbolic tangent of \(value), which is none between -1 and 1")
  }
}
