import Diagnostics
import Syntax

/// Proposes what can stand at the cursor: by the grammar, and by the tables that the statement names.
package struct Completer {
  /// The names that there are.
  package struct Vocabulary {
    package var tables: [(name: String, columns: [String])]
    package var functions: [String]
    package var parameters: [String]
    /// Whether the user's own saved queries may be looked at.
    package var allowsFiles: Bool

    package init(
      tables: [(name: String, columns: [String])], functions: [String], parameters: [String] = [],
      allowsFiles: Bool = true
    ) {
      self.tables = tables
      self.functions = functions
      self.parameters = parameters
      self.allowsFiles = allowsFiles
    }
  }

  /// What can stand at a place: as it is written, and what it is.
  package struct Candidate: Hashable {
    package enum Kind: String {
      case keyword, table, column, alias, function, parameter, file, command, setting, query
    }

    package var text: String
    package var kind: Kind
    package var note = ""
  }

  /// What can stand there, and the characters before the cursor that it would replace.
  package struct Proposal {
    package var prefix: String
    package var candidates: [Candidate]
  }

  let vocabulary: Vocabulary

  package init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// `text` is the statement so far, all lines of it, with what stands behind the cursor.
  package func proposal(for text: [UInt8], cursor: Int) -> Proposal {
    let before = Array(text.prefix(cursor))
    var tokens = Lexer.tokens(of: before)
    if let last = tokens.last, last.kind == .text, Int(last.span.upper) == before.count {
      return filePath(tokens, in: before)
    }
    var prefix = ""
    if let last = tokens.last, Int(last.span.upper) == before.count, last.isWord {
      prefix = String(decoding: before[Int(last.span.lower)...], as: UTF8.self)
      tokens.removeLast()
    }
    let statement = StatementTokens(of: tokens, all: Lexer.tokens(of: text), text: text)
    let expectation = statement.expectation
    var candidates = names(for: expectation, in: statement, prefix: prefix)
    candidates += expectation.keywords.map {
      Candidate(text: prefix.first?.isLowercase == true ? $0.lowercased() : $0, kind: .keyword)
    }
    var seen = Set<String>()
    let matching = candidates.filter {
      $0.text.hasPrefixIgnoringCase(prefix) && seen.insert($0.text).inserted
    }
    return Proposal(prefix: prefix, candidates: matching)
  }

  private func names(
    for expectation: Expectation, in statement: StatementTokens, prefix: String
  ) -> [Candidate] {
    switch expectation.names {
    case .none: return []
    case .tables:
      let names = vocabulary.tables.map { Self.quoted($0.name) } + statement.commonTables
      return names.map { Candidate(text: $0, kind: .table) }
    case .columns(let qualifier):
      let table = statement.tables.first { $0.alias.equalsIgnoringCase(qualifier) }?.name ?? qualifier
      return columns(of: table)
    case .expression:
      let scope = statement.tables
      // Before FROM is written any column may be meant, once a letter of it is known.
      let tables = scope.isEmpty && !prefix.isEmpty ? vocabulary.tables.map(\.name) : scope.map(\.name)
      return tables.flatMap { columns(of: $0) }
        + scope.map { Candidate(text: Self.quoted($0.alias), kind: .alias) }
        + vocabulary.functions.map { Candidate(text: $0 + "(", kind: .function) }
        + vocabulary.parameters.map { Candidate(text: ":" + $0, kind: .parameter) }
    }
  }

  private func columns(of table: String) -> [Candidate] {
    let columns = vocabulary.tables.first { $0.name.equalsIgnoringCase(table) }?.columns ?? []
    return columns.map { Candidate(text: Self.quoted($0), kind: .column) }
  }

  private func filePath(_ tokens: [Token], in before: [UInt8]) -> Proposal {
    guard let text = tokens.last, tokens.count >= 2 else { return Proposal(prefix: "", candidates: []) }
    let written = String(decoding: before[(Int(text.span.lower) + 1)...], as: UTF8.self)
    switch tokens[tokens.count - 2].kind {
    case .keyword(.from), .keyword(.join), .keyword(.summarize), .comma:
      return Proposal(
        prefix: written,
        candidates: FileNames.completions(of: written).map { Candidate(text: $0, kind: .file) })
    default: return Proposal(prefix: "", candidates: [])
    }
  }

  /// As it must be written: names of other signs than letters, digits and `_` stand in quotation marks.
  private static func quoted(_ name: String) -> String {
    let isPlain =
      name.unicodeScalars.allSatisfy { $0 == "_" || $0.properties.isAlphabetic || ("0"..."9").contains($0) }
      && !("0"..."9").contains(name.unicodeScalars.first ?? "0")
    return isPlain ? name : "\"" + name + "\""
  }
}

extension Token {
  /// Whether it is a word that may still be being typed.
  fileprivate var isWord: Bool {
    switch kind {
    case .identifier, .keyword, .parameter: true
    default: false
    }
  }
}

extension String {
  func equalsIgnoringCase(_ other: String) -> Bool { lowercased() == other.lowercased() }
  func hasPrefixIgnoringCase(_ prefix: String) -> Bool { lowercased().hasPrefix(prefix.lowercased()) }
}
