import CLineEditor

/// Reads texts from the terminal with editing and history, through libedit.
///
/// libedit keeps the text; what keys of a statement do beside that, and how it looks, is the delegate's.
@safe final class LineEditor {
  enum Input {
    /// What was typed, of one line or several; without the end of the last.
    case text(String)
    case end
    case interrupted
    case terminated
  }

  typealias Key = line_editor_key
  typealias Answer = line_editor_answer
  typealias Occasion = line_editor_occasion

  private let handle: OpaquePointer
  private let delegate: DelegateBox

  /// nil where there is no memory.
  ///
  /// - Parameter drawsOnError: standard error is the terminal, and standard output isn't.
  init?(drawsOnError: Bool, delegate: any LineEditorDelegate) {
    line_editor_use_locale()
    let box = DelegateBox(delegate)
    let callbacks = unsafe line_editor_delegate(
      press: answerKey, draw: drawText, context: Unmanaged.passUnretained(box).toOpaque())
    guard let opened = unsafe line_editor_open("mql", drawsOnError, callbacks) else { return nil }
    unsafe handle = opened
    self.delegate = box
    box.editor = self
  }

  deinit { unsafe line_editor_close(handle) }

  /// Whether the delegate draws; a terminal without escape sequences is drawn on by libedit, line by line.
  var isDrawn: Bool { unsafe line_editor_is_drawn(handle) }

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

  /// Adds to what the arrow keys find.
  func remember(_ entry: String) { unsafe line_editor_remember(handle, entry) }

  // MARK: While a text is read

  var text: EditedText {
    var (length, cursor) = (0, 0)
    let start = unsafe line_editor_text(handle, &length, &cursor)
    let bytes = unsafe Array(UnsafeRawBufferPointer(start: start, count: length))
    return EditedText(bytes: bytes, cursor: min(cursor, bytes.count))
  }

  /// Puts text in the place of so many characters before the cursor.
  func replace(characters: Int, with text: String) {
    unsafe line_editor_replace(handle, Int32(clamping: characters), text)
  }

  func replaceAll(with text: String) { unsafe line_editor_replace_all(handle, text) }

  /// Moves the cursor to an offset in `text`, which is what there is.
  func moveCursor(to offset: Int, in text: EditedText) {
    let characters =
      offset < text.cursor
      ? -text.characterCount(in: offset..<text.cursor) : text.characterCount(in: text.cursor..<offset)
    unsafe line_editor_move(handle, Int32(clamping: characters))
  }

  /// nil where reading ends.
  func nextKey() -> Unicode.Scalar? {
    var key: wchar_t = 0
    guard unsafe line_editor_next_key(handle, &key) else { return nil }
    return Unicode.Scalar(UInt32(bitPattern: key)) ?? "\u{FFFD}"
  }

  func push(_ key: Unicode.Scalar) { unsafe line_editor_push_key(handle, wchar_t(bitPattern: key.value)) }

  /// Writes lines below the text, on a terminal that libedit draws on.
  func show(_ lines: String) { unsafe line_editor_show(handle, lines) }
}

/// Draws what is edited, and answers the keys that mean more in a statement than in a line.
protocol LineEditorDelegate: AnyObject {
  func press(_ key: LineEditor.Key, in editor: LineEditor) -> LineEditor.Answer
  func draw(_ occasion: LineEditor.Occasion, in editor: LineEditor)
}

/// Gives C callbacks their delegate.
private final class DelegateBox {
  unowned let delegate: any LineEditorDelegate
  weak var editor: LineEditor?

  init(_ delegate: any LineEditorDelegate) { self.delegate = delegate }

  @unsafe static func at(_ context: UnsafeMutableRawPointer?) -> DelegateBox? {
    unsafe context.map { unsafe Unmanaged<DelegateBox>.fromOpaque($0).takeUnretainedValue() }
  }
}

private func answerKey(
  _: OpaquePointer?, key: line_editor_key, context: UnsafeMutableRawPointer?
) -> line_editor_answer {
  guard let box = unsafe DelegateBox.at(context), let editor = box.editor else { return LINE_EDITOR_GO_ON }
  return box.delegate.press(key, in: editor)
}

private func drawText(
  _: OpaquePointer?, occasion: line_editor_occasion, context: UnsafeMutableRawPointer?
) {
  guard let box = unsafe DelegateBox.at(context), let editor = box.editor else { return }
  box.delegate.draw(occasion, in: editor)
}
