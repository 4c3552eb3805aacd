import Diagnostics
import Syntax
import Testing

/// However deep or long a statement is, it is read or refused, and never overflows the stack.
@Suite struct LimitTests {
  /// A statement that repeats a piece around or after its core.
  struct Shape: Sendable {
    var start: String
    var open = ""
    var core: String
    var close = ""

    func text(_ count: Int) -> String {
      start + String(repeating: open, count: count) + core + String(repeating: close, count: count)
    }
  }

  static let nested: [Shape] = [
    Shape(start: "SELECT ", open: "(", core: "1", close: ")"),
    Shape(start: "SELECT ", open: "- ", core: "1"),
    Shape(start: "SELECT ", open: "NOT ", core: "TRUE"),
    Shape(start: "SELECT ", open: "CASE WHEN ", core: "TRUE", close: " THEN 1 END"),
    Shape(start: "SELECT ", open: "f(", core: "1", close: ")"),
    Shape(start: "SELECT ", open: "(SELECT ", core: "1", close: ")"),
    Shape(start: "", open: "(", core: "SELECT 1", close: ")"),
    Shape(start: "SELECT * FROM ", open: "(SELECT * FROM ", core: "t", close: ") AS q"),
    Shape(start: "SELECT * FROM ", open: "(", core: "t", close: ")"),
    Shape(start: "SELECT ", open: "a IN (", core: "1", close: ")"),
    Shape(start: "SELECT 1 WHERE ", open: "EXISTS (SELECT 1 WHERE ", core: "TRUE", close: ")"),
    Shape(start: "", open: "WITH a AS (", core: "SELECT 1", close: ") SELECT 1"),
    Shape(start: "SELECT 1 GROUP BY ", open: "GROUPING SETS (", core: "a", close: ")"),
  ]

  static let chains: [Shape] = [
    Shape(start: "SELECT 1", core: "", close: " + 1"),
    Shape(start: "SELECT 'a'", core: "", close: " || 'a'"),
    Shape(start: "SELECT a", core: "", close: "::INTEGER"),
    Shape(start: "SELECT a", core: "", close: " = 1"),
    Shape(start: "SELECT a", core: "", close: " IS NULL"),
    Shape(start: "SELECT 1", core: "", close: " UNION SELECT 1"),
    Shape(start: "SELECT 1", core: "", close: " INTERSECT SELECT 1"),
    Shape(start: "SELECT * FROM a", core: "", close: " CROSS JOIN a"),
  ]

  static let flat: [Shape] = [
    Shape(start: "SELECT a", core: "", close: " AND a OR b"),
    Shape(start: "SELECT a IN (1", core: ")", close: ""),
    Shape(start: "SELECT a IN (1", open: ", 1", core: ")"),
    Shape(start: "VALUES (1)", core: "", close: ", (1)"),
    Shape(start: "SELECT 1", core: "", close: ", 1 + 1"),
    Shape(start: "SELECT * FROM a", core: "", close: ", a"),
    Shape(start: "SELECT f(a", open: ", a", core: ")"),
    Shape(start: "SELECT CASE", open: " WHEN a THEN b", core: " END"),
    Shape(start: "", open: "/*", core: "", close: "*/ SELECT 1"),
    Shape(start: "SELECT '", open: "''", core: "'"),
  ]

  @Test func nestingOnASmallStack() {
    #expect(
      SmallStack.run { Self.nested.firstNonNil { Self.failure($0, read: 30, refused: [65, 20_000]) } } == nil
    )
  }

  @Test func chainsOnASmallStack() {
    #expect(
      SmallStack.run { Self.chains.firstNonNil { Self.failure($0, read: 245, refused: [251, 20_000]) } }
        == nil)
  }

  @Test func chainsInsideEachOther() {
    let chain = String(repeating: "+1", count: 90)
    let text = "SELECT " + String(repeating: "(", count: 50) + "1" + String(repeating: ")" + chain, count: 90)
    let parsed = parseStatements(SourceText(name: "towers", text: text))
    #expect(parsed.first?.diagnostics.map(\.code) == [.nestingTooDeep])
  }

  @Test(arguments: flat.indices) func flatListsHaveNoLimit(_ index: Int) {
    let parsed = parseStatements(
      SourceText(name: "flat", text: Self.flat[index].text(index == 8 ? 1 : 20_000)))
    #expect(parsed.map(\.diagnostics) == [[]])
  }

  private static func failure(_ shape: Shape, read: Int, refused: [Int]) -> String? {
    guard let statement = parsed(shape, read).statement else { return "refused too early: \(shape.text(1))" }
    let printed = SourceText(name: "printed", text: SyntaxPrinter.text(of: statement))
    guard parseStatements(printed).first?.statement != nil else { return "no way back: \(shape.text(1))" }
    return refused.firstNonNil { count in
      let codes = parsed(shape, count).diagnostics.map(\.code)
      return codes == [.nestingTooDeep] ? nil : "\(codes) for \(count) of \(shape.text(1))"
    }
  }

  private static func parsed(_ shape: Shape, _ count: Int) -> ParsedStatement {
    let source = SourceText(name: "deep", text: shape.text(count))
    return parseStatements(source).first ?? ParsedStatement(statement: nil, diagnostics: [], span: .none)
  }
}

extension Sequence {
  fileprivate func firstNonNil<Result>(_ transform: (Element) -> Result?) -> Result? {
    for element in self {
      if let result = transform(element) { return result }
    }
    return nil
  }
}
