/// `PARAM name TYPE [LIST] [DEFAULT value] [COMMENT 'text']`.
package struct ParameterSyntax: Sendable {
  package enum Default: Sendable {
    case value(ExpressionSyntax)
    /// `(a, b)`, of a LIST; may be empty.
    case list([ExpressionSyntax])
  }

  package var name: Identifier
  package var type: TypeNameSyntax
  package var isList: Bool
  package var `default`: Default?
  package var comment: String?

  package init(
    name: Identifier, type: TypeNameSyntax, isList: Bool, default: Default?, comment: String?
  ) {
    self.name = name
    self.type = type
    self.isList = isList
    self.default = `default`
    self.comment = comment
  }
}
