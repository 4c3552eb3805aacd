/// Comparison of texts by their bytes. Codes are compared where that is enough; a constant is compared with
/// the entries of a dictionary rather than with each row.
func compareTexts(
  _ comparison: Comparison, _ left: TextOperand, _ right: TextOperand, count: Int,
  limits: WorkLimits
) throws(EvaluationFailure) -> [Bool] {
  if left.column.pool === right.column.pool, left.column.pool.isUnique,
    comparison == .equal || comparison == .notEqual
  {
    return try compare(
      comparison, left.column.codes, left.isConstant, right.column.codes, right.isConstant, count)
  }
  if count > 1, left.mayBeLong, right.mayBeLong {
    return try compareLongRows(comparison, left, right, count: count, WorkMeter(limits))
  }
  if right.isConstant && !left.isConstant {
    return compareWithConstant(left.column, right.column, count: count, comparison)
  }
  if left.isConstant && !right.isConstant {
    return compareWithConstant(right.column, left.column, count: count, comparison.mirrored)
  }
  return compareRows(left.column, right.column, count: left.isConstant ? 1 : count, comparison)
}

extension Comparison {
  /// The comparison of the same pair the other way round.
  var mirrored: Comparison {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }
}

private func compareWithConstant(
  _ column: TextColumn, _ constant: TextColumn, count: Int, _ comparison: Comparison
) -> [Bool] {
  let text = Array(constant.pool.bytes(at: constant.codes[0]))
  if column.pool.count <= count {
    return compareEntries(column.pool, text, comparison).gathered(codes: column.codes)
  }
  return compareRowsWithConstant(column, text, comparison)
}

extension TextPool {
  /// The bytes of an entry.
  package func bytes(at code: UInt32) -> ArraySlice<UInt8> {
    bytes[Int(offsets[Int(code)])..<Int(offsets[Int(code) + 1])]
  }
}

extension Array where Element: BitwiseCopyable {
  /// What was computed for each entry of a pool, for the rows that have its codes.
  func gathered(codes: [UInt32]) -> [Element] {
    let source = span
    let codes = codes.span
    return [Element](capacity: codes.count) { output in
      for row in codes.indices { output.append(source[Int(codes[row])]) }
    }
  }
}

private func compareEntries(_ pool: TextPool, _ text: [UInt8], _ comparison: Comparison) -> [Bool] {
  let bytes = pool.bytes
  let offsets = pool.offsets
  let span = bytes.span
  let bounds = offsets.span
  return [Bool](capacity: pool.count) { output in
    for code in 0..<(bounds.count - 1) {
      let entry = span.extracting(Int(bounds[code])..<Int(bounds[code + 1]))
      output.append(pairHolds(comparison, entry, text.span))
    }
  }
}

private func compareRowsWithConstant(
  _ column: TextColumn, _ text: [UInt8], _ comparison: Comparison
) -> [Bool] {
  let bytes = column.pool.bytes
  let offsets = column.pool.offsets
  let span = bytes.span
  let bounds = offsets.span
  let codes = column.codes.span
  return [Bool](capacity: codes.count) { output in
    for row in codes.indices {
      let code = Int(codes[row])
      let entry = span.extracting(Int(bounds[code])..<Int(bounds[code + 1]))
      output.append(pairHolds(comparison, entry, text.span))
    }
  }
}

private func compareRows(
  _ left: TextColumn, _ right: TextColumn, count: Int, _ comparison: Comparison
) -> [Bool] {
  let leftBytes = left.pool.bytes
  let leftOffsets = left.pool.offsets
  let rightBytes = right.pool.bytes
  let rightOffsets = right.pool.offsets
  let leftCodes = left.codes.span
  let rightCodes = right.codes.span
  return [Bool](capacity: count) { output in
    for row in 0..<count {
      let first = Int(leftCodes[row])
      let second = Int(rightCodes[row])
      output.append(
        pairHolds(
          comparison, leftBytes.span.extracting(Int(leftOffsets[first])..<Int(leftOffsets[first + 1])),
          rightBytes.span.extracting(Int(rightOffsets[second])..<Int(rightOffsets[second + 1]))))
    }
  }
}

/// As `compareRows`, asking on the way whether to go on.
private func compareLongRows(
  _ comparison: Comparison, _ left: TextOperand, _ right: TextOperand, count: Int, _ work: WorkMeter
) throws(EvaluationFailure) -> [Bool] {
  let (first, second) = (TextSource(left), TextSource(right))
  var holds = [Bool](repeating: false, count: count)
  for row in 0..<count {
    let text = first.bytes.span.extracting(first.range(row))
    let other = second.bytes.span.extracting(second.range(row))
    holds[row] = pairHolds(comparison, text, other)
    guard work.goesOn(after: min(text.count, other.count) / 8) else { break }
  }
  if let failure = work.failure { throw failure }
  return holds
}

@inline(__always)
private func pairHolds(_ comparison: Comparison, _ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
  switch comparison {
  case .equal: equalBytes(left, right)
  case .notEqual: !equalBytes(left, right)
  default: comparison.holds(compareBytes(left, right))
  }
}
