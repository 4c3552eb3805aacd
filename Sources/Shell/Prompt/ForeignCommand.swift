import Diagnostics

/// What the fingers of those who know other shells type: it does the same here, or a line says what does.
package struct ForeignCommand {
  package enum Answer: Equatable {
    /// A command of ours that does the same; what stood behind theirs goes behind it.
    case command(String, alone: String? = nil)
    /// A command of ours that does it without what stood behind theirs.
    case alone(String)
    /// The settings that it turns over, and turns back when it is typed again.
    case lines, timer
    /// The screen is emptied, as by Ctrl-L.
    case clear
    /// What does here what it does elsewhere.
    case advice(String)
  }

  /// As it was typed, `\dt`.
  let name: String
  let answer: Answer
  let rest: String

  /// - Parameter line: begins with a backslash, or with a point and a word that is no command here.
  init?(_ line: String) {
    guard let mark = line.first, mark == "\\" || mark == "." else { return nil }
    let typed = line.prefix { !$0.isWhitespace && $0 != ";" }
    var word = String(typed.dropFirst())
    // `\d+` tells more, `\dtS` of the system's own: here there is one way.
    if mark == "\\" { word.removeAll { $0 == "+" || $0 == "S" } } else { word = word.lowercased() }
    let entries = mark == "\\" ? Self.backslash : Self.point
    guard let answer = entries.first(where: { $0.names.contains(word) })?.answer else { return nil }
    name = String(typed)
    self.answer = answer
    // `\dt bud*`: a word finds what it begins here.
    rest = line.dropFirst(typed.count).filter { $0 != ";" && (mark == "." || $0 != "*") }.trimmed
  }

  /// The command of ours to run.
  var command: String? {
    switch answer {
    case .command(let command, let alone): rest.isEmpty ? alone ?? command : "\(command) \(rest)"
    case .alone(let command): command
    case .lines, .timer, .clear, .advice: nil
    }
  }
}

extension ForeignCommand {
  package typealias Entry = (names: [String], answer: Answer)

  private static let oneDataset = Answer.advice(
    "there is one dataset: `.tables` lists its tables; `mql --data FOLDER` opens another")
  private static let noIndexes = Answer.advice("there are no indexes to look after: `.schema` shows the keys")
  private static let noPrograms = Answer.advice(
    "no program of the system is run from here: Ctrl-Z stops mql, and `fg` goes on")
  private static let noEcho = Answer.advice("`SELECT 'text' AS note;` writes a line")
  private static let readsFiles = Answer.advice(
    "`CREATE TABLE t AS FROM 'file.csv';` reads a file, `FROM 'file.csv';` asks it as it is")
  private static let fitsScreen = Answer.advice(
    "columns fit the screen: `.help reading`; `.last` shows the last result whole, `.last line` value by value"
  )
  private static let keepsHeadings = Answer.advice(
    "headings are always shown; where a program reads on, `.mode json` names each value")

  /// Those of psql, and of the shells that took after it.
  package static let backslash: [Entry] = [
    (["q", "quit", "exit"], .alone(".quit")),
    (["?", "h", "help"], .command(".help")),
    (
      ["l", "list", "c", "connect", "conninfo", "u", "use", "dn", "du", "dg", "dp", "z", "password"],
      oneDataset
    ),
    (["d", "describe", "dd"], .command(".schema", alone: ".tables")),
    (["dt", "dv", "dm", "dE"], .command(".tables")),
    (["df", "da"], .alone(".help functions")),
    (["di", "ds"], noIndexes),
    (["x"], .lines),
    (["G", "gx"], .alone(".last line")),
    (["timing"], .timer),
    (["i", "ir", "include", "source", "."], .command(".read")),
    (["e", "edit", "ef", "ev"], .command(".edit")),
    (["o", "out", "tee"], .command(".output", alone: ".output -")),
    (["notee"], .alone(".output -")),
    (["s"], .alone(".history")),
    (["f"], .command(".run", alone: ".queries")),
    (["fs", "w", "write"], .command(".save")),
    (
      ["fd"],
      .advice(
        "the queries that `.save` keeps are files, in `missionql/queries` of $XDG_DATA_HOME or ~/.local/share"
      )
    ),
    (["H"], .alone(".mode html")),
    (
      ["a", "t", "C", "T", "pset"], .advice("`.mode FORMAT` chooses how results are written: `.help formats`")
    ),
    (
      ["set", "unset", "prompt", "gset"],
      .advice(
        "`.set` lists the settings; `PARAM least INTEGER DEFAULT 5;` declares a value, used as `:least`")
    ),
    (["copy"], .advice("`COPY (FROM causes) TO 'file.csv';` writes a file, `FROM 'file.csv';` reads one")),
    (
      ["g", "p", "print", "r", "reset"],
      .advice(
        "what is typed stays in sight: Enter runs it behind a `;`, Ctrl-C drops it, Up brings back what ran")
    ),
    (["crosstabview"], .advice("PIVOT turns rows into columns: `mql grammar pivot` shows how it is written")),
    (["watch"], .advice("the data does not change: Up and Enter run the last statement again")),
    (["!", "cd"], noPrograms),
    (["echo", "qecho", "warn"], noEcho),
    (["clear"], .clear),
    (["encoding"], .advice("all texts are UTF-8")),
  ]

  /// Those of the shells of SQLite and DuckDB.
  package static let point: [Entry] = [
    (["q"], .alone(".quit")),
    (["show"], .alone(".set")),
    (["fullschema"], .alone(".schema")),
    (["describe"], .command(".schema", alone: ".tables")),
    (["columns", "header", "headers"], keepsHeadings),
    (["rows"], .lines),
    (["width", "maxrows", "maxwidth", "wrap"], fitsScreen),
    (["import"], readsFiles),
    (
      ["once", "excel", "export"],
      .advice(
        "`COPY (FROM causes) TO 'file.csv';` writes one result to a file, `.output FILE` all that follow")
    ),
    (["dump"], .advice("`.mode insert` writes rows as statements, `.schema` shows the tables")),
    (
      ["nullvalue"],
      .advice(
        "a missing value is shown by its reason; `SELECT coalesce(NULL, 'none') AS text;` puts another text")
    ),
    (["separator", "colseparator"], .advice("`.mode csv` and `.mode tsv` choose one")),
    (["databases", "database"], oneDataset),
    (
      ["open", "attach", "load", "restore"],
      .advice("`mql --data FOLDER` opens another data package; `FROM 'file.csv';` reads a file")
    ),
    (["indexes", "indices"], noIndexes),
    (["shell", "system", "cd"], noPrograms),
    (["print", "echo"], noEcho),
    (["clear"], .clear),
    (["bail"], .advice("`mql --stop-on-error FILE` stops a file at its first error")),
    (
      ["eqp", "explain", "scanstats", "stats"],
      .advice(
        "`EXPLAIN FROM causes;` shows how a query is computed, `EXPLAIN ANALYZE FROM causes;` how long each part takes"
      )
    ),
    (
      ["timeout", "limit"],
      .advice("`.set timeout 5` ends statements after so many seconds, `.set memory-limit 1GB` by size")
    ),
    (["parameter"], .advice("`PARAM least INTEGER DEFAULT 5;` declares a value, used as `:least`")),
    (["log", "trace"], .advice("`.output FILE` writes results to a file, `.history` lists what was typed")),
    (["changes"], .advice("INSERT, UPDATE and DELETE say how many rows they changed")),
    (
      ["backup", "clone"], .advice("the dataset is read-only: `COPY (FROM causes) TO 'file.csv';` keeps rows")
    ),
    (["prompt"], .advice("the prompt shows what is open: `(>` a parenthesis, `'>` a text, `/*>` a comment")),
    (["highlight", "constant", "keyword"], .advice("`.set color on` and `.set color off` choose colours")),
    (["version"], .advice("`mql --version` shows the version")),
  ]
}
