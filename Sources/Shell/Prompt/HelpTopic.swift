import Rendering

/// What `.help TOPIC` explains beside commands and functions. Lines that end in `;` are queries, which a test runs.
enum HelpTopic: String, CaseIterable {
  case sql, units, missing, precision, cite, assert, compare, totals, joins, pipes, windows, dates, files
  case parameters, formats, reading, editing, config

  var summary: String {
    switch self {
    case .sql: "what a query is made of, and which short forms there are"
    case .units: "numbers in kUSD, litres, hours: how they are converted and composed"
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
