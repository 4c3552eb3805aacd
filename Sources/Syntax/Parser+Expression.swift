import Diagnostics

/// Expressions, from the loosest operator to the tightest.
extension Parser {
  /// Grammar: `expression`, `disjunction`.
  mutating func expression() throws(Rejection) -> ExpressionSyntax {
    try descend()
    defer { depth -= 1 }
    let first = try conjunction()
    guard at(.or) else {
      tallest = max(tallest, height)
      return first
    }
    var (operands, operandHeight) = ([first], height)
    while accept(.or) {
      operands.append(try conjunction())
      operandHeight = max(operandHeight, height)
    }
    try grow(over: operandHeight, at: previous.span)
    tallest = max(tallest, height)
    return .or(operands)
  }

  /// Grammar: `conjunction`.
  private mutating func conjunction() throws(Rejection) -> ExpressionSyntax {
    let first = try negation()
    guard at(.and) else { return first }
    var (operands, operandHeight) = ([first], height)
    while accept(.and) {
      operands.append(try negation())
      operandHeight = max(operandHeight, height)
    }
    try grow(over: operandHeight, at: previous.span)
    return .and(operands)
  }

  /// Grammar: `negation`.
  private mutating func negation() throws(Rejection) -> ExpressionSyntax {
    guard at(.not) else { return try predicate() }
    try descend()
    defer { depth -= 1 }
    let span = advance().span
    let operand = try negation()
    try grow(over: height, at: span)
    return .unary(.not, operand: operand, span: span.union(operand.span))
  }

  /// Grammar: `predicate`.
  private mutating func predicate() throws(Rejection) -> ExpressionSyntax {
    var left = try conversion()
    while true {
      if let op = comparison {
        left = try self.comparison(op, left)
      } else if current.kind == .approximatelyEqual {
        left = try approximation(of: left)
      } else if at(.is) {
        left = try isTest(of: left)
      } else if let test = try rangeTest(of: left) {
        left = test
      } else {
        return left
      }
    }
  }

  private mutating func comparison(
    _ op: BinaryOperatorSyntax, _ left: ExpressionSyntax
  ) throws(Rejection) -> ExpressionSyntax {
    let leftHeight = height
    let span = advance().span
    if let isAll = quantifier() { return try quantified(op, left, isAll: isAll, at: span) }
    let right = try conversion()
    try grow(over: max(leftHeight, height), at: span)
    return .binary(op, left, right, operatorSpan: span)
  }

  /// Whether ALL stands here rather than ANY or SOME; nil if none does.
  ///
  /// Grammar: `quantifier`.
  private mutating func quantifier() -> Bool? {
    guard peek() == .leftParenthesis else { return nil }
    if at(.all) { return true }
    return at(.any) || at(.some) ? false : nil
  }

  private mutating func quantified(
    _ op: BinaryOperatorSyntax, _ left: ExpressionSyntax, isAll: Bool, at span: SourceSpan
  ) throws(Rejection) -> ExpressionSyntax {
    try descend()
    defer { depth -= 1 }
    let (leftHeight, outerTallest) = (height, tallest)
    tallest = 0
    let word = advance().span
    let opening = try open(for: "a query")
    guard atQuery || current.kind == .leftParenthesis else {
      throw diagnostic(
        "\(isAll ? "ALL" : "ANY") compares with the rows of a query", at: word,
        hint: "write IN (…) for a list of values")
    }
    let query = try self.query()
    try close(opening)
    try grow(over: max(leftHeight, tallest), at: span)
    tallest = max(outerTallest, height)
    return .quantified(
      QuantifiedSyntax(
        operand: left, op: op, isAll: isAll, query: unwrapped(query), span: left.span.union(previous.span)))
  }

  /// Grammar: `comparison`.
  private var comparison: BinaryOperatorSyntax? {
    switch current.kind {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    default: nil
    }
  }

  /// Operators between operands, each level binding tighter than the one before.
  private enum Precedence: Int {
    case concatenation = 1
    case sum, product, unary
  }

  private var arithmeticOperator: (BinaryOperatorSyntax, Precedence)? {
    switch current.kind {
    case .concatenate: (.concatenate, .concatenation)
    case .plus: (.add, .sum)
    case .minus: (.subtract, .sum)
    case .star: (.multiply, .product)
    case .slash: (.divide, .product)
    case .doubleSlash, .keyword(.div): (.integerDivide, .product)
    case .percent: (.remainder, .product)
    default: nil
    }
  }

  /// The operands of comparisons and the like.
  ///
  /// Grammar: `conversion`.
  mutating func conversion() throws(Rejection) -> ExpressionSyntax {
    var operand = try concatenation()
    while at(.to), peek() == .unit {
      let keyword = advance().span
      guard let unit = acceptUnit() else { break }
      operand = .conversion(operand, unit, span: operand.span.union(unit.span))
      try grow(over: height, at: keyword)
    }
    return operand
  }

  mutating func concatenation() throws(Rejection) -> ExpressionSyntax { try arithmetic(.concatenation) }

  /// Precedence climbing over the operators that bind at least as tightly as `minimum`.
  ///
  /// Grammar: `concatenation`, `sum`, `product`.
  private mutating func arithmetic(_ minimum: Precedence) throws(Rejection) -> ExpressionSyntax {
    var left = try unary()
    var leftHeight = height
    while let (op, precedence) = arithmeticOperator, precedence.rawValue >= minimum.rawValue {
      let span = advance().span
      let tighter = Precedence(rawValue: precedence.rawValue + 1) ?? .unary
      let right = tighter == .unary ? try unary() : try arithmetic(tighter)
      left = .binary(op, left, right, operatorSpan: span)
      try grow(over: max(leftHeight, height), at: span)
      leftHeight = height
    }
    height = leftHeight
    return left
  }

  /// Grammar: `unary`.
  mutating func unary() throws(Rejection) -> ExpressionSyntax {
    let op: UnaryOperatorSyntax
    switch current.kind {
    case .minus: op = .minus
    case .plus: op = .plus
    default: return try castChain()
    }
    try descend()
    defer { depth -= 1 }
    let span = advance().span
    let operand = try unary()
    try grow(over: height, at: span)
    return .unary(op, operand: operand, span: span.union(operand.span))
  }

  /// Grammar: `cast_chain`.
  private mutating func castChain() throws(Rejection) -> ExpressionSyntax {
    let start = current.span
    var operand = try primary()
    while current.kind == .doubleColon {
      let span = advance().span
      let operandHeight = height
      let type = try typeName()
      operand = .cast(
        CastSyntax(operand: operand, type: type, form: .colons, span: start.union(type.span)))
      try grow(over: operandHeight, at: span)
    }
    return operand
  }
}
