/// A pattern as a machine over bytes that is in several places at once (Thompson's construction), so that matching takes
/// time in proportion to the text whatever the pattern.
struct RegularExpressionProgram: Sendable {
  enum Operation: UInt8 {
    /// Reads a byte from `low` to `high`.
    case byte
    /// Goes on at `next` or, with less preference, at `other`.
    case split
    /// Notes the place in the text in slot `other`.
    case save
    /// Goes on if the assertion of number `other` holds here.
    case assertion
    case match
  }

  struct Instruction: Hashable {
    var operation: Operation
    var low: UInt8 = 0
    var high: UInt8 = 0
    var next: UInt32 = 0
    var other: UInt32 = 0
  }

  static let maximumInstructions = 20_000

  private(set) var instructions: [Instruction] = []
  private(set) var start = 0
  let groupCount: Int
  /// Whether it can match at the start of a text only.
  private(set) var isAnchored = false
  /// Whether it asks what stands before or behind a place, other than the text's own ends.
  private(set) var looksAround = false
  /// Bytes that each match holds.
  private(set) var literal: [UInt8] = []
  /// Whether each match begins with `literal`.
  private(set) var beginsWithLiteral = false
  /// Whether the pattern is `literal` and nothing else.
  private(set) var isLiteral = false
  /// Byte sequences that several sets share, by where they lead.
  private var shared: [Instruction: Int] = [:]
  private let pattern: Int

  /// - Parameter isWhole: whether it must match the whole text.
  init(_ bytes: [UInt8], isWhole: Bool) throws(RegularExpressionError) {
    var parser = RegularExpressionParser(bytes)
    let syntax = try parser.parse()
    groupCount = parser.groupCount
    pattern = bytes.count
    let match = try add(Instruction(operation: .match))
    let parts: [RegularExpressionSyntax] =
      isWhole ? [.assertion(.textStart), syntax, .assertion(.textEnd)] : [syntax]
    start = try emit(.group(.sequence(parts), number: 0), next: match)
    shared = [:]
    findLiteral(syntax, isWhole: isWhole)
    isAnchored = isWhole || syntax.isAnchored
  }

  private mutating func add(_ instruction: Instruction) throws(RegularExpressionError) -> Int {
    guard instructions.count < Self.maximumInstructions else {
      throw RegularExpressionError(
        message: "this pattern is too large", range: 0..<pattern,
        hint: "counted repetitions such as {100} multiply what they repeat")
    }
    instructions.append(instruction)
    return instructions.count - 1
  }

  /// Adds the instructions of a part, which lead to `next`, and gives the first.
  private mutating func emit(
    _ syntax: RegularExpressionSyntax, next: Int
  ) throws(RegularExpressionError) -> Int {
    switch syntax {
    case .empty: return next
    case .set(let set): return try emit(set, next: next)
    case .assertion(let assertion):
      if assertion != .textStart, assertion != .textEnd { looksAround = true }
      return try add(
        Instruction(operation: .assertion, next: UInt32(next), other: UInt32(assertion.rawValue)))
    case .group(let inner, let number):
      let end = try add(Instruction(operation: .save, next: UInt32(next), other: UInt32(2 * number + 1)))
      let body = try emit(inner, next: end)
      return try add(Instruction(operation: .save, next: UInt32(body), other: UInt32(2 * number)))
    case .sequence(let parts):
      var first = next
      for part in parts.reversed() { first = try emit(part, next: first) }
      return first
    case .alternatives(let branches):
      var first: Int?
      for branch in branches.reversed() {
        var entry = try emit(branch, next: next)
        if let rest = first { entry = try split(entry, rest) }
        first = entry
      }
      return first ?? next
    case .repetition(let inner, let least, let most, let isGreedy):
      return try emit(inner, least, most, isGreedy, next: next)
    }
  }

  private mutating func split(_ preferred: Int, _ other: Int) throws(RegularExpressionError) -> Int {
    try add(Instruction(operation: .split, next: UInt32(preferred), other: UInt32(other)))
  }

  private mutating func emit(
    _ inner: RegularExpressionSyntax, _ least: Int, _ most: Int?, _ isGreedy: Bool, next: Int
  ) throws(RegularExpressionError) -> Int {
    var first = next
    if let most {
      for _ in least..<max(most, least) {
        let body = try emit(inner, next: first)
        first = try isGreedy ? split(body, next) : split(next, body)
      }
    } else {
      let loop = try split(0, 0)
      let body = try emit(inner, next: loop)
      instructions[loop].next = UInt32(isGreedy ? body : next)
      instructions[loop].other = UInt32(isGreedy ? next : body)
      // x* is (x+)? where x can be empty, so that leaving the loop is never preferred to another round.
      first =
        least > 0
        ? body : inner.canBeEmpty ? try isGreedy ? split(body, next) : split(next, body) : loop
    }
    let isLoop = most == nil && least > 0
    for _ in 0..<(isLoop ? least - 1 : least) { first = try emit(inner, next: first) }
    return first
  }

  // MARK: Sets as bytes

  private mutating func emit(_ set: ScalarSet, next: Int) throws(RegularExpressionError) -> Int {
    var first: Int?
    for range in set.ranges.reversed() {
      for sequence in UTF8Ranges.sequences(of: range).reversed() {
        var entry = next
        for bytes in sequence.reversed() {
          let instruction = Instruction(
            operation: .byte, low: bytes.lowerBound, high: bytes.upperBound, next: UInt32(entry))
          if let known = shared[instruction] {
            entry = known
          } else {
            entry = try add(instruction)
            shared[instruction] = entry
          }
        }
        if let rest = first { entry = try split(entry, rest) }
        first = entry
      }
    }
    // An empty set, such as [^\x00-\x{10FFFF}], matches nothing: no byte is above 1 and below 0.
    if let first { return first }
    return try add(Instruction(operation: .byte, low: 1, high: 0, next: UInt32(next)))
  }

  // MARK: What to look for first

  private mutating func findLiteral(_ syntax: RegularExpressionSyntax, isWhole: Bool) {
    let parts: [RegularExpressionSyntax] =
      if case .sequence(let parts) = syntax { parts } else { [syntax] }
    var run: [UInt8] = []
    var isAtStart = true
    var longestIsFirst = false
    func longest(_ run: [UInt8], _ isFirst: Bool, _ best: inout [UInt8], _ bestIsFirst: inout Bool) {
      if run.count > best.count {
        best = run
        bestIsFirst = isFirst
      }
    }
    for part in parts {
      if let bytes = part.literalBytes {
        run += bytes
        continue
      }
      longest(run, isAtStart, &literal, &longestIsFirst)
      run = []
      isAtStart = false
    }
    longest(run, isAtStart, &literal, &longestIsFirst)
    beginsWithLiteral = longestIsFirst && !isWhole
    isLiteral = isAtStart && !isWhole && groupCount == 0
  }
}

extension RegularExpressionSyntax {
  /// The bytes that it matches and nothing else; nil if it matches other texts too.
  fileprivate var literalBytes: [UInt8]? {
    switch self {
    case .set(let set):
      guard set.ranges.count == 1, set.ranges[0].count == 1,
        let scalar = Unicode.Scalar(set.ranges[0].lowerBound)
      else { return nil }
      return Array(String(scalar).utf8)
    case .sequence(let parts):
      var bytes: [UInt8] = []
      for part in parts {
        guard let some = part.literalBytes else { return nil }
        bytes += some
      }
      return bytes
    default: return nil
    }
  }

  fileprivate var canBeEmpty: Bool {
    switch self {
    case .empty, .assertion: true
    case .set: false
    case .group(let inner, _): inner.canBeEmpty
    case .sequence(let parts): parts.allSatisfy(\.canBeEmpty)
    case .alternatives(let branches): branches.contains(where: \.canBeEmpty)
    case .repetition(let inner, let least, _, _): least == 0 || inner.canBeEmpty
    }
  }

  fileprivate var isAnchored: Bool {
    switch self {
    case .assertion(let assertion): assertion == .textStart
    case .sequence(let parts): parts.first?.isAnchored ?? false
    case .alternatives(let branches): branches.allSatisfy(\.isAnchored)
    case .group(let inner, _): inner.isAnchored
    case .repetition(let inner, let least, _, _): least > 0 && inner.isAnchored
    case .empty, .set: false
    }
  }
}
