import Columns
package import Diagnostics

/// Each row of the input as often as there are values for it, which stand beside it; the rows of one row follow each
/// other.
package struct LogicalExpansion: Sendable {
  package enum Values: Sendable {
    /// So many rows for each, with a value of each part for every column: the columns that UNPIVOT turns.
    case parts([[BoundExpression]])
    /// The members of one series for each.
    case series(BoundSeries)
    /// The parts of one text for each.
    case split(BoundSplit)
  }

  package var input: LogicalPlan
  /// What stands beside the input's own columns.
  package var columns: [PlanColumn]
  package var values: Values
  /// Whether the last column numbers the rows that are made of one, from 1.
  package var isNumbered = false

  package init(input: LogicalPlan, columns: [PlanColumn], values: Values) {
    self.input = input
    self.columns = columns
    self.values = values
  }

  package var expressions: [BoundExpression] {
    switch values {
    case .parts(let parts): parts.flatMap(\.self)
    case .series(let series): [series.first, series.last, series.step]
    case .split(let split): [split.text, split.separator]
    }
  }

  package func mapExpressions(_ change: (BoundExpression) -> BoundExpression) -> LogicalExpansion {
    var result = self
    switch values {
    case .parts(let parts): result.values = .parts(parts.map { $0.map(change) })
    case .series(var series):
      series.first = change(series.first)
      series.last = change(series.last)
      series.step = change(series.step)
      result.values = .series(series)
    case .split(var split):
      split.text = change(split.text)
      split.separator = change(split.separator)
      result.values = .split(split)
    }
    return result
  }

  /// The same over another input.
  func over(_ input: LogicalPlan) -> LogicalExpansion {
    var expansion = self
    expansion.input = input
    return expansion
  }

  /// What a column's values are computed from.
  func sources(of place: Int) -> [BoundExpression] {
    switch values {
    case .parts(let parts): parts.map { $0[place] }
    case .series, .split: expressions
    }
  }

  /// With only some of the columns.
  func keeping(_ places: [Int]) -> LogicalExpansion {
    guard case .parts(let parts) = values, places.count < columns.count else { return self }
    var result = self
    result.columns = places.map { columns[$0] }
    result.values = .parts(parts.map { part in places.map { part[$0] } })
    return result
  }
}

/// `string_to_table(text, separator)`: NULL gives no part.
package struct BoundSplit: Sendable {
  package var text: BoundExpression
  package var separator: BoundExpression
  /// Whether the separator is a regular expression.
  package var isPattern: Bool
  package var span: SourceSpan

  package init(text: BoundExpression, separator: BoundExpression, isPattern: Bool, span: SourceSpan) {
    self.text = text
    self.separator = separator
    self.isPattern = isPattern
    self.span = span
  }

  /// As a query writes it.
  package var name: String { isPattern ? "regexp_split_to_table" : "string_to_table" }
}

/// `generate_series(first, last, step)`: integers, days or moments. NULL in any of them gives none.
package struct BoundSeries: Sendable {
  package var first: BoundExpression
  package var last: BoundExpression
  /// An integer, or an interval between moments and days.
  package var step: BoundExpression
  /// Whether the last may be a member itself, as with `generate_series`; not with `range`.
  package var includesLast: Bool
  package var span: SourceSpan

  package init(
    first: BoundExpression, last: BoundExpression, step: BoundExpression, includesLast: Bool, span: SourceSpan
  ) {
    self.first = first
    self.last = last
    self.step = step
    self.includesLast = includesLast
    self.span = span
  }

  /// As a query writes it.
  package var name: String { includesLast ? "generate_series" : "range" }

  /// How many members there are, where that is plain to see.
  var knownCount: Double? {
    guard case .constant(.integer(let first), _) = self.first,
      case .constant(.integer(let last), _) = self.last,
      case .constant(.integer(let step), _) = self.step, step != 0
    else { return nil }
    return max(0, (Double(last) - Double(first)) / Double(step) + (includesLast ? 1 : 0))
  }
}

extension LogicalJoin {
  /// The join with a function of its left side's rows as the rows that the function makes of each; nil if it is none.
  func expanded(by parameters: [SubqueryFrame.Parameter]) -> LogicalPlan? {
    guard kind == .cross || kind == .inner, case .expansion(let expansion) = right, expansion.input.isOneRow
    else { return nil }
    let arguments = Dictionary(parameters.map { ($0.column.id, $0.argument) }) { first, _ in first }
    let rows = expansion.over(left).mapExpressions { $0.substituting { arguments[$0] } }
    let conditions = keys.map(\.condition) + (residual.map { [$0] } ?? [])
    return LogicalPlan.expansion(rows).filtered(by: conditions)
  }
}
