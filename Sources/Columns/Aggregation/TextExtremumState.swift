/// Least or greatest text, in the order of its bytes.
final class TextExtremumState: AggregateState {
  private var extremes: TextExtremes

  init(wantsGreater: Bool) { extremes = TextExtremes(wantsGreater: wantsGreater) }

  func grow(to count: Int) { extremes.grow(to: count) }

  var heldBytes: Int { extremes.heldBytes }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) throws(EvaluationFailure) {
    guard let column = arguments.first?.flattened(), case .text(let values) = column.storage else { return }
    try extremes.take(values, validity: column.validity, groups: groups, rows: rows)
  }

  func merge(_ other: any AggregateState, groups: [UInt32]) throws(EvaluationFailure) {
    guard let other = (other as? TextExtremumState)?.extremes else { return }
    let found = other.found(0..<groups.count)
    try extremes.take(found.texts, validity: found.validity, groups: groups, rows: groups.count)
  }

  func finish(_ range: Range<Int>) -> ColumnVector {
    let found = extremes.found(range)
    return ColumnVector(.text(found.texts), validity: found.validity, count: range.count)
  }
}

/// The least or greatest text of each group so far.
private struct TextExtremes {
  private let wantsGreater: Bool
  /// The best texts, and those that were before better ones came.
  private var texts = TextPoolBuilder()
  /// Code of the best text of each group, and one; 0: none yet.
  private var best: [UInt32] = []
  /// How the best text of each group begins, by which most others are told.
  private var beginnings: [UInt64] = []
  /// The number of bytes from which on it is worth a look whether the best texts take less.
  private var nextLook = TextExtremes.leastLook

  private static let leastLook = 1 << 16

  init(wantsGreater: Bool) { self.wantsGreater = wantsGreater }

  mutating func grow(to count: Int) {
    best.grow(to: count, with: 0)
    // Any text is better than none.
    beginnings.grow(to: count, with: wantsGreater ? 0 : .max)
  }

  var heldBytes: Int { texts.heldBytes }

  mutating func take(
    _ column: TextColumn, validity: ValidityMask?, groups: [UInt32], rows: Int
  ) throws(EvaluationFailure) {
    let (bytes, offsets) = (column.pool.bytes.span, column.pool.offsets.span)
    let (codes, groups) = (column.codes.span, groups.span)
    for row in 0..<rows where validity?[row] ?? true {
      let entry = Int(codes[row])
      let range = Int(offsets[entry])..<Int(offsets[entry &+ 1])
      let beginning = firstBytes(of: bytes, range)
      let group = Int(groups[row])
      let known = beginnings[group]
      if wantsGreater ? beginning < known : beginning > known { continue }
      try consider(bytes.extracting(range), beginning, of: group, isTie: beginning == known)
    }
  }

  private mutating func consider(
    _ text: Span<UInt8>, _ beginning: UInt64, of group: Int, isTie: Bool
  ) throws(EvaluationFailure) {
    if isTie, best[group] != 0 {
      let order = compareBytes(texts.text(best[group] - 1).span, text)
      if wantsGreater ? order >= 0 : order <= 0 { return }
    }
    if texts.byteCount + text.count > nextLook { forgetOthers() }
    best[group] = texts.intern(text) + 1
    beginnings[group] = beginning
    if texts.isOverfull { throw EvaluationFailure(.argumentOutOfRange(TextPoolBuilder.tooMuch), row: 0) }
  }

  /// Keeps the best texts only.
  private mutating func forgetOthers() {
    var kept = TextPoolBuilder()
    for group in best.indices where best[group] != 0 {
      best[group] = kept.intern(texts.text(best[group] - 1).span) + 1
    }
    texts = kept
    nextLook = max(Self.leastLook, min(kept.byteCount * 2, Int(UInt32.max)))
  }

  /// NULL for groups without a text.
  func found(_ groups: Range<Int>) -> (texts: TextColumn, validity: ValidityMask) {
    var validity = ValidityMask(repeating: true, count: groups.count)
    for group in groups where best[group] == 0 { validity[group - groups.lowerBound] = false }
    let codes = best[groups].map { $0 == 0 ? 0 : $0 - 1 }
    let pool =
      texts.count == 0 ? .emptyText : TextPool(bytes: texts.bytes, offsets: texts.offsets, isUnique: true)
    return (TextColumn(pool: pool, codes: codes), validity)
  }
}
