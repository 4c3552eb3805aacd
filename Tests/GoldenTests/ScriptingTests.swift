import Diagnostics
import LogicTest
import Testing

/// What `Grammar/scripting.md` shows is what happens. Its blocks run one after the other in one folder: a block behind a line
/// with a file's name is that file, the commands of `console` blocks answer what stands beneath them, and so do the steps of
/// the CI job, with exit code 0.
@Suite struct ScriptingTests {
  static let page = "Grammar/scripting.md"

  /// What its examples need beside bash.
  static let tools = ["jq", "make", "python3"]

  @Test func showsWhatHappens() throws {
    let shell = try #require(ShellRunner(tools: Repository.tools))
    defer { shell.remove() }
    let there =
      try #require(shell.run("command -v " + Self.tools.joined(separator: " && command -v "))).status == 0
    guard there else { return }
    let blocks = ReadmeTests.blocks(of: try #require(Repository.text(Self.page)))
    var shown: [String] = []
    var file: String?
    for block in blocks {
      switch block.language {
      case nil:
        file = Self.fileName(in: block)
        shown += block.lines
      case "console":
        for line in block.lines where line.hasPrefix("$ ") {
          let result = try #require(shell.run(String(line.dropFirst(2)), mergingErrors: true))
          shown += [line] + ReadmeTests.lines(result.output)
        }
      default:
        let name = try #require(file)
        #expect(shell.write(block.lines.joined(separator: "\n") + "\n", to: name))
        if block.language == "yaml" { try run(block, in: shell) }
        shown += block.lines
      }
    }
    if let failure = GoldenFile(Repository.root + "/" + Self.page).compare(shown.joined(separator: "\n")) {
      Issue.record(Comment(rawValue: failure))
    }
  }

  /// The page names every member of an error in JSON, and no other.
  @Test func namesTheMembersOfErrors() throws {
    let span = SourceSpan(lower: 0, upper: 1)
    let error = Diagnostic(
      .unknownColumn, "message", at: .init(span, "label"), related: [.init(span, "text")],
      place: .init(file: "t.csv", line: 1, column: 1), hint: "hint")
    let json = DiagnosticRenderer.json(error, in: SourceText(name: "query", text: "x"))
    // Every second part between quotation marks is a name or a text; behind a name stands a colon.
    let parts = json.split(separator: "\"", omittingEmptySubsequences: false)
    let written = Set(
      parts.indices.dropLast().filter { $0 % 2 == 1 && parts[$0 + 1].hasPrefix(":") }.map {
        String(parts[$0])
      })
    let page = try #require(Repository.text(Self.page))
    var named: Set<String> = []
    let rows = page.split(separator: "\n").drop { !$0.hasPrefix("| member |") }.prefix { $0.hasPrefix("|") }
    for row in rows.dropFirst(2) {
      for part in row.split(separator: "`").enumerated() where part.offset % 2 == 1 {
        named.insert(String(part.element))
      }
    }
    #expect(written == named.subtracting(["error", "warning", "command", "-c", "mql docs diagnostics"]))
  }

  private func run(_ job: ReadmeTests.Block, in shell: ShellRunner) throws {
    var steps = 0
    for line in job.lines {
      guard let start = line.firstIndex(of: "-"), line[start...].hasPrefix("- run: ") else { continue }
      let result = try #require(shell.run(String(line[start...].dropFirst(7))))
      #expect(result.status == 0, "\(line): \(result.output)\(result.errors)")
      steps += 1
    }
    #expect(steps == 3)
  }

  /// The name in the last line of text before a block: "`Makefile`:".
  private static func fileName(in block: ReadmeTests.Block) -> String? {
    let line = block.lines.last { !$0.isEmpty && !$0.hasPrefix("```") }
    guard let line, line.hasPrefix("`"), line.hasSuffix("`:") else { return nil }
    return String(line.dropFirst().dropLast(2))
  }
}
