import Diagnostics
import Syntax

/// The words of CHART, which are names elsewhere: its kind, and what may stand behind its columns.
struct ChartWords {
  private enum Place { case outside, behindChart, columns }

  private let text: [UInt8]
  private var place = Place.outside

  init(of text: [UInt8]) { self.text = text }

  /// Whether the token, the next one, is such a word.
  /// - Parameter isWord: whether it is a keyword that is one here.
  mutating func takes(_ token: Token, before: TokenKind?, isWord: Bool) -> Bool {
    switch (token.kind, place) {
    case (.keyword(.chart), _) where isWord:
      place = .behindChart
      return false
    case (.identifier, .behindChart):
      let isKind = ChartSyntax.Kind(rawValue: word(token)) != nil
      place = isKind ? .columns : .outside
      return isKind
    case (.identifier, .columns):
      // Behind an operand a name can't stand.
      return ["STACKED", "LABEL", "BINS", "TITLE"].contains(word(token)) && before?.endsOperand ?? false
    case (.semicolon, _), (_, .behindChart): place = .outside
    default: break
    }
    return false
  }

  private func word(_ token: Token) -> String {
    String(decoding: text[Int(token.span.lower)..<Int(token.span.upper)], as: UTF8.self).uppercased()
  }
}
