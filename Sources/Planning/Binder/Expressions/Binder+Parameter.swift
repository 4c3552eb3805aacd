import Columns
import Diagnostics
import Syntax

extension StatementBinder {
  /// `:name`: a constant of the declared type. No text of it is ever read as a query.
  func bindParameter(_ name: Identifier) -> BoundExpression? {
    guard let parameter = parameter(name) else { return nil }
    guard !parameter.definition.isList, let value = parameter.values.first else {
      report(
        .typeMismatch, "the parameter `\(name.text)` is a list, which stands only after IN", at: name.span,
        parameter.definition.typeName, hint: "write … IN :\(name.text), without parentheses")
      return nil
    }
    return .constant(value, parameter.definition.type)
  }

  /// `x IN :name`.
  func bindInParameter(
    _ syntax: ExpressionSyntax, _ name: Identifier, _ negated: Bool, _ span: SourceSpan,
    in context: ExpressionContext
  ) -> BoundExpression? {
    let operand = bindOperand(syntax, in: context)
    guard let parameter = parameter(name) else { return nil }
    guard parameter.definition.isList else {
      report(
        .typeMismatch, "the parameter `\(name.text)` is one value, and IN needs a list", at: name.span,
        parameter.definition.typeName, hint: "write … IN (:\(name.text)), or declare it as a LIST")
      return nil
    }
    guard let operand else { return nil }
    let type = parameter.definition.type
    let constants = parameter.values.map { ListedConstant(value: $0, type: type, span: name.span) }
    let list = meeting([operand] + constants.measured, in: context).flatMap { constantList($0[0], constants) }
    return list?.negated(negated, span)
  }

  private func parameter(_ name: Identifier) -> QueryParameter? {
    if let lasting {
      report(
        .misplacedParameter, "\(lasting) cannot use the parameter `\(name.text)`", at: name.span,
        "\(lasting) stays when the parameter is gone", hint: "write the value itself")
      return nil
    }
    if let known = parameters[name.key] { return known }
    let near = Suggestion.nearest(to: name.text, among: parameters.values.map(\.definition.name).sorted())
    report(
      .unknownParameter, "there is no parameter `\(name.text)`", at: name.span, "not declared",
      hint: near.map { "did you mean `:\($0)`?" }
        ?? "declare it at the head of the query: PARAM \(name.text) TEXT;")
    return nil
  }

  // MARK: PARAM

  func bindDefinition(_ syntax: ParameterSyntax) -> ParameterDefinition? {
    guard let type = bindType(syntax.type, of: nil) else { return nil }
    var definition = ParameterDefinition(
      name: syntax.name.text, type: type, digits: syntax.type.digits, isList: syntax.isList, defaults: nil,
      comment: syntax.comment, span: syntax.name.span)
    switch syntax.default {
    case nil: return definition
    case .value(let value):
      guard let bound = bindDefault(value, of: definition) else { return nil }
      definition.defaults = [bound]
    case .list(let items):
      let values = items.compactMap { bindDefault($0, of: definition) }
      guard values.count == items.count else { return nil }
      definition.defaults = values
    }
    return definition
  }

  private func bindDefault(_ syntax: ExpressionSyntax, of definition: ParameterDefinition) -> Value? {
    let context = ExpressionContext(scope: Scope(), outer: nil, clause: .parameterDefault)
    guard let expression = bind(syntax, in: context) else { return nil }
    do throws(Diagnostic) {
      guard let value = try ConstantEvaluator.value(of: expression) else {
        report(
          .typeMismatch, "DEFAULT needs a value that is known before the query runs", at: syntax.span,
          hint: "write a constant, or compute it in the query")
        return nil
      }
      return try definition.value(of: value, expression.type)
    } catch {
      var diagnostic = error
      if error.code == .badParameterValue {
        diagnostic.primary = .init(syntax.span, expression.type.displayName)
        diagnostic.related = [.init(definition.span, definition.typeName)]
        diagnostic.hint = "write a constant such as \(definition.defaultExample)"
      }
      report(diagnostic)
    }
    return nil
  }
}

extension ParameterDefinition {
  /// A value of the type, as a query writes it.
  fileprivate var defaultExample: String {
    switch type.base {
    case .text, .null: "'Medical'"
    case .date: "DATE '2019-07-01'"
    case .timestamp: "TIMESTAMP '2019-07-01 12:00:00'"
    case .interval: "INTERVAL '1 month'"
    case .period: "PERIOD '2019/20'"
    default: example
    }
  }
}
