/// Numbers that are each in a unit of their own, which a text beside them names, in one unit.
///
/// Each unit of the batch is read once. A row without a unit is NULL, unless the unit to bring them into stands in each
/// row too: there a number stays as it is where either is missing, as a bare number takes the unit of what it meets.
/// - Parameters:
///   - arguments: the numbers (exact or double), their units, the unit to bring them into (a constant but for `meetRowUnit`),
///     and what the query calls the column of units, or what to do where the units of a row cannot meet, a constant.
///   - type: a decimal, or a double for doubles.
///   - function: `convertRowUnitOrNull` is NULL, as not comparable, where a unit is of another kind, rather than a failure;
///     for `meetRowUnit` the unit to bring them into stands in each row.
/// - Throws: for the first row whose unit is of another kind, or whose number does not fit.
func convertRowUnits(
  _ function: ScalarFunction, _ arguments: [ColumnVector], _ types: FunctionTypes, count: Int
) throws(EvaluationFailure) -> ColumnVector {
  guard arguments.count == 4 else { throw .unexpectedTypes(function) }
  let nulls = StrictNulls(Array(arguments.prefix(function == .meetRowUnit ? 1 : 2)), count: count)
  if nulls.isAllNull {
    return ColumnVector(
      .init(fillerOf: types.result).repeated(count), validity: nulls.validity, reasons: nulls.reasons,
      count: count)
  }
  let goal = try RowUnitGoal(function, arguments, types)
  let units = goal.isOfRows ? goal.pairs(nulls.validity) : goal.units(nulls.validity)
  let number = arguments[0].flattened()
  var conversion = RowUnitConversion(
    units: units, goal: goal, isTry: function == .convertRowUnitOrNull, count: count)
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
  let names: ColumnVector
  let targets: ColumnVector
  /// What the query calls the column of units, or what to do where those of a row cannot meet.
  let column: String
  let isOfRows: Bool
  let types: FunctionTypes

  init(
    _ function: ScalarFunction, _ arguments: [ColumnVector], _ types: FunctionTypes
  ) throws(EvaluationFailure) {
    isOfRows = function == .meetRowUnit
    names = arguments[1].flattened()
    targets = arguments[2].flattened()
    self.types = types
    guard case .text(let name) = arguments[3].value(at: 0, type: .text) else {
      throw .unexpectedTypes(.convertRowUnit)
    }
    column = name
  }

  /// The rows' units, each of which is brought into one.
  func units(_ validity: ValidityMask?) -> RowUnitPlaces {
    guard case .text(let units) = names.storage else { return RowUnitPlaces(keys: [], count: 0) }
    var places = RowUnitPlaces(keys: units.codes, count: units.pool.count)
    let goal = unit(name(in: targets, 0))
    for (row, code) in units.codes.enumerated() where validity?[row] ?? true {
      guard places.isNew(code) else { continue }
      let ratio = Unit.ratio(from: unit(units.pool.string(at: Int(code))), to: goal)
      places.append(ratio.flatMap(scaled), for: code)
    }
    return places
  }

  /// The rows' pairs of units, numbered as they are met.
  func pairs(_ validity: ValidityMask?) -> RowUnitPlaces {
    var numbers: [UInt64: UInt32] = [:]
    var keys: [UInt32] = []
    var ratios: [UnitRatio?] = []
    let codes = zip(names.textCodes(), targets.textCodes())
    for (row, (own, other)) in codes.enumerated() {
      guard validity?[row] ?? true else {
        keys.append(0)
        continue
      }
      let pair = UInt64(own) << 32 | UInt64(other)
      if let known = numbers[pair] {
        keys.append(known)
        continue
      }
      let isBare = own == .max || other == .max
      let ratio =
        isBare ? .one : Unit.ratio(from: unit(name(in: names, row)), to: unit(name(in: targets, row)))
      let number = UInt32(clamping: ratios.count)
      ratios.append(ratio.flatMap(scaled))
      numbers[pair] = number
      keys.append(number)
    }
    var places = RowUnitPlaces(keys: keys, count: ratios.count)
    for (number, ratio) in ratios.enumerated() { places.append(ratio, for: UInt32(clamping: number)) }
    return places
  }

  /// What is no unit is the name of something that is counted.
  private func unit(_ text: String) -> Unit? {
    do { return try Unit.parse(text) } catch { return Unit(text) }
  }

  func misfit(_ found: String, _ target: String) -> EvaluationFailure.Kind {
    isOfRows
      ? .rowUnitsApart(found, target, advice: column)
      : .rowUnit(found: found, target: target, column: column)
  }

  func name(in column: ColumnVector, _ row: Int) -> String {
    if case .text(let text) = column.value(at: column.slots == 1 ? 0 : row, type: .text) { text } else { "" }
  }

  private func scaled(_ ratio: UnitRatio) -> UnitRatio? {
    guard let scale = types.arguments[0].scale, let resultScale = types.result.scale else { return ratio }
    return ratio.shifted(by: Int(resultScale) - Int(scale))
  }
}

/// By what the numbers of rows are multiplied; nil for units of another kind.
private struct RowUnitPlaces {
  /// By row: its unit or its pair of units, as a number.
  let keys: [UInt32]
  /// By such a number: one more than the place in `ratios`; 0 where not looked at yet.
  private var numbers: [UInt32]
  private var ratios: [UnitRatio?] = []

  init(keys: [UInt32], count: Int) {
    self.keys = keys
    numbers = [UInt32](repeating: 0, count: count)
  }

  func isNew(_ code: UInt32) -> Bool { numbers[Int(code)] == 0 }

  mutating func append(_ ratio: UnitRatio?, for code: UInt32) {
    ratios.append(ratio)
    numbers[Int(code)] = UInt32(clamping: ratios.count)
  }

  @inline(__always) func ratio(of row: Int) -> UnitRatio? {
    let number = numbers[Int(keys[row])]
    return number == 0 ? nil : ratios[Int(number) - 1]
  }
}

private struct RowUnitConversion {
  let units: RowUnitPlaces
  let goal: RowUnitGoal
  let isTry: Bool
  /// The rows that are in a unit of another kind.
  var misfits: [Bool]

  init(units: RowUnitPlaces, goal: RowUnitGoal, isTry: Bool, count: Int) {
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
      guard let ratio = units.ratio(of: row) else {
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
      guard let ratio = units.ratio(of: row) else {
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
      let (found, target) = (goal.name(in: goal.names, row), goal.name(in: goal.targets, row))
      throw EvaluationFailure(goal.misfit(found, target), row: row)
    }
    misfits[row] = true
  }
}

extension ColumnVector {
  /// The codes of texts, by row; the largest number for those that are NULL.
  fileprivate func textCodes() -> [UInt32] {
    guard case .text(let texts) = storage else { return [UInt32](repeating: .max, count: count) }
    guard let validity else { return texts.codes }
    return texts.codes.enumerated().map { row, code in validity[row] ? code : .max }
  }

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
