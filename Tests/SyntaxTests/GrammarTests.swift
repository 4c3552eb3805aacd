import Diagnostics
import Syntax
import Testing

/// `Grammar/missionql.ebnf` and the parser are one language.
@Suite struct GrammarTests {
  static let grammar = Grammar.missionQL

  @Test func everyRuleIsReadByAFunctionThatNamesIt() {
    var named: Set<String> = []
    for path in Repository.sources(in: "Sources/Syntax") {
      for line in Repository.text(path).split(separator: "\n") where line.contains("/// Grammar: ") {
        let parts = line.split(separator: "`", omittingEmptySubsequences: false)
        for index in stride(from: 1, to: parts.count, by: 2) { named.insert(String(parts[index])) }
      }
    }
    #expect(named == Set(Self.grammar.names))
  }

  @Test func everyRuleIsDefinedOnceAndUsed() {
    #expect(Set(Self.grammar.names).count == Self.grammar.names.count)
    #expect(Self.grammar.references.union(["script"]) == Set(Self.grammar.names))
  }

  @Test func everyKeywordIsInTheGrammar() {
    let words = Self.grammar.terminals.filter { $0.first?.isLetter == true }
    #expect(words == Set(Keyword.allCases.map(\.rawValue)))
  }

  @Test func namesThatAreKeywordsAreThoseNotReserved() {
    var names: Set<String> = []
    for rule in ["plain_keyword", "function_keyword", "following_keyword", "following_function_keyword"] {
      guard let node = Self.grammar.rules[rule] else { continue }
      Grammar.visit(node) { if case .terminal(let word) = $0 { names.insert(word) } }
    }
    #expect(names == Set(Keyword.allCases.filter { !$0.isReserved }.map(\.rawValue)))
  }

  @Test func everySentenceIsReadAndPrintedBack() {
    var generator = SentenceGenerator(Self.grammar, seed: 20_190_701)
    var failures: [String] = []
    // The rarest words take longer to come up.
    for number in 0..<24_000 where failures.count < 5 && (number < 3_000 || !generator.hasWrittenAll) {
      let tokens =
        number % 3 == 0
        ? ["SELECT"] + generator.sentence(of: "expression", depth: 32)
        : generator.sentence(of: number % 3 == 1 ? "query" : "statement", depth: 30)
      if let failure = RoundTrip.failure(of: tokens.joined(separator: " ")) { failures.append(failure) }
    }
    for failure in failures { Issue.record("\(failure)") }
    let unused = Self.grammar.names.filter { generator.uses[$0] == nil && $0 != "script" }
    #expect(unused == [], "rules of which no sentence was written")
    #expect(Self.grammar.terminals.filter { generator.terminalUses[$0] == nil } == [";"])
  }

  @Test func aSlipGivesADiagnosticOrAnotherSentence() {
    var generator = SentenceGenerator(Self.grammar, seed: 20_200_630)
    var refused = 0
    var failures: [String] = []
    for _ in 0..<2_000 where failures.count < 5 {
      var tokens = generator.sentence(of: "statement", depth: 30)
      Self.slip(&tokens, &generator)
      let text = tokens.joined(separator: " ")
      let source = SourceText(name: "slip", text: text)
      for parsed in parseStatements(source) {
        if parsed.statement == nil { refused += 1 }
        if let failure = Self.failure(of: parsed, in: source) { failures.append(failure + ": " + text) }
      }
    }
    for failure in failures { Issue.record("\(failure)") }
    #expect(refused > 1_000)
  }

  /// Deletes, doubles, swaps or replaces one token.
  private static func slip(_ tokens: inout [String], _ generator: inout SentenceGenerator) {
    guard !tokens.isEmpty else { return }
    let index = generator.random(below: tokens.count)
    switch generator.random(below: 4) {
    case 0: tokens.remove(at: index)
    case 1: tokens.insert(tokens[index], at: index)
    case 2: tokens.swapAt(index, generator.random(below: tokens.count))
    default:
      tokens[index] = generator.pick([
        "SELECT", "FROM", "(", ")", ",", ";", "'", "\"", "==", "，", "/*", "--", "NOT", "CASE", "\u{0}", "1e",
        "a.b.c", "::", "LIMIT",
      ])
    }
  }

  private static func failure(of parsed: ParsedStatement, in source: SourceText) -> String? {
    guard let statement = parsed.statement else {
      if parsed.diagnostics.isEmpty { return "neither read nor refused" }
      let isInside = parsed.diagnostics.allSatisfy { diagnostic in
        ([diagnostic.primary].compactMap { $0 } + diagnostic.related).allSatisfy {
          $0.span.upper <= source.bytes.count
        }
      }
      if !isInside { return "a label lies outside the text" }
      return DiagnosticRenderer().render(parsed.diagnostics, in: source).isEmpty ? "nothing to show" : nil
    }
    return parsed.diagnostics.isEmpty
      ? RoundTrip.failure(of: SyntaxPrinter.text(of: statement)) : "read and refused"
  }
}
