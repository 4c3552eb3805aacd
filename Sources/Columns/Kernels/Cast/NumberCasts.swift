// Casts between BOOLEAN and the number types.

struct BooleanToInteger: UnaryKernel {
  @inline(__always)
  func apply(_ value: Bool, _ flags: inout UInt64) -> Int64 { value ? 1 : 0 }
}

struct IntegerToBoolean: UnaryKernel {
  @inline(__always)
  func apply(_ value: Int64, _ flags: inout UInt64) -> Bool { value != 0 }
}

struct DecimalToBoolean: UnaryKernel {
  @inline(__always)
  func apply(_ value: Int128, _ flags: inout UInt64) -> Bool { value != 0 }
}

struct DoubleToBoolean: UnaryKernel {
  @inline(__always)
  func apply(_ value: Double, _ flags: inout UInt64) -> Bool { value != 0 }
}

struct BooleanToDouble: UnaryKernel {
  @inline(__always)
  func apply(_ value: Bool, _ flags: inout UInt64) -> Double { value ? 1 : 0 }
}

struct BooleanToDecimal: UnaryKernel {
  /// nil: a type of 38 digits after the point has no place for 1.
  private let one: Int128?

  init(scale: Int) { one = Decimal.rescale(1, by: scale) }

  @inline(__always)
  func apply(_ value: Bool, _ flags: inout UInt64) -> Int128 {
    flags |= value && one == nil ? failed : 0
    return value ? one ?? 0 : 0
  }

  func failure(_ value: Bool) -> EvaluationFailure.Kind? { value && one == nil ? .overflow : nil }
}

struct IntegerToDecimal: UnaryKernel {
  let scale: Int
  private let power: Int64

  init(scale: Int) {
    self.scale = scale
    power = PowersOfTen.power(scale).flatMap { Int64(exactly: $0) } ?? 0
  }

  @inline(__always)
  func apply(_ value: Int64, _ flags: inout UInt64) -> Int128 {
    // Two numbers of 64 bits have a product of less than 38 digits.
    if power != 0 { return Int128(value) &* Int128(power) }
    guard let result = Decimal.rescale(Int128(value), by: scale) else {
      flags |= failed
      return 0
    }
    return result
  }

  func failure(_ value: Int64) -> EvaluationFailure.Kind? {
    Decimal.rescale(Int128(value), by: scale) == nil ? .overflow : nil
  }
}

struct RescaleDecimal: UnaryKernel {
  let shift: Int

  @inline(__always)
  func apply(_ value: Int128, _ flags: inout UInt64) -> Int128 {
    guard let result = Decimal.rescale(value, by: shift) else {
      flags |= failed
      return 0
    }
    return result
  }

  func failure(_ value: Int128) -> EvaluationFailure.Kind? {
    Decimal.rescale(value, by: shift) == nil ? .overflow : nil
  }
}

struct DecimalToInteger: UnaryKernel {
  let scale: Int

  @inline(__always)
  func apply(_ value: Int128, _ flags: inout UInt64) -> Int64 {
    guard let whole = Decimal.rescale(value, by: -scale), let result = Int64(exactly: whole) else {
      flags |= failed
      return 0
    }
    return result
  }

  func failure(_ value: Int128) -> EvaluationFailure.Kind? {
    guard let whole = Decimal.rescale(value, by: -scale) else { return .overflow }
    return Int64(exactly: whole) == nil ? .overflow : nil
  }
}

struct DecimalToDouble: UnaryKernel {
  let scale: Int

  @inline(__always)
  func apply(_ value: Int128, _ flags: inout UInt64) -> Double { Decimal.double(value, scale: scale) }
}

struct DoubleToInteger: UnaryKernel {
  @inline(__always)
  func apply(_ value: Double, _ flags: inout UInt64) -> Int64 {
    let whole = value.rounded(.toNearestOrAwayFromZero)
    guard whole >= -9_223_372_036_854_775_808, whole < 9_223_372_036_854_775_808 else {
      flags |= failed
      return 0
    }
    return Int64(whole)
  }

  func failure(_ value: Double) -> EvaluationFailure.Kind? {
    if !value.isFinite { return .badCast(value.description) }
    var flags: UInt64 = 0
    _ = apply(value, &flags)
    return flags == 0 ? nil : .overflow
  }
}

struct DoubleToDecimal: UnaryKernel {
  let scale: UInt8

  func apply(_ value: Double, _ flags: inout UInt64) -> Int128 {
    // A whole number needs no look at its digits.
    if value.magnitude < 9_007_199_254_740_992, let whole = Int64(exactly: value),
      let result = Decimal.rescale(Int128(whole), by: Int(scale))
    {
      return result
    }
    guard let result = Decimal(value, scale: scale) else {
      flags |= failed
      return 0
    }
    return result.coefficient
  }

  func failure(_ value: Double) -> EvaluationFailure.Kind? {
    if !value.isFinite { return .badCast(value.description) }
    return Decimal(value, scale: scale) == nil ? .overflow : nil
  }
}
