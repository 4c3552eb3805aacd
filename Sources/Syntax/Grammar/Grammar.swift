/// What the right side of a rule is made of.
package indirect enum GrammarNode: Hashable, Sendable {
  /// A keyword or sign in quotes.
  case terminal(String)
  /// The name of another rule.
  case rule(String)
  case sequence([GrammarNode])
  case choice([GrammarNode])
  case optional(GrammarNode)
  case repetition(GrammarNode)
  /// `? in words ?`.
  case words(String)
}

/// A grammar in EBNF, such as `Grammar/missionql.ebnf`, read.
package struct Grammar: Sendable {
  package private(set) var rules: [String: GrammarNode] = [:]
  /// In the order of the file.
  package private(set) var names: [String] = []

  package init(_ text: String) {
    var reader = GrammarReader(text)
    while let name = reader.take() {
      _ = reader.take("=")
      rules[name] = reader.choice()
      names.append(name)
      _ = reader.take(";")
    }
  }

  /// All terminals of the rules.
  package var terminals: Set<String> {
    var found: Set<String> = []
    for rule in rules.values { Self.visit(rule) { if case .terminal(let text) = $0 { found.insert(text) } } }
    return found
  }

  package var references: Set<String> {
    var found: Set<String> = []
    for rule in rules.values { Self.visit(rule) { if case .rule(let name) = $0 { found.insert(name) } } }
    return found
  }

  package static func visit(_ node: GrammarNode, _ body: (GrammarNode) -> Void) {
    body(node)
    switch node {
    case .sequence(let nodes), .choice(let nodes): nodes.forEach { visit($0, body) }
    case .optional(let inner), .repetition(let inner): visit(inner, body)
    case .terminal, .rule, .words: break
    }
  }
}

/// A reader of ISO-style EBNF: `= | ; [ ] { } ( ) "terminal" ? words ? (* comment *)`.
private struct GrammarReader {
  private var tokens: [String]
  private var next = 0

  init(_ text: String) {
    var rest = Substring(text)
    tokens = []
    while let first = rest.first {
      if rest.hasPrefix("(*") {
        Self.skip(&rest, past: "*)")
      } else if first == "\"" || first == "?" {
        let inner = rest.dropFirst().prefix { $0 != first }
        tokens.append(String(first) + inner)
        rest = rest.dropFirst(inner.count + 2)
      } else if first.isLetter {
        let word = rest.prefix { $0.isLetter || $0 == "_" }
        tokens.append(String(word))
        rest = rest.dropFirst(word.count)
      } else {
        if !first.isWhitespace { tokens.append(String(first)) }
        rest = rest.dropFirst()
      }
    }
  }

  private static func skip(_ rest: inout Substring, past end: String) {
    while !rest.isEmpty, !rest.hasPrefix(end) { rest = rest.dropFirst() }
    rest = rest.dropFirst(end.count)
  }

  mutating func take() -> String? {
    guard next < tokens.count else { return nil }
    next += 1
    return tokens[next - 1]
  }

  mutating func take(_ token: String) -> Bool {
    guard next < tokens.count, tokens[next] == token else { return false }
    next += 1
    return true
  }

  mutating func choice() -> GrammarNode {
    var alternatives = [sequence()]
    while take("|") { alternatives.append(sequence()) }
    return alternatives.count == 1 ? alternatives[0] : .choice(alternatives)
  }

  private mutating func sequence() -> GrammarNode {
    var items: [GrammarNode] = []
    while next < tokens.count, !["|", ";", ")", "]", "}"].contains(tokens[next]), let token = take() {
      items.append(item(token))
    }
    return items.count == 1 ? items[0] : .sequence(items)
  }

  private mutating func item(_ token: String) -> GrammarNode {
    switch token {
    case "(": return enclosed(by: ")") { $0 }
    case "[": return enclosed(by: "]") { .optional($0) }
    case "{": return enclosed(by: "}") { .repetition($0) }
    default:
      if token.first == "\"" { return .terminal(String(token.dropFirst())) }
      if token.first == "?" { return .words(String(token.dropFirst())) }
      return .rule(token)
    }
  }

  private mutating func enclosed(by end: String, _ wrap: (GrammarNode) -> GrammarNode) -> GrammarNode {
    let inner = choice()
    _ = take(end)
    return wrap(inner)
  }
}
