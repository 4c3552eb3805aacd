package import Columns
import Syntax

/// How the rows of a result are drawn. It never changes the rows.
package struct Chart: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable { case bar, line, scatter, histogram, bullet, sparkline }

  /// What is drawn of each row: a column.
  package struct Channel: Hashable, Sendable {
    package enum Place: Hashable, Sendable {
      case shown(Int)
      /// Computed for the chart alone: the place among the companions.
      case companion(Int)
    }

    package var place: Place
    package var name: String
    package var type: DataType
    /// The shown column that says in which unit the number of each row is.
    package var unitColumn: Int?

    package init(_ place: Place, name: String, type: DataType, unitColumn: Int? = nil) {
      self.place = place
      self.name = name
      self.type = type
      self.unitColumn = unitColumn
    }
  }

  /// nil: one that suits the rows.
  package var kind: Kind?
  /// What the bars are of, or where along the other axis a value stands; nil where there are no values either, so that the
  /// columns are chosen when the rows are known. A histogram has none.
  package var axis: Channel?
  package var values: [Channel] = []
  package var series: Channel?
  package var label: Channel?
  package var isStacked = false
  /// About so many bins.
  package var bins: Int?
  package var title: String?
  /// Where columns are to be chosen: of those whose numbers have a unit in each row, the column that names it.
  package var unitColumns: [Int: Int] = [:]

  package init(kind: Kind? = nil) { self.kind = kind }

  /// Whether a column of the name says where in the report a row stands, and nothing of what the row tells: it is drawn where
  /// it is named, and never chosen.
  package static func isPlace(_ name: String) -> Bool {
    switch name.lowercased() {
    case "page", "line", "report", "source", "paragraph", "first_paragraph", "last_paragraph": true
    default: false
    }
  }
}

extension Chart.Kind {
  init(_ kind: ChartSyntax.Kind) {
    self =
      switch kind {
      case .bar: .bar
      case .line: .line
      case .scatter: .scatter
      case .histogram: .histogram
      case .bullet: .bullet
      case .sparkline: .sparkline
      }
  }

  /// As a query names it.
  package var word: String { rawValue.uppercased() }

  /// The columns that it takes, as one writes them.
  package var usage: String {
    switch self {
    case .bar: "CHART BAR label, amount [, amount …] [BY series] [STACKED]"
    case .line: "CHART LINE along, value [, value …] [BY series]"
    case .scatter: "CHART SCATTER across, up [BY series] [LABEL name]"
    case .histogram: "CHART HISTOGRAM number [BINS count]"
    case .bullet: "CHART BULLET label, planned, actual"
    case .sparkline: "CHART SPARKLINE along, value [, value …] [BY series]"
    }
  }

  package var summary: String {
    switch self {
    case .bar:
      "a bar for each row, around zero where amounts are negative; several amounts side by side, or stacked"
    case .line: "values along a time, a number or names, a line for each series"
    case .scatter: "a point for each row, where two numbers meet"
    case .histogram: "how many rows have numbers in each of some ranges of equal width"
    case .bullet: "the actual figure as a bar, the planned one as a mark across it"
    case .sparkline: "a small line for each series, with its least, greatest and last value"
    }
  }
}
