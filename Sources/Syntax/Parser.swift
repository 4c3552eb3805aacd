package import Diagnostics

/// A statement that was read, or what is wrong with it.
package struct ParsedStatement: Sendable {
  /// nil where the text could not be read as a statement.
  package var statement: StatementSyntax?
  package var diagnostics: [Diagnostic]
  /// The statement's own text, from its first token to before its semicolon.
  package var span: SourceSpan

  package init(statement: StatementSyntax?, diagnostics: [Diagnostic], span: SourceSpan) {
    self.statement = statement
    self.diagnostics = diagnostics
    self.span = span
  }
}

/// All statements of a source, those that are wrong among them, in the order of the text.
package func parseStatements(_ source: SourceText) -> [ParsedStatement] {
  var reader = StatementReader(source)
  var statements: [ParsedStatement] = []
  while let statement = reader.next() { statements.append(statement) }
  return statements
}

/// Reads the statements of a source one at a time, so that each can run before the next is looked at.
package struct StatementReader: ~Copyable {
  private var parser: Parser

  package init(_ source: SourceText) {
    parser = Parser(source.bytes)
  }

  /// The next statement; nil at the end. Time is linear in its length.
  package mutating func next() -> ParsedStatement? { parser.nextStatement() }
}

/// What the parser refuses, so that no text can exhaust the stack of a thread, here or in a later stage.
package enum SyntaxLimits {
  /// Parentheses, calls, CASE, subqueries and signs inside each other.
  package static let depth = 64
  /// The longest path from a tree's root to a leaf; a chain such as `1 + 1 + …` is as tall as it is long.
  package static let height = 250
  /// Tokens looked at ahead to tell what begins.
  static let lookahead = 1_000
  /// Errors reported of one statement.
  package static let diagnostics = 10
}

/// A recursive-descent parser with precedence climbing; its functions name the productions of
/// `Grammar/missionql.ebnf` that they read.
struct Parser: ~Copyable {
  var lexer: Lexer
  /// The token to be read next.
  var current: Token
  /// The token read last.
  var previous: Token
  /// Tokens after `current` that were looked at already.
  var pending: [Token] = []
  var diagnostics: [Diagnostic] = []
  /// Open parentheses among the tokens read.
  var parenthesisLevel = 0
  var depth = 0
  /// Of the tree that was returned last.
  var height = 0
  /// The tallest of the trees since a list or query began.
  var tallest = 0
  /// The keyword of the clause being read.
  var clause: Token?
  /// The last alias without AS: a misspelled keyword looks like one.
  var bareAlias: Token?
  /// After an error, until a clause begins: what else goes wrong is its consequence.
  var isRecovering = false
  /// Whether a comma and a text may end the statement.
  var isInAssertion = false
  /// What the formatter asks for.
  var notes: TokenNotes?

  init(_ bytes: [UInt8]) {
    lexer = Lexer(bytes)
    current = lexer.next()
    previous = Token(.end, .none)
  }

  /// Reads one statement and stops before its semicolon; nil at the end of the source.
  ///
  /// Grammar: `script`.
  mutating func nextStatement() -> ParsedStatement? {
    while current.kind == .semicolon {
      if !lexer.diagnostics.isEmpty { return finished(nil, from: current.span) }
      advance()
    }
    let start = current.span
    if current.kind == .end, lexer.diagnostics.isEmpty { return nil }
    reset()
    var kind: StatementKindSyntax?
    if current.kind != .end {
      do throws(Rejection) {
        kind = try statement()
        try expectEndOfStatement()
      } catch {
        record(error.diagnostic)
        skipToSemicolon()
      }
    }
    return finished(kind, from: start)
  }

  private mutating func reset() {
    parenthesisLevel = 0
    depth = 0
    tallest = 0
    clause = nil
    bareAlias = nil
    isRecovering = false
    isInAssertion = false
  }

  private mutating func finished(_ kind: StatementKindSyntax?, from start: SourceSpan) -> ParsedStatement {
    let span = previous.span.lower >= start.lower ? start.union(previous.span) : start
    let all = takeDiagnostics()
    guard let kind, all.isEmpty else {
      return ParsedStatement(statement: nil, diagnostics: all, span: span)
    }
    return ParsedStatement(statement: StatementSyntax(kind: kind, span: span), diagnostics: [], span: span)
  }

  /// The lexer's and the parser's diagnostics in the order of the text.
  private mutating func takeDiagnostics() -> [Diagnostic] {
    var all = diagnostics + lexer.takeDiagnostics()
    diagnostics = []
    all.sort { ($0.primary?.span.lower ?? 0) < ($1.primary?.span.lower ?? 0) }
    return Array(all.prefix(SyntaxLimits.diagnostics))
  }

  private mutating func expectEndOfStatement() throws(Rejection) {
    switch current.kind {
    case .end, .semicolon: return
    case .rightParenthesis:
      throw diagnostic("this `)` closes nothing", at: current.span)
    default:
      throw unexpectedAfterClause()
    }
  }
}
