/// What the work on one batch may take. Most kernels end in far less than anyone notices; those over long texts ask.
package struct WorkLimits: Sendable {
  /// Whether nobody waits for the result any more.
  let shouldStop: @Sendable () -> Bool
  /// How many bytes the statement may keep; a batch of texts may take no more.
  let memory: Int

  package init(memory: Int, shouldStop: @escaping @Sendable () -> Bool) {
    self.shouldStop = shouldStop
    self.memory = memory
  }

  package static let none = WorkLimits(memory: .max) { false }
}

/// Counts what a kernel does on a batch in steps of about a nanosecond, and asks now and then whether to go on.
final class WorkMeter {
  /// The steps between two questions, which are few enough to be answered at once.
  static let interval = 1 << 17

  private let limits: WorkLimits
  private var left = WorkMeter.interval
  /// Why the kernel must end; what it has made until then is worth nothing.
  private(set) var failure: EvaluationFailure?

  init(_ limits: WorkLimits) { self.limits = limits }

  /// Without limits.
  static var free: WorkMeter { WorkMeter(.none) }

  /// Counts steps, and says whether to go on.
  @inline(__always)
  func goesOn(after steps: Int) -> Bool {
    left &-= steps
    return left > 0 || asks()
  }

  /// As `goesOn`, of what makes texts, which now are so long in all.
  func goesOn(after steps: Int, holding bytes: Int) -> Bool {
    if bytes > limits.memory {
      failure = EvaluationFailure(.memoryLimit(bytes: limits.memory), row: 0)
    } else if bytes > TextLimit.batch {
      failure = EvaluationFailure(.argumentOutOfRange("texts of more than 256 MB in all"), row: 0)
    }
    return failure == nil && goesOn(after: steps)
  }

  @inline(never)
  private func asks() -> Bool {
    if failure == nil, limits.shouldStop() { failure = EvaluationFailure(.stopped, row: 0) }
    // Once it has ended, it is asked at each step.
    left = failure == nil ? Self.interval : 0
    return failure == nil
  }
}
