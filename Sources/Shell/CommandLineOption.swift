import Rendering

/// An option of `mql`: how it is written, what it does, and what `--help` says of it.
///
/// Read by hand: a parser that works by reflection takes as long as the rest of a short query's run.
struct CommandLineOption: Sendable {
  /// Its name, or both with a comma between. Kept as written, since a launch takes few of all options.
  private let spelling: StaticString
  /// What its value stands for; nil: it takes none.
  let value: String?
  let help: String
  /// Sets it; false where the value is not one.
  let apply: @Sendable (inout ShellOptions, String) -> Bool

  var names: [String] {
    spelling.description.utf8.split(separator: UInt8(ascii: ",")).map { name in
      String(Substring(name.first == UInt8(ascii: " ") ? name.dropFirst() : name))
    }
  }

  /// `-c, --command QUERY`
  var usage: String { spelling.description + (value.map { " " + $0 } ?? "") }

  /// Whether it is an option of single commands.
  var isSpecial: Bool { names.contains(where: CommandLineOption.isSpecial) }

  static func isSpecial(_ name: String) -> Bool { ["--check", "--textmate", "--railroad"].contains(name) }

  static func named(_ name: String) -> CommandLineOption? { all.first { $0.isNamed(name) } }

  private func isNamed(_ name: String) -> Bool {
    spelling.withUTF8Buffer { spelling in
      let (spelling, name) = unsafe (spelling.span, name.utf8.span)
      var start = 0
      while start &+ name.count <= spelling.count {
        let end = start &+ name.count
        var place = 0
        while place < name.count, spelling[start &+ place] == name[place] { place &+= 1 }
        if place == name.count, end == spelling.count || spelling[end] == UInt8(ascii: ",") { return true }
        while start < spelling.count, spelling[start] != UInt8(ascii: ",") { start &+= 1 }
        start &+= 2
      }
      return false
    }
  }

  static let all: [CommandLineOption] = [
    option("-c, --command", "QUERY", "run this query; files and queries run in the order given") {
      $0.inputs.append(.command($1))
      return true
    },
    option("--format", "FORMAT", formats) { options, value in
      if let format = CheckFormat(rawValue: value) {
        options.checkFormat = format
        return true
      }
      return OutputFormat(rawValue: value).map { options.format = $0 } != nil
    },
    option("--output", "FILE", "write results to this file, once they are complete") {
      $0.outputPath = $1
      return true
    },
    option("--param", "NAME=VALUE", "give a parameter of the query its value; again for a list") {
      $0.give(parameter: $1)
    },
    option("--data", "DIR", "use this data package, not the one inside; may be repeated") {
      $0.dataDirectories.append($1)
      return true
    },
    flag("--reasons", "say in CSV, TSV and JSON why values are missing") { $0.showsReasons = true },
    option("--charts", "on|off|both", "show of CHART the picture, the rows, or both") { options, value in
      ChartDisplay(rawValue: value).map { options.charts = $0 } != nil
    },
    flag("--stop-on-error", "leave at the first error or assertion that fails") { $0.stopsOnError = true },
    flag("--strict", "an assertion fails also where a missing value leaves it undecided") {
      $0.isStrict = true
    },
    flag("--quiet", "write results and errors only") { $0.isQuiet = true },
    flag("--no-color", "write without colours; so does the variable NO_COLOR") { $0.allowsColor = false },
    option("--errors", "text|json", "how errors are written; json: an object a line") { options, value in
      ShellOptions.ErrorFormat(rawValue: value).map { options.errorFormat = $0 } != nil
    },
    option("--threads", "COUNT", "use so many processor cores; all by default") { options, value in
      guard let count = Int(value), (1...1024).contains(count) else { return false }
      options.threads = count
      return true
    },
    option("--timeout", "SECONDS", "end a statement that takes longer, as in 2.5") { options, value in
      guard let seconds = Double(value), seconds > 0, seconds < 1e9 else { return false }
      options.timeout = .nanoseconds(Int64(seconds * 1e9))
      return true
    },
    option("--memory-limit", "SIZE", "end a statement that needs more memory, as in 500MB or 2GB") {
      options, value in
      options.memoryLimit = ByteCount.parse(value)
      return options.memoryLimit != nil
    },
    flag("--safe", "let no statement or command read or write a file") { $0.allowsFiles = false },
    flag("--check", "write nothing: list the files that would change, and exit 1 if there are any") {
      $0.checksOnly = true
    },
    flag("--no-config", "start the prompt without the config and init files") { $0.readsConfig = false },
    flag("--textmate", "write the grammar for editors, as JSON") { $0.grammarForm = .textMate },
    flag("--railroad", "draw the grammar as railroad diagrams, in SVG") { $0.grammarForm = .railroad },
    flag("--help, -h", "show this, or with FILE what the query is for") { $0.request = .help },
    flag("--version", "show the version") { $0.request = .version },
  ]

  /// Written out, since a launch should not gather what only `--help` shows; a test holds it to `OutputFormat`.
  private static let formats =
    "write results as table, box, csv, tsv, json, jsonl, markdown, html, latex, insert, line, un, un-markdown, un-html, svg"

  private static func option(
    _ spelling: StaticString, _ value: String, _ help: String,
    apply: @escaping @Sendable (inout ShellOptions, String) -> Bool
  ) -> CommandLineOption {
    CommandLineOption(spelling: spelling, value: value, help: help, apply: apply)
  }

  private static func flag(
    _ spelling: StaticString, _ help: String, apply: @escaping @Sendable (inout ShellOptions) -> Void
  ) -> CommandLineOption {
    CommandLineOption(spelling: spelling, value: nil, help: help) { options, _ in
      apply(&options)
      return true
    }
  }
}
