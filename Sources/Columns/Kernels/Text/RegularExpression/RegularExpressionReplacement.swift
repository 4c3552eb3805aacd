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
