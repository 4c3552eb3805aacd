import Diagnostics
import Glibc
import MissionQL
import Rendering
import Syntax

/// `.edit`.
extension REPL {
  func edit(_ name: String?) throws(OutputError) {
    guard mayUseFiles() else { return }
    if let name { edit(query: name) } else { try editLast() }
  }

  /// What comes of the last statement is run.
  private func editLast() throws(OutputError) {
    let before = recent.text(ofLast: 1) ?? ""
    guard let after = TextEditor.edit(before, reportingTo: errors), after != before else { return }
    let text = after.trimmed
    guard !text.isEmpty else { return }
    remember(text)
    screen.write(painted(text) + "\n")
    _ = try run(.statement(Array(text.utf8), asLines: false), of: "input")
  }

  /// A query that the program carries is left as it is: what is made of it is the user's own.
  private func edit(query name: String) {
    guard SavedQuery.isName(name) else {
      return errors.report(.unexpectedToken, "`\(name)` can't be a name", hint: "`.queries` lists the names")
    }
    var before = ""
    if library.query(named: name) != nil {
      guard let source = source(ofQuery: name) else { return }
      before = String(decoding: source.bytes, as: UTF8.self)
    }
    guard let after = TextEditor.edit(before, reportingTo: errors) else { return }
    guard after != before else { return tell("nothing was changed") }
    // Saved first, so that no work is lost to a slip.
    save(after, as: name, replaces: true)
    let source = SourceText(name: name, text: after)
    errors.report(parseStatements(source).flatMap(\.diagnostics), in: source)
  }
}
