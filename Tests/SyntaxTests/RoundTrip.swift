import Diagnostics
import Syntax

/// Parses, prints and parses again.
enum RoundTrip {
  /// What is wrong with the way there and back; nil if nothing is.
  static func failure(of text: String) -> String? {
    let first = parseStatements(SourceText(name: "sentence", text: text))
    guard first.count == 1, let statement = first[0].statement else {
      return "does not parse: \(text)\n\(first.flatMap(\.diagnostics).map(\.message))"
    }
    let printed = SyntaxPrinter.text(of: statement)
    let second = parseStatements(SourceText(name: "printed", text: printed))
    guard second.count == 1, let again = second[0].statement else {
      return
        "does not parse when printed: \(text)\n\(printed)\n\(second.flatMap(\.diagnostics).map(\.message))"
    }
    guard SyntaxDump.text(of: statement) == SyntaxDump.text(of: again) else {
      return
        "prints as another tree: \(text)\n\(printed)\n\(SyntaxDump.text(of: statement))\n\(SyntaxDump.text(of: again))"
    }
    guard SyntaxPrinter.text(of: again) == printed else { return "prints in two ways: \(printed)" }
    return nil
  }
}
