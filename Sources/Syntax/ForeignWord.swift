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

  /// What to do without an object of other dialects.
  static func object(_ word: String) -> String? { objects[word] }

  private static let objects: [String: String] = [
    "TRIGGER":
      "nothing runs by itself: write the statements out, and what must always hold as a CHECK of the table",
    "FUNCTION": "what several queries compute alike can be a column of a view",
    "MACRO": "what several queries compute alike can be a column of a view",
    "PROCEDURE": "statements that run together are a file: mql FILE",
    "SEQUENCE": "rows are numbered by row_number() OVER (ORDER BY …)",
    "SCHEMA": "tables have names of one part", "DATABASE": "tables have names of one part",
    "TYPE": "what a column may have is said by CHECK", "DOMAIN": "what a column may have is said by CHECK",
    "MATERIALIZED":
      "write CREATE TABLE … AS query, which keeps the rows, or CREATE VIEW, which computes them anew",
    "VIRTUAL": "read a file with FROM 'file.csv'", "FOREIGN": "read a file with FROM 'file.csv'",
    "EXTENSION": "all functions are there: see `.help functions`",
    "ROLE": "whoever runs the program may read all of it",
    "USER": "whoever runs the program may read all of it",
  ]

  private static let statements: [String: String?] = [
    "ALTER": "make a new table: CREATE OR REPLACE TABLE … AS SELECT …",
    "TRUNCATE": "write DELETE FROM and the table",
    "MERGE": "combine the tables with a join: CREATE OR REPLACE TABLE … AS SELECT …",
    "DESC": "write DESCRIBE",
    "USE": "name the table in FROM",
    "SET": "`.set` chooses settings at the prompt, and options on the command line",
    "PRAGMA": "DESCRIBE shows the columns of a table, `.set` the settings at the prompt",
    "ATTACH": "read a file with FROM 'file.csv', or open a data package with `mql --data FOLDER`",
    "DETACH": "the data is that of `mql --data FOLDER`, as long as the program runs",
    "CALL": "call the function in SELECT",
    "EXECUTE": "a query with parameters is a file that begins with PARAM",
    "PREPARE": "a query with parameters is a file that begins with PARAM",
    "DECLARE": "a value that a query is given is declared by PARAM name TYPE;",
    "GRANT": "whoever runs the program may read all of it",
    "REVOKE": "whoever runs the program may read all of it",
    "VACUUM": "leave it out", "ANALYZE": "leave it out: what the rows are like is always known",
    "REINDEX": "leave it out: no index falls behind its table", "CHECKPOINT": "leave it out",
    "LOCK": "leave it out: nobody else uses the tables of a session",
    "COMMENT": "write comments behind `--`",
    "BEGIN": "each statement stands for itself", "START": "each statement stands for itself",
    "COMMIT": "each statement stands for itself", "ROLLBACK": "each statement stands for itself",
    "SAVEPOINT": "each statement stands for itself", "RELEASE": "each statement stands for itself",
    "END": "a statement ends with `;`, and CASE … END stands within one",
    "COPY": "choose a file for the result with `--output`, or read one with FROM 'file.csv'",
    "LOAD": "read a file with FROM 'file.csv'", "IMPORT": "read a file with FROM 'file.csv'",
    "GET": "write SELECT", "FIND": "write SELECT",
    "EXIT": "leave with `.quit`", "QUIT": "leave with `.quit`", "HELP": "ask for `.help` at the prompt",
  ]
}
