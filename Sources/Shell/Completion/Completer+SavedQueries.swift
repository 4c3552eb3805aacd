package import Diagnostics
import Syntax

/// `.run NAME parameter=value`
extension Completer {
  /// Behind the name of a saved query its parameters, and behind one its values where they are few.
  func arguments(ofRunning text: String) -> [Candidate] {
    guard let space = text.firstIndex(of: " "),
      let source = try? QueryLibrary(allowsFiles: vocabulary.allowsFiles).query(
        named: String(text[..<space]))?.source()
    else { return queryNames }
    return arguments(of: source, behind: text)
  }

  var queryNames: [Candidate] {
    QueryLibrary(allowsFiles: vocabulary.allowsFiles).queries.map {
      Candidate(text: $0.name, kind: .query, note: (try? $0.source())?.gist ?? "")
    }
  }

  /// - Parameter text: what was typed of the command's arguments, the query's name first.
  package func arguments(of source: SourceText, behind text: String) -> [Candidate] {
    let word = text.lastIndex(of: " ").map { text.index(after: $0) } ?? text.startIndex
    let before = text[..<word]
    let given = before.split(separator: " ").dropFirst().compactMap { $0.split(separator: "=").first }
    let candidates = Self.parameters(of: source).flatMap { parameter -> [Candidate] in
      let name = parameter.name.text
      if given.contains(where: { String($0).equalsIgnoringCase(name) }) { return [] }
      let open = Candidate(text: "\(before)\(name)=", kind: .parameter, note: parameter.comment ?? "")
      guard text[word...].contains("=") else { return [open] }
      return values(of: name, in: source).map {
        Candidate(text: open.text + $0.text, kind: .value, note: $0.note)
      }
    }
    return candidates.filter { $0.text.hasPrefixIgnoringCase(text) }
  }

  /// Those that its statements declare at their head.
  private static func parameters(of source: SourceText) -> [ParameterSyntax] {
    var reader = StatementReader(source)
    var found: [ParameterSyntax] = []
    while let parsed = reader.next(), case .parameter(let parameter)? = parsed.statement?.kind {
      found.append(parameter)
    }
    return found
  }

  /// What could stand in the query in its place.
  private func values(of parameter: String, in source: SourceText) -> [Candidate] {
    let text = source.bytes
    let uses = Lexer.tokens(of: text).filter { token in
      token.kind == .parameter
        && String(decoding: text[Int(token.span.lower)..<Int(token.span.upper)].dropFirst(), as: UTF8.self)
          .equalsIgnoringCase(parameter)
    }
    var seen = Set<String>()
    return uses.flatMap { proposal(for: text, cursor: Int($0.span.lower)).candidates }
      .filter {
        $0.kind == .value && !$0.text.dropFirst().dropLast().contains("'") && seen.insert($0.text).inserted
      }
  }
}
