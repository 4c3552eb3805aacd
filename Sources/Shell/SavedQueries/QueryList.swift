import Columns
import Diagnostics
import MissionQL
import Planning
import Rendering
import Syntax

/// What `mql list` and `.queries` show.
extension ResultSet {
  /// A row for each query of which each of the words begins one in its name, its origin or what it answers, whatever the case.
  init(_ library: QueryLibrary, matching words: [String]) {
    let columns = ["name", "origin", "parameters", "answers"]
    var builders = columns.map { _ in ColumnVectorBuilder(type: .text) }
    let wanted = words.map { $0.lowercased() }
    var count = 0
    for query in library.queries {
      // One that can't be read is listed all the same: it stands in the place of others.
      let source = try? query.source()
      let gist = source.map(\.gist) ?? ""
      let text = "\(query.name) \(query.origin) \(gist)".lowercased()
      guard wanted.allSatisfy({ text.hasWord(beginningWith: $0) }) else { continue }
      builders[0].append(.text(query.name))
      builders[1].append(.text(query.origin.description))
      builders[2].append(.text(source.map(\.parameterList) ?? ""))
      builders[3].append(.text(gist))
      count += 1
    }
    self.init(
      fields: columns.map { Field(name: $0, type: .text) },
      batches: count == 0
        ? [] : [Batch(columns: builders.indices.map { builders[$0].finish() }, count: count)])
  }
}

extension SavedQuery.Origin: CustomStringConvertible {
  var description: String {
    switch self {
    case .builtIn: "built-in"
    case .own(_, replacesBuiltIn: false): "own"
    case .own(_, replacesBuiltIn: true): "own, in place of a built-in one"
    }
  }
}

extension String {
  /// Whether one of its words begins so.
  func hasWord(beginningWith part: String) -> Bool {
    var isInWord = false
    for index in indices {
      let isLetter = self[index].isLetter || self[index].isNumber
      if !isInWord, self[index...].hasPrefix(part) { return true }
      isInWord = isLetter
    }
    return false
  }
}

extension SourceText {
  /// `least DECIMAL(12, 1), since DATE`. Nothing is read beyond the first word of a query that has none.
  fileprivate var parameterList: String {
    var lexer = Lexer(bytes)
    guard lexer.next().kind == .keyword(.param) else { return "" }
    return declaredParameters.map { "\($0.name.text) \(SyntaxPrinter.text(of: $0.type))" }
      .joined(separator: ", ")
  }

  /// Those of the PARAM statements at its head.
  var declaredParameters: [ParameterSyntax] {
    var reader = StatementReader(self)
    var parameters: [ParameterSyntax] = []
    while case .parameter(let parameter)? = reader.next()?.statement?.kind { parameters.append(parameter) }
    return parameters
  }
}
