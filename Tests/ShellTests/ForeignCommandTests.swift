import Diagnostics
import Rendering
import Shell
import Syntax
import Testing

/// What is typed by those who know other shells.
@Suite struct ForeignCommandTests {
  static let entries =
    ForeignCommand.backslash.map { (mark: "\\", entry: $0) }
    + ForeignCommand.point.map { (mark: ".", entry: $0) }
  let completer = Completer(vocabulary: Vocabulary())
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func isCommand(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard let name = words.first,
      completer.proposal(forCommand: String(name)).candidates.contains(where: { $0.text == name })
    else { return false }
    // Words in capitals stand for what is typed.
    guard words.count > 1, words[1].first?.isUppercase != true, name != ".output" else { return true }
    let rest = words.dropFirst().prefix(2).joined(separator: " ")
    let known = completer.proposal(forCommand: "\(name) \(words[1])").candidates.map(\.text)
    return known.contains { $0 == rest || $0 == words[1] || $0.hasPrefix("\(words[1]) ") }
      || rest == "functions"
  }

  /// Every command, option and statement that an answer names is one.
  @Test func answersNameWhatThereIs() throws {
    let help = try Run(["--help"]).output
    for (mark, entry) in Self.entries {
      switch entry.answer {
      case .command(let command, let alone):
        #expect(isCommand(command))
        if let alone { #expect(isCommand(alone)) }
      case .alone(let command): #expect(isCommand(command))
      case .lines, .timer, .clear: break
      case .advice(let text):
        #expect(text.unicodeScalars.allSatisfy(\.isASCII) && text.count < 125, "\(text)")
        for (place, part) in text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        where place % 2 == 1 {
          let part = String(part)
          if part.hasPrefix(".") { #expect(isCommand(part), "\(part)") }
          if part.hasPrefix("mql --") {
            #expect(help.contains("  \(part.split(separator: " ")[1])"), "\(part)")
          }
          if part.hasSuffix(";"), part != ";" {
            #expect(
              parseStatements(SourceText(name: "x", text: part)).flatMap(\.diagnostics).isEmpty, "\(part)")
          }
        }
      }
      for name in entry.names {
        // Our own commands are never hidden.
        #expect(!completer.proposal(forCommand: mark + name).candidates.contains { $0.text == mark + name })
      }
    }
  }

  @Test func nothingIsAnsweredTwice() {
    for mark in ["\\", "."] {
      let names = Self.entries.filter { $0.mark == mark }.flatMap(\.entry.names)
      #expect(Set(names).count == names.count)
    }
  }

  static let dialogues = [
    ("\\dt", "`\\dt` is `.tables` here"),
    ("\\d+ causes;", "`\\d+` is `.schema causes` here"),
    ("\\d", "accomplishments"),
    ("\\dt bud*", "budget_lines"),
    ("\\x", "results are written as line"),
    ("\\timing", "the timer is on"),
    ("\\copy causes to 'x'", "COPY (FROM causes) TO 'file.csv'"),
    ("\\h units", "A number may have a unit"),
    ("\\?", "`\\?` is `.help` here"),
    ("?", "A statement ends with `;`"),
    (".headers on", "headings are always shown"),
    (".import x.csv t", "FROM 'file.csv';"),
    (".show", "memory-limit"),
    (".quiet", "there is no command `.quiet`"),
    ("\\nosuch", "there is no command `\\nosuch`"),
  ]

  @Test(arguments: dialogues) func whatIsTypedElsewhereIsAnswered(_ typed: String, _ answer: String) throws {
    let mql = try TerminalSession(["--quiet"], state: folder.path, columns: 140, rows: 60)
    try mql.enter(typed)
    try mql.wait(for: answer)
    try mql.enter("\\q")
    #expect(try mql.end() == 0)
  }

  @Test(arguments: ["\\q", ".quit", ".exit"]) func whoIsStuckInAStatementGetsOut(_ word: String) throws {
    let mql = try TerminalSession(["--quiet"], state: folder.path)
    try mql.enter("SELECT class")
    try mql.enter(word, at: "  -> ")
    #expect(try mql.end() == 0)
  }
}
