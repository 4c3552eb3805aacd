import Columns
import Diagnostics

/// Few rows of many batches on their way to be one: they are copied once, when there are enough.
struct KeptRows {
  /// Where the columns stand in the batches.
  private let fields: [Int]
  private let types: [DataType]
  /// Which columns are wanted; empty: all.
  private let carried: [Bool]
  private var pieces: [RowPiece] = []
  private var count = 0

  /// So many rows go on by themselves: each batch costs the steps behind as much as some hundred rows.
  static let many = Batch.capacity / 2
  /// The batches are held meanwhile.
  private static let mostPieces = 256

  init(fields: [Int], types: [DataType], carried: [Bool]) {
    self.fields = fields
    self.types = types
    self.carried = carried
  }

  /// Whether there is no reason to wait for more.
  var areMany: Bool { count >= KeptRows.many || pieces.count >= KeptRows.mostPieces }

  /// Whether rows of the batch can go with those kept: so that no text is copied, its texts must be of the same pools.
  func joins(_ batch: Batch) -> Bool {
    guard let last = pieces.last else { return true }
    for place in fields.indices where types[place].base == .text && isCarried(place) {
      guard last.batch.hasPool(of: batch, fields[place]) else { return false }
    }
    return true
  }

  mutating func add(_ piece: RowPiece) {
    pieces.append(piece)
    count += piece.rows.count
  }

  /// All rows, which are kept no longer; nil if there are none.
  mutating func take() throws(Diagnostic) -> Batch? {
    if pieces.isEmpty { return nil }
    defer {
      pieces.removeAll(keepingCapacity: true)
      count = 0
    }
    var columns: [ColumnVector] = []
    columns.reserveCapacity(fields.count)
    for place in fields.indices {
      guard isCarried(place) else {
        columns.append(ColumnVector(.null, count: count))
        continue
      }
      do throws(EvaluationFailure) {
        columns.append(try pieces.column(fields[place], type: types[place], count: count))
      } catch {
        throw .tooMuchTextInColumn
      }
    }
    return Batch(columns: columns, count: count)
  }

  /// The columns of some rows of a batch; nil: of all.
  func columns(_ rows: [Int32]?, of batch: Batch) -> Batch {
    let source = batch.columns.span
    let count = rows?.count ?? batch.count
    var columns: [ColumnVector] = []
    columns.reserveCapacity(fields.count)
    for place in fields.indices {
      if !isCarried(place) {
        columns.append(ColumnVector(.null, count: count))
      } else if let rows {
        columns.append(source[fields[place]].gather(rows))
      } else {
        columns.append(source[fields[place]])
      }
    }
    return Batch(columns: columns, count: count)
  }

  private func isCarried(_ place: Int) -> Bool { carried.isEmpty || carried[place] }
}

extension Batch {
  fileprivate func hasPool(of other: Batch, _ place: Int) -> Bool {
    if case .text(let mine) = columns[place].storage, case .text(let theirs) = other.columns[place].storage {
      mine.pool === theirs.pool
    } else {
      true
    }
  }
}
