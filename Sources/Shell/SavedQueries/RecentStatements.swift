import Diagnostics
import Rendering
import Syntax

/// What was answered at the prompt, as it was typed, to be saved or edited.
struct RecentStatements {
  static let capacity = 100

  private var statements: [(text: String, parameters: Set<String>)] = []
  /// PARAM statements by the lowercased name of the parameter.
  private var declarations: [(name: String, text: String)] = []

  var count: Int { statements.count }

  /// The parameters that it uses are remembered with it, since it cannot run without them.
  mutating func append(_ parsed: ParsedStatement, of source: SourceText) {
    guard let statement = parsed.statement else { return }
    if case .parameter(let parameter) = statement.kind {
      declarations.removeAll { $0.name == parameter.name.key }
      declarations.append((parameter.name.key, source.text(of: parsed.span) + ";"))
      return
    }
    let text = Self.text(of: parsed, in: source)
    statements.append((text, Self.parameters(in: text)))
    if statements.count > Self.capacity { statements.removeFirst() }
  }

  /// The last statements, the oldest first, behind the declarations of the parameters that they use; nil if there
  /// were not so many.
  func text(ofLast count: Int) -> String? {
    guard count > 0, statements.count >= count else { return nil }
    let last = statements.suffix(count)
    return head(for: last.reduce(into: []) { $0.formUnion($1.parameters) })
      + last.map { $0.text + "\n" }.joined(separator: "\n")
  }

  /// The text behind the declarations of the parameters that it uses and does not declare.
  func declaring(parametersOf text: String) -> String {
    let source = SourceText(name: "query", text: text)
    let declared = Set(source.declaredParameters.map(\.name.key))
    return head(for: Self.parameters(in: text).subtracting(declared)) + text
  }

  private func head(for parameters: Set<String>) -> String {
    let used = declarations.filter { parameters.contains($0.name) }
    return used.isEmpty ? "" : used.map { $0.text + "\n" }.joined()
  }

  /// With the comments before it, and its semicolon.
  private static func text(of parsed: ParsedStatement, in source: SourceText) -> String {
    let before = Array(source.bytes.prefix(Int(parsed.span.lower)))
    let statement = source.text(of: parsed.span) + ";"
    return Lexer.tokens(of: before).isEmpty
      ? (String(decoding: before, as: UTF8.self) + statement).trimmed : statement
  }

  private static func parameters(in text: String) -> Set<String> {
    let bytes = Array(text.utf8)
    let tokens = Lexer.tokens(of: bytes).filter { $0.kind == .parameter }
    return Set(
      tokens.map { token in
        String(decoding: bytes[Int(token.span.lower) + 1..<Int(token.span.upper)], as: UTF8.self).lowercased()
      })
  }
}
