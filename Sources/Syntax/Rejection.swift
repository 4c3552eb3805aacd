import Diagnostics

/// A diagnostic on its way up through the parser: one word, not the many of a `Diagnostic`, because every call that
/// can throw keeps room for the error in its frame, and the frames of nested calls add up.
indirect enum Rejection: Error {
  case because(Diagnostic)

  var diagnostic: Diagnostic {
    get {
      switch self {
      case .because(let diagnostic): diagnostic
      }
    }
    set { self = .because(newValue) }
  }
}
