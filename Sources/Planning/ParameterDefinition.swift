package import Columns
package import Diagnostics

/// A parameter as a query declares it.
package struct ParameterDefinition: Hashable, Sendable {
  package var name: String
  package var type: DataType
  /// The 12 of DECIMAL(12, 1), where it is given.
  package var digits: Int?
  package var isList: Bool
  /// The values where none are given: one, or those of a list; nil where one must be given.
  package var defaults: [Value]?
  package var comment: String?
  /// Where the query names it.
  package var span: SourceSpan

  package init(
    name: String, type: DataType, digits: Int? = nil, isList: Bool, defaults: [Value]? = nil,
    comment: String? = nil, span: SourceSpan
  ) {
    self.name = name
    self.type = type
    self.digits = digits
    self.isList = isList
    self.defaults = defaults
    self.comment = comment
    self.span = span
  }

  /// By which it is looked up.
  package var key: String { name.lowercased() }

  /// As it is declared: `DECIMAL(38, 1) [kUSD]`, `TEXT LIST`.
  package var typeName: String {
    var text = type.displayName
    if let digits, case .decimal(let scale, _) = type.base { text = "DECIMAL(\(digits), \(scale))" }
    if let unit = type.unit { text += " [\(unit.symbol)]" }
    return isList ? text + " LIST" : text
  }

  /// What it is, for messages: `INTEGER, the budget year`.
  package var summary: String { comment.map { "\(typeName), \($0)" } ?? typeName }

  /// The value that a text stands for, read as a cast from text reads it; a number may have its unit behind it, as in
  /// `1.5 [MUSD]`, and is converted exactly.
  /// - Throws: `badParameterValue`.
  package func value(of text: String) throws(Diagnostic) -> Value {
    if type.isNumeric, let (number, unit) = MeasuredNumber.read(text) {
      return try value(of: .decimal(number), DataType.decimal(number.scale).with(unit))
    }
    // A cast rounds, since it is written out; what is given must not lose a digit.
    if type.isExact, let number = Decimal(written: text), number.scale > type.scale ?? 0 {
      return try value(of: .decimal(number), DataType.decimal(number.scale).with(type.unit))
    }
    return try converted(.constant(.text(text), .text), shown: "`\(text)`")
  }

  /// A value of another type as one of this parameter's: it must not lose anything, and a text is read as a cast
  /// reads it.
  /// - Throws: `badParameterValue`.
  package func value(of value: Value, _ given: DataType) throws(Diagnostic) -> Value {
    if case .text(let text) = value { return try self.value(of: text) }
    if case .null = value { return value }
    if given.hasRepresentation(of: type), digits == nil { return value }
    let shown = "`\(value.description(as: given))\(given.unit.map { " [\($0.symbol)]" } ?? "")`"
    let constant = BoundExpression.constant(value, given)
    if let exact = constant.broughtExactly(to: type, at: .none) { return try converted(exact, shown: shown) }
    guard given.unified(with: type)?.hasRepresentation(of: type) ?? false else { throw failure(shown) }
    return try converted(constant, shown: shown)
  }

  private func converted(_ operand: BoundExpression, shown: String) throws(Diagnostic) -> Value {
    let plain = type.withoutUnit
    var expression = operand
    if !operand.type.hasRepresentation(of: plain) {
      expression = .cast(operand, plain, isTry: false, .none)
    }
    if let digits, digits < Decimal.maximumDigits {
      let limit = BoundExpression.constant(.integer(Int64(digits)), .integer)
      expression = .call(.limitDigits, [expression, limit], plain, .none)
    }
    do throws(Diagnostic) {
      guard let value = try ConstantEvaluator.value(of: expression) else { throw failure(shown) }
      return value
    } catch {
      var failure = failure(shown)
      if error.code == .digitLost {
        failure.message += ": \(error.message)"
        failure.hint = "give one with fewer digits"
      }
      throw failure
    }
  }

  private func failure(_ shown: String) -> Diagnostic {
    Diagnostic(
      .badParameterValue, "\(shown) is no value for the parameter `\(name)`, which is \(typeName)",
      at: .init(span, comment ?? "declared here"), hint: "give one such as \(example)")
  }

  /// A value of the type, as one would give it.
  package var example: String {
    switch type.base {
    case .boolean: "true"
    case .integer: "2019"
    case .decimal(let scale, _): scale == 0 ? "100" : "100." + String(repeating: "0", count: Int(scale))
    case .double: "0.5"
    case .date: "2019-07-01"
    case .timestamp: "2019-07-01 12:00:00"
    case .interval: isList ? "1 day,1 month" : "1 month"
    case .period: "2019/20"
    case .text, .null: isList ? "Medical,Official travel" : "Medical"
    }
  }
}

/// A parameter with the value that it has: one, or those of a list.
package struct QueryParameter: Hashable, Sendable {
  package var definition: ParameterDefinition
  package var values: [Value]

  package init(_ definition: ParameterDefinition, values: [Value]) {
    self.definition = definition
    self.values = values
  }
}

/// A number with its unit behind it, as it is typed: `1.5 [MUSD]`.
private enum MeasuredNumber {
  /// nil for anything else.
  static func read(_ text: String) -> (number: Decimal, unit: Unit?)? {
    guard let open = text.firstIndex(of: "["), let close = text.lastIndex(of: "]"), open < close,
      text[text.index(after: close)...].allSatisfy({ $0 == " " })
    else { return nil }
    let digits = text[..<open].split(separator: " ")
    guard digits.count == 1, let number = Decimal(String(digits[0])) else { return nil }
    do throws(UnitTextFailure) {
      return (number, try Unit.parse(String(text[text.index(after: open)..<close])))
    } catch {
      return nil
    }
  }
}
