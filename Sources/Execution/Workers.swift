import Glibc

/// Stack of a worker: expressions are evaluated recursively, and their height is bounded for this much.
private let workerStackBytes = 16 << 20

/// Runs `body` for 0, 1, … `count - 1`, each on a thread of its own (the first on the calling one), and
/// returns when all have ended.
func runWorkers(_ count: Int, _ body: @Sendable @escaping (Int) -> Void) {
  var threads: [pthread_t] = []
  for index in 1..<max(1, count) {
    if let thread = startThread({ body(index) }) {
      threads.append(thread)
    } else {
      // No thread to be had: the work is done here instead.
      body(index)
    }
  }
  body(0)
  for thread in threads { pthread_join(thread, nil) }
}

/// The closure of a thread, on its way through C.
private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void
  init(_ run: @Sendable @escaping () -> Void) { self.run = run }
}

private func startThread(_ run: @Sendable @escaping () -> Void) -> pthread_t? {
  var attributes = pthread_attr_t()
  unsafe pthread_attr_init(&attributes)
  defer { unsafe pthread_attr_destroy(&attributes) }
  unsafe pthread_attr_setstacksize(&attributes, workerStackBytes)
  var thread: pthread_t = 0
  let body = unsafe Unmanaged.passRetained(ThreadBody(run))
  let status = unsafe pthread_create(
    &thread, &attributes,
    { argument in
      if let argument = unsafe argument {
        unsafe Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().run()
      }
      return nil
    }, body.toOpaque())
  guard status == 0 else {
    unsafe body.release()
    return nil
  }
  return thread
}
