/// The parts of a text between its separators, one after the other.
package struct TextSplitter {
  package enum Separator {
    case text([UInt8])
    /// Each character is a part.
    case nothing
    case matches(of: RegularExpression)
  }

  package let text: [UInt8]
  private let separator: Separator
  /// Where the next part begins; nil once there is none.
  private var start: Int?

  package init(_ text: [UInt8], at separator: Separator) {
    self.text = text
    self.separator = separator
    start = 0
    if case .matches = separator { return }
    if text.isEmpty { start = nil }
  }

  /// The bytes of the next part.
  package mutating func next() -> Range<Int>? {
    guard let begin = start else { return nil }
    guard let between = separation(after: begin) else {
      start = nil
      return begin..<text.count
    }
    start = between.upperBound
    if case .nothing = separator, between.upperBound == text.count { start = nil }
    return begin..<between.lowerBound
  }

  private func separation(after begin: Int) -> Range<Int>? {
    let bytes = text.span
    switch separator {
    case .nothing:
      let end = bytes.offset(begin, advancedBy: 1)
      return end..<end
    case .text(let separator):
      guard !separator.isEmpty, let place = bytes.firstRange(of: separator.span, from: begin) else {
        return nil
      }
      return place..<(place + separator.count)
    case .matches(let pattern):
      var from = begin
      while from <= text.count, let slots = pattern.find(in: bytes, from: from) {
        // An empty match parts nothing where a part begins, or at the end.
        if slots[1] > slots[0] || slots[0] > begin && slots[0] < text.count { return slots[0]..<slots[1] }
        from = from < text.count ? bytes.offset(from, advancedBy: 1) : from + 1
      }
      return nil
    }
  }
}

/// The parts of the texts of rows, and the rows that they are of.
package struct SplitTexts {
  package private(set) var rows: [Int32] = []
  /// The place of each part in its text, from 1.
  package private(set) var numbers: [Int64] = []
  private var parts = TextPoolBuilder()

  package init() {}

  package var count: Int { rows.count }

  /// Adds parts until there are so many; false once the text has no further one.
  package mutating func append(
    _ splitter: inout TextSplitter, of row: Int, number: inout Int64, upTo count: Int
  ) -> Bool {
    while rows.count < count {
      guard let part = splitter.next() else { return false }
      parts.append(splitter.text.span.extracting(part))
      rows.append(Int32(truncatingIfNeeded: row))
      numbers.append(number)
      number &+= 1
    }
    return true
  }

  /// The parts as a column.
  /// - Throws: if they are more than 4 GB.
  package consuming func column() throws(EvaluationFailure) -> ColumnVector {
    let count = rows.count
    return ColumnVector(
      .text(TextColumn(pool: try parts.finishChecked(), codes: allCodes(count))), count: count)
  }
}

extension ColumnVector {
  /// The bytes of the text in a row; nil for NULL.
  package func textBytes(at row: Int) -> [UInt8]? {
    guard case .text(let column) = storage, !isNull(row) else { return nil }
    return Array(TextOperand(column: column, isConstant: isConstant).bytes(row))
  }
}

extension RegularExpression {
  /// A matcher of a row's pattern that no other thread has.
  package static func taking(
    _ pattern: [UInt8], ofRow row: Int, _ limits: WorkLimits
  ) throws(EvaluationFailure) -> RegularExpression {
    do {
      return try take(pattern, isWhole: false, WorkMeter(limits))
    } catch {
      throw EvaluationFailure(.malformedPattern(error.message), row: row)
    }
  }
}
