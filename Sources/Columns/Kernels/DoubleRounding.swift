/// Rounds a double as the shortest number that reads back as it: 1.005 to 1.01 and 2.675 to 2.68, though the
/// doubles of those names are a little less.
struct DoubleRounding: BinaryKernel {
  let mode: RoundingMode

  func apply(_ value: Double, _ digits: Int64, _ flags: inout UInt64) -> Double {
    if digits == 0 { return whole(value) }
    // Doubles have no more than 17 significant digits and 308 places before the point.
    guard digits <= 300, digits >= -308 else { return digits > 0 ? value : 0 }
    let unit = DecimalUnit(digits: digits)
    let scaled = unit.count(in: value)
    // A double as large has no digits as small.
    guard scaled.magnitude < 4_503_599_627_370_496 else { return value }
    return unit.times(count(of: unit, in: value, about: scaled))
  }

  private func whole(_ value: Double) -> Double {
    switch mode {
    case .halfAwayFromZero: value.rounded(.toNearestOrAwayFromZero)
    case .towardZero: value.rounded(.towardZero)
    case .up: value.rounded(.up)
    case .down: value.rounded(.down)
    }
  }

  /// How many units the rounded value has. `scaled` is off by its own rounding, so that what decides is how the
  /// value compares with the doubles of the candidates.
  private func count(of unit: DecimalUnit, in value: Double, about scaled: Double) -> Double {
    let nearest = scaled.rounded(.toNearestOrEven)
    let atNearest = unit.times(nearest)
    if value == atNearest { return nearest }
    let below = value < atNearest ? nearest - 1 : nearest
    switch mode {
    case .down: return below
    case .up: return below + 1
    case .towardZero: return value < 0 ? below + 1 : below
    case .halfAwayFromZero:
      let tie = unit.times(below + 0.5)
      if value == tie { return value < 0 ? below : below + 1 }
      return value < tie ? below : below + 1
    }
  }
}

/// One of the last of so many digits after the point, or of those before it where they are negative.
private struct DecimalUnit {
  private let power: Double
  private let isFraction: Bool

  init(digits: Int64) {
    isFraction = digits > 0
    power = Self.power10(digits.magnitude)
  }

  @inline(__always)
  func count(in value: Double) -> Double { isFraction ? value * power : value / power }

  /// The nearest double, for all counts that matter: one of two exact numbers is divided by the other.
  @inline(__always)
  func times(_ count: Double) -> Double { isFraction ? count / power : count * power }

  private static func power10(_ exponent: UInt64) -> Double {
    if let exact = PowersOfTen.exactDouble(Int(exponent)) { return exact }
    var power = 1e22
    for _ in 22..<exponent { power *= 10 }
    return power
  }
}
