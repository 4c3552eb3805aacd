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
