package import Diagnostics

/// `t PIVOT (sum(x) FOR y IN ('a', 'b'))`: values of y become columns.
package struct PivotSyntax: Sendable {
  package struct Key: Sendable {
    package var expression: ExpressionSyntax
    package var values: [SelectItemSyntax]
  }

  package var source: TableSyntax
  package var aggregates: [SelectItemSyntax]
  package var keys: [Key]
  /// nil: all columns that nothing else uses.
  package var groups: [ExpressionSyntax]?
  package var alias: TableAliasSyntax?
  package var span: SourceSpan
}

/// `t UNPIVOT (value FOR name IN (a, b))`: columns become rows.
package struct UnpivotSyntax: Sendable {
  package enum Column: Sendable {
    case named(NameSyntax, value: LiteralSyntax?)
    case several(ColumnsSyntax)
  }

  package var source: TableSyntax
  package var includesNulls: Bool
  package var value: Identifier
  package var name: Identifier
  package var columns: [Column]
  package var alias: TableAliasSyntax?
  package var span: SourceSpan
}
