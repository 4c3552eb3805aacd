extension ColumnStatistics {
  /// What holds for the values of one column of a table.
  package init(of columns: [ColumnVector], type: DataType) {
    self.init(hasNulls: false, hasReasons: columns.contains { $0.reasons != nil })
    var least = Int64.max
    var greatest = Int64.min
    var pool: TextPool?
    var isOnePool = true
    var entries = 0
    var isShort = true
    for column in columns {
      let flat = column.flattened()
      if let validity = flat.validity, !validity.allValid { hasNulls = true }
      switch flat.storage {
      case .integer(let values), .shortDecimal(let values): widen(values, flat.validity, &least, &greatest)
      case .date(let values): widen(values.map { Int64($0) }, flat.validity, &least, &greatest)
      case .text(let texts):
        if pool !== texts.pool { entries += texts.pool.count }
        isOnePool = isOnePool && texts.pool.isUnique && (pool == nil || pool === texts.pool)
        pool = texts.pool
      case .null: hasNulls = true
      case .decimal: isShort = false
      case .boolean, .double, .interval: break
      }
    }
    if least <= greatest, isShort { range = least...greatest }
    guard type.base == .text else { return }
    if isOnePool { distinctCount = pool?.count } else { distinctEstimate = entries }
  }
}

private func widen(
  _ values: [Int64], _ validity: ValidityMask?, _ least: inout Int64, _ greatest: inout Int64
) {
  for row in values.indices where validity?[row] ?? true {
    least = min(least, values[row])
    greatest = max(greatest, values[row])
  }
}
