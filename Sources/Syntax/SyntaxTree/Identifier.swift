package import Diagnostics

/// A name as written. Names compare without regard to case (`key`), quoted or not.
package struct Identifier: Sendable {
  package var text: String
  package var span: SourceSpan

  package init(_ text: String, _ span: SourceSpan) {
    self.text = text
    self.span = span
  }

  /// The form under which scopes and catalogs look names up.
  package var key: String { text.lowercased() }
}

/// `a`, `t.a`: one or more identifiers joined by points.
package struct NameSyntax: Sendable {
  package var parts: [Identifier]
  package var span: SourceSpan

  package init(_ parts: [Identifier], _ span: SourceSpan) {
    self.parts = parts
    self.span = span
  }
}
