import Diagnostics
import Syntax

/// A text with the statements that were read of it.
final class StatementText {
  /// By which plans of its statements are found; no other text of the session has it.
  let number: Int
  let source: SourceText
  let statements: [ParsedStatement]
  /// The parameters that it uses, as it writes them.
  private(set) lazy var parameterNames = Session.parameterNames(in: source)

  init(number: Int, _ source: SourceText, _ statements: [ParsedStatement]) {
    self.number = number
    self.source = source
    self.statements = statements
  }
}

/// The texts that a session was asked last.
struct RecentTexts {
  /// The most that are kept, and the longest, in bytes.
  private static let capacity = 128
  private static let maximumLength = 16_384

  private var texts: [String: StatementText] = [:]
  /// Oldest first.
  private var order: [String] = []
  private var count = 0

  /// The statements of a text, read anew unless it was read lately.
  mutating func statements(of text: String) -> StatementText {
    if let known = texts[text] { return known }
    let read = self.read(SourceText(name: "query", text: text))
    guard read.source.bytes.count <= Self.maximumLength else { return read }
    texts[text] = read
    order.append(text)
    if order.count > Self.capacity { texts[order.removeFirst()] = nil }
    return read
  }

  /// Reads a text that its caller keeps.
  mutating func read(_ source: SourceText) -> StatementText {
    count += 1
    return StatementText(number: count, source, parseStatements(source))
  }
}
