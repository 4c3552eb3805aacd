extension SyntaxPrinter {
  /// How tightly the outermost operator of an expression binds.
  private enum Binding: Int {
    case or, and, not, predicate, conversion, concatenation, sum, product, unary, cast, operand

    /// What the right operand must bind like, so that the operator is read from left to right.
    var next: Binding { Binding(rawValue: rawValue + 1) ?? .operand }
  }

  mutating func expression(_ expression: ExpressionSyntax) { write(expression, atLeast: .or) }

  /// As the key of PIVOT stands before IN.
  mutating func concatenation(_ expression: ExpressionSyntax) { write(expression, atLeast: .concatenation) }

  /// Writes an expression, in parentheses if it binds more loosely than its place demands.
  private mutating func write(_ expression: ExpressionSyntax, atLeast minimum: Binding) {
    let binding = Self.binding(of: expression)
    let isEnclosed = binding.rawValue < minimum.rawValue
    if isEnclosed { write("(") }
    bare(expression, binding)
    if isEnclosed { write(")") }
  }

  private static func binding(of expression: ExpressionSyntax) -> Binding {
    switch expression {
    case .or: .or
    case .and: .and
    case .unary(.not, _, _): .not
    case .unary: .unary
    case .isTest, .isDistinct, .between, .inList, .inParameter, .inQuery, .quantified, .like, .approximation:
      .predicate
    case .conversion: .conversion
    case .binary(let op, _, _, _): binding(of: op)
    case .cast(let cast): cast.form == .colons ? .cast : .operand
    case .literal, .column, .parameter, .caseWhen, .call, .columns, .exists, .subquery, .row: .operand
    }
  }

  private static func binding(of op: BinaryOperatorSyntax) -> Binding {
    switch op {
    case .add, .subtract: .sum
    case .multiply, .divide, .integerDivide, .remainder: .product
    case .concatenate: .concatenation
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: .predicate
    }
  }

  /// Each kind that can stand in a tall chain has a function of its own: a frame has room for all its cases.
  private mutating func bare(_ expression: ExpressionSyntax, _ binding: Binding) {
    switch expression {
    case .binary: binary(expression, binding)
    case .unary: unary(expression)
    case .isTest: isTest(expression)
    case .isDistinct: isDistinct(expression)
    case .between: between(expression)
    case .inList, .inParameter, .inQuery, .quantified: membership(expression)
    case .approximation: approximation(expression)
    case .conversion: conversion(expression)
    case .cast: cast(expression)
    default: operand(expression)
    }
  }

  private mutating func operand(_ expression: ExpressionSyntax) {
    switch expression {
    case .literal(let literal): self.literal(literal)
    case .column(let name): self.name(name)
    case .parameter(let name): write(":" + name.text)
    case .and(let operands): chain(operands, " AND ", .not)
    case .or(let operands): chain(operands, " OR ", .and)
    case .like(let like): self.like(like)
    case .caseWhen(let choice): caseWhen(choice)
    case .call(let call): self.call(call)
    case .columns(let columns): self.columns(columns)
    case .exists(let query, _): subquery("EXISTS ", query)
    case .subquery(let query, _): subquery("", query)
    case .row(let items, _):
      write("(")
      list(items) { printer, item in printer.expression(item) }
      write(items.count == 1 ? ",)" : ")")
    default: break
    }
  }

  private mutating func binary(_ expression: ExpressionSyntax, _ binding: Binding) {
    guard case .binary(let op, let left, let right, _) = expression else { return }
    write(left, atLeast: binding)
    write(" \(op.rawValue) ")
    write(right, atLeast: binding.next)
  }

  private mutating func chain(_ operands: [ExpressionSyntax], _ word: String, _ binding: Binding) {
    for (index, operand) in operands.enumerated() {
      if index > 0 { write(word) }
      write(operand, atLeast: binding)
    }
  }

  private mutating func subquery(_ word: String, _ query: QuerySyntax) {
    write(word + "(")
    self.query(query)
    write(")")
  }

  /// `- -x` keeps its blank: `--` would begin a comment.
  private mutating func unary(_ expression: ExpressionSyntax) {
    guard case .unary(let op, let operand, _) = expression else { return }
    write(op.rawValue)
    if op == .not {
      write(" ")
      write(operand, atLeast: .not)
    } else {
      if case .unary(.minus, _, _) = operand { write(" ") }
      write(operand, atLeast: .unary)
    }
  }

  private mutating func isTest(_ expression: ExpressionSyntax) {
    guard case .isTest(let subject, let test, let negated, _) = expression else { return }
    write(subject, atLeast: .predicate)
    write(negated ? " IS NOT \(test.rawValue)" : " IS \(test.rawValue)")
  }

  private mutating func isDistinct(_ expression: ExpressionSyntax) {
    guard case .isDistinct(let left, let right, let negated, _) = expression else { return }
    write(left, atLeast: .predicate)
    write(negated ? " IS NOT DISTINCT FROM " : " IS DISTINCT FROM ")
    write(right, atLeast: .conversion)
  }

  private mutating func between(_ expression: ExpressionSyntax) {
    guard case .between(let subject, let lower, let upper, let negated, _) = expression else { return }
    write(subject, atLeast: .predicate)
    write(negated ? " NOT BETWEEN " : " BETWEEN ")
    write(lower, atLeast: .conversion)
    write(" AND ")
    write(upper, atLeast: .conversion)
  }

  private mutating func membership(_ expression: ExpressionSyntax) {
    if case .inList(let subject, let items, let negated, _) = expression {
      write(subject, atLeast: .predicate)
      write(negated ? " NOT IN (" : " IN (")
      list(items) { printer, item in printer.expression(item) }
      write(")")
    }
    if case .inParameter(let subject, let list, let negated, _) = expression {
      write(subject, atLeast: .predicate)
      write((negated ? " NOT IN :" : " IN :") + list.text)
    }
    if case .inQuery(let subject, let query, let negated, _) = expression {
      write(subject, atLeast: .predicate)
      subquery(negated ? " NOT IN " : " IN ", query)
    }
    if case .quantified(let quantified) = expression {
      write(quantified.operand, atLeast: .predicate)
      subquery(" \(quantified.op.rawValue) \(quantified.isAll ? "ALL" : "ANY") ", quantified.query)
    }
  }

  private mutating func approximation(_ expression: ExpressionSyntax) {
    guard case .approximation(let approximation) = expression else { return }
    write(approximation.left, atLeast: .predicate)
    write(" ~= ")
    write(approximation.right, atLeast: .conversion)
    guard let within = approximation.within else { return }
    write(" WITHIN ")
    write(within, atLeast: .conversion)
  }

  private mutating func like(_ like: LikeSyntax) {
    write(like.subject, atLeast: .predicate)
    write(" \(like.op.text(negated: like.negated)) ")
    write(like.pattern, atLeast: .conversion)
    guard let escape = like.escape else { return }
    write(" ESCAPE ")
    write(escape, atLeast: .conversion)
  }

  private mutating func conversion(_ expression: ExpressionSyntax) {
    guard case .conversion(let operand, let unit, _) = expression else { return }
    write(operand, atLeast: .conversion)
    write(" TO")
    self.unit(unit)
  }

  private mutating func caseWhen(_ choice: CaseSyntax) {
    write("CASE")
    if let subject = choice.subject {
      write(" ")
      expression(subject)
    }
    for branch in choice.branches {
      write(" WHEN ")
      expression(branch.condition)
      write(" THEN ")
      expression(branch.result)
    }
    if let otherwise = choice.otherwise {
      write(" ELSE ")
      expression(otherwise)
    }
    write(" END")
  }

  private mutating func cast(_ expression: ExpressionSyntax) {
    guard case .cast(let cast) = expression else { return }
    if cast.form == .colons {
      write(cast.operand, atLeast: .cast)
      write("::")
      type(cast.type)
    } else {
      write(cast.form == .cast ? "CAST(" : "TRY_CAST(")
      self.expression(cast.operand)
      write(" AS ")
      type(cast.type)
      write(")")
    }
  }

  private mutating func call(_ call: CallSyntax) {
    functionName(call.name)
    write(call.distinct == nil ? "(" : "(DISTINCT ")
    if call.star != nil { write("*") }
    for (index, argument) in call.arguments.enumerated() {
      if index > 0 { write(", ") }
      // `position(a IN b)` reads its first argument up to the IN.
      write(argument, atLeast: index == 0 && call.name.key == "position" ? .concatenation : .or)
    }
    if !call.orderBy.isEmpty {
      write(" ORDER BY ")
      orderItems(call.orderBy)
    }
    write(")")
    if let group = call.withinGroup {
      write(" WITHIN GROUP (ORDER BY ")
      orderItems(group.order)
      write(")")
    }
    if let nulls = call.over?.nulls { write(nulls.ignoresNulls ? " IGNORE NULLS" : " RESPECT NULLS") }
    if let filter = call.filter {
      write(" FILTER (WHERE ")
      expression(filter)
      write(")")
    }
    if let over = call.over { self.over(over) }
  }

  /// How far a frame reaches.
  mutating func frameOffset(_ offset: ExpressionSyntax) { write(offset, atLeast: .conversion) }

  private mutating func functionName(_ name: Identifier) {
    switch Keyword.spelled(Array(name.text.utf8)) {
    case .left, .right, .currentDate, .currentTimestamp: write(name.text)
    default: self.name(name)
    }
  }

  mutating func literal(_ literal: LiteralSyntax) {
    switch literal.kind {
    case .null: write("NULL")
    case .boolean(let value): write(value ? "TRUE" : "FALSE")
    case .integer(let digits), .decimal(let digits), .double(let digits):
      write(digits)
      unit(literal.unit)
    case .text(let text): self.text(text)
    case .date(let date):
      write("DATE ")
      text(date)
    case .period(let period):
      write("PERIOD ")
      text(period)
    case .timestamp(let timestamp):
      write("TIMESTAMP ")
      text(timestamp)
    case .interval(let interval, let fields):
      write("INTERVAL ")
      text(interval)
      if let fields { write(" " + fields.text) }
    }
  }
}
