/// What is wrong, where, and what to try: the one value in which every stage reports.
package struct Diagnostic: Error, Hashable, Sendable {
  package enum Severity: String, Sendable { case error, warning }

  /// A piece of the query with what is to be said of it.
  package struct Label: Hashable, Sendable {
    package var span: SourceSpan
    package var text: String

    package init(_ span: SourceSpan, _ text: String = "") {
      self.span = span
      self.text = text
    }
  }

  /// A place in a data file, which is not part of the query's own text.
  package struct FilePlace: Hashable, Sendable {
    package var file: String
    /// From 1; the header of a CSV file is line 1.
    package var line: Int
    /// From 1; nil where the whole line is meant.
    package var column: Int?
    /// The line itself, without its end.
    package var excerpt: String

    package init(file: String, line: Int, column: Int? = nil, excerpt: String = "") {
      self.file = file
      self.line = line
      self.column = column
      self.excerpt = excerpt
    }
  }

  package var code: DiagnosticCode
  package var severity = Severity.error
  /// One sentence without a full stop; names stand in backticks.
  package var message: String
  /// Where the caret goes; nil where no query text is at fault (a missing file given as an option).
  package var primary: Label?
  /// The other sides: "grouped by this", "declared here".
  package var related: [Label]
  /// Where in a data file, if the fault lies there.
  package var place: FilePlace?
  /// One thing to try next.
  package var hint: String?

  package init(
    _ code: DiagnosticCode, _ message: String, at primary: Label?, related: [Label] = [],
    place: FilePlace? = nil, hint: String? = nil
  ) {
    self.code = code
    self.message = message
    self.primary = primary
    self.related = related
    self.place = place
    self.hint = hint
  }
}

/// Several diagnostics of one statement, in the order of the text; never empty.
package struct DiagnosticList: Error, Hashable, Sendable {
  package var items: [Diagnostic]

  package init(_ items: [Diagnostic]) { self.items = items }
  package init(_ one: Diagnostic) { items = [one] }
}
