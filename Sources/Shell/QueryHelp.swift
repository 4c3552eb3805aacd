import Columns
import Diagnostics
import MissionQL
import Planning
import Rendering
import Syntax

/// What `mql FILE --help` and `mql run NAME --help` say: the comment at the head of the query, its parameters, and how to
/// run it.
struct QueryHelp {
  /// `mql FILE`, `mql run NAME`
  let command: String
  let source: SourceText
  let session: Session

  /// nil where the input is no query file.
  init?(of input: ShellOptions.Input, source: SourceText, session: Session) {
    switch input {
    case .file(let path): command = "mql \(Self.shellWord(path))"
    case .saved(let name): command = "mql run \(Self.shellWord(name))"
    case .command, .standardInput: return nil
    }
    self.source = source
    self.session = session
  }

  /// - Throws: what is wrong with a parameter.
  func text() throws(DiagnosticList) -> String {
    let definitions = try self.definitions()
    var text = source.headComment.map { TerminalText.escaped($0) + "\n" }.joined()
    if !definitions.isEmpty {
      text += text.isEmpty ? "Parameters:\n" : "\nParameters:\n"
      let names = Self.padded(definitions.map(\.name))
      for (definition, columns) in zip(definitions, zip(names, Self.padded(definitions.map(\.typeName)))) {
        text += "  \(columns.0)  \(columns.1)  \(note(on: definition))\n"
      }
    }
    return text + (text.isEmpty ? "" : "\n")
      + "Run it:\n  \(command)\(arguments(of: definitions))\n"
  }

  /// Each as wide as the widest.
  private static func padded(_ texts: [String]) -> [String] {
    let width = texts.map { DisplayWidth.of($0) }.max() ?? 0
    return texts.map { $0 + String(repeating: " ", count: width - DisplayWidth.of($0)) }
  }

  private func note(on definition: ParameterDefinition) -> String {
    let comment = definition.comment ?? ""
    guard let defaults = definition.defaults else {
      return comment + (comment.isEmpty ? "" : " ") + "(needed)"
    }
    let shown = defaults.map { Self.shown($0, definition) }.joined(separator: ", ")
    return comment + (comment.isEmpty ? "" : " ") + "(\(shown.isEmpty ? "none" : shown) by default)"
  }

  private static func shown(_ value: Value, _ definition: ParameterDefinition) -> String {
    if case .text(let text) = value { return "'\(text)'" }
    return value.description(as: definition.type)
  }

  /// Those that need a value, or, if none does, the first.
  private func arguments(of definitions: [ParameterDefinition]) -> String {
    var shown = definitions.filter { $0.defaults == nil }
    if shown.isEmpty { shown = Array(definitions.prefix(1)) }
    return shown.map { definition in
      let value =
        definition.defaults.map { values in
          values.map { $0.description(as: definition.type) }.joined(separator: ",")
        } ?? definition.example
      return " --param \(Self.shellWord("\(definition.name)=\(value)"))"
    }.joined()
  }

  /// As a shell reads it as one word.
  private static func shellWord(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || "_-./=,:%+".unicodeScalars.contains($0)
    }
    if isPlain, !word.isEmpty { return word }
    return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  private func definitions() throws(DiagnosticList) -> [ParameterDefinition] {
    var reader = StatementReader(source)
    var definitions: [ParameterDefinition] = []
    while let parsed = reader.next() {
      guard let statement = parsed.statement, case .parameter = statement.kind else { break }
      definitions.append(try session.definition(of: statement))
    }
    return definitions
  }
}
