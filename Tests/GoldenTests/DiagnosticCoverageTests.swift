import Diagnostics
import Testing

/// Every kind of diagnostic is shown by a golden file.
@Suite struct DiagnosticCoverageTests {
  /// Those that no test can provoke, and why.
  static let unprovoked: [DiagnosticCode: String] = [
    .internalError: "stands for a bug, of which none is known",
    .queryExists: "is for the prompt, where SavedQueryTests has it",
    .interrupted: "Ctrl-C is answered by the exit code alone",
  ]

  static let shown: Set<String> = {
    let paths = (GoldenTests.folders + ["shell"]).flatMap(Repository.goldenFiles)
    var codes: Set<String> = []
    for path in paths {
      for piece in (Repository.text("Tests/Golden/" + path) ?? "").split(separator: "[Q").dropFirst() {
        codes.insert("Q" + piece.prefix(4))
      }
    }
    return codes
  }()

  @Test(arguments: DiagnosticCode.allCases) func isShown(_ code: DiagnosticCode) {
    #expect(Self.shown.contains(code.rawValue) != (Self.unprovoked[code] != nil))
  }
}
