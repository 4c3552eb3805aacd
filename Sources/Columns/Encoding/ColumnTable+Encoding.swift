extension EncodedWriter {
  /// Writes the rows of a table column by column: what is known of the column, the dictionary of its texts, then the values
  /// of each batch.
  package mutating func write(_ table: ColumnTable) {
    write(table.batches.map(\.count))
    for (index, statistics) in table.statistics.enumerated() {
      write(statistics)
      var columns = table.batches.map { $0.columns[index].flattened() }
      if table.fields[index].type.base == .text { write(dictionary(of: &columns)) }
      for column in columns { write(column) }
    }
  }

  private mutating func write(_ counts: [Int]) {
    write(counts.count)
    for count in counts { write(count) }
  }

  private mutating func write(_ statistics: ColumnStatistics) {
    write(statistics.hasNulls)
    write(statistics.hasReasons)
    write(statistics.distinctCount.map { $0 + 1 } ?? 0)
    write(statistics.range != nil)
    guard let range = statistics.range else { return }
    write(signed: Int128(range.lowerBound))
    write(signed: Int128(range.upperBound))
  }

  /// The lengths of all texts, then their bytes.
  private mutating func write(_ pool: TextPool) {
    write(pool.count)
    for (start, end) in zip(pool.offsets, pool.offsets.dropFirst()) { write(Int(end - start)) }
    append(pool.bytes)
  }

  private mutating func write(_ column: ColumnVector) {
    writeNulls(of: column)
    write(column.storage.code)
    switch column.storage {
    case .null: break
    case .boolean(let values): for value in values { write(value) }
    case .integer(let values), .shortDecimal(let values): for value in values { write(signed: Int128(value)) }
    case .decimal(let values): for value in values { write(signed: value) }
    case .double(let values): for value in values { write(value.bitPattern) }
    case .text(let texts): for code in texts.codes { write(UInt64(code)) }
    case .date(let values): for value in values { write(signed: Int128(value)) }
    case .interval(let values):
      for value in values {
        write(signed: Int128(value.months))
        write(signed: Int128(value.days))
        write(signed: Int128(value.microseconds))
      }
    }
  }

  /// For each row 0 if it has a value, otherwise the reason why it has none, and 1.
  private mutating func writeNulls(of column: ColumnVector) {
    guard let validity = column.validity else { return write(EncodedNulls.none.rawValue) }
    write((column.reasons == nil ? EncodedNulls.plain : .reasoned).rawValue)
    for row in 0..<column.count { write(validity[row] ? 0 : 1 + Int(column.reasons?[row] ?? 0)) }
  }
}

/// Codes the texts of all batches by one dictionary, which has those that are used.
private func dictionary(of columns: inout [ColumnVector]) -> TextPool {
  var dictionary = TextPoolBuilder()
  for index in columns.indices {
    guard case .text(let texts) = columns[index].storage else { continue }
    let (bytes, offsets) = (texts.pool.bytes, texts.pool.offsets)
    var codes = [UInt32](repeating: 0, count: texts.codes.count)
    for (row, code) in texts.codes.enumerated() where columns[index].validity?[row] ?? true {
      let range = Int(offsets[Int(code)])..<Int(offsets[Int(code) + 1])
      codes[row] = dictionary.intern(bytes.span.extracting(range))
    }
    columns[index].storage = .text(TextColumn(pool: texts.pool, codes: codes))
  }
  return dictionary.finish()
}

/// Which rows of a column are NULL, as it is written.
enum EncodedNulls: Int {
  case none, plain, reasoned
}

extension ColumnVector.Storage {
  fileprivate var code: Int {
    switch self {
    case .null: EncodedStorage.null.rawValue
    case .boolean: EncodedStorage.boolean.rawValue
    case .integer: EncodedStorage.integer.rawValue
    case .decimal: EncodedStorage.decimal.rawValue
    case .shortDecimal: EncodedStorage.shortDecimal.rawValue
    case .double: EncodedStorage.double.rawValue
    case .text: EncodedStorage.text.rawValue
    case .date: EncodedStorage.date.rawValue
    case .interval: EncodedStorage.interval.rawValue
    }
  }
}

/// How the values of a column are stored, as it is written.
enum EncodedStorage: Int {
  case null, boolean, integer, decimal, shortDecimal, double, text, date, interval
}
