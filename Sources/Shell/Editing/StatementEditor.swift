import CLineEditor
import Diagnostics
import Syntax

/// The prompt: a whole statement is edited as one text of several lines, in colours, with completion and history.
final class StatementEditor {
  private let screen: Console
  private(set) var history: History
  /// Whether the rest of an earlier statement is proposed behind the cursor.
  var suggests = true
  private var editor: LineEditor?
  private var display: EditDisplay
  /// Proposes what can stand at the cursor of what is typed.
  private let propose: (EditedText) -> Completer.Proposal

  /// What is read: a statement, or the answer to a question.
  private var isStatement = true
  private var prompt = ""
  private var menu: CompletionMenu?
  private var search: HistorySearch?
  private var undoSteps = UndoSteps()
  /// The column that the cursor keeps to on its way up and down, and where it is as long as it is on that way.
  private var way: (column: Int, at: EditedText)?

  init(screen: Console, history: History, propose: @escaping (EditedText) -> Completer.Proposal) {
    self.screen = screen
    self.history = history
    self.propose = propose
    display = EditDisplay(screen)
  }

  /// False where there is no memory.
  func open() -> Bool {
    editor = LineEditor(drawsOnError: screen.descriptor == Console.standardError, delegate: self)
    for entry in history.entries { editor?.remember(entry) }
    return editor != nil
  }

  /// Whether texts of several lines are edited here; elsewhere they come line by line.
  var takesLines: Bool { editor?.isDrawn ?? false }

  func read(prompt: String) -> LineEditor.Input { read(prompt, isStatement: true) }

  /// nil where none was given.
  func ask(_ question: String) -> String? {
    if case .text(let text) = read(question, isStatement: false) { text } else { nil }
  }

  private func read(_ prompt: String, isStatement: Bool) -> LineEditor.Input {
    (self.prompt, self.isStatement) = (prompt, isStatement)
    (menu, search, way) = (nil, nil, nil)
    undoSteps = UndoSteps()
    return editor?.read(prompt: prompt) ?? .end
  }

  /// Adds to what the arrow keys and Ctrl-R find, unless it was the last already.
  func remember(_ entry: String) {
    guard entry != ";", entry != history.entries.last else { return }
    history.append(entry)
    editor?.remember(entry)
  }

  private var palette: Palette? { screen.usesColor ? Palette.ofTerminal : nil }
}

// MARK: Keys

extension StatementEditor: LineEditorDelegate {
  func press(_ key: LineEditor.Key, in editor: LineEditor) -> LineEditor.Answer {
    switch key {
    case LINE_EDITOR_TAB: complete(in: editor)
    case LINE_EDITOR_BACKTAB: choose(by: -1, in: editor)
    case LINE_EDITOR_ENTER: return enter(in: editor)
    case LINE_EDITOR_NEW_LINE: editor.replace(characters: 0, with: "\n")
    case LINE_EDITOR_UP: return goUp(in: editor)
    case LINE_EDITOR_DOWN: return goDown(in: editor)
    case LINE_EDITOR_RIGHT: return goRight(in: editor)
    case LINE_EDITOR_HOME: move(in: editor) { $0.lineStart }
    case LINE_EDITOR_END_OF_LINE: move(in: editor) { $0.lineEnd }
    case LINE_EDITOR_SEARCH: return searchHistory(in: editor)
    case LINE_EDITOR_CLEAR: display.clearScreen()
    case LINE_EDITOR_UNDO: undo(in: editor)
    default: break
    }
    return LINE_EDITOR_GO_ON
  }

  private func move(in editor: LineEditor, to place: (EditedText) -> Int) {
    let text = editor.text
    editor.moveCursor(to: place(text), in: text)
  }

  private func undo(in editor: LineEditor) {
    undoSteps.note(editor.text)
    guard let text = undoSteps.undo() else { return }
    editor.replaceAll(with: text.string)
    editor.moveCursor(to: text.cursor, in: editor.text)
  }

  /// Runs what is complete; otherwise the next line of it begins.
  private func enter(in editor: LineEditor) -> LineEditor.Answer {
    if let menu, menu.chosen != nil, menu.text == editor.text {
      self.menu = nil
      return LINE_EDITOR_GO_ON
    }
    if !isStatement || PromptInput(editor.text.bytes).isComplete { return LINE_EDITOR_SUBMIT }
    editor.replace(characters: 0, with: "\n")
    return LINE_EDITOR_GO_ON
  }

  private func goUp(in editor: LineEditor) -> LineEditor.Answer {
    if isMenuOpen(for: editor.text) { return choose(by: -1, in: editor) }
    return go(in: editor, orTo: LINE_EDITOR_PREVIOUS_ENTRY) { $0.above(column: $1) }
  }

  /// Goes into a menu that is open below.
  private func goDown(in editor: LineEditor) -> LineEditor.Answer {
    if menu?.text == editor.text { return choose(by: 1, in: editor) }
    return go(in: editor, orTo: LINE_EDITOR_NEXT_ENTRY) { $0.below(column: $1) }
  }

  private func go(
    in editor: LineEditor, orTo entry: LineEditor.Answer, _ place: (EditedText, Int) -> Int?
  ) -> LineEditor.Answer {
    var text = editor.text
    let column = way.flatMap { $0.at == text ? $0.column : nil } ?? text.column
    guard let offset = place(text, column) else { return entry }
    editor.moveCursor(to: offset, in: text)
    text.cursor = offset
    way = (column, text)
    return LINE_EDITOR_GO_ON
  }

  /// Behind the end stands what is proposed.
  private func goRight(in editor: LineEditor) -> LineEditor.Answer {
    let text = editor.text
    let ghost = ghost(behind: text)
    guard !ghost.isEmpty else { return LINE_EDITOR_NEXT_CHARACTER }
    editor.replace(characters: 0, with: ghost)
    return LINE_EDITOR_GO_ON
  }

  /// How the newest entry goes on that begins as the text does.
  private func ghost(behind text: EditedText) -> String {
    guard suggests, isStatement, palette != nil, menu == nil, text.bytes.count >= 2, text.isCursorAtEnd else {
      return ""
    }
    let written = text.string
    guard let entry = history.entries.last(where: { $0.hasPrefix(written) && $0 != written }) else {
      return ""
    }
    return String(entry.dropFirst(written.count))
  }
}

// MARK: Completion

extension StatementEditor {
  private func isMenuOpen(for text: EditedText) -> Bool { menu?.text == text && menu?.chosen != nil }

  private func complete(in editor: LineEditor) {
    let text = editor.text
    if menu?.text == text {
      choose(by: 1, in: editor)
      return
    }
    menu = nil
    guard isStatement else { return }
    // At the start of a line TAB indents, but for the first of a statement.
    let indents = text.bytes[text.lineStart..<text.cursor].allSatisfy { $0 == UInt8(ascii: " ") }
    if indents, text.cursor > 0 || prompt.hasPrefix(" ") { return editor.replace(characters: 0, with: "  ") }
    let proposal = propose(text)
    let typed = proposal.prefix.unicodeScalars.count
    guard let first = proposal.candidates.first else { return }
    guard proposal.candidates.count > 1 else {
      return editor.replace(characters: typed, with: first.completion)
    }
    let shared = proposal.sharedPrefix
    let isLonger = shared.count > proposal.prefix.count
    if isLonger { editor.replace(characters: typed, with: shared) }
    guard editor.isDrawn else {
      if !isLonger { editor.show(proposal.listing(width: screen.width)) }
      return
    }
    let longer = Completer.Proposal(
      prefix: isLonger ? shared : proposal.prefix, candidates: proposal.candidates)
    menu = CompletionMenu(longer, for: editor.text)
  }

  @discardableResult
  private func choose(by step: Int, in editor: LineEditor) -> LineEditor.Answer {
    guard var menu, menu.text == editor.text else { return LINE_EDITOR_GO_ON }
    let choice = menu.choose(by: step)
    editor.replace(characters: choice.replaced, with: choice.text)
    menu.text = editor.text
    self.menu = menu
    return LINE_EDITOR_GO_ON
  }

  /// What is typed on narrows the menu; it goes when there is nothing left to choose, or the word is ended.
  private func updateMenu(for text: EditedText) {
    guard let menu, menu.text != text else { return }
    let proposal = propose(text)
    self.menu =
      menu.chosen != nil || proposal.prefix.isEmpty || proposal.candidates.isEmpty
      ? nil : CompletionMenu(proposal, for: text)
  }
}

// MARK: Searching

extension StatementEditor {
  /// Ctrl-R: reads keys until one ends the search, which is then read as any other.
  private func searchHistory(in editor: LineEditor) -> LineEditor.Answer {
    guard editor.isDrawn else { return LINE_EDITOR_GO_ON }
    menu = nil
    var search = HistorySearch(history.entries)
    defer { self.search = nil }
    while true {
      self.search = search
      guard let key = editor.nextKey() else { return LINE_EDITOR_GO_ON }
      switch key {
      case "\u{12}": search.goBack()
      case "\u{13}": search.goForward()
      case "\u{7F}", "\u{8}": search.removeLast()
      // Ctrl-G: as it was.
      case "\u{7}": return LINE_EDITOR_GO_ON
      case " "...: search.append(key)
      default:
        if let match = search.match {
          editor.replaceAll(with: match.entry)
          let text = editor.text
          editor.moveCursor(to: min(match.range.upperBound, text.bytes.count), in: text)
        }
        editor.push(key)
        return LINE_EDITOR_GO_ON
      }
    }
  }
}

// MARK: Drawing

extension StatementEditor {
  func draw(_ occasion: LineEditor.Occasion, in editor: LineEditor) {
    let width = screen.width
    if occasion == LINE_EDITOR_RESIZED { display.erase(width: width) }
    let isLeaving = occasion == LINE_EDITOR_LEFT
    var text = editor.text
    if isLeaving {
      (menu, search) = (nil, nil)
      // libedit puts an end of line behind a text that another key than Enter ended.
      if text.bytes.last == UInt8(ascii: "\n") { text.bytes.removeLast() }
      text.cursor = text.bytes.count
    }
    if !isLeaving { undoSteps.note(text) }
    let height = screen.height
    var layout = EditLayout(width: width, palette: palette)
    if let search {
      lay(search, text, in: &layout)
    } else {
      updateMenu(for: text)
      lay(text, ghost: isLeaving ? "" : ghost(behind: text), in: &layout)
      if var menu {
        let rows = max(3, min(10, height - layout.rows.count - 1))
        for row in menu.rows(width: width, height: rows, palette: palette) { layout.add(drawn: row) }
        self.menu = menu
      }
    }
    display.show(layout, height: height)
    if isLeaving { display.leave() }
  }

  private func lay(_ text: EditedText, ghost: String, in layout: inout EditLayout) {
    let isColored = isStatement && palette != nil
    let line = ghost.prefix { $0 != "\n" }
    layout.add(
      text, inks: isColored ? StatementColors.inks(of: text.bytes) : [], prompts: prompts(of: text.bytes),
      ghost: line.count < ghost.count ? line + " …" : String(line))
  }

  private func lay(_ search: HistorySearch, _ text: EditedText, in layout: inout EditLayout) {
    var (shown, inks) = (text, [Ink]())
    if let match = search.match {
      shown = EditedText(bytes: Array(match.entry.utf8), cursor: match.range.upperBound)
      inks = StatementColors.inks(of: shown.bytes)
      for place in match.range { inks[place] = .match }
    }
    layout.add(shown, inks: inks, prompts: prompts(of: shown.bytes))
    let isMissing = search.match == nil && !search.pattern.isEmpty
    layout.add(
      row: "search: \(search.pattern)" + (isMissing ? "  (nothing holds it)" : ""), .faint)
  }

  /// That of each line: it shows what the line begins inside of.
  private func prompts(of text: [UInt8]) -> [String] {
    var (prompts, splitter) = ([prompt], StatementSplitter())
    let margin = DisplayWidth.of(prompt)
    for (place, byte) in text.enumerated() where byte == UInt8(ascii: "\n") {
      while let end = splitter.end(in: text, before: place + 1) { splitter = StatementSplitter(at: end) }
      let begun = splitter.context.prompt
      prompts.append(isStatement ? String(repeating: " ", count: max(0, margin - begun.count)) + begun : "")
    }
    return prompts
  }
}
