package import Columns
package import Planning

extension ResultSet {
  /// What people should know of the rows beside what they see; a line each, without an end.
  package var notes: [String] { passedOver.isEmpty ? [] : PassedOverNotes(self).lines }
}

/// How many rows came to some aggregates and how many of these they passed over, in one or more groups.
package struct PassedOver: Sendable {
  package var uses: [AggregateUse]
  package var rows: Int
  package var missing: MissingTally

  /// The places of the shown columns that are computed from the aggregates.
  package var columns: [Int] { uses.map(\.column) }
}

extension ResultSet {
  /// Over all rows of the result; only of aggregates that passed over some.
  package var passedOver: [PassedOver] {
    companions.indices.compactMap { place in
      guard case .passedOver(let uses) = companions[place].meaning else { return nil }
      var total = PassedOver(uses: uses, rows: 0, missing: MissingTally())
      for batch in batches {
        for row in 0..<batch.count where isCounted(batch, row) {
          // A group of more rows than can be counted: nothing is better than something wrong.
          guard let group = passedOver(place, batch, row) else { return nil }
          total.rows += group.rows
          total.missing += group.missing
        }
      }
      return total.missing.total > 0 ? total : nil
    }
  }

  /// Where there are totals, the grand total stands for all rows.
  private func isCounted(_ batch: Batch, _ row: Int) -> Bool {
    for (place, companion) in companions.enumerated() {
      guard case .totalLevel(let totals) = companion.meaning else { continue }
      let level = batch.columns[fields.count + place].value(at: row, type: .integer)
      return level == .integer(Int64(totals.keyCount))
    }
    return true
  }

  /// In one row of the result; nil where it isn't known.
  package func passedOver(_ place: Int, _ batch: Batch, _ row: Int) -> PassedOver? {
    guard case .passedOver(let uses) = companions[place].meaning, place > 0 else { return nil }
    let column = fields.count + place
    guard column < batch.columns.count,
      case .integer(let rows) = batch.columns[column - 1].value(at: row, type: .integer),
      case .decimal(let packed) = batch.columns[column].value(at: row, type: .decimal(0))
    else { return nil }
    return PassedOver(uses: uses, rows: Int(rows), missing: MissingTally(packed: packed.coefficient))
  }
}

/// `avg over 12 of 15 rows (2 not applicable, 1 not reported)`
private struct PassedOverNotes {
  private let fields: [Field]
  private let notes: [PassedOver]

  init(_ result: ResultSet) {
    fields = result.fields
    notes = result.passedOver
  }

  /// Aggregates that passed over as many rows for the same reasons share a line.
  var lines: [String] {
    var groups: [PassedOver] = []
    for note in notes {
      if let same = groups.firstIndex(where: { $0.rows == note.rows && $0.missing == note.missing }) {
        groups[same].uses += note.uses
      } else {
        groups.append(note)
      }
    }
    return groups.map { "\(subject($0.uses)) over \(count($0))" }
  }

  private func subject(_ uses: [AggregateUse]) -> String {
    let ordered = uses.sorted { $0.column < $1.column }
    guard ordered.count == 1 else {
      let headings = distinct(ordered.map { fields[$0.column].name })
      if ordered.allSatisfy({ $0.call == fields[$0.column].name }) { return headings }
      return "\(headings): \(distinct(ordered.map(\.function)))"
    }
    let use = ordered[0]
    let heading = fields[use.column].name
    if use.isOnly { return use.function }
    if heading == use.call { return heading }
    let isComposed = notes.flatMap(\.uses).contains { $0.column == use.column && $0.call != use.call }
    return "\(heading): \(isComposed ? use.call : use.function)"
  }

  /// Each once, in the order in which they first come.
  private func distinct(_ texts: [String]) -> String {
    var seen: [String] = []
    for text in texts where !seen.contains(text) { seen.append(text) }
    return seen.joined(separator: ", ")
  }

  private func count(_ note: PassedOver) -> String {
    let reasons: [NullReason] = [.notApplicable, .notReported, .notComparable, .unknown]
    let parts = reasons.compactMap { reason in
      note.missing[reason] > 0 ? "\(note.missing[reason]) \(reason.text ?? "missing")" : nil
    }
    let rows = note.rows == 1 ? "1 row" : "\(note.rows) rows"
    return "\(note.rows - note.missing.total) of \(rows) (\(parts.joined(separator: ", ")))"
  }
}
