import Columns
package import Diagnostics
package import Planning
package import Syntax

extension Session {
  /// What a statement computes that it hardly means to.
  /// - Throws: what is wrong with it.
  package func warnings(on statement: StatementSyntax) throws(DiagnosticList) -> [Diagnostic] {
    Lint.warnings(on: try bind(statement))
  }

  /// Lets a parameter be used before it has a value.
  package func declare(withoutValue definition: ParameterDefinition) {
    parameters[definition.key] = QueryParameter(definition, values: definition.defaults ?? [.null])
  }
}
