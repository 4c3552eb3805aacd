import Synchronization

/// A compiled pattern with what matching it needs; each use takes one for itself.
package final class RegularExpression {
  let program: RegularExpressionProgram
  private var automaton: RegularExpressionAutomaton
  private var search: RegularExpressionSearch?
  /// Asked by long searches of whoever has taken it.
  private var work: WorkMeter?
  fileprivate let key: RegularExpressionCache.Key

  fileprivate init(_ key: RegularExpressionCache.Key) throws(RegularExpressionError) {
    self.key = key
    program = try RegularExpressionProgram(key.pattern, isWhole: key.isWhole)
    automaton = RegularExpressionAutomaton(program)
  }

  package var groupCount: Int { program.groupCount }

  /// Whether it matches somewhere in the text.
  package func matches(_ text: Span<UInt8>) -> Bool {
    var start = 0
    if text.count == 0 { return find(in: text, from: 0) != nil }
    let literal = program.literal
    if !literal.isEmpty {
      guard let found = text.firstRange(of: literal.span) else { return false }
      if program.isLiteral { return true }
      if program.beginsWithLiteral { start = found }
    }
    if program.looksAround { return find(in: text, from: start) != nil }
    return automaton.matches(text, from: start, work)
  }

  /// Where the groups of the first match from `start` on begin and end, the whole match first; -1 for a group that took
  /// no part. nil if there is no match.
  func find(in text: Span<UInt8>, from start: Int) -> [Int]? {
    if search == nil { search = RegularExpressionSearch(program) }
    guard search?.find(in: text, from: start, work) ?? false else { return nil }
    return search?.slots
  }

  /// The texts of the groups of the first match, the whole match first; nil if there is none.
  package func groups(in text: String) -> [String]? {
    let bytes = Array(text.utf8)
    return find(in: bytes.span, from: 0).map { slots in
      stride(from: 0, to: slots.count, by: 2).map { slot in
        slots[slot] < 0 || slots[slot + 1] < 0
          ? "" : String(decoding: bytes[slots[slot]..<slots[slot + 1]], as: UTF8.self)
      }
    }
  }

  // MARK: Patterns that were compiled already

  /// A matcher that no other thread has.
  package static func take(_ pattern: [UInt8], isWhole: Bool = false) throws(RegularExpressionError)
    -> RegularExpression
  {
    try take(pattern, isWhole: isWhole, nil)
  }

  /// As above, to be stopped by `work`.
  static func take(
    _ pattern: [UInt8], isWhole: Bool, _ work: WorkMeter?
  ) throws(RegularExpressionError) -> RegularExpression {
    let key = RegularExpressionCache.Key(pattern: pattern, isWhole: isWhole)
    if let known = RegularExpressionCache.take(key) {
      known.work = work
      return known
    }
    let made = try RegularExpression(key)
    made.work = work
    return made
  }

  /// Gives it back for later batches, with the states that it has found.
  func giveBack() {
    work = nil
    RegularExpressionCache.put(self)
  }
}

/// Compiled patterns between the batches that use them.
private enum RegularExpressionCache {
  struct Key: Hashable {
    var pattern: [UInt8]
    var isWhole: Bool
  }

  private static let capacity = 32
  private static let waiting = Mutex(Waiting())

  static func take(_ key: Key) -> RegularExpression? {
    let found = waiting.withLock { waiting -> Waiting? in
      guard let place = waiting.matchers.lastIndex(where: { $0.key == key }) else { return nil }
      return Waiting(matchers: [waiting.matchers.remove(at: place)])
    }
    return found?.matchers.first
  }

  static func put(_ matcher: RegularExpression) {
    let given = Waiting(matchers: [matcher])
    waiting.withLock { waiting in
      waiting.matchers += given.matchers
      if waiting.matchers.count > capacity { waiting.matchers.removeFirst() }
    }
  }

  /// `@unchecked Sendable`: whoever takes a matcher out of the lock has it alone.
  private struct Waiting: @unchecked Sendable {
    var matchers: [RegularExpression] = []
  }
}
