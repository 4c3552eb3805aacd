package import Diagnostics

/// `[WITH …] ASSERT condition [FROM …] [WHERE …] [GROUP BY …] [HAVING …] [, 'message']`.
package struct AssertionSyntax: Sendable {
  package var with: [CommonTableSyntax]
  package var condition: ExpressionSyntax
  /// FROM and what restricts it, without items; its FROM is empty where the condition is of one row.
  package var rows: SelectSyntax
  package var message: String?
  package var span: SourceSpan

  package init(
    with: [CommonTableSyntax], condition: ExpressionSyntax, rows: SelectSyntax, message: String?,
    span: SourceSpan
  ) {
    self.with = with
    self.condition = condition
    self.rows = rows
    self.message = message
    self.span = span
  }
}
