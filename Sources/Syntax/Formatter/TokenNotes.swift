import Diagnostics

/// What only the parser knows of tokens.
struct TokenNotes {
  /// Where keywords that are names begin.
  private(set) var names: Set<UInt32> = []
  /// Where words begin that are keywords only there, such as the kinds of charts.
  private(set) var words: Set<UInt32> = []
  /// Where parentheses behind the name of a function or a type begin.
  private(set) var tight: Set<UInt32> = []

  static func of(_ bytes: [UInt8]) -> TokenNotes {
    var parser = Parser(bytes)
    parser.notes = TokenNotes()
    while parser.nextStatement() != nil {}
    return parser.notes ?? TokenNotes()
  }

  mutating func addName(_ token: Token) {
    if case .keyword = token.kind { names.insert(token.span.lower) }
  }

  mutating func addWord(_ token: Token) { words.insert(token.span.lower) }

  mutating func addTight(_ span: SourceSpan) { tight.insert(span.lower) }

  func isName(_ token: Token) -> Bool { names.contains(token.span.lower) }
  func isWord(_ token: Token) -> Bool { words.contains(token.span.lower) }
  func isTight(_ token: Token) -> Bool { tight.contains(token.span.lower) }
}
