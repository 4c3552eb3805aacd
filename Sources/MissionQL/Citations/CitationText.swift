import Columns
import Planning

/// Citations as people write them: `A/75/623, III.A, table, lines 3, 5–9: budget_lines.expenditure`.
package struct CitationText {
  private let tables: [CitedTable]
  /// How many places are named before `… and 12 more`; nil for all.
  private let limit: Int?

  package init(_ citations: ResultCitations, limit: Int? = nil) {
    tables = citations.tables
    self.limit = limit
  }

  /// One text for citations of one or more tables.
  package func text(of citations: [Citation]) -> String {
    var places: [String] = []
    var hidden = 0
    for part in byTable(citations) {
      let table = tables[part.table]
      var runs = runs(of: part.rows, in: table)
      if let limit, runs.count > limit {
        hidden += runs.count - limit
        runs.removeLast(runs.count - limit)
      }
      var text = joined(runs)
      if hidden > 0 { text += " … and \(hidden) more" }
      hidden = 0
      places.append(text + subject(of: part.fields, in: table))
    }
    return places.joined(separator: "; ")
  }

  /// One citation a table, with all rows and fields.
  private func byTable(_ citations: [Citation]) -> [Citation] {
    var result: [Citation] = []
    for citation in citations {
      if let same = result.firstIndex(where: { $0.table == citation.table }) {
        result[same] = result[same].united(with: citation)
      } else {
        result.append(citation)
      }
    }
    return result
  }

  /// `: budget_lines.category, expenditure`; many columns that are all there are, are not listed.
  private func subject(of fields: [Int], in table: CitedTable) -> String {
    let names = fields.map { table.fields[$0].name }.joined(separator: ", ")
    if fields.count > 3, table.dataFields.isSubset(of: fields) {
      return table.kind == .dataset ? ": \(table.name), all columns" : ": all columns"
    }
    switch table.kind {
    case .dataset: return names.isEmpty ? ": \(table.name)" : ": \(table.name).\(names)"
    case .session, .view, .file: return names.isEmpty ? "" : ": \(names)"
    }
  }

  // MARK: Places

  /// Numbered places under one heading: `III.A, table, line` and 3.
  private struct Run {
    var heading: String
    /// nil: the heading is all there is.
    var numbers: ClosedRange<Int>?
    /// Whether the numbers are letters of a list: `(a)` is 1.
    var isLettered = false

    /// `3`, `3–5`, `(a)–(c)`.
    var numberText: String? {
      guard let numbers else { return nil }
      let ends = numbers.count == 1 ? [numbers.lowerBound] : [numbers.lowerBound, numbers.upperBound]
      return ends.map { isLettered ? "(\(CitationText.letter($0)))" : "\($0)" }.joined(separator: "–")
    }
  }

  private static func letter(_ number: Int) -> String {
    UInt8(exactly: number + 96).map { String(Unicode.Scalar($0)) } ?? ""
  }

  private func runs(of rows: [UInt32], in table: CitedTable) -> [Run] {
    var order: [String] = []
    var numbers: [String: [Int]] = [:]
    var lettered: Set<String> = []
    for row in rows {
      for (heading, number, isLettered) in places(of: row, in: table) {
        if isLettered { lettered.insert(heading) }
        if numbers[heading] == nil { order.append(heading) }
        numbers[heading, default: []] += number.map { [$0] } ?? []
      }
    }
    return order.flatMap { heading -> [Run] in
      let found = ranges(numbers[heading] ?? [])
      return found.isEmpty
        ? [Run(heading: heading, numbers: nil)]
        : found.map { Run(heading: heading, numbers: $0, isLettered: lettered.contains(heading)) }
    }
  }

  private typealias Place = (heading: String, number: Int?, isLettered: Bool)

  /// A row may be stated in several places, parted by semicolons.
  private func places(of row: UInt32, in table: CitedTable) -> [Place] {
    switch table.kind {
    case .file:
      if let line = table.line(of: row) { return [("\(table.name), line", line, false)] }
      return [("\(table.name), row", Int(row) + 1, false)]
    case .session, .view: return [("session table \(table.name), row", Int(row) + 1, false)]
    case .dataset:
      guard let source = table.source(of: row) else {
        return [("table \(table.name), row", Int(row) + 1, false)]
      }
      let report = table.report(of: row).map { $0 + ", " } ?? ""
      return source.split(separator: ";").map { part in
        let place = part.drop { $0 == " " }
        if let (heading, letter) = Self.lettered(place) { return (report + heading, letter, true) }
        let digits = place.reversed().prefix { $0.isASCII && $0.isNumber }.count
        let heading = place.dropLast(digits)
        guard digits > 0, digits < 9, heading.last == " ", let number = Int(place.suffix(digits)) else {
          return (report + place, nil, false)
        }
        return (report + heading.dropLast(), number, false)
      }
    }
  }

  /// `para. 35` and 3 of `para. 35 (c)`.
  private static func lettered(_ place: Substring) -> (heading: Substring, letter: Int)? {
    guard place.utf8.count > 4, place.hasSuffix(")"), let letter = place.dropLast().last?.asciiValue,
      (97...122).contains(letter), place.dropLast(2).hasSuffix(" (")
    else { return nil }
    return (place.dropLast(4), Int(letter) - 96)
  }

  private func ranges(_ numbers: [Int]) -> [ClosedRange<Int>] {
    var result: [ClosedRange<Int>] = []
    for number in numbers.sorted() {
      guard let last = result.last, number <= last.upperBound + 1 else {
        result.append(number...number)
        continue
      }
      result[result.count - 1] = last.lowerBound...max(last.upperBound, number)
    }
    return result
  }

  /// Runs under one heading behind it, the heading in the plural; what a heading shares with the one before it up
  /// to the report is not repeated.
  private func joined(_ runs: [Run]) -> String {
    var text = ""
    var index = 0
    var report = ""
    while index < runs.count {
      let heading = runs[index].heading
      let end = runs[index...].firstIndex { $0.heading != heading } ?? runs.count
      let ranges = runs[index..<end].compactMap(\.numbers)
      let isPlural = !runs[index].isLettered && (ranges.count > 1 || ranges.contains { $0.count > 1 })
      var shown = isPlural ? plural(heading) : heading
      if !report.isEmpty, shown.hasPrefix(report) { shown.removeFirst(report.count) }
      report = heading.firstIndex(of: ",").map { heading[...$0] + " " } ?? ""
      if !text.isEmpty { text += "; " }
      text += shown
      if !ranges.isEmpty {
        text += " " + runs[index..<end].compactMap(\.numberText).joined(separator: ", ")
      }
      index = end
    }
    return text
  }

  /// `… line` is `… lines`, `para.` is `paras.`.
  private func plural(_ heading: String) -> String {
    heading.hasSuffix(".") ? heading.dropLast() + "s." : heading + "s"
  }
}
