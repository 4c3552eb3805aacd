import CLineEditor
import Diagnostics
import Glibc

/// The program that shows what doesn't fit the screen, page by page.
struct Pager: ~Copyable {
  /// What is written to it.
  let descriptor: Int32
  private let process: Int32

  /// What shows pages here, as the shell reads it: `$PAGER`; without that `less`, if there is one. nil: nothing does.
  static var command: String? {
    if let chosen = environmentVariable("PAGER") { return chosen.trimmed.isEmpty ? nil : chosen }
    return isInstalled("less") ? "less -RSFX" : nil
  }

  private static func isInstalled(_ program: String) -> Bool {
    (environmentVariable("PATH") ?? "").split(separator: ":").contains { folder in
      unsafe access(folder + "/" + program, X_OK) == 0
    }
  }

  /// Starts it on the terminal; nil where it can't be.
  init?(_ command: String) {
    var process: Int32 = 0
    let opened = unsafe pager_open(command, &process)
    guard opened >= 0 else { return nil }
    (descriptor, self.process) = (opened, process)
  }

  /// Says that there is no more, and waits until it has been read.
  consuming func finish() { pager_finish(descriptor, process) }
}
