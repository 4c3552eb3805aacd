/// Numbers that are each in a unit of their own, which a text beside them names, in one unit.
///
/// Each unit of the batch is read once. A row without a unit is NULL.
/// - Parameters:
///   - arguments: the numbers (exact or double), their units, and two constants: the unit to bring them into, and what the
///     query calls the column of units.
///   - type: a decimal, or a double for doubles.
///   - isTry: NULL, as not comparable, where a unit is of another kind, rather than a failure.
/// - Throws: for the first row whose unit is of another kind, or whose number does not fit.
func convertRowUnits(
  _ arguments: [ColumnVector], _ types: FunctionTypes, isTry: Bool, count: Int
) throws(EvaluationFailure) -> ColumnVector {
  let nulls = StrictNulls(Array(arguments.prefix(2)), count: count)
  if nulls.isAllNull {
    return ColumnVector(
      .init(fillerOf: types.result).repeated(count), validity: nulls.validity, reasons: nulls.reasons,
      count: count)
  }
  guard arguments.count == 4, case .text(let units) = arguments[1].flattened().storage,
    case .text(let target) = arguments[2].value(at: 0, type: .text),
    case .text(let name) = arguments[3].value(at: 0, type: .text)
  else { throw .unexpectedTypes(.convertRowUnit) }
  let goal = RowUnitGoal(target: target, column: name, types: types)
  let places = goal.places(of: units, nulls.validity)
  let number = arguments[0].flattened()
  var conversion = RowUnitConversion(places: places, units: units, goal: goal, isTry: isTry, count: count)
  let storage: ColumnVector.Storage =
    if let values = number.doubles {
      .double(try conversion.convert(values.values, nulls.validity))
    } else if let values = number.exactNumbers {
      .decimal(try conversion.convert(values.values, nulls.validity))
    } else {
      throw .unexpectedTypes(.convertRowUnit)
    }
  let result = ColumnVector(storage, validity: nulls.validity, reasons: nulls.reasons, count: count)
  return conversion.misfits.contains(true) ? result.notComparable(where: conversion.misfits) : result
}

/// What the rows are brought into.
private struct RowUnitGoal {
  let target: String
  let column: String
  let types: FunctionTypes

  /// By the codes of the units that occur: by what numbers in them are multiplied; nil for those of another kind.
  func places(of units: TextColumn, _ validity: ValidityMask?) -> RowUnitPlaces {
    var places = RowUnitPlaces(count: units.pool.count)
    let goal = unit(target)
    for (row, code) in units.codes.enumerated() where validity?[row] ?? true {
      guard places.isNew(code) else { continue }
      let ratio = Unit.ratio(from: unit(units.pool.string(at: Int(code))), to: goal)
      places.append(ratio.flatMap(scaled), for: code)
    }
    return places
  }

  /// What is no unit is the name of something that is counted.
  private func unit(_ text: String) -> Unit? {
    do { return try Unit.parse(text) } catch { return Unit(text) }
  }

  private func scaled(_ ratio: UnitRatio) -> UnitRatio? {
    guard let scale = types.arguments[0].scale, let resultScale = types.result.scale else { return ratio }
    return ratio.shifted(by: Int(resultScale) - Int(scale))
  }
}

private struct RowUnitPlaces {
  /// By code: one more than the place in `ratios`; 0 where not looked at yet.
  private var numbers: [UInt32]
  private var ratios: [UnitRatio?] = []

  init(count: Int) { numbers = [UInt32](repeating: 0, count: count) }

  func isNew(_ code: UInt32) -> Bool { numbers[Int(code)] == 0 }

  mutating func append(_ ratio: UnitRatio?, for code: UInt32) {
    ratios.append(ratio)
    numbers[Int(code)] = UInt32(clamping: ratios.count)
  }

  @inline(__always) func ratio(of code: UInt32) -> UnitRatio? {
    let number = numbers[Int(code)]
    return number == 0 ? nil : ratios[Int(number) - 1]
  }
}

private struct RowUnitConversion {
  let places: RowUnitPlaces
  let units: TextColumn
  let goal: RowUnitGoal
  let isTry: Bool
  /// The rows that are in a unit of another kind.
  var misfits: [Bool]

  init(places: RowUnitPlaces, units: TextColumn, goal: RowUnitGoal, isTry: Bool, count: Int) {
    self.places = places
    self.units = units
    self.goal = goal
    self.isTry = isTry
    misfits = [Bool](repeating: false, count: count)
  }

  mutating func convert(
    _ values: [Int128], _ validity: ValidityMask?
  ) throws(EvaluationFailure) -> [Int128] {
    var output = [Int128](repeating: 0, count: values.count)
    for row in values.indices where validity?[row] ?? true {
      guard let ratio = places.ratio(of: units.codes[row]) else {
        try noteMisfit(row)
        continue
      }
      guard let result = ratio.applied(to: values[row]) else { throw EvaluationFailure(.overflow, row: row) }
      output[row] = result
    }
    return output
  }

  mutating func convert(
    _ values: [Double], _ validity: ValidityMask?
  ) throws(EvaluationFailure) -> [Double] {
    var output = [Double](repeating: 0, count: values.count)
    for row in values.indices where validity?[row] ?? true {
      guard let ratio = places.ratio(of: units.codes[row]) else {
        try noteMisfit(row)
        continue
      }
      output[row] = values[row] * Double(ratio.numerator) / Double(ratio.denominator)
      guard output[row].isFinite else { throw EvaluationFailure(.overflow, row: row) }
    }
    return output
  }

  private mutating func noteMisfit(_ row: Int) throws(EvaluationFailure) {
    guard isTry else {
      let found = units.pool.string(at: Int(units.codes[row]))
      throw EvaluationFailure(
        .rowUnit(found: found, target: goal.target, column: goal.column), row: row)
    }
    misfits[row] = true
  }
}

extension ColumnVector {
  /// The column with further rows NULL, as not comparable.
  fileprivate func notComparable(where rows: [Bool]) -> ColumnVector {
    var result = self
    var reasons = nullReasons() ?? [UInt8](repeating: NullReason.unknown.rawValue, count: count)
    for row in rows.indices where rows[row] { reasons[row] = NullReason.notComparable.rawValue }
    result.reasons = reasons
    result.validity = .intersection(validity, ValidityMask(rows.span.negated()))
    return result
  }
}
