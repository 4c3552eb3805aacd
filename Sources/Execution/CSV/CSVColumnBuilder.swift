import Columns

/// Collects the fields of one column, batch by batch.
struct CSVColumnBuilder {
  let type: CSVType
  /// Where given, text is not looked at more closely, and a field that isn't of the type is an error.
  let isFixed: Bool
  /// What the fields turned out to need; wider than `type` once a field did not fit.
  private(set) var needed: CSVType
  /// Least and greatest of integers, dates, timestamps and periods.
  private(set) var least = Int64.max
  private(set) var greatest = Int64.min
  private(set) var hasNulls = false
  /// Whether it is known of some NULL why it is one.
  private(set) var hasReasons = false
  /// All batches' texts, while there are few distinct ones; afterwards each batch has a pool of its own.
  private(set) var dictionary = TextPoolBuilder()
  private(set) var isDictionary = true

  private var integers: [Int64] = []
  private var decimals: [Int128] = []
  private var doubles: [Double] = []
  private var booleans: [Bool] = []
  private var dates: [Int32] = []
  private var intervals: [Interval] = []
  private var codes: [UInt32] = []
  private var texts = TextPoolBuilder()
  private var nulls: [Int32] = []
  private var nullReasons: [NullReason] = []
  private var rows = 0
  private var textCount = 0

  init(type: CSVType, isFixed: Bool) {
    self.type = type
    self.isFixed = isFixed
    needed = type
  }

  /// Whether a field did not fit, so that what is built is of no use.
  var isMisfit: Bool { needed != type }

  /// Adds a field; false if it is not of the type.
  @inline(__always)
  mutating func append(_ field: Span<UInt8>) -> Bool {
    if isMisfit { return note(field) }
    rows &+= 1
    switch type {
    case .integer:
      guard let value = parseInteger(field), hasNoLeadingZero(field) else { return note(field) }
      least = min(least, value)
      greatest = max(greatest, value)
      integers.append(value)
    case .double:
      guard let value = parseDouble(field) else { return note(field) }
      doubles.append(value)
    case .decimal(let scale): return appendDecimal(field, scale)
    case .text:
      textCount &+= 1
      codes.append(isDictionary ? dictionary.intern(field) : texts.append(field))
    case .date: return append(CivilDate.parse(field), field)
    case .period: return append(BudgetYear.parse(field), field)
    case .timestamp:
      guard let value = Timestamp.parse(field) else { return note(field) }
      least = min(least, value)
      greatest = max(greatest, value)
      integers.append(value)
    case .interval:
      guard let value = Interval.parse(field) else { return note(field) }
      intervals.append(value)
    case .boolean:
      guard isFixed || field.count >= 4, let value = parseBoolean(field) else { return note(field) }
      booleans.append(value)
    case .empty: return note(field)
    }
    return true
  }

  private func hasNoLeadingZero(_ field: Span<UInt8>) -> Bool {
    if isFixed || field.count < 2 || field[0] > 48 { return true }
    return field[0] == 48 ? false : field.count < 3 || field[1] != 48
  }

  private mutating func appendDecimal(_ field: Span<UInt8>, _ scale: UInt8) -> Bool {
    // A field with more decimals than the column so far must not be rounded.
    guard let value = Decimal(utf8: field), value.scale <= scale, let wide = value.rescaled(to: scale) else {
      return note(field)
    }
    decimals.append(wide.coefficient)
    return true
  }

  /// A date or a period, as it was read; nil if the field is none.
  private mutating func append(_ value: Int32?, _ field: Span<UInt8>) -> Bool {
    guard let value else { return note(field) }
    least = min(least, Int64(value))
    greatest = max(greatest, Int64(value))
    dates.append(value)
    return true
  }

  /// A field that isn't of the type.
  @inline(never)
  private mutating func note(_ field: Span<UInt8>) -> Bool {
    guard !isFixed else { return false }
    if needed != .text { needed = needed.widened(by: CSVType(field)) }
    // A leading zero makes text of what is otherwise an integer.
    if needed == type { needed = .text }
    return true
  }

  /// Adds a missing value.
  mutating func appendNull(_ reason: NullReason) {
    if isMisfit { return }
    hasNulls = true
    nulls.append(Int32(truncatingIfNeeded: rows))
    nullReasons.append(reason)
    if reason != .unknown { hasReasons = true }
    rows &+= 1
    switch type {
    case .integer, .timestamp: integers.append(0)
    case .interval: intervals.append(.zero)
    case .double: doubles.append(0)
    case .decimal: decimals.append(0)
    case .boolean: booleans.append(false)
    case .date, .period: dates.append(0)
    case .text, .empty: codes.append(0)
    }
  }

  /// The rows since the last batch. Texts of a dictionary get their pool at the end.
  mutating func finishBatch() -> ColumnVector {
    let count = rows
    var storage = takeStorage()
    if case .text = type, isDictionary { storage = .text(TextColumn(pool: .emptyText, codes: takeCodes())) }
    var column = ColumnVector(storage, count: count)
    if !nulls.isEmpty {
      var validity = ValidityMask(repeating: true, count: count)
      for row in nulls { validity[Int(row)] = false }
      column.validity = validity
      if nullReasons.contains(where: { $0 != .unknown }) {
        var reasons = [UInt8](repeating: 0, count: count)
        for (row, reason) in zip(nulls, nullReasons) { reasons[Int(row)] = reason.rawValue }
        column.reasons = reasons
      }
    }
    nulls.removeAll(keepingCapacity: true)
    nullReasons.removeAll(keepingCapacity: true)
    rows = 0
    // Mostly distinct texts are not worth a hash each.
    if isDictionary, dictionary.count > 1 << 20, dictionary.count * 2 > textCount { isDictionary = false }
    return column
  }

  private mutating func takeCodes() -> [UInt32] {
    take(&codes)
  }

  private mutating func takeStorage() -> ColumnVector.Storage {
    switch type {
    case .integer, .timestamp: return .integer(take(&integers))
    case .interval: return .interval(take(&intervals))
    case .double: return .double(take(&doubles))
    case .decimal: return ColumnVector.Storage.decimal(take(&decimals)).shortened
    case .boolean: return .boolean(take(&booleans))
    case .date, .period: return .date(take(&dates))
    case .empty: return .text(TextColumn(pool: .emptyText, codes: takeCodes()))
    case .text:
      if isDictionary { return .null }
      var pool = TextPoolBuilder()
      swap(&pool, &texts)
      if pool.count == 0 { pool.append([UInt8]().span) }
      return .text(TextColumn(pool: pool.finish(), codes: takeCodes()))
    }
  }

  private func take<Element>(_ values: inout [Element]) -> [Element] {
    var taken: [Element] = []
    // After a full batch another one is likely; a short table needs no room for more.
    if values.count == Batch.capacity { taken.reserveCapacity(Batch.capacity) }
    swap(&taken, &values)
    return taken
  }
}
