import Diagnostics
import Rendering

extension ShellOptions {
  /// What is wrong with a command line.
  struct UsageError: Error { var message: String }

  /// Reads the arguments after the program's name. `--` ends the options; `-` is standard input.
  init(arguments: some Sequence<String>) throws(UsageError) {
    self.init()
    var rest = Array(arguments)[...]
    var isPastOptions = false
    while let argument = rest.popFirst() {
      if argument == "-" {
        inputs.append(.standardInput)
      } else if isPastOptions || !argument.hasPrefix("-") {
        take(operand: argument, isQuoted: isPastOptions)
      } else if argument == "--" {
        isPastOptions = true
      } else {
        try take(argument, &rest)
      }
    }
    try checkCommand()
  }

  /// The first operand may be the name of a command; a file of that name is written with its folder: `./check`.
  private mutating func take(operand: String, isQuoted: Bool) {
    if command == nil, inputs.isEmpty, !isQuoted, let named = Command(rawValue: operand) {
      command = named
    } else {
      inputs.append(command == .run ? .saved(operand) : .file(operand))
    }
  }

  private func checkCommand() throws(UsageError) {
    if let checkFormat, command != .check {
      throw UsageError(message: "`\(checkFormat.rawValue)` is a format of `mql check` only")
    }
    if let option = given.first(where: { !isTaken($0) }) {
      if let command {
        throw UsageError(message: "`mql \(command.rawValue)` has no option `\(option)`")
      }
      let owners = Command.allCases.filter { $0.optionNames.contains(option) }.map { "`mql \($0.rawValue)`" }
      throw UsageError(message: "`\(option)` is an option of \(owners.joined(separator: " and ")) only")
    }
    guard let command else { return }
    let isUnfit = inputs.contains { input in
      switch input {
      case .file: false
      case .saved: command != .run
      case .standardInput: command != .fmt
      case .command: true
      }
    }
    let needsOperand = command == .run || command == .fmt
    if isUnfit || needsOperand && inputs.isEmpty && request == nil {
      throw UsageError(message: "`mql \(command.rawValue)` takes \(command.operandsMeaning)")
    }
  }

  private func isTaken(_ option: String) -> Bool {
    command.map { $0.optionNames.contains(option) || option == "--version" }
      ?? !CommandLineOption.special.contains(option)
  }

  /// Reads an option in one of the forms `--name`, `--name value`, `--name=value`, `-cvalue`.
  private mutating func take(_ argument: String, _ rest: inout ArraySlice<String>) throws(UsageError) {
    var (name, attached) = (argument, String?.none)
    if argument.hasPrefix("--") {
      if let equals = argument.firstIndex(of: "=") {
        (name, attached) = (String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
      }
    } else if argument.count > 2 {
      (name, attached) = (String(argument.prefix(2)), String(argument.dropFirst(2)))
    }
    guard let option = CommandLineOption.all.first(where: { $0.names.contains(name) }) else {
      throw UsageError(message: "there is no option `\(name)`" + Self.suggestion(for: name))
    }
    given.append(option.names.first { $0.hasPrefix("--") } ?? name)
    guard let expected = option.value else {
      if attached != nil { throw UsageError(message: "`\(name)` takes no value") }
      _ = option.apply(&self, "")
      return
    }
    guard let value = attached ?? rest.popFirst() else {
      throw UsageError(message: "`\(name)` needs a value: \(name) \(expected)")
    }
    if !option.apply(&self, value) {
      throw UsageError(message: "`\(value)` is no value for `\(name)`: \(option.help)")
    }
  }

  private static func suggestion(for name: String) -> String {
    let near = Suggestion.nearest(to: name, among: CommandLineOption.all.flatMap(\.names))
    return near.map { "; did you mean `\($0)`?" } ?? ""
  }

  /// What `--help` shows.
  static var help: String {
    let general = CommandLineOption.all.filter { CommandLineOption.special.isDisjoint(with: $0.names) }
    let width = general.map(\.usage.count).max() ?? 0
    let options = general.map { "  \($0.usage.padded(to: width))  \($0.help)\n" }.joined()
    return """
      Ask what the United Nations mission in Mali planned, did and spent (A/75/623).

        mql                ask at a prompt
        mql FILE…          run query files
        mql -c 'QUERY'     run one query
        mql -              run what comes on standard input
        mql run NAME       run a saved query; its parameters: mql run NAME --help
        mql list [WORD…]   list the saved queries, or those that have these words
        mql check [PATH…]  run the assertions of query files, and of all in a folder; without
                           PATH those that audit the data (--format tap and junit as well);
                           a file called check is ./check
        mql fmt FILE…      format query files, and all in a folder; `-`: standard input to output
        mql docs [TOPIC]   show functions, diagnostics, formats, commands or options; all without
                           TOPIC

      \(options)
      A query ends with `;`. Results go to standard output, everything else to standard
      error. Exit codes: 0 fine, 1 a query failed, 2 a wrong command line,
      3 an assertion failed, 124 out of time, 130 interrupted.
      """
  }
}
