extension EncodedWriter {
  package mutating func write(_ type: DataType) {
    write(type.base.code)
    if case .decimal(let scale, let trimmed) = type.base {
      write(Int(scale))
      write(trimmed)
    }
    let factors = type.unit?.factors ?? []
    write(factors.count)
    for factor in factors {
      write(factor.symbol)
      write(signed: Int128(factor.exponent))
    }
  }
}

extension EncodedReader {
  package mutating func dataType(_ bytes: Span<UInt8>) -> DataType {
    let base = base(bytes)
    var factors: [Unit.Factor] = []
    for _ in 0..<int(bytes) {
      let symbol = text(bytes)
      factors.append(Unit.Factor(symbol: symbol, exponent: Int(truncatingIfNeeded: signed(bytes))))
    }
    return DataType(base, unit: Unit(factors))
  }

  private mutating func base(_ bytes: Span<UInt8>) -> DataType.Base {
    switch int(bytes) {
    case DataType.Base.boolean.code: return .boolean
    case DataType.Base.integer.code: return .integer
    case DataType.Base.double.code: return .double
    case DataType.Base.text.code: return .text
    case DataType.Base.date.code: return .date
    case DataType.Base.timestamp.code: return .timestamp
    case DataType.Base.interval.code: return .interval
    case DataType.Base.period.code: return .period
    case DataType.Base.decimal(scale: 0, trimmed: false).code:
      let scale = UInt8(truncatingIfNeeded: number(bytes))
      return .decimal(scale: scale, trimmed: flag(bytes))
    default: return .null
    }
  }
}

extension DataType.Base {
  fileprivate var code: Int {
    switch self {
    case .null: 0
    case .boolean: 1
    case .integer: 2
    case .decimal: 3
    case .double: 4
    case .text: 5
    case .date: 6
    case .timestamp: 7
    case .interval: 8
    case .period: 9
    }
  }
}
