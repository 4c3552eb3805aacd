package import Diagnostics

/// A word, number, text or sign of the language, by its place: the text is read from the source when it is needed.
package struct Token: Hashable, Sendable {
  package var kind: TokenKind
  package var span: SourceSpan

  package init(_ kind: TokenKind, _ span: SourceSpan) {
    self.kind = kind
    self.span = span
  }
}

package enum TokenKind: Hashable, Sendable {
  case keyword(Keyword)
  case identifier
  /// `"…"` or `` `…` ``.
  case quotedIdentifier
  /// `'…'`
  case text
  /// `:name`
  case parameter
  case integer, decimal, double
  /// `[kUSD]`
  case unit
  case leftParenthesis, rightParenthesis, comma, dot, semicolon
  case plus, minus, star, slash, doubleSlash, percent, concatenate, doubleColon
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
  /// `|>`
  case pipe
  /// `~=`
  case approximatelyEqual
  /// `~`, `~*`, `!~`, `!~*`
  case matches, matchesIgnoringCase, notMatches, notMatchesIgnoringCase
  /// The end of the source; its span is empty.
  case end

  /// Whether such a token can be a name where one is needed.
  var isName: Bool {
    switch self {
    case .identifier, .quotedIdentifier: true
    case .keyword(let keyword): !keyword.isReserved
    default: false
    }
  }

  /// Whether such a token can be an alias without AS.
  var isBareAlias: Bool {
    if case .keyword(let keyword) = self { return keyword.isBareAlias }
    return isName
  }
}
