import Columns
import Testing

@Suite struct TextTests {
  static let functions: [KernelCase] = [
    KernelCase(
      .concatenate, .text, .text, gives: .text,
      rows: [
        Row("a", "b", gives: "ab"), Row("", "", gives: ""), Row(nil, "b", gives: nil),
        Row("预算", "é", gives: "预算é"),
      ]),
    KernelCase(
      .concat, .text, .text, .text, gives: .text,
      rows: [Row("a", nil, "c", gives: "ac"), Row(nil, nil, nil, gives: ""), Row("x", "", "z", gives: "xz")]),
    KernelCase(
      .lower, .text, gives: .text,
      rows: [
        Row("ABC xyz", gives: "abc xyz"), Row("ÀÉ Ω预", gives: "àé ω预"), Row("", gives: ""),
        Row(nil, gives: nil),
      ]),
    KernelCase(
      .upper, .text, gives: .text,
      rows: [Row("abc [`{", gives: "ABC [`{"), Row("straße ñ", gives: "STRASSE Ñ")]),
    KernelCase(
      .length, .text, gives: .integer,
      rows: [Row("预算 2020", gives: 7), Row("", gives: 0), Row("🇲🇱", gives: 2), Row(nil, gives: nil)]),
    KernelCase(
      .trim, .text, gives: .text,
      rows: [Row("  a b ", gives: "a b"), Row("   ", gives: ""), Row("", gives: "")]),
    KernelCase(
      .trim, .text, .text, gives: .text,
      rows: [Row("xyaxx", "xy", gives: "a"), Row("算a算", "算", gives: "a"), Row("aa", "", gives: "aa")]),
    KernelCase(.trimLeft, .text, gives: .text, rows: [Row("  a ", gives: "a ")]),
    KernelCase(.trimRight, .text, gives: .text, rows: [Row("  a ", gives: "  a")]),
    KernelCase(
      .reverse, .text, gives: .text,
      rows: [Row("abc", gives: "cba"), Row("a预é", gives: "é预a"), Row("", gives: "")]),
    KernelCase(
      .replace, .text, .text, .text, gives: .text,
      rows: [
        Row("aXbXc", "X", "--", gives: "a--b--c"), Row("aaa", "aa", "b", gives: "ba"),
        Row("abc", "", "x", gives: "abc"), Row("abc", "abc", "", gives: ""),
      ]),
    KernelCase(
      .splitPart, .text, .text, .integer, gives: .text,
      rows: [
        Row("a,b,c", ",", 1, gives: "a"), Row("a,b,c", ",", 3, gives: "c"), Row("a,b,c", ",", 4, gives: ""),
        Row("abc", "", 1, gives: "abc"),
        Row("a", ",", 0, fails: .argumentOutOfRange("part 0 of a text, where parts count from 1")),
      ]),
    KernelCase(
      .position, .text, .text, gives: .integer,
      rows: [
        Row("预算案", "案", gives: 3), Row("abc", "d", gives: 0), Row("abc", "", gives: 1),
        Row("", "a", gives: 0), Row("aab", "ab", gives: 2),
      ]),
    KernelCase(
      .startsWith, .text, .text, gives: .boolean,
      rows: [
        Row("abc", "ab", gives: true), Row("abc", "b", gives: false), Row("a", "ab", gives: false),
        Row("a", "", gives: true),
      ]),
    KernelCase(
      .endsWith, .text, .text, gives: .boolean,
      rows: [Row("abc", "bc", gives: true), Row("abc", "b", gives: false), Row("c", "bc", gives: false)]),
    KernelCase(
      .contains, .text, .text, gives: .boolean,
      rows: [Row("abc", "b", gives: true), Row("abc", "ca", gives: false), Row(nil, "a", gives: nil)]),
  ]

  static let parts: [KernelCase] = [
    KernelCase(
      .substring, .text, .integer, .integer, gives: .text,
      rows: [
        Row("abcdef", 2, 3, gives: "bcd"), Row("预算案", 2, 1, gives: "算"), Row("abc", 0, 2, gives: "a"),
        Row("abc", -5, 3, gives: ""),
        Row("abc", 2, .integer(.max), gives: "bc"), Row("abc", .integer(.min), .integer(.max), gives: ""),
        Row("abc", 9, 1, gives: ""),
        Row("abc", 1, -1, fails: .argumentOutOfRange("a part of negative length (-1)")),
        Row("abc", nil, 1, gives: nil),
      ]),
    KernelCase(
      .substring, .text, .integer, gives: .text,
      rows: [Row("abc", 2, gives: "bc"), Row("abc", -2, gives: "abc"), Row("abc", .integer(.max), gives: "")]),
    KernelCase(
      .left, .text, .integer, gives: .text,
      rows: [
        Row("预算案", 2, gives: "预算"), Row("abc", -1, gives: "ab"), Row("abc", -5, gives: ""),
        Row("abc", 9, gives: "abc"), Row("abc", .integer(.min), gives: ""),
      ]),
    KernelCase(
      .right, .text, .integer, gives: .text,
      rows: [
        Row("预算案", 2, gives: "算案"), Row("abc", -1, gives: "bc"), Row("abc", -5, gives: ""),
        Row("abc", 9, gives: "abc"), Row("abc", .integer(.min), gives: ""),
      ]),
    KernelCase(
      .repeat, .text, .integer, gives: .text,
      rows: [
        Row("ab", 3, gives: "ababab"), Row("ab", 0, gives: ""), Row("ab", -1, gives: ""),
        Row("ab", .integer(.max), fails: .argumentOutOfRange("a text of more than 16 MB")),
      ]),
    KernelCase(
      .padLeft, .text, .integer, .text, gives: .text,
      rows: [
        Row("7", 3, "0", gives: "007"), Row("abc", 2, "0", gives: "ab"), Row("7", 4, "预算", gives: "预算预7"),
        Row("7", 3, "", gives: "7"), Row("7", -1, "0", gives: ""),
        Row("7", .integer(.max), "0", fails: .argumentOutOfRange("a text of more than 16 MB")),
      ]),
    KernelCase(
      .padRight, .text, .integer, .text, gives: .text,
      rows: [Row("7", 3, "0", gives: "700"), Row("ab", 5, "xy", gives: "abxyx")]),
    KernelCase(.padRight, .text, .integer, gives: .text, rows: [Row("7", 3, gives: "7  ")]),
  ]

  static let patterns: [(String, String, Bool)] = [
    ("", "", true), ("a", "", false), ("", "%", true), ("abc", "abc", true), ("abc", "ab", false),
    ("abc", "a%", true), ("abc", "%c", true),
    ("abc", "%b%", true), ("abc", "a%c", true), ("ac", "a%c", true), ("a", "a%a", false),
    ("aba", "a%a", true), ("abc", "a_c", true),
    ("a预c", "a_c", true), ("a预c", "a__c", false), ("预算案", "%_案", true), ("案", "%_案", false),
    ("abc", "___", true), ("abc", "____", false),
    ("abc", "_%_%_", true), ("ab", "_%_%_", false), ("xaybz", "%a_b%", true), ("xaybz", "%a__b%", false),
    ("aaab", "%aab", true),
    ("abcabd", "%ab%abd", true), ("abab", "ab%ab%ab", false), ("ABC", "abc", false), ("a%c", "a%%c", true),
    ("mississippi", "%iss%ip%", true),
    ("mississippi", "m%iss%iss%iss%", false), ("a", "%%%", true), ("abc", "%bc%c", false),
  ]

  static let like: [KernelCase] = [
    KernelCase(
      .like, .text, .text, .text, gives: .boolean,
      rows: patterns.map { Row(.text($0), .text($1), "", gives: .boolean($2)) }),
    KernelCase(
      .like, .text, .text, .text, gives: .boolean,
      rows: [
        Row("a%c", "a!%c", "!", gives: true), Row("abc", "a!%c", "!", gives: false),
        Row("a_c", "%!_%", "!", gives: true), Row("a!c", "a!!c", "!", gives: true),
        Row("a算b", "a算算b", "算", gives: true), Row(nil, "a", "", gives: nil), Row("a", nil, "", gives: nil),
        Row("a", "a!", "!", fails: .argumentOutOfRange("a LIKE pattern that ends with its ESCAPE")),
        Row("a", "a", "!!", fails: .argumentOutOfRange("an ESCAPE of more than one character")),
      ]),
    KernelCase(
      .ilike, .text, .text, .text, gives: .boolean,
      rows: [
        Row("Official TRAVEL", "%travel", "", gives: true), Row("ÉCOLE", "é_ole", "", gives: true),
        Row("İ", "_", "", gives: true),
        Row("a%B", "A!%b", "!", gives: true), Row(nil, "a", "", gives: nil),
        Row("abc", "ABD", "", gives: false),
      ]),
  ]

  static let all = functions + parts + like

  @Test(arguments: all) func gives(_ table: KernelCase) { table.check() }

  /// A pattern of many `%`s against a text that nearly matches takes no exponential time.
  @Test(.timeLimit(.minutes(1))) func likeDoesNotExplode() throws {
    let text = Value.text(String(repeating: "a", count: 20_000))
    let pattern = Value.text(String(repeating: "%a_a", count: 40) + "%b")
    let result = try evaluate(
      .like,
      [
        column([text], .text), .constant(pattern, type: .text, count: 1),
        .constant("", type: .text, count: 1),
      ],
      argumentTypes: [.text, .text, .text], resultType: .boolean, count: 1)
    #expect(result.value(at: 0, type: .boolean) == false)
  }

  /// A dictionary is computed entry by entry, plain text row by row; both give the same.
  @Test func dictionariesGiveWhatPlainTextGives() throws {
    let words = (0..<300).map { "Wörd \($0 % 5)" }
    let dictionary = column(words.map { .text($0) }, .text)
    var builder = TextPoolBuilder()
    for index in 0..<1000 { builder.append(Array("filler \(index)".utf8).span) }
    let codes = words.map { builder.append(Array($0.utf8).span) }
    let plain = ColumnVector(.text(TextColumn(pool: builder.finish(), codes: codes)), count: 300)
    let five = ColumnVector.constant(5, type: .integer, count: 300)
    for function in [ScalarFunction.upper, .left, .reverse] {
      let arguments = function == .left ? [five] : []
      let types = function == .left ? [DataType.text, .integer] : [.text]
      let first = try evaluate(
        function, [dictionary] + arguments, argumentTypes: types, resultType: .text, count: 300)
      let second = try evaluate(
        function, [plain] + arguments, argumentTypes: types, resultType: .text, count: 300)
      #expect(values(first, .text) == values(second, .text))
    }
  }

  /// A part is found where a plain search finds it, in texts of a few bytes and of many, whatever it begins and ends with.
  @Test func partsAreFoundInTextsOfAnyLength() throws {
    var state: UInt64 = 7
    func next(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33 % bound)
    }
    // Of the three, another one is the rarest in each part.
    let letters = Array("asp".utf8)
    for length in [0, 1, 5, 15, 16, 17, 31, 33, 64, 200] {
      for partLength in [1, 2, 3, 8, 15, 16, 18, 70] {
        let text = (0..<length).map { _ in letters[next(3)] }
        var part = (0..<partLength).map { _ in letters[next(3)] }
        // Every other one stands in the text.
        if next(2) == 0, partLength <= length {
          let start = next(UInt64(length - partLength + 1))
          part = Array(text[start..<start + partLength])
        }
        let places = (0...length).filter {
          $0 + partLength <= length && Array(text[$0..<$0 + partLength]) == part
        }
        let found = try evaluate(
          .position,
          [
            .constant(.text(string(text)), type: .text, count: 1),
            .constant(.text(string(part)), type: .text, count: 1),
          ],
          argumentTypes: [.text, .text], resultType: .integer, count: 1)
        #expect(found.value(at: 0, type: .integer) == .integer(Int64((places.first ?? -1) + 1)))
        let matches = try evaluate(
          .like,
          [
            .constant(.text(string(text)), type: .text, count: 1),
            .constant(.text("%\(string(part))%"), type: .text, count: 1),
          ],
          argumentTypes: [.text, .text], resultType: .boolean, count: 1)
        #expect(matches.value(at: 0, type: .boolean) == .boolean(!places.isEmpty))
      }
    }
  }

  private func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
