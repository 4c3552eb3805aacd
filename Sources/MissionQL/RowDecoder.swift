/// Decodes one row of a result: an object whose keys are the columns.
struct RowDecoder: Decoder {
  let result: QueryResult
  let places: [String: Int]
  let row: Int
  var codingPath: [any CodingKey] = []
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(RowContainer(decoder: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    throw DecodingError.typeMismatch([Any].self, context("a row is an object, not an array"))
  }

  /// A row of one column can be decoded as a bare value.
  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    guard result.columns.count == 1, let cell = result.cell(row: row, column: 0) else {
      throw DecodingError.typeMismatch(Any.self, context("a row of several columns is no single value"))
    }
    return CellContainer(cell: cell, codingPath: codingPath)
  }

  private func context(_ text: String) -> DecodingError.Context {
    DecodingError.Context(codingPath: codingPath, debugDescription: text)
  }
}

private struct RowContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: RowDecoder
  var codingPath: [any CodingKey] { decoder.codingPath }
  var allKeys: [Key] { decoder.result.columns.compactMap { Key(stringValue: $0.name) } }

  func contains(_ key: Key) -> Bool { decoder.places[key.stringValue] != nil }

  private func value(_ key: Key) throws -> CellContainer {
    guard let place = decoder.places[key.stringValue],
      let cell = decoder.result.cell(row: decoder.row, column: place)
    else {
      throw DecodingError.keyNotFound(
        key,
        DecodingError.Context(
          codingPath: codingPath, debugDescription: "the result has no column `\(key.stringValue)`"))
    }
    return CellContainer(cell: cell, codingPath: codingPath + [key])
  }

  func decodeNil(forKey key: Key) throws -> Bool { try value(key).decodeNil() }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try value(key).decode(type)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    throw try value(key).mismatch(type, "a cell holds no object")
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    throw try value(key).mismatch([Any].self, "a cell holds no array")
  }

  func superDecoder() -> any Decoder { decoder }
  func superDecoder(forKey key: Key) -> any Decoder { decoder }
}

/// Decodes one cell, without loss or not at all.
private struct CellContainer: SingleValueDecodingContainer, Decoder {
  let cell: Cell
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    throw mismatch(type, "a cell holds no object")
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    throw mismatch([Any].self, "a cell holds no array")
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  func mismatch(_ type: Any.Type, _ text: String) -> DecodingError {
    .typeMismatch(type, DecodingError.Context(codingPath: codingPath, debugDescription: text))
  }

  func decodeNil() -> Bool { cell == .null }

  func decode(_ type: Bool.Type) throws -> Bool {
    guard case .boolean(let value) = cell else { throw unfit(type) }
    return value
  }

  /// Text as it is, dates, periods and exact numbers as they are printed.
  func decode(_ type: String.Type) throws -> String {
    switch cell {
    case .text(let value), .date(let value), .period(let value), .timestamp(let value), .interval(let value):
      return value
    case .decimal(let value): return value.description
    case .integer(let value): return String(value)
    default: throw unfit(type)
    }
  }

  /// The nearest double: whoever asks for one gives exactness up.
  func decode(_ type: Double.Type) throws -> Double {
    switch cell {
    case .double(let value): return value
    case .integer(let value): return Double(value)
    case .decimal(let value): return Double(value.description) ?? .nan
    default: throw unfit(type)
    }
  }

  func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }
  func decode(_ type: Int.Type) throws -> Int { try integer(type) }
  func decode(_ type: Int8.Type) throws -> Int8 { try integer(type) }
  func decode(_ type: Int16.Type) throws -> Int16 { try integer(type) }
  func decode(_ type: Int32.Type) throws -> Int32 { try integer(type) }
  func decode(_ type: Int64.Type) throws -> Int64 { try integer(type) }
  func decode(_ type: UInt.Type) throws -> UInt { try integer(type) }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try integer(type) }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try integer(type) }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try integer(type) }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try integer(type) }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    if cell == .null {
      throw DecodingError.valueNotFound(
        type, DecodingError.Context(codingPath: codingPath, debugDescription: "the cell is NULL"))
    }
    return try Value(from: self)
  }

  private func integer<Number: FixedWidthInteger>(_ type: Number.Type) throws -> Number {
    guard case .integer(let value) = cell, let number = Number(exactly: value) else { throw unfit(type) }
    return number
  }

  private func unfit(_ type: Any.Type) -> DecodingError {
    mismatch(type, "the cell holds \(cell), which is no \(type)")
  }
}
