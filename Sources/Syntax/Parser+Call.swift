import Diagnostics

/// Function calls, the standard's special forms among them.
extension Parser {
  /// Grammar: `call`, `function_name`, `function_keyword`.
  mutating func call() throws(Rejection) -> ExpressionSyntax {
    let outerTallest = tallest
    tallest = 0
    let special = current.kind
    let name = identifier(of: advance())
    let opening = try open(for: "arguments")
    notes?.addTight(opening)
    var call = CallSyntax(
      name: name, distinct: nil, arguments: [], star: nil, orderBy: [], filter: nil, span: name.span)
    try arguments(&call, of: special)
    try close(opening)
    try followers(&call)
    call.span = name.span.union(previous.span)
    try grow(over: tallest, at: name.span)
    tallest = outerTallest
    return .call(call)
  }

  private mutating func arguments(_ call: inout CallSyntax, of special: TokenKind) throws(Rejection) {
    switch special {
    case .keyword(.extract) where peek() == .keyword(.from): try extractArguments(&call)
    case .keyword(.trim) where current.kind == .rightParenthesis: break
    case .keyword(.substring) where current.kind == .rightParenthesis: break
    case .keyword(.position) where current.kind == .rightParenthesis: break
    case .keyword(.overlay) where current.kind == .rightParenthesis: break
    case .keyword(.overlay): try overlayArguments(&call)
    case .keyword(.trim): try trimArguments(&call)
    case .keyword(.substring): try substringArguments(&call)
    case .keyword(.position): try positionArguments(&call)
    default: try arguments(&call)
    }
  }

  /// What may follow the arguments.
  private mutating func followers(_ call: inout CallSyntax) throws(Rejection) {
    try withinGroup(&call)
    let nulls = call.over?.nulls ?? nullTreatment()
    try filter(&call)
    if at(.over) { call.over = try over(nulls) } else { call.over = nulls.map { .missing(nulls: $0) } }
  }

  /// Grammar: `arguments`.
  private mutating func arguments(_ call: inout CallSyntax) throws(Rejection) {
    if current.kind == .rightParenthesis { return }
    if current.kind == .star {
      call.star = advance().span
      return
    }
    if at(.distinct) { call.distinct = advance().span } else { _ = accept(.all) }
    call.arguments = try list { parser throws(Rejection) in try parser.expression() }
    if accept(.order) {
      try expect(.by)
      call.orderBy = try orderItems()
    }
    call.over = nullTreatment().map { .missing(nulls: $0) }
  }

  /// `(YEAR FROM date)` is `('year', date)`.
  ///
  /// Grammar: `extract_arguments`.
  private mutating func extractArguments(_ call: inout CallSyntax) throws(Rejection) {
    let part = try name("a part of a date, such as YEAR")
    try expect(.from)
    call.arguments = [.literal(LiteralSyntax(.text(part.key), part.span)), try expression()]
  }

  /// `([LEADING | TRAILING | BOTH] [characters] FROM text)` is `ltrim`, `rtrim` or `trim` of `(text, characters)`, and
  /// `(LEADING text)` is `(LEADING FROM text)`.
  ///
  /// Grammar: `trim_arguments`.
  private mutating func trimArguments(_ call: inout CallSyntax) throws(Rejection) {
    let side = trimSide()
    if let side { call.name.text = side }
    if side != nil, accept(.from) {
      call.arguments = [try expression()]
      return
    }
    let first = try expression()
    if accept(.from) {
      call.arguments = [try expression(), first]
    } else if side != nil {
      call.arguments = [first]
    } else {
      call.arguments = [first]
      try moreArguments(&call)
    }
  }

  /// The side's own function; nil if none is named.
  private mutating func trimSide() -> String? {
    if accept(.both) { return "trim" }
    if accept(.leading) { return "ltrim" }
    return accept(.trailing) ? "rtrim" : nil
  }

  /// `(text FROM start FOR count)` is `(text, start, count)`.
  ///
  /// Grammar: `substring_arguments`.
  private mutating func substringArguments(_ call: inout CallSyntax) throws(Rejection) {
    call.arguments = [try expression()]
    guard at(.from) || at(.for) else { return try moreArguments(&call) }
    call.arguments.append(
      accept(.from) ? try expression() : .literal(LiteralSyntax(.integer("1"), current.span)))
    if accept(.for) { call.arguments.append(try expression()) }
  }

  /// `(text PLACING replacement FROM start FOR count)` is `(text, replacement, start, count)`.
  ///
  /// Grammar: `overlay_arguments`.
  private mutating func overlayArguments(_ call: inout CallSyntax) throws(Rejection) {
    call.arguments = [try expression()]
    guard accept(.placing) else { return try moreArguments(&call) }
    call.arguments.append(try expression())
    try expect(.from)
    call.arguments.append(try expression())
    if accept(.for) { call.arguments.append(try expression()) }
  }

  /// `(part IN text)` is `(part, text)`.
  ///
  /// Grammar: `position_arguments`.
  private mutating func positionArguments(_ call: inout CallSyntax) throws(Rejection) {
    let start = current.span
    let part = try concatenation()
    if accept(.in) {
      call.arguments = [part, try expression()]
      return
    }
    guard current.kind == .comma || current.kind == .rightParenthesis else {
      throw diagnostic(
        "expected `IN` and the text to search, found \(found)", at: current.span,
        related: [Diagnostic.Label(start.union(previous.span), "to be found")])
    }
    call.arguments = [part]
    tallest = max(tallest, height)
    try moreArguments(&call)
  }

  /// Grammar: `simple_arguments`.
  private mutating func moreArguments(_ call: inout CallSyntax) throws(Rejection) {
    guard accept(.comma), current.kind != .rightParenthesis else { return }
    call.arguments += try list { parser throws(Rejection) in try parser.expression() }
  }

  /// Grammar: `within_group`.
  private mutating func withinGroup(_ call: inout CallSyntax) throws(Rejection) {
    guard at(.within), peek() == .keyword(.group) else { return }
    let start = advance().span
    advance()
    let opening = try open(for: "the order of the group")
    try expect(.order)
    try expect(.by)
    let order = try orderItems()
    try close(opening)
    call.withinGroup = WithinGroupSyntax(order: order, span: start.union(previous.span))
  }

  /// Grammar: `filter`.
  private mutating func filter(_ call: inout CallSyntax) throws(Rejection) {
    guard at(.filter), peek() == .leftParenthesis else { return }
    advance()
    let opening = advance().span
    try expect(.where)
    call.filter = try expression()
    try close(opening)
  }
}
