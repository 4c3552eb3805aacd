import Columns
import Diagnostics

/// What all operators of one statement share.
package struct ExecutionContext: Sendable {
  package var cancellation: CancellationToken
  package var memory: MemoryBudget
  /// The most workers that a pipeline may use.
  package var threads: Int
  /// The most rows of a batch that a scan gives. Fewer than a full batch give the same rows more slowly.
  package var batchRows = Batch.capacity
  /// Pipelines of fewer batches than this run on the calling thread: starting a worker costs more.
  package var batchesPerWorker = 16
  /// Aggregations of fewer rows are not parted by key first: their groups fit a cache anyway.
  package var rowsWorthParting = 1 << 16
  /// Results of the statement's uncorrelated subqueries, by `SubqueryID.number`.
  var subqueries: [SubqueryResult] = []
  /// What several places of the statement read.
  var shared = SharedRows([])
  /// The rows that recursions have found last, by the number of the recursion.
  var workingTables: [Int: WorkingRows] = [:]

  package init(cancellation: CancellationToken, memory: MemoryBudget, threads: Int) {
    self.cancellation = cancellation
    self.memory = memory
    self.threads = max(1, threads)
  }

  /// For kernels that may work long on one batch.
  var workLimits: WorkLimits {
    let cancellation = cancellation
    return WorkLimits(memory: memory.limit) { cancellation.isCancelled }
  }

  func checkCancellation() throws(Diagnostic) {
    if cancellation.isCancelled { throw .interrupted }
  }
}

extension Diagnostic {
  static var interrupted: Diagnostic { Diagnostic(.interrupted, "the query was interrupted", at: nil) }
}
