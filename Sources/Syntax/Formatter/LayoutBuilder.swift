/// Finds the clauses, items and operands of a statement in its tokens.
struct LayoutBuilder {
  let pieces: [Piece]
  let statement: Range<Int>
  /// Where what opens at a place is closed: parentheses, and CASE … END.
  let closings: [Int: Int]

  init(pieces: [Piece], statement: Range<Int>) {
    self.pieces = pieces
    self.statement = statement
    var closings: [Int: Int] = [:]
    var open: [Int] = []
    for index in statement {
      switch pieces[index].kind {
      case .leftParenthesis: open.append(index)
      case .keyword(.case) where pieces[index].isKeyword: open.append(index)
      case .rightParenthesis: if let start = open.popLast() { closings[start] = index }
      case .keyword(.end) where pieces[index].isKeyword:
        if let start = open.popLast() { closings[start] = index }
      default: break
      }
    }
    self.closings = closings
  }

  func layout() -> Layout { marked(query(statement)) }

  func keyword(_ index: Int) -> Keyword? {
    statement.contains(index) ? pieces[index].keyword : nil
  }

  func kind(_ index: Int) -> TokenKind {
    statement.contains(index) ? pieces[index].kind : .end
  }

  /// The places in a range that lie in no parentheses and no CASE, and the openings of those.
  func outermost(_ range: Range<Int>) -> [Int] {
    var places: [Int] = []
    var index = range.lowerBound
    while index < range.upperBound {
      places.append(index)
      index = (closings[index] ?? index) + 1
    }
    return places
  }

  /// Cuts a range before each of the places.
  func cut(_ range: Range<Int>, before places: [Int]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = range.lowerBound
    for place in places where place > start {
      ranges.append(start..<place)
      start = place
    }
    if start < range.upperBound { ranges.append(start..<range.upperBound) }
    return ranges
  }

  /// Notes where the author ended a line, or a comment does.
  private func marked(_ layout: Layout) -> Layout {
    var layout = layout
    layout.parts = layout.parts.map(marked)
    layout.isBroken = layout.parts.contains(where: \.isBroken)
    if layout.keepsLines, layout.parts.dropFirst().contains(where: { pieces[$0.range.lowerBound].beginsLine })
    {
      layout.isBroken = true
    }
    if layout.range.dropFirst().contains(where: { pieces.commentEndsLine(before: $0) }) {
      layout.isBroken = true
    }
    return layout
  }
}

extension [Piece] {
  /// Whether a line must end before the piece, because a comment does.
  func commentEndsLine(before index: Int) -> Bool {
    index > 0 && !self[index - 1].trailing.isEmpty
      || self[index].leading.contains(where: \.endsLine)
  }
}
