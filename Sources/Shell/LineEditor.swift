import CLineEditor

/// Reads lines from the terminal with editing, history and completion, through libedit.
@safe final class LineEditor {
  enum Input {
    /// What was typed, without the end of the line; several lines where they were pasted or recalled.
    case text(String)
    case end
    case interrupted
    case terminated
  }

  private let handle: OpaquePointer
  private let completer: CompleterBox

  /// nil where there is no memory.
  ///
  /// - Parameters:
  ///   - drawsOnError: standard error is the terminal, and standard output isn't.
  ///   - complete: answers TAB, given the text and the cursor's offset in its UTF-8.
  init?(drawsOnError: Bool, complete: @escaping (_ text: [UInt8], _ cursor: Int) -> Completion) {
    line_editor_use_locale()
    completer = CompleterBox(complete)
    let context = unsafe Unmanaged.passUnretained(completer).toOpaque()
    guard let opened = unsafe line_editor_open("mql", drawsOnError, answerCompletion, context) else {
      return nil
    }
    unsafe handle = opened
  }

  deinit { unsafe line_editor_close(handle) }

  func read(prompt: String) -> Input {
    var text: UnsafePointer<CChar>?
    var length = 0
    let event = unsafe prompt.withCString { unsafe line_editor_read(handle, $0, &text, &length) }
    switch event {
    case LINE_EDITOR_LINE:
      let bytes = unsafe UnsafeRawBufferPointer(start: text, count: length)
      let line = unsafe String(decoding: bytes, as: UTF8.self)
      return .text(line.last == "\n" ? String(line.dropLast()) : line)
    case LINE_EDITOR_INTERRUPTED: return .interrupted
    case LINE_EDITOR_TERMINATED: return .terminated
    default: return .end
    }
  }

  /// Adds to what the arrow keys and Ctrl-R find.
  func remember(_ entry: String) { unsafe line_editor_remember(handle, entry) }
}

/// What TAB does.
enum Completion {
  /// `text` takes the place of so many characters before the cursor.
  case replace(characters: Int, text: String)
  /// Lines of candidates.
  case show(String)
  case nothing
}

/// Gives a C callback its closure.
private final class CompleterBox {
  let complete: (_ text: [UInt8], _ cursor: Int) -> Completion

  init(_ complete: @escaping (_ text: [UInt8], _ cursor: Int) -> Completion) { self.complete = complete }
}

private func answerCompletion(
  editor: OpaquePointer?, text: UnsafePointer<CChar>?, length: Int, cursor: Int,
  context: UnsafeMutableRawPointer?
) {
  guard let context = unsafe context else { return }
  let box = unsafe Unmanaged<CompleterBox>.fromOpaque(context).takeUnretainedValue()
  let bytes = unsafe Array(UnsafeRawBufferPointer(start: text, count: length))
  switch box.complete(bytes, cursor) {
  case .replace(let characters, let text):
    unsafe line_editor_replace(editor, Int32(clamping: characters), text)
  case .show(let candidates): unsafe line_editor_show(editor, candidates)
  case .nothing: break
  }
}
