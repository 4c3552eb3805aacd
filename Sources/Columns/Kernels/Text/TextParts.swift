// Parts and repetitions of texts. Numbers count Unicode scalars.

struct Substring: TextKernel {
  let hasCount: Bool

  func apply(
    _ text: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>, _ start: Int64, _ length: Int64,
    _ output: inout TextPoolBuilder, _ flags: inout UInt64
  ) {
    guard !hasCount || length >= 0 else {
      flags |= failed
      return
    }
    // The window may begin before the text; what it covers there is lost, as in the standard.
    let (sum, overflow) = start.addingReportingOverflow(length)
    let end = !hasCount || overflow ? Int64.max : sum
    let from = max(start, 1)
    guard end > from else { return }
    let lower = text.offset(0, advancedBy: Int(from - 1))
    let upper = hasCount ? text.offset(lower, advancedBy: Int(end - from)) : text.count
    output.write(text.extracting(lower..<upper))
  }

  func failure(
    _ text: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>, _ start: Int64, _ length: Int64
  ) -> EvaluationFailure.Kind? {
    hasCount && length < 0 ? .argumentOutOfRange("a part of negative length (\(length))") : nil
  }
}

/// The first scalars; of a negative number, all but the last so many.
struct Left: TextKernel {
  func apply(
    _ text: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>, _ count: Int64, _ last: Int64,
    _ output: inout TextPoolBuilder, _ flags: inout UInt64
  ) {
    let end =
      count >= Int64(text.count)
      ? text.count
      : count >= 0
        ? text.offset(0, advancedBy: Int(count))
        : text.offset(text.count, movedBackBy: Int(clamping: count.magnitude), lowest: 0) ?? 0
    output.write(text.extracting(0..<end))
  }
}

/// The last scalars; of a negative number, all but the first so many.
struct Right: TextKernel {
  func apply(
    _ text: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>, _ count: Int64, _ last: Int64,
    _ output: inout TextPoolBuilder, _ flags: inout UInt64
  ) {
    let start =
      count >= 0
      ? text.offset(text.count, movedBackBy: Int(count), lowest: 0) ?? 0
      : text.offset(0, advancedBy: Int(clamping: count.magnitude))
    output.write(text.extracting(start..<text.count))
  }
}

struct Repeat: TextKernel {
  func apply(
    _ text: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>, _ count: Int64, _ last: Int64,
    _ output: inout TextPoolBuilder, _ flags: inout UInt64
  ) {
    guard count > 0, text.count > 0 else { return }
    guard count <= Int64(TextLimit.text / text.count) else {
      flags |= failed
      return
    }
    output.write(text, times: Int(count))
  }

  func failure(
    _ text: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>, _ count: Int64, _ last: Int64
  ) -> EvaluationFailure.Kind? {
    text.count > 0 && count > Int64(TextLimit.text / text.count) ? textTooLong : nil
  }
}

/// To a length, with a fill that is repeated; a longer text is cut at its end.
struct Pad: TextKernel {
  let onLeft: Bool

  func apply(
    _ text: Span<UInt8>, _ fill: Span<UInt8>, _ third: Span<UInt8>, _ length: Int64, _ last: Int64,
    _ output: inout TextPoolBuilder, _ flags: inout UInt64
  ) {
    guard length <= Int64(TextLimit.text / 4) else {
      flags |= failed
      return
    }
    let missing = Int(max(length, 0)) - text.scalarCount
    if missing <= 0 {
      output.write(text.extracting(0..<text.offset(0, advancedBy: Int(max(length, 0)))))
      return
    }
    if !onLeft { output.write(text) }
    let scalars = fill.scalarCount
    if scalars > 0 {
      output.write(fill, times: missing / scalars)
      output.write(fill.extracting(0..<fill.offset(0, advancedBy: missing % scalars)))
    }
    if onLeft { output.write(text) }
  }

  func failure(
    _ text: Span<UInt8>, _ fill: Span<UInt8>, _ third: Span<UInt8>, _ length: Int64, _ last: Int64
  ) -> EvaluationFailure.Kind? {
    length > Int64(TextLimit.text / 4) ? textTooLong : nil
  }
}
