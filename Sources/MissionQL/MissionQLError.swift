import Diagnostics

/// What is wrong with a statement.
public struct MissionQLError: Error, Sendable, CustomStringConvertible {
  /// One fault.
  public struct Fault: Sendable, Hashable {
    /// Stable, such as `Q3002`.
    public let code: String
    /// One sentence, without a full stop.
    public let message: String
    /// What to try.
    public let hint: String?
    /// Where in the statement, as UTF-8 offsets; nil where no part of it is at fault.
    public let range: Range<Int>?
  }

  /// In the order of the text; never empty.
  public let faults: [Fault]
  /// All faults as the shell shows them, with the lines at fault and carets.
  public let description: String

  init(_ list: DiagnosticList, in source: SourceText) {
    let renderer = DiagnosticRenderer()
    description = list.items.map { renderer.render($0, in: source) }.joined()
    faults = list.items.map { item in
      Fault(
        code: item.code.rawValue, message: item.message, hint: item.hint,
        range: item.primary.map { Int($0.span.lower)..<Int($0.span.upper) })
    }
  }
}
