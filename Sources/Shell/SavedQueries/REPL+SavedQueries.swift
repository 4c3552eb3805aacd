import Diagnostics
import Glibc
import MissionQL
import Rendering
import Syntax

/// `.queries`, `.run` and `.save`.
extension REPL {
  /// Without the user's own where no file may be read.
  var library: QueryLibrary { QueryLibrary(allowsFiles: runner.session.configuration.allowsFiles) }

  func listQueries(_ words: [String]) throws(OutputError) {
    try runner.write(ResultSet(library, matching: words))
  }

  func runQuery(_ arguments: [String]) throws(OutputError) {
    guard let name = arguments.first else {
      return errors.report(
        .unexpectedToken, "`.run` takes the name of a saved query", hint: "`.queries` lists them")
    }
    guard let source = source(ofQuery: name) else { return }
    var options = ShellOptions()
    for argument in arguments.dropFirst() {
      guard options.give(parameter: argument) else {
        return errors.report(
          .unexpectedToken, "`\(argument)` gives no parameter a value",
          hint: "type `.run \(name) parameter=value`, in quotes if there are blanks in it")
      }
    }
    let outer = runner.session.givenParameters
    runner.session.givenParameters = options.parameters
    defer { runner.session.givenParameters = outer }
    _ = try answeringInterrupts { () throws(OutputError) in
      var script = ScriptRunner(runner: runner, stopsOnError: false)
      try script.run(source)
    }
  }

  /// The text of a saved query; nil, and reported, where there is none.
  func source(ofQuery name: String) -> SourceText? {
    guard let query = library.query(named: name) else {
      errors.report([library.unknown(name, listedBy: ".queries")], in: nil)
      return nil
    }
    do throws(Diagnostic) {
      return try query.source()
    } catch {
      errors.report([error], in: nil)
      return nil
    }
  }

  // MARK: Saving

  /// `.save NAME [--last COUNT] [--replace] [QUERY]`
  func save(_ line: String) {
    guard mayUseFiles(), let request = saveRequest(line) else { return }
    if let text = request.text {
      let source = SourceText(name: "input", text: text)
      let faults = parseStatements(source).flatMap(\.diagnostics)
      guard faults.isEmpty else { return errors.report(faults, in: source) }
      save(recent.declaring(parametersOf: text), as: request.name, replaces: request.replaces)
    } else if let text = recent.text(ofLast: request.count) {
      save(text, as: request.name, replaces: request.replaces)
    } else {
      errors.report(
        .unexpectedToken,
        recent.count == 0
          ? "nothing was answered yet that could be saved"
          : "only \(recent.count) \(recent.count == 1 ? "statement was" : "statements were") answered so far",
        hint: "type the query behind the name: .save \(request.name) FROM personnel;")
    }
  }

  private struct SaveRequest {
    var name: String
    var count = 1
    var replaces = false
    /// nil: what was answered last.
    var text: String?
  }

  private func saveRequest(_ line: String) -> SaveRequest? {
    var rest = Substring(line).drop { !$0.isWhitespace }
    func word() -> Substring {
      rest = rest.drop { $0.isWhitespace }
      return rest.prefix { !$0.isWhitespace }
    }
    var request = SaveRequest(name: String(word()))
    rest = rest.dropFirst(request.name.count)
    guard SavedQuery.isName(request.name) else {
      errors.report(
        .unexpectedToken, request.name.isEmpty ? "`.save` takes a name" : "`\(request.name)` can't be a name",
        hint: "a name is of letters, digits, `-` and `_`, with `/` between folders: .save fuel/by-use")
      return nil
    }
    while true {
      let option = word()
      switch option {
      case "--replace": request.replaces = true
      case "--last":
        rest = rest.dropFirst(option.count)
        let count = word()
        guard let number = Int(count), number > 0 else {
          errors.report(
            .unexpectedToken, "`--last` takes a number of statements", hint: "type `--last 2`")
          return nil
        }
        request.count = number
        rest = rest.dropFirst(count.count)
        continue
      default:
        let text = String(rest).trimmed
        if !text.isEmpty { request.text = text.last == ";" ? text + "\n" : text + ";\n" }
        return request
      }
      rest = rest.dropFirst(option.count)
    }
  }

  /// Asks before it replaces an own query, and tells where one stands in place of another.
  func save(_ text: String, as name: String, replaces: Bool) {
    guard let path = library.path(of: name) else {
      return errors.report(
        .fileNotWritable, "there is no folder for saved queries",
        hint: "set HOME or XDG_DATA_HOME to an absolute path")
    }
    let isThere = unsafe access(path, F_OK) == 0
    if isThere && !replaces && !mayReplace(name) {
      return errors.report(
        .queryExists, "there is already a saved query `\(name)`", hint: "replace it: .save \(name) --replace")
    }
    do throws(OutputFile.Failure) {
      try OutputFile.write(text, to: path, replaces: isThere)
    } catch {
      return errors.report(.fileNotWritable, error.message)
    }
    if runner.isQuiet { return }
    let replacesBuiltIn = EmbeddedQuery.all.contains { $0.name == name }
    tell(
      TerminalText.escaped("saved in \(path)\(replacesBuiltIn ? ", in place of the built-in query" : "")")
        + "\nrun it with `.run \(name)`, or `mql run \(name)` outside")
  }

  private func mayReplace(_ name: String) -> Bool {
    guard let answer = runner.ask?("replace the saved query `\(name)`? [y/N] ") else { return false }
    return ["y", "yes"].contains(answer.trimmed.lowercased())
  }
}
