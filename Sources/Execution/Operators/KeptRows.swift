import Columns
import Diagnostics

/// Small batches on their way to be one.
struct KeptRows {
  private let types: [DataType]
  private var batches: [Batch] = []
  private var count = 0

  private static let many = Batch.capacity / 2

  init(types: [DataType]) { self.types = types }

  /// Whether there is no reason to wait for more.
  var areMany: Bool { count >= KeptRows.many }

  /// Whether the batch can go with those kept: so that no text is copied, its texts must be of the same pools.
  func joins(_ batch: Batch) -> Bool {
    guard let last = batches.last else { return true }
    return zip(last.columns, batch.columns).allSatisfy { $0.hasPool(of: $1) }
  }

  mutating func add(_ batch: Batch) {
    batches.append(batch)
    count += batch.count
  }

  /// All rows, which are kept no longer; nil if there are none.
  mutating func take() throws(Diagnostic) -> Batch? {
    guard let first = batches.first else { return nil }
    defer {
      batches.removeAll(keepingCapacity: true)
      count = 0
    }
    if batches.count == 1 { return first }
    var columns: [ColumnVector] = []
    for (place, type) in types.enumerated() {
      let parts = batches.map { $0.columns[place] }
      if parts.allSatisfy(\.isNull) {
        columns.append(ColumnVector(.null, count: count))
      } else {
        columns.append(try concatenated(parts, type))
      }
    }
    return Batch(columns: columns, count: count)
  }
}

extension ColumnVector {
  fileprivate var isNull: Bool { if case .null = storage { true } else { false } }

  fileprivate func hasPool(of other: ColumnVector) -> Bool {
    if case .text(let mine) = storage, case .text(let theirs) = other.storage {
      mine.pool === theirs.pool
    } else {
      true
    }
  }
}
