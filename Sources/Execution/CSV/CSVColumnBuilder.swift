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
  /// Decimals, until one does not fit; from then on `decimals`.
  private var isShort = true
  private var decimals: [Int128] = []
  private var doubles: [Double] = []
  private var booleans: [Bool] = []
  private var days: [Int32] = []
  private var intervals: [Interval] = []
  private var codes: [UInt32] = []
  private var texts = TextPoolBuilder()
  private var nulls = FieldNulls()
  private var rows = 0
  /// Texts that are not NULL, in the batches that are finished.
  private(set) var textCount = 0
  private static let mostDictionaryBytes = 1 << 28
  /// The number of texts at which to look again whether a dictionary is of use.
  private var nextLook = 1 << 15

  init(type: CSVType, isFixed: Bool) {
    self.type = type
    self.isFixed = isFixed
    needed = type
  }

  /// Whether a field did not fit, so that what is built is of no use.
  var isMisfit: Bool { needed != type }

  /// Whether texts were left out.
  var isOverfull: Bool { dictionary.isOverfull || texts.isOverfull }

  /// Adds a column's fields.
  /// - Returns: the record of the first field that is not of the type, if that is given.
  mutating func append(
    _ fields: inout FieldIndex, column: Int, of text: Span<UInt8>, _ labels: MissingLabels
  ) -> Int? {
    if isMisfit {
      note(fields, column, text, labels, from: 0)
      return nil
    }
    let read = take(&fields, column, text, labels)
    rows &+= fields.records
    guard read < fields.records else { return nil }
    if isFixed { return read }
    note(fields, column, text, labels, from: read)
    return nil
  }

  /// - Returns: the record of the first field that is not of the type, or the number of records.
  private mutating func take(
    _ fields: inout FieldIndex, _ column: Int, _ text: Span<UInt8>, _ labels: MissingLabels
  ) -> Int {
    switch type {
    case .integer:
      return fields.appendIntegers(
        column, of: text, labels, to: &integers, nulls: &nulls, allowsLeadingZeros: isFixed, least: &least,
        greatest: &greatest)
    case .timestamp:
      return fields.appendTimestamps(
        column, of: text, labels, to: &integers, nulls: &nulls, least: &least, greatest: &greatest)
    case .date, .period:
      return fields.appendDays(
        column, of: text, labels, to: &days, nulls: &nulls, arePeriods: type == .period, least: &least,
        greatest: &greatest)
    case .double: return fields.appendDoubles(column, of: text, labels, to: &doubles, nulls: &nulls)
    case .decimal(let scale): return takeDecimals(fields, column, text, labels, scale)
    case .interval: return fields.appendIntervals(column, of: text, labels, to: &intervals, nulls: &nulls)
    case .boolean:
      return fields.appendBooleans(
        column, of: text, labels, to: &booleans, nulls: &nulls, allowsOneLetter: isFixed)
    case .text:
      textCount &+= fields.records
      if isDictionary {
        fields.internTexts(column, of: text, labels, to: &codes, nulls: &nulls, dictionary: &dictionary)
      } else {
        fields.appendTexts(column, of: text, labels, to: &codes, nulls: &nulls, pool: &texts)
      }
      return fields.records
    case .empty: return fields.appendNothing(column, of: text, labels, to: &codes, nulls: &nulls)
    }
  }

  private mutating func takeDecimals(
    _ fields: FieldIndex, _ column: Int, _ text: Span<UInt8>, _ labels: MissingLabels, _ scale: UInt8
  ) -> Int {
    if isShort {
      let before = (values: integers.count, nulls: nulls.count)
      let read = fields.appendShortDecimals(
        column, of: text, labels, to: &integers, nulls: &nulls, scale: scale)
      if read == fields.records { return read }
      integers.removeLast(integers.count - before.values)
      nulls.truncate(to: before.nulls)
      decimals = ColumnVector.Storage.shortDecimal(integers).coefficients ?? []
      integers = []
      isShort = false
    }
    return fields.appendDecimals(column, of: text, labels, to: &decimals, nulls: &nulls, scale: scale)
  }

  /// Looks at the fields from the first one on that isn't of the type.
  @inline(never)
  private mutating func note(
    _ fields: FieldIndex, _ column: Int, _ text: Span<UInt8>, _ labels: MissingLabels, from first: Int
  ) {
    guard needed != .text else { return }
    var seen = needed
    fields.forEach(column, of: text, labels, from: first) { field in
      seen = seen.widened(by: CSVType(field))
      return seen != .text
    }
    // A leading zero makes text of what is otherwise an integer.
    needed = seen == type ? .text : seen
  }

  /// The rows since the last batch. Texts of a dictionary get their pool at the end.
  /// - Parameter expected: how many rows there will be in all, if that is known.
  mutating func finishBatch(ofAbout expected: Int?) -> ColumnVector {
    let count = rows
    var storage = takeStorage()
    if case .text = type, isDictionary { storage = .text(TextColumn(pool: .emptyText, codes: takeCodes())) }
    var column = ColumnVector(storage, count: count)
    nulls.mark(&column, count: count)
    hasNulls = hasNulls || !nulls.isEmpty
    hasReasons = hasReasons || nulls.hasReasons
    textCount &-= min(textCount, nulls.count)
    nulls.clear()
    rows = 0
    if isDictionary, textCount >= nextLook { lookAtDictionary(expected) }
    if dictionary.heldBytes > Self.mostDictionaryBytes { isDictionary = false }
    return column
  }

  /// Mostly distinct texts are not worth a search each. Of `n` texts that are drawn from `d`, about `n² / 2d` have come before.
  private mutating func lookAtDictionary(_ expected: Int?) {
    guard let expected else { return }
    nextLook = textCount * 2
    let (drawn, repeated) = (Double(textCount), Double(textCount - dictionary.count))
    isDictionary = drawn * drawn / (repeated * 2 + 1) * 2 < Double(max(expected, textCount))
  }

  private mutating func takeCodes() -> [UInt32] {
    take(&codes)
  }

  private mutating func takeStorage() -> ColumnVector.Storage {
    switch type {
    case .integer, .timestamp: return .integer(take(&integers))
    case .interval: return .interval(take(&intervals))
    case .double: return .double(take(&doubles))
    case .decimal:
      if isShort { return .shortDecimal(take(&integers)) }
      isShort = true
      return ColumnVector.Storage.decimal(take(&decimals)).shortened
    case .boolean: return .boolean(take(&booleans))
    case .date, .period: return .date(take(&days))
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
