import Diagnostics

/// White space and comments.
extension Lexer {
  mutating func skipBlanks() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09...0x0D:
        position += 1
      case UInt8(ascii: "-") where byte(at: position + 1) == UInt8(ascii: "-"):
        skipLine()
      case UInt8(ascii: "/") where byte(at: position + 1) == UInt8(ascii: "*"):
        skipBlockComment()
      case 0xC2, 0xE2, 0xE3, 0xEF:
        guard skipUnicodeSpace() else { return }
      default:
        return
      }
    }
  }

  mutating func skipLine() {
    while position < bytes.count, bytes[position] != 0x0A { position += 1 }
  }

  /// `/* … */`, which may hold others.
  private mutating func skipBlockComment() {
    let start = position
    var depth = 0
    while position < bytes.count {
      let (first, second) = (bytes[position], byte(at: position + 1))
      if first == UInt8(ascii: "/"), second == UInt8(ascii: "*") {
        depth += 1
        position += 2
      } else if first == UInt8(ascii: "*"), second == UInt8(ascii: "/") {
        depth -= 1
        position += 2
        if depth == 0 { return }
      } else {
        position += 1
      }
    }
    let end = position
    position = start + 2
    report(
      .unterminatedComment, "this comment is never closed", from: start, label: "opens here",
      hint: "close it with `*/`; comments nest, so each `/*` needs its own")
    position = end
    distrust(from: start)
  }

  /// The spaces that word processors put in: no-break, ideographic, thin and so on, and a byte-order mark.
  private mutating func skipUnicodeSpace() -> Bool {
    guard let (scalar, length) = scalar(at: position) else { return false }
    switch scalar.value {
    case 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
      position += length
      return true
    default:
      return false
    }
  }
}
