extension ColumnVector {
  /// A column of `count` rows that all hold `value`. A value that is not of the type gives a column of NULL.
  package static func constant(_ value: Value, type: DataType, count: Int) -> ColumnVector {
    if let storage = Storage(value, type: type) {
      return ColumnVector(storage, count: count, isConstant: true)
    }
    var reason = NullReason.unknown
    if case .null(let known) = value { reason = known }
    return .nulls(type: type, reason: reason, count: count)
  }

  /// A column of `count` rows without a value.
  package static func nulls(
    type: DataType, reason: NullReason = .unknown, count: Int
  ) -> ColumnVector {
    ColumnVector(
      Storage(fillerOf: type), validity: ValidityMask(repeating: false, count: 1),
      reasons: reason == .unknown ? nil : [reason.rawValue], count: count, isConstant: true)
  }

  /// INTEGER: `start`, `start + 1`, ….
  package static func rowNumbers(from start: Int, count: Int) -> ColumnVector {
    let first = Int64(start)
    let numbers = [Int64](capacity: count) { output in
      for row in 0..<count { output.append(first &+ Int64(truncatingIfNeeded: row)) }
    }
    return ColumnVector(.integer(numbers), count: count)
  }

  /// A column of the type without rows.
  package static func empty(type: DataType) -> ColumnVector {
    ColumnVector(Storage(emptyOf: type), count: 0)
  }

  /// The cell of a row below `count`.
  package func value(at row: Int, type: DataType) -> Value {
    let slot = isConstant ? 0 : row
    if isNull(row) { return .null(reason(at: row)) }
    return switch storage {
    case .null: .null
    case .boolean(let values): .boolean(values[slot])
    case .integer(let values):
      type.base == .timestamp ? .timestamp(values[slot]) : .integer(values[slot])
    case .decimal(let values): .decimal(Decimal(coefficient: values[slot], scale: type.scale ?? 0))
    case .shortDecimal(let values):
      .decimal(Decimal(coefficient: Int128(values[slot]), scale: type.scale ?? 0))
    case .double(let values): .double(values[slot])
    case .text(let column): .text(column.pool.string(at: Int(column.codes[slot])))
    case .date(let values): type.base == .period ? .period(values[slot]) : .date(values[slot])
    case .interval(let values): .interval(values[slot])
    }
  }

  package func isNull(_ row: Int) -> Bool {
    if case .null = storage { return true }
    guard let validity else { return false }
    return !validity[isConstant ? 0 : row]
  }

  /// Why a row is NULL; `unknown` also for rows that hold a value.
  package func reason(at row: Int) -> NullReason {
    guard let reasons, isNull(row) else { return .unknown }
    return NullReason(rawValue: reasons[isConstant ? 0 : row]) ?? .unknown
  }

  /// Whether any row is NULL.
  package var hasNulls: Bool {
    if case .null = storage { return count > 0 }
    guard let validity, count > 0 else { return false }
    return !validity.allValid
  }

  /// The column with one slot a row: a constant is repeated, anything else is returned as it is.
  package func flattened() -> ColumnVector {
    guard isConstant else { return self }
    return ColumnVector(
      storage.repeated(count),
      validity: validity.map { ValidityMask(repeating: $0[0], count: count) },
      reasons: reasons.map { [UInt8](repeating: $0[0], count: count) }, count: count)
  }
}

extension ColumnVector.Storage {
  /// One slot with the value; nil if it is NULL or not of the type.
  init?(_ value: Value, type: DataType) {
    switch (value, type.base) {
    case (.boolean(let value), .boolean): self = .boolean([value])
    case (.integer(let value), .integer), (.timestamp(let value), .timestamp): self = .integer([value])
    case (.decimal(let value), .decimal(let scale, _)):
      guard let rescaled = value.rescaled(to: scale) else { return nil }
      self = .oneDecimal(rescaled.coefficient)
    case (.integer(let value), .decimal(let scale, _)):
      guard let rescaled = Decimal(coefficient: Int128(value), scale: 0).rescaled(to: scale) else {
        return nil
      }
      self = .oneDecimal(rescaled.coefficient)
    case (.double(let value), .double): self = .double([value])
    case (.text(let value), .text): self = .text(TextColumn(pool: TextPool(value), codes: [0]))
    case (.date(let value), .date), (.period(let value), .period): self = .date([value])
    case (.interval(let value), .interval): self = .interval([value])
    default: return nil
    }
  }

  /// One slot with an arbitrary value.
  init(fillerOf type: DataType) {
    self =
      switch type.base {
      case .null: .null
      case .boolean: .boolean([false])
      case .integer, .timestamp: .integer([0])
      case .decimal: .decimal([0])
      case .double: .double([0])
      case .text: .text(TextColumn(pool: .emptyText, codes: [0]))
      case .date, .period: .date([0])
      case .interval: .interval([.zero])
      }
  }

  init(emptyOf type: DataType) {
    self =
      switch type.base {
      case .null: .null
      case .boolean: .boolean([])
      case .integer, .timestamp: .integer([])
      case .decimal: .decimal([])
      case .double: .double([])
      case .text: .text(TextColumn(pool: .emptyText, codes: []))
      case .date, .period: .date([])
      case .interval: .interval([])
      }
  }

  private static func oneDecimal(_ coefficient: Int128) -> Self {
    Int64(exactly: coefficient).map { .shortDecimal([$0]) } ?? .decimal([coefficient])
  }

  /// The first slot, `count` times.
  func repeated(_ count: Int) -> Self {
    switch self {
    case .null: .null
    case .boolean(let values): .boolean(.init(repeating: values[0], count: count))
    case .integer(let values): .integer(.init(repeating: values[0], count: count))
    case .decimal(let values): .decimal(.init(repeating: values[0], count: count))
    case .shortDecimal(let values): .shortDecimal(.init(repeating: values[0], count: count))
    case .double(let values): .double(.init(repeating: values[0], count: count))
    case .text(let column):
      .text(TextColumn(pool: column.pool, codes: .init(repeating: column.codes[0], count: count)))
    case .date(let values): .date(.init(repeating: values[0], count: count))
    case .interval(let values): .interval(.init(repeating: values[0], count: count))
    }
  }
}

extension TextPool {
  /// A pool whose one entry is the empty text: what a column of NULLs points to.
  package static let emptyText = TextPool(bytes: [], offsets: [0, 0], isUnique: true)

  /// A pool of one text.
  package convenience init(_ text: String) {
    let bytes = [UInt8](text.utf8)
    self.init(bytes: bytes, offsets: [0, UInt32(clamping: bytes.count)], isUnique: true)
  }
}
