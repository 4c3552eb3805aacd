import Columns
import Diagnostics
import Glibc
import Synchronization

/// How much a statement may keep in memory: what operators collect is counted, and the one that would
/// go beyond the limit gets a diagnostic.
package final class MemoryBudget: Sendable {
  let limit: Int
  private let used = Atomic<Int>(0)
  /// The pools of texts counted last: several batches may be of one.
  private let countedPools = Mutex<[ObjectIdentifier]>([])

  package init(limit: Int) { self.limit = limit }

  /// Four fifths of the machine's memory.
  package static var defaultLimit: Int {
    let pages = sysconf(Int32(_SC_PHYS_PAGES))
    let size = sysconf(Int32(_SC_PAGESIZE))
    let (total, overflow) = pages.multipliedReportingOverflow(by: size)
    return overflow || total <= 0 ? 1 << 32 : total / 5 * 4
  }

  /// Four fifths of what the control group has.
  private static let controlGroupLimit = ControlGroup.memoryLimit / 5 * 4

  func reserve(_ bytes: Int) throws(Diagnostic) {
    let (_, total) = used.add(bytes, ordering: .relaxed)
    // What the control group has is looked up only where it may matter, since that takes as long as a short query's tenth.
    let allowed = total > 1 << 26 ? min(limit, Self.controlGroupLimit) : limit
    guard total > allowed else { return }
    throw .needsMoreMemory(than: allowed)
  }

  func reserve(_ batch: Batch) throws(Diagnostic) {
    // A batch of constants is small, but a million of them are not.
    var bytes = 64 * (1 + batch.columns.count)
    for column in batch.columns where !column.isConstant {
      bytes += batch.count * column.storage.width + textBytes(column)
    }
    try reserve(bytes)
  }

  /// For the texts of a column that are its own.
  func reserveTexts(of column: ColumnVector) throws(Diagnostic) {
    let bytes = textBytes(column)
    if bytes > 0 { try reserve(bytes) }
  }

  private func textBytes(_ column: ColumnVector) -> Int {
    guard case .text(let texts) = column.storage else { return 0 }
    let bytes = texts.pool.computedBytes
    guard bytes > 0 else { return 0 }
    let pool = ObjectIdentifier(texts.pool)
    let isNew = countedPools.withLock { pools in
      guard !pools.contains(pool) else { return false }
      if pools.count == 16 { pools.removeFirst() }
      pools.append(pool)
      return true
    }
    return isNew ? bytes : 0
  }

  /// For so many rows of the types, as whole columns.
  func reserve(rows: Int, of types: [DataType], and bytesPerRow: Int = 0) throws(Diagnostic) {
    let (bytes, overflow) = rows.multipliedReportingOverflow(
      by: types.reduce(bytesPerRow) { $0 + $1.storageWidth })
    try reserve(overflow ? Int.max / 2 : bytes)
  }
}

/// What has been counted of something that grows.
struct CountedMemory {
  private var bytes = 0

  /// Counts what has come since.
  mutating func count(_ held: Int, in memory: MemoryBudget) throws(Diagnostic) {
    guard held > bytes else { return }
    try memory.reserve(held - bytes)
    bytes = held
  }
}

extension KeyEncoder {
  /// The words of keys whose texts are taken up.
  func inserting(_ columns: [ColumnVector], count: Int) throws(Diagnostic) -> KeyWords {
    let words = encode(columns, count: count, insert: true)
    guard isOverfull else { return words }
    throw Diagnostic(
      .memoryLimit, "the rows that this query tells apart have \(TextPoolBuilder.tooMuch)", at: nil,
      hint: "tell them apart by md5(…) of the long texts, or filter first")
  }
}

extension Diagnostic {
  static func needsMoreMemory(than limit: Int) -> Diagnostic {
    Diagnostic(
      .memoryLimit, "this query needs more than the \(limit / 1_000_000) MB of memory it may use", at: nil,
      hint: "filter or aggregate before joining or sorting, or ask for fewer columns")
  }
}

extension DataType {
  /// Bytes a row; texts are shared and count as their codes.
  fileprivate var storageWidth: Int {
    switch base {
    case .null: 0
    case .boolean: 1
    case .date, .period, .text: 4
    case .integer, .double, .timestamp: 8
    case .decimal, .interval: 16
    }
  }
}

extension ColumnVector.Storage {
  /// Bytes a row; texts are shared and count as their codes.
  fileprivate var width: Int {
    switch self {
    case .null: 0
    case .boolean: 1
    case .date, .text: 4
    case .integer, .double, .shortDecimal: 8
    case .decimal, .interval: 16
    }
  }
}
