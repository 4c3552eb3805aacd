import Diagnostics
import Syntax

/// What a part of a statement is, as colours tell it.
///
/// Blue and orange are told apart by those who don't tell red from green; these shades of them, and grey, can be read on
/// light and on dark backgrounds. Where a terminal has few colours, bold and faint do the work.
enum Ink: UInt8 {
  case plain, keyword, text, number, unit, comment, match, faint

  func sequence(_ palette: Palette) -> String {
    switch (self, palette) {
    case (.plain, _): "\u{1B}[0m"
    case (.keyword, .many): "\u{1B}[0;38;5;32m"
    case (.keyword, .few): "\u{1B}[0;1m"
    case (.text, .many): "\u{1B}[0;38;5;166m"
    case (.text, .few): "\u{1B}[0;35m"
    case (.number, .many), (.unit, .many): "\u{1B}[0;38;5;133m"
    case (.number, .few), (.unit, .few): "\u{1B}[0m"
    case (.comment, .many), (.faint, .many): "\u{1B}[0;38;5;244m"
    case (.comment, .few), (.faint, .few): "\u{1B}[0;2m"
    case (.match, _): "\u{1B}[0;1;4m"
    }
  }
}

/// How many colours a terminal has.
enum Palette {
  case few, many

  static let ofTerminal: Palette = {
    let depth = (environmentVariable("COLORTERM") ?? "").lowercased()
    let name = environmentVariable("TERM") ?? ""
    return name.hasSuffix("256color") || depth == "truecolor" || depth == "24bit" ? .many : .few
  }()
}

enum StatementColors {
  /// The ink of each byte.
  static func inks(of text: [UInt8]) -> [Ink] {
    var inks = [Ink](repeating: .plain, count: text.count)
    var (end, before) = (0, TokenKind?.none)
    var chart = ChartWords(of: text)
    let tokens = Lexer.tokens(of: text)
    for (index, token) in tokens.enumerated() {
      let span = Int(token.span.lower)..<Int(token.span.upper)
      color(gap: end..<span.lowerBound, of: text, in: &inks)
      let after = index + 1 < tokens.count ? tokens[index + 1].kind : nil
      let ink = ink(of: token.kind, before: before, after: after)
      let isChartWord = chart.takes(token, before: before, isWord: ink == .keyword)
      if let ink = isChartWord ? .keyword : ink {
        for place in span { inks[place] = ink }
      }
      (end, before) = (span.upperBound, token.kind)
    }
    color(gap: end..<text.count, of: text, in: &inks)
    return inks
  }

  /// The text with the sequences that colour it.
  static func painted(_ text: String, _ palette: Palette) -> String {
    let bytes = Array(text.utf8)
    let inks = inks(of: bytes)
    var (painted, ink, start) = ("", Ink.plain, 0)
    for place in 0...bytes.count where place == bytes.count || inks[place] != ink {
      painted += String(decoding: bytes[start..<place], as: UTF8.self)
      guard place < bytes.count else { break }
      (ink, start) = (inks[place], place)
      painted += ink.sequence(palette)
    }
    return ink == .plain ? painted : painted + Ink.plain.sequence(palette)
  }

  /// Between tokens stand blanks, comments, and what is no token.
  private static func color(gap: Range<Int>, of text: [UInt8], in inks: inout [Ink]) {
    guard let start = text[gap].firstIndex(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") })
    else {
      return
    }
    for place in start..<gap.upperBound { inks[place] = .comment }
  }

  private static func ink(of kind: TokenKind, before: TokenKind?, after: TokenKind?) -> Ink? {
    switch kind {
    case .keyword(let keyword): isWord(keyword, before, after) ? .keyword : nil
    case .text: .text
    case .integer, .decimal, .double, .parameter: .number
    case .unit: .unit
    default: nil
    }
  }

  /// Whether a keyword is one here and not a name, which those that aren't reserved may be as well.
  private static func isWord(_ keyword: Keyword, _ before: TokenKind?, _ after: TokenKind?) -> Bool {
    if before == .dot { return false }
    if keyword.isReserved { return true }
    if after == .text || after == .leftParenthesis { return true }
    switch before {
    case nil, .semicolon: return true
    case .keyword(let other): return !opensExpression(other)
    case let kind?: return kind.endsOperand || kind == .star
    }
  }

  private static func opensExpression(_ keyword: Keyword) -> Bool {
    switch keyword {
    case .select, .by, .where, .and, .or, .on, .having, .not, .case, .when, .then, .else, .from, .as,
      .distinct,
      .in, .between, .like, .ilike, .is:
      true
    default: false
    }
  }
}
