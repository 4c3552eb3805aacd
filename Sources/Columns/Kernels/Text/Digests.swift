// Digests and digits of texts.

/// `sha1` and `sha256`, in hexadecimal digits.
struct SHADigest: TextKernel {
  let form: SHA.Form

  func apply(
    _ text: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>, _ first: Int64, _ last: Int64,
    _ output: inout TextPoolBuilder, _ flags: inout UInt64
  ) {
    var digest = SHA(form)
    for offset in text.indices { digest.append(text[offset]) }
    for byte in digest.finish() { output.write(byte) }
  }
}

/// `hex`: two digits for each byte.
struct HexadecimalText: TextKernel {
  func apply(
    _ text: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>, _ first: Int64, _ last: Int64,
    _ output: inout TextPoolBuilder, _ flags: inout UInt64
  ) {
    guard text.count <= TextLimit.text / 2 else {
      flags |= failed
      return
    }
    let digits = Hexadecimal.capitals
    for offset in text.indices {
      output.write(digits[Int(text[offset] >> 4)])
      output.write(digits[Int(text[offset] & 15)])
    }
  }

  func failure(
    _ text: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>, _ first: Int64, _ last: Int64
  ) -> EvaluationFailure.Kind? { text.count > TextLimit.text / 2 ? textTooLong : nil }
}

/// `hex` of a number: its digits to the base of 16, those of 64 bits if it is negative.
func hexadecimalNumbers(_ batch: KernelBatch) throws(EvaluationFailure) -> ColumnVector.Storage {
  let numbers = try batch.integers(0, .hexadecimalNumber)
  var builder = TextPoolBuilder()
  for number in numbers.values {
    let text = String(UInt64(bitPattern: number), radix: 16, uppercase: true)
    for byte in text.utf8 { builder.write(byte) }
    builder.endEntry()
  }
  return .text(TextColumn(pool: builder.finish(), codes: allCodes(numbers.values.count)))
}

/// `concat_ws`: the texts that are not NULL, with the separator between them; NULL where the separator is.
func concatSeparated(
  _ arguments: [ColumnVector], _ limits: WorkLimits, count: Int
) throws(EvaluationFailure) -> ColumnVector {
  guard let separator = arguments.first else { throw .unexpectedTypes(.concatSeparated) }
  if case .null = separator.storage { return .nulls(type: .text, count: count) }
  if separator.isConstant, separator.isNull(0) { return .nulls(type: .text, count: count) }
  guard let separators = separator.texts else { throw .unexpectedTypes(.concatSeparated) }
  var operands: [(column: ColumnVector, texts: TextOperand)] = []
  for argument in arguments.dropFirst() {
    if case .null = argument.storage { continue }
    guard let texts = argument.texts else { throw .unexpectedTypes(.concatSeparated) }
    operands.append((argument, texts))
  }
  var builder = TextPoolBuilder()
  let work = WorkMeter(limits)
  var next = WorkMeter.interval
  for row in 0..<count {
    if !separator.isNull(row) {
      let start = builder.bytes.count
      var isFirst = true
      for operand in operands where !operand.column.isNull(row) {
        if !isFirst { builder.write(separators.bytes(row).span) }
        builder.write(operand.texts.bytes(row).span)
        isFirst = false
      }
      guard builder.bytes.count - start <= TextLimit.text else {
        throw EvaluationFailure(textTooLong, row: row)
      }
      if builder.bytes.count > next {
        next = builder.bytes.count + WorkMeter.interval
        guard work.goesOn(after: WorkMeter.interval, holding: builder.bytes.count) else { break }
      }
    }
    builder.endEntry()
  }
  if let failure = work.failure { throw failure }
  let column = TextColumn(pool: builder.finish(), codes: allCodes(count))
  return ColumnVector(
    .text(column), validity: separator.isConstant ? nil : separator.validity, count: count)
}
