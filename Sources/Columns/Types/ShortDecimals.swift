extension ColumnVector.Storage {
  /// The coefficients of decimals; nil of other storage.
  package var coefficients: [Int128]? {
    switch self {
    case .decimal(let values): values
    case .shortDecimal(let values): values.span.widened()
    default: nil
    }
  }

  /// Decimals as short ones, if all fit; other storage as it is.
  package var shortened: Self {
    guard case .decimal(let values) = self, let short = values.shortened() else { return self }
    return .shortDecimal(short)
  }
}

extension ColumnVector {
  /// Short decimals as others; everything else as it is.
  var widened: ColumnVector {
    guard case .shortDecimal(let values) = storage else { return self }
    var column = self
    column.storage = .decimal(values.span.widened())
    return column
  }

  /// Decimals in half the memory, where they fit.
  package var shortened: ColumnVector {
    var column = self
    column.storage = storage.shortened
    return column
  }
}

extension [Int128] {
  /// nil if one does not fit.
  package func shortened() -> [Int64]? {
    let source = span
    // Whether all bits above the lowest 63 are the sign's.
    var differing: Int128 = 0
    for index in source.indices { differing |= (source[index] &>> 63) ^ (source[index] &>> 127) }
    guard differing == 0 else { return nil }
    return [Int64](capacity: source.count) { output in
      for index in source.indices { output.append(Int64(truncatingIfNeeded: source[index])) }
    }
  }
}
