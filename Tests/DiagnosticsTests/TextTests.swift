import Diagnostics
import Testing

@Suite struct TextTests {
  @Test(arguments: [
    ("abc", 3), ("预算", 4), ("é", 1), ("e\u{301}", 1), ("（，）", 6), ("Größe", 5), ("\u{1B}[31m", 4), ("😀", 2),
    ("", 0), ("—", 1),
    ("한국", 4), ("カナ", 4),
  ])
  func width(_ text: String, _ cells: Int) {
    #expect(DisplayWidth.of(text) == cells)
  }

  @Test(arguments: [
    ("plain 预算", "plain 预算"), ("a\u{1B}[2Jb", "a\\u{1B}[2Jb"), ("a\nb\r", "a\\u{0A}b\\u{0D}"),
    ("\u{202E}evil", "\\u{202E}evil"),
    ("\u{9B}31m", "\\u{9B}31m"), ("\u{7F}\0", "\\u{7F}\\u{00}"),
  ])
  func escaping(_ text: String, _ shown: String) {
    #expect(TerminalText.escaped(text) == shown)
  }

  @Test(arguments: [
    ("each holds 10 000 rows", 14, "each holds\n  10 000 rows\n"),
    ("a 1 234 567.8, b", 8, "a\n  1 234 567.8,\n  b\n"),
    ("of 1 row 200 left", 5, "of 1\n  row\n  200\n  left\n"), ("", 5, "\n"),
  ])
  func numbersAreNotBrokenOverLines(_ text: String, _ width: Int, _ filled: String) {
    #expect(text.filled(width: width, indent: "", hanging: "  ") == filled)
  }

  @Test func json() {
    #expect(JSONText.quoted("a\"b\\c\n\t预\u{1B}\u{2028}") == #""a\"b\\c\n\t预\u001b\u2028""#)
    #expect(JSONText.object([("a", "1"), ("b", nil), ("c", "\"x\"")]) == #"{"a":1,"c":"x"}"#)
  }

  @Test func locationsCountScalarsAndStartWhereThePieceDoes() {
    let source = SourceText(name: "s", bytes: Array("预算 x\r\n\ty".utf8), firstLine: 7, firstColumn: 3)
    #expect(source.location(of: 0) == SourceLocation(line: 7, column: 3))
    #expect(source.location(of: 7) == SourceLocation(line: 7, column: 6))
    #expect(source.location(of: 11) == SourceLocation(line: 8, column: 2))
    #expect(source.location(of: 999) == SourceLocation(line: 8, column: 3))
  }

  @Test func everyCodeIsExplained() {
    let titles = Set(DiagnosticCode.allCases.map(\.title))
    #expect(titles.count == DiagnosticCode.allCases.count)
    #expect(Set(DiagnosticCode.allCases.map(\.explanation)).count == titles.count)
    #expect(DiagnosticCode.allCases.allSatisfy { !$0.title.hasSuffix(".") && $0.explanation.hasSuffix(".") })
  }
}
