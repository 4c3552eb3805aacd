import Diagnostics

/// A syntax tree as text that leaves out where things stand, so that trees can be compared and shown.
///
/// By reflection, so that no part of a tree can be forgotten; an optional span shows as `present`.
package enum SyntaxDump {
  package static func text(of statement: StatementSyntax) -> String {
    var output = ""
    append(statement.kind, to: &output)
    return output
  }

  private static func append(_ value: Any, to output: inout String) {
    if value is SourceSpan {
      output += "present"
      return
    }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional where mirror.children.isEmpty: output += "nil"
    case .optional: mirror.children.forEach { append($0.value, to: &output) }
    case .enum where mirror.children.isEmpty: output += "\(value)"
    case .enum, .struct, .tuple, .collection: members(mirror, to: &output)
    default: output += String(reflecting: value)
    }
  }

  private static func members(_ mirror: Mirror, to output: inout String) {
    output += mirror.displayStyle == .collection ? "[" : "("
    var isFirst = true
    for (label, value) in mirror.children where !(value is SourceSpan && isPlace(label)) {
      if !isFirst { output += " " }
      isFirst = false
      if let label, label.first != "." { output += label + ":" }
      append(value, to: &output)
    }
    output += mirror.displayStyle == .collection ? "]" : ")"
  }

  /// Spans that are the place of something, rather than the mark that it was written.
  private static func isPlace(_ label: String?) -> Bool {
    guard let label else { return true }
    return label == "span" || label.hasSuffix("Span") || label.first == "."
  }
}
