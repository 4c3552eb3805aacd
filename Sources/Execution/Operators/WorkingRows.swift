import Columns
import Synchronization

/// The rows that a recursion has found last, which change from step to step.
final class WorkingRows: Sendable {
  private let state = Mutex<(batches: [Batch], isRead: Bool)>(([], false))

  /// Puts in the rows of a further step, which nobody has read.
  func replace(by batches: [Batch]) { state.withLock { $0 = (batches, false) } }

  /// Whether somebody has begun to read them.
  var isRead: Bool { state.withLock { $0.isRead } }

  /// Gives the rows that are here when it is opened, each time.
  func stream(_ metrics: OperatorMetrics?) -> BatchStream {
    let segment = BatchStream.Segment(
      open: {
        let batches = self.state.withLock { state in
          state.isRead = true
          return state.batches
        }
        let scan = TableScan(batches)
        return metrics.map { MeteredSource(scan, $0) } ?? scan
      }, isRepeatable: true)
    return BatchStream(segments: [segment])
  }
}
