package import Diagnostics

/// `|> …`: a step of a query that takes the rows of what stands before it.
package struct PipeSyntax: Sendable {
  package indirect enum Step: Sendable {
    case `where`(ExpressionSyntax)
    case select([SelectItemSyntax], distinct: DistinctSyntax?)
    /// Further columns behind those that there are.
    case extend([SelectItemSyntax])
    /// Columns computed anew in their places.
    case set([UpdateSyntax.Assignment])
    case drop([NameSyntax])
    case rename([StarSyntax.Renaming])
    /// A name for the rows.
    case alias(Identifier)
    case aggregate([SelectItemSyntax], groups: [Group], groupSpan: SourceSpan?)
    case orderBy(OrderBySyntax)
    case limit(ExpressionSyntax?, offset: ExpressionSyntax?)
    /// The left side of the join is the rows before.
    case join(JoinSyntax)
    case setOperation(SetOperationSyntax.Operator, all: Bool, matchesNames: Bool, [QuerySyntax])
    case distinct
  }

  /// A key of AGGREGATE, which is one of its columns.
  package struct Group: Sendable {
    package var element: GroupingElementSyntax
    package var alias: Identifier?
  }

  package var step: Step
  package var span: SourceSpan

  package init(_ step: Step, span: SourceSpan) {
    self.step = step
    self.span = span
  }
}
