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
