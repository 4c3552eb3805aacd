/// `column IN (values)`, where the values are of the column's type: true where one is equal; otherwise NULL if one of
/// them is NULL, and false if not; NULL where the column is.
package func isIn(
  _ column: ColumnVector, _ values: [Value], type: DataType
) throws(EvaluationFailure) -> ColumnVector {
  let listed = values.filter { !$0.isNull }
  guard column.count > 0 else { return .empty(type: .boolean) }
  guard !values.isEmpty else { return .constant(.boolean(false), type: .boolean, count: column.count) }
  if case .null = column.storage { return .nulls(type: .boolean, count: column.count) }
  var single = column
  single.count = column.slots
  single.isConstant = false
  var found = try membership(single, listed, type: type)
  var validity = column.validity
  if listed.count < values.count {
    // Not found among the values, and yet it may be the unknown one.
    validity = .intersection(validity, ValidityMask(found))
  }
  if found.isEmpty { found = [Bool](repeating: false, count: single.count) }
  return ColumnVector(
    .boolean(found), validity: validity, reasons: single.nullReasons(), count: column.count,
    isConstant: column.isConstant)
}

private func membership(
  _ column: ColumnVector, _ values: [Value], type: DataType
) throws(EvaluationFailure) -> [Bool] {
  switch column.storage {
  case .integer(let rows):
    let set = values.compactMap { value -> Int64? in
      if case .integer(let number) = value { number } else { nil }
    }
    return contained(rows.span, IntegerSet(set))
  case .date(let rows):
    let set = values.compactMap { value -> Int64? in
      if case .date(let day) = value { Int64(day) } else { nil }
    }
    return contained(rows.span, IntegerSet(set))
  case .text(let text):
    var set = TextPoolBuilder()
    for case .text(let value) in values { _ = set.intern(Array(value.utf8).span) }
    return contained(text, &set)
  default:
    var found = [Bool](repeating: false, count: column.count)
    for value in values {
      let constant = ColumnVector.constant(value, type: type, count: column.count)
      if constant.isNull(0) { continue }
      let equal = try compare(.equal, column, constant, count: column.count)
      for row in found.indices { found[row] = found[row] || equal[row] }
    }
    return found
  }
}

/// Integers by open addressing; a free slot holds a copy of another member, so that a probe ends at `isUsed`.
private struct IntegerSet {
  private var slots: [Int64]
  private var isUsed: [Bool]
  private let mask: Int

  init(_ members: [Int64]) {
    var capacity = 8
    while capacity < members.count * 2 { capacity *= 2 }
    slots = [Int64](repeating: 0, count: capacity)
    isUsed = [Bool](repeating: false, count: capacity)
    mask = capacity - 1
    for member in members {
      var slot = place(member)
      while isUsed[slot], slots[slot] != member { slot = (slot + 1) & mask }
      slots[slot] = member
      isUsed[slot] = true
    }
  }

  @inline(__always)
  private func place(_ member: Int64) -> Int {
    let hash = UInt64(bitPattern: member) &* 0x9e37_79b9_7f4a_7c15
    return Int(truncatingIfNeeded: hash &>> 32) & mask
  }

  @inline(__always)
  func contains(_ member: Int64) -> Bool {
    var slot = place(member)
    while isUsed[slot] {
      if slots[slot] == member { return true }
      slot = (slot &+ 1) & mask
    }
    return false
  }
}

private func contained<Element: FixedWidthInteger & BitwiseCopyable>(
  _ rows: Span<Element>, _ set: IntegerSet
) -> [Bool] {
  [Bool](capacity: rows.count) { output in
    for row in rows.indices { output.append(set.contains(Int64(truncatingIfNeeded: rows[row]))) }
  }
}

private func contained(_ column: TextColumn, _ set: inout TextPoolBuilder) -> [Bool] {
  let bytes = column.pool.bytes
  let offsets = column.pool.offsets
  let byEntry = column.pool.count <= column.codes.count
  let codes = byEntry ? allCodes(column.pool.count) : column.codes
  var found: [Bool] = []
  found.reserveCapacity(codes.count)
  for code in codes {
    let text = bytes.span.extracting(Int(offsets[Int(code)])..<Int(offsets[Int(code) + 1]))
    found.append(set.code(of: text) != nil)
  }
  return byEntry ? found.gathered(codes: column.codes) : found
}
