import Columns
import Diagnostics
import Syntax

/// CHART: which columns are drawn, and as what.
extension StatementBinder {
  func reportMisplaced(_ chart: ChartSyntax) {
    report(
      .misplacedChart, "CHART stands at the end of a whole query", at: chart.span,
      "this query is part of a statement",
      hint: "a query that shows its rows can draw them: move CHART to its very end")
  }

  /// The chart of a query; what it computes for itself is added to the rows, hidden.
  func bindChart(_ syntax: ChartSyntax, over output: inout QueryOutput) -> Chart? {
    guard !output.isIncomplete else { return nil }
    var chart = Chart(kind: syntax.kind.map(Chart.Kind.init))
    var binding = ChartBinding(scope: output.scope(name: "", span: .none))
    guard let kind = chart.kind, !syntax.items.isEmpty else {
      for use in rowUnits(of: output.columns) { chart.unitColumns[use.field] = use.unit }
      if let kind = chart.kind, !take(syntax.options, of: kind, over: output, &binding, into: &chart) {
        return nil
      }
      if !chart.canChoose(from: output) {
        reportNothingToDraw(syntax, output)
      } else if chart.isStacked, !chart.canStack(output) {
        reportNothingToStack(syntax)
      }
      add(binding.computed, to: &output)
      return chart
    }
    let channels = syntax.items.map { bindChannel($0, over: output, &binding) }
    guard checkCount(channels.count, of: kind, syntax) else { return nil }
    var isSound = take(syntax.options, of: kind, over: output, &binding, into: &chart)
    isSound = checkTypes(channels, of: kind, syntax.items) && isSound
    guard isSound, case let found = channels.compactMap(\.self), found.count == channels.count else {
      return nil
    }
    chart.axis = kind == .histogram ? nil : found.first
    chart.values = kind == .histogram ? found : Array(found.dropFirst())
    guard checkSeries(chart, kind, syntax) else { return nil }
    add(binding.computed, to: &output)
    return chart
  }

  /// What a chart computes of the rows, beside what they have.
  private struct ChartBinding {
    let scope: Scope
    var computed: [NamedExpression] = []
  }

  private func add(_ computed: [NamedExpression], to output: inout QueryOutput) {
    guard !computed.isEmpty, diagnostics.isEmpty else { return }
    let kept = output.plan.columns.map { NamedExpression(column: $0, expression: .column($0.id, $0.type)) }
    output.plan = .project(output.plan, kept + computed)
    output.companions += computed.map { ResultCompanion(.charted($0.column.type)) }
  }

  // MARK: Columns

  private func bindChannel(
    _ syntax: ExpressionSyntax, over output: QueryOutput, _ binding: inout ChartBinding
  ) -> Chart.Channel? {
    if let ordinal = syntax.ordinal {
      return itemIndex(ordinal, count: output.columns.count, .chart).flatMap { channel($0, of: output) }
    }
    // What is selected under this name, be it an expression: `sum(expenditure)`.
    let name = syntax.columnName
    let named = output.columns.indices.filter { output.columns[$0].name.lowercased() == name.lowercased() }
    if let place = named.first, named.count == 1 { return channel(place, of: output) }
    let context = ExpressionContext(scope: binding.scope, outer: nil, clause: .chart)
    guard let expression = bind(syntax, in: context) else { return nil }
    if case .column(let id, _) = expression, let place = output.columns.firstIndex(where: { $0.id == id }) {
      return channel(place, of: output)
    }
    let column = PlanColumn(id: newColumn(), name: name, type: expression.type)
    binding.computed.append(NamedExpression(column: column, expression: expression))
    let place = output.companions.count + binding.computed.count - 1
    return Chart.Channel(.companion(place), name: name, type: expression.type)
  }

  private func channel(_ place: Int, of output: QueryOutput) -> Chart.Channel? {
    guard let type = output.columns[place].type else { return nil }
    let unit = rowUnits(of: output.columns).first { $0.field == place }?.unit
    return Chart.Channel(.shown(place), name: output.columns[place].name, type: type, unitColumn: unit)
  }

  // MARK: Checks

  private func checkCount(_ count: Int, of kind: Chart.Kind, _ syntax: ChartSyntax) -> Bool {
    let (range, wanted): (ClosedRange<Int>, String) =
      switch kind {
      case .bar, .line, .sparkline: (2...64, "two columns or more")
      case .scatter: (2...2, "two columns")
      case .histogram: (1...1, "one column")
      case .bullet: (3...3, "three columns")
      }
    if range.contains(count) { return true }
    let span = count > range.upperBound ? syntax.items[range.upperBound].span : syntax.items[0].span
    report(
      .wrongArgumentCount, "`CHART \(kind.word)` takes \(wanted), not \(count)", at: span,
      count > range.upperBound ? "one too many" : "too few", hint: kind.usage)
    return false
  }

  private func checkTypes(
    _ channels: [Chart.Channel?], of kind: Chart.Kind, _ items: [ExpressionSyntax]
  ) -> Bool {
    let first = kind == .histogram ? 0 : 1
    var isSound = true
    if kind == .scatter, let across = channels[0], !across.type.isContinuous, !across.type.isNull {
      report(
        .wrongArgumentType, "`CHART SCATTER` needs two numbers", at: items[0].span, across.type.displayName,
        hint: "names stand at points with LABEL, and at bars in CHART BAR")
      isSound = false
    }
    for (channel, item) in zip(channels, items).dropFirst(first) {
      guard let channel, !channel.type.isNumeric, !channel.type.isNull else { continue }
      report(
        .wrongArgumentType, "`CHART \(kind.word)` draws numbers", at: item.span, channel.type.displayName,
        hint: kind.usage)
      isSound = false
    }
    return isSound && checkUnits(Array(channels.dropFirst(first)), Array(items.dropFirst(first)), kind)
  }

  /// What shares an axis has one unit.
  private func checkUnits(_ channels: [Chart.Channel?], _ items: [ExpressionSyntax], _ kind: Chart.Kind)
    -> Bool
  {
    // A sparkline has an axis of its own.
    guard kind != .sparkline, let first = channels.first ?? nil, !first.type.isNull else { return true }
    for (channel, item) in zip(channels, items).dropFirst() {
      guard let channel, channel.type.unit != first.type.unit, !channel.type.isNull else { continue }
      report(
        .unitMismatch, "the columns of one axis need one unit", at: item.span, Self.unitText(channel),
        related: [.init(items[0].span, Self.unitText(first))],
        hint: Self.conversionHint(channel, to: first.type.unit))
      return false
    }
    return true
  }

  private static func conversionHint(_ channel: Chart.Channel, to unit: Unit?) -> String {
    guard let unit, channel.type.unit != nil, Unit.ratio(from: channel.type.unit, to: unit) != nil else {
      return "give it a chart of its own"
    }
    return "convert it: \(channel.name) TO [\(unit.symbol)]"
  }

  private static func unitText(_ channel: Chart.Channel) -> String {
    channel.type.unit.map { "in \($0.symbol)" } ?? "without a unit"
  }

  /// Series come from several columns or from the values of one.
  private func checkSeries(_ chart: Chart, _ kind: Chart.Kind, _ syntax: ChartSyntax) -> Bool {
    let by = syntax.options.first { if case .by = $0.option { true } else { false } }
    if let by, chart.values.count > 1 {
      report(
        .wrongArgumentCount, "BY makes several series of one column, and here are \(chart.values.count)",
        at: by.span, hint: "leave out BY, or all columns but one")
      return false
    }
    guard chart.isStacked, chart.series == nil, chart.values.count < 2 else { return true }
    reportNothingToStack(syntax)
    return false
  }

  private func reportNothingToStack(_ syntax: ChartSyntax) {
    let stacked = syntax.options.first { if case .stacked = $0.option { true } else { false } }
    report(
      .wrongArgumentCount, "there is nothing to stack on the bars", at: stacked?.span ?? syntax.span,
      hint: "name more columns, or write BY and what parts the bars")
  }

  // MARK: Options

  private func take(
    _ options: [ChartSyntax.WrittenOption], of kind: Chart.Kind, over output: QueryOutput,
    _ binding: inout ChartBinding, into chart: inout Chart
  ) -> Bool {
    var isSound = true
    var seen: [String: SourceSpan] = [:]
    for written in options {
      let word = written.option.word
      if let first = seen[word] {
        report(
          .unexpectedToken, "`\(word)` stands twice", at: written.span, related: [.init(first, "first here")],
          hint: "leave out one of them")
        isSound = false
        continue
      }
      seen[word] = written.span
      guard kind.takes(written.option) else {
        report(
          .unexpectedToken, "`CHART \(kind.word)` has no \(word)", at: written.span, hint: kind.usage)
        isSound = false
        continue
      }
      switch written.option {
      case .by(let syntax):
        chart.series = bindChannel(syntax, over: output, &binding)
        isSound = isSound && chart.series != nil
      case .label(let syntax):
        chart.label = bindChannel(syntax, over: output, &binding)
        isSound = isSound && chart.label != nil
      case .stacked: chart.isStacked = true
      case .title(let title): chart.title = title
      case .bins(let count):
        guard case .integer(let digits) = count.kind, let bins = Int(digits), (1...200).contains(bins) else {
          report(.argumentOutOfRange, "BINS takes a number from 1 to 200", at: count.span)
          isSound = false
          continue
        }
        chart.bins = bins
      }
    }
    return isSound
  }

  // MARK: Charts that choose for themselves

  /// The chart of a query that names none, for what draws every result; nil, and reported, where nothing can be drawn.
  func chooseChart(over output: QueryOutput, at span: SourceSpan) -> Chart? {
    var chart = Chart()
    for use in rowUnits(of: output.columns) { chart.unitColumns[use.field] = use.unit }
    guard !chart.canChoose(from: output) else { return chart }
    report(
      .nothingToChart, "nothing of this result can be drawn", at: span, Self.lack(of: output),
      hint: Self.remedy(for: output) ?? "select a number, or write another format")
    return nil
  }

  private func reportNothingToDraw(_ syntax: ChartSyntax, _ output: QueryOutput) {
    report(
      .nothingToChart,
      "nothing of this result can be drawn\(syntax.kind.map { " as `CHART \($0.rawValue)`" } ?? "")",
      at: syntax.span, Self.lack(of: output),
      hint: Self.remedy(for: output) ?? Chart(kind: syntax.kind.map(Chart.Kind.init)).kind?.usage
        ?? "select a number")
  }

  /// What it has in place of numbers to choose from.
  private static func lack(of output: QueryOutput) -> String {
    let numbers = output.columns.filter { $0.type?.isNumeric ?? true }
    let places = numbers.filter { Chart.isPlace($0.name) }
    guard let first = places.first, places.count == numbers.count else {
      let count = numbers.count - places.count
      return count == 0
        ? "none of its columns is a number" : "it has \(count) column\(count == 1 ? "" : "s") of numbers"
    }
    return places.count == 1
      ? "its only number, `\(first.name)`, says where a row stands"
      : "its numbers, `\(first.name)` and `\(places[1].name)`\(places.count > 2 ? " among others" : ""), say where a row stands"
  }

  /// Where its numbers only say where rows stand, the rows can be counted.
  private static func remedy(for output: QueryOutput) -> String? {
    let isNumber = { (column: OutputColumn) in column.type?.isNumeric ?? true }
    guard output.columns.contains(where: isNumber),
      output.columns.allSatisfy({ !isNumber($0) || Chart.isPlace($0.name) }),
      let name = output.columns.first(where: { !isNumber($0) && !Chart.isPlace($0.name) })?.name
    else { return nil }
    let column = SyntaxPrinter.quotedIfNeeded(name)
    return
      "count the rows of each: SELECT \(column), count(*) FROM … GROUP BY \(column) CHART; or name what to draw"
  }
}

extension Chart {
  /// Whether there are columns enough.
  func canChoose(from output: QueryOutput) -> Bool {
    let types = output.columns.map(\.type)
    let numbers = output.columns.count { ($0.type?.isNumeric ?? true) && !Chart.isPlace($0.name) }
    switch kind {
    case nil, .histogram, .bar: return numbers >= 1
    case .line, .sparkline: return numbers >= 1 && types.count >= 2
    case .scatter: return numbers >= 2
    case .bullet: return numbers >= 2 && types.count >= 3
    }
  }

  /// Whether bars that are to be chosen have parts: of what BY names, of a second name, or of several numbers.
  func canStack(_ output: QueryOutput) -> Bool {
    let drawn = output.columns.filter { !Chart.isPlace($0.name) }
    let numbers = drawn.count { $0.type?.isNumeric ?? true }
    return series != nil || numbers >= 2 || drawn.count - numbers >= 2
  }
}

extension Chart.Kind {
  fileprivate func takes(_ option: ChartSyntax.Option) -> Bool {
    switch option {
    case .by: self != .histogram && self != .bullet
    case .stacked: self == .bar
    case .label: self == .scatter
    case .bins: self == .histogram
    case .title: true
    }
  }
}

extension DataType {
  /// Whether its values lie along a scale.
  package var isContinuous: Bool { isNumeric || isTemporal }

  package var isTemporal: Bool {
    switch base {
    case .date, .timestamp, .period: true
    default: false
    }
  }
}
