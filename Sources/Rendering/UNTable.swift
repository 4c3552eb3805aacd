import Columns
import MissionQL
import Planning

/// A result in the style of United Nations budget documents: a headnote with the unit and the budget year, spaces
/// between thousands, parentheses for negative amounts, a dash for nil, and lettered footnotes.
struct UNTable {
  struct Column {
    var heading: String
    var isNumeric: Bool
  }

  enum Kind { case group, subtotal, total }

  struct Cell {
    var text: [UInt8]
    /// The letters of its notes: `a`, or `a, c`.
    var letters = ""
  }

  var headnote: String?
  var columns: [Column]
  var rows: [[Cell]] = []
  /// What each row is.
  var kinds: [Kind] = []
  /// What the letters stand for, in the order of their first use.
  var notes: [String] = []
  /// What is to be said of the whole table: which rows an aggregate passed over.
  var remarks: [String] = []

  /// How numbers and texts are written.
  struct Writing {
    var escaping: TextEscaping
    /// Between thousands: a space, or one at which no line is broken.
    var space: [UInt8]
  }

  init(
    _ result: ResultSet, _ options: RenderingOptions, _ writing: Writing, output: inout OutputBuffer
  ) throws(OutputError) {
    let unit = Self.commonUnit(of: result.fields)
    // A column of periods says itself of which year each row is.
    let hasPeriods = result.fields.contains { $0.type.base == .period }
    headnote = Self.headnote(unit, hasPeriods ? nil : result.budgetYear)
    columns = result.fields.map { field in
      Column(heading: UNHeading.text(of: field, beside: unit), isNumeric: field.type.isNumeric)
    }
    let formats = ColumnFormat.readable(result, escaping: writing.escaping, isGrouped: true)
    let sources = result.citations.map { CitationText($0, limit: options.terminal == nil ? nil : 8) }
    let totals = TotalMarks(result)
    for batch in result.batches {
      let grid = CellGrid(batch, formats: formats)
      for row in 0..<grid.rowCount {
        var cited = ""
        if let citations = result.citations, let sources {
          cited = letter(of: citations.citations(batch, row: row), sources)
        }
        let level = totals?.level(batch, row) ?? 0
        kinds.append(level == 0 ? .group : totals?.isGrandTotal(level) ?? false ? .total : .subtotal)
        var cells = columns.indices.map { index in
          let value = grid.bytes[grid.cell(column: index, row: row)]
          if level > 0, let label = totals?.text(level: level, column: index, value: value) {
            return Cell(text: label)
          }
          if batch.columns[index].isNull(row) { return missing(batch.columns[index].reason(at: row)) }
          return Cell(text: columns[index].isNumeric ? Self.amount(value, writing.space) : Array(value))
        }
        if !cells.isEmpty, !cited.isEmpty {
          cells[0].letters = cells[0].letters.isEmpty ? cited : "\(cited), \(cells[0].letters)"
        }
        rows.append(cells)
      }
      try output.checkpoint()
    }
    // What notes quote of the data is escaped like the data of cells.
    notes = notes.map { Self.escaped($0, writing.escaping) }
    remarks = (totals?.note(result).map { [Self.escaped($0, writing.escaping)] } ?? [])
    remarks += result.notes.map { Self.escaped($0.capitalized + ".", writing.escaping) }
  }

  private static func escaped(_ note: String, _ escaping: TextEscaping) -> String {
    var text: [UInt8] = []
    text.append(text: Array(note.utf8)[...], escaping: escaping)
    return String(decoding: text, as: UTF8.self)
  }

  /// `a`, `b`, …, `z`, `aa`, `ab`.
  static func letter(_ note: Int) -> String {
    var letters = ""
    var rest = note + 1
    while rest > 0 {
      rest -= 1
      letters = String(Unicode.Scalar(UInt8(ascii: "a") + UInt8(rest % 26))) + letters
      rest /= 26
    }
    return letters
  }

  // MARK: Cells

  /// `(27 366.4)` for `-27 366.4`, and a dash for nil.
  private static func amount(_ text: ArraySlice<UInt8>, _ space: [UInt8]) -> [UInt8] {
    let isZero = !text.contains { $0 > UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    if isZero, text.last.map({ $0 == UInt8(ascii: "0") }) ?? false { return Array("—".utf8) }
    let isNegative = text.first == UInt8(ascii: "-")
    var amount: [UInt8] = isNegative ? [UInt8(ascii: "(")] : []
    for byte in isNegative ? text.dropFirst() : text {
      if byte == UInt8(ascii: " ") { amount += space } else { amount.append(byte) }
    }
    if isNegative { amount.append(UInt8(ascii: ")")) }
    return amount
  }

  /// A value of which nothing is known leaves its cell empty; any other says why it is missing.
  private mutating func missing(_ reason: NullReason) -> Cell {
    switch reason {
    case .unknown: Cell(text: [])
    case .notApplicable: Cell(text: Array("n/a".utf8), letters: letter(of: "Not applicable."))
    case .notReported: Cell(text: Array("..".utf8), letters: letter(of: "Not reported."))
    case .notComparable: Cell(text: Array("..".utf8), letters: letter(of: "Not comparable."))
    }
  }

  private mutating func letter(of note: String) -> String {
    if let known = notes.firstIndex(of: note) { return Self.letter(known) }
    notes.append(note)
    return Self.letter(notes.count - 1)
  }

  /// The sources of a row stand in one note, at its first cell.
  private mutating func letter(of sources: RowCitations, _ text: CitationText) -> String {
    let all = text.text(of: sources.cells.flatMap(\.self) + sources.row)
    return all.isEmpty ? "" : letter(of: all + ".")
  }

  // MARK: Headnote

  /// The unit of at least half of the numbers, the first of several such. A headnote of percentages would be
  /// taken for one of all numbers.
  private static func commonUnit(of fields: [Field]) -> Unit? {
    let numbers = fields.filter(\.type.isNumeric)
    let units = numbers.compactMap(\.type.unit).filter { !$0.isShare }
    return units.first { unit in units.count { $0 == unit } * 2 >= numbers.count }
  }

  /// `(Thousands of United States dollars. Budget year from 1 July 2019 to 30 June 2020.)`
  private static func headnote(_ unit: Unit?, _ year: Int32?) -> String? {
    var sentences: [String] = []
    if let words = unit?.words { sentences.append(words.capitalized + ".") }
    if let year { sentences.append("Budget year from 1 July \(year) to 30 June \(year + 1).") }
    return sentences.isEmpty ? nil : "(\(sentences.joined(separator: " ")))"
  }
}

/// Column headings in sentence case.
enum UNHeading {
  /// "Variance (per cent)": with the unit where the headnote does not say it.
  static func text(of field: Field, beside common: Unit?) -> String {
    var name = spelled(field.name)
    guard let unit = field.type.unit, unit != common else { return name.capitalized }
    if name.hasSuffix(" " + unit.symbol) { name = String(name.dropLast(unit.symbol.count + 1)) }
    return name.capitalized + " (\(unit.words))"
  }

  private static func spelled(_ name: String) -> String {
    var text = name
    let nouns = [
      ("sum(", "sum of "), ("avg(", "average of "), ("count(", "number of "), ("max(", "greatest "),
      ("min(", "least "),
    ]
    for (function, noun) in nouns {
      guard name.hasPrefix(function), name.hasSuffix(")"), name != "count(*)" else { continue }
      let inner = name.dropFirst(function.count).dropLast()
      if !inner.contains("("), !inner.contains(")") { text = noun + inner }
    }
    return text == "count(*)" ? "number" : String(text.map { $0 == "_" ? " " : $0 })
  }
}

extension String {
  /// With a capital letter at its start.
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
