import Columns
import Diagnostics
import Synchronization

/// Puts what the segments gave back beside the rows of the input.
struct WindowOutput: Sendable {
  private let calls: [PhysicalWindowCall]
  private let columns: [WindowColumns]
  /// For each function what it gives at each place of all segments together.
  private let outputs: [SegmentResult.Output]
  /// The place of each row.
  private let places: [Int32]

  init(
    _ segments: [SegmentResult], calls: [PhysicalWindowCall], columns: [WindowColumns]
  ) throws(Diagnostic) {
    self.calls = calls
    self.columns = columns
    places = placesOfRows(segments.count == 1 ? segments[0].rows : segments.flatMap(\.rows))
    var outputs: [SegmentResult.Output] = []
    for index in calls.indices {
      outputs.append(try Self.joined(segments.map { $0.outputs[index] }, type: calls[index].type))
    }
    self.outputs = outputs
  }

  private static func joined(
    _ parts: [SegmentResult.Output], type: DataType
  ) throws(Diagnostic) -> SegmentResult.Output {
    if parts.count == 1 { return parts[0] }
    var values: [ColumnVector] = []
    var references: [Int32] = []
    for part in parts {
      switch part {
      case .values(let column): values.append(column)
      case .references(let rows): references += rows
      }
    }
    return values.isEmpty ? .references(references) : .values(try concatenated(values, type))
  }

  /// The batches of the input, with the results behind their columns.
  func batches(of input: WindowInput, _ context: ExecutionContext) throws(Diagnostic) -> [Batch] {
    let next = Atomic<Int>(0)
    let failure = Mutex<Diagnostic?>(nil)
    let results = Mutex(input.batches)
    let workers = max(1, min(context.threads, input.batches.count / max(1, context.batchesPerWorker)))
    let bounds = input.batches.starts
    runWorkers(workers) { _ in
      while failure.withLock({ $0 == nil }) {
        let (number, _) = next.add(1, ordering: .relaxed)
        guard number < input.batches.count else { break }
        do throws(Diagnostic) {
          try context.checkCancellation()
          let range = bounds[number]..<bounds[number] + input.batches[number].count
          let more = try self.results(of: range)
          results.withLock { $0[number].columns += more }
        } catch {
          failure.withLock { if $0 == nil { $0 = error } }
        }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
    return results.withLock { $0 }
  }

  private func results(of rows: Range<Int>) throws(Diagnostic) -> [ColumnVector] {
    let places = Array(self.places[rows])
    var results: [ColumnVector] = []
    for (index, output) in outputs.enumerated() {
      switch output {
      case .values(let column): results.append(column.gather(places))
      case .references(let references):
        do throws(EvaluationFailure) {
          results.append(try values(places.map { references[Int($0)] }, of: index, rows))
        } catch { throw error.diagnostic(at: calls[index].span) }
      }
    }
    return results
  }

  /// The values of the rows that are referred to, and the default where it stands for one.
  private func values(
    _ references: [Int32], of call: Int, _ rows: Range<Int>
  ) throws(EvaluationFailure) -> ColumnVector {
    let taken = columns[call].arguments[0].gatherOrNull(references)
    guard columns[call].arguments.count > 2 else { return taken }
    let missing = references.indices.filter { references[$0] == WindowReference.useDefault }
    if missing.isEmpty { return taken }
    let fallback = columns[call].arguments[2].gather(
      missing.map { Int32(truncatingIfNeeded: rows.lowerBound + $0) })
    return try ColumnVector.merge(
      [
        ColumnPart(rows: (0..<references.count).map { Int32(truncatingIfNeeded: $0) }, column: taken),
        ColumnPart(rows: missing.map { Int32(truncatingIfNeeded: $0) }, column: fallback),
      ], type: calls[call].type, count: references.count)
  }
}
