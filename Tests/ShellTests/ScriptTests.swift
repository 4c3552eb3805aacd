import Glibc
import Testing

@Suite struct ScriptTests {
  static let formats: [(String, String)] = [
    ("table", "n  t\n─  ──\n1  甲\n"), ("csv", "n,t\n1,甲\n"), ("tsv", "n\tt\n1\t甲\n"),
    ("json", "[\n{\"n\":1,\"t\":\"甲\"}\n]\n"), ("jsonl", "{\"n\":1,\"t\":\"甲\"}\n"),
    ("markdown", "|   n | t   |\n| --: | --- |\n|   1 | 甲  |\n"), ("line", "n = 1\nt = 甲\n"),
  ]

  @Test(arguments: formats) func formatOption(_ format: String, _ expected: String) throws {
    let run = try Run(["--format", format, "-c", "SELECT 1 AS n, '甲' AS t"])
    #expect(run.output == expected)
    #expect(run.errors == "" && run.exitCode == 0)
  }

  static let exits: [([String], Int32)] = [
    (["-c", "SELECT 1"], 0), (["-c", "SELECT 1/0"], 1), (["-c", "SELEC 1"], 1), (["/nowhere/at.all"], 1),
    (["--format", "xml", "-c", "SELECT 1"], 2), (["--nonsense"], 2), (["--threads", "0"], 2), (["--help"], 0),
    (["--version"], 0),
  ]

  @Test(arguments: exits) func exitCode(_ arguments: [String], _ code: Int32) throws {
    let run = try Run(arguments)
    #expect(run.exitCode == code)
    // Answers go to standard output, complaints to standard error.
    #expect(code == 0 ? run.errors.isEmpty : run.output.isEmpty)
    #expect(code == 0 ? !run.output.isEmpty : !run.errors.isEmpty)
  }

  @Test func aFileGoesOnAfterAnErrorAndTellsItsPlace() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file(
      "three.mql",
      "#!/usr/bin/env mql\nSELECT 1 AS a;\n-- it's; broken\nSELECT nme\n  FROM personnel;\nSELECT 3 AS c;\n")
    let run = try Run(["--format", "csv", path])
    #expect(run.output == "a\n1\nc\n3\n")
    #expect(run.errors.contains("\(path):4:8"))
    #expect(run.exitCode == 1)
    let stopped = try Run(["--format", "csv", "--stop-on-error", path])
    #expect(stopped.output == "a\n1\n" && stopped.exitCode == 1)
  }

  @Test func filesAndCommandsShareOneSession() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("make.mql", "CREATE TABLE t AS SELECT 7 AS x")
    let run = try Run(["--format", "csv", path, "-c", "SELECT x FROM t", "-c", "SELECT x + 1 AS y FROM t;"])
    #expect(run.output == "x\n7\ny\n8\n")
    #expect(try Run(["--quiet", path]).errors == "")
  }

  @Test func standardInputIsAnsweredStatementByStatement() throws {
    let child = try Child(["--format", "jsonl", "-"])
    var output: [UInt8] = []
    let deadline = ContinuousClock.now + Child.patience
    for number in 1...3 {
      child.write("SELECT \(number) AS n -- no end yet: ;\n")
      child.write("; ")
      while output.count(where: { $0 == UInt8(ascii: "\n") }) < number {
        #expect(try Child.read(child.output, into: &output, until: deadline))
      }
    }
    child.write("\nSELECT 4 AS n")
    child.closeInput()
    let end = try child.readToEnd()
    output += end.output
    #expect(String(decoding: output, as: UTF8.self) == "{\"n\":1}\n{\"n\":2}\n{\"n\":3}\n{\"n\":4}\n")
    #expect(end.exitCode == 0)
  }

  @Test func errorsAsJSONAreOneLineEachAndTellTheLineInTheStream() throws {
    let run = try Run(
      ["--errors", "json", "--format", "csv"],
      input: "SELECT 1 AS a; SELECT x\n;\nSELECT 2 AS b; SELECT 1/0;\n")
    #expect(run.output == "a\n1\nb\n2\n")
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 2 && lines.allSatisfy { $0.first == "{" && $0.last == "}" })
    #expect(lines.first?.contains("\"line\":1,\"column\":23") ?? false)
    #expect(lines.last?.contains("\"line\":3,\"column\":23") ?? false)
    #expect(run.exitCode == 1)
  }

  @Test func pipedOutputHasNoEscapes() throws {
    let run = try Run(
      ["-c", "SELECT * FROM budget_lines; SELECT nme FROM personnel"], environment: ["TERM": "xterm"])
    #expect(!run.output.contains("\u{1B}") && !run.errors.contains("\u{1B}"))
    #expect(!run.output.contains("…"))
  }

  @Test func outputFileIsReplacedAtTheEndOrNotAtAll() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("out.csv", "old\n")
    #expect(try Run(["--format", "csv", "--output", path, "-c", "SELEC 1"]).exitCode == 1)
    #expect(folder.read("out.csv") == "old\n")
    let run = try Run(["--format", "csv", "--output", path, "-c", "SELECT 1 AS a"])
    #expect(run.output == "" && run.exitCode == 0)
    #expect(folder.read("out.csv") == "a\n1\n")
    #expect(try Run(["--output", "/nowhere/out", "-c", "SELECT 1"]).exitCode == 1)
    let full = try Run(["--output", "/dev/full", "-c", "SELECT 1"])
    #expect(full.exitCode == 1 && full.errors.contains("No space left"))
  }

  @Test func ofAReaderThatLeavesNothingIsSaid() throws {
    let child = try Child(["--format", "csv", "-c", long])
    child.closeOutput()
    let end = try child.readToEnd()
    #expect(end.errors.isEmpty && end.exitCode == 128 + SIGPIPE)
  }

  private let long = """
    SELECT a.class, b.class, c.class FROM budget_lines a CROSS JOIN budget_lines b CROSS JOIN budget_lines c
    """

  @Test func controlCEndsARunWith130() throws {
    let child = try Child(["-"])
    var output: [UInt8] = []
    child.write("SELECT 1 AS started;")
    #expect(try Child.read(child.output, into: &output, until: .now + Child.patience))
    child.write(TerminalTests.endless)
    child.signal(SIGINT)
    #expect(try child.readToEnd().exitCode == 130)
  }
}
