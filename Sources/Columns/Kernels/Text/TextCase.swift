/// `lower` and `upper`: ASCII byte by byte, the rest by the mappings of Unicode.
struct MapCase: TextKernel {
  let toUpper: Bool
  /// Only mappings to one scalar, so that a pattern's `_` still stands for what it did.
  var isSimple = false
  /// Asked where there may be long texts.
  var work: WorkMeter?

  @inline(__always)
  func apply(
    _ text: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>, _ first: Int64, _ last: Int64,
    _ output: inout TextPoolBuilder, _ flags: inout UInt64
  ) {
    guard text.isASCII else { return mapScalars(text, &output) }
    let lowest: UInt8 = toUpper ? 0x61 : 0x41
    output.write(text) { byte in byte ^ (byte &- lowest < 26 ? 0x20 : 0) }
  }

  @inline(never)
  private func mapScalars(_ text: Span<UInt8>, _ output: inout TextPoolBuilder) {
    var offset = 0
    while offset < text.count {
      let (scalar, length) = text.scalar(at: offset)
      let unchanged = text.extracting(offset..<(offset + length))
      offset += length
      guard work?.goesOn(after: 32) ?? true else { return }
      // Ideographs, kana and Hangul have no case; looking them up is slow.
      if 0x2e80..<0xa640 ~= scalar.value || 0xac00..<0xd7b0 ~= scalar.value {
        output.write(unchanged)
        continue
      }
      let mapped = toUpper ? scalar.properties.uppercaseMapping : scalar.properties.lowercaseMapping
      if isSimple, mapped.unicodeScalars.count != 1 {
        output.write(unchanged)
      } else {
        for byte in mapped.utf8 { output.write(byte) }
      }
    }
  }
}
