/// Words that other dialects have and this language does not, with the way to say it here.
struct ForeignWord {
  var message: String
  var hint: String?

  static func named(_ word: String) -> ForeignWord? {
    if let other = replaced[word.uppercased()] {
      return ForeignWord(message: "`\(word)` is not an operator of the language", hint: other)
    }
    guard let hint = absent[word.uppercased()] else { return nil }
    return ForeignWord(message: "`\(word)` is not part of the language", hint: hint)
  }

  private static let replaced: [String: String] = [
    "ISNULL": "write IS NULL",
    "NOTNULL": "write IS NOT NULL",
    "RLIKE": "a regular expression is matched with `~`: x ~ '^A.*n$'",
    "REGEXP": "a regular expression is matched with `~`: x ~ '^A.*n$'",
    "GLOB": "text patterns are matched with LIKE or ILIKE",
    "MOD": "write `%` for the remainder",
    "XOR": "write `<>` between two conditions",
  ]

  private static let absent: [String: String?] = [
    "MINUS": "write EXCEPT",
    "TABLESAMPLE": nil,
    "PREWHERE": "write WHERE",
    "STRAIGHT_JOIN": "write JOIN",
  ]

  /// Statements of other dialects.
  static func statement(_ word: String) -> ForeignWord? {
    guard let hint = statements[word.uppercased()] else { return nil }
    return ForeignWord(message: "there is no `\(word.uppercased())` statement", hint: hint)
  }

  private static let statements: [String: String?] = [
    "ALTER": "make a new table: CREATE OR REPLACE TABLE … AS SELECT …",
    "TRUNCATE": "write DELETE FROM and the table",
    "MERGE": "combine the tables with a join: CREATE OR REPLACE TABLE … AS SELECT …",
    "DESC": "write DESCRIBE",
    "USE": "name the table in FROM",
    "SET": "`.set` chooses settings at the prompt, and options on the command line",
    "PRAGMA": "DESCRIBE shows the columns of a table, `.set` the settings at the prompt",
    "ATTACH": "read a file with FROM 'file.csv', or open a data package with `mql --data FOLDER`",
    "CALL": "call the function in SELECT", "GRANT": nil, "VACUUM": nil,
    "BEGIN": "each statement stands for itself", "COMMIT": "each statement stands for itself",
    "ROLLBACK": "each statement stands for itself",
    "COPY": "choose a file for the result with `--output`, or read one with FROM 'file.csv'",
    "LOAD": "read a file with FROM 'file.csv'", "IMPORT": "read a file with FROM 'file.csv'",
    "GET": "write SELECT", "FIND": "write SELECT",
    "EXIT": "leave with `.quit`", "QUIT": "leave with `.quit`", "HELP": "ask for `.help` at the prompt",
  ]
}
