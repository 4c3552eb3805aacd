import Diagnostics
import Rendering

/// What can be typed at the prompt beside statements: a word after a point.
enum DotCommand: String, CaseIterable {
  case tour, examples, tables, schema, source
  case queries, run, save, edit, read
  case mode, charts, last, output, reasons, timer
  case history, set, help, quit, exit

  /// How they are listed.
  static let groups: [(title: String, commands: [DotCommand])] = [
    ("To find the way", [.tour, .examples, .tables, .schema, .source]),
    ("Saved queries", [.queries, .run, .save, .edit, .read]),
    ("Results", [.mode, .charts, .last, .output, .reasons, .timer]),
    ("The session", [.history, .set, .help, .quit]),
  ]

  /// What comes after the word, as its help shows it.
  var parameter: String {
    switch self {
    case .help: "[TOPIC]"
    case .tour: "[STEP]"
    case .schema, .source: "[TABLE]"
    case .mode, .last: "[FORMAT]"
    case .history: "[COUNT | TEXT]"
    case .set: "[NAME [VALUE]]"
    case .queries: "[WORD…]"
    case .run: "NAME [PARAMETER=VALUE…]"
    case .save: "NAME [--last COUNT] [--replace] [QUERY]"
    case .edit: "[NAME]"
    case .examples: "[NUMBER | NAME]"
    case .charts: "[on | off | both]"
    case .reasons, .timer: "[on | off]"
    case .read: "FILE"
    case .output: "FILE | -"
    case .tables: "[WORD…]"
    case .quit, .exit: ""
    }
  }

  /// The same in a list, where there is less room.
  var shortParameter: String {
    switch self {
    case .run: "NAME [X=VALUE…]"
    case .save: "NAME"
    case .examples: "[NAME]"
    case .history: "[TEXT]"
    case .charts: "[on | off]"
    default: parameter
    }
  }

  /// What it does, in a line of a list.
  var gist: String {
    switch self {
    case .mode: "how results are written: table, csv, json, …"
    case .charts: "whether CHART draws, and which charts there are"
    case .save: "save the last statement as a query of yours"
    case .edit: "change the last statement, or a query, in $EDITOR"
    case .source: "where in the report rows, or the last figures, stand"
    case .run: "run one; values that it lacks are asked for"
    case .queries: "all of them, or those that have these words"
    case .examples: "the questions that come along, to run and to change"
    case .tour: "ten queries that show what can be asked"
    case .help: "this list, or a topic, a command, a function"
    case .tables: "the tables that can be asked, or those with a word"
    case .set: "the settings, each with value, default and origin"
    case .history: "what was typed before: all, or what holds a text"
    default: summary
    }
  }

  var summary: String {
    switch self {
    case .help: "this list, or what a topic, a command or a function is"
    case .tour: "ten queries, step by step, that show what can be asked"
    case .examples: "the questions that come along: listed, or one shown and run"
    case .tables: "the tables that can be asked, or those that have these words"
    case .schema: "a table's columns, their types and what they mean"
    case .queries: "the saved queries, or those that have these words"
    case .run: "run a saved query; values that it lacks are asked for"
    case .save: "save the last statement, the last few, or the query behind the name"
    case .edit: "change the last statement, or a saved query, in $VISUAL or $EDITOR"
    case .mode: "how results are written: as \(OutputFormat.allCases.map(\.rawValue).joined(separator: ", "))"
    case .charts: "whether CHART shows a picture, the rows (`off`) or both; alone, what charts there are"
    case .source: "where in the report a table's rows, or the figures of the last result, stand"
    case .last: "the last result again: whole, or in another format"
    case .history: "what was typed before: all, so many, or what holds a text"
    case .set: "the settings, each with its value, default and origin; or choose one"
    case .reasons: "whether CSV, TSV and JSON say why values are missing"
    case .timer: "whether each statement's time is told"
    case .read: "run the statements of a query file"
    case .output: "write results to a file; `-`: here again"
    case .quit: "leave; so does Ctrl-D"
    case .exit: "leave"
    }
  }

  enum Reading {
    case command(DotCommand, arguments: [String])
    case unknown(message: String, hint: String)
  }

  /// Reads `.word argument …`. A word may be shortened as long as it means one command only.
  static func read(_ line: String) -> Reading {
    let words = Self.words(of: line)
    let name = (words.first ?? ".").dropFirst().lowercased()
    if let exact = DotCommand(rawValue: name) { return .command(exact, arguments: Array(words.dropFirst())) }
    let matches = allCases.filter { !name.isEmpty && $0.rawValue.hasPrefix(name) }
    if let only = matches.first, matches.count == 1 {
      return .command(only, arguments: Array(words.dropFirst()))
    }
    if matches.count > 1 {
      let names = matches.map { "`.\($0.rawValue)`" }.joined(separator: " or ")
      return .unknown(message: "`.\(name)` may mean \(names)", hint: "type one more letter")
    }
    let near = Suggestion.nearest(to: name, among: allCases.map(\.rawValue))
    return .unknown(
      message: "there is no command `.\(name)`",
      hint: near.map { "did you mean `.\($0)`?" } ?? "`.help` lists the commands")
  }

  /// Words between blanks; quotation marks hold one together.
  private static func words(of line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var mark: Character?
    for character in line {
      if let open = mark {
        if character == open { mark = nil } else { word?.append(character) }
      } else if character == "'" || character == "\"" {
        mark = character
        word = word ?? ""
      } else if character.isWhitespace {
        if let complete = word { words.append(complete) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return words
  }
}
