import Columns
import MissionQL
import Planning

/// What a chart shows, before anyone says with which signs, in which colours or how large.
struct ChartFigure {
  enum Content {
    case bars(BarFigure)
    case bullets(BulletFigure)
    case points(PointFigure)
    case sparklines(SparklineFigure)
  }

  /// `variance [kUSD] by class`, or what the query gives as a title.
  var heading: String
  var content: Content
  /// What must be known beside the picture: what it leaves out and why, and where the figures come from.
  var notes: [String]

  /// The most groups of bars, or sparklines, that are drawn.
  static let maximumGroups = 100
  /// The most series that can be told apart.
  static let maximumSeries = 8
}

/// Bars, in groups of one for each series.
struct BarFigure {
  struct Bar {
    /// nil: missing, and the text says why.
    var number: Double?
    var text: String
  }

  struct Group {
    var label: String
    /// As many as there are series; one where there are none.
    var bars: [Bar]
    /// Of stacked bars: all of them together.
    var total: Bar?
  }

  var groups: [Group]
  /// Empty: only one.
  var series: [String] = []
  var isStacked = false
  /// Whether there are whole numbers only.
  var isWhole = false
  /// `variance [kUSD]`, along the axis of the bars.
  var title: String
  /// `class`
  var labelTitle: String
  /// Of a histogram: where its bins meet, one more than there are groups.
  var edges: [String] = []

  /// From the least to the greatest end of a bar, and zero.
  var range: (low: Double, high: Double) {
    var (low, high) = (0.0, 0.0)
    for group in groups {
      let numbers = group.bars.compactMap(\.number)
      if isStacked {
        low = min(low, numbers.reduce(0) { $0 + min(0, $1) })
        high = max(high, numbers.reduce(0) { $0 + max(0, $1) })
      } else {
        low = min(low, numbers.min() ?? 0)
        high = max(high, numbers.max() ?? 0)
      }
    }
    return low == high ? (0, 1) : (low, high)
  }
}

/// The actual figure of each row against the planned one.
struct BulletFigure {
  struct Row {
    var label: String
    var planned: BarFigure.Bar
    var actual: BarFigure.Bar
    /// `109.5 %`: what the actual is of the planned; empty where that says nothing.
    var percent: String
  }

  var rows: [Row]
  var isWhole: Bool
  /// `expenditure against apportionment [kUSD]`
  var title: String
  var labelTitle: String
  var plannedName: String
  var actualName: String

  var range: (low: Double, high: Double) {
    let numbers = rows.flatMap { [$0.planned.number, $0.actual.number].compactMap(\.self) }
    let (low, high) = (min(0, numbers.min() ?? 0), max(0, numbers.max() ?? 0))
    return low == high ? (0, 1) : (low, high)
  }
}

/// Points, or lines through them.
struct PointFigure {
  struct Point {
    var x: Double
    var y: Double
    var label: String?
  }

  struct Series {
    var name: String
    /// A line is broken where a value is missing.
    var runs: [[Point]]

    var points: [Point] { runs.flatMap(\.self) }
  }

  /// What lies along the axis across.
  enum Along {
    case numbers
    case periods
    /// Days, and parts of them.
    case dates
    case names([String])
  }

  var series: [Series]
  var isLine: Bool
  var along: Along
  var xTitle: String
  var yTitle: String
  /// Whether there are whole numbers only, across and up.
  var isWhole: (x: Bool, y: Bool)

  var hasLabels: Bool { series.contains { $0.runs.contains { $0.contains { $0.label != nil } } } }
}

/// A small line for each series.
struct SparklineFigure {
  struct Row {
    var label: String
    var numbers: [Double?]
    var least: String
    var greatest: String
    var last: String
  }

  var rows: [Row]
  /// `2017/18 to 2019/20`: what the lines go along.
  var along: String
}
