import Diagnostics

/// What `.help TOPIC` explains beside commands and functions. Lines that end in `;` are queries, which a test runs.
enum HelpTopic: String, CaseIterable {
  case sql, units, missing, precision, cite, assert, compare, totals, joins, pipes, windows, dates, files
  case parameters, formats, reading, editing, config

  var summary: String {
    switch self {
    case .sql: "what a query is made of, and which short forms there are"
    case .units: "numbers in kUSD, litres, hours, converted and composed"
    case .missing: "values that are missing, and why"
    case .precision: "figures that are equal within rounding"
    case .cite: "where in the report a figure stands"
    case .assert: "checks, and files of them"
    case .compare: "plan against outcome"
    case .totals: "rows of totals and subtotals, and shares"
    case .joins: "bringing tables together"
    case .pipes: "queries read from top to bottom"
    case .windows: "ranks, running sums and neighbours"
    case .dates: "days, moments, spans and budget years"
    case .files: "CSV files, tables of one's own, and writing results"
    case .parameters: "queries that ask for a value"
    case .formats: "how results are written"
    case .reading: "results that don't fit the screen"
    case .editing: "the keys of the prompt"
    case .config: "settings, and the files that keep them"
    }
  }

  /// The topic that a keyword belongs to; nil for other words.
  init?(explaining keyword: String) {
    let topic = Self.allCases.first { $0.keywords.contains(keyword) }
    guard let topic else { return nil }
    self = topic
  }

  /// In small letters.
  private var keywords: [String] {
    switch self {
    case .sql:
      [
        "select", "from", "where", "group", "group by", "having", "order", "order by", "limit", "offset",
        "distinct",
        "with", "describe", "desc", "summarize", "explain", "exclude", "values", "union", "intersect",
        "except",
      ]
    case .units: ["to", "unit", "convert"]
    case .missing: ["null", "is", "applicable", "reported", "comparable", "reason"]
    case .precision: ["~=", "within"]
    case .cite: ["citation", "citations", "footnotes"]
    case .assert: ["check", "audit"]
    case .compare: ["variance", "target"]
    case .totals: ["subtotals", "total", "subtotal", "share", "rollup", "cube", "grouping", "grouping sets"]
    case .joins:
      [
        "join", "on", "using", "natural", "left", "right", "full", "cross", "inner", "outer", "lateral",
        "key",
      ]
    case .pipes: ["|>", "pipe", "aggregate", "extend"]
    case .windows: ["over", "window", "qualify", "partition", "rows", "range"]
    case .dates: ["date", "timestamp", "interval", "period", "extract"]
    case .files:
      [
        "copy", "create", "insert", "update", "delete", "returning", "drop", "view", "table", "csv", "import",
        "export",
      ]
    case .parameters: ["param", "parameter"]
    case .formats: ["format", "json", "box", "latex", "markdown", "html"]
    case .reading: ["pager", "less", "wide", "width"]
    case .editing: ["keys", "history", "search", "completion", "tab", "paste"]
    case .config: ["settings", "setting", "init"]
    }
  }

  /// Its paragraphs in lines of at most `width` cells; what is indented stays as it is.
  func text(width: Int) -> String {
    text.trimmed.refilled(width: width)
  }

  var text: String {
    switch self {
    case .sql: HelpText.sql
    case .units: HelpText.units
    case .missing: HelpText.missing
    case .precision: HelpText.precision
    case .cite: HelpText.cite
    case .assert: HelpText.assert
    case .compare: HelpText.compare
    case .totals: HelpText.totals
    case .joins: HelpText.joins
    case .pipes: HelpText.pipes
    case .windows: HelpText.windows
    case .dates: HelpText.dates
    case .files: HelpText.files
    case .parameters: HelpText.parameters
    case .formats: HelpText.formats
    case .reading: HelpText.reading
    case .editing: HelpText.editing
    case .config: HelpText.config
    }
  }
}
