import LogicTest
import MissionQL
import Testing

/// Every file below `Tests/Golden`, each in a session of its own.
@Suite struct GoldenTests {
  static let folders = ["results", "plans", "errors"]
  static let scripts = folders.flatMap(Repository.goldenFiles)
  static let shellScripts = Repository.goldenFiles("shell")

  @Test(arguments: scripts) func script(_ path: String) throws {
    let failures = GoldenFile(Repository.golden + "/" + path).run(in: try Session(SessionConfiguration()))
    for failure in failures { Issue.record(Comment(rawValue: failure)) }
  }

  @Test(arguments: shellScripts) func shellScript(_ path: String) throws {
    let shell = try #require(ShellRunner(tools: Repository.tools))
    defer { shell.remove() }
    let failures = GoldenFile(Repository.golden + "/" + path)
      .run(in: try Session(SessionConfiguration()), shell: shell)
    for failure in failures { Issue.record(Comment(rawValue: failure)) }
  }

  /// A file that no test reads would look like a test and be none.
  @Test func everyGoldenFileIsRead() {
    let read = Set(Self.scripts + Self.shellScripts + SavedQueryTests.names.map(SavedQueryTests.golden))
    let unread = FileBytes.paths(under: Repository.golden, suffix: "").filter { path in
      // The binder's tests read all of their own folder.
      !read.contains(path) && !(path.hasPrefix("planning/") && path.hasSuffix(".test"))
    }
    #expect(unread == [])
    #expect(read.count >= 60)
  }

  /// The first line of each file says what it is for.
  @Test(arguments: scripts + shellScripts) func aFileSaysItsPurpose(_ path: String) throws {
    let text = try #require(Repository.text("Tests/Golden/" + path))
    #expect(text.hasPrefix("# ") && text.prefix { $0 != "\n" }.last == ".")
  }
}
