/// `regexp_matches` and `regexp_full_match`. A constant pattern is compiled once for all batches.
func matchRegularExpression(
  _ arguments: TextArguments, isWhole: Bool, validity: ValidityMask?, count: Int
) throws(EvaluationFailure) -> [Bool] {
  guard let matcher = try constantPattern(arguments.second, isWhole: isWhole, validity, count) else {
    return try map(MatchEachRow(isWhole: isWhole), arguments, validity: validity, count: count)
  }
  defer { matcher.giveBack() }
  return try map(MatchConstant(matcher: matcher), arguments, validity: validity, count: count)
}

/// `regexp_extract`: the text of a group of the first match.
func extractRegularExpression(
  _ arguments: TextArguments, validity: ValidityMask?, count: Int
) throws(EvaluationFailure) -> TextColumn {
  let matcher = try constantPattern(arguments.second, isWhole: false, validity, count)
  defer { matcher?.giveBack() }
  return try map(ExtractGroup(matcher: matcher), arguments, validity: validity, count: count)
}

/// `regexp_replace`: the first match, or all of them.
func replaceRegularExpression(
  _ arguments: TextArguments, all: Bool, validity: ValidityMask?, count: Int
) throws(EvaluationFailure) -> TextColumn {
  let matcher = try constantPattern(arguments.second, isWhole: false, validity, count)
  defer { matcher?.giveBack() }
  return try map(ReplaceMatches(matcher: matcher, all: all), arguments, validity: validity, count: count)
}

/// The compiled pattern if it is one for all rows; a failure of the first row that has a value if it is malformed.
private func constantPattern(
  _ pattern: TextOperand, isWhole: Bool, _ validity: ValidityMask?, _ count: Int
) throws(EvaluationFailure) -> RegularExpression? {
  guard pattern.isConstant else { return nil }
  do {
    return try RegularExpression.take(pattern.bytes(0), isWhole: isWhole)
  } catch {
    guard let row = (0..<count).first(where: { validity?[$0] ?? true }) else { return nil }
    throw EvaluationFailure(.malformedPattern(error.message), row: row)
  }
}

/// A pattern that differs from row to row is compiled for its row.
private func rowPattern(_ pattern: Span<UInt8>, isWhole: Bool = false) throws(RegularExpressionError)
  -> RegularExpression
{
  let bytes = [UInt8](capacity: pattern.count) { output in
    for index in pattern.indices { output.append(pattern[index]) }
  }
  return try RegularExpression.take(bytes, isWhole: isWhole)
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

  func apply(_ text: Span<UInt8>, _ pattern: Span<UInt8>, _ third: Span<UInt8>, _ flags: inout UInt64)
    -> Bool
  {
    guard let matcher = try? rowPattern(pattern, isWhole: isWhole) else {
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

  func apply(
    _ text: Span<UInt8>, _ pattern: Span<UInt8>, _ third: Span<UInt8>, _ group: Int64, _ last: Int64,
    _ output: inout TextPoolBuilder, _ flags: inout UInt64
  ) {
    guard let matcher = matcher ?? (try? rowPattern(pattern)), group >= 0, group <= matcher.groupCount else {
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

/// In the replacement `\1` stands for what the first group matched, `\0` for the whole match, and `\\` for the sign.
private struct ReplaceMatches: TextKernel {
  let matcher: RegularExpression?
  let all: Bool

  func apply(
    _ text: Span<UInt8>, _ pattern: Span<UInt8>, _ replacement: Span<UInt8>, _ first: Int64, _ last: Int64,
    _ output: inout TextPoolBuilder, _ flags: inout UInt64
  ) {
    guard let matcher = matcher ?? (try? rowPattern(pattern)),
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

/// What stands in the place of a match.
package enum RegularExpressionReplacement {
  /// What is wrong with the replacement, as a fragment of a sentence; nil if nothing is.
  package static func fault(of replacement: Span<UInt8>, groups: Int) -> String? {
    var position = 0
    while position < replacement.count {
      defer { position += 1 }
      guard replacement[position] == UInt8(ascii: "\\") else { continue }
      position += 1
      guard position < replacement.count else { return "a replacement that ends with `\\`" }
      let byte = replacement[position]
      if byte == UInt8(ascii: "\\") { continue }
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else {
        return "a replacement in which `\\` stands before neither a digit nor `\\`"
      }
      let group = Int(byte - UInt8(ascii: "0"))
      if group > groups { return "group \(group) of a pattern that has \(groups)" }
    }
    return nil
  }

  static func write(
    _ replacement: Span<UInt8>, _ slots: [Int], _ text: Span<UInt8>, _ output: inout TextPoolBuilder
  ) {
    var position = 0
    while position < replacement.count {
      var byte = replacement[position]
      position += 1
      guard byte == UInt8(ascii: "\\"), position < replacement.count else {
        output.write(byte)
        continue
      }
      byte = replacement[position]
      position += 1
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else {
        output.write(byte)
        continue
      }
      let group = 2 * Int(byte - UInt8(ascii: "0"))
      guard group + 1 < slots.count, slots[group] >= 0, slots[group + 1] >= slots[group] else { continue }
      output.write(text.extracting(slots[group]..<slots[group + 1]))
    }
  }
}

/// A SIMILAR TO pattern as a regular expression: `%` is any text, `_` any character, and of the other signs those
/// that the standard has keep their meaning.
struct SimilarPattern: TextKernel {
  func apply(
    _ pattern: Span<UInt8>, _ escape: Span<UInt8>, _ third: Span<UInt8>, _ first: Int64, _ last: Int64,
    _ output: inout TextPoolBuilder, _ flags: inout UInt64
  ) {
    guard escape.scalarCount <= 1 else {
      flags |= failed
      return
    }
    output.write([UInt8]("(?s)".utf8).span)
    var position = 0
    while position < pattern.count {
      let end = pattern.offset(position, advancedBy: 1)
      let scalar = pattern.extracting(position..<end)
      position = end
      if escape.count > 0, equalBytes(scalar, escape) {
        guard position < pattern.count else {
          flags |= failed
          return
        }
        let next = pattern.offset(position, advancedBy: 1)
        writeLiteral(pattern.extracting(position..<next), &output)
        position = next
        continue
      }
      switch scalar[0] {
      case UInt8(ascii: "%"): output.write([UInt8](".*".utf8).span)
      case UInt8(ascii: "_"): output.write(UInt8(ascii: "."))
      case UInt8(ascii: "."), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "\\"):
        writeLiteral(scalar, &output)
      default: output.write(scalar)
      }
    }
  }

  private func writeLiteral(_ scalar: Span<UInt8>, _ output: inout TextPoolBuilder) {
    let byte = scalar[0] | 0x20
    let isLetter = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
    let isDigit = scalar[0] >= UInt8(ascii: "0") && scalar[0] <= UInt8(ascii: "9")
    if scalar.count == 1, !isLetter, !isDigit { output.write(UInt8(ascii: "\\")) }
    output.write(scalar)
  }

  func failure(
    _ pattern: Span<UInt8>, _ escape: Span<UInt8>, _ third: Span<UInt8>, _ first: Int64, _ last: Int64
  ) -> EvaluationFailure.Kind? {
    var output = TextPoolBuilder()
    var flags: UInt64 = 0
    apply(pattern, escape, third, first, last, &output, &flags)
    if flags == 0 { return nil }
    return .argumentOutOfRange(
      escape.scalarCount > 1
        ? "an ESCAPE of more than one character" : "a SIMILAR TO pattern that ends with its ESCAPE")
  }
}
