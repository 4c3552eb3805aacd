import Diagnostics

/// Operands: literals, columns, parentheses, CASE, CAST, EXISTS.
extension Parser {
  /// Nested operands come through here once a level, so that it keeps apart what holds much on the stack.
  ///
  /// Grammar: `primary`.
  mutating func primary() throws(Rejection) -> ExpressionSyntax {
    height = 1
    if startsCall() { return try call() }
    if current.kind == .leftParenthesis { return try parenthesized() }
    return try operand()
  }

  /// Whether a function and its arguments stand here, and no form of its own that is written like one.
  private mutating func startsCall() -> Bool {
    guard peek() == .leftParenthesis else { return false }
    return switch current.kind {
    case .keyword(.case), .keyword(.cast), .keyword(.tryCast), .keyword(.exists), .keyword(.currentDate),
      .keyword(.currentTimestamp), .keyword(.row), .keyword(.columns), .keyword(.interval):
      false
    case .keyword(.timestamp) where peek(4) == .text: false
    case .keyword(let keyword) where keyword.isCallable: true
    case let kind: kind.isName
    }
  }

  private mutating func operand() throws(Rejection) -> ExpressionSyntax {
    switch current.kind {
    case .parameter: return .parameter(identifier(ofParameter: advance()))
    case .keyword(.case): return try caseExpression()
    case .keyword(.cast), .keyword(.tryCast): return try cast()
    case .keyword(.exists): return try exists()
    case .keyword(.currentDate), .keyword(.currentTimestamp): return try currentDate()
    case .keyword(.row) where peek() == .leftParenthesis: return try rowConstructor()
    case .keyword(.columns) where peek() == .leftParenthesis: return try columns()
    case .keyword(.interval) where peek() == .leftParenthesis: return try computedInterval()
    case .keyword(.timestamp) where peek() == .leftParenthesis: return try roundedTimestamp()
    default: return try leaf()
    }
  }

  private mutating func leaf() throws(Rejection) -> ExpressionSyntax {
    if let literal = literal() { return .literal(literal) }
    guard current.kind.isName else { throw unexpected("an expression", hint: expressionHint) }
    return try column()
  }

  /// Grammar: `column`.
  private mutating func column() throws(Rejection) -> ExpressionSyntax {
    let isBare = current.kind == .identifier
    let name = try qualifiedName("a column name")
    if current.kind == .leftParenthesis {
      throw diagnostic(
        "a function has no qualified name", at: name.span,
        hint: "write \(name.parts[name.parts.count - 1].text)(…)")
    }
    if isBare, current.kind == .text, name.parts.count == 1 { throw typedLiteral(name) }
    return .column(name)
  }

  /// The literal that stands here, if one does.
  ///
  /// Grammar: `literal`, `number`.
  mutating func literal() -> LiteralSyntax? {
    let start = current.span
    guard let kind = literalKind() else { return nil }
    var unit: UnitSyntax?
    switch kind {
    case .integer, .decimal, .double: unit = acceptUnit()
    default: break
    }
    return LiteralSyntax(kind, unit: unit, start.union(previous.span))
  }

  private mutating func literalKind() -> LiteralSyntax.Kind? {
    switch current.kind {
    case .integer: return .integer(digits(of: advance()))
    case .decimal: return .decimal(digits(of: advance()))
    case .double: return .double(digits(of: advance()))
    case .text: return .text(unquoted(advance()))
    case .keyword(.null), .keyword(.true), .keyword(.false):
      let word = advance().kind
      return word == .keyword(.null) ? .null : .boolean(word == .keyword(.true))
    case .keyword(.interval) where peek() == .text || peek() == .integer: return interval()
    case .keyword(.date) where peek() == .text:
      advance()
      return .date(unquoted(advance()))
    case .keyword(.timestamp) where peek() == .text:
      advance()
      return .timestamp(unquoted(advance()))
    case .keyword(.period) where peek() == .text:
      advance()
      return .period(unquoted(advance()))
    default: return nil
    }
  }

  /// Without the field it is a text that names them, or a number that has none, which the binder says.
  ///
  /// Grammar: `interval`.
  private mutating func interval() -> LiteralSyntax.Kind {
    advance()
    let amount = current.kind == .text ? unquoted(advance()) : digits(of: advance())
    return .interval(amount, fields: intervalFields())
  }

  /// `INTERVAL (x) DAY` is `x * INTERVAL '1' DAY`. Without the field it is a call.
  ///
  /// Grammar: `computed_interval`.
  private mutating func computedInterval() throws(Rejection) -> ExpressionSyntax {
    let expression = try call()
    guard case .call(let call) = expression, call.isPlain, call.arguments.count == 1,
      let field = intervalField(at: 0)
    else { return expression }
    advance()
    let fields = IntervalFieldsSyntax(first: field, last: nil, digits: nil)
    let one = LiteralSyntax(.interval("1", fields: fields), call.name.span.union(previous.span))
    return .binary(.multiply, call.arguments[0], .literal(one), operatorSpan: call.name.span)
  }

  /// `TIMESTAMP(0) '…'` is `CAST('…' AS TIMESTAMP(0))`.
  ///
  /// Grammar: `rounded_timestamp`.
  private mutating func roundedTimestamp() throws(Rejection) -> ExpressionSyntax {
    let type = try typeName()
    guard current.kind == .text else { throw unexpected("a date and a time in quotes") }
    let text = LiteralSyntax(.text(unquoted(advance())), previous.span)
    return .cast(
      CastSyntax(operand: .literal(text), type: type, form: .cast, span: type.span.union(previous.span)))
  }

  /// Of the digits that the standard has behind a field only those of seconds after the point say something here: an interval
  /// has room for all others.
  ///
  /// Grammar: `interval_field`, `interval_unit`, `field_digits`.
  private mutating func intervalFields() -> IntervalFieldsSyntax? {
    guard let first = intervalField(at: 0) else { return nil }
    advance()
    var digits = fieldDigits()
    var last: String?
    if at(.to), let named = intervalField(at: 1) {
      advance()
      advance()
      last = named
      digits = fieldDigits()
    }
    return IntervalFieldsSyntax(
      first: first, last: last, digits: (last ?? first).hasPrefix("SECOND") ? digits.last : nil)
  }

  private mutating func intervalField(at offset: Int) -> String? {
    let kind = offset == 0 ? current.kind : peek(offset)
    guard kind == .identifier else { return nil }
    let word = text(of: offset == 0 ? current : pending[offset - 1]).uppercased()
    return Self.intervalFields.contains(word.lowercased()) ? word : nil
  }

  /// `(3)`, or `(2, 3)` of seconds before the point and after it.
  private mutating func fieldDigits() -> [String] {
    guard current.kind == .leftParenthesis, peek() == .integer else { return [] }
    let isPair = peek(2) == .comma && peek(3) == .integer && peek(4) == .rightParenthesis
    guard isPair || peek(2) == .rightParenthesis else { return [] }
    advance()
    var found = [digits(of: advance())]
    if isPair {
      advance()
      found.append(digits(of: advance()))
    }
    advance()
    return found
  }

  private static let intervalFields: Set<String> = [
    "millennium", "century", "decade", "year", "quarter", "month", "week", "day", "hour", "minute", "second",
    "millisecond", "microsecond", "centuries", "decades", "years", "quarters", "months", "weeks", "days",
    "hours",
    "minutes", "seconds", "milliseconds", "microseconds",
  ]

  /// Grammar: `current_date`.
  private mutating func currentDate() throws(Rejection) -> ExpressionSyntax {
    let token = advance()
    let name = Identifier(text(of: token), token.span)
    if current.kind == .leftParenthesis { try close(advance().span) }
    return .call(
      CallSyntax(
        name: name, distinct: nil, arguments: [], star: nil, orderBy: [], filter: nil,
        span: name.span.union(previous.span)))
  }

  /// `(expression)` or `(query)`.
  ///
  /// Grammar: `parenthesized`.
  private mutating func parenthesized() throws(Rejection) -> ExpressionSyntax {
    let opening = advance().span
    if atQuery { return try subquery(after: nil, opening) }
    let inner = try expression()
    guard accept(.rightParenthesis) else { return try continued(inner, opening) }
    return inner
  }

  /// What stands in parentheses and goes on after an expression: a query that begins with a query in parentheses.
  private mutating func continued(
    _ inner: ExpressionSyntax, _ opening: SourceSpan
  ) throws(Rejection) -> ExpressionSyntax {
    if current.kind == .comma { return try row(after: inner, opening) }
    guard case .subquery(let first, _) = inner, atQueryTail else {
      try close(opening)
      return inner
    }
    return try subquery(after: first, opening)
  }

  /// What follows the first of several values in parentheses.
  private mutating func row(
    after first: ExpressionSyntax, _ opening: SourceSpan
  ) throws(Rejection) -> ExpressionSyntax {
    let (firstHeight, outerTallest) = (height, tallest)
    tallest = 0
    advance()
    var items = [first]
    if current.kind != .rightParenthesis {
      items += try list { parser throws(Rejection) in try parser.expression() }
    }
    try close(opening)
    try grow(over: max(firstHeight, tallest), at: opening)
    tallest = max(outerTallest, height)
    return .row(items, span: opening.union(previous.span))
  }

  /// `ROW(…)` is what the parentheses alone are, of one value too.
  ///
  /// Grammar: `row_constructor`.
  private mutating func rowConstructor() throws(Rejection) -> ExpressionSyntax {
    advance()
    let opening = advance().span
    let first = try expression()
    if current.kind == .comma { return try row(after: first, opening) }
    try close(opening)
    return .row([first], span: opening.union(previous.span))
  }

  private mutating func subquery(
    after first: QuerySyntax?, _ opening: SourceSpan
  ) throws(Rejection) -> ExpressionSyntax {
    let query = try self.query(after: first)
    try close(opening)
    return .subquery(unwrapped(query), span: opening.union(previous.span))
  }

  /// Grammar: `exists`.
  private mutating func exists() throws(Rejection) -> ExpressionSyntax {
    let start = advance().span
    let opening = try open(for: "a query")
    guard atQuery || current.kind == .leftParenthesis else { throw unexpected("a query", wanted: [.select]) }
    let query = try self.query()
    try close(opening)
    return .exists(query, span: start.union(previous.span))
  }

  /// Grammar: `cast`.
  private mutating func cast() throws(Rejection) -> ExpressionSyntax {
    let form = at(.cast) ? CastSyntax.Form.cast : .tryCast
    let start = advance().span
    let opening = try open(for: "an expression")
    let operand = try expression()
    let operandHeight = height
    guard accept(.as) else { throw unexpected("`AS` and a type", wanted: [.as]) }
    let type = try typeName()
    try close(opening)
    try grow(over: operandHeight, at: start)
    return .cast(CastSyntax(operand: operand, type: type, form: form, span: start.union(previous.span)))
  }

  /// Grammar: `case`, `case_branch`.
  private mutating func caseExpression() throws(Rejection) -> ExpressionSyntax {
    let outerTallest = tallest
    tallest = 0
    let start = advance().span
    let subject = at(.when) ? nil : try expression()
    var branches: [CaseSyntax.Branch] = []
    repeat {
      guard accept(.when) else { throw insideCase("`WHEN`", start, [.when]) }
      let condition = try expression()
      guard accept(.then) else { throw insideCase("`THEN`", start, [.then]) }
      branches.append(CaseSyntax.Branch(condition: condition, result: try expression()))
    } while at(.when)
    let otherwise = accept(.else) ? try expression() : nil
    guard accept(Keyword.end) else {
      throw insideCase("`END`", start, otherwise == nil ? [.when, .else, .end] : [.end])
    }
    try grow(over: tallest, at: start)
    tallest = outerTallest
    return .caseWhen(
      CaseSyntax(
        subject: subject, branches: branches, otherwise: otherwise, span: start.union(previous.span)))
  }

  private mutating func insideCase(_ shown: String, _ start: SourceSpan, _ wanted: [Keyword]) -> Rejection {
    var diagnostic = unexpected(shown, wanted: wanted)
    diagnostic.diagnostic.related = [Diagnostic.Label(start, "in this CASE")]
    return diagnostic
  }
}
