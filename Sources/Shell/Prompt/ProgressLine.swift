import Execution
import Glibc
import Rendering
import Synchronization

/// The line that says how long a statement has been running, how far it is and how long it may take: on a terminal, from
/// the first second on, and gone again before anything else is written.
final class ProgressLine: Sendable {
  private let console: Console
  private let progress: QueryProgress
  private let start = monotonicNanoseconds()
  /// Closed when the statement has ended.
  private let wake: (reading: Int32, writing: Int32)

  /// Runs `body` with the line beside it.
  static func beside<Result, Failure: Error>(
    _ progress: QueryProgress, on console: Console, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard let line = ProgressLine(console, progress), let thread = line.run() else { return try body() }
    defer {
      close(line.wake.writing)
      pthread_join(thread, nil)
      close(line.wake.reading)
    }
    return try body()
  }

  private init?(_ console: Console, _ progress: QueryProgress) {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (self.console, self.progress, wake) = (console, progress, (ends[0], ends[1]))
  }

  private func run() -> pthread_t? {
    var thread: pthread_t = 0
    let line = unsafe Unmanaged.passRetained(self)
    let status = unsafe pthread_create(
      &thread, nil,
      { argument in
        if let argument = unsafe argument {
          unsafe Unmanaged<ProgressLine>.fromOpaque(argument).takeRetainedValue().draw()
        }
        return nil
      }, line.toOpaque())
    guard status != 0 else { return thread }
    unsafe line.release()
    close(wake.reading)
    close(wake.writing)
    return nil
  }

  // MARK: On the thread

  private static let firstMilliseconds: Int32 = 1000
  private static let stepMilliseconds: Int32 = 200

  private func draw() {
    var signals = sigset_t()
    unsafe sigfillset(&signals)
    unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
    var (pause, width, pace) = (Self.firstMilliseconds, 0, Pace())
    while waits(pause) {
      let text = pace.text(nanoseconds: monotonicNanoseconds() - start, thousandths: progress.thousandths)
      erase(&width)
      let shown = text.cut(to: console.width - 1)
      console.write(shown, signs: .cells)
      (pause, width) = (Self.stepMilliseconds, shown.count)
    }
    erase(&width)
  }

  /// Takes away what was drawn, of so many cells: where there are no escape sequences, by writing over it.
  private func erase(_ width: inout Int) {
    guard width > 0 else { return }
    let blanks = String(repeating: " ", count: width)
    console.write(console.knowsEscapes ? "\r\u{1B}[K" : "\r\(blanks)\r")
    width = 0
  }

  /// False where the statement has ended.
  private func waits(_ milliseconds: Int32) -> Bool {
    var source = pollfd(fd: wake.reading, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&source, 1, milliseconds) == 0
  }
}

/// From how far a statement is, and since when, follows how long it may take.
struct Pace {
  private var last = 0
  private var lastChange = 0

  /// `12 s · 45 % · about 15 s left · Ctrl-C stops it`
  mutating func text(nanoseconds: Int, thousandths: Int?) -> String {
    let milliseconds = nanoseconds / 1_000_000
    var parts = [Self.text(ofMilliseconds: milliseconds)]
    if let thousandths, thousandths > 0 {
      if thousandths != last { (last, lastChange) = (thousandths, milliseconds) }
      // What stands still, as where each row takes long, says nothing of the rest.
      let isMoving = milliseconds - lastChange < max(2000, milliseconds / 4)
      if isMoving, thousandths < 999 {
        parts.append("\(thousandths / 10) %")
        let left = milliseconds * (1000 - thousandths) / thousandths
        if thousandths >= 20 { parts.append("about \(Self.text(ofMilliseconds: max(1000, left))) left") }
      }
    }
    return (parts + ["Ctrl-C stops it"]).joined(separator: " · ")
  }

  private static func text(ofMilliseconds milliseconds: Int) -> String {
    let seconds = (milliseconds + 500) / 1000
    if seconds < 60 { return "\(seconds) s" }
    if seconds < 3600 { return "\(seconds / 60) min \(seconds % 60) s" }
    return "\(seconds / 3600) h \(seconds % 3600 / 60) min"
  }
}
