/// What a text was before each change of it, for taking changes back. A word that is typed is one change.
struct UndoSteps {
  private static let most = 500
  private var steps: [EditedText] = []
  /// The text as it was drawn last.
  private var shown = EditedText(bytes: [], cursor: 0)
  private var isTyping = false

  /// To be called whenever the text is drawn: what keys do between is one change.
  mutating func note(_ text: EditedText) {
    defer { shown = text }
    guard text.bytes != shown.bytes else { return isTyping = isTyping && text == shown }
    let goesOn = isTyping
    isTyping = Self.isTyped(text, after: shown)
    if isTyping && goesOn { return }
    steps.append(shown)
    if steps.count > Self.most { steps.removeFirst() }
  }

  /// The text as it was before the last change; nil where there was none.
  mutating func undo() -> EditedText? {
    guard let text = steps.popLast() else { return nil }
    shown = text
    isTyping = false
    return text
  }

  /// Whether it is one letter longer, before the cursor; a blank ends a word.
  private static func isTyped(_ text: EditedText, after last: EditedText) -> Bool {
    guard text.bytes.count == last.bytes.count + 1, text.cursor == last.cursor + 1,
      text.bytes[last.cursor] > UInt8(ascii: " ")
    else { return false }
    return text.bytes[..<last.cursor] == last.bytes[..<last.cursor]
  }
}
