import Diagnostics
import Syntax

/// The tokens of the statement that the cursor stands in, as completion looks at them.
struct StatementTokens {
  /// Without the word being typed.
  let all: [Token]
  /// How many of them stand before the cursor.
  let place: Int
  let text: [UInt8]
  /// By the place of a parenthesis that opens, that of the one that closes it; `all.count` if none does.
  private let closing: [Int: Int]

  var before: ArraySlice<Token> { all[..<place] }

  /// - Parameters:
  ///   - tokens: of the whole text.
  ///   - cursor: how many of these stand before the cursor.
  init(_ tokens: [Token], cursor: Int, text: [UInt8]) {
    let start = tokens[..<cursor].lastIndex { $0.kind == .semicolon }.map { $0 + 1 } ?? 0
    let end = tokens[cursor...].firstIndex { $0.kind == .semicolon } ?? tokens.count
    all = Array(tokens[start..<end])
    place = cursor - start
    self.text = text
    var (open, closing) = ([Int](), [Int: Int]())
    for (index, token) in all.enumerated() {
      if token.kind == .leftParenthesis {
        open.append(index)
      } else if token.kind == .rightParenthesis, let start = open.popLast() {
        closing[start] = index
      }
    }
    for start in open { closing[start] = all.count }
    self.closing = closing
  }

  func closing(of place: Int) -> Int { closing[place] ?? all.count }

  /// The place of the parenthesis that the cursor, or what stands at `place`, is directly inside of.
  func opening(around place: Int) -> Int? {
    var level = 0
    for index in stride(from: place - 1, through: 0, by: -1) {
      if all[index].kind == .rightParenthesis { level += 1 }
      if all[index].kind == .leftParenthesis {
        if level == 0 { return index }
        level -= 1
      }
    }
    return nil
  }

  func kind(_ place: Int) -> TokenKind? { all.indices.contains(place) ? all[place].kind : nil }

  func name(at place: Int) -> String? {
    guard all.indices.contains(place) else { return nil }
    switch all[place].kind {
    case .identifier: return written(place...place)
    case .keyword(let keyword): return keyword.isReserved ? nil : written(place...place)
    case .quotedIdentifier: return String(written(place...place).dropFirst().dropLast())
    default: return nil
    }
  }

  /// The text of these tokens, with what stands between them.
  func written(_ places: ClosedRange<Int>) -> String {
    guard places.lowerBound >= 0, places.upperBound < all.count else { return "" }
    let (lower, upper) = (Int(all[places.lowerBound].span.lower), Int(all[places.upperBound].span.upper))
    return lower <= upper && upper <= text.count ? String(decoding: text[lower..<upper], as: UTF8.self) : ""
  }

  /// Whether the keywords of the statement are in small letters; false where there are none.
  var isLowercase: Bool {
    for (index, token) in all.enumerated() {
      if case .keyword(let keyword) = token.kind, keyword.isReserved {
        return written(index...index).first?.isLowercase ?? false
      }
    }
    return false
  }

  // MARK: Clauses

  /// The keyword that opened the clause of the cursor, in its own parentheses.
  var clause: Keyword? { clause(before: place) }

  func clause(before end: Int) -> Keyword? {
    var level = 0
    for index in stride(from: end - 1, through: 0, by: -1) {
      switch all[index].kind {
      case .rightParenthesis: level += 1
      case .leftParenthesis: level = max(-1, level - 1)
      case .pipe where level <= 0: return nil
      case .keyword(.with) where level <= 0:
        // WITH TOTALS is of GROUP BY, and COMPARE … WITH … of FROM.
        let around = clause(before: index)
        return around == .group || around == .compare ? around : .with
      case .keyword(let keyword) where level <= 0 && Self.clauses.contains(keyword):
        if keyword == .set, kind(index - 1) != .pipe, clause(before: index) != .update { break }
        return keyword
      default: break
      }
    }
    return nil
  }

  private static let clauses: Set<Keyword> = [
    .select, .from, .where, .group, .having, .order, .limit, .offset, .on, .into, .create, .with, .values,
    .param, .assert, .compare, .qualify, .window, .update, .set, .extend, .aggregate, .chart, .returning,
  ]

  var isInCase: Bool {
    before.reduce(0) { depth, token in
      switch token.kind {
      case .keyword(.case): depth + 1
      case .keyword(.end): depth - 1
      default: depth
      }
    } > 0
  }

  // MARK: Around the cursor

  /// Whether the operand before the cursor is the right one of `~=`.
  var isAfterApproximation: Bool {
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

  /// Whether a text at the cursor names a file.
  var isAtFile: Bool {
    switch before.last?.kind {
    case .keyword(.from), .keyword(.join), .keyword(.summarize), .keyword(.into): true
    case .keyword(.to): all.first?.kind == .keyword(.copy)
    case .comma: clause == .from
    default: false
    }
  }

  var isAfterJoin: Bool {
    before.last?.kind == .keyword(.join) || before.last?.kind == .comma && clause == .from
  }

  enum JoinForm { case on, using }

  /// Where the condition of a join begins at the cursor.
  var joinForm: JoinForm? {
    switch before.last?.kind {
    case .keyword(.on) where kind(0) != .keyword(.create): .on
    case .leftParenthesis where kind(place - 2) == .keyword(.using): .using
    default: nil
    }
  }

  // MARK: Operands

  struct ColumnReference {
    var qualifier: String?
    var name: String
  }

  /// The column on the left of the comparison whose right side stands at the cursor.
  var comparedColumn: ColumnReference? {
    switch before.last?.kind {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .keyword(.like), .keyword(.ilike):
      return column(endingBefore: kind(place - 2) == .keyword(.not) ? place - 2 : place - 1)
    case .keyword(.from) where kind(place - 2) == .keyword(.distinct):
      let isNegated = kind(place - 3) == .keyword(.not)
      return column(endingBefore: place - (isNegated ? 4 : 3))
    case .leftParenthesis, .comma:
      guard let open = opening(around: place), kind(open - 1) == .keyword(.in) else { return nil }
      return column(endingBefore: kind(open - 2) == .keyword(.not) ? open - 2 : open - 1)
    default: return nil
    }
  }

  /// The column that TO at the cursor converts.
  var convertedColumn: ColumnReference? {
    before.last?.kind == .keyword(.to) ? column(endingBefore: place - 1) : nil
  }

  private func column(endingBefore end: Int) -> ColumnReference? {
    guard let name = name(at: end - 1) else { return nil }
    return ColumnReference(qualifier: kind(end - 2) == .dot ? self.name(at: end - 3) : nil, name: name)
  }
}
