import Diagnostics

/// Operators of other languages and dialects: each is named with the right form.
extension Lexer {
  private struct ForeignSign {
    var spelling: String
    var message: String
    var hint: String
    /// What to read it as; nil to skip it.
    var kind: TokenKind?
  }

  /// Longest first, so that `<=>` is not read as `<=`.
  private static let foreignSigns: [ForeignSign] = [
    ForeignSign(
      spelling: "<=>", message: "`<=>` is not an operator", hint: "write IS NOT DISTINCT FROM",
      kind: .equal),
    ForeignSign(
      spelling: "===", message: "`===` is not an operator", hint: "equality is written `=`", kind: .equal),
    ForeignSign(
      spelling: "==", message: "`==` is not an operator", hint: "equality is written `=`", kind: .equal),
    ForeignSign(spelling: "&&", message: "`&&` is not an operator", hint: "write AND", kind: .keyword(.and)),
    ForeignSign(
      spelling: "|>", message: "`|>` is not part of the language",
      hint: "write the clauses of one query after each other",
      kind: nil),
    ForeignSign(spelling: "=>", message: "`=>` is not an operator", hint: "write `>=` or `=`", kind: nil),
    ForeignSign(
      spelling: "~", message: "`~` is not an operator", hint: "text patterns are matched with LIKE or ILIKE",
      kind: nil),
    ForeignSign(spelling: "!", message: "`!` is not an operator", hint: "write NOT", kind: .keyword(.not)),
    ForeignSign(
      spelling: "|", message: "`|` is not an operator",
      hint: "write `||` to join texts, OR to join conditions",
      kind: nil),
    ForeignSign(
      spelling: "&", message: "`&` is not an operator", hint: "write AND to join conditions", kind: nil),
    ForeignSign(
      spelling: "^", message: "`^` is not an operator", hint: "write power(x, y)", kind: nil),
    ForeignSign(
      spelling: "#", message: "`#` does not start a comment", hint: "a comment starts with `--`", kind: nil),
    ForeignSign(
      spelling: "[", message: "`[` has no meaning here",
      hint: "a unit is written [kUSD], on one line; a name is quoted like this: \"name\"",
      kind: nil),
    ForeignSign(
      spelling: "]", message: "`]` has no meaning here", hint: "a name is quoted like this: \"name\"",
      kind: nil),
    ForeignSign(
      spelling: ":", message: "a single `:` has no meaning here",
      hint: "a cast is written `::`, a parameter `:name`", kind: nil),
    ForeignSign(
      spelling: "$", message: "`$` has no meaning here", hint: "a parameter is written `:name`", kind: nil),
    ForeignSign(
      spelling: "@", message: "`@` has no meaning here", hint: "a parameter is written `:name`", kind: nil),
    ForeignSign(
      spelling: "?", message: "`?` has no meaning here", hint: "a parameter is written `:name`", kind: nil),
  ]

  /// Reports a sign that is none of ours and reads it as what was meant, where that is clear.
  mutating func foreignSign(_ first: UInt8) -> TokenKind? {
    let start = position
    for sign in Self.foreignSigns where bytes[start...].starts(with: sign.spelling.utf8) {
      position += sign.spelling.utf8.count
      report(.unexpectedCharacter, sign.message, from: start, hint: sign.hint)
      if sign.spelling == "#" { skipLine() }
      if sign.kind == nil { distrust(from: start) }
      return sign.kind
    }
    position += 1
    let shown = first < 0x20 || first == 0x7F ? hexadecimal(first) : String(Unicode.Scalar(first))
    let name = first < 0x20 || first == 0x7F ? "the control character \(shown)" : "`\(shown)`"
    report(.unexpectedCharacter, "\(name) has no meaning here", from: start)
    distrust(from: start)
    return nil
  }
}
