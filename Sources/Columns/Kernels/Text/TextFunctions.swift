/// Functions that make texts.
func textFunction(
  _ function: ScalarFunction, _ batch: KernelBatch
) throws(EvaluationFailure) -> ColumnVector.Storage {
  .text(try textColumn(function, batch))
}

private func textColumn(
  _ function: ScalarFunction, _ batch: KernelBatch
) throws(EvaluationFailure) -> TextColumn {
  var arguments = TextArguments(try batch.texts(0, function), batch.types.limits)
  let (validity, count) = (batch.validity, batch.count)
  switch function {
  case .lower:
    return try map(MapCase(toUpper: false, work: arguments.work), arguments, validity: validity, count: count)
  case .upper:
    return try map(MapCase(toUpper: true, work: arguments.work), arguments, validity: validity, count: count)
  case .reverse: return try map(Reverse(work: arguments.work), arguments, validity: validity, count: count)
  case .trim, .trimLeft, .trimRight:
    arguments.second = batch.arguments.count > 1 ? try batch.texts(1, function) : .space
    let kernel = Trim(left: function != .trimRight, right: function != .trimLeft, work: arguments.work)
    return try map(kernel, arguments, validity: validity, count: count)
  case .concatenate:
    arguments.second = try batch.texts(1, function)
    return try map(Concatenate(), arguments, validity: validity, count: count)
  case .replace:
    arguments.second = try batch.texts(1, function)
    arguments.third = try batch.texts(2, function)
    return try map(Replace(work: arguments.work), arguments, validity: validity, count: count)
  case .initialCapitals:
    return try map(InitialCapitals(work: arguments.work), arguments, validity: validity, count: count)
  case .md5: return try map(MD5Digest(), arguments, validity: validity, count: count)
  case .sha1: return try map(SHADigest(form: .sha1), arguments, validity: validity, count: count)
  case .sha256: return try map(SHADigest(form: .sha256), arguments, validity: validity, count: count)
  case .hexadecimal: return try map(HexadecimalText(), arguments, validity: validity, count: count)
  case .translate:
    arguments.second = try batch.texts(1, function)
    arguments.third = try batch.texts(2, function)
    return try map(Translate(work: arguments.work), arguments, validity: validity, count: count)
  case .splitPart:
    arguments.second = try batch.texts(1, function)
    arguments.first = try batch.integers(2, function)
    return try map(SplitPart(), arguments, validity: validity, count: count)
  case .regexExtract:
    arguments.second = try batch.texts(1, function)
    arguments.first = try batch.integers(2, function)
    return try extractRegularExpression(arguments, validity: validity, count: count)
  case .regexReplace, .regexReplaceAll:
    arguments.second = try batch.texts(1, function)
    arguments.third = try batch.texts(2, function)
    return try replaceRegularExpression(
      arguments, all: function == .regexReplaceAll, validity: validity, count: count)
  case .similarPattern:
    arguments.second = try batch.texts(1, function)
    return try map(SimilarPattern(), arguments, validity: validity, count: count)
  default: return try textByNumber(function, batch, arguments)
  }
}

/// Functions whose second argument is a number.
private func textByNumber(
  _ function: ScalarFunction, _ batch: KernelBatch, _ text: TextArguments
) throws(EvaluationFailure) -> TextColumn {
  var arguments = text
  let (validity, count) = (batch.validity, batch.count)
  arguments.first = try batch.integers(1, function)
  switch function {
  case .substring:
    let hasCount = batch.arguments.count > 2
    if hasCount { arguments.last = try batch.integers(2, function) }
    return try map(Substring(hasCount: hasCount), arguments, validity: validity, count: count)
  case .left: return try map(Left(), arguments, validity: validity, count: count)
  case .right: return try map(Right(), arguments, validity: validity, count: count)
  case .repeat: return try map(Repeat(), arguments, validity: validity, count: count)
  case .padLeft, .padRight:
    arguments.second = batch.arguments.count > 2 ? try batch.texts(2, function) : .space
    return try map(Pad(onLeft: function == .padLeft), arguments, validity: validity, count: count)
  default: throw .unexpectedTypes(function)
  }
}

extension TextOperand {
  static let space = TextOperand(column: TextColumn(pool: TextPool(" "), codes: [0]), isConstant: true)
}

/// `concat`: NULL counts as the empty text, so that the result is never NULL.
func concatSkippingNulls(
  _ arguments: [ColumnVector], _ limits: WorkLimits, count: Int
) throws(EvaluationFailure) -> ColumnVector {
  var result = TextOperand.empty
  for argument in arguments {
    if case .null = argument.storage { continue }
    guard let operand = argument.texts else { throw .unexpectedTypes(.concat) }
    let present = try operand.emptyWhereNull(argument, limits, count: count)
    var pair = TextArguments(result, limits)
    pair.second = present
    let isConstant = result.isConstant && present.isConstant
    let column = try map(Concatenate(), pair, validity: nil, count: isConstant ? 1 : count)
    result = TextOperand(column: column, isConstant: isConstant)
  }
  return ColumnVector(.text(result.column), count: count, isConstant: result.isConstant)
}

extension TextOperand {
  /// The same texts, and the empty one for rows that are NULL.
  fileprivate func emptyWhereNull(
    _ column: ColumnVector, _ limits: WorkLimits, count: Int
  ) throws(EvaluationFailure) -> TextOperand {
    guard let validity = column.validity else { return self }
    if isConstant { return validity[0] ? self : .empty }
    // A copy of the row's text, or none: `left` with a count that takes all of it or nothing.
    var arguments = TextArguments(self, limits)
    arguments.first = Operand(values: validity.flags.map { $0 ? Int64.max : 0 }, isConstant: false)
    return TextOperand(column: try map(Left(), arguments, validity: nil, count: count), isConstant: false)
  }
}

private struct Concatenate: TextKernel {
  @inline(__always)
  func apply(
    _ text: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>, _ first: Int64, _ last: Int64,
    _ output: inout TextPoolBuilder, _ flags: inout UInt64
  ) {
    output.write(text)
    output.write(second)
  }
}

private struct Reverse: TextKernel {
  let work: WorkMeter

  func apply(
    _ text: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>, _ first: Int64, _ last: Int64,
    _ output: inout TextPoolBuilder, _ flags: inout UInt64
  ) {
    var upper = text.count
    while let lower = text.offset(upper, movedBackBy: 1, lowest: 0) {
      output.write(text.extracting(lower..<upper))
      upper = lower
      guard work.goesOn(after: 8) else { return }
    }
  }
}

private struct Trim: TextKernel {
  let left: Bool
  let right: Bool
  let work: WorkMeter

  func apply(
    _ text: Span<UInt8>, _ set: Span<UInt8>, _ third: Span<UInt8>, _ first: Int64, _ last: Int64,
    _ output: inout TextPoolBuilder, _ flags: inout UInt64
  ) {
    var lower = 0
    var upper = text.count
    while left, lower < upper {
      let next = text.offset(lower, advancedBy: 1)
      guard set.firstRange(of: text.extracting(lower..<next)) != nil, work.goesOn(after: 8 + set.count) else {
        break
      }
      lower = next
    }
    while right, let next = text.offset(upper, movedBackBy: 1, lowest: lower) {
      guard set.firstRange(of: text.extracting(next..<upper)) != nil, work.goesOn(after: 8 + set.count) else {
        break
      }
      upper = next
    }
    output.write(text.extracting(lower..<upper))
  }
}

private struct Replace: TextKernel {
  let work: WorkMeter

  func apply(
    _ text: Span<UInt8>, _ from: Span<UInt8>, _ to: Span<UInt8>, _ first: Int64, _ last: Int64,
    _ output: inout TextPoolBuilder, _ flags: inout UInt64
  ) {
    var start = 0
    let outputStart = output.bytes.count
    while from.count > 0, let found = text.firstRange(of: from, from: start) {
      if output.bytes.count - outputStart > TextLimit.text {
        flags |= failed
        return
      }
      output.write(text.extracting(start..<found))
      output.write(to)
      guard work.goesOn(after: 16 + (found - start) + to.count) else { return }
      start = found + from.count
    }
    output.write(text.extracting(start..<text.count))
  }

  func failure(
    _ text: Span<UInt8>, _ from: Span<UInt8>, _ to: Span<UInt8>, _ first: Int64, _ last: Int64
  ) -> EvaluationFailure.Kind? {
    var start = 0
    var length = 0
    while from.count > 0, let found = text.firstRange(of: from, from: start) {
      if length > TextLimit.text { return textTooLong }
      length += found - start + to.count
      start = found + from.count
    }
    return nil
  }
}

let textTooLong = EvaluationFailure.Kind.argumentOutOfRange("a text of more than 16 MB")

private struct SplitPart: TextKernel {
  func apply(
    _ text: Span<UInt8>, _ separator: Span<UInt8>, _ third: Span<UInt8>, _ index: Int64, _ last: Int64,
    _ output: inout TextPoolBuilder, _ flags: inout UInt64
  ) {
    guard index >= 1 else {
      flags |= failed
      return
    }
    var start = 0
    var part: Int64 = 1
    while separator.count > 0, let found = text.firstRange(of: separator, from: start) {
      if part == index {
        output.write(text.extracting(start..<found))
        return
      }
      part &+= 1
      start = found + separator.count
    }
    if part == index { output.write(text.extracting(start..<text.count)) }
  }

  func failure(
    _ text: Span<UInt8>, _ separator: Span<UInt8>, _ third: Span<UInt8>, _ index: Int64, _ last: Int64
  ) -> EvaluationFailure.Kind? {
    index < 1 ? .argumentOutOfRange("part \(index) of a text, where parts count from 1") : nil
  }
}
