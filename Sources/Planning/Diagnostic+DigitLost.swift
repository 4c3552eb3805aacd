package import Columns
package import Diagnostics

extension Diagnostic {
  /// Which digit is lost, and how to lose it on purpose.
  package init(digitLost kind: EvaluationFailure.Kind, at span: SourceSpan?) {
    guard case .digitLost(let found, let exact, let unit, let scale) = kind else {
      self.init(.internalError, "no digit is lost", at: span.map { .init($0) })
      return
    }
    let places = scale == 0 ? "no digit" : scale == 1 ? "only 1 digit" : "only \(scale) digits"
    let value =
      switch exact {
      case nil: "`\(found)` is an endless fraction in [\(unit ?? "1")]"
      case found?: "`\(found)` has more digits"
      case let exact?: "`\(found)` is \(exact)"
      }
    let isConverted = exact != found && unit != nil
    self.init(
      .digitLost, "\(value), and \(places) after the point \(scale > 1 ? "have" : "has") a place",
      at: span.map { .init($0, "a digit would be lost here") },
      hint: "round it first: round(…\(isConverted ? " TO [\(unit ?? "1")]" : ""), \(scale))")
  }
}
