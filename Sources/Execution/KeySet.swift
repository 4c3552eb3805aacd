import Columns
import Synchronization

/// What is known of the last dictionary that came. Workers share it.
private final class KnownEntries: Sendable {
  private let last = Mutex<(pool: TextPool, flags: [Bool])?>(nil)

  func flags(of pool: TextPool, _ compute: (ColumnVector) -> [Bool]) -> [Bool] {
    if let known = last.withLock({ $0 }), known.pool === pool { return known.flags }
    let codes = (0..<pool.count).map { UInt32(truncatingIfNeeded: $0) }
    let flags = compute(ColumnVector(.text(TextColumn(pool: pool, codes: codes)), count: pool.count))
    last.withLock { $0 = (pool, flags) }
    return flags
  }
}

/// The distinct values of an IN list or subquery.
struct KeySet: Sendable {
  /// nil: no value but NULLs.
  let table: JoinTable?
  /// Of whole numbers: what is asked before the table, or in its place if it is exact.
  private let filter: JoinFilter?
  /// Whether `select` may answer.
  var hasFilter: Bool { filter != nil && !isEmpty }
  let hasNull: Bool
  let isEmpty: Bool
  /// Which entries of a dictionary are in the set, once one has been looked through.
  private let known = KnownEntries()

  /// For each row of a text column whether its text is in the set; nil where its pool is no small dictionary.
  func contains(_ texts: TextColumn, count: Int) -> [Bool]? {
    guard let table, texts.pool.isUnique, texts.pool.count <= KeySet.largestDictionary else { return nil }
    let flags = known.flags(of: texts.pool) { entries in
      table.makeProber(forOneBatch: true).contains(entries, count: entries.count)
    }
    return gatherFlags(flags, texts.codes, count: count)
  }

  private static let largestDictionary = 1 << 14

  /// Those of the rows (nil: of all) whose whole number is in the set, or is not; none of which it is not known. nil where it
  /// has to be computed otherwise.
  func select(_ column: ColumnVector, _ rows: [Int32]?, isNegated: Bool) -> [Int32]? {
    // To be in an empty set is false even of NULL.
    guard !isEmpty, !column.isConstant, let filter else { return nil }
    if isNegated { return hasNull ? [] : filter.selectOthers(column, of: rows) }
    guard let candidates = filter.select(column, of: rows) else { return nil }
    guard !filter.isExact, !candidates.isEmpty, let table else { return candidates }
    let found = table.makeProber(forOneBatch: true).contains(
      column.gather(candidates), count: candidates.count)
    return compose(candidates, selectRows(found, equalTo: true))
  }

  init(_ column: ColumnVector, type: DataType) {
    isEmpty = column.count == 0
    let flat = column.flattened()
    if case .null = flat.storage {
      table = nil
      filter = nil
      hasNull = !isEmpty
      return
    }
    hasNull = !(flat.validity?.allValid ?? true)
    table = JoinTable(keys: [flat], types: [type], count: flat.count)
    filter = JoinFilter(flat, fewNumbers: Batch.capacity * 8)
  }
}
