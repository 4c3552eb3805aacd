/// `regexp_matches` and `regexp_full_match`. A constant pattern is compiled once for all batches.
func matchRegularExpression(
  _ arguments: TextArguments, isWhole: Bool, validity: ValidityMask?, count: Int
) throws(EvaluationFailure) -> [Bool] {
  guard let matcher = try constantPattern(arguments, isWhole: isWhole, validity, count) else {
    return try map(
      MatchEachRow(isWhole: isWhole, work: arguments.work), arguments, validity: validity, count: count)
  }
  defer { matcher.giveBack() }
  return try map(MatchConstant(matcher: matcher), arguments, validity: validity, count: count)
}

/// `regexp_extract`: the text of a group of the first match.
func extractRegularExpression(
  _ arguments: TextArguments, validity: ValidityMask?, count: Int
) throws(EvaluationFailure) -> TextColumn {
  let matcher = try constantPattern(arguments, isWhole: false, validity, count)
  defer { matcher?.giveBack() }
  return try map(
    ExtractGroup(matcher: matcher, work: arguments.work), arguments, validity: validity, count: count)
}

/// `regexp_count`: how many matches there are, none within another.
func countRegularExpression(
  _ arguments: TextArguments, validity: ValidityMask?, count: Int
) throws(EvaluationFailure) -> [Int64] {
  let matcher = try constantPattern(arguments, isWhole: false, validity, count)
  defer { matcher?.giveBack() }
  return try map(
    CountMatches(matcher: matcher, work: arguments.work), arguments, validity: validity, count: count)
}

/// `regexp_replace`: the first match, or all of them.
func replaceRegularExpression(
  _ arguments: TextArguments, all: Bool, validity: ValidityMask?, count: Int
) throws(EvaluationFailure) -> TextColumn {
  let matcher = try constantPattern(arguments, isWhole: false, validity, count)
  defer { matcher?.giveBack() }
  return try map(
    ReplaceMatches(matcher: matcher, all: all, work: arguments.work), arguments, validity: validity,
    count: count)
}

/// The compiled pattern if it is one for all rows; a failure of the first row that has a value if it is malformed.
private func constantPattern(
  _ arguments: TextArguments, isWhole: Bool, _ validity: ValidityMask?, _ count: Int
) throws(EvaluationFailure) -> RegularExpression? {
  guard arguments.second.isConstant else { return nil }
  do {
    return try RegularExpression.take(arguments.second.bytes(0), isWhole: isWhole, arguments.work)
  } catch {
    guard let row = (0..<count).first(where: { validity?[$0] ?? true }) else { return nil }
    throw EvaluationFailure(.malformedPattern(error.message), row: row)
  }
}

/// A pattern that differs from row to row is compiled for its row.
private func rowPattern(
  _ pattern: Span<UInt8>, isWhole: Bool = false, _ work: WorkMeter? = nil
) throws(RegularExpressionError) -> RegularExpression {
  let bytes = [UInt8](capacity: pattern.count) { output in
    for index in pattern.indices { output.append(pattern[index]) }
  }
  return try RegularExpression.take(bytes, isWhole: isWhole, work)
}

private func failureOfPattern(_ pattern: Span<UInt8>) -> EvaluationFailure.Kind? {
  do {
    _ = try rowPattern(pattern)
    return nil
  } catch { return .malformedPattern(error.message) }
}

private struct MatchConstant: TextTest {
  let matcher: RegularExpression

  @inline(__always)
  func apply(_ text: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>, _ flags: inout UInt64) -> Bool
  {
    matcher.matches(text)
  }
}

private struct MatchEachRow: TextTest {
  let isWhole: Bool
  let work: WorkMeter

  func apply(_ text: Span<UInt8>, _ pattern: Span<UInt8>, _ third: Span<UInt8>, _ flags: inout UInt64)
    -> Bool
  {
    guard let matcher = try? rowPattern(pattern, isWhole: isWhole, work) else {
      flags |= failed
      return false
    }
    defer { matcher.giveBack() }
    return matcher.matches(text)
  }

  func failure(
    _ text: Span<UInt8>, _ pattern: Span<UInt8>, _ third: Span<UInt8>
  ) -> EvaluationFailure.Kind? { failureOfPattern(pattern) }
}

private struct ExtractGroup: TextKernel {
  let matcher: RegularExpression?
  let work: WorkMeter

  func apply(
    _ text: Span<UInt8>, _ pattern: Span<UInt8>, _ third: Span<UInt8>, _ group: Int64, _ last: Int64,
    _ output: inout TextPoolBuilder, _ flags: inout UInt64
  ) {
    guard let matcher = matcher ?? (try? rowPattern(pattern, work)), group >= 0, group <= matcher.groupCount
    else {
      flags |= failed
      return
    }
    defer { if self.matcher == nil { matcher.giveBack() } }
    guard matcher.matches(text), let slots = matcher.find(in: text, from: 0) else { return }
    let (lower, upper) = (slots[2 * Int(group)], slots[2 * Int(group) + 1])
    if lower >= 0, upper >= lower { output.write(text.extracting(lower..<upper)) }
  }

  func failure(
    _ text: Span<UInt8>, _ pattern: Span<UInt8>, _ third: Span<UInt8>, _ group: Int64, _ last: Int64
  ) -> EvaluationFailure.Kind? {
    do {
      let count = try rowPattern(pattern).groupCount
      guard group < 0 || group > Int64(count) else { return nil }
      return .argumentOutOfRange("group \(group) of a pattern that has \(count)")
    } catch { return .malformedPattern(error.message) }
  }
}

private struct CountMatches: TextTest {
  let matcher: RegularExpression?
  let work: WorkMeter

  func apply(_ text: Span<UInt8>, _ pattern: Span<UInt8>, _ third: Span<UInt8>, _ flags: inout UInt64)
    -> Int64
  {
    guard let matcher = matcher ?? (try? rowPattern(pattern, work)) else {
      flags |= failed
      return 0
    }
    defer { if self.matcher == nil { matcher.giveBack() } }
    var count: Int64 = 0
    var position = 0
    while position <= text.count, let slots = matcher.find(in: text, from: position) {
      count &+= 1
      let next = slots[1] < text.count ? text.offset(slots[1], advancedBy: 1) : slots[1] + 1
      position = slots[1] > slots[0] ? slots[1] : next
    }
    return count
  }

  func failure(
    _ text: Span<UInt8>, _ pattern: Span<UInt8>, _ third: Span<UInt8>
  ) -> EvaluationFailure.Kind? { failureOfPattern(pattern) }
}

/// In the replacement `\1` stands for what the first group matched, `\0` for the whole match, and `\\` for the sign.
private struct ReplaceMatches: TextKernel {
  let matcher: RegularExpression?
  let all: Bool
  let work: WorkMeter

  func apply(
    _ text: Span<UInt8>, _ pattern: Span<UInt8>, _ replacement: Span<UInt8>, _ first: Int64, _ last: Int64,
    _ output: inout TextPoolBuilder, _ flags: inout UInt64
  ) {
    guard let matcher = matcher ?? (try? rowPattern(pattern, work)),
      RegularExpressionReplacement.fault(of: replacement, groups: matcher.groupCount) == nil
    else {
      flags |= failed
      return
    }
    defer { if self.matcher == nil { matcher.giveBack() } }
    guard matcher.matches(text) else { return output.write(text) }
    let outputStart = output.bytes.count
    var copied = 0
    var position = 0
    var isBehindMatch = false
    while position <= text.count, let slots = matcher.find(in: text, from: position) {
      // No empty match right behind another match.
      if isBehindMatch, slots[1] == slots[0], slots[0] == copied {
        isBehindMatch = false
        position = next(after: position, in: text)
        continue
      }
      output.write(text.extracting(copied..<slots[0]))
      guard work.goesOn(after: 16 + replacement.count) else { return }
      RegularExpressionReplacement.write(replacement, slots, text, &output)
      copied = slots[1]
      isBehindMatch = slots[1] > slots[0]
      guard all else { break }
      if output.bytes.count - outputStart > TextLimit.text {
        flags |= failed
        return
      }
      // After an empty match the next one begins a character later.
      position = slots[1] > slots[0] ? slots[1] : next(after: slots[1], in: text)
    }
    output.write(text.extracting(copied..<text.count))
  }

  private func next(after position: Int, in text: Span<UInt8>) -> Int {
    position < text.count ? text.offset(position, advancedBy: 1) : position + 1
  }

  func failure(
    _ text: Span<UInt8>, _ pattern: Span<UInt8>, _ replacement: Span<UInt8>, _ first: Int64, _ last: Int64
  ) -> EvaluationFailure.Kind? {
    do {
      let groups = try rowPattern(pattern).groupCount
      if let fault = RegularExpressionReplacement.fault(of: replacement, groups: groups) {
        return .argumentOutOfRange(fault)
      }
      var output = TextPoolBuilder()
      var flags: UInt64 = 0
      apply(text, pattern, replacement, first, last, &output, &flags)
      return flags == 0 ? nil : textTooLong
    } catch { return .malformedPattern(error.message) }
  }
}
