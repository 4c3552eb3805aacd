extension DiagnosticRenderer {
  /// The diagnostic as one line of JSON without its end, for programs that drive this one.
  ///
  /// Members: `code`, `severity`, `message`, `source` (its name), `line`, `column`, `end_line`, `end_column` (from 1; the end
  /// is after the last character), `label`, `labels` (the other sides), `hint`, `file` (a place in a data file).
  package static func json(_ diagnostic: Diagnostic, in source: SourceText?) -> String {
    var members: [(name: String, value: String?)] = [
      ("code", JSONText.quoted(diagnostic.code.rawValue)),
      ("severity", JSONText.quoted(diagnostic.severity.rawValue)),
      ("message", JSONText.quoted(diagnostic.message)),
      ("source", source.map { JSONText.quoted($0.name) }),
    ]
    if let source, let primary = diagnostic.primary {
      members += place(of: primary.span, in: source)
      if !primary.text.isEmpty { members.append(("label", JSONText.quoted(primary.text))) }
      let related = diagnostic.related.map { label in
        JSONText.object(place(of: label.span, in: source) + [("text", JSONText.quoted(label.text))])
      }
      members.append(("labels", JSONText.array(related)))
    }
    members.append(("hint", diagnostic.hint.map(JSONText.quoted)))
    members.append(("file", diagnostic.place.map(file)))
    return JSONText.object(members)
  }

  private static func place(of span: SourceSpan, in source: SourceText) -> [(name: String, value: String?)] {
    let (start, end) = (source.location(of: span.lower), source.location(of: span.upper))
    return [
      ("line", String(start.line)), ("column", String(start.column)),
      ("end_line", String(end.line)), ("end_column", String(end.column)),
    ]
  }

  private static func file(_ place: Diagnostic.FilePlace) -> String {
    JSONText.object([
      ("name", JSONText.quoted(place.file)), ("line", String(place.line)),
      ("column", place.column.map { String($0) }),
    ])
  }
}
