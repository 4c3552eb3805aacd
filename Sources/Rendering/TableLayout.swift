import Columns
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
    /// In character cells; values and headings that are wider are cut.
    var width = 0

    var valueWidth: Int { max(lead + tail, whole) }
  }

  var columns: [Column]
  var formats: [ColumnFormat]
  /// How many columns of the result are not shown, and before which of `columns` they would stand.
  var hiddenCount = 0
  var hiddenPosition = 0
  /// Whether some value may not be shown whole.
  var isCut: Bool { hiddenCount > 0 || columns.contains { $0.width < $0.valueWidth } }

  /// Of columns that are measured.
  init(columns: [Column]) {
    self.columns = columns
    formats = []
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
    for batch in result.batches {
      let grid = CellGrid(batch, formats: formats, totals: totals)
      for index in columns.indices { measure(&columns[index], grid) }
      try output.checkpoint()
    }
    for index in columns.indices {
      columns[index].width = max(columns[index].valueWidth, columns[index].heading.width)
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
      }
    }
  }

  // MARK: Fitting

  /// Columns between which a gap of `gap` cells stands are made to fit into `available`: headings are broken,
  /// then the widest texts are shortened, then columns in the middle give way. Numbers are never cut.
  mutating func fit(into available: Int, gap: Int) {
    guard totalWidth(gap: gap) > available else { return }
    wrapHeadings()
    guard totalWidth(gap: gap) > available else { return }
    let hiddenMark = 1 + gap
    while columns.count > 2 && floorWidth(gap: gap) + (hiddenCount > 0 ? hiddenMark : 0) > available {
      columns.remove(at: columns.count / 2)
      hiddenCount += 1
      hiddenPosition = (columns.count + 1) / 2
    }
    shortenTexts(into: available - (hiddenCount > 0 ? hiddenMark : 0), gap: gap)
  }

  private func totalWidth(gap: Int) -> Int { columns.reduce(-gap) { $0 + $1.width + gap } }

  private func floorWidth(gap: Int) -> Int { columns.reduce(-gap) { $0 + $1.floor + gap } }

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

  /// Lowers one bound for all texts until the table fits, so that only the widest lose anything.
  private mutating func shortenTexts(into available: Int, gap: Int) {
    var bound = columns.filter { !$0.isNumeric }.map(\.width).max() ?? 0
    bound = min(bound, max(available, Column.leastTextWidth))
    let natural = columns
    while bound >= Column.leastTextWidth {
      for index in columns.indices where !columns[index].isNumeric {
        columns[index].width = min(natural[index].width, bound)
      }
      if totalWidth(gap: gap) <= available { break }
      bound -= 1
    }
    for index in columns.indices where columns[index].heading.width > columns[index].width {
      columns[index].heading.wrap(to: columns[index].width)
    }
  }
}

extension TableLayout.Column {
  static let leastTextWidth = 12

  /// The least width that it can be fitted into.
  fileprivate var floor: Int { isNumeric ? width : min(width, Self.leastTextWidth) }
}

extension ArraySlice<UInt8> {
  /// Where the point of a number stands, from the start; the end of a number without one; nil for other texts.
  var pointOffset: Int? {
    guard let last, last >= UInt8(ascii: "0"), last <= UInt8(ascii: "9") else { return nil }
    let point = firstIndex { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "e") }
    return (point ?? endIndex) - startIndex
  }
}
