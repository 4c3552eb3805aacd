/// The set of all row numbers that stand in a row, as numbers or as sets of them.
func uniteRows(_ arguments: [ColumnVector], count: Int) throws(EvaluationFailure) -> ColumnVector {
  var builder = RowSetColumnBuilder(count: count)
  let columns = arguments.map { $0.flattened() }
  for row in 0..<count {
    var numbers: [UInt32] = []
    for column in columns where column.validity?[row] ?? true {
      switch column.storage {
      case .integer(let values): numbers.append(UInt32(truncatingIfNeeded: values[row]))
      case .text(let texts):
        RowNumberSet.decode(texts.pool.bytes(at: texts.codes[row])) { numbers.append($0) }
      default: break
      }
    }
    if columns.count > 1 { numbers.sort() }
    var distinct: [UInt32] = []
    for number in numbers where distinct.last != number { distinct.append(number) }
    builder.append(distinct[...])
  }
  return try builder.finish()
}
