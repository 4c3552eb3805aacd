import Columns
import Diagnostics

/// Keeps all batches, to be put in the order of their sequence at the end.
final class Collector: BatchSink {
  private let memory: MemoryBudget
  private(set) var entries: [(sequence: Int, batch: Batch)] = []

  init(_ memory: MemoryBudget) { self.memory = memory }

  func consume(_ batch: Batch, sequence: Int) throws(Diagnostic) -> Flow {
    try memory.reserve(batch)
    entries.append((sequence, batch))
    return .more
  }
}

extension ExecutionContext {
  /// All rows of a stream, in its order.
  func collect(_ stream: BatchStream) throws(Diagnostic) -> [Batch] {
    let memory = self.memory
    let sinks = try drain(stream, workers: threads) { Collector(memory) }
    if sinks.count == 1 { return sinks[0].entries.map(\.batch) }
    // Each worker's entries are in order, and no sequence went to two workers.
    return sinks.flatMap(\.entries).sorted { $0.sequence < $1.sequence }.map(\.batch)
  }

  /// Whether so many rows can be numbered, as operators do that keep them.
  func checkRowCount(_ count: Int) throws(Diagnostic) {
    guard count > Int(Int32.max) else { return }
    throw Diagnostic(
      .memoryLimit, "an operator of this query would keep \(count) rows, and the most is \(Int32.max)",
      at: nil, hint: "filter or aggregate first")
  }

  /// All rows of a stream as whole columns.
  func collectColumns(_ stream: BatchStream, types: [DataType]) throws(Diagnostic) -> Batch {
    let batches = try collect(stream)
    let count = batches.reduce(0) { $0 + $1.count }
    try checkRowCount(count)
    try memory.reserve(rows: count, of: types)
    if batches.count == 1, let batch = batches.first { return batch }
    let columns = try results(of: types.count, rows: count) { index throws(Diagnostic) in
      try concatenated(batches.map { $0.columns[index] }, types[index])
    }
    return Batch(columns: columns, count: count)
  }
}

extension Batch {
  /// The rows in batches of the usual size, or of `size` at the most.
  func sliced(by size: Int = Batch.capacity) -> [Batch] {
    if count <= size { return count == 0 ? [] : [self] }
    return stride(from: 0, to: count, by: size).map { start in
      let range = start..<min(count, start + size)
      return Batch(columns: columns.map { $0.slice(range) }, count: range.count)
    }
  }
}
