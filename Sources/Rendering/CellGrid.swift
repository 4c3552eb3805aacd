import Columns

/// The cells of one batch as text: formatted column by column, written out row by row.
///
/// All cells lie in one run of bytes, so that a result of any width costs two allocations a batch.
struct CellGrid {
  private(set) var bytes: [UInt8] = []
  /// Where the cell of `column` and `row` ends: at `column * rowCount + row`. It starts where the one before ends.
  private var ends: [Int] = []
  /// Cells of total rows that show something else, by the place in `ends`.
  private var replaced: [Int: Range<Int>] = [:]
  let rowCount: Int

  init(_ batch: Batch, formats: [ColumnFormat], totals: TotalMarks? = nil) {
    rowCount = batch.count
    ends.reserveCapacity(batch.count * formats.count)
    for (column, format) in zip(batch.columns, formats) { append(column, format) }
    if let totals { replaceCells(batch, totals, columnCount: formats.count) }
  }

  private mutating func replaceCells(_ batch: Batch, _ totals: TotalMarks, columnCount: Int) {
    for row in 0..<rowCount {
      let level = totals.level(batch, row)
      guard level > 0 else { continue }
      for column in 0..<columnCount {
        let value = bytes[cell(column: column, row: row)]
        let text = totals.text(level: level, column: column, value: value)
        guard text != nil || !totals.emphasis.opening.isEmpty else { continue }
        let start = bytes.count
        let shown = text ?? Array(value)
        bytes += shown.isEmpty ? [] : totals.emphasis.opening + shown + totals.emphasis.closing
        replaced[column * rowCount + row] = start..<bytes.count
      }
    }
  }

  func cell(column: Int, row: Int) -> Range<Int> {
    let index = column * rowCount + row
    if !replaced.isEmpty, let range = replaced[index] { return range }
    return (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  /// Writes every row as `prefixes[0] cell prefixes[1] cell … suffix`, with a separator before each but the
  /// first of the result.
  func appendRows(
    to output: inout [UInt8], prefixes: [[UInt8]], suffix: [UInt8], separator: [UInt8] = [],
    isStart: Bool = true
  ) {
    for row in 0..<rowCount {
      if row > 0 || !isStart { output.append(contentsOf: separator) }
      for column in prefixes.indices {
        output.append(contentsOf: prefixes[column])
        output.append(contentsOf: bytes[cell(column: column, row: row)])
      }
      output.append(contentsOf: suffix)
    }
  }

  // MARK: Formatting

  private mutating func append(_ column: ColumnVector, _ format: ColumnFormat) {
    // A constant column holds one row, to which every row comes back.
    let step = column.isConstant ? 0 : 1
    let validity = column.validity
    switch column.storage {
    case .null:
      for row in 0..<column.count { endNull(column, row * step, format) }
    case .boolean(let values):
      for row in 0..<column.count {
        let index = row * step
        if let validity, !validity[index] { endNull(column, index, format); continue }
        bytes.append(contentsOf: (values[index] ? "true" : "false").utf8)
        ends.append(bytes.count)
      }
    case .integer(let values) where format.isTimestamp:
      appendQuoted(column, step, format) { Timestamp.write(values[$0], to: &$1) }
    case .integer(let values):
      for row in 0..<column.count {
        let index = row * step
        if let validity, !validity[index] { endNull(column, index, format); continue }
        bytes.append(integer: values[index], isGrouped: format.isGrouped)
        ends.append(bytes.count)
      }
    case .decimal(let values): append(decimals: values, column, step, format)
    case .shortDecimal(let values): append(decimals: values.map { Int128($0) }, column, step, format)
    case .double(let values): append(doubles: values, column, step, format)
    case .text(let text): append(texts: text, column, step, format)
    case .date(let values):
      appendQuoted(column, step, format) { index, bytes in
        if format.isPeriod {
          BudgetYear.write(values[index], to: &bytes)
        } else {
          CivilDate.write(values[index], to: &bytes)
        }
      }
    case .interval(let values):
      appendQuoted(column, step, format) { Interval.write(values[$0], to: &$1) }
    }
  }

  /// Dates and times, which JSON has in quotes.
  @inline(__always)
  private mutating func appendQuoted(
    _ column: ColumnVector, _ step: Int, _ format: ColumnFormat, _ write: (Int, inout [UInt8]) -> Void
  ) {
    let validity = column.validity
    for row in 0..<column.count {
      let index = row * step
      if let validity, !validity[index] { endNull(column, index, format); continue }
      if format.isJSON { bytes.append(UInt8(ascii: "\"")) }
      write(index, &bytes)
      if format.isJSON { bytes.append(UInt8(ascii: "\"")) }
      ends.append(bytes.count)
    }
  }

  private mutating func append(
    decimals: [Int128], _ column: ColumnVector, _ step: Int, _ format: ColumnFormat
  ) {
    let scale = format.scale
    let divisor = format.dropDivisor
    let validity = column.validity
    for row in 0..<column.count {
      let index = row * step
      if let validity, !validity[index] { endNull(column, index, format); continue }
      let coefficient = divisor == 1 ? decimals[index] : decimals[index] / divisor
      bytes.append(
        coefficient: coefficient, scale: scale, isTrimmed: format.isTrimmed, isGrouped: format.isGrouped)
      ends.append(bytes.count)
    }
  }

  private mutating func append(doubles: [Double], _ column: ColumnVector, _ step: Int, _ format: ColumnFormat)
  {
    let validity = column.validity
    for row in 0..<column.count {
      let index = row * step
      if let validity, !validity[index] { endNull(column, index, format); continue }
      // JSON has no infinity; as text it is at least not lost.
      let isQuoted = format.isJSON && !doubles[index].isFinite
      if isQuoted { bytes.append(UInt8(ascii: "\"")) }
      bytes.append(double: doubles[index], isGrouped: format.isGrouped)
      if isQuoted { bytes.append(UInt8(ascii: "\"")) }
      ends.append(bytes.count)
    }
  }

  private mutating func append(texts: TextColumn, _ column: ColumnVector, _ step: Int, _ format: ColumnFormat)
  {
    let pool = texts.pool.bytes
    let offsets = texts.pool.offsets
    let codes = texts.codes
    let validity = column.validity
    for row in 0..<column.count {
      let index = row * step
      if let validity, !validity[index] { endNull(column, index, format); continue }
      let code = Int(codes[index])
      let text = pool[Int(offsets[code])..<Int(offsets[code + 1])]
      if format.reasonForm == .labels, NullReason.isLabel(text) {
        bytes.append(label: text, escaping: format.escaping)
      } else {
        bytes.append(text: text, escaping: format.escaping)
      }
      ends.append(bytes.count)
    }
  }

  private mutating func endNull(_ column: ColumnVector, _ index: Int, _ format: ColumnFormat) {
    defer { ends.append(bytes.count) }
    guard format.reasonForm != .none, let reasons = column.reasons,
      let reason = NullReason(rawValue: reasons[index]), reason != .unknown
    else { return bytes.append(contentsOf: format.null) }
    let text = format.reasonForm == .words ? reason.shortForm : reason.label
    bytes.append(contentsOf: (text ?? "").utf8)
  }
}

extension NullReason {
  /// What stands in a cell whose value is missing for this reason; nil: nothing is known.
  fileprivate var shortForm: String? { self == .notApplicable ? label : text }

  /// Whether a text is written as the labels are.
  fileprivate static func isLabel(_ text: ArraySlice<UInt8>) -> Bool {
    text.count == 3 && allCases.contains { $0.label.map { text.elementsEqual($0.utf8) } ?? false }
  }
}
