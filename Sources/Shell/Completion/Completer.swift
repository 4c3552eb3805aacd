import Columns
import Diagnostics
import Planning
import Syntax

/// Proposes what can stand at the cursor: by the grammar, and by the tables that the statement names.
package struct Completer {
  /// What can stand at a place: as it is written, and what it is.
  package struct Candidate: Hashable {
    package enum Kind: String {
      case keyword, table, view, column, alias, function, parameter, value, key, unit, type
      case file, folder, command, setting, format, query, topic
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
    let place = CompletionPlace(text, cursor: cursor)
    if place.isInUnit { return proposal(place, units(beside: place.tokens, isOpen: true)) }
    if place.isInText, place.tokens.isAtFile {
      let path = String(place.prefix.dropFirst())
      return Proposal(
        prefix: path,
        candidates: Self.files(of: path))
    }
    let values = values(at: place.tokens)
    if place.isInText { return proposal(place, place.isTextClosed ? values.map(\.unclosed) : values) }
    let statement = place.tokens
    let expectation = statement.expectation
    var candidates =
      values + keys(at: statement) + names(for: expectation, in: statement, prefix: place.prefix)
    candidates += expectation.keywords.map { keyword in
      Candidate(
        text: place.isLowercase ? keyword.lowercased() : keyword, kind: .keyword,
        note: KeywordNotes.note(keyword))
    }
    return proposal(place, candidates)
  }

  /// Those that begin with what was typed; if there are none, those that hold it.
  private func proposal(_ place: CompletionPlace, _ candidates: [Candidate]) -> Proposal {
    let prefix = place.prefix
    var seen = Set<String>()
    let distinct = candidates.filter { seen.insert($0.text).inserted }
    var matching = distinct.filter { $0.begins(with: prefix) }
    if matching.isEmpty, prefix.utf8.count > 1 { matching = distinct.filter { $0.holds(prefix) } }
    return Proposal(prefix: prefix, candidates: matching)
  }

  private func names(
    for expectation: Expectation, in statement: StatementTokens, prefix: String
  ) -> [Candidate] {
    switch expectation.names {
    case .none: return []
    case .tables: return tables(for: statement)
    case .ownTables: return vocabulary.tables.filter { $0.isOwn && !$0.isView }.map { Candidate($0) }
    case .ownViews: return vocabulary.tables.filter { $0.isOwn && $0.isView }.map { Candidate($0) }
    case .types: return Self.types
    case .units: return units(beside: statement, isOpen: false)
    case .columns(let qualifier):
      let scope = statement.scopes.flatMap(\.tables)
      let table = scope.first { $0.alias.equalsIgnoringCase(qualifier) }
      return columns(of: table?.origin ?? .table(qualifier), in: statement).map { candidate($0) }
    case .expression: return expressionNames(in: statement, prefix: prefix)
    }
  }

  // MARK: Expressions

  private func expressionNames(in statement: StatementTokens, prefix: String) -> [Candidate] {
    let scopes = statement.scopes
    var candidates: [Candidate] = []
    for scope in scopes { candidates += columns(of: scope, in: statement) }
    if scopes.allSatisfy({ $0.tables.isEmpty }), !prefix.isEmpty {
      // Before FROM is written any column may be meant, once a letter of it is known.
      for table in vocabulary.tables {
        candidates += table.columns.map { column in
          Candidate(
            text: SQLName.quoted(column.name), kind: .column, note: "of \(table.name): \(note(column))")
        }
      }
    }
    for scope in scopes {
      candidates += scope.aliases.map {
        Candidate(text: SQLName.quoted($0), kind: .alias, note: "of this SELECT")
      }
      candidates += scope.tables.map {
        Candidate(text: SQLName.quoted($0.alias), kind: .table, note: $0.origin.note)
      }
    }
    candidates += vocabulary.functions.map { Candidate(text: $0.name + "(", kind: .function, note: $0.note) }
    return candidates
      + vocabulary.parameters.map { Candidate(text: ":" + $0.name, kind: .parameter, note: $0.note) }
  }

  /// Those of its tables; one that several have is written with its table.
  private func columns(of scope: StatementTokens.Scope, in statement: StatementTokens) -> [Candidate] {
    let tables = scope.tables.map { ($0, columns(of: $0.origin, in: statement)) }
    var counts: [String: Int] = [:]
    for (_, columns) in tables { for column in columns { counts[column.name.lowercased(), default: 0] += 1 } }
    return tables.flatMap { table, columns in
      columns.map { column in
        let isShared = (counts[column.name.lowercased()] ?? 0) > 1
        return candidate(column, of: isShared ? table.alias : nil)
      }
    }
  }

  private func candidate(_ column: Vocabulary.Column, of table: String? = nil) -> Candidate {
    let name = SQLName.quoted(column.name)
    return Candidate(
      text: table.map { SQLName.quoted($0) + "." + name } ?? name, kind: .column, note: note(column))
  }

  private func note(_ column: Vocabulary.Column) -> String {
    column.type.displayName + (column.note.isEmpty ? "" : ": " + column.note)
  }

  func columns(of origin: StatementTokens.Origin, in statement: StatementTokens) -> [Vocabulary.Column] {
    switch origin {
    case .table(let name):
      if let query = statement.query(ofCommonTable: name) { return vocabulary.columnsOfQuery(query) }
      return vocabulary.table(named: name)?.columns ?? []
    case .query(let text): return vocabulary.columnsOfQuery(text)
    }
  }

  // MARK: Tables

  /// After JOIN those first that a key leads to.
  private func tables(for statement: StatementTokens) -> [Candidate] {
    let joined = statement.isAfterJoin ? statement.scopes.first?.tables ?? [] : []
    var near: [Candidate] = []
    var rest: [Candidate] = []
    for table in vocabulary.tables {
      let keys = joined.compactMap { other in
        TableKeys(of: table.name, and: other.origin.name, in: vocabulary).direct.first.map {
          "has the key \($0.pairs.map(\.0).joined(separator: ", ")) of \(other.alias)"
        }
      }
      var candidate = Candidate(table)
      if let key = keys.first, table.name != TableKeys.common {
        candidate.note = key + (table.note.isEmpty ? "" : ": " + table.note)
        near.append(candidate)
      } else {
        rest.append(candidate)
      }
    }
    return statement.commonTables.map {
      Candidate(text: SQLName.quoted($0), kind: .table, note: "of this WITH")
    }
      + near + rest
  }

  // MARK: Keys

  /// After ON the conditions, and in USING the columns, that join the last table to those before it by a key.
  private func keys(at statement: StatementTokens) -> [Candidate] {
    guard let form = statement.joinForm, let tables = statement.scopes.first?.tablesBefore(statement.place),
      let joined = tables.last
    else { return [] }
    var candidates: [Candidate] = []
    for other in tables.dropLast() {
      for key in TableKeys(of: joined.origin.name, and: other.origin.name, in: vocabulary).all {
        switch form {
        case .on:
          let parts = key.pairs.map { own, foreign in
            "\(SQLName.quoted(joined.alias)).\(SQLName.quoted(own)) = \(SQLName.quoted(other.alias)).\(SQLName.quoted(foreign))"
          }
          candidates.append(Candidate(text: parts.joined(separator: " AND "), kind: .key, note: key.note))
        case .using where key.pairs.allSatisfy({ $0.0.equalsIgnoringCase($0.1) }):
          let names = key.pairs.map { SQLName.quoted($0.0) }.joined(separator: ", ")
          candidates.append(Candidate(text: names + ")", kind: .key, note: key.note))
        case .using: break
        }
      }
    }
    return candidates
  }

  // MARK: Values

  /// Those of the column that the cursor's operand is compared with.
  private func values(at statement: StatementTokens) -> [Candidate] {
    guard let column = statement.comparedColumn else { return [] }
    for table in statement.scopes.flatMap(\.tables) {
      if let qualifier = column.qualifier, !table.alias.equalsIgnoringCase(qualifier) { continue }
      guard let name = table.origin.name, vocabulary.table(named: name) != nil,
        columns(of: table.origin, in: statement).contains(where: { $0.name.equalsIgnoringCase(column.name) })
      else { continue }
      return vocabulary.values(name, column.name).map {
        Candidate(text: $0.text, kind: .value, note: $0.note)
      }
    }
    return []
  }

  // MARK: Units and types

  /// Those that the operand before TO can be converted to; all if that isn't a column.
  private func units(beside statement: StatementTokens, isOpen: Bool) -> [Candidate] {
    var type: DataType?
    if let column = statement.convertedColumn {
      let tables = statement.scopes.flatMap(\.tables)
      type =
        tables.lazy.flatMap { columns(of: $0.origin, in: statement) }
        .first { $0.name.equalsIgnoringCase(column.name) }?.type
    }
    return Unit.knownSymbols.filter { symbol in
      guard let unit = type?.unit else { return true }
      return symbol != unit.symbol && Unit.ratio(from: unit, to: Unit(symbol)) != nil
    }.map { Candidate(text: (isOpen ? "" : "[") + $0 + "]", kind: .unit, note: Unit.meaning(ofSymbol: $0)) }
  }

  private static let types = [
    ("BOOLEAN", "true or false"), ("INTEGER", "whole, of 64 bits"),
    ("DECIMAL(18, 2)", "exact, so many digits"),
    ("DOUBLE", "binary floating point"), ("TEXT", ""), ("DATE", "a day"), ("TIMESTAMP", "a moment"),
    ("INTERVAL", "months, days and time"), ("PERIOD", "a budget year, July to June"),
  ].map { Candidate(text: $0.0, kind: .type, note: $0.1) }
}

extension Completer.Candidate {
  init(_ table: Vocabulary.Table) {
    self.init(text: SQLName.quoted(table.name), kind: table.isView ? .view : .table, note: table.note)
  }

  /// For a text that is closed behind the cursor already.
  fileprivate var unclosed: Self {
    var open = self
    if open.text.last == "'" { open.text.removeLast() }
    return open
  }

  /// Also a column that is written with its table begins with its own name.
  fileprivate func begins(with prefix: String) -> Bool {
    if text.hasPrefixIgnoringCase(prefix) { return true }
    guard kind == .column, let dot = text.lastIndex(of: ".") else { return false }
    return String(text[text.index(after: dot)...]).hasPrefixIgnoringCase(prefix)
  }

  fileprivate func holds(_ part: String) -> Bool {
    guard kind != .keyword else { return false }
    let wanted = Array((part.hasPrefix("'") ? String(part.dropFirst()) : part).lowercased().utf8)
    let bytes = Array(text.lowercased().utf8)
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { bytes[$0...].starts(with: wanted) }
  }
}

/// Names as queries write them.
enum SQLName {
  /// As it must be written: names of other signs than letters, digits and `_` stand in quotation marks, and so do words
  /// that the language keeps for itself.
  static func quoted(_ name: String) -> String { SyntaxPrinter.quotedIfNeeded(name) }
}

extension String {
  func equalsIgnoringCase(_ other: String) -> Bool { lowercased() == other.lowercased() }
  func hasPrefixIgnoringCase(_ prefix: String) -> Bool { lowercased().hasPrefix(prefix.lowercased()) }
}
