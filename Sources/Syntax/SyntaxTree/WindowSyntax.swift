package import Diagnostics

/// What makes a call one of a window function: the words on NULLs, and OVER with a window or the name of one.
///
/// Indirect, so that a call without it stays small: calls nest.
package indirect enum OverSyntax: Sendable {
  case named(Identifier, nulls: NullTreatmentSyntax?)
  case window(WindowSyntax, nulls: NullTreatmentSyntax?)
  /// There are only the words on NULLs, which need an OVER.
  case missing(nulls: NullTreatmentSyntax)

  package var nulls: NullTreatmentSyntax? {
    switch self {
    case .named(_, let nulls), .window(_, let nulls): nulls
    case .missing(let nulls): nulls
    }
  }

  package var span: SourceSpan {
    switch self {
    case .named(let name, _): name.span
    case .window(let window, _): window.span
    case .missing(let nulls): nulls.span
    }
  }
}

/// `([base] [PARTITION BY …] [ORDER BY …] [frame])`.
package struct WindowSyntax: Sendable {
  /// The name of the window that this one builds on.
  package var base: Identifier?
  package var partitionBy: [ExpressionSyntax]
  package var orderBy: [OrderItemSyntax]
  package var frame: FrameSyntax?
  /// With its parentheses.
  package var span: SourceSpan

  package init(
    base: Identifier?, partitionBy: [ExpressionSyntax], orderBy: [OrderItemSyntax], frame: FrameSyntax?,
    span: SourceSpan
  ) {
    self.base = base
    self.partitionBy = partitionBy
    self.orderBy = orderBy
    self.frame = frame
    self.span = span
  }
}

/// `name AS (…)` in WINDOW.
package struct NamedWindowSyntax: Sendable {
  package var name: Identifier
  package var window: WindowSyntax

  package init(name: Identifier, window: WindowSyntax) {
    self.name = name
    self.window = window
  }
}

/// `ROWS BETWEEN 2 PRECEDING AND CURRENT ROW EXCLUDE TIES`.
package struct FrameSyntax: Sendable {
  package enum Mode: String, Sendable, CaseIterable {
    case rows = "ROWS"
    case range = "RANGE"
    case groups = "GROUPS"
  }

  package struct Bound: Sendable {
    package enum Kind: Sendable {
      case unboundedPreceding
      case preceding(ExpressionSyntax)
      case currentRow
      case following(ExpressionSyntax)
      case unboundedFollowing
    }

    package var kind: Kind
    package var span: SourceSpan

    package init(_ kind: Kind, _ span: SourceSpan) {
      self.kind = kind
      self.span = span
    }
  }

  package enum Exclusion: String, Sendable, CaseIterable {
    case currentRow = "CURRENT ROW"
    case group = "GROUP"
    case ties = "TIES"
    case noOthers = "NO OTHERS"
  }

  package var mode: Mode
  package var start: Bound
  /// nil: the short form without BETWEEN, which ends at the current row.
  package var end: Bound?
  package var exclusion: Exclusion?
  package var span: SourceSpan

  package init(mode: Mode, start: Bound, end: Bound?, exclusion: Exclusion?, span: SourceSpan) {
    self.mode = mode
    self.start = start
    self.end = end
    self.exclusion = exclusion
    self.span = span
  }
}

/// `IGNORE NULLS` or `RESPECT NULLS`.
package struct NullTreatmentSyntax: Sendable {
  package var ignoresNulls: Bool
  package var span: SourceSpan

  package init(ignoresNulls: Bool, span: SourceSpan) {
    self.ignoresNulls = ignoresNulls
    self.span = span
  }
}
