/// How far a step is with the batch that it was given: said before each batch that it gives, and read by the chain of steps on
/// the same worker.
package final class StepAdvance {
  /// The part that is done with, from 0 to 1.
  private(set) var start = 0.0
  /// The part that the next batch is of.
  private(set) var length = 1.0

  package init() {}

  package func pass(_ start: Double, _ length: Double) { (self.start, self.length) = (start, length) }
}

/// Follows how far a chain of steps is with a batch of its source, where some of them make very many rows of one: what a step
/// has given is a part of what the step before it has.
struct ChainAdvance {
  private let steps: [StepAdvance?]
  private let progress: QueryProgress
  /// What a batch of the source counts.
  private let weight: Double
  /// By step, the part of the source's batch that its input is, and how long that is.
  private var parts: [(start: Double, length: Double)]
  private var told = 0

  init(_ steps: [StepAdvance?], weight: Double, _ progress: QueryProgress) {
    (self.steps, self.weight, self.progress) = (steps, weight, progress)
    parts = Array(repeating: (0, 1), count: steps.count + 1)
  }

  /// Less would not be seen.
  private static let leastTold = 0.0005

  /// A step gives a batch.
  mutating func pass(_ step: Int) {
    let whole = parts[step]
    guard let advance = steps[step] else { return parts[step + 1] = whole }
    parts[step + 1] = (whole.start + whole.length * advance.start, whole.length * advance.length)
    if whole.length >= Self.leastTold { tell(parts[step + 1].start) }
  }

  /// The steps are done with a batch of the source.
  mutating func endBatch() {
    tell(1)
    told = 0
  }

  private mutating func tell(_ part: Double) {
    let reached = Int(min(1, part) * weight)
    guard reached > told else { return }
    progress.advance(parts: reached - told)
    told = reached
  }
}
