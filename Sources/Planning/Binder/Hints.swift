import Diagnostics

/// "did you mean `x`?", or else what there is.
func suggestion(for name: String, among candidates: [String], called kind: String) -> String? {
  if let near = Suggestion.nearest(to: name, among: candidates) { return "did you mean `\(near)`?" }
  return listing(candidates, kind)
}

/// `columns: a, b, c and 4 more`
func listing(_ names: [String], _ kind: String) -> String? {
  guard !names.isEmpty else { return nil }
  let shown = names.prefix(12).joined(separator: ", ")
  return "\(kind): \(shown)\(names.count > 12 ? " and \(names.count - 12) more" : "")"
}

/// "a", "a and b", "a, b, c and 3 more".
func list(_ names: [String]) -> String {
  switch names.count {
  case 0...1: names.first ?? ""
  case 2...4: names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1]
  default: names.prefix(3).joined(separator: ", ") + " and \(names.count - 3) more"
  }
}

/// `1 row`, `2 rows`.
func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}
