import Diagnostics
import LogicTest
import MissionQL
import Rendering
import Syntax
import Testing

/// The saved queries: each runs, says what it answers, and answers what is recorded.
@Suite struct SavedQueryTests {
  static let names = FileBytes.paths(under: Repository.root + "/Queries", suffix: ".mql")
    .map { String($0.dropLast(4)) }

  static func golden(of name: String) -> String { "queries/" + name + ".expected" }

  @Test(arguments: names) func answersWhatIsRecorded(_ name: String) throws {
    let path = "Queries/" + name + ".mql"
    let source = SourceText(name: path, text: try #require(Repository.text(path)))
    let answer = try Session(SessionConfiguration()).answer(to: source)
    #expect(answer.diagnostics.isEmpty)
    let text = try answer.rendered(as: .table, in: source)
    if let failure = GoldenFile(Repository.golden + "/" + Self.golden(of: name)).compare(text) {
      Issue.record(Comment(rawValue: failure))
    }
  }

  @Test(arguments: names) func computesNothingThatItHardlyMeansTo(_ name: String) throws {
    let path = "Queries/" + name + ".mql"
    let session = try Session(SessionConfiguration())
    for parsed in parseStatements(SourceText(name: path, text: try #require(Repository.text(path)))) {
      let statement = try #require(parsed.statement)
      if case .parameter = statement.kind {
        session.declare(withoutValue: try session.definition(of: statement))
      } else {
        #expect(try session.warnings(on: statement).map(\.message) == [])
      }
    }
  }

  @Test(arguments: names) func saysWhatItAnswers(_ name: String) throws {
    let text = try #require(Repository.text("Queries/" + name + ".mql"))
    let comment = text.split(separator: "\n").drop { $0.hasPrefix("#!") }.prefix { $0.hasPrefix("-- ") }
    #expect(!comment.isEmpty)
  }
}
