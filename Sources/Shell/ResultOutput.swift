import Diagnostics
import Execution
import Rendering

/// Where results go: standard output, or a file for as long as one is named.
final class ResultOutput {
  private let console: Console
  private var file: OutputFile?
  /// Whether anything was written since the output was last directed.
  private(set) var hasWritten = false
  enum PagerChoice { case off, standard, command(String) }

  /// How to see what is cut to fit a terminal.
  var wholeHint = "`--format line` shows all"
  /// What shows what doesn't fit the screen: something only at the prompt, where somebody can turn pages.
  var pager = PagerChoice.off

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

  private var pagerCommand: String? {
    switch pager {
    case .off: nil
    case .standard: Pager.command
    case .command(let command): command
    }
  }

  typealias Rendered = (inout OutputBuffer, RenderingOptions) throws(OutputError) -> Void

  /// Writes all that `render` gives, at once.
  ///
  /// - Parameters:
  ///   - lines: at least how many lines there will be, as far as is known.
  ///   - signs: what stands for signs that are not of ASCII, where there are none.
  func write(lines: Int = 0, signs: PortableSigns? = nil, _ render: Rendered) throws(OutputError) {
    var options = isTerminal ? console.renderingOptions : RenderingOptions()
    options.isASCII = console.isASCII
    options.terminal?.wholeHint = wholeHint
    let signs = options.isASCII ? signs : nil
    guard isTerminal, let pager = pagerCommand else {
      return try write(to: file?.descriptor ?? console.descriptor, signs, options, render)
    }
    let height = console.height
    // What may fit is gathered first, and then known; what can't fit need not be.
    if lines < height {
      var buffer = OutputBuffer(descriptor: nil) { Interrupts.cancellation.isCancelled }
      try render(&buffer, options)
      let bytes = buffer.bytes
      let fits = bytes.count { $0 == UInt8(ascii: "\n") } < height
      let whole: Rendered = { (buffer, _) throws(OutputError) in buffer.bytes.append(contentsOf: bytes) }
      return fits
        ? try write(to: console.descriptor, signs, options, whole)
        : try page(through: pager, signs, options, whole)
    }
    try page(through: pager, signs, options, render)
  }

  /// Writes a text for people, in lines that fit a terminal.
  /// - Parameter text: for so many cells; nil where lines may be of any width.
  func write(text: (_ width: Int?) -> String) throws(OutputError) {
    let width = isTerminal ? console.width : nil
    let written = text(width)
    let shown = isTerminal ? console.fitted(written) : written
    try write(signs: .sentences) { buffer, _ throws(OutputError) in buffer.append(shown) }
  }

  private func write(
    to descriptor: Int32, _ signs: PortableSigns?, _ options: RenderingOptions, _ render: Rendered
  ) throws(OutputError) {
    var buffer = OutputBuffer(descriptor: descriptor) { Interrupts.cancellation.isCancelled }
    buffer.signs = signs
    try render(&buffer, options)
    if !buffer.bytes.isEmpty { hasWritten = true }
    try buffer.flush()
  }

  /// A reader who leaves the pager, or stops it by Ctrl-C, has seen enough: that is no fault.
  private func page(
    through command: String, _ signs: PortableSigns?, _ options: RenderingOptions, _ render: Rendered
  ) throws(OutputError) {
    guard let pager = Pager(command) else { return try write(to: console.descriptor, signs, options, render) }
    let failure: OutputError?
    do throws(OutputError) {
      try write(to: pager.descriptor, signs, options, render)
      failure = nil
    } catch {
      failure = error
    }
    pager.finish()
    Interrupts.reset()
    if let failure, case .failed = failure { throw failure }
  }
}
