import Columns
import MissionQL
import Planning

/// What a chart reads of the rows of a result, totals left out.
struct ChartRows {
  private let result: ResultSet
  private let batches: [Batch]
  /// How many rows are totals, which no chart draws: they would dwarf, or be counted among, what they add up.
  let totalCount: Int

  init(_ result: ResultSet) {
    self.result = result
    guard let marks = TotalMarks(result) else {
      batches = result.batches
      totalCount = 0
      return
    }
    var kept: [Batch] = []
    var dropped = 0
    for batch in result.batches {
      let rows = (0..<batch.count).filter { marks.level(batch, $0) == 0 }
      dropped += batch.count - rows.count
      let numbers = rows.map { Int32(truncatingIfNeeded: $0) }
      kept.append(Batch(columns: batch.columns.map { $0.gather(numbers) }, count: rows.count))
    }
    batches = kept
    totalCount = dropped
  }

  var count: Int { batches.reduce(0) { $0 + $1.count } }

  /// The same with the first rows only.
  func prefix(_ limit: Int) -> ChartRows { ChartRows(result, Array(cut(batches, to: limit)), totalCount) }

  private init(_ result: ResultSet, _ batches: [Batch], _ totalCount: Int) {
    self.result = result
    self.batches = batches
    self.totalCount = totalCount
  }

  private func cut(_ batches: [Batch], to limit: Int) -> [Batch] {
    var rest = limit
    var kept: [Batch] = []
    for batch in batches where rest > 0 {
      if batch.count <= rest {
        kept.append(batch)
      } else {
        let numbers = (0..<rest).map { Int32(truncatingIfNeeded: $0) }
        kept.append(Batch(columns: batch.columns.map { $0.gather(numbers) }, count: rest))
      }
      rest -= min(rest, batch.count)
    }
    return kept
  }

  // MARK: Cells

  private func place(_ channel: Chart.Channel) -> Int {
    switch channel.place {
    case .shown(let place): place
    case .companion(let place): result.fields.count + place
    }
  }

  /// The cells as people read them, thousands grouped, and reasons in the place of what is missing.
  func texts(_ channel: Chart.Channel) -> [String] {
    let place = place(channel)
    let column = ResultSet(
      fields: [Field(name: channel.name, type: channel.type)],
      batches: batches.map { Batch(columns: [$0.columns[place]], count: $0.count) })
    let formats = ColumnFormat.readable(column, escaping: .visible, isGrouped: true)
    var texts: [String] = []
    texts.reserveCapacity(count)
    for batch in column.batches {
      let grid = CellGrid(batch, formats: formats)
      for row in 0..<grid.rowCount {
        texts.append(String(decoding: grid.bytes[grid.cell(column: 0, row: row)], as: UTF8.self))
      }
    }
    return texts
  }

  /// nil: missing, or no finite number.
  func numbers(_ channel: Chart.Channel) -> [Double?] {
    values(channel).map { ChartNumber.double($0) }
  }

  func values(_ channel: Chart.Channel) -> [Value] {
    let place = place(channel)
    var values: [Value] = []
    values.reserveCapacity(count)
    for batch in batches {
      for row in 0..<batch.count {
        values.append(batch.columns[place].value(at: row, type: channel.type))
      }
    }
    return values
  }

  // MARK: Notes

  /// `2 rows have no expenditure and are not drawn (1 not applicable, 1 not reported)`; nil where none is missing.
  func missingNote(_ channels: [Chart.Channel]) -> String? {
    let notes = channels.flatMap { channel -> [String] in
      [missingNote(channel), hugeNote(channel)].compactMap(\.self)
    }
    return notes.isEmpty ? nil : notes.joined(separator: "; ") + "."
  }

  private func hugeNote(_ channel: Chart.Channel) -> String? {
    guard channel.type.base == .double else { return nil }
    let total = values(channel).count { !$0.isNull && ChartNumber.double($0) == nil }
    return total == 0
      ? nil : "\(total == 1 ? "1 \(channel.name) is" : "\(total) \(channel.name) are") too large to draw"
  }

  private func missingNote(_ channel: Chart.Channel) -> String? {
    var counts: [NullReason: Int] = [:]
    for case .null(let reason) in values(channel) { counts[reason, default: 0] += 1 }
    let total = counts.values.reduce(0, +)
    guard total > 0 else { return nil }
    let parts = [NullReason.notApplicable, .notReported, .notComparable].compactMap { reason in
      counts[reason].map { "\($0) \(reason.text ?? "missing")" }
    }
    let reasons = parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
    return "\(total == 1 ? "1 row has" : "\(total) rows have") no \(channel.name)\(reasons)"
  }

  /// The units that the rows of a channel name, each once; empty where the column has one for all.
  func rowUnits(_ channel: Chart.Channel) -> [String] {
    guard let unit = channel.unitColumn, result.fields.indices.contains(unit) else { return [] }
    var seen: [String] = []
    for case .text(let text) in values(.init(.shown(unit), name: "", type: result.fields[unit].type))
    where !seen.contains(text) && seen.count < 4 {
      seen.append(text)
    }
    return seen
  }

  // MARK: Citations

  /// What the rows were computed from, in words, a text for each row; empty unless the query cites.
  func sources() -> [String] {
    guard let citations = result.citations else { return [] }
    let text = CitationText(citations, limit: 8)
    return batches.flatMap { batch in
      (0..<batch.count).map { row in
        let found = citations.citations(batch, row: row)
        return text.text(of: found.cells.flatMap(\.self) + found.row)
      }
    }
  }

  /// What all rows together were computed from; nil unless the query cites.
  func allSources() -> String? {
    guard let citations = result.citations else { return nil }
    var found: [Int: [Citation]] = [:]
    for batch in batches {
      for row in 0..<batch.count {
        let sources = citations.citations(batch, row: row)
        for citation in sources.cells.flatMap(\.self) + sources.row {
          found[citation.table, default: []].append(citation)
        }
      }
    }
    let merged = found.sorted { $0.key < $1.key }.map { Self.united($0.value) }
    let text = CitationText(citations, limit: 8).text(of: merged)
    return text.isEmpty ? nil : text
  }
}

extension ChartRows {
  /// In pairs, then pairs of pairs, so that many rows are not copied once for each.
  private static func united(_ citations: [Citation]) -> Citation {
    var level = citations
    while level.count > 1 {
      level = stride(from: 0, to: level.count, by: 2).map { index in
        index + 1 < level.count ? level[index].united(with: level[index + 1]) : level[index]
      }
    }
    return level[0]
  }
}

/// Numbers of a result, for drawing and for adding up.
enum ChartNumber {
  /// Beyond it sums and differences may not be finite any more.
  private static let limit = 1e290

  static func double(_ value: Value) -> Double? {
    let number: Double
    switch value {
    case .integer(let integer): number = Double(integer)
    case .decimal(let decimal): number = double(decimal)
    case .double(let double): number = double
    case .date(let days): number = Double(days)
    case .timestamp(let moment): number = Double(moment) / 86_400_000_000
    case .period(let year): number = Double(year)
    case .null, .boolean, .text, .interval: return nil
    }
    return number.isFinite && abs(number) < limit ? number : nil
  }

  static func double(_ decimal: Decimal) -> Double {
    Double(decimal.coefficient) / Double(PowersOfTen.power(Int(decimal.scale)) ?? 1)
  }

  static func exact(_ value: Value) -> Decimal? {
    switch value {
    case .integer(let integer): Decimal(coefficient: Int128(integer), scale: 0)
    case .decimal(let decimal): decimal
    default: nil
    }
  }

  static func text(_ decimal: Decimal, isGrouped: Bool = true) -> String {
    var bytes: [UInt8] = []
    bytes.append(
      coefficient: decimal.coefficient, scale: Int(decimal.scale), isTrimmed: false, isGrouped: isGrouped)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// nil if some value is no exact number, or the sum has too many digits.
  static func sum(_ values: [Decimal?]) -> Decimal? {
    var sum = Decimal(coefficient: 0, scale: values.compactMap { $0?.scale }.max() ?? 0)
    for value in values {
      guard let addend = value?.rescaled(to: sum.scale),
        let total = Decimal.add(sum.coefficient, addend.coefficient)
      else { return nil }
      sum.coefficient = total
    }
    return sum
  }

  /// `part / whole` in percent, to a tenth; nil of nothing, and where the digits do not suffice.
  static func percent(_ part: Decimal, of whole: Decimal) -> Decimal? {
    let scale = max(part.scale, whole.scale)
    guard let part = part.rescaled(to: scale), let whole = whole.rescaled(to: scale), whole.coefficient > 0,
      let scaled = Decimal.multiply(part.coefficient, 1000)
    else { return nil }
    return Decimal(coefficient: Decimal.divideRounding(scaled, whole.coefficient), scale: 1)
  }
}
