package import Columns
package import Planning

extension ResultSet {
  /// What people should know of the rows beside what they see; a line each, without an end.
  package var notes: [String] {
    (passedOver.isEmpty ? [] : PassedOverNotes(self).lines) + MixedUnitNotes(self).lines
  }
}

/// How many rows came to some aggregates and how many of these they passed over, in one or more groups.
package struct PassedOver: Sendable {
  package var uses: [AggregateUse]
  package var rows: Int
  package var missing: MissingTally
  /// Whether the numbers hold. Otherwise all that is known is that rows were passed over.
  package var isCounted = true

  /// The places of the shown columns that are computed from the aggregates.
  package var columns: [Int] { uses.map(\.column) }

  fileprivate static func += (left: inout PassedOver, right: PassedOver) {
    left.rows += right.rows
    left.missing += right.missing
    left.isCounted = left.isCounted && right.isCounted
  }
}

extension ResultSet {
  /// Over all rows of the result; only of aggregates that passed over some.
  package var passedOver: [PassedOver] {
    var found: [PassedOver] = []
    for place in companions.indices {
      guard let total = total(passedOver: place), total.missing.total > 0 else { continue }
      // The sides of a UNION count apart.
      if let same = found.firstIndex(where: { $0.uses == total.uses }) {
        found[same] += total
      } else {
        found.append(total)
      }
    }
    return found
  }

  private func total(passedOver place: Int) -> PassedOver? {
    guard case .passedOver(let uses) = companions[place].meaning else { return nil }
    var total = PassedOver(uses: uses, rows: 0, missing: MissingTally())
    let keys = keyColumns(passedOver: place)
    var counted: Set<[Value]> = []
    for batch in batches {
      for row in 0..<batch.count where isCounted(batch, row) {
        guard let group = passedOver(place, batch, row) else {
          if isUnknown(place, batch, row) { return nil }
          continue
        }
        let key = keys.map { batch.columns[$0.column].value(at: row, type: $0.type) }
        if keys.isEmpty || counted.insert(key).inserted { total += group }
      }
    }
    return total
  }

  /// What tells groups apart that may come in several rows.
  private func keyColumns(passedOver place: Int) -> [(column: Int, type: DataType)] {
    var keys: [(column: Int, type: DataType)] = []
    for next in companions.indices.dropFirst(place + 1) {
      guard case .passedOverGroup(let type) = companions[next].meaning else { break }
      keys.append((fields.count + next, type))
    }
    return keys
  }

  /// Whether a row was made from a group of more rows than can be counted: nothing is better than something wrong.
  private func isUnknown(_ place: Int, _ batch: Batch, _ row: Int) -> Bool {
    !batch.columns[fields.count + place - 1].isNull(row)
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

  /// In one row of the result; nil where it isn't known, or the row was made from no group.
  package func passedOver(_ place: Int, _ batch: Batch, _ row: Int) -> PassedOver? {
    guard case .passedOver(let uses) = companions[place].meaning, place > 0 else { return nil }
    let column = fields.count + place
    guard column < batch.columns.count,
      case .decimal(let packed) = batch.columns[column].value(at: row, type: .decimal(0))
    else { return nil }
    let missing = MissingTally(packed: packed.coefficient)
    guard case .integer(let rows) = batch.columns[column - 1].value(at: row, type: .integer) else {
      return PassedOver(uses: uses, rows: 0, missing: missing, isCounted: false)
    }
    // Beyond this the numbers of several groups would run into each other.
    return rows > Int32.max ? nil : PassedOver(uses: uses, rows: Int(rows), missing: missing)
  }
}

extension PassedOver {
  /// Whether as many rows were passed over for the same reasons.
  fileprivate func counts(as other: PassedOver) -> Bool {
    if isCounted, other.isCounted { return rows == other.rows && missing == other.missing }
    return isCounted == other.isCounted
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
      if let same = groups.firstIndex(where: { $0.counts(as: note) }) {
        groups[same].uses += note.uses
      } else {
        groups.append(note)
      }
    }
    return groups.map { note in
      "\(subject(note.uses)) \(note.isCounted ? "over \(count(note))" : "passed over rows without a value")"
    }
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
