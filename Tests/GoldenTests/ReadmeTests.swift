import Diagnostics
import LogicTest
import MissionQL
import Rendering
import Testing

/// What the README shows is what happens, and ARCHITECTURE too. In `console` blocks commands (`$ …`) run in the
/// repository, and statements at the prompt (`mql> …`) in a session on a terminal of 80 columns; `sql` blocks run
/// without an error.
@Suite struct ReadmeTests {
  /// A stretch of lines between fences, or outside of them, where the language is nil.
  struct Block {
    var language: String?
    var lines: [String] = []
  }

  static let prompt = "mql> "

  @Test(arguments: ["README.md", "ARCHITECTURE.md", "Grammar/reference.md"]) func showsWhatHappens(
    _ file: String
  ) throws {
    let blocks = Self.blocks(of: try #require(Repository.text(file)))
    #expect(blocks.contains { $0.language == "console" })
    let replayed = try blocks.flatMap { $0.language == "console" ? try Self.replay($0) : $0.lines }
    if let failure = GoldenFile(Repository.root + "/" + file).compare(replayed.joined(separator: "\n")) {
      Issue.record(Comment(rawValue: failure))
    }
  }

  @Test(arguments: ["README.md", "Grammar/reference.md"]) func statementsRun(_ file: String) throws {
    let blocks = Self.blocks(of: try #require(Repository.text(file))).filter { $0.language == "sql" }
    #expect(!blocks.isEmpty)
    for block in blocks {
      let source = SourceText(name: file, text: block.lines.joined(separator: "\n"))
      #expect(try Session(SessionConfiguration()).answer(to: source).report(in: source) == "")
    }
  }

  /// All lines of a text; a fence belongs to what is outside.
  static func blocks(of text: String) -> [Block] {
    var blocks = [Block(language: nil)]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```"), blocks[blocks.count - 1].language != nil {
        blocks.append(Block(language: nil, lines: [String(line)]))
      } else {
        blocks[blocks.count - 1].lines.append(String(line))
        if line.hasPrefix("```") { blocks.append(Block(language: String(line.dropFirst(3)))) }
      }
    }
    return blocks
  }

  /// The block with what its commands and statements answer now.
  private static func replay(_ block: Block) throws -> [String] {
    let shell = try #require(ShellRunner(tools: Repository.tools))
    defer { shell.remove() }
    let session = try Session(SessionConfiguration())
    var shown: [String] = []
    var statement: [Substring] = []
    for line in block.lines {
      if line.hasPrefix("$ ") {
        shown.append(line)
        let command = String(line.dropFirst(2))
        // The prompts below it are this command's.
        if command == "mql" { continue }
        let result = try #require(shell.run(command, in: Repository.root, mergingErrors: true))
        shown += lines(result.output)
      } else if line.hasPrefix(prompt) || (!statement.isEmpty && line.dropFirst(3).hasPrefix("> ")) {
        shown.append(line)
        statement.append(line.dropFirst(prompt.count))
        guard line.hasSuffix(";") else { continue }
        let source = SourceText(name: "query", text: statement.joined(separator: "\n"))
        statement = []
        shown += lines(try session.answer(to: source).rendered(as: .table, width: 80, in: source))
      }
    }
    return shown
  }

  static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}
