import Testing

@testable import Columns

@Suite struct RegularExpressionTests {
  private static let unclosed = "this `(` is never closed"

  static let all: [KernelCase] = [
    KernelCase(
      .regexMatches, .text, .text, gives: .boolean,
      rows: [
        Row("A/75/623", "^[A-Z]/\\d+", gives: true), Row("预算", "^.{2}$", gives: true),
        Row("", "^$", gives: true), Row("ab", "b|^c", gives: true), Row("ab", "^b", gives: false),
        Row("foobar", "\\bbar", gives: false), Row(nil, "a", gives: nil),
        Row("GRÖẞE", "(?i)größe", gives: true),
        Row("x", "(", fails: .malformedPattern(unclosed)),
      ]),
    KernelCase(
      .regexFullMatches, .text, .text, gives: .boolean,
      rows: [Row("abc", "a|abc", gives: true), Row("abc", "ab", gives: false), Row("", "a*", gives: true)]),
    KernelCase(
      .regexExtract, .text, .text, .integer, gives: .text,
      rows: [
        Row("A/75/623", "/(\\d+)", 1, gives: "75"), Row("abcd", "ab|abcd", 0, gives: "ab"),
        Row("aaa", "a+?", 0, gives: "a"), Row("x", "y", 0, gives: ""), Row("ab", "(x)?b", 1, gives: ""),
        Row("a", "a", 1, fails: .argumentOutOfRange("group 1 of a pattern that has 0")),
      ]),
    KernelCase(
      .regexReplace, .text, .text, .text, gives: .text,
      rows: [
        Row("a-b-c", "-", "+", gives: "a+b-c"), Row("ab", "(a)(b)", "\\2\\1\\\\", gives: "ba\\"),
        Row("a", "a", "\\2", fails: .argumentOutOfRange("group 2 of a pattern that has 0")),
        Row("a", "(", "", fails: .malformedPattern(unclosed)),
      ]),
    KernelCase(
      .regexReplaceAll, .text, .text, .text, gives: .text,
      rows: [
        Row("a-b-c", "-", "+", gives: "a+b+c"), Row("abc", "b*", "-", gives: "-a-c-"),
        Row("预a预", "\\B", ".", gives: ".预a预."), Row("", "x", "y", gives: ""),
      ]),
    KernelCase(
      .similarPattern, .text, .text, gives: .text,
      rows: [
        Row("a_%.$", "\\", gives: "(?s)a..*\\.\\$"), Row("a!%", "!", gives: "(?s)a\\%"),
        Row("a!", "!", fails: .argumentOutOfRange("a SIMILAR TO pattern that ends with its ESCAPE")),
      ]),
  ]

  @Test(arguments: all) func gives(_ table: KernelCase) { table.check() }

  /// Texts by which a matcher that goes back takes exponential time.
  @Test func timeIsInProportionToTheText() throws {
    let text = [UInt8](repeating: UInt8(ascii: "a"), count: 20_000) + [UInt8(ascii: "b")]
    for pattern in ["^(a+)+$", "^(a|a)*$", "(a*)*c", "^(a?){20}a{20}$"] {
      #expect(try !RegularExpression.take(Array(pattern.utf8)).matches(text.span))
    }
  }

  /// More states than are kept at a time.
  @Test func statesAreForgottenWhenThereAreTooMany() throws {
    var text: [UInt8] = []
    var state: UInt32 = 7
    for _ in 0..<20_000 {
      state = state &* 1_664_525 &+ 1_013_904_223
      text.append(state >> 31 == 0 ? UInt8(ascii: "a") : UInt8(ascii: "b"))
    }
    let pattern = Array("a[ab]{14}c".utf8)
    #expect(try !RegularExpression.take(pattern).matches(text.span))
    #expect(try RegularExpression.take(pattern).matches((text + Array("abbbbbbbbbbbbbbc".utf8)).span))
  }

  /// Every scalar is in one of two classes that are each other's complement, by its bytes too.
  @Test func rangesOfScalarsAreRangesOfBytes() throws {
    let inside = try RegularExpression.take(Array("^[\u{7f}-\u{7ff}\u{d7ff}-\u{10000}]$".utf8))
    let outside = try RegularExpression.take(Array("^[^\u{7f}-\u{7ff}\u{d7ff}-\u{10000}]$".utf8))
    for value: UInt32 in [
      0, 0x7E, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FE, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10001, 0x10FFFF,
    ] {
      let text = Array(String(try #require(Unicode.Scalar(value))).utf8)
      let isInside = value >= 0x7F && value <= 0x7FF || value >= 0xD7FF && value <= 0x10000
      #expect(inside.matches(text.span) == isInside)
      #expect(outside.matches(text.span) != isInside)
    }
  }
}
