import Columns
import Diagnostics

/// Columns of rows that come piece by piece and are read in ranges; no text is copied before.
struct CarriedColumns {
  private let types: [DataType]
  private var pieces: [Batch] = []
  /// The number of the first row of each piece.
  private var starts: [Int] = []
  private var count = 0

  init(types: [DataType]) { self.types = types }

  mutating func append(_ piece: Batch) {
    guard piece.count > 0 else { return }
    pieces.append(piece)
    starts.append(count)
    count += piece.count
  }

  /// The columns of some rows.
  func columns(_ range: Range<Int>) throws(Diagnostic) -> [ColumnVector] {
    var columns: [ColumnVector] = []
    if types.isEmpty { return columns }
    let parts = parts(range)
    for (place, type) in types.enumerated() {
      columns.append(try concatenated(parts.map { $0.piece.columns[place].slice($0.rows) }, type))
    }
    return columns
  }

  /// The pieces that have rows of the range, with those rows.
  private func parts(_ range: Range<Int>) -> [(piece: Batch, rows: Range<Int>)] {
    var parts: [(piece: Batch, rows: Range<Int>)] = []
    var index = max(0, firstPiece(behind: range.lowerBound) - 1)
    while index < pieces.count, starts[index] < range.upperBound {
      let rows = range.clamped(to: starts[index]..<starts[index] + pieces[index].count)
      parts.append((pieces[index], rows.lowerBound - starts[index]..<rows.upperBound - starts[index]))
      index += 1
    }
    return parts
  }

  /// The first piece that begins behind the row.
  private func firstPiece(behind row: Int) -> Int {
    var (lower, upper) = (0, starts.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if starts[middle] <= row { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }
}
