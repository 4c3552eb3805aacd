import Columns
import Diagnostics

/// Takes `count` rows after the first `offset`, and then stops its input. Runs on one worker, so that the
/// rows are the first ones.
final class Limit: BatchSink {
  private var toSkip: Int
  private var toTake: Int
  private(set) var batches: [Batch] = []
  private let memory: MemoryBudget

  init(count: Int?, offset: Int, _ memory: MemoryBudget) {
    toSkip = offset
    toTake = count ?? .max
    self.memory = memory
  }

  func consume(_ batch: Batch, sequence: Int) throws(Diagnostic) -> Flow {
    let start = min(toSkip, batch.count)
    toSkip -= start
    let end = start + min(toTake, batch.count - start)
    toTake -= end - start
    if end > start {
      try memory.reserve(batch)
      let isWhole = start == 0 && end == batch.count
      batches.append(
        isWhole
          ? batch : Batch(columns: batch.columns.map { $0.slice(start..<end) }, count: end - start))
    }
    return toTake == 0 ? .done : .more
  }
}
