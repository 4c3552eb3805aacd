import Diagnostics
import Syntax

/// The tokens of the statement that the cursor stands in, as completion looks at them.
struct StatementTokens {
  struct Table {
    var name: String
    var alias: String
  }

  /// Up to the cursor, without the word being typed.
  private let before: [Token]
  /// With what stands behind the cursor.
  private let all: [Token]
  private let text: [UInt8]

  init(of before: [Token], all: [Token], text: [UInt8]) {
    self.text = text
    let start = before.lastIndex { $0.kind == .semicolon }.map { $0 + 1 } ?? 0
    self.before = Array(before[start...])
    self.all = Array(all.dropFirst(start).prefix { $0.kind != .semicolon })
  }

  var expectation: Expectation {
    guard let last = before.last else { return .statement }
    switch last.kind {
    case .dot: return afterDot
    case .keyword(let keyword):
      let previous = before.dropLast().last?.kind
      return Expectation.after(keyword, before: previous, in: clauseBefore)
        ?? .following(clause, isInCase: isInCase)
    case let kind where kind.endsOperand:
      // Behind the kind of a chart stand its columns.
      if clause == .chart, before.dropLast().last?.kind == .keyword(.chart) { return .expression }
      if clause == .with {
        return .keywords("AS (").adding(isAfterCommonTable ? Expectation.query.keywords : [])
      }
      return .following(clause, isInCase: isInCase).adding(isAfterApproximation ? ["WITHIN"] : [])
    case .comma: return clause == .from ? .tables : .expression
    case .star where clause == .select && !(before.dropLast().last?.kind.endsOperand ?? false):
      return .following(.select, isInCase: false)
    case .leftParenthesis:
      let opensQuery = clause == .from || clause == .with || clause == .create
      return opensQuery ? .query : .expression.adding(["SELECT", "FROM"])
    default: return .expression
    }
  }

  /// Whether the operand before the cursor is the right one of `~=`.
  private var isAfterApproximation: Bool {
    let isSeparator = { (kind: TokenKind) in
      switch kind {
      case .comma, .keyword(.and), .keyword(.or), .keyword(.within), .equal: true
      case .keyword(let keyword): Self.clauses.contains(keyword)
      default: false
      }
    }
    let last = before.last { $0.kind == .approximatelyEqual || isSeparator($0.kind) }
    return last?.kind == .approximatelyEqual
  }

  private var isAfterCommonTable: Bool { before.last?.kind == .rightParenthesis }

  private var afterDot: Expectation {
    guard before.count >= 2, let name = name(of: before[before.count - 2]) else { return .nothing }
    return Expectation(names: .columns(of: name), keywords: [])
  }

  /// The keyword that opened the clause of the cursor, in its own parentheses.
  private var clause: Keyword? { clause(of: before[...]) }

  /// The one in which the last word stands, which may open a clause itself.
  private var clauseBefore: Keyword? { clause(of: before.dropLast()) }

  private func clause(of tokens: ArraySlice<Token>) -> Keyword? {
    var level = 0
    for (index, token) in zip(tokens.indices, tokens).reversed() {
      switch token.kind {
      case .rightParenthesis: level += 1
      case .leftParenthesis: level = max(-1, level - 1)
      case .keyword(.with) where level <= 0:
        // WITH TOTALS is of GROUP BY, and COMPARE … WITH … of FROM.
        let around = clause(of: tokens[..<index])
        return around == .group || around == .compare ? around : .with
      case .keyword(let keyword) where level <= 0 && Self.clauses.contains(keyword): return keyword
      default: break
      }
    }
    return nil
  }

  private static let clauses: Set<Keyword> = [
    .select, .from, .where, .group, .having, .order, .limit, .offset, .on, .into, .create, .with, .values,
    .param, .assert, .compare, .chart,
  ]

  private var isInCase: Bool {
    before.reduce(0) { depth, token in
      switch token.kind {
      case .keyword(.case): depth + 1
      case .keyword(.end): depth - 1
      default: depth
      }
    } > 0
  }

  // MARK: Names

  /// The tables that FROM, JOIN and INTO name, anywhere in the statement.
  var tables: [Table] {
    var tables: [Table] = []
    var isInFrom = false
    for (index, token) in all.enumerated() {
      switch token.kind {
      case .keyword(.from), .keyword(.join), .keyword(.into):
        isInFrom = true
        if let table = table(at: index + 1) { tables.append(table) }
      case .comma where isInFrom:
        if let table = table(at: index + 1) { tables.append(table) }
      case .keyword(.where), .keyword(.group), .keyword(.order), .keyword(.select), .leftParenthesis:
        isInFrom = false
      default: break
      }
    }
    return tables
  }

  private func table(at index: Int) -> Table? {
    guard all.indices.contains(index), let name = name(of: all[index]) else { return nil }
    var next = index + 1
    if all.indices.contains(next), all[next].kind == .keyword(.as) { next += 1 }
    let alias = all.indices.contains(next) ? self.name(of: all[next]) : nil
    return Table(name: name, alias: alias ?? name)
  }

  /// The names that WITH gives.
  var commonTables: [String] {
    all.indices.dropLast(2).compactMap { index in
      guard all[index + 1].kind == .keyword(.as), all[index + 2].kind == .leftParenthesis else { return nil }
      return name(of: all[index])
    }
  }

  private func name(of token: Token) -> String? {
    let text = String(decoding: text[Int(token.span.lower)..<Int(token.span.upper)], as: UTF8.self)
    switch token.kind {
    case .identifier: return text
    case .quotedIdentifier: return String(text.dropFirst().dropLast())
    default: return nil
    }
  }
}
