import CLineEditor
import Execution
import Glibc

/// Ctrl-C and its kin: they cancel the statement that runs, and are looked at between statements.
enum Interrupts {
  /// Cancelled by the signals. The one thing that a signal handler may touch.
  static let cancellation = CancellationToken()

  static func catchAll() {
    // The handler must find the token made: making it is nothing for a handler.
    cancellation.reset()
    _ = interrupts_catch { Interrupts.cancellation.cancel() }
  }

  /// Forgets a Ctrl-C that came, so that the next statement can run.
  static func reset() {
    cancellation.reset()
    _ = interrupts_take(SIGINT)
  }

  static var isPending: Bool {
    [SIGINT, SIGTERM, SIGHUP].contains { interrupts_pending($0) }
  }

  /// As a program ends that has not asked for anything else.
  static func dieOfClosedOutput() { interrupts_die(SIGPIPE) }

  /// Ends the process by SIGTERM or SIGHUP, if one of them came.
  static func obeyTermination() {
    for signal in [SIGTERM, SIGHUP] where interrupts_take(signal) { interrupts_die(signal) }
  }
}
