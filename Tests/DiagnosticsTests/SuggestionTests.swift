import Diagnostics
import Testing

@Suite struct SuggestionTests {
  static let columns = [
    "apportionment", "expenditure", "variance", "variance_percent", "class", "class_zh", "line",
  ]

  @Test(arguments: [
    ("expenditures", "expenditure"), ("EXPENDTIURE", "expenditure"), ("varience", "variance"),
    ("clas", "class"),
    ("percent", "variance_percent"), ("zh", nil), ("budget", nil), ("", nil), ("l", nil), ("lien", "line"),
    ("appor", "apportionment"),
  ])
  func nearest(_ name: String, _ expected: String?) {
    #expect(Suggestion.nearest(to: name, among: Self.columns) == expected)
  }

  @Test func theNearestComesFirstAndTiesByName() {
    #expect(Suggestion.ranked(to: "class", among: Self.columns, limit: 5) == ["class", "class_zh"])
    #expect(Suggestion.ranked(to: "var", among: Self.columns, limit: 5) == ["variance", "variance_percent"])
    #expect(
      Suggestion.ranked(to: "tbale", among: ["table", "tbalf", "tbald"], limit: 2) == ["table", "tbald"])
  }

  @Test func partsAreNoCorrections() {
    #expect(Suggestion.correction(of: "FORM", among: ["WHERE", "FROM"]) == "FROM")
    #expect(Suggestion.correction(of: "val", among: ["VALUES"]) == nil)
  }

  @Test(arguments: [("", "", 0), ("ab", "ba", 1), ("ca", "abc", 3), ("kitten", "sitting", 3), ("预算", "预", 1)])
  func distance(_ left: String, _ right: String, _ expected: Int) {
    let distance = Suggestion.damerauLevenshtein(Array(left.unicodeScalars), Array(right.unicodeScalars))
    #expect(distance == expected)
  }
}
