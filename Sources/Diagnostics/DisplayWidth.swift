/// How many terminal cells text takes: 2 for wide (CJK) characters and emoji, 0 for combining marks.
///
/// From the Unicode properties, as the East Asian Width annex (UAX 11) has it, and not from the C library's `wcwidth`, which
/// knows only ASCII in the C locale: a table is aligned alike wherever it is written.
package enum DisplayWidth {
  /// The cells of one scalar; control characters count as 0.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0x300: 1
    case 0..<0x20, 0x7F..<0xA0, 0x300..<0x370: 0
    case 0x1100...0x115F, 0x2E80...0x2FFB, 0x3000...0x3029, 0x302E...0x303E, 0x3041...0x3098, 0x309B...0x4DBF,
      0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF, 0x20000...0x3FFFD:
      2
    default: rare(scalar)
    }
  }

  /// The cells of a text, scalar by scalar.
  package static func of(_ text: some StringProtocol) -> Int {
    var width = 0
    for scalar in text.unicodeScalars { width += of(scalar) }
    return width
  }

  private static func rare(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    // The vowels and finals that join a Hangul syllable begun before them.
    if 0x1160...0x11FF ~= scalar.value { return 0 }
    return scalar.properties.isEmojiPresentation ? 2 : 1
  }
}
