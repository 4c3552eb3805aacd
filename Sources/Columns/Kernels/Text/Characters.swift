/// `initcap`: words are runs of letters and digits.
struct InitialCapitals: TextKernel {
  let work: WorkMeter

  func apply(
    _ text: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>, _ first: Int64, _ last: Int64,
    _ output: inout TextPoolBuilder, _ flags: inout UInt64
  ) {
    var offset = 0
    var isWithinWord = false
    while offset < text.count {
      let (scalar, length) = text.scalar(at: offset)
      let properties = scalar.properties
      let isWord = properties.isAlphabetic || properties.numericType != nil
      let mapped = isWithinWord ? properties.lowercaseMapping : properties.titlecaseMapping
      for byte in mapped.utf8 { output.write(byte) }
      isWithinWord = isWord
      offset += length
      guard work.goesOn(after: 64) else { return }
    }
  }
}

/// `translate`: scalar by scalar; those without a partner are left out.
struct Translate: TextKernel {
  let work: WorkMeter

  func apply(
    _ text: Span<UInt8>, _ from: Span<UInt8>, _ to: Span<UInt8>, _ first: Int64, _ last: Int64,
    _ output: inout TextPoolBuilder, _ flags: inout UInt64
  ) {
    var offset = 0
    while offset < text.count {
      let end = text.offset(offset, advancedBy: 1)
      let character = text.extracting(offset..<end)
      offset = end
      guard work.goesOn(after: 8 + from.count + to.count) else { return }
      guard let found = place(of: character, in: from) else {
        output.write(character)
        continue
      }
      let start = to.offset(0, advancedBy: found)
      output.write(to.extracting(start..<to.offset(start, advancedBy: 1)))
    }
  }

  /// Which of the scalars of the set it is.
  private func place(of character: Span<UInt8>, in set: Span<UInt8>) -> Int? {
    guard let found = set.firstRange(of: character) else { return nil }
    return set.extracting(0..<found).scalarCount
  }
}

/// `chr`: the texts of numbers of Unicode.
func characters(_ batch: KernelBatch) throws(EvaluationFailure) -> ColumnVector.Storage {
  let codes = try batch.integers(0, .character)
  var builder = TextPoolBuilder()
  for row in codes.values.indices {
    if batch.validity?[row] ?? true {
      guard let code = UInt32(exactly: codes.values[row]), code > 0, let scalar = Unicode.Scalar(code) else {
        throw EvaluationFailure(
          .argumentOutOfRange("\(codes.values[row]), which is the number of no character"), row: row)
      }
      for byte in UTF8.encode(scalar) ?? .init() { builder.write(byte) }
    }
    builder.endEntry()
  }
  return .text(TextColumn(pool: builder.finish(), codes: allCodes(codes.values.count)))
}

/// `ascii`: the number of the first scalar, 0 if there is none.
struct CodePoint: TextTest {
  func apply(_ text: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>, _ flags: inout UInt64) -> Int64
  {
    text.count == 0 ? 0 : Int64(text.scalar(at: 0).scalar.value)
  }
}

/// `md5`, in hexadecimal digits.
struct MD5Digest: TextKernel {
  func apply(
    _ text: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>, _ first: Int64, _ last: Int64,
    _ output: inout TextPoolBuilder, _ flags: inout UInt64
  ) {
    var digest = MD5()
    for offset in text.indices { digest.append(text[offset]) }
    for byte in digest.finish().utf8 { output.write(byte) }
  }
}
