import Columns
import Planning

/// `sum over numbers in 3 units: GROUP BY unit, or convert them`
struct MixedUnitNotes {
  /// An aggregate that took numbers of several units together.
  private struct Mixture {
    var function: String
    var unitColumn: String
    var clause: ResultCompanion.UnitClause
    /// In the row that has most.
    var units: Int64
  }

  private let mixtures: [Mixture]
  private let hasManyRows: Bool

  init(_ result: ResultSet) {
    hasManyRows = result.rowCount > 1
    var found: [Mixture] = []
    for (place, companion) in result.companions.enumerated() {
      guard case .unitsMixed(let function, let unitColumn, let clause) = companion.meaning else { continue }
      var most: Int64 = 0
      for batch in result.batches {
        let column = batch.columns[result.fields.count + place]
        for row in 0..<batch.count {
          if case .integer(let units) = column.value(at: row, type: .integer) { most = max(most, units) }
        }
      }
      guard most > 1 else { continue }
      found.append(Mixture(function: function, unitColumn: unitColumn, clause: clause, units: most))
    }
    mixtures = found
  }

  /// One for all aggregates over as many units of the same column.
  var lines: [String] {
    var groups: [(mixture: Mixture, functions: [String])] = []
    for mixture in mixtures {
      let same = groups.firstIndex {
        $0.mixture.units == mixture.units && $0.mixture.unitColumn == mixture.unitColumn
          && $0.mixture.clause == mixture.clause
      }
      if let same {
        if !groups[same].functions.contains(mixture.function) {
          groups[same].functions.append(mixture.function)
        }
      } else {
        groups.append((mixture, [mixture.function]))
      }
    }
    return groups.map { group in
      "\(group.functions.joined(separator: ", ")) over numbers in \(hasManyRows ? "up to " : "")\(group.mixture.units) units:"
        + " \(group.mixture.clause.rawValue) \(group.mixture.unitColumn), or convert them by TO"
    }
  }
}
