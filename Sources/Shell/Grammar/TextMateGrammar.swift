import Diagnostics
import Syntax

/// The words and signs of the language as a TextMate grammar, by which editors colour queries.
struct TextMateGrammar {
  private let grammar: Grammar

  init(_ grammar: Grammar) { self.grammar = grammar }

  var json: String {
    let rules = [
      "comments", "texts", "parameters", "units", "numbers", "constants", "reserved", "functions", "words",
      "operators",
    ]
    return """
      {
        "$schema": "https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json",
        "name": "MissionQL",
        "scopeName": "source.missionql",
        "fileTypes": ["mql"],
        "firstLineMatch": "^#!.*\\\\bmql\\\\b",
        "patterns": [
      \(rules.map { "    { \"include\": \"#\($0)\" }" }.joined(separator: ",\n"))
        ],
        "repository": {
          "comments": {
            "patterns": [
              { "name": "comment.line.shebang.missionql", "match": "\\\\A#!.*$" },
              { "name": "comment.line.double-dash.missionql", "match": "--.*$" },
              {
                "name": "comment.block.missionql", "begin": "/\\\\*", "end": "\\\\*/",
                "patterns": [{ "include": "#comments" }]
              }
            ]
          },
          "texts": {
            "patterns": [
              { "name": "string.quoted.single.missionql", "begin": "'", "end": "'(?!')|(?<='')'(?!')" },
              { "name": "variable.other.quoted.missionql", "match": "\\"(?:[^\\"]|\\"\\")*\\"|`(?:[^`]|``)*`" }
            ]
          },
      \(rule("parameters", "variable.parameter", ":[\\p{L}_][\\p{L}\\p{N}_]*"))
      \(rule("units", "storage.type.unit", "\\[[^\\[\\]\\n'\"]+\\]"))
      \(rule("numbers", "constant.numeric", "(?<![\\p{L}\\p{N}_])(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?"))
      \(rule("constants", "constant.language", words(["NULL", "TRUE", "FALSE"])))
      \(rule("reserved", "keyword", words(reserved)))
      \(rule("functions", "entity.name.function", "[\\p{L}_][\\p{L}\\p{N}_]*(?=\\()"))
      \(rule("words", "keyword.other", words(nameable)))
      \(rule("operators", "keyword.operator", operators, isLast: true))
        }
      }

      """
  }

  private func rule(_ name: String, _ scope: String, _ pattern: String, isLast: Bool = false) -> String {
    """
        \(JSONText.quoted(name)): {
          "name": \(JSONText.quoted(scope + ".missionql")),
          "match": \(JSONText.quoted(pattern))
        }\(isLast ? "" : ",")
    """
  }

  private func words(_ words: [String]) -> String { "(?i)\\b(?:\(words.joined(separator: "|")))\\b" }

  private var keywords: [String] { grammar.terminals.filter { $0.first?.isLetter ?? false }.sorted() }

  /// Keywords that can be names too.
  private var nameable: [String] {
    var names: Set<String> = []
    for rule in ["plain_keyword", "function_keyword", "following_keyword"] {
      guard let node = grammar.rules[rule] else { continue }
      Grammar.visit(node) { if case .terminal(let word) = $0 { names.insert(word) } }
    }
    return names.sorted()
  }

  private var reserved: [String] {
    let others = Set(nameable)
    return keywords.filter { !others.contains($0) }
  }

  /// The longer signs before those that begin them.
  private var operators: String {
    let signs = grammar.terminals.filter {
      !($0.first?.isLetter ?? true) && !["(", ")", ",", ";", "."].contains($0)
    }
    return signs.sorted { $0.count != $1.count ? $0.count > $1.count : $0 < $1 }
      .map { sign in sign.reduce(into: "") { $0 += "|*+./~".contains($1) ? "\\\($1)" : String($1) } }
      .joined(separator: "|")
  }
}
