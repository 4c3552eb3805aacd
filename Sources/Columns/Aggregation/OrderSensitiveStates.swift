/// The first value of a group that is not NULL.
final class AnyValueState: AggregateState {
  private let type: DataType
  private var values: [Value?] = []
  private(set) var heldBytes = 0

  init(type: DataType) { self.type = type }

  func grow(to count: Int) { values.grow(to: count, with: nil) }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) {
    guard let column = arguments.first?.flattened() else { return }
    if case .null = column.storage { return }
    for row in 0..<rows where values[Int(groups[row])] == nil && column.validity?[row] ?? true {
      keep(column.value(at: row, type: type), group: groups[row])
    }
  }

  private func keep(_ value: Value?, group: UInt32) {
    values[Int(group)] = value
    heldBytes += value?.textBytes ?? 0
  }

  func merge(_ other: any AggregateState, groups: [UInt32]) {
    guard let other = other as? AnyValueState else { return }
    for (index, group) in groups.enumerated() where values[Int(group)] == nil {
      keep(other.values[index], group: group)
    }
  }

  func finish(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector {
    var builder = ColumnVectorBuilder(type: type)
    for group in range { builder.append(values[group] ?? .null) }
    return try builder.finishChecked()
  }
}

/// The last value of a group that is not NULL.
final class LastValueState: AggregateState {
  private let type: DataType
  private var values: [Value] = []
  private(set) var heldBytes = 0
  /// Of each group its last row in the batch that is being taken in; -1 between batches.
  private var lastRows: [Int32] = []

  init(type: DataType) { self.type = type }

  func grow(to count: Int) {
    values.grow(to: count, with: .null)
    lastRows.grow(to: count, with: -1)
  }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) {
    guard let column = arguments.first?.flattened() else { return }
    if case .null = column.storage { return }
    var seen: [UInt32] = []
    for row in 0..<rows where column.validity?[row] ?? true {
      let group = groups[row]
      if lastRows[Int(group)] < 0 { seen.append(group) }
      lastRows[Int(group)] = Int32(truncatingIfNeeded: row)
    }
    for group in seen {
      let value = column.value(at: Int(lastRows[Int(group)]), type: type)
      heldBytes += value.textBytes - values[Int(group)].textBytes
      values[Int(group)] = value
      lastRows[Int(group)] = -1
    }
  }

  /// Never called: the rows of an order-sensitive aggregate all go to one worker.
  func merge(_ other: any AggregateState, groups: [UInt32]) {}

  func finish(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector {
    var builder = ColumnVectorBuilder(type: type)
    for group in range { builder.append(values[group]) }
    return try builder.finishChecked()
  }
}

/// The texts of a group one behind the other, a separator between them, in the order of the rows.
final class StringAggregateState: AggregateState {
  /// nil: no text yet, which differs from the empty text.
  private var texts: [[UInt8]?] = []

  func grow(to count: Int) { texts.grow(to: count, with: nil) }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) {
    guard let column = arguments.first?.flattened(), case .text(let values) = column.storage else { return }
    let separator = separatorBytes(arguments)
    for row in 0..<rows where column.validity?[row] ?? true {
      let index = Int(values.codes[row])
      let slice = values.pool.bytes[Int(values.pool.offsets[index])..<Int(values.pool.offsets[index + 1])]
      append(slice, separator, group: Int(groups[row]))
    }
  }

  private func separatorBytes(_ arguments: [ColumnVector]) -> [UInt8] {
    guard arguments.count > 1, arguments[1].count > 0 else { return [44] }
    if case .text(let text) = arguments[1].value(at: 0, type: .text) { return Array(text.utf8) }
    return []
  }

  private func append(_ slice: ArraySlice<UInt8>, _ separator: [UInt8], group: Int) {
    if texts[group] == nil {
      texts[group] = Array(slice)
    } else {
      texts[group]?.append(contentsOf: separator)
      texts[group]?.append(contentsOf: slice)
    }
  }

  /// Never called: the rows of an order-sensitive aggregate all go to one worker.
  func merge(_ other: any AggregateState, groups: [UInt32]) {}

  func finish(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector {
    var builder = ColumnVectorBuilder(type: .text)
    for group in range {
      builder.append(texts[group].map { .text(String(decoding: $0, as: UTF8.self)) } ?? .null)
    }
    return try builder.finishChecked()
  }
}

extension Value {
  /// The bytes of a text; 0 of other values.
  fileprivate var textBytes: Int { if case .text(let text) = self { text.utf8.count } else { 0 } }
}
