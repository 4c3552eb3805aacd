import Diagnostics

/// CHART, at the end of a query.
extension Parser {
  /// Whether CHART begins here, where a name might stand as well: a kind of chart follows it.
  var atChart: Bool {
    mutating get { at(.chart) && peek() == .identifier && chartKind(pendingText) != nil }
  }

  private var pendingText: String { pending.first.map { text(of: $0) } ?? "" }

  /// - Parameter hasCited: whether CITE stands before it.
  ///
  /// Grammar: `chart`.
  mutating func chart(hasCited: Bool) throws(Rejection) -> ChartSyntax {
    let start = beginClause().span
    var chart = ChartSyntax(span: start)
    if current.kind == .identifier { chart.kind = try chartKind() }
    if let kind = chart.kind, !endsChart(hasCited: hasCited) {
      if !atChartOption(of: kind) { chart.items = try chartColumns() }
      while let option = try chartOption() { chart.options.append(option) }
    }
    chart.span = start.union(previous.span)
    return chart
  }

  private mutating func endsChart(hasCited: Bool) -> Bool {
    switch current.kind {
    case .end, .semicolon, .rightParenthesis: return true
    case .keyword(.cite) where !hasCited:
      let next = peek()
      return next == .end || next == .semicolon || next == .rightParenthesis
    case .keyword(let keyword): return keyword.opensClause
    default: return false
    }
  }

  /// Grammar: `chart_kind`.
  private mutating func chartKind() throws(Rejection) -> ChartSyntax.Kind {
    let word = text(of: current)
    if let kind = chartKind(word) {
      takeWord()
      return kind
    }
    let names = ChartSyntax.Kind.allCases.map(\.rawValue)
    let near = Suggestion.correction(of: word, among: names)
    throw diagnostic(
      "there is no chart `\(word)`", at: current.span, label: "not found",
      hint: near.map { "did you mean `\($0)`?" } ?? Self.chartHints[word.uppercased()]
        ?? "charts: \(names.joined(separator: ", "))")
  }

  private func chartKind(_ word: String) -> ChartSyntax.Kind? {
    ChartSyntax.Kind(rawValue: word.uppercased())
  }

  private static let chartHints = [
    "PIE": "shares of a whole can be read from bars: CHART BAR category, amount",
    "DONUT": "shares of a whole can be read from bars: CHART BAR category, amount",
    "AREA": "write CHART LINE, or CHART BAR … STACKED",
    "COLUMN": "write CHART BAR", "COLUMNS": "write CHART BAR",
    "POINT": "write CHART SCATTER", "POINTS": "write CHART SCATTER",
  ]

  /// Grammar: `chart_columns`.
  private mutating func chartColumns() throws(Rejection) -> [ExpressionSyntax] {
    var columns = [try expression()]
    while accept(.comma) { columns.append(try expression()) }
    return columns
  }

  /// Whether an option stands where columns might, whose names its words may be: `CHART BAR STACKED`.
  ///
  /// Grammar: `chart_choice`.
  private mutating func atChartOption(of kind: ChartSyntax.Kind) -> Bool {
    if at(.by) { return true }
    guard current.kind == .identifier else { return false }
    let next = peek()
    switch text(of: current).uppercased() {
    // Bars are of two columns or more, with a comma between them.
    case "STACKED":
      switch next {
      case .end, .semicolon, .rightParenthesis, .identifier, .keyword(.by), .keyword(.cite):
        return kind == .bar
      default: return false
      }
    case "LABEL": return next == .identifier || next == .quotedIdentifier
    case "BINS": return next == .integer
    case "TITLE": return next == .text
    default: return false
    }
  }

  /// Grammar: `chart_option`, `first_option`, `stacked_word`, `label_word`, `bins_word`, `title_word`.
  private mutating func chartOption() throws(Rejection) -> ChartSyntax.WrittenOption? {
    let start = current.span
    let option: ChartSyntax.Option
    switch current.kind {
    case .keyword(.by):
      advance()
      option = .by(try expression())
    case .identifier:
      switch text(of: current).uppercased() {
      case "STACKED":
        takeWord()
        option = .stacked
      case "LABEL":
        takeWord()
        option = .label(try expression())
      case "BINS":
        takeWord()
        guard current.kind == .integer else { throw unexpected("a number of bins") }
        option = .bins(integerLiteral())
      case "TITLE":
        takeWord()
        guard current.kind == .text else { throw unexpected("a title in single quotes") }
        option = .title(unquoted(advance()))
      default:
        let words = ["BY", "STACKED", "LABEL", "BINS", "TITLE"]
        let near = Suggestion.correction(of: text(of: current), among: words)
        throw unexpected(
          "a comma, an option or the end of the statement",
          hint: near.map { "did you mean `\($0)`?" } ?? "options: \(words.joined(separator: ", "))")
      }
    default: return nil
    }
    return ChartSyntax.WrittenOption(option: option, span: start.union(previous.span))
  }
  /// Takes a word that is a keyword only here.
  private mutating func takeWord() {
    notes?.addWord(current)
    advance()
  }
}
