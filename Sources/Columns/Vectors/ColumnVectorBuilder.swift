/// Builds a column cell by cell: for INSERT … VALUES, parameters and tests, not for row loops.
package struct ColumnVectorBuilder {
  package let type: DataType
  package private(set) var count = 0
  private var booleans: [Bool] = []
  private var integers: [Int64] = []
  private var decimals: [Int128] = []
  private var doubles: [Double] = []
  private var codes: [UInt32] = []
  private var dates: [Int32] = []
  private var intervals: [Interval] = []
  private var texts = TextPoolBuilder()
  private var validity: [Bool] = []
  private var reasons: [UInt8] = []

  package init(type: DataType) { self.type = type }

  /// Adds a row. Integers are taken for decimals, and decimals of another scale if no digit is lost; any other
  /// value that is not of the type counts as NULL.
  package mutating func append(_ value: Value) {
    count += 1
    var reason = NullReason.unknown
    if case .null(let known) = value { reason = known }
    reasons.append(reason.rawValue)
    let isValid = appendIfOfType(value)
    if !isValid { appendFiller() }
    validity.append(isValid)
  }

  /// As `finish`.
  /// - Throws: if there are more than 4 GB of text.
  consuming func finishChecked() throws(EvaluationFailure) -> ColumnVector {
    if texts.isOverfull { throw EvaluationFailure(.argumentOutOfRange(TextPoolBuilder.tooMuch), row: 0) }
    return finish()
  }

  package consuming func finish() -> ColumnVector {
    let storage: ColumnVector.Storage =
      switch type.base {
      case .null: .null
      case .boolean: .boolean(booleans)
      case .integer, .timestamp: .integer(integers)
      case .decimal: ColumnVector.Storage.decimal(decimals).shortened
      case .double: .double(doubles)
      case .text: .text(TextColumn(pool: texts.finish(), codes: codes))
      case .date, .period: .date(dates)
      case .interval: .interval(intervals)
      }
    return ColumnVector(
      storage, validity: validity.allSatisfy { $0 } ? nil : ValidityMask(validity),
      reasons: reasons.allSatisfy { $0 == NullReason.unknown.rawValue } ? nil : reasons, count: count)
  }

  private mutating func appendIfOfType(_ value: Value) -> Bool {
    switch (value, type.base) {
    case (.boolean(let value), .boolean): booleans.append(value)
    case (.integer(let value), .integer), (.timestamp(let value), .timestamp): integers.append(value)
    case (.integer(let value), .decimal(let scale, _)):
      return appendDecimal(Decimal(coefficient: Int128(value), scale: 0), scale)
    case (.decimal(let value), .decimal(let scale, _)): return appendDecimal(value, scale)
    case (.double(let value), .double): doubles.append(value)
    case (.text(let value), .text):
      codes.append(texts.intern(Array(value.utf8).span))
    case (.date(let value), .date), (.period(let value), .period): dates.append(value)
    case (.interval(let value), .interval): intervals.append(value)
    default: return false
    }
    return true
  }

  private mutating func appendDecimal(_ value: Decimal, _ scale: UInt8) -> Bool {
    guard let rescaled = value.rescaled(to: scale), rescaled.rescaled(to: value.scale) == value else {
      return false
    }
    decimals.append(rescaled.coefficient)
    return true
  }

  private mutating func appendFiller() {
    switch type.base {
    case .null: break
    case .boolean: booleans.append(false)
    case .integer, .timestamp: integers.append(0)
    case .decimal: decimals.append(0)
    case .double: doubles.append(0)
    case .text: codes.append(texts.intern([UInt8]().span))
    case .date, .period: dates.append(0)
    case .interval: intervals.append(.zero)
    }
  }
}
