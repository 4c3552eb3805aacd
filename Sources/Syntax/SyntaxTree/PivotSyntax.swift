package import Diagnostics

/// `t PIVOT (sum(x) FOR y IN ('a', 'b'))`, or the query `PIVOT t ON y IN ('a', 'b') USING sum(x)`: values of y become
/// columns.
package struct PivotSyntax: Sendable {
  package struct Key: Sendable {
    package var expression: ExpressionSyntax
    /// nil: all values that it has in the rows.
    package var values: [SelectItemSyntax]?
  }

  package var source: TableSyntax
  /// Whether it is written as a query.
  package var isQuery = false
  /// Of a query it may be empty: rows are counted then.
  package var aggregates: [SelectItemSyntax]
  package var keys: [Key]
  /// nil: all columns that nothing else uses.
  package var groups: [ExpressionSyntax]?
  package var alias: TableAliasSyntax?
  package var span: SourceSpan
}

/// `t UNPIVOT (value FOR name IN (a, b))`, or the query `UNPIVOT t ON a, b INTO NAME name VALUE value`: columns become
/// rows.
package struct UnpivotSyntax: Sendable {
  package enum Column: Sendable {
    case named(NameSyntax, value: LiteralSyntax?)
    case several(ColumnsSyntax)
    /// `(a, b)`: of one row a value each.
    case together([NameSyntax], value: LiteralSyntax?, span: SourceSpan)
  }

  package var source: TableSyntax
  /// Whether it is written as a query.
  package var isQuery = false
  package var includesNulls: Bool
  /// What the columns of values are called; empty where a query does not say.
  package var values: [Identifier]
  /// What the column of names is called.
  package var name: Identifier?
  package var columns: [Column]
  package var alias: TableAliasSyntax?
  package var span: SourceSpan
}
