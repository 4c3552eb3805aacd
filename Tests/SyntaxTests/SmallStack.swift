import Glibc

/// A thread with a stack of 512 KB, the least that systems give to secondary threads.
enum SmallStack {
  private final class Work {
    let body: () -> String?
    var result: String? = "did not run"

    init(_ body: @escaping () -> String?) { self.body = body }
  }

  /// Runs `body` there, and gives what it gives.
  static func run(_ body: @escaping () -> String?) -> String? {
    let work = Work(body)
    var attributes = pthread_attr_t()
    unsafe pthread_attr_init(&attributes)
    unsafe pthread_attr_setstacksize(&attributes, 512 * 1024)
    var thread = pthread_t()
    let context = unsafe Unmanaged.passRetained(work).toOpaque()
    unsafe pthread_create(
      &thread, &attributes,
      { context in
        guard let context = unsafe context else { return nil }
        let work = unsafe Unmanaged<Work>.fromOpaque(context).takeRetainedValue()
        work.result = work.body()
        return nil
      }, context)
    pthread_join(thread, nil)
    return work.result
  }
}
