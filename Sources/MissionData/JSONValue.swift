/// A JSON value (RFC 8259), enough of it to read a `datapackage.json`: numbers keep their text.
enum JSONValue: Sendable {
  case null
  case boolean(Bool)
  case number(String)
  case text(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  var text: String? { if case .text(let text) = self { text } else { nil } }
  var array: [JSONValue]? { if case .array(let items) = self { items } else { nil } }
  var boolean: Bool? { if case .boolean(let value) = self { value } else { nil } }
  var integer: Int? { if case .number(let digits) = self { Int(digits) } else { nil } }
}

/// Reads JSON from bytes.
struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  /// Deeper nesting than any data package has.
  private static let maximumDepth = 64

  /// What is wrong, and at which byte.
  struct Failure: Error {
    var message: String
    var offset: Int
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  static func read(_ bytes: [UInt8]) throws(Failure) -> JSONValue {
    var reader = JSONReader(bytes)
    let value = try reader.value()
    reader.skipBlanks()
    guard reader.position == bytes.count else { throw reader.failure("text follows the value") }
    return value
  }

  private func failure(_ message: String) -> Failure { Failure(message: message, offset: position) }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte = current, byte == 32 || byte == 9 || byte == 10 || byte == 13 { position += 1 }
  }

  private mutating func take(_ byte: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard current == UInt8(truncatingIfNeeded: byte.value) else { return false }
    position += 1
    return true
  }

  private mutating func value() throws(Failure) -> JSONValue {
    skipBlanks()
    guard depth < JSONReader.maximumDepth else { throw failure("the nesting is too deep") }
    depth += 1
    defer { depth -= 1 }
    switch current {
    case UInt8(ascii: "{"):
      var members: [(key: String, value: JSONValue)] = []
      try self.members { (reader, key) throws(Failure) in members.append((key, try reader.value())) }
      return .object(members)
    case UInt8(ascii: "["):
      var items: [JSONValue] = []
      try elements { (reader) throws(Failure) in items.append(try reader.value()) }
      return .array(items)
    case UInt8(ascii: "\""): return .text(try text())
    case .some(let byte) where byte == UInt8(ascii: "-") || byte &- 48 < 10: return .number(number())
    default: return try word()
    }
  }

  private mutating func members(
    _ body: (inout JSONReader, String) throws(Failure) -> Void
  ) throws(Failure) {
    guard take("{") else { throw failure("an object should start here") }
    if take("}") { return }
    repeat {
      skipBlanks()
      let key = try text()
      guard take(":") else { throw failure("a colon is missing") }
      try body(&self, key)
    } while take(",")
    guard take("}") else { throw failure("a comma or a closing brace is missing") }
  }

  private mutating func elements(_ body: (inout JSONReader) throws(Failure) -> Void) throws(Failure) {
    guard take("[") else { throw failure("an array should start here") }
    if take("]") { return }
    repeat { try body(&self) } while take(",")
    guard take("]") else { throw failure("a comma or a closing bracket is missing") }
  }

  private mutating func number() -> String {
    let start = position
    while let byte = current, byte &- 48 < 10 || [43, 45, 46, 69, 101].contains(byte) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func word() throws(Failure) -> JSONValue {
    for (name, value) in [("true", JSONValue.boolean(true)), ("false", .boolean(false)), ("null", .null)] {
      if bytes[position...].starts(with: name.utf8) {
        position += name.utf8.count
        return value
      }
    }
    throw failure("a value should stand here")
  }

  private mutating func text() throws(Failure) -> String {
    guard current == UInt8(ascii: "\"") else { throw failure("a text should start here") }
    position += 1
    let start = position
    while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { position += 1 }
    var result = Array(bytes[start..<position])
    while let byte = current, byte != UInt8(ascii: "\"") {
      position += 1
      if byte == UInt8(ascii: "\\") {
        try escape(into: &result)
      } else {
        result.append(byte)
      }
    }
    guard current != nil else { throw failure("this text does not end") }
    position += 1
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func escape(into result: inout [UInt8]) throws(Failure) {
    guard let byte = current else { throw failure("this text does not end") }
    position += 1
    switch byte {
    case UInt8(ascii: "n"): result.append(10)
    case UInt8(ascii: "t"): result.append(9)
    case UInt8(ascii: "r"): result.append(13)
    case UInt8(ascii: "b"): result.append(8)
    case UInt8(ascii: "f"): result.append(12)
    case UInt8(ascii: "u"): result.append(contentsOf: String(try scalar()).utf8)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(byte)
    default: throw failure("this escape is not one of JSON's")
    }
  }

  /// `\uXXXX`, two of them for a scalar past U+FFFF.
  private mutating func scalar() throws(Failure) -> Character {
    let first = try unit()
    if first & 0xFC00 == 0xD800, current == UInt8(ascii: "\\") {
      position += 2
      let second = try unit()
      let combined = 0x10000 + (first & 0x3FF) << 10 + second & 0x3FF
      if second & 0xFC00 == 0xDC00, let scalar = Unicode.Scalar(combined) { return Character(scalar) }
      throw failure("this surrogate has no partner")
    }
    guard let scalar = Unicode.Scalar(first) else { throw failure("this surrogate has no partner") }
    return Character(scalar)
  }

  private mutating func unit() throws(Failure) -> UInt32 {
    guard position + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    else { throw failure("four hexadecimal digits should stand here") }
    position += 4
    return value
  }
}
