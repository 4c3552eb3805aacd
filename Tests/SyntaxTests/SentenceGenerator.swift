import Syntax

/// Writes random sentences of a grammar, preferring what was written least so far.
struct SentenceGenerator {
  private let grammar: Grammar
  private var state: UInt64
  /// How often each rule and each terminal was written.
  private(set) var uses: [String: Int] = [:]
  private(set) var terminalUses: [String: Int] = [:]
  /// The least depth of rules that a rule needs.
  private let leastDepths: [String: Int]
  private let terminals: Int
  private var tokens: [String] = []
  private var sentences = 0
  /// How many rules away something is that was not written yet; empty while chance finds enough by itself.
  private var distances: [String: Int] = [:]

  init(_ grammar: Grammar, seed: UInt64) {
    self.grammar = grammar
    state = seed
    terminals = grammar.terminals.count
    leastDepths = Self.leastDepths(of: grammar)
  }

  /// Whether every rule but the whole script was used, and every terminal but `;`.
  var hasWrittenAll: Bool { terminalUses.count >= terminals - 1 && uses.count >= grammar.names.count - 1 }

  /// The tokens of a sentence of the rule, which nests rules at most about `depth` deep.
  mutating func sentence(of rule: String, depth: Int) -> [String] {
    tokens = []
    sentences += 1
    if sentences > 1_500, sentences % 25 == 0 { measureDistances() }
    write(.rule(rule), depth)
    return tokens
  }

  // MARK: What was not written yet

  private static let far = 1_000

  private mutating func measureDistances() {
    distances = [:]
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for (name, node) in grammar.rules {
        let found = distance(node)
        if found < distances[name] ?? Self.far {
          distances[name] = found
          hasChanged = true
        }
      }
    }
  }

  private func distance(_ node: GrammarNode) -> Int {
    switch node {
    case .terminal(let text): terminalUses[text] == nil ? 0 : Self.far
    case .rule(let name): uses[name] == nil ? 0 : (distances[name] ?? Self.far) + 1
    case .sequence(let nodes), .choice(let nodes): nodes.map { distance($0) }.min() ?? Self.far
    case .optional(let inner), .repetition(let inner): distance(inner)
    case .words: Self.far
    }
  }

  private mutating func leadsToNew(_ node: GrammarNode) -> Bool {
    !distances.isEmpty && distance(node) < 4 && random(below: 2) == 0
  }

  // MARK: Chance

  /// A number below `bound` (SplitMix64).
  mutating func random(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    bits ^= bits >> 31
    return Int(bits % UInt64(max(bound, 1)))
  }

  private mutating func write(_ node: GrammarNode, _ budget: Int) {
    // A sentence that is long already is brought to its end.
    let depth = tokens.count < 80 ? budget : 0
    switch node {
    case .terminal(let text):
      terminalUses[text, default: 0] += 1
      tokens.append(text)
    case .words: break
    case .sequence(let nodes): for node in nodes { write(node, depth) }
    case .choice(let nodes): write(nodes[choose(nodes, depth)], depth)
    case .optional(let inner):
      if need(inner) < depth, random(below: 5) < 2 || leadsToNew(inner) { write(inner, depth) }
    case .repetition(let inner):
      while need(inner) < depth, random(below: 4) == 0 || leadsToNew(inner) { write(inner, depth) }
    case .rule(let name):
      uses[name, default: 0] += 1
      if let words = word(name) {
        tokens.append(words)
      } else if let rule = grammar.rules[name] {
        write(rule, depth - 1)
      }
    }
  }

  /// Mostly one of those alternatives that fit and were used least; the shallowest where none fits.
  private mutating func choose(_ nodes: [GrammarNode], _ depth: Int) -> Int {
    let fitting = nodes.indices.filter { need(nodes[$0]) < depth }
    guard !fitting.isEmpty else {
      return nodes.indices.min { need(nodes[$0]) < need(nodes[$1]) } ?? 0
    }
    if !distances.isEmpty, random(below: 3) == 0,
      let near = fitting.min(by: { distance(nodes[$0]) < distance(nodes[$1]) })
    {
      return near
    }
    if random(below: 3) > 0 { return fitting[random(below: fitting.count)] }
    return fitting.min { uses(of: nodes[$0]) < uses(of: nodes[$1]) } ?? fitting[0]
  }

  private func uses(of node: GrammarNode) -> Int {
    switch node {
    case .terminal(let text): terminalUses[text] ?? 0
    case .rule(let name): uses[name] ?? 0
    case .sequence(let nodes), .choice(let nodes): nodes.map { uses(of: $0) }.min() ?? 0
    // What can be left out says nothing of how often the rest was written.
    case .optional, .repetition: Int.max
    case .words: 0
    }
  }

  private func need(_ node: GrammarNode) -> Int { Self.need(node, leastDepths) }

  private static func need(_ node: GrammarNode, _ known: [String: Int]) -> Int {
    switch node {
    case .terminal, .words: 0
    case .rule(let name): known[name] ?? 1_000
    case .sequence(let nodes): nodes.map { need($0, known) }.max() ?? 0
    case .choice(let nodes): nodes.map { need($0, known) }.min() ?? 0
    case .optional(let inner), .repetition(let inner): need(inner, known)
    }
  }

  private static func leastDepths(of grammar: Grammar) -> [String: Int] {
    func least(_ node: GrammarNode, _ known: [String: Int]) -> Int {
      switch node {
      case .optional, .repetition, .terminal, .words: 0
      case .rule(let name): known[name] ?? 1_000
      case .sequence(let nodes): nodes.map { least($0, known) }.max() ?? 0
      case .choice(let nodes): nodes.map { least($0, known) }.min() ?? 0
      }
    }
    var depths: [String: Int] = [:]
    for _ in grammar.names {
      for (name, rule) in grammar.rules { depths[name] = least(rule, depths) + 1 }
    }
    return depths
  }

  /// A word of the kinds that the grammar describes in words; nil for other rules.
  private mutating func word(_ rule: String) -> String? {
    switch rule {
    case "identifier":
      pick([
        "a", "b", "t", "u", "x1", "_y", "预算", "Größe", "\"a b\"", "`select`", "\"q\"\"q\"", "count", "sum",
      ])
    case "parameter": pick([":a", ":预算", ":select", ":x1"])
    case "integer": pick(["0", "1", "42", "9223372036854775808", "007", "1_000"])
    case "decimal": pick(["1.5", "0.10", ".5", "7.", "1_0.2_5"])
    case "double": pick(["1e3", "2.5E-4", "1.e+5"])
    case "chart_kind": pick(["BAR", "line", "SCATTER", "HISTOGRAM", "Bullet", "SPARKLINE"])
    case "stacked_word": "STACKED"
    case "label_word": "label"
    case "bins_word": "BINS"
    case "unknown_word": "UNKNOWN"
    case "title_word": "TITLE"
    case "ordinality_word": pick(["ORDINALITY", "Ordinality"])
    case "name_word": pick(["NAME", "name"])
    case "value_word": pick(["VALUE", "value"])
    case "character_word": pick(["CHARACTER", "char"])
    case "varying_word": pick(["VARYING", "varying"])
    case "without_word": pick(["WITHOUT", "without"])
    case "time_word": pick(["TIME", "time"])
    case "zone_word": pick(["ZONE", "zone"])
    case "interval_unit": pick(["YEAR", "months", "Day", "MICROSECONDS"])
    case "unit": pick(["[kUSD]", "[ USD / L ]", "[L^2*h]", "[fire trucks]", "[预算]", "[1]"])
    case "text": pick(["''", "'a'", "'it''s'", "'; -- /* '", "'预算'", "'file.csv'", "'2019-07-01'"])
    default: nil
    }
  }

  mutating func pick(_ words: [String]) -> String { words[random(below: words.count)] }
}
