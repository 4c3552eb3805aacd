package import Diagnostics

/// A call in FROM, which gives rows; it may use the tables before it, with LATERAL or without.
package struct TableFunctionSyntax: Sendable {
  package var name: Identifier
  package var arguments: [ExpressionSyntax]
  /// Whether LATERAL stands before it.
  package var isLateral: Bool
  /// Whether WITH ORDINALITY stands behind it: the rows are numbered.
  package var isNumbered: Bool
  package var span: SourceSpan
}
