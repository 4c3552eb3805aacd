import Diagnostics
import Syntax
import Testing

@Suite struct SplitterTests {
  static let texts = [
    "SELECT 1; SELECT 2;SELECT 3", "SELECT ';', \"a;b\", `c;d`; x", "SELECT 'it''s; ' ; -- not; here\n;",
    "/* ; /* ; */ ; */ SELECT 1;",
    "SELECT 1 - -2; SELECT a--b;\n;", "SELECT 4 / 2 // 1;/;", "SELECT 1；SELECT '；'；", "a//* b;*/",
    "-;--;\n-;", "#!/usr/bin/env mql;\nSELECT 1;",
    "SELECT 预算 FROM t;", "((;))", "'unclosed ;", "/* unclosed ;", "SELECT 'a\\'; SELECT ';'",
    "SELECT 1 [a`b]; SELECT 2 `c;`", "SELECT [a--b;]\n;", "SELECT [a#;]\n;", "SELECT [a/*;*/] ;",
    "SELECT 1 [L//h];",
  ]

  /// In whatever pieces the text comes, the ends are where the lexer sees a semicolon.
  @Test(arguments: texts) func findsTheEndsThatTheLexerSees(_ text: String) {
    let bytes = Array(text.utf8)
    let expected = Lexer.tokens(of: bytes).filter { $0.kind == .semicolon }.map { Int($0.span.upper) }
    for size in [1, 2, 3, bytes.count] {
      #expect(Self.ends(in: bytes, piecesOf: size) == expected, "pieces of \(size)")
    }
  }

  private static func ends(in bytes: [UInt8], piecesOf size: Int) -> [Int] {
    var (ends, start, arrived) = ([Int](), 0, 0)
    var splitter = StatementSplitter()
    while arrived < bytes.count {
      arrived = min(arrived + size, bytes.count)
      while let end = splitter.end(in: Array(bytes[start..<arrived])) {
        ends.append(start + end)
        start += end
        splitter = StatementSplitter()
      }
    }
    return ends
  }

  @Test(arguments: [
    ("", StatementSplitter.Context.blank), ("  -- a\n /* b */", .blank), ("SELECT", .statement),
    ("SELECT (1", .parentheses),
    ("SELECT 'a", .quotation(UInt8(ascii: "'"))), ("SELECT \"a'", .quotation(UInt8(ascii: "\""))),
    ("SELECT /* a", .comment),
    ("SELECT ')'", .statement), ("SELECT (1)) ", .statement),
  ])
  func saysWhatIsOpen(_ text: String, _ context: StatementSplitter.Context) {
    var splitter = StatementSplitter()
    #expect(splitter.end(in: Array(text.utf8)) == nil)
    #expect(splitter.context == context)
  }
}
