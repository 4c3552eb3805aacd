import Diagnostics
import Testing

@Suite struct SuggestionTests {
  @Test func swap() {
    #expect(Suggestion.correction(of: "FORM", among: ["WHERE", "FROM"]) == "FROM")
  }
}
