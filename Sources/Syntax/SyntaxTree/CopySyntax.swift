package import Diagnostics

/// `COPY table | (query) TO 'file' [WITH (option [= value], …)]`.
package struct CopySyntax: Sendable {
  package enum Source: Sendable {
    case table(NameSyntax)
    case query(QuerySyntax)
  }

  package struct Option: Sendable {
    package var name: Identifier
    /// A word is a text; nil where nothing stands behind the name, which means TRUE.
    package var value: LiteralSyntax?

    package init(name: Identifier, value: LiteralSyntax?) {
      self.name = name
      self.value = value
    }
  }

  package var source: Source
  package var path: String
  package var pathSpan: SourceSpan
  package var options: [Option]

  package init(source: Source, path: String, pathSpan: SourceSpan, options: [Option]) {
    self.source = source
    self.path = path
    self.pathSpan = pathSpan
    self.options = options
  }
}
