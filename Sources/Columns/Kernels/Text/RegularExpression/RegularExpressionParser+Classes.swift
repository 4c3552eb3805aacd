/// Escapes and classes of characters.
extension RegularExpressionParser {
  mutating func escape(from start: Int) throws(RegularExpressionError) -> RegularExpressionSyntax {
    guard position < bytes.count else {
      throw error("a pattern cannot end with `\\`", start..<position, hint: "write \\\\ for the sign itself")
    }
    let assertions: [UInt8: RegularExpressionSyntax.Assertion] = [
      UInt8(ascii: "b"): .wordBoundary, UInt8(ascii: "B"): .noWordBoundary, UInt8(ascii: "A"): .textStart,
      UInt8(ascii: "z"): .textEnd, UInt8(ascii: "Z"): .textEnd,
    ]
    if let assertion = assertions[bytes[position]] {
      position += 1
      return .assertion(assertion)
    }
    switch bytes[position] {
    case UInt8(ascii: "1")...UInt8(ascii: "9"):
      throw error(
        "a pattern cannot refer to what a group matched", start..<position + 1,
        hint: "only a replacement can: regexp_replace(x, '(.)', '\\1\\1')")
    default: return .set(try escapedSet(from: start))
    }
  }

  /// What `\d`, `\n`, `\x41` or `\.` stands for, its `\` having been read.
  private mutating func escapedSet(from start: Int) throws(RegularExpressionError) -> ScalarSet {
    let scalar = next()
    switch scalar {
    case "d": return .digit
    case "D": return ScalarSet.digit.negated
    case "s": return .space
    case "S": return ScalarSet.space.negated
    case "w": return .word
    case "W": return ScalarSet.word.negated
    case "n": return ScalarSet(0x0A)
    case "t": return ScalarSet(0x09)
    case "r": return ScalarSet(0x0D)
    case "f": return ScalarSet(0x0C)
    case "v": return ScalarSet(0x0B)
    case "x", "u": return folded(ScalarSet(try hexadecimal(scalar == "x" ? 2 : 4, from: start)))
    case "p", "P":
      let set = try category(from: start)
      return scalar == "P" ? set.negated : set
    default:
      guard scalar.value >= 0x80 || !isAlphanumeric(UInt8(truncatingIfNeeded: scalar.value)) else {
        throw error("`\\\(scalar)` means nothing", start..<position)
      }
      return ScalarSet(scalar.value)
    }
  }

  /// `41`, `{1F600}`.
  private mutating func hexadecimal(_ digits: Int, from start: Int) throws(RegularExpressionError) -> UInt32 {
    let isOpen = accept("{")
    var value: UInt32 = 0
    var count = 0
    while let byte = current, count < (isOpen ? 6 : digits), let digit = Self.digit(byte) {
      value = value * 16 + digit
      count += 1
      position += 1
    }
    let isComplete = isOpen ? count > 0 && accept("}") : count == digits
    guard isComplete, Unicode.Scalar(value) != nil else {
      throw error(
        "this is no number of a character", start..<min(position + 1, bytes.count),
        hint: "write \\x41 or \\x{1F600}")
    }
    return value
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }

  /// `L`, `{Lu}`, `{^L}`.
  private mutating func category(from start: Int) throws(RegularExpressionError) -> ScalarSet {
    var name = ""
    var isNegated = false
    if accept("{") {
      isNegated = accept("^")
      while let byte = current, byte != UInt8(ascii: "}"), isAlphanumeric(byte) {
        name.unicodeScalars.append(next())
      }
      _ = accept("}")
    } else if position < bytes.count {
      name.unicodeScalars.append(next())
    }
    guard let set = ScalarSet.category(name) else {
      throw error(
        "there is no class of characters `\(name)`", start..<position,
        hint: "there are L, Lu, Ll, Lo, M, N, Nd, P, S, Sc and Z")
    }
    return isNegated ? set.negated : set
  }

  /// `[a-z_]`, its `[` having been read.
  mutating func bracket(from start: Int) throws(RegularExpressionError) -> ScalarSet {
    let isNegated = accept("^")
    var set = ScalarSet()
    var isFirst = true
    while let byte = current, byte != UInt8(ascii: "]") || isFirst {
      isFirst = false
      let itemStart = position
      if at("[:") {
        set = set.union(try namedClass(from: itemStart))
        continue
      }
      let item = try bracketItem()
      guard at("-"), position + 1 < bytes.count, bytes[position + 1] != UInt8(ascii: "]") else {
        set = set.union(item)
        continue
      }
      position += 1
      let end = try bracketItem()
      guard let low = item.single, let high = end.single, low <= high else {
        throw error("this range has no beginning before its end", itemStart..<position)
      }
      set = set.union(ScalarSet([low...high]))
    }
    guard accept("]") else {
      throw error("this `[` is never closed", start..<start + 1, hint: "write \\[ for the sign itself")
    }
    set = folded(set)
    return isNegated ? set.negated : set
  }

  private mutating func bracketItem() throws(RegularExpressionError) -> ScalarSet {
    let start = position
    let scalar = next()
    guard scalar == "\\" else { return ScalarSet(scalar.value) }
    guard position < bytes.count else { throw error("a pattern cannot end with `\\`", start..<position) }
    return try escapedSet(from: start)
  }

  private mutating func namedClass(from start: Int) throws(RegularExpressionError) -> ScalarSet {
    position += 2
    let isNegated = accept("^")
    var name = ""
    while let byte = current, isAlphanumeric(byte) { name.unicodeScalars.append(next()) }
    guard accept(":]"), let set = ScalarSet.named(name) else {
      throw error(
        "there is no class `[:\(name):]`", start..<min(position + 1, bytes.count),
        hint: "there are alpha, digit, alnum, upper, lower, space, blank, punct, xdigit and word")
    }
    return isNegated ? set.negated : set
  }
}

extension ScalarSet {
  fileprivate var single: UInt32? {
    ranges.count == 1 && ranges[0].lowerBound == ranges[0].upperBound ? ranges[0].lowerBound : nil
  }
}
