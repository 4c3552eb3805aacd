import Columns
import Diagnostics
import Syntax

/// Windows: what OVER and WINDOW say.
extension StatementBinder {
  /// nil, and reported, where something is wrong with it.
  func bindWindow(_ over: OverSyntax?, in context: ExpressionContext) -> BoundWindow? {
    switch over {
    case .named(let name, _): window(named: name, in: context)
    case .window(let window, _): bindWindow(window, in: context)
    case .missing, nil: nil
    }
  }

  private func window(named name: Identifier, in context: ExpressionContext) -> BoundWindow? {
    if let known = context.namedWindows[name.key] { return known }
    if context.faultyWindows.contains(name.key) { return nil }
    report(
      .unknownWindow, "there is no window `\(name.text)`", at: name.span, "not found",
      hint: Suggestion.nearest(to: name.text, among: context.namedWindows.keys.sorted()).map {
        "did you mean `\($0)`?"
      } ?? "define it behind the other clauses: WINDOW \(name.text) AS (PARTITION BY … ORDER BY …)")
    return nil
  }

  /// Each window can build on those before it.
  func bindNamedWindows(_ windows: [NamedWindowSyntax], in context: ExpressionContext) {
    var declared: [String: Identifier] = [:]
    for named in windows {
      if let first = declared[named.name.key] {
        report(
          .duplicateAlias, "two windows are named `\(named.name.text)`", at: named.name.span, "again here",
          related: [.init(first.span, "first here")], hint: "give one of them another name")
        continue
      }
      declared[named.name.key] = named.name
      if let window = context.within(.qualify, { bindWindow(named.window, in: context) }) {
        context.namedWindows[named.name.key] = window
      } else {
        context.faultyWindows.insert(named.name.key)
      }
    }
  }

  private func bindWindow(_ syntax: WindowSyntax, in context: ExpressionContext) -> BoundWindow? {
    var window = BoundWindow(partition: [], order: [], frame: nil)
    if let base = syntax.base {
      guard let known = self.window(named: base, in: context) else { return nil }
      guard isExtendable(known, base, by: syntax) else { return nil }
      window = known
    }
    let partition = syntax.partitionBy.map { key in context.within(.window) { bind(key, in: context) } }
    let order = syntax.orderBy.map { item in context.within(.window) { windowKey(item, in: context) } }
    guard !partition.contains(where: { $0 == nil }), !order.contains(where: { $0 == nil }) else { return nil }
    for key in partition.compactMap(\.self)
    where !window.partition.contains(where: { $0.computesSame(as: key) }) {
      window.partition.append(key)
    }
    for key in order.compactMap(\.self)
    where !key.expression.isConstant
      && !window.order.contains(where: { $0.expression.computesSame(as: key.expression) })
    {
      window.order.append(key)
    }
    if let frame = syntax.frame {
      guard let bound = bindFrame(frame, of: window, in: context) else { return nil }
      window.frame = bound
    }
    return window
  }

  /// A window that builds on another cannot change it.
  private func isExtendable(_ base: BoundWindow, _ name: Identifier, by syntax: WindowSyntax) -> Bool {
    let related = [Diagnostic.Label(name.span, "the window that it builds on")]
    if let key = syntax.partitionBy.first {
      report(
        .misplacedWindow, "`\(name.text)` has its partitions already", at: key.span, "others here",
        related: related, hint: "leave out PARTITION BY, or write the whole window")
      return false
    }
    if let key = syntax.orderBy.first, !base.order.isEmpty {
      report(
        .misplacedWindow, "`\(name.text)` has an order already", at: key.expression.span, "another here",
        related: related, hint: "leave out ORDER BY, or write the whole window")
      return false
    }
    if base.frame != nil {
      report(
        .misplacedWindow, "`\(name.text)` has a frame, so that no window can build on it", at: name.span,
        hint: "write OVER \(name.text), without parentheses, or leave out its frame")
      return false
    }
    return true
  }

  private func windowKey(_ item: OrderItemSyntax, in context: ExpressionContext) -> SortKey? {
    if let ordinal = item.expression.ordinal {
      report(
        .ordinalOutOfRange, "a number puts no rows in order here", at: ordinal.span, "the same for all rows",
        hint: "name the column, or leave out ORDER BY")
      return nil
    }
    return bind(item.expression, in: context).map {
      SortKey(expression: $0, descending: item.descending, nullsFirst: item.nullsFirst ?? false)
    }
  }

  // MARK: Frames

  private func bindFrame(
    _ syntax: FrameSyntax, of window: BoundWindow, in context: ExpressionContext
  ) -> BoundFrame? {
    let end = syntax.end ?? FrameSyntax.Bound(.currentRow, syntax.span)
    guard runsForward(syntax.start, end, syntax) else { return nil }
    let bounds = [syntax.start, end].map { bindEdge($0, syntax, of: window, in: context) }
    guard let first = bounds[0], let last = bounds[1] else { return nil }
    var frame = BoundFrame(
      mode: FrameMode(syntax.mode), start: first, end: last, exclusion: FrameExclusion(syntax.exclusion))
    if frame.mode != .rows, window.order.isEmpty {
      // Without an order all rows tie.
      if frame.start == .currentRow { frame.start = .unboundedPreceding }
      if frame.end == .currentRow { frame.end = .unboundedFollowing }
    }
    if frame.isWholePartition { frame = .wholePartition }
    return frame
  }

  /// The frame's start may not stand behind its end by what its words say.
  private func runsForward(
    _ start: FrameSyntax.Bound, _ end: FrameSyntax.Bound, _ syntax: FrameSyntax
  ) -> Bool {
    let isEmpty =
      switch (start.kind, end.kind) {
      case (.unboundedFollowing, _), (_, .unboundedPreceding): true
      case (.currentRow, .preceding), (.following, .preceding), (.following, .currentRow): true
      default: false
      }
    guard isEmpty else { return true }
    report(
      .misplacedWindow, "this frame ends before it begins", at: syntax.span,
      related: [
        .init(start.span, syntax.end == nil ? "begins here, and ends at the current row" : "begins here")
      ],
      hint: syntax.end == nil
        ? "write \(syntax.mode.rawValue) BETWEEN CURRENT ROW AND …"
        : "the order is UNBOUNDED PRECEDING, n PRECEDING, CURRENT ROW, n FOLLOWING, UNBOUNDED FOLLOWING")
    return false
  }

  private func bindEdge(
    _ bound: FrameSyntax.Bound, _ syntax: FrameSyntax, of window: BoundWindow, in context: ExpressionContext
  ) -> BoundFrame.Edge? {
    switch bound.kind {
    case .unboundedPreceding: return .unboundedPreceding
    case .unboundedFollowing: return .unboundedFollowing
    case .currentRow: return .currentRow
    case .preceding(let offset), .following(let offset):
      let isPreceding = if case .preceding = bound.kind { true } else { false }
      guard let operand = bindOffset(offset, in: context) else { return nil }
      if syntax.mode == .range {
        return timeSpan(operand, of: window).flatMap { distance($0, isPreceding, of: window, syntax) }
          .map { .distance($0) }
      }
      return rowCount(operand, syntax.mode).map { isPreceding ? .preceding($0) : .following($0) }
    }
  }

  /// How far a frame reaches, which is known once the statement is bound: subqueries are run for it.
  private func bindOffset(_ syntax: ExpressionSyntax, in context: ExpressionContext) -> Operand? {
    let (firstSubquery, firstUse) = (subqueries.count, context.uses.count)
    guard let operand = context.within(.window, { bindOperand(syntax, in: context) }) else { return nil }
    // What was run is no part of the statement any more.
    defer { subqueries.removeLast(subqueries.count - firstSubquery) }
    guard operand.expression.isConstant else {
      let read = context.uses.dropFirst(firstUse).first?.span
      report(
        .typeMismatch, "a frame reaches as far from each row, so that no column can say how far",
        at: operand.span, "differs from row to row",
        related: read.map { $0 == operand.span ? [] : [.init($0, "a column")] } ?? [],
        hint: "write a number, a parameter, or a subquery that gives one for all rows")
      return nil
    }
    guard let value = knownValue(of: operand.expression, after: firstSubquery, "a frame", at: operand.span)
    else { return nil }
    guard !value.isNull else {
      report(
        .argumentOutOfRange, "a frame reaches a known distance from each row", at: operand.span, "NULL",
        hint: "coalesce(…, 0) gives a number where there is none")
      return nil
    }
    return Operand(.constant(value, operand.type), operand.span)
  }

  private func rowCount(_ operand: Operand, _ mode: FrameSyntax.Mode) -> Int? {
    let what = mode == .rows ? "rows" : "groups"
    guard operand.type.base == .integer, operand.type.unit == nil,
      case .constant(let value, _) = operand.expression
    else {
      report(
        .typeMismatch, "\(mode.rawValue) counts \(what), so it needs a whole number", at: operand.span,
        operand.type.displayName,
        hint: mode == .rows ? "RANGE takes distances of values" : nil)
      return nil
    }
    guard case .integer(let count) = value, count >= 0 else {
      reportNegative(operand)
      return nil
    }
    return Int(count)
  }

  private func reportNegative(_ operand: Operand) {
    report(
      .argumentOutOfRange, "a frame reaches back or forth by a number that is not negative",
      at: operand.span, "negative", hint: "PRECEDING and FOLLOWING say the direction")
  }

  /// The operand, read as an interval where it is a text beside times.
  private func timeSpan(_ operand: Operand, of window: BoundWindow) -> Operand? {
    guard let text = operand.literalText, window.order.count == 1, let key = window.order.first,
      [.date, .timestamp, .interval].contains(key.expression.type.base)
    else { return operand }
    return bindInterval(text, nil, operand.span).map { Operand($0, operand.span) }
  }

  /// As keys: what is so far away is an expression like any other, so that all that can be added to the key
  /// can be a distance.
  private func distance(
    _ operand: Operand, _ isPreceding: Bool, of window: BoundWindow, _ syntax: FrameSyntax
  ) -> FrameDistance? {
    guard window.order.count == 1, let key = window.order.first else {
      report(
        .misplacedWindow,
        "a distance in RANGE is one between values of the column in ORDER BY, and there \(window.order.isEmpty ? "is none" : "are \(window.order.count)")",
        at: operand.span,
        hint: window.order.isEmpty ? "add ORDER BY and a column" : "write ROWS, or order by one column")
      return nil
    }
    guard key.expression.type.hasDistances else {
      report(
        .typeMismatch, "RANGE with a distance needs numbers, times or periods to be ordered by",
        at: operand.span, "ordered by \(key.expression.type.displayName)", hint: "ROWS and GROUPS count rows")
      return nil
    }
    guard case .constant(let value, _) = operand.expression else { return nil }
    if value.isNegative || value.isBackwards {
      reportNegative(operand)
      return nil
    }
    let subject = Operand(key.expression, operand.span)
    guard
      let limit = arithmetic(isPreceding != key.descending ? .subtract : .add, subject, operand, operand.span)
    else { return nil }
    guard limit.type.base.isOfKind(key.expression.type.base) else {
      report(
        .typeMismatch, "this is no distance between values of the column in ORDER BY", at: operand.span,
        operand.type.displayName, hint: "ordered by \(key.expression.type.displayName)")
      return nil
    }
    guard let pair = comparable(subject, Operand(limit, operand.span)) else { return nil }
    return FrameDistance(
      distance: operand.expression, isPreceding: isPreceding, key: pair.left, limit: pair.right)
  }
}

extension Value {
  /// Whether it is a span of time that leads back.
  fileprivate var isBackwards: Bool {
    if case .interval(let interval) = self { interval.length < 0 } else { false }
  }
}

extension DataType {
  /// Whether something can be added to its values that gives such values again.
  fileprivate var hasDistances: Bool {
    isNumeric || [.date, .timestamp, .interval, .period].contains(base)
  }
}

extension DataType.Base {
  /// Whether both are numbers, or times, or the same.
  fileprivate func isOfKind(_ other: DataType.Base) -> Bool {
    if self == other || DataType(self).isNumeric && DataType(other).isNumeric { return true }
    return [.date, .timestamp].contains(self) && [.date, .timestamp].contains(other)
  }
}

extension FrameMode {
  fileprivate init(_ syntax: FrameSyntax.Mode) {
    self =
      switch syntax {
      case .rows: .rows
      case .range: .range
      case .groups: .groups
      }
  }
}

extension FrameExclusion {
  fileprivate init(_ syntax: FrameSyntax.Exclusion?) {
    self =
      switch syntax {
      case nil, .noOthers?: .nothing
      case .currentRow?: .currentRow
      case .group?: .group
      case .ties?: .ties
      }
  }
}
