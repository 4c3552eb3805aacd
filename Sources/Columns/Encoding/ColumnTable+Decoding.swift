extension EncodedReader {
  /// A table as it was written.
  package mutating func table(_ fields: [Field], _ bytes: Span<UInt8>) -> ColumnTable {
    var batches: [Batch] = []
    for _ in 0..<int(bytes) {
      var batch = Batch(columns: [], count: int(bytes))
      batch.columns.reserveCapacity(fields.count)
      batches.append(batch)
    }
    var statistics: [ColumnStatistics] = []
    statistics.reserveCapacity(fields.count)
    for field in fields {
      statistics.append(columnStatistics(bytes))
      let pool = field.type.base == .text ? textPool(bytes) : .emptyText
      for index in batches.indices {
        batches[index].columns.append(column(batches[index].count, pool, bytes))
      }
    }
    return ColumnTable(fields: fields, batches: batches, statistics: statistics)
  }

  private mutating func columnStatistics(_ bytes: Span<UInt8>) -> ColumnStatistics {
    var statistics = ColumnStatistics(hasNulls: flag(bytes), hasReasons: flag(bytes))
    let distinct = int(bytes)
    if distinct > 0 { statistics.distinctCount = distinct - 1 }
    guard flag(bytes) else { return statistics }
    let least = signed(bytes)
    let greatest = signed(bytes)
    if least <= greatest { statistics.range = least...greatest }
    return statistics
  }

  private mutating func textPool(_ bytes: Span<UInt8>) -> TextPool {
    let count = int(bytes)
    var offsets = [UInt32](repeating: 0, count: count + 1)
    var written = offsets.mutableSpan
    var end: UInt32 = 0
    for index in 0..<count {
      end &+= UInt32(truncatingIfNeeded: number(bytes))
      written[index &+ 1] = end
    }
    let texts = unsafe raw(Int(end), bytes) { unsafe Array($0) }
    return TextPool(bytes: texts, offsets: offsets, isUnique: true)
  }

  private mutating func column(_ count: Int, _ pool: TextPool, _ bytes: Span<UInt8>) -> ColumnVector {
    let (validity, reasons) = nulls(count, bytes)
    return ColumnVector(storage(count, pool, bytes), validity: validity, reasons: reasons, count: count)
  }

  private mutating func nulls(_ count: Int, _ bytes: Span<UInt8>) -> (ValidityMask?, [UInt8]?) {
    let kind = EncodedNulls(rawValue: int(bytes)) ?? .none
    guard kind != .none else { return (nil, nil) }
    var validity = ValidityMask(repeating: true, count: count)
    var reasons = kind == .reasoned ? [UInt8](repeating: 0, count: count) : []
    for row in 0..<count {
      let reason = number(bytes)
      guard reason > 0 else { continue }
      validity[row] = false
      if kind == .reasoned { reasons[row] = UInt8(truncatingIfNeeded: reason &- 1) }
    }
    return (validity, kind == .reasoned ? reasons : nil)
  }

  private mutating func storage(
    _ count: Int, _ pool: TextPool, _ bytes: Span<UInt8>
  ) -> ColumnVector.Storage {
    switch EncodedStorage(rawValue: int(bytes)) ?? .null {
    case .null: .null
    case .boolean: .boolean(values(count, false) { $0.flag(bytes) })
    case .integer: .integer(values(count, 0) { $0.signed(bytes) })
    case .decimal: .decimal(values(count, 0) { $0.wideSigned(bytes) })
    case .shortDecimal: .shortDecimal(values(count, 0) { $0.signed(bytes) })
    case .double: .double(values(count, 0) { Double(bitPattern: $0.number(bytes)) })
    case .text:
      .text(TextColumn(pool: pool, codes: values(count, 0) { UInt32(truncatingIfNeeded: $0.number(bytes)) }))
    case .date: .date(values(count, 0) { Int32(truncatingIfNeeded: $0.signed(bytes)) })
    case .interval: .interval(values(count, .zero) { $0.interval(bytes) })
    }
  }

  private mutating func interval(_ bytes: Span<UInt8>) -> Interval {
    let months = Int32(truncatingIfNeeded: signed(bytes))
    let days = Int32(truncatingIfNeeded: signed(bytes))
    return Interval(months: months, days: days, microseconds: signed(bytes))
  }

  @inline(__always)
  private mutating func values<Element>(
    _ count: Int, _ zero: Element, _ next: (inout EncodedReader) -> Element
  ) -> [Element] {
    var values = [Element](repeating: zero, count: count)
    var written = values.mutableSpan
    // A copy, so that the place in the bytes stays in a register.
    var reader = self
    for row in 0..<count { written[row] = next(&reader) }
    self = reader
    return values
  }
}
