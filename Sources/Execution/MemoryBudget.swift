import Columns
import Diagnostics
import Glibc
import Synchronization

/// How much a statement may keep in memory: what operators collect is counted, and the one that would
/// go beyond the limit gets a diagnostic.
package final class MemoryBudget: Sendable {
  private let limit: Int
  private let used = Atomic<Int>(0)

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
    throw Diagnostic(
      .memoryLimit, "this query needs more than the \(allowed / 1_000_000) MB of memory it may use", at: nil,
      hint: "filter or aggregate before joining or sorting, or ask for fewer columns")
  }

  func reserve(_ batch: Batch) throws(Diagnostic) {
    // A batch of constants is small, but a million of them are not.
    var bytes = 64 * (1 + batch.columns.count)
    for column in batch.columns where !column.isConstant { bytes += batch.count * column.storage.width }
    try reserve(bytes)
  }

  /// For so many rows of the types, as whole columns.
  func reserve(rows: Int, of types: [DataType], and bytesPerRow: Int = 0) throws(Diagnostic) {
    let (bytes, overflow) = rows.multipliedReportingOverflow(
      by: types.reduce(bytesPerRow) { $0 + $1.storageWidth })
    try reserve(overflow ? Int.max / 2 : bytes)
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
