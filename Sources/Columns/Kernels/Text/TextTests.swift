/// Functions that make numbers or booleans of texts.
func textTest(
  _ function: ScalarFunction, _ batch: KernelBatch
) throws(EvaluationFailure) -> ColumnVector.Storage {
  var arguments = TextArguments(try batch.texts(0, function), batch.types.limits)
  let (validity, count) = (batch.validity, batch.count)
  if function == .length { return .integer(try map(Length(), arguments, validity: validity, count: count)) }
  if function == .octetLength {
    return .integer(try map(OctetLength(), arguments, validity: validity, count: count))
  }
  if function == .codePoint {
    return .integer(try map(CodePoint(), arguments, validity: validity, count: count))
  }
  arguments.second = try batch.texts(1, function)
  switch function {
  case .editDistance:
    return .integer(try map(EditDistance(work: arguments.work), arguments, validity: validity, count: count))
  case .position:
    let kernel = Position(anchor: arguments.second.rarestByte)
    return .integer(try map(kernel, arguments, validity: validity, count: count))
  case .startsWith: return .boolean(try map(StartsWith(), arguments, validity: validity, count: count))
  case .endsWith: return .boolean(try map(EndsWith(), arguments, validity: validity, count: count))
  case .contains:
    let kernel = Contains(anchor: arguments.second.rarestByte)
    return .boolean(try map(kernel, arguments, validity: validity, count: count))
  case .like, .ilike:
    if batch.arguments.count > 2 { arguments.third = try batch.texts(2, function) }
    return .boolean(try like(arguments, foldsCase: function == .ilike, validity: validity, count: count))
  case .regexMatches, .regexFullMatches:
    return .boolean(
      try matchRegularExpression(
        arguments, isWhole: function == .regexFullMatches, validity: validity, count: count))
  case .regexCount: return .integer(try countRegularExpression(arguments, validity: validity, count: count))
  default: throw .unexpectedTypes(function)
  }
}

private struct Length: TextTest {
  @inline(__always)
  func apply(_ text: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>, _ flags: inout UInt64) -> Int64
  {
    Int64(text.scalarCount)
  }
}

private struct OctetLength: TextTest {
  @inline(__always)
  func apply(_ text: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>, _ flags: inout UInt64) -> Int64
  {
    Int64(text.count)
  }
}

extension TextOperand {
  /// Where in a constant text the byte stands that is looked for first.
  fileprivate var rarestByte: Int {
    guard isConstant, let code = column.codes.first else { return 0 }
    // A few are enough of a long one.
    return Array(column.pool.bytes(at: code).prefix(64)).span.rarestByte
  }
}

private struct Position: TextTest {
  let anchor: Int

  @inline(__always)
  func apply(_ text: Span<UInt8>, _ part: Span<UInt8>, _ third: Span<UInt8>, _ flags: inout UInt64) -> Int64 {
    guard let found = text.firstRange(of: part, anchor: anchor) else { return 0 }
    return Int64(text.extracting(0..<found).scalarCount) &+ 1
  }
}

private struct StartsWith: TextTest {
  @inline(__always)
  func apply(_ text: Span<UInt8>, _ part: Span<UInt8>, _ third: Span<UInt8>, _ flags: inout UInt64) -> Bool {
    text.hasPrefix(part)
  }
}

private struct EndsWith: TextTest {
  @inline(__always)
  func apply(_ text: Span<UInt8>, _ part: Span<UInt8>, _ third: Span<UInt8>, _ flags: inout UInt64) -> Bool {
    text.hasSuffix(part)
  }
}

private struct Contains: TextTest {
  let anchor: Int

  @inline(__always)
  func apply(_ text: Span<UInt8>, _ part: Span<UInt8>, _ third: Span<UInt8>, _ flags: inout UInt64) -> Bool {
    text.firstRange(of: part, anchor: anchor) != nil
  }
}
