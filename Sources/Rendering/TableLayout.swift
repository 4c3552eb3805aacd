import Columns
import Diagnostics
import MissionQL

/// Where the columns of a table stand: how wide each is, and which are shown.
struct TableLayout {
  struct Column {
    /// In the result.
    var index: Int
    var heading: Heading
    var isNumeric: Bool
    /// In character cells, of the widest value: before the point, and from the point on.
    var lead = 0
    var tail = 0
    /// Of the widest value that has no point to align on.
    var whole = 0
    /// Of the longest word, about: the cells that it needs not to be broken.
    var word = 0
    /// In character cells. Texts that are wider are wrapped.
    var width = 0
    /// How much it would be missed: where not all columns have room, the least goes first.
    var weight = 0

    var valueWidth: Int { max(lead + tail, whole) }
  }

  var columns: [Column]
  var formats: [ColumnFormat]
  /// The columns of the result that are not shown.
  private(set) var hidden: [Int] = []
  private var fieldCount = 0

  /// Of columns that are measured.
  init(columns: [Column]) {
    self.columns = columns
    formats = []
    fieldCount = columns.count
  }

  /// Measures every cell.
  init(
    _ result: ResultSet, formats: [ColumnFormat], totals: TotalMarks? = nil, output: inout OutputBuffer
  ) throws(OutputError) {
    self.formats = formats
    columns = result.fields.enumerated().map { index, field in
      Column(
        index: index, heading: Heading(field, escaping: formats[index].escaping),
        isNumeric: field.type.isNumeric)
    }
    fieldCount = columns.count
    var values = ValueSample(result.fields)
    for batch in result.batches {
      let grid = CellGrid(batch, formats: formats, totals: totals)
      for index in columns.indices { measure(&columns[index], grid) }
      for row in 0..<grid.rowCount where !values.isFull {
        values.take { grid.bytes[grid.cell(column: $0, row: row)] }
      }
      try output.checkpoint()
    }
    let weights = values.weights
    for index in columns.indices {
      columns[index].width = max(columns[index].valueWidth, columns[index].heading.width)
      columns[index].weight = weights[index]
      // A remark makes every row several lines high, and is read when it is asked for.
      if columns[index].isRemark, (1...3).contains(weights[index]) { columns[index].weight -= 1 }
      // Total rows say in their keys of what they are.
      if totals?.isKey(index) ?? false { columns[index].weight = 8 }
    }
  }

  private func measure(_ column: inout Column, _ grid: CellGrid) {
    for row in 0..<grid.rowCount {
      let cell = grid.bytes[grid.cell(column: column.index, row: row)]
      if column.isNumeric, let point = cell.pointOffset {
        column.lead = max(column.lead, point)
        column.tail = max(column.tail, cell.count - point)
      } else {
        column.whole = max(column.whole, displayWidth(of: cell))
        if !column.isNumeric {
          column.word = max(column.word, WrappedRow.longestWord(of: cell, over: column.word))
        }
      }
    }
  }

  /// Whether some text has no room in one line.
  var wraps: Bool { columns.contains { !$0.isNumeric && $0.width < $0.valueWidth } }

  /// Whether columns are hidden before this place among those shown, or behind the last one.
  func hides(before place: Int) -> Bool {
    if hidden.isEmpty { return false }
    let next = place < columns.count ? columns[place].index : fieldCount
    return next > (place == 0 ? 0 : columns[place - 1].index + 1)
  }

  // MARK: Fitting

  /// What a table puts between its columns, in character cells.
  struct Gaps {
    /// Between two columns.
    var plain: Int
    /// More than that where columns are hidden between them.
    var mark: Int
    /// Before the first column, or behind the last, where columns are hidden there.
    var endMark: Int

    /// `a  b`, and `a … b` where columns are hidden.
    static let blanks = Gaps(plain: 2, mark: 1, endMark: 2)
    /// `a │ b`, and `a │ … │ b`.
    static let lines = Gaps(plain: 3, mark: 4, endMark: 4)
  }

  /// Columns between which `gaps` stand are made to fit into `available`: headings are broken, then the
  /// widest texts wrapped, and then columns give way of which little would be missed. Numbers are never cut.
  mutating func fit(into available: Int, _ gaps: Gaps) {
    guard totalWidth(gaps) > available else { return }
    wrapHeadings()
    guard totalWidth(gaps) > available else { return }
    while columns.count > 2, width(gaps, of: \.floor) > available, let place = leastMissed {
      hidden.append(columns[place].index)
      columns.remove(at: place)
    }
    narrowTexts(into: available, gaps)
  }

  /// Of numbers that are missed alike the widest, of others the one nearest to the middle.
  private var leastMissed: Int? {
    let middle = columns.count / 2
    let cost = { (place: Int) -> (Int, Int) in
      let column = columns[place]
      return (column.weight, column.isNumeric ? -column.width : abs(place - middle))
    }
    return columns.indices.min { cost($0) < cost($1) }
  }

  /// Of the table, with the marks of hidden columns.
  func totalWidth(_ gaps: Gaps) -> Int { width(gaps, of: \.width) }

  private func width(_ gaps: Gaps, of width: (Column) -> Int) -> Int {
    var total = columns.reduce(-gaps.plain) { $0 + width($1) + gaps.plain }
    for place in 0...columns.count where hides(before: place) {
      total += place == 0 || place == columns.count ? gaps.endMark : gaps.mark
    }
    return total
  }

  private mutating func wrapHeadings() {
    for index in columns.indices {
      var heading = columns[index].heading
      heading.wrap(to: max(columns[index].valueWidth, heading.leastWidth))
      let width = max(columns[index].valueWidth, heading.width)
      // A cell or two are not worth a harder heading.
      guard columns[index].width - width > 2 else { continue }
      columns[index].heading = heading
      columns[index].width = width
    }
  }

  /// Lowers one bound for all texts until the table fits, so that only the widest are wrapped.
  private mutating func narrowTexts(into available: Int, _ gaps: Gaps) {
    var bound = columns.filter { !$0.isNumeric }.map(\.width).max() ?? 0
    bound = min(bound, max(available, Column.leastTextWidth))
    let natural = columns
    while bound >= Column.leastTextWidth {
      for index in columns.indices where !columns[index].isNumeric {
        columns[index].width = max(natural[index].floor, min(natural[index].width, bound))
      }
      if totalWidth(gaps) <= available { break }
      bound -= 1
    }
    if totalWidth(gaps) > available { breakWords(into: available, gaps) }
    for index in columns.indices where columns[index].heading.width > columns[index].width {
      columns[index].heading.wrap(to: columns[index].width)
    }
  }

  /// Where not even two columns have room for their longest words, these are broken, those of the widest first.
  private mutating func breakWords(into available: Int, _ gaps: Gaps) {
    var bound = columns.filter { !$0.isNumeric }.map(\.width).max() ?? 0
    while bound >= Column.leastTextWidth, totalWidth(gaps) > available {
      for index in columns.indices where !columns[index].isNumeric {
        columns[index].width = min(columns[index].width, bound)
      }
      bound -= 1
    }
  }

  // MARK: What stands beneath

  /// `21 rows and a total, 8 of 13 columns: without category, page, report (`.mode line` shows all)`.
  /// - Parameter isCut: whether some text is not shown whole.
  func count(
    of result: ResultSet, _ totals: TotalMarks?, isCut: Bool, on terminal: RenderingOptions.Terminal
  ) -> String {
    let count = totals?.counts(result).groups ?? result.rowCount
    var number: [UInt8] = []
    number.append(integer: Int64(count), isGrouped: true)
    var text = String(decoding: number, as: UTF8.self) + (count == 1 ? " row" : " rows")
    if let totals { text += totals.suffix(result) }
    if !hidden.isEmpty {
      let names = hidden.sorted().map { TerminalText.escaped(result.fields[$0].name) }
      let shown = names.prefix(8).joined(separator: ", ")
      let rest = names.count > 8 ? " and \(names.count - 8) more" : ""
      text += ", \(columns.count) of \(fieldCount) columns: without \(shown)\(rest)"
    } else if isCut {
      text += ", cut to fit"
    }
    if isCut || !hidden.isEmpty { text += " (\(terminal.wholeHint))" }
    return text.filled(width: terminal.width, hanging: "  ")
  }
}

extension [UInt8] {
  /// The blanks before a column of a table without lines, or behind the last one. `isMarked`: with a mark where columns are
  /// hidden, which stands in the heading.
  mutating func append(gapBefore place: Int, in layout: TableLayout, isMarked: Bool) {
    let isHiding = layout.hides(before: place)
    let isEnd = place == layout.columns.count
    if place == 0 {
      if isHiding { append(contentsOf: (isMarked ? "… " : "  ").utf8) }
    } else if isHiding {
      append(contentsOf: (isMarked ? isEnd ? " …" : " … " : isEnd ? "  " : "   ").utf8)
    } else if !isEnd {
      append(spaces: 2)
    }
  }
}

extension TableLayout.Column {
  static let leastTextWidth = 12

  /// Sentences rather than a name.
  fileprivate var isRemark: Bool { !isNumeric && valueWidth > 4 * Self.leastTextWidth }

  /// The least width that it can be fitted into: words are not broken unless they are very long, and long texts are hard to
  /// read in short lines.
  fileprivate var floor: Int {
    if isNumeric { return width }
    let readable = width > 4 * Self.leastTextWidth ? 20 : Self.leastTextWidth
    return min(width, max(readable, min(word + 2, 2 * Self.leastTextWidth)))
  }
}

extension ArraySlice<UInt8> {
  /// Where the point of a number stands, from the start; the end of a number without one; nil for other texts.
  var pointOffset: Int? {
    guard let last, last >= UInt8(ascii: "0"), last <= UInt8(ascii: "9") else { return nil }
    let point = firstIndex { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "e") }
    return (point ?? endIndex) - startIndex
  }
}
