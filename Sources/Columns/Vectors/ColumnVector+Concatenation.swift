/// The rows of a result that a column holds the values of: `column`'s row `i` belongs at `rows[i]`.
package struct ColumnPart: Sendable {
  package var rows: [Int32]
  package var column: ColumnVector

  package init(rows: [Int32], column: ColumnVector) {
    self.rows = rows
    self.column = column
  }
}

extension ColumnVector {
  /// All columns of one type, one behind the other.
  /// - Throws: if they hold more than 4 GB of text.
  package static func concatenate(
    _ columns: [ColumnVector], type: DataType
  ) throws(EvaluationFailure) -> ColumnVector {
    if columns.count == 1, let column = columns.first { return column }
    let count = columns.reduce(0) { $0 + $1.count }
    let full = columns.filter { $0.count > 0 }.map { $0.flattened() }
    guard !full.isEmpty else { return .empty(type: type) }
    let storage = try Storage.concatenate(full, type: type, count: count)
    return ColumnVector(
      storage, validity: ValidityMask.concatenate(full, count: count),
      reasons: concatenateReasons(full, count: count), count: count)
  }

  /// A column of `count` rows put together from parts, as the branches of a CASE give it. Rows that no part
  /// has are NULL; of parts that overlap the last one wins.
  /// - Throws: if they hold more than 4 GB of text.
  package static func merge(
    _ parts: [ColumnPart], type: DataType, count: Int
  ) throws(EvaluationFailure) -> ColumnVector {
    if parts.count == 1, let part = parts.first, part.rows.count == count, part.column.count == count,
      part.rows == allRows(count)
    {
      return part.column
    }
    // One gather over the parts behind each other: the place of each row, or -1.
    var places = [Int32](repeating: -1, count: count)
    var columns: [ColumnVector] = []
    var base: Int32 = 0
    for part in parts where !part.rows.isEmpty {
      scatterPlaces(part.rows.span, from: base, into: &places)
      base &+= Int32(truncatingIfNeeded: part.rows.count)
      columns.append(part.column)
    }
    guard !columns.isEmpty else { return .nulls(type: type, count: count) }
    return try concatenate(columns, type: type).gatherOrNull(places)
  }

  private static func concatenateReasons(_ columns: [ColumnVector], count: Int) -> [UInt8]? {
    guard columns.contains(where: { $0.reasons != nil }) else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(count)
    for column in columns {
      result += column.reasons ?? [UInt8](repeating: NullReason.unknown.rawValue, count: column.count)
    }
    return result
  }
}

private func scatterPlaces(_ rows: Span<Int32>, from base: Int32, into places: inout [Int32]) {
  var output = places.mutableSpan
  for index in rows.indices {
    output[Int(rows[index])] = base &+ Int32(truncatingIfNeeded: index)
  }
}

extension ColumnVector.Storage {
  /// All columns are full. A column of the NULL type stands for fillers.
  fileprivate static func concatenate(
    _ columns: [ColumnVector], type: DataType, count: Int
  ) throws(EvaluationFailure) -> Self {
    switch type.base {
    case .null: .null
    case .boolean:
      .boolean(
        joined(columns, count, filler: false) { if case .boolean(let values) = $0 { values } else { nil } })
    case .integer, .timestamp:
      .integer(
        joined(columns, count, filler: 0) { if case .integer(let values) = $0 { values } else { nil } })
    case .decimal: joinedDecimals(columns, count)
    case .double:
      .double(joined(columns, count, filler: 0) { if case .double(let values) = $0 { values } else { nil } })
    case .text: .text(try TextColumn.concatenate(columns, count: count))
    case .date, .period:
      .date(joined(columns, count, filler: 0) { if case .date(let values) = $0 { values } else { nil } })
    case .interval:
      .interval(
        joined(columns, count, filler: .zero) { if case .interval(let values) = $0 { values } else { nil } })
    }
  }

  /// Short ones, if no column has others.
  private static func joinedDecimals(_ columns: [ColumnVector], _ count: Int) -> Self {
    let isShort = columns.allSatisfy { column in
      if case .decimal = column.storage { false } else { true }
    }
    if isShort {
      return .shortDecimal(
        joined(columns, count, filler: 0) { if case .shortDecimal(let values) = $0 { values } else { nil } })
    }
    return .decimal(joined(columns, count, filler: 0) { $0.coefficients })
  }

  private static func joined<Element>(
    _ columns: [ColumnVector], _ count: Int, filler: Element, _ values: (Self) -> [Element]?
  ) -> [Element] {
    var result: [Element] = []
    result.reserveCapacity(count)
    for column in columns {
      result += values(column.storage) ?? [Element](repeating: filler, count: column.count)
    }
    return result
  }
}

extension TextColumn {
  /// Pools are put together entry by entry, or, where they have more entries than the columns have rows, only
  /// what the rows use.
  fileprivate static func concatenate(
    _ columns: [ColumnVector], count: Int
  ) throws(EvaluationFailure) -> TextColumn {
    let texts = columns.map { column in
      if case .text(let text) = column.storage { return text }
      return TextColumn(pool: .emptyText, codes: [UInt32](repeating: 0, count: column.count))
    }
    if let shared = texts.first?.pool, texts.allSatisfy({ $0.pool === shared }) {
      return TextColumn(pool: shared, codes: texts.flatMap(\.codes))
    }
    var builder = TextPoolBuilder()
    var codes: [UInt32] = []
    codes.reserveCapacity(count)
    var bases: [ObjectIdentifier: UInt32] = [:]
    for text in texts {
      if text.pool.count > text.codes.count {
        text.appendUsed(to: &builder, codes: &codes)
      } else {
        let key = ObjectIdentifier(text.pool)
        let base = bases[key] ?? builder.append(pool: text.pool)
        bases[key] = base
        codes += text.codes.span.shifted(by: base)
      }
    }
    return TextColumn(pool: try builder.finishChecked(), codes: codes)
  }

  private func appendUsed(to builder: inout TextPoolBuilder, codes output: inout [UInt32]) {
    let bytes = pool.bytes
    let offsets = pool.offsets
    for code in codes {
      let range = Int(offsets[Int(code)])..<Int(offsets[Int(code) + 1])
      output.append(builder.append(bytes.span.extracting(range)))
    }
  }
}

extension Span where Element == UInt32 {
  fileprivate func shifted(by base: UInt32) -> [UInt32] {
    [UInt32](capacity: count) { output in
      for index in indices { output.append(self[index] &+ base) }
    }
  }
}

extension ValidityMask {
  /// nil if all rows of all columns are valid.
  fileprivate static func concatenate(_ columns: [ColumnVector], count: Int) -> ValidityMask? {
    guard columns.contains(where: \.hasNulls) else { return nil }
    var result = ValidityMask(repeating: true, count: count)
    var row = 0
    for column in columns {
      if case .null = column.storage {
        result.place(ValidityMask(repeating: false, count: column.count), at: row)
      } else if let mask = column.validity {
        result.place(mask, at: row)
      }
      row += column.count
    }
    return result
  }

  /// Clears the bits from `row` on where `mask`'s are clear; they are set before.
  private mutating func place(_ mask: ValidityMask, at row: Int) {
    let shift = UInt64(truncatingIfNeeded: row & 63)
    var left = mask.count
    for (index, word) in mask.words.enumerated() {
      let used: UInt64 = left >= 64 ? ~0 : (1 &<< UInt64(truncatingIfNeeded: left)) &- 1
      let clear = ~word & used
      let slot = (row >> 6) + index
      words[slot] &= ~(clear &<< shift)
      if shift > 0, slot + 1 < words.count { words[slot + 1] &= ~(clear &>> (64 &- shift)) }
      left -= 64
    }
  }
}
