import Columns
import Diagnostics
import Syntax

/// A bound expression with the text that it came from, so that messages can point at it.
struct Operand {
  var expression: BoundExpression
  var span: SourceSpan

  init(_ expression: BoundExpression, _ span: SourceSpan) {
    self.expression = expression
    self.span = span
  }

  var type: DataType { expression.type }

  /// A text that stands in the query itself, and so may be read as another type.
  var literalText: String? {
    if case .constant(.text(let text), _) = expression { text } else { nil }
  }
}

extension StatementBinder {
  func bind(_ syntax: ExpressionSyntax, in context: ExpressionContext) -> BoundExpression? {
    guard expressionDepth < Self.maximumExpressionDepth else {
      report(.nestingTooDeep, "this expression nests too deeply", at: syntax.span)
      return nil
    }
    expressionDepth += 1
    defer { expressionDepth -= 1 }
    switch syntax {
    case .literal(let literal): return bindLiteral(literal)
    case .column(let name): return bindColumn(name, in: context)
    case .parameter(let name): return bindParameter(name)
    case .unary(let op, let operand, let span): return bindUnary(op, operand, span, in: context)
    case .binary: return bindBinaryChain(syntax, in: context)
    case .and(let operands): return bindLogic(operands, "AND", in: context).map(BoundExpression.and)
    case .or(let operands): return bindLogic(operands, "OR", in: context).map(BoundExpression.or)
    case .isTest(let operand, let test, let negated, let span):
      return bindIsTest(operand, test, negated, span, in: context)
    case .isDistinct(let left, let right, let negated, let span):
      return bindIsDistinct(left, right, negated, span, in: context)
    case .between(let operand, let lower, let upper, let negated, let span):
      return bindBetween(operand, lower, upper, negated, span, in: context)
    case .inList(let operand, let list, let negated, let span):
      return bindInList(operand, list, negated, span, in: context)
    case .inParameter(let operand, let name, let negated, let span):
      return bindInParameter(operand, name, negated, span, in: context)
    case .inQuery(let operand, let query, let negated, let span):
      return bindInQuery(operand, query, negated, span, in: context)
    case .quantified(let quantified): return bindQuantified(quantified, in: context)
    case .like(let like): return bindLike(like, in: context)
    case .approximation(let approximation): return bindApproximation(approximation, in: context)
    case .caseWhen(let syntax): return bindCase(syntax, in: context)
    case .cast(let syntax): return bindCast(syntax, in: context)
    case .conversion(let operand, let unit, let span):
      return bindConversion(operand, unit, span, in: context)
    case .call(let call): return bindCall(call, in: context)
    case .columns(let columns): return bindColumns(columns, in: context)
    case .exists(let query, _): return bindExists(query, in: context)
    case .subquery(let query, let span): return bindScalarSubquery(query, span, in: context)
    case .row(_, let span):
      reportLoneRow(span)
      return nil
    }
  }

  func bindOperand(_ syntax: ExpressionSyntax, in context: ExpressionContext) -> Operand? {
    bind(syntax, in: context).map { Operand($0, syntax.span) }
  }

  /// All or, if one is at fault, none; each is checked.
  func bindOperands(_ list: [ExpressionSyntax], in context: ExpressionContext) -> [Operand]? {
    let bound = list.map { bindOperand($0, in: context) }
    return bound.contains { $0 == nil } ? nil : bound.compactMap(\.self)
  }

  // MARK: Logic

  private func bindLogic(
    _ operands: [ExpressionSyntax], _ word: String, in context: ExpressionContext
  ) -> [BoundExpression]? {
    let bound = operands.map { operand in
      bindOperand(operand, in: context).flatMap { booleanOperand($0, of: word) }
    }
    return bound.contains { $0 == nil } ? nil : bound.compactMap(\.self)
  }

  /// The operand if it is a truth value; otherwise a report.
  func booleanOperand(_ operand: Operand, of word: String) -> BoundExpression? {
    if operand.type.base == .boolean { return operand.expression }
    if operand.type.isNull { return implicitCast(operand.expression, to: .boolean, at: operand.span) }
    let hint =
      operand.type.isNumeric
      ? "compare it with something, such as … <> 0" : "write a condition, such as … = 'text'"
    report(
      .typeMismatch, "\(word) needs a condition, which is true or false", at: operand.span,
      operand.type.displayName, hint: hint)
    return nil
  }

  private func bindIsTest(
    _ syntax: ExpressionSyntax, _ test: IsTestSyntax, _ negated: Bool, _ span: SourceSpan,
    in context: ExpressionContext
  ) -> BoundExpression? {
    if case .row(let items, let place) = syntax, test == .null {
      guard let row = bindRow(items, place, in: context) else { return nil }
      // As the standard has it, a row of which some values are NULL is neither.
      return .and(row.values.map { .call(negated ? .isNotNull : .isNull, [$0.expression], .boolean, span) })
    }
    guard let operand = bindOperand(syntax, in: context) else { return nil }
    switch test {
    case .null: return .call(negated ? .isNotNull : .isNull, [operand.expression], .boolean, span)
    case .notApplicable: return .call(.isNotApplicable, [operand.expression], .boolean, span)
    case .notReported: return .call(.isNotReported, [operand.expression], .boolean, span)
    case .notComparable: return .call(.isNotComparable, [operand.expression], .boolean, span)
    case .isUnknown:
      guard let condition = booleanOperand(operand, of: "IS UNKNOWN") else { return nil }
      return .call(negated ? .isNotNull : .isNull, [condition], .boolean, span)
    case .isTrue, .isFalse:
      guard let condition = booleanOperand(operand, of: "IS \(test.rawValue)") else { return nil }
      return BoundExpression.call(test == .isTrue ? .isTrue : .isFalse, [condition], .boolean, span)
        .negated(negated, span)
    }
  }

  private func bindIsDistinct(
    _ left: ExpressionSyntax, _ right: ExpressionSyntax, _ negated: Bool, _ span: SourceSpan,
    in context: ExpressionContext
  ) -> BoundExpression? {
    if case .row(let items, let place) = left {
      return bindRow(items, place, in: context).flatMap { row in
        compare(row, with: right, in: context) { pairs in
          let distinct = pairs.map { pair in
            BoundExpression.call(
              negated ? .isNotDistinct : .isDistinct, [pair.left, pair.right], .boolean, span)
          }
          return negated ? .and(distinct) : .or(distinct)
        }
      }
    }
    let (one, other) = (bindOperand(left, in: context), bindOperand(right, in: context))
    guard let one, let other, let pair = comparable(one, other, in: context) else { return nil }
    return .call(negated ? .isNotDistinct : .isDistinct, [pair.left, pair.right], .boolean, span)
  }

  private func bindBetween(
    _ syntax: ExpressionSyntax, _ lower: ExpressionSyntax, _ upper: ExpressionSyntax, _ negated: Bool,
    _ span: SourceSpan, in context: ExpressionContext
  ) -> BoundExpression? {
    if case .row(let items, let place) = syntax {
      guard let low = bindRowComparison(.greaterOrEqual, items, place, lower, in: context),
        let high = bindRowComparison(.lessOrEqual, items, place, upper, in: context)
      else { return nil }
      return BoundExpression.and([low, high]).negated(negated, span)
    }
    let operand = bindOperand(syntax, in: context)
    let bounds = bindOperands([lower, upper], in: context)
    guard let operand, let bounds, canRepeat(operand),
      let met = meeting([operand] + bounds, in: context),
      let low = comparison(.greaterOrEqual, met[0], met[1], span),
      let high = comparison(.lessOrEqual, met[0], met[2], span)
    else { return nil }
    return BoundExpression.and([low, high]).negated(negated, span)
  }

  /// Whether the operand may stand several times in the bound tree, or within another one. Repeated
  /// repetition would let a short text grow without limit, so a large one is reported.
  func canRepeat(_ operand: Operand, times: Int = 2) -> Bool {
    let limit = Self.maximumExpressionNodes
    let count = operand.expression.nodeCount(limit: limit)
    let isSmall =
      (count <= 2 || count < limit / max(times, 1))
      && operand.expression.height(limit: Self.maximumRepeatedHeight) < Self.maximumRepeatedHeight
    if !isSmall {
      report(
        .nestingTooDeep, "this expression becomes too large", at: operand.span,
        "aliases and subjects are put in where they are used",
        hint: "compute it in a derived table, and use its name")
    }
    return isSmall
  }

  // MARK: LIKE

  private func bindLike(_ like: LikeSyntax, in context: ExpressionContext) -> BoundExpression? {
    switch like.op {
    case .matches, .matchesIgnoringCase, .similar: return bindMatching(like, in: context)
    case .like, .ilike: break
    }
    let word = like.op.rawValue
    let subject = bindOperand(like.subject, in: context)
    let pattern = bindOperand(like.pattern, in: context)
    var escape: Operand? = Operand(.constant(.text(""), .text), like.span)
    if let written = like.escape { escape = bindOperand(written, in: context) }
    guard let subject, let pattern, let escape else { return nil }
    guard let text = textOperand(subject, of: word), let form = textOperand(pattern, of: word),
      let mark = textOperand(escape, of: "ESCAPE")
    else { return nil }
    if let text = escape.literalText, text.unicodeScalars.count > 1 {
      report(.argumentOutOfRange, "ESCAPE needs one character", at: escape.span, "this is longer")
      return nil
    }
    return BoundExpression.call(
      like.op == .ilike ? .ilike : .like, [text, form, mark], .boolean, like.span
    ).negated(like.negated, like.span)
  }

  func textOperand(_ operand: Operand, of word: String) -> BoundExpression? {
    if operand.type.base == .text { return operand.expression }
    if operand.type.isNull { return implicitCast(operand.expression, to: .text, at: operand.span) }
    report(
      .typeMismatch, "\(word) compares texts", at: operand.span, operand.type.displayName,
      hint: "cast it: … ::TEXT")
    return nil
  }
}
