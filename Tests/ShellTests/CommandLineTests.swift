import Glibc
import Testing

@testable import Shell

/// The completions of shells, in the shells themselves, and the man page.
@Suite struct CommandLineTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A command line, and what TAB offers at its end.
  static let places: [(line: String, offered: Set<String>, withheld: Set<String>)] = [
    ("mql ", ["run", "list", "check", "fmt", "lint", "docs", "completions"], ["--format"]),
    ("mql li", ["list", "lint"], ["run"]),
    ("mql --form", ["--format"], ["--output"]),
    ("mql --format ", ["csv", "un-html", "jsonl"], ["run"]),
    ("mql --format c", ["csv"], ["tsv"]),
    ("mql --errors ", ["text", "json"], ["csv"]),
    ("mql run fin", ["finance/running-total", "finance/offsets"], ["overview"]),
    ("mql fmt --c", ["--check"], ["--command"]),
    ("mql completions ", ["bash", "zsh", "fish"], ["run"]),
    ("mql docs fo", ["formats"], ["functions"]),
    ("mql --data ", ["below"], ["query.mql"]),
    ("mql fmt q", ["query.mql"], []),
  ]

  @Test(arguments: places.indices) func bashCompletes(_ number: Int) throws {
    let (line, offered, withheld) = Self.places[number]
    let script = """
      source <(mql completions bash)
      compopt() { :; }
      read -ra COMP_WORDS <<< '\(line)'
      [[ '\(line)' == *' ' ]] && COMP_WORDS+=("")
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _mql
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    try check(try shell("bash", script), offered, withheld)
  }

  @Test func bashCompletesBehindAnEqualsSign() throws {
    let script = """
      source <(mql completions bash)
      compopt() { :; }
      COMP_WORDS=(mql --format = m) COMP_CWORD=3
      _mql
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    #expect(try shell("bash", script) == ["markdown"])
  }

  @Test(arguments: places.indices) func fishCompletes(_ number: Int) throws {
    guard isThere("fish") else { return }
    let (line, offered, withheld) = Self.places[number]
    let script = "mql completions fish | source; complete -C '\(line)' | cut -f 1"
    // fish calls a folder `below/`.
    let found = try shell("fish", script).map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
    try check(found, offered, withheld)
  }

  @Test func zshReadsItsScriptAndOffersWhatItSays() throws {
    guard isThere("zsh") else { return }
    let script = """
      autoload -U compinit && compinit -u -D
      source <(mql completions zsh)
      [[ ${_comps[mql]} == _mql ]] && echo registered
      # In place of the menus of a terminal.
      _arguments() { print -rl -- "$@"; return 1 }
      _describe() { print -rl -- "$1" ${(P)2}; }
      words=(mql) CURRENT=2; _mql
      words=(mql fmt) CURRENT=3; _mql
      _mql_queries
      """
    let lines = try shell("zsh", script)
    #expect(lines.first == "registered")
    #expect(lines.contains { $0.hasPrefix("*--format=[") && $0.contains(Character("(")) })
    #expect(lines.contains { $0.hasPrefix("*--check[") })
    #expect(lines.contains { $0.hasPrefix("overview:") })
  }

  @Test func theManPageIsWellFormed() throws {
    let page = try Run(["man"]).output
    _ = try folder.file("mql.1", page)
    for option in CommandLineOption.all {
      #expect(page.holds(option.names[0].escapedHyphens), "\(option.names)")
    }
    for command in ShellOptions.Command.allCases { #expect(page.holds("mql \(command.rawValue)")) }
    guard isThere("mandoc") else { return }
    #expect(try shell("bash", "mandoc -T lint -W warning mql.1 | grep -v 'missing date'") == [])
  }

  @Test func theOverviewTellsOfEachCommandAndOption() throws {
    let help = try Run(["--help"]).output
    for option in CommandLineOption.general { #expect(help.holds("  " + option.usage)) }
    for command in ShellOptions.Command.allCases {
      #expect(help.holds("  " + command.usage))
      let own = try Run([command.rawValue, "--help"]).output
      for option in command.options { #expect(own.holds("  " + option.usage), "\(command)") }
    }
    #expect(!help.split(separator: "\n").contains { $0.count > 98 })
  }

  /// An option that a command doesn't have is refused, and not passed over.
  @Test func noOptionIsPassedOver() throws {
    for command in ShellOptions.Command.allCases {
      for option in CommandLineOption.all
      where command.optionNames.isDisjoint(with: option.names) && !option.names.contains("--version") {
        let value = option.value == nil ? [] : ["1"]
        let run = try Run([command.rawValue, option.names[0]] + value + ["x"])
        #expect(run.exitCode == 2, "\(command) \(option.names[0])")
      }
    }
  }

  // MARK: Shells

  private func isThere(_ program: String) -> Bool {
    unsafe system("command -v \(program) >/dev/null 2>&1") == 0
  }

  /// The lines that a script writes.
  private func shell(_ program: String, _ script: String) throws -> [String] {
    _ = try folder.file("query.mql", "SELECT 1;\n")
    _ = unsafe mkdir(folder.path + "/below", 0o777)
    let path = try folder.file("script", script)
    let tools = Child.program[..<(Child.program.lastIndex(of: "/") ?? Child.program.startIndex)]
    let command = """
      cd '\(folder.path)' && HOME='\(folder.path)' XDG_DATA_HOME= XDG_CONFIG_HOME= PATH='\(tools)':"$PATH" \
      \(program) script </dev/null >out 2>err
      """
    _ = path
    _ = unsafe system(command)
    #expect(folder.read("err") == "")
    return (folder.read("out") ?? "").split(separator: "\n").map(String.init)
  }

  private func check(_ found: [String], _ offered: Set<String>, _ withheld: Set<String>) throws {
    #expect(offered.isSubset(of: found), "\(found)")
    #expect(withheld.isDisjoint(with: found), "\(found)")
  }
}

extension String {
  fileprivate func holds(_ part: String) -> Bool { firstRange(of: part) != nil }

  fileprivate var escapedHyphens: String { reduce(into: "") { $0 += $1 == "-" ? "\\-" : String($1) } }
}
