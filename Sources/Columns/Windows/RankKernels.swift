extension WindowSegment {
  /// Each row's number within its partition, by a rule that looks at nothing but its place.
  /// - Parameters:
  ///   - type: of the result; a decimal for shares.
  ///   - parts: of `ntile`, how many parts there are, at each place.
  package func ranks(
    _ function: WindowFunction, type: DataType, parts: ColumnVector?
  ) throws(EvaluationFailure) -> ColumnVector {
    switch function {
    case .rowNumber: return integers(numbered(by: partitionStarts, startsAtOne: true))
    case .rank: return integers(ranks())
    case .denseRank: return integers(denseRanks())
    case .percentRank: return try shares(type, of: ranks()) { ($0 - 1, $1 - 1) }
    case .cumulativeDistribution: return try shares(type, of: peerEnds()) { ($0, $1) }
    case .tile: return try tiles(parts)
    case .lag, .lead, .firstValue, .lastValue, .nthValue: return .nulls(type: type, count: count)
    }
  }

  private func integers(_ values: [Int64]) -> ColumnVector { ColumnVector(.integer(values), count: count) }

  /// Places counted from the start of their run.
  private func numbered(by edges: [Int32], startsAtOne: Bool) -> [Int64] {
    let edges = edges.span
    return [Int64](capacity: count) { output in
      for run in 0..<edges.count - 1 {
        for number in 0..<Int64(edges[run + 1] &- edges[run]) {
          output.append(startsAtOne ? number &+ 1 : number)
        }
      }
    }
  }

  /// One more than the rows before the first that ties.
  private func ranks() -> [Int64] { overPeers { start, _, partition, _ in start - partition + 1 } }

  private func peerEnds() -> [Int64] { overPeers { _, end, partition, _ in end - partition } }

  private func denseRanks() -> [Int64] { overPeers { _, _, _, group in group } }

  /// A number for all rows that tie.
  /// - Parameter number: of where they start and end, where the partition starts, and which group of the
  ///   partition they are, from 1.
  @inline(__always)
  private func overPeers(_ number: (Int64, Int64, Int64, Int64) -> Int64) -> [Int64] {
    var result: [Int64] = []
    result.reserveCapacity(count)
    var partition = 0
    var group: Int64 = 0
    for peers in 0..<max(0, peerStarts.count - 1) {
      let (start, end) = (peerStarts[peers], peerStarts[peers + 1])
      group += 1
      while partition + 1 < partitionStarts.count - 1, partitionStarts[partition + 1] <= start {
        partition += 1
        group = 1
      }
      let value = number(Int64(start), Int64(end), Int64(partitionStarts[partition]), group)
      for _ in start..<end { result.append(value) }
    }
    return result
  }

  /// A part of the partition's rows, as a decimal; 0 of a whole that is 0.
  private func shares(
    _ type: DataType, of numbers: [Int64], _ fraction: (Int64, Int64) -> (part: Int64, whole: Int64)
  ) throws(EvaluationFailure) -> ColumnVector {
    let shift = Int(type.scale ?? 0)
    var values: [Int128] = []
    values.reserveCapacity(count)
    var last: (part: Int64, whole: Int64, value: Int128) = (0, 0, 0)
    for partition in 0..<partitionStarts.count - 1 {
      let size = Int64(partitionStarts[partition + 1] - partitionStarts[partition])
      for place in Int(partitionStarts[partition])..<Int(partitionStarts[partition + 1]) {
        let (part, whole) = fraction(numbers[place], size)
        if part != last.part || whole != last.whole {
          last = (part, whole, 0)
          if whole > 0 {
            do throws(DecimalFailure) {
              last.value = try Decimal.divide(Int128(part), Int128(whole), shift: shift)
            } catch { throw EvaluationFailure(.overflow, row: place) }
          }
        }
        values.append(last.value)
      }
    }
    return ColumnVector(.decimal(values), count: count)
  }

  /// The first parts have one row more where the rows do not divide evenly.
  private func tiles(_ parts: ColumnVector?) throws(EvaluationFailure) -> ColumnVector {
    guard let column = parts?.flattened(), case .integer(let parts) = column.storage else {
      return .nulls(type: .integer, count: count)
    }
    var values = [Int64](repeating: 0, count: count)
    for partition in 0..<partitionStarts.count - 1 {
      let start = Int(partitionStarts[partition])
      let size = Int64(partitionStarts[partition + 1] - partitionStarts[partition])
      for number in 0..<size where column.validity?[start + Int(number)] ?? true {
        let count = parts[start + Int(number)]
        guard count > 0 else {
          throw EvaluationFailure(
            .argumentOutOfRange("\(count) parts, where there must be 1 at least"), row: start + Int(number))
        }
        let (small, larger) = (size / count, size % count)
        let inLarger = larger * (small + 1)
        values[start + Int(number)] =
          number < inLarger ? number / (small + 1) + 1 : larger + (number - inLarger) / max(1, small) + 1
      }
    }
    return ColumnVector(.integer(values), validity: column.validity, count: count)
  }
}
