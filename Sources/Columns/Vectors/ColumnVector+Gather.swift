extension ColumnVector {
  /// The given rows, in that order; each must be below `count`.
  package func gather(_ rows: [Int32]) -> ColumnVector {
    if isConstant { return with(count: rows.count) }
    return ColumnVector(
      storage.gather(rows), validity: validity?.gather(rows), reasons: reasons?.gathered(rows),
      count: rows.count)
  }

  /// The given rows, where a negative number stands for a row of NULL, as outer joins need it.
  package func gatherOrNull(_ rows: [Int32]) -> ColumnVector {
    guard let least = rows.min(), least < 0 else { return gather(rows) }
    if case .null = storage { return with(count: rows.count) }
    let present = ValidityMask(nonNegative: rows)
    let clamped = rows.span.clampedToZero()
    guard count > 0 else {
      return ColumnVector(
        storage.filler.repeated(rows.count), validity: ValidityMask(repeating: false, count: rows.count),
        count: rows.count)
    }
    var result = (isConstant ? sliceOfConstant(1) : self).gather(isConstant ? clamped.zeroed() : clamped)
    result.validity = .intersection(present, result.validity)
    if result.reasons != nil {
      for row in rows.indices where rows[row] < 0 { result.reasons?[row] = NullReason.unknown.rawValue }
    }
    return result
  }

  /// The rows of a range within `0..<count`.
  package func slice(_ rows: Range<Int>) -> ColumnVector {
    if isConstant { return with(count: rows.count) }
    if rows == 0..<count { return self }
    return ColumnVector(
      storage.slice(rows), validity: validity?.slice(rows), reasons: reasons.map { Array($0[rows]) },
      count: rows.count)
  }

  /// A constant column with another number of rows.
  func with(count: Int) -> ColumnVector {
    var copy = self
    copy.count = count
    return copy
  }

  /// A constant as a full column of one row.
  private func sliceOfConstant(_ count: Int) -> ColumnVector { with(count: count).flattened() }
}

extension ColumnVector.Storage {
  func gather(_ rows: [Int32]) -> Self {
    switch self {
    case .null: .null
    case .boolean(let values): .boolean(values.gathered(rows))
    case .integer(let values): .integer(values.gathered(rows))
    case .decimal(let values): .decimal(values.gathered(rows))
    case .shortDecimal(let values): .shortDecimal(values.gathered(rows))
    case .double(let values): .double(values.gathered(rows))
    case .text(let column): .text(TextColumn(pool: column.pool, codes: column.codes.gathered(rows)))
    case .date(let values): .date(values.gathered(rows))
    case .interval(let values): .interval(values.gathered(rows))
    }
  }

  func slice(_ rows: Range<Int>) -> Self {
    switch self {
    case .null: .null
    case .boolean(let values): .boolean(Array(values[rows]))
    case .integer(let values): .integer(Array(values[rows]))
    case .decimal(let values): .decimal(Array(values[rows]))
    case .shortDecimal(let values): .shortDecimal(Array(values[rows]))
    case .double(let values): .double(Array(values[rows]))
    case .text(let column): .text(TextColumn(pool: column.pool, codes: Array(column.codes[rows])))
    case .date(let values): .date(Array(values[rows]))
    case .interval(let values): .interval(Array(values[rows]))
    }
  }

  /// One slot of the same kind, with an arbitrary value.
  var filler: Self {
    switch self {
    case .null: .null
    case .boolean: .boolean([false])
    case .integer: .integer([0])
    case .decimal: .decimal([0])
    case .shortDecimal: .shortDecimal([0])
    case .double: .double([0])
    case .text: .text(TextColumn(pool: .emptyText, codes: [0]))
    case .date: .date([0])
    case .interval: .interval([.zero])
    }
  }
}

extension Array where Element: BitwiseCopyable {
  /// The elements at the given places.
  @inline(__always)
  func gathered(_ rows: [Int32]) -> [Element] {
    let source = span
    let rows = rows.span
    return [Element](capacity: rows.count) { output in
      for index in rows.indices { output.append(source[Int(rows[index])]) }
    }
  }
}

extension Span where Element == Int32 {
  func clampedToZero() -> [Int32] {
    [Int32](capacity: count) { output in
      for index in indices { output.append(self[index] & ~(self[index] &>> 31)) }
    }
  }
}

extension [Int32] {
  fileprivate func zeroed() -> [Int32] { [Int32](repeating: 0, count: count) }
}
