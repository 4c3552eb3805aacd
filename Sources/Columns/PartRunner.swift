import Synchronization

/// Runs work that has been cut into parts, on as many threads as whoever made it has.
package struct PartRunner: Sendable {
  package typealias Body = @Sendable (Int) -> Void

  /// How many parts may run at once.
  package let workers: Int
  private let runParts: @Sendable (Int, @escaping Body) -> Bool

  /// - Parameter run: runs the body for each part from 0, returns when all have ended, and says whether all were run;
  ///   once nobody waits for the work any more, it leaves out those that are left.
  package init(workers: Int, _ run: @escaping @Sendable (Int, @escaping Body) -> Bool) {
    self.workers = workers
    runParts = run
  }

  /// One part after the other, on the calling thread.
  package static var serial: PartRunner {
    PartRunner(workers: 1) { count, body in
      for part in 0..<count { body(part) }
      return true
    }
  }

  /// Whether all parts were run.
  package func run(_ count: Int, _ body: @escaping Body) -> Bool { runParts(count, body) }
}

/// Memory that workers fill, each other places of it.
///
/// `@unchecked Sendable`: the parts of the work are cut so that no place is written by two of them, and whoever started
/// them waits for all before anything is read.
@safe struct SharedBuffer<Element: BitwiseCopyable>: @unchecked Sendable {
  private let base: UnsafeMutablePointer<Element>

  fileprivate init(_ base: UnsafeMutablePointer<Element>) { unsafe self.base = unsafe base }

  /// Not checked: places are sums of counts that were taken of the same rows before.
  @inline(__always)
  subscript(place: Int) -> Element {
    get { unsafe base[place] }
    nonmutating set { unsafe base[place] = newValue }
  }
}

extension Array where Element: BitwiseCopyable {
  /// An array of which `fill` writes every place.
  init(count: Int, filledBy fill: (SharedBuffer<Element>) -> Void) {
    unsafe self.init(unsafeUninitializedCapacity: count) { buffer, used in
      guard let base = buffer.baseAddress else { return }
      fill(unsafe SharedBuffer(base))
      used = count
    }
  }
}

extension Array where Element: BitwiseCopyable {
  /// Lends the elements to workers.
  mutating func withSharedBuffer(_ change: (SharedBuffer<Element>) -> Void) {
    unsafe withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      change(unsafe SharedBuffer(base))
    }
  }
}

/// What workers may find to be so.
final class SharedFlag: Sendable {
  private let value = Atomic<Bool>(false)

  var isSet: Bool { value.load(ordering: .relaxed) }

  func set() { value.store(true, ordering: .relaxed) }
}
