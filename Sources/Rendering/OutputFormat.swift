package import MissionQL

/// How results are written: the values of `--format` and `.mode`.
package enum OutputFormat: String, CaseIterable, Sendable {
  case table, box, csv, tsv, json, jsonl, markdown, html, latex, insert, line, un
  case unMarkdown = "un-markdown"
  case unHTML = "un-html"
  /// The chart of the rows.
  case svg

  package func renderer(_ options: RenderingOptions) -> any ResultRenderer {
    switch self {
    case .table: TableRenderer(options: options)
    case .box: BoxRenderer(options: options)
    case .html: HTMLRenderer(options: options)
    case .latex: LaTeXRenderer(options: options)
    case .insert: InsertRenderer(options: options)
    case .un: UNRenderer(options: options)
    case .unMarkdown: UNMarkdownRenderer(options: options)
    case .unHTML: UNHTMLRenderer(options: options)
    case .csv: CSVRenderer(options: options)
    case .tsv: TSVRenderer(options: options)
    case .json: JSONRenderer(shape: .array, options: options)
    case .jsonl: JSONRenderer(shape: .lines, options: options)
    case .markdown: MarkdownRenderer(options: options)
    case .line: LineRenderer(options: options)
    case .svg: SVGRenderer(options: options)
    }
  }

  /// What it is for, in a few words.
  package var summary: String {
    switch self {
    case .table: "for people: columns beneath a ruled heading"
    case .box: "for people: columns in a frame"
    case .csv: "for spreadsheets: values between commas"
    case .tsv: "values between tabs"
    case .json: "for programs: a list of objects"
    case .jsonl: "for programs: an object a line"
    case .markdown: "a table of a Markdown document"
    case .html: "a table of a web page"
    case .latex: "a table of a LaTeX document"
    case .insert: "statements that put the rows into a table"
    case .line: "a line for each value"
    case .un: "as United Nations documents print figures"
    case .unMarkdown: "the same, for a Markdown document"
    case .unHTML: "the same, for a web page"
    case .svg: "a picture of the rows"
    }
  }

  /// Whether a plan or another drawn text may stand in the output as it is.
  package var isForPeople: Bool {
    switch self {
    case .table, .box, .line, .markdown, .un, .unMarkdown: true
    case .csv, .tsv, .json, .jsonl, .html, .latex, .insert, .unHTML, .svg: false
    }
  }

  /// What stands for signs that a terminal may not have; nil where what is written is read as it is by programs, or by those
  /// who set pages.
  package var portableSigns: PortableSigns? {
    switch self {
    case .table, .box, .line, .un: .cells
    default: nil
    }
  }

  /// Whether results are written in the style of United Nations documents, with the budget year above them.
  package var namesBudgetYear: Bool {
    switch self {
    case .un, .unMarkdown, .unHTML: true
    default: false
    }
  }
}

/// Who reads the output.
package struct RenderingOptions: Sendable {
  package struct Terminal: Sendable {
    /// In character cells.
    package var width: Int
    package var usesColor: Bool
    /// How to see what is cut to fit, in a few words.
    package var wholeHint = "`.mode line` shows all"

    package init(width: Int, usesColor: Bool) {
      self.width = width
      self.usesColor = usesColor
    }
  }

  /// nil: a file or another program, for which nothing is cut, grouped, coloured or added.
  package var terminal: Terminal?
  /// Whether formats for programs say why a value is missing; those for people always do.
  package var showsReasons: Bool
  /// CSV: what stands between fields.
  package var delimiter = UInt8(ascii: ",")
  /// CSV and TSV: whether the names of the columns come first.
  package var hasHeader = true
  /// Formats for people: what is shown of a query that ends in CHART.
  package var charts = ChartDisplay.on
  /// Whether there are the signs of ASCII alone, for charts and all else that people read.
  package var isASCII = false

  package init(terminal: Terminal? = nil, showsReasons: Bool = false) {
    self.terminal = terminal
    self.showsReasons = showsReasons
  }
}

/// Writes the rows of a result in one format.
package protocol ResultRenderer: Sendable {
  func render(_ result: ResultSet, into output: inout OutputBuffer) throws(OutputError)
}
