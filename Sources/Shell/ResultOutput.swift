import Execution
import Rendering

/// Where results go: standard output, or a file for as long as one is named.
final class ResultOutput {
  private let console: Console
  private var file: OutputFile?
  /// Whether anything was written since the output was last directed.
  private(set) var hasWritten = false

  init(console: Console) { self.console = console }

  /// `isAtomic`: the file takes its name when the output is closed.
  func direct(to path: String, isAtomic: Bool) throws(OutputFile.Failure) {
    let opened = try OutputFile(path: path, isAtomic: isAtomic)
    try close()
    file = consume opened
    hasWritten = false
  }

  /// Completes the file, if there is one; standard output is next.
  func close() throws(OutputFile.Failure) {
    if let file = file.take() { try file.complete() }
  }

  /// Leaves the file that was to be replaced as it was.
  func abandon() {
    if let file = file.take() { file.abandon() }
  }

  /// Whether a person reads it on a terminal.
  var isTerminal: Bool { file == nil && console.isTerminal }

  /// Writes all that `render` gives, at once.
  func write(
    _ render: (inout OutputBuffer, RenderingOptions) throws(OutputError) -> Void
  ) throws(OutputError) {
    var options = isTerminal ? console.renderingOptions : RenderingOptions()
    options.isASCII = console.isASCII
    var buffer = OutputBuffer(descriptor: file?.descriptor ?? console.descriptor) {
      Interrupts.cancellation.isCancelled
    }
    try render(&buffer, options)
    if !buffer.bytes.isEmpty { hasWritten = true }
    try buffer.flush()
  }
}
