import Diagnostics
import Testing

@testable import Shell

/// `.save`, `.run`, `.queries` and `.edit` at the prompt.
@Suite struct SavedQueryTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func session(_ environment: [String: String] = [:]) throws -> TerminalSession {
    try TerminalSession(
      state: folder.path, columns: 120,
      environment: ["XDG_DATA_HOME": folder.path + "/data"].merging(environment) { $1 })
  }

  private func saved(_ name: String) -> String? { folder.read("data/missionql/queries/\(name).mql") }

  @Test func theLastStatementIsSavedWithItsParametersAndRunAgain() throws {
    let mql = try session()
    try mql.enter("PARAM least DECIMAL(12, 1);")
    try mql.enter("5000", at: "least (DECIMAL(12, 1)): ")
    try mql.enter("SELECT count(*) AS many FROM budget_lines WHERE abs(variance) > :least; -- behind it")
    try mql.wait(for: "many")
    try mql.enter("SELECT nothing;")
    try mql.wait(for: "error")
    try mql.enter(".save money/many")
    try mql.wait(for: "run it with `.run money/many`")
    #expect(
      saved("money/many")
        == "PARAM least DECIMAL(12, 1);\nSELECT count(*) AS many FROM budget_lines WHERE abs(variance) > :least;\n"
    )
    try mql.enter(".queries money/many")
    try mql.wait(for: "least DECIMAL(12, 1)")
    try mql.enter(".run money/many least=0")
    try mql.wait(for: "many")
    try mql.enter(".run money/many")
    try mql.enter("1", at: "least (DECIMAL(12, 1)): ")
    try mql.wait(for: "many")
    try mql.enter(".run money/meny")
    try mql.wait(for: "did you mean `money/many`?")
    try mql.enter(".run money/many leest=1")
    try mql.wait(for: "did you mean `least`?")
    try mql.enter(".quit")
    #expect(try mql.end() == 0)
  }

  @Test func nothingIsOverwrittenUnasked() throws {
    let mql = try session()
    try mql.enter(".save one SELECT 1 AS a;")
    try mql.wait(for: "saved in")
    try mql.enter(".save one SELECT 2 AS a")
    try mql.enter("n", at: "replace the saved query `one`? [y/N] ")
    try mql.wait(for: "Q4012")
    #expect(saved("one") == "SELECT 1 AS a;\n")
    try mql.enter(".save one SELECT 3 AS a")
    try mql.enter("y", at: "replace the saved query `one`? [y/N] ")
    try mql.wait(for: "saved in")
    #expect(saved("one") == "SELECT 3 AS a;\n")
    try mql.enter("SELECT 4 AS a; SELECT 5 AS b;")
    try mql.enter(".save one --last 2 --replace")
    try mql.wait(for: "saved in")
    #expect(saved("one") == "SELECT 4 AS a;\n\nSELECT 5 AS b;\n")
    try mql.enter(".save ../out SELECT 1;")
    try mql.wait(for: "`../out` can't be a name")
    try mql.enter(".save wrong SELEC 1;")
    try mql.wait(for: "SELECT")
    try mql.enter(".save overview SELECT 1;")
    try mql.wait(for: "in place of the built-in query")
    try mql.enter(".quit")
    #expect(try mql.end() == 0)
    #expect(saved("wrong") == nil)
  }

  @Test func anEditorChangesTheLastStatementOrAQuery() throws {
    let editor = try folder.file("editor", "sed -i 's/1/2/; s/SELEC /SELECT /' \"$1\"\n")
    let mql = try session(["EDITOR": "sh \(editor)"])
    try mql.enter("SELECT 1 AS a;")
    try mql.wait(for: "1\n")
    try mql.enter(".edit")
    try mql.wait(for: "2\n")
    try mql.enter(".save one SELECT 1 AS b;")
    try mql.wait(for: "saved in")
    try mql.enter(".edit one")
    try mql.wait(for: "saved in")
    #expect(saved("one") == "SELECT 2 AS b;\n")
    try mql.enter(".edit one")
    try mql.wait(for: "nothing was changed")
    try mql.enter(".quit")
    #expect(try mql.end() == 0)
  }

  @Test func anEditorThatFailsChangesNothing() throws {
    let mql = try session(["VISUAL": "false"])
    try mql.enter(".edit overview")
    try mql.wait(for: "`false` ended with an error")
    try mql.enter(".quit")
    #expect(try mql.end() == 0)
    #expect(saved("overview") == nil)
  }

  @Test func aSafeSessionSeesTheBuiltInOnesOnly() throws {
    let mql = try TerminalSession(
      ["--safe"], state: folder.path, environment: ["XDG_DATA_HOME": folder.path + "/data"])
    _ = try? OutputFile.write(
      "SELECT 1;\n", to: folder.path + "/data/missionql/queries/mine.mql", replaces: true)
    try mql.enter(".run mine")
    try mql.wait(for: "there is no saved query `mine`")
    try mql.enter(".run overview")
    try mql.wait(for: "All categories")
    try mql.enter(".save x SELECT 1;")
    try mql.wait(for: "Q4008")
    try mql.enter(".edit")
    try mql.wait(for: "Q4008")
    try mql.enter(".quit")
    #expect(try mql.end() == 0)
  }

  /// Run `make data` after a change in `Queries`.
  @Test func theEmbeddedOnesAreThoseOfTheFolder() throws {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/")
    let folder = root + "/Queries"
    let paths = QueryFiles.files(in: folder).map { String($0.dropFirst(folder.count + 1)) }
    #expect(Set(EmbeddedQuery.all.map { $0.path.description }) == Set(paths))
    for query in EmbeddedQuery.all {
      let isSame = readFile("\(folder)/\(query.path)") == query.source.bytes
      #expect(isSame, "\(query.path)")
    }
  }

  @Test(arguments: [
    ("a", true), ("fuel/by-use", true), ("预算.1", true), ("", false), ("/a", false), ("a/", false),
    ("../a", false), ("a/.b", false), ("-a", false), ("a b", false), ("a\nb", false), ("a//b", false),
  ]) func names(_ text: String, _ isName: Bool) {
    #expect(SavedQuery.isName(text) == isName)
  }
}
