/// Reads a pattern in the syntax that RE2 and most others share. What only a matcher that goes back can do (lookaround,
/// references to groups) is refused.
struct RegularExpressionParser {
  struct Flags {
    var ignoresCase = false
    var dotMatchesNewline = false
    var isMultiline = false
  }

  static let maximumDepth = 60
  static let maximumRepetition = 1000

  let bytes: [UInt8]
  var position = 0
  var flags = Flags()
  private var depth = 0
  private(set) var groupCount = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func parse() throws(RegularExpressionError) -> RegularExpressionSyntax {
    let syntax = try alternatives()
    if position < bytes.count {
      throw error("this `)` closes nothing", position..<position + 1, hint: "write \\) for the sign itself")
    }
    return syntax
  }

  // MARK: Structure

  private mutating func alternatives() throws(RegularExpressionError) -> RegularExpressionSyntax {
    let outer = flags
    defer { flags = outer }
    var branches = [try sequence()]
    while accept("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  private mutating func sequence() throws(RegularExpressionError) -> RegularExpressionSyntax {
    var items: [RegularExpressionSyntax] = []
    while let byte = current, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
      let start = position
      guard let item = try atom() else { continue }
      items.append(try repeated(item, from: start))
    }
    return items.count == 1 ? items[0] : items.isEmpty ? .empty : .sequence(items)
  }

  /// nil for what only sets flags.
  private mutating func atom() throws(RegularExpressionError) -> RegularExpressionSyntax? {
    let start = position
    let scalar = next()
    switch scalar {
    case "(": return try group(from: start)
    case "[": return .set(try bracket(from: start))
    case ".": return .set(flags.dotMatchesNewline ? .all : .allButNewline)
    case "^": return .assertion(flags.isMultiline ? .lineStart : .textStart)
    case "$": return .assertion(flags.isMultiline ? .lineEnd : .textEnd)
    case "*", "+", "?": throw error("there is nothing before `\(scalar)` to repeat", start..<position)
    case "\\": return try escape(from: start)
    default: return .set(folded(ScalarSet(scalar.value)))
    }
  }

  func folded(_ set: ScalarSet) -> ScalarSet { flags.ignoresCase ? set.foldingCase : set }

  private mutating func group(from start: Int) throws(RegularExpressionError) -> RegularExpressionSyntax? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else {
      throw error("groups nest more than \(Self.maximumDepth) deep", start..<start + 1)
    }
    var number: Int?
    let outer = flags
    if accept("?") {
      if accept("P<") || at("<") && !at("<=") && !at("<!") {
        _ = accept("<")
        try groupName(from: start)
        number = 0
      } else if at("=") || at("!") || at("<=") || at("<!") || at(">") {
        throw error(
          "a pattern cannot look around", start..<position + 1,
          hint: "match what stands around too, and take the part with a group")
      } else if try !setFlags(from: start) {
        return nil
      }
    } else {
      number = 0
    }
    if number != nil {
      groupCount += 1
      number = groupCount
    }
    let inner = try alternatives()
    flags = outer
    guard accept(")") else {
      throw error("this `(` is never closed", start..<start + 1, hint: "write \\( for the sign itself")
    }
    return number.map { .group(inner, number: $0) } ?? inner
  }

  private mutating func groupName(from start: Int) throws(RegularExpressionError) {
    let first = position
    while let byte = current, byte != UInt8(ascii: ">") {
      guard byte == UInt8(ascii: "_") || isAlphanumeric(byte) else { break }
      position += 1
    }
    guard position > first, accept(">") else {
      throw error("a group's name is of letters and digits, in <…>", start..<min(position + 1, bytes.count))
    }
  }

  /// `(?i)` sets flags for the rest of the group around, `(?i:` for a group of its own, which is to be read when true.
  private mutating func setFlags(from start: Int) throws(RegularExpressionError) -> Bool {
    var isOn = true
    while let byte = current {
      position += 1
      switch byte {
      case UInt8(ascii: "i"): flags.ignoresCase = isOn
      case UInt8(ascii: "s"): flags.dotMatchesNewline = isOn
      case UInt8(ascii: "m"): flags.isMultiline = isOn
      case UInt8(ascii: "-"): isOn = false
      case UInt8(ascii: ":"): return true
      case UInt8(ascii: ")"): return false
      default:
        throw error(
          "there is no such group", start..<position,
          hint: "(?:…) groups without capturing, (?i), (?s) and (?m) set flags")
      }
    }
    throw error("this `(` is never closed", start..<start + 1)
  }

  // MARK: Repetition

  private mutating func repeated(
    _ item: RegularExpressionSyntax, from start: Int
  ) throws(RegularExpressionError) -> RegularExpressionSyntax {
    let sign = position
    var limits: (least: Int, most: Int?)
    if accept("*") {
      limits = (0, nil)
    } else if accept("+") {
      limits = (1, nil)
    } else if accept("?") {
      limits = (0, 1)
    } else if let counted = try counts() {
      limits = counted
    } else {
      return item
    }
    let isGreedy = !accept("?")
    if let byte = current, [UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?")].contains(byte) {
      throw error(
        "a repetition cannot be repeated", sign..<position + 1, hint: "put it in a group: (?:…)")
    }
    return .repetition(item, least: limits.least, most: limits.most, isGreedy: isGreedy)
  }

  /// `{2}`, `{2,}`, `{2,5}`; nil where a brace stands for itself.
  private mutating func counts() throws(RegularExpressionError) -> (least: Int, most: Int?)? {
    let start = position
    guard accept("{") else { return nil }
    let least = number()
    var most = least
    if accept(",") { most = number() }
    let isOpen = position > 0 && bytes[position - 1] == UInt8(ascii: ",")
    guard let least, accept("}") else {
      position = start
      return nil
    }
    if isOpen { most = nil }
    if max(least, most ?? 0) > Self.maximumRepetition {
      throw error("more than \(Self.maximumRepetition) repetitions", start..<position)
    }
    if let most, most < least {
      throw error("at least \(least) and at most \(most) cannot both be", start..<position)
    }
    return (least, most)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let byte = current, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
      value = min((value ?? 0) * 10 + Int(byte - UInt8(ascii: "0")), 1_000_000)
      position += 1
    }
    return value
  }

  // MARK: Bytes

  var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }

  func at(_ sign: String) -> Bool { bytes[position...].starts(with: sign.utf8) }

  mutating func accept(_ sign: String) -> Bool {
    guard at(sign) else { return false }
    position += sign.utf8.count
    return true
  }

  /// There is one.
  mutating func next() -> Unicode.Scalar {
    let (scalar, length) = bytes.span.scalar(at: position)
    position += length
    return scalar
  }

  func error(
    _ message: String, _ range: Range<Int>, hint: String? = nil
  ) -> RegularExpressionError {
    let upper = min(range.upperBound, bytes.count)
    return RegularExpressionError(
      message: message, range: min(range.lowerBound, upper)..<upper, hint: hint)
  }
}
