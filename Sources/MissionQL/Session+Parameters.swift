import Columns
package import Diagnostics
package import Planning
package import Syntax

/// What was given for a parameter before the query that declares it was read.
package struct GivenParameter: Sendable {
  package enum Content: Sendable {
    /// As typed: `--param name=text`, once for each time that it was given.
    case texts([String])
    case value(ParameterValue)
  }

  package var name: String
  package var content: Content

  package init(name: String, content: Content) {
    self.name = name
    self.content = content
  }
}

extension Session {
  /// What a PARAM statement declares.
  package func definition(of statement: StatementSyntax) throws(DiagnosticList) -> ParameterDefinition {
    guard case .parameter(let definition) = try bind(statement) else {
      throw DiagnosticList(
        Diagnostic(.internalError, "this declares no parameter", at: .init(statement.span)))
    }
    return definition
  }

  /// Declares a parameter with the value that was given for it, or its default.
  /// - Throws: `missingParameter` where there is neither, and `badParameterValue`.
  @discardableResult
  package func declare(_ definition: ParameterDefinition) throws(Diagnostic) -> QueryParameter {
    let values: [Value]
    if let given = givenParameters[definition.key] {
      values = try self.values(given.content, of: definition)
    } else if let defaults = definition.defaults {
      values = defaults
    } else {
      throw Diagnostic(
        .missingParameter,
        "the parameter `\(definition.name)` needs a value, which is \(definition.typeName)",
        at: .init(definition.span, definition.comment ?? "declared here"),
        hint: "give it: --param \(definition.name)=\(definition.example)")
    }
    let parameter = QueryParameter(definition, values: values)
    parameters[definition.key] = parameter
    return parameter
  }

  /// Declares a parameter with the value that a text stands for.
  /// - Throws: `badParameterValue`.
  package func declare(_ definition: ParameterDefinition, as text: String) throws(Diagnostic) {
    parameters[definition.key] = QueryParameter(
      definition, values: try values(.texts([text]), of: definition))
  }

  private func values(
    _ content: GivenParameter.Content, of definition: ParameterDefinition
  ) throws(Diagnostic) -> [Value] {
    switch content {
    case .texts(let texts):
      let items = definition.isList ? texts.flatMap { ListText.items(of: $0) } : texts
      guard definition.isList || items.count == 1 else {
        throw Diagnostic(
          .badParameterValue,
          "\(items.count) values for the parameter `\(definition.name)`, which is no list",
          at: .init(definition.span, definition.typeName), hint: "give one, or declare it as a LIST")
      }
      var values: [Value] = []
      for item in items { values.append(try definition.value(of: item)) }
      return values
    case .value(let value):
      let given = try value.definition(named: definition.name)
      guard given.definition.isList == definition.isList else {
        throw Diagnostic(
          .badParameterValue,
          "the parameter `\(definition.name)` is \(definition.isList ? "a list" : "one value, and no list")",
          at: .init(definition.span, definition.typeName))
      }
      var values: [Value] = []
      for value in given.values { values.append(try definition.value(of: value, given.definition.type)) }
      return values
    }
  }
}

/// Items between commas, as in a line of CSV: one that holds a comma stands in double quotes.
enum ListText {
  /// None of an empty text; blanks around an item are not its.
  static func items(of text: String) -> [String] {
    guard text.contains(where: { $0 != " " }) else { return [] }
    var items: [String] = []
    var item = ""
    var (isQuoted, wasQuoted) = (false, false)
    for character in text {
      if character == "\"", isQuoted || wasQuoted || item.allSatisfy({ $0 == " " }) {
        // A doubled quote closes and opens again.
        if !isQuoted { item = wasQuoted ? item + "\"" : "" }
        isQuoted.toggle()
        wasQuoted = true
      } else if character == ",", !isQuoted {
        items.append(wasQuoted ? item : trimmed(item))
        item = ""
        wasQuoted = false
      } else if isQuoted || !wasQuoted {
        item.append(character)
      }
    }
    items.append(wasQuoted ? item : trimmed(item))
    return items
  }

  private static func trimmed(_ item: String) -> String {
    let start = item.drop { $0 == " " }
    return String(
      start[..<(start.lastIndex { $0 != " " }.map { start.index(after: $0) } ?? start.startIndex)])
  }
}
