import Diagnostics
import LogicTest
import MissionQL
import Rendering
import Testing

/// What the README shows is what happens: commands (`$ …`) run in the repository, statements at the prompt
/// (`mql> …`) in a session on a terminal of 80 columns, and blocks of SQL run without an error.
@Suite struct ReadmeTests {
  struct Block: Sendable, CustomTestStringConvertible {
    var language: String
    var lines: [String]
    var testDescription: String { lines.first ?? "" }
  }

  static let blocks: [Block] = {
    var blocks: [Block] = []
    var open: Block?
    for line in (Repository.text("README.md") ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix("```") {
        if let block = open { blocks.append(block) }
        open = open == nil ? Block(language: String(line.dropFirst(3)), lines: []) : nil
      } else {
        open?.lines.append(String(line))
      }
    }
    return blocks
  }()

  static let prompt = "mql> "

  @Test func showsASession() {
    #expect(Self.blocks.contains { $0.lines.contains { $0.hasPrefix(Self.prompt) } })
  }

  @Test(arguments: blocks.filter { $0.language == "sql" }) func statementsRun(_ block: Block) throws {
    let source = SourceText(name: "README.md", text: block.lines.joined(separator: "\n"))
    let answer = try Session(SessionConfiguration()).answer(to: source)
    #expect(answer.report(in: source) == "")
  }

  @Test(arguments: blocks.filter { $0.language == "console" }) func showsWhatHappens(_ block: Block) throws {
    #expect(try Self.replay(block) == block.lines)
  }

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
        // The prompt below it is this command's.
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

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}
