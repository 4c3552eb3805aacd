/// All places that a program can be in at one point of a text, in the order of preference.
struct RegularExpressionThreads {
  private(set) var places: [UInt32] = []
  /// By place: the point of the text at which it was last entered, and one.
  private var entered: [Int]

  init(count: Int) { entered = [Int](repeating: 0, count: count) }

  mutating func clear() { places.removeAll(keepingCapacity: true) }

  /// Whether the place is new at this point.
  @inline(__always)
  mutating func enter(_ place: Int, _ stamp: Int) -> Bool {
    if entered[place] == stamp { return false }
    entered[place] = stamp
    return true
  }

  mutating func append(_ place: Int) { places.append(UInt32(truncatingIfNeeded: place)) }
}

/// What stands around a point of a text.
struct RegularExpressionPoint {
  let isStart: Bool
  let isEnd: Bool
  /// Behind and before it a line break, or the text's own end.
  let isLineStart: Bool
  let isLineEnd: Bool
  let isWordBoundary: Bool

  init(_ text: Span<UInt8>, at position: Int) {
    isStart = position == 0
    isEnd = position == text.count
    isLineStart = isStart || text[position - 1] == 0x0A
    isLineEnd = isEnd || text[position] == 0x0A
    let before = !isStart && Self.isWord(text[position - 1])
    let after = !isEnd && Self.isWord(text[position])
    isWordBoundary = before != after
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte == 0x5F || (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }

  func holds(_ assertion: UInt32) -> Bool {
    switch RegularExpressionSyntax.Assertion(rawValue: UInt8(truncatingIfNeeded: assertion)) {
    case .textStart: isStart
    case .textEnd: isEnd
    case .lineStart: isLineStart
    case .lineEnd: isLineEnd
    case .wordBoundary: isWordBoundary
    case .noWordBoundary: !isWordBoundary
    case nil: false
    }
  }
}

/// Finds the first match of a program and where its groups are, all places of the program at once (Pike's machine).
struct RegularExpressionSearch {
  private let program: RegularExpressionProgram
  private let slotCount: Int
  private var current: RegularExpressionThreads
  private var next: RegularExpressionThreads
  /// The slots of each place, one after the other.
  private var currentSlots: [Int]
  private var nextSlots: [Int]
  private var stack: [Step] = []
  /// The slots of the place in hand.
  private var held: [Int]
  private var stamp = 0
  /// Where the groups of the last match begin and end, the whole match first; -1 for a group that took no part.
  private(set) var slots: [Int]

  private enum Step {
    case enter(Int)
    case restore(slot: Int, value: Int)
  }

  init(_ program: RegularExpressionProgram) {
    self.program = program
    slotCount = 2 * (program.groupCount + 1)
    let count = program.instructions.count
    current = RegularExpressionThreads(count: count)
    next = RegularExpressionThreads(count: count)
    currentSlots = [Int](repeating: -1, count: count * slotCount)
    nextSlots = currentSlots
    held = [Int](repeating: -1, count: slotCount)
    slots = held
  }

  /// Whether there is a match from `start` on.
  mutating func find(in text: Span<UInt8>, from start: Int, _ work: WorkMeter?) -> Bool {
    var found = false
    var position = start
    current.clear()
    while true {
      if current.places.isEmpty {
        stamp += 1
        if found || program.isAnchored && position > 0 { return found }
        if program.beginsWithLiteral {
          let literal = program.literal
          guard let candidate = text.firstRange(of: literal.span, from: position) else {
            return false
          }
          position = candidate
        }
      }
      // A match begins where a character does.
      if !found, position == text.count || !isContinuation(text[position]) {
        enter(program.start, in: text, at: position, from: nil)
      }
      if current.places.isEmpty, position >= text.count { return found }
      if step(text, position) { found = true }
      guard work?.goesOn(after: 32 + 32 * current.places.count) ?? true else { return false }
      if position >= text.count { return found }
      swap(&current, &next)
      swap(&currentSlots, &nextSlots)
      position += 1
    }
  }

  /// Takes each place over the byte at `position` to the next places; true if one of them matched, which stops those
  /// of less preference.
  private mutating func step(_ text: Span<UInt8>, _ position: Int) -> Bool {
    next.clear()
    stamp += 1
    for place in current.places {
      let instruction = program.instructions[Int(place)]
      let first = Int(place) * slotCount
      switch instruction.operation {
      case .match:
        for slot in 0..<slotCount { slots[slot] = currentSlots[first + slot] }
        return true
      case .byte where position < text.count:
        let byte = text[position]
        guard byte >= instruction.low, byte <= instruction.high else { continue }
        swap(&current, &next)
        swap(&currentSlots, &nextSlots)
        enter(Int(instruction.next), in: text, at: position + 1, from: first)
        swap(&current, &next)
        swap(&currentSlots, &nextSlots)
      default: continue
      }
    }
    return false
  }

  /// Adds to `current` the place and those that it leads to without a byte.
  /// - Parameter first: where the slots of the place before begin in `nextSlots`; nil for a new match.
  private mutating func enter(_ place: Int, in text: Span<UInt8>, at position: Int, from first: Int?) {
    for slot in 0..<slotCount { held[slot] = first.map { nextSlots[$0 + slot] } ?? -1 }
    let point = RegularExpressionPoint(text, at: position)
    stack.append(.enter(place))
    while let step = stack.popLast() {
      guard case .enter(let place) = step else {
        if case .restore(let slot, let value) = step { held[slot] = value }
        continue
      }
      guard current.enter(place, stamp) else { continue }
      let instruction = program.instructions[place]
      switch instruction.operation {
      case .split:
        stack.append(.enter(Int(instruction.other)))
        stack.append(.enter(Int(instruction.next)))
      case .save:
        let slot = Int(instruction.other)
        stack.append(.restore(slot: slot, value: held[slot]))
        held[slot] = position
        stack.append(.enter(Int(instruction.next)))
      case .assertion:
        if point.holds(instruction.other) { stack.append(.enter(Int(instruction.next))) }
      case .byte, .match:
        current.append(place)
        let target = place * slotCount
        for slot in 0..<slotCount { currentSlots[target + slot] = held[slot] }
      }
    }
  }
}
