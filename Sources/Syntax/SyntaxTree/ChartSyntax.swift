package import Diagnostics

/// `CHART [kind [columns] options]`: how the rows of a query are drawn.
package struct ChartSyntax: Sendable {
  /// What is drawn. The words are no keywords, since `line` is a good name for a column.
  package enum Kind: String, Sendable, CaseIterable {
    case bar = "BAR"
    case line = "LINE"
    case scatter = "SCATTER"
    case histogram = "HISTOGRAM"
    case bullet = "BULLET"
    case sparkline = "SPARKLINE"
  }

  package enum Option: Sendable {
    /// `BY series`
    case by(ExpressionSyntax)
    case stacked
    /// `LABEL points`
    case label(ExpressionSyntax)
    case bins(LiteralSyntax)
    case title(String)

    /// The word that it begins with.
    package var word: String {
      switch self {
      case .by: "BY"
      case .stacked: "STACKED"
      case .label: "LABEL"
      case .bins: "BINS"
      case .title: "TITLE"
      }
    }
  }

  package struct WrittenOption: Sendable {
    package var option: Option
    package var span: SourceSpan
  }

  /// nil: one that suits the rows.
  package var kind: Kind?
  /// Empty: columns that suit the kind.
  package var items: [ExpressionSyntax] = []
  package var options: [WrittenOption] = []
  package var span: SourceSpan
}
