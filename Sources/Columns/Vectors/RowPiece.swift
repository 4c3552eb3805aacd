/// Some rows of a batch, in their order, on their way to be put together with those of others.
package struct RowPiece: Sendable {
  package let batch: Batch
  package let rows: [Int32]

  package init(batch: Batch, rows: [Int32]) {
    self.batch = batch
    self.rows = rows
  }
}

extension [RowPiece] {
  /// A column of all pieces' rows, one behind the other, which are `count`. Nothing is put between the batches and the result.
  /// - Throws: if they hold more than 4 GB of text.
  package func column(
    _ place: Int, type: DataType, count: Int
  ) throws(EvaluationFailure) -> ColumnVector {
    if let storage = storage(place, count) { return ColumnVector(storage, count: count) }
    return try ColumnVector.concatenate(map { $0.batch.columns[place].gather($0.rows) }, type: type)
  }

  /// nil where columns have NULLs, or are not kept alike.
  private func storage(_ place: Int, _ count: Int) -> ColumnVector.Storage? {
    guard let first, allSatisfy({ $0.batch.isPlain(place) }) else { return nil }
    switch first.batch.columns[place].storage {
    case .null: return allSatisfy { $0.batch.columns[place].storage.isNull } ? .null : nil
    case .boolean:
      return gathered(place, count) { if case .boolean(let values) = $0 { values } else { nil } }
        .map { .boolean($0) }
    case .integer:
      return gathered(place, count) { if case .integer(let values) = $0 { values } else { nil } }
        .map { .integer($0) }
    case .decimal:
      return gathered(place, count) { if case .decimal(let values) = $0 { values } else { nil } }
        .map { .decimal($0) }
    case .shortDecimal:
      return gathered(place, count) { if case .shortDecimal(let values) = $0 { values } else { nil } }
        .map { .shortDecimal($0) }
    case .double:
      return gathered(place, count) { if case .double(let values) = $0 { values } else { nil } }
        .map { .double($0) }
    case .date:
      return gathered(place, count) { if case .date(let values) = $0 { values } else { nil } }
        .map { .date($0) }
    case .interval:
      return gathered(place, count) { if case .interval(let values) = $0 { values } else { nil } }
        .map { .interval($0) }
    case .text(let texts):
      let pool = texts.pool
      return gathered(place, count) {
        if case .text(let texts) = $0, texts.pool === pool { texts.codes } else { nil }
      }.map { .text(TextColumn(pool: pool, codes: $0)) }
    }
  }

  /// nil where `values` gives none of some piece.
  @inline(__always)
  private func gathered<Value: BitwiseCopyable>(
    _ place: Int, _ count: Int, _ values: (ColumnVector.Storage) -> [Value]?
  ) -> [Value]? {
    var isWhole = true
    let elements = [Value](capacity: count) { output in
      for piece in self {
        guard let source = values(piece.batch.columns[place].storage) else {
          isWhole = false
          break
        }
        appendRows(piece.rows.span, of: source.span, to: &output)
      }
    }
    return isWhole ? elements : nil
  }
}

@inline(__always)
private func appendRows<Value: BitwiseCopyable>(
  _ rows: Span<Int32>, of source: Span<Value>, to output: inout OutputSpan<Value>
) {
  for index in rows.indices { output.append(source[Int(rows[index])]) }
}

extension Batch {
  /// Whether a column is a full one without NULLs.
  fileprivate func isPlain(_ place: Int) -> Bool {
    let columns = columns.span
    return !columns[place].isConstant && columns[place].validity == nil && columns[place].reasons == nil
  }
}

extension ColumnVector.Storage {
  fileprivate var isNull: Bool { if case .null = self { true } else { false } }
}
