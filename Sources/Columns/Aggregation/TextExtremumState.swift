/// Least or greatest text, in the order of its bytes.
final class TextExtremumState: AggregateState {
  private let wantsGreater: Bool
  /// The best texts, and those that were before better ones came.
  private var texts = TextPoolBuilder()
  /// Code of the best text of each group, and one; 0: none yet.
  private var best: [UInt32] = []
  /// The number of bytes from which on it is worth a look whether the best texts take less.
  private var nextLook = TextExtremumState.leastLook

  private static let leastLook = 1 << 16

  init(wantsGreater: Bool) { self.wantsGreater = wantsGreater }

  func grow(to count: Int) { best.grow(to: count, with: 0) }

  var heldBytes: Int { texts.heldBytes }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) throws(EvaluationFailure) {
    guard let column = arguments.first?.flattened(), case .text(let values) = column.storage else { return }
    for row in 0..<rows where column.validity?[row] ?? true {
      try take(values.pool, Int(values.codes[row]), group: Int(groups[row]))
    }
  }

  private func take(_ pool: TextPool, _ index: Int, group: Int) throws(EvaluationFailure) {
    let bytes = pool.bytes
    let text = bytes.span.extracting(Int(pool.offsets[index])..<Int(pool.offsets[index + 1]))
    if best[group] != 0 {
      let current = texts.text(best[group] - 1)
      let order = compareBytes(current.span, text)
      if wantsGreater ? order >= 0 : order <= 0 { return }
    }
    if texts.byteCount + text.count > nextLook { forgetOthers() }
    best[group] = texts.intern(text) + 1
    if texts.isOverfull { throw EvaluationFailure(.argumentOutOfRange(TextPoolBuilder.tooMuch), row: 0) }
  }

  /// Keeps the best texts only.
  private func forgetOthers() {
    var kept = TextPoolBuilder()
    for group in best.indices where best[group] != 0 {
      best[group] = kept.intern(texts.text(best[group] - 1).span) + 1
    }
    texts = kept
    nextLook = max(TextExtremumState.leastLook, min(kept.byteCount * 2, Int(UInt32.max)))
  }

  func merge(_ other: any AggregateState, groups: [UInt32]) throws(EvaluationFailure) {
    guard let other = other as? TextExtremumState else { return }
    let pool = other.pool()
    for (index, group) in groups.enumerated() where other.best[index] != 0 {
      try take(pool, Int(other.best[index]) - 1, group: Int(group))
    }
  }

  func finish(_ range: Range<Int>) -> ColumnVector {
    var validity = ValidityMask(repeating: true, count: range.count)
    for group in range where best[group] == 0 { validity[group - range.lowerBound] = false }
    let codes = best[range].map { $0 == 0 ? 0 : $0 - 1 }
    return ColumnVector(
      .text(TextColumn(pool: pool(), codes: codes)), validity: validity, count: range.count)
  }

  private func pool() -> TextPool {
    texts.count == 0 ? .emptyText : TextPool(bytes: texts.bytes, offsets: texts.offsets, isUnique: true)
  }
}
