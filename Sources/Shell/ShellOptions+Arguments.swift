import Diagnostics
import Rendering

extension ShellOptions {
  /// What is wrong with a command line.
  struct UsageError: Error { var message: String }

  /// Reads the arguments after the program's name. `--` ends the options; `-` is standard input.
  init(arguments: ArraySlice<String>) throws(UsageError) {
    self.init()
    var rest = arguments
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
      case .standardInput: command != .fmt && command != .lint
      case .command: true
      }
    }
    let needsOperand = [.run, .fmt, .lint, .completions].contains(command)
    if isUnfit || needsOperand && inputs.isEmpty && request == nil || command == .man && !inputs.isEmpty {
      throw UsageError(message: "`mql \(command.rawValue)` takes \(command.operandsMeaning)")
    }
  }

  private func isTaken(_ option: String) -> Bool {
    command.map { $0.optionNames.contains(option) || option == "--version" }
      ?? !CommandLineOption.isSpecial(option)
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
    guard let option = CommandLineOption.named(name) else {
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
}
