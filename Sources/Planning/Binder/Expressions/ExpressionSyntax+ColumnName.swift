import Syntax

extension ExpressionSyntax {
  /// What stands in a name for COLUMNS, which has none of its own.
  static let columnsName = "COLUMNS(…)"

  /// What a column computed by the expression is called where it has no alias: the column's own name, or the
  /// expression as one would write it, shortened where it is long.
  package var columnName: String {
    if case .column(let name) = self, let last = name.parts.last { return last.text }
    var printer = ColumnNamePrinter()
    printer.write(self, depth: 0)
    return printer.text
  }
}

private struct ColumnNamePrinter {
  var text = ""
  static let maximumDepth = 12
  static let maximumItems = 12
  static let maximumLength = 200

  private var isFull: Bool { text.utf8.count > Self.maximumLength }

  mutating func write(_ expression: ExpressionSyntax, depth: Int) {
    guard depth < Self.maximumDepth, !isFull else {
      if !text.hasSuffix("…") { text += "…" }
      return
    }
    let next = depth + 1
    switch expression {
    case .literal(let literal):
      text += literal.kind.text
      if let unit = literal.unit { text += " [\(unit.text)]" }
    case .column(let name): text += name.parts.map(\.text).joined(separator: ".")
    case .parameter(let name): text += ":" + name.text
    case .unary(let op, let operand, _):
      text += op == .not ? "NOT " : op.rawValue
      let start = text.endIndex
      writeOperand(operand, depth: next)
      // Two minus signs would begin a comment.
      if op == .minus, text[start...].hasPrefix("-") {
        text.insert("(", at: start)
        text += ")"
      }
    case .binary(let op, let left, let right, _):
      writeOperand(left, depth: next)
      text += " \(op.rawValue) "
      writeOperand(right, depth: next)
    case .and(let operands): write(operands, depth: next, separator: " AND ")
    case .or(let operands): write(operands, depth: next, separator: " OR ")
    case .isTest, .isDistinct, .between, .inList, .inParameter, .inQuery, .quantified:
      writePredicate(expression, depth: next)
    case .like(let like): write(like, depth: next)
    case .approximation(let approximation): write(approximation, depth: next)
    case .caseWhen(let syntax): write(syntax, depth: next)
    case .cast(let cast): write(cast, depth: next)
    case .conversion(let operand, let unit, _):
      writeOperand(operand, depth: next)
      text += " TO [\(unit.text)]"
    case .call(let call): write(call, depth: next)
    case .columns: text += ExpressionSyntax.columnsName
    case .exists: text += "EXISTS (…)"
    case .subquery: text += "(…)"
    case .row(let items, _):
      text += "("
      write(items, depth: next, separator: ", ")
      text += ")"
    }
  }

  private mutating func writePredicate(_ expression: ExpressionSyntax, depth: Int) {
    switch expression {
    case .isTest(let operand, let test, let negated, _):
      writeOperand(operand, depth: depth)
      text += negated ? " IS NOT \(test.rawValue)" : " IS \(test.rawValue)"
    case .isDistinct(let left, let right, let negated, _):
      writeOperand(left, depth: depth)
      text += negated ? " IS NOT DISTINCT FROM " : " IS DISTINCT FROM "
      writeOperand(right, depth: depth)
    case .between(let operand, let lower, let upper, let negated, _):
      writeOperand(operand, depth: depth)
      text += negated ? " NOT BETWEEN " : " BETWEEN "
      writeOperand(lower, depth: depth)
      text += " AND "
      writeOperand(upper, depth: depth)
    case .inList(let operand, let items, let negated, _):
      writeOperand(operand, depth: depth)
      text += negated ? " NOT IN (" : " IN ("
      write(items, depth: depth, separator: ", ")
      text += ")"
    case .inParameter(let operand, let list, let negated, _):
      writeOperand(operand, depth: depth)
      text += (negated ? " NOT IN :" : " IN :") + list.text
    case .inQuery(let operand, _, let negated, _):
      writeOperand(operand, depth: depth)
      text += negated ? " NOT IN (…)" : " IN (…)"
    case .quantified(let quantified):
      writeOperand(quantified.operand, depth: depth)
      text += " \(quantified.op.rawValue) \(quantified.isAll ? "ALL" : "ANY") (…)"
    default: break
    }
  }

  private mutating func write(_ items: [ExpressionSyntax], depth: Int, separator: String) {
    for (index, item) in items.prefix(Self.maximumItems).enumerated() {
      if index > 0 { text += separator }
      if separator == ", " { write(item, depth: depth) } else { writeOperand(item, depth: depth) }
    }
    if items.count > Self.maximumItems { text += separator + "…" }
  }

  /// In parentheses if it has an operator of its own.
  private mutating func writeOperand(_ expression: ExpressionSyntax, depth: Int) {
    switch expression {
    case .binary, .and, .or, .isTest, .isDistinct, .between, .inList, .inParameter, .inQuery, .quantified,
      .like,
      .approximation, .conversion:
      text += "("
      write(expression, depth: depth)
      text += ")"
    default: write(expression, depth: depth)
    }
  }

  private mutating func write(_ like: LikeSyntax, depth: Int) {
    writeOperand(like.subject, depth: depth)
    text += " \(like.op.text(negated: like.negated)) "
    writeOperand(like.pattern, depth: depth)
  }

  private mutating func write(_ approximation: ApproximationSyntax, depth: Int) {
    writeOperand(approximation.left, depth: depth)
    text += " ~= "
    writeOperand(approximation.right, depth: depth)
    guard let within = approximation.within else { return }
    text += " WITHIN "
    writeOperand(within, depth: depth)
  }

  private mutating func write(_ syntax: CaseSyntax, depth: Int) {
    text += "CASE"
    if let subject = syntax.subject {
      text += " "
      write(subject, depth: depth)
    }
    for branch in syntax.branches.prefix(Self.maximumItems) {
      text += " WHEN "
      write(branch.condition, depth: depth)
      text += " THEN "
      write(branch.result, depth: depth)
    }
    if let otherwise = syntax.otherwise {
      text += " ELSE "
      write(otherwise, depth: depth)
    }
    text += " END"
  }

  private mutating func write(_ cast: CastSyntax, depth: Int) {
    let parameters = cast.type.parameters.map(\.kind.text).joined(separator: ", ")
    let type = cast.type.name.text.uppercased() + (parameters.isEmpty ? "" : "(\(parameters))")
    text += cast.form == .tryCast ? "TRY_CAST(" : "CAST("
    write(cast.operand, depth: depth)
    text += " AS \(type))"
  }

  private mutating func write(_ call: CallSyntax, depth: Int) {
    text += call.name.text.lowercased() + "("
    if call.distinct != nil { text += "DISTINCT " }
    if call.star != nil { text += "*" }
    write(call.arguments, depth: depth, separator: ", ")
    if !call.orderBy.isEmpty { text += " " }
    writeOrder(call.orderBy, depth: depth)
    text += ")"
    if let group = call.withinGroup {
      text += " WITHIN GROUP ("
      writeOrder(group.order, depth: depth)
      text += ")"
    }
    if let filter = call.filter {
      text += " FILTER (WHERE "
      write(filter, depth: depth)
      text += ")"
    }
  }

  private mutating func writeOrder(_ items: [OrderItemSyntax], depth: Int) {
    for (index, item) in items.prefix(Self.maximumItems).enumerated() {
      text += index > 0 ? ", " : "ORDER BY "
      write(item.expression, depth: depth)
      if item.descending { text += " DESC" }
    }
  }
}

extension LiteralSyntax.Kind {
  /// As it would be written.
  fileprivate var text: String {
    switch self {
    case .null: "NULL"
    case .boolean(let value): value ? "TRUE" : "FALSE"
    case .integer(let digits), .decimal(let digits), .double(let digits): digits
    case .text(let text): "'\(quoted(text))'"
    case .date(let text): "DATE '\(quoted(text))'"
    case .period(let text): "PERIOD '\(quoted(text))'"
    case .timestamp(let text): "TIMESTAMP '\(quoted(text))'"
    case .interval(let text, let fields):
      "INTERVAL '\(quoted(text))'" + (fields.map { " " + $0.text } ?? "")
    }
  }
}

/// The text with its quotes doubled.
func quoted(_ text: String) -> String {
  text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
}
