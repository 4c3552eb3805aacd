import Glibc
import Syntax
import Testing

@testable import Shell

/// What is made from the grammar.
@Suite struct GrammarCommandTests {
  static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/")

  /// Run `make data` after a change of the grammar.
  @Test func theEmbeddedGrammarIsThatOfTheFolder() {
    #expect(Array(EmbeddedGrammar.text.description.utf8) == readFile(Self.root + "/Grammar/missionql.ebnf"))
  }

  /// Those beside the grammar are made anew with UPDATE_GOLDEN=1.
  @Test(arguments: [("--railroad", "railroad.svg"), ("--textmate", "missionql.tmLanguage.json")])
  func theFileIsWhatIsMade(_ option: String, _ name: String) throws {
    let made = try Run(["grammar", option]).output
    let path = Self.root + "/Grammar/" + name
    if unsafe getenv("UPDATE_GOLDEN") != nil { try OutputFile.write(made, to: path, replaces: true) }
    let isSame = readFile(path) == Array(made.utf8)
    #expect(isSame, "UPDATE_GOLDEN=1 makes \(name) anew")
  }

  @Test func theTextMateGrammarHasEveryKeywordAndSign() throws {
    let grammar = Grammar(EmbeddedGrammar.text.description)
    let text = try Run(["grammar", "--textmate"]).output
    for terminal in grammar.terminals where terminal.first?.isLetter ?? false {
      let places = ["(?:", "|"].flatMap { start in ["|", ")"].map { start + terminal + $0 } }
      #expect(places.contains { text.firstRange(of: $0) != nil }, "\(terminal)")
    }
  }

  @Test func everyRuleIsDrawnWithItsWords() throws {
    let grammar = Grammar(EmbeddedGrammar.text.description)
    let text = try Run(["grammar", "--railroad"]).output
    for name in grammar.names { #expect(text.firstRange(of: "<g id=\"\(name)\">") != nil) }
    for terminal in grammar.terminals where terminal.first?.isLetter ?? false {
      let places = [">", " "].flatMap { start in ["<", " "].map { start + terminal + $0 } }
      #expect(places.contains { text.firstRange(of: $0) != nil }, "\(terminal)")
    }
  }
}
