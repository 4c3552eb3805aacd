/// A compiled LIKE pattern: the segments between the `%`s. The first one must stand at the start of the text, the last one
/// at its end, the others in order between; finding the leftmost place of each is enough, so that matching
/// never goes back.
struct LikePattern {
  /// What matches any one scalar; less than 256 is a byte.
  private static let anyScalar: UInt16 = 256

  private struct Segment {
    var lower: Int
    var upper: Int
    var scalars: Int
    var hasWildcard: Bool
    /// The byte that is looked for first, counted from `lower`.
    var anchor = 0
  }

  private var elements: [UInt16] = []
  /// The elements as bytes; 0 for `_`.
  private var literals: [UInt8] = []
  private var segments: [Segment] = []

  /// - Parameter escape: one scalar after which `%`, `_` and itself mean themselves; empty for none.
  init(_ pattern: Span<UInt8>, escape: Span<UInt8>, foldsCase: Bool) throws(EvaluationFailure) {
    guard escape.scalarCount <= 1 else {
      throw EvaluationFailure(.argumentOutOfRange("an ESCAPE of more than one character"), row: 0)
    }
    var open = Segment(lower: 0, upper: 0, scalars: 0, hasWildcard: false)
    var offset = 0
    while offset < pattern.count {
      let next = pattern.offset(offset, advancedBy: 1)
      let scalar = pattern.extracting(offset..<next)
      offset = next
      if escape.count > 0, equalBytes(scalar, escape) {
        guard offset < pattern.count else {
          throw EvaluationFailure(.argumentOutOfRange("a LIKE pattern that ends with its ESCAPE"), row: 0)
        }
        let end = pattern.offset(offset, advancedBy: 1)
        append(pattern.extracting(offset..<end), foldsCase: foldsCase)
        offset = end
        open.scalars += 1
      } else if scalar[0] == UInt8(ascii: "%") {
        close(&open)
      } else if scalar[0] == UInt8(ascii: "_") {
        elements.append(Self.anyScalar)
        literals.append(0)
        open.hasWildcard = true
        open.scalars += 1
      } else {
        append(scalar, foldsCase: foldsCase)
        open.scalars += 1
      }
    }
    close(&open)
  }

  private mutating func append(_ scalar: Span<UInt8>, foldsCase: Bool) {
    var folded = TextPoolBuilder()
    if foldsCase {
      var flags: UInt64 = 0
      MapCase(toUpper: false, isSimple: true).apply(scalar, scalar, scalar, 0, 0, &folded, &flags)
    } else {
      folded.write(scalar)
    }
    for byte in folded.bytes {
      elements.append(UInt16(byte))
      literals.append(byte)
    }
  }

  private mutating func close(_ segment: inout Segment) {
    segment.upper = elements.count
    segment.anchor = literals.span.extracting(segment.lower..<segment.upper).rarestByte
    // `%%` is `%`.
    if segments.count < 2 || segment.upper > segment.lower {
      segments.append(segment)
    } else if segments[segments.count - 1].upper > segments[segments.count - 1].lower {
      segments.append(segment)
    }
    segment = Segment(lower: elements.count, upper: elements.count, scalars: 0, hasWildcard: false)
  }

  /// Whether it matches the whole text; nothing that counts once `work` has been stopped.
  func matches(_ text: Span<UInt8>, _ work: WorkMeter) -> Bool {
    let last = segments.count &- 1
    guard let start = end(of: segments[0], in: text, at: 0) else { return false }
    if last == 0 { return start == text.count }
    var position = start
    var index = 1
    while index < last {
      guard let next = endOfFirst(segments[index], in: text, from: position, work) else { return false }
      position = next
      index &+= 1
    }
    return endsWith(segments[last], text, from: position)
  }

  /// Where the segment ends if it stands at `position`.
  @inline(__always)
  private func end(of segment: Segment, in text: Span<UInt8>, at position: Int) -> Int? {
    var position = position
    for index in segment.lower..<segment.upper {
      guard position < text.count else { return nil }
      let element = elements[index]
      if element == Self.anyScalar {
        position = text.offset(position, advancedBy: 1)
      } else {
        guard UInt16(text[position]) == element else { return nil }
        position &+= 1
      }
    }
    return position
  }

  /// Where the first place of the segment from `start` on ends.
  private func endOfFirst(_ segment: Segment, in text: Span<UInt8>, from start: Int, _ work: WorkMeter)
    -> Int?
  {
    if !segment.hasWildcard {
      let part = literals.span.extracting(segment.lower..<segment.upper)
      return text.firstRange(of: part, from: start, anchor: segment.anchor).map { $0 &+ part.count }
    }
    var position = start
    while position <= text.count {
      if let end = end(of: segment, in: text, at: position) { return end }
      if position == text.count || !work.goesOn(after: segment.upper &- segment.lower) { return nil }
      position = text.offset(position, advancedBy: 1)
    }
    return nil
  }

  private func endsWith(_ segment: Segment, _ text: Span<UInt8>, from start: Int) -> Bool {
    if !segment.hasWildcard {
      let part = literals.span.extracting(segment.lower..<segment.upper)
      return text.count &- start >= part.count && text.hasSuffix(part)
    }
    guard let place = text.offset(text.count, movedBackBy: segment.scalars, lowest: start) else {
      return false
    }
    return end(of: segment, in: text, at: place) == text.count
  }
}
