import Diagnostics
import Execution
import Planning
import Syntax

extension Session {
  /// A session over the embedded data, or over what the configuration names.
  /// - Throws: if a data package cannot be opened.
  public convenience init(configuration: SessionConfiguration = SessionConfiguration()) throws(MissionQLError)
  {
    do throws(DiagnosticList) {
      try self.init(configuration)
    } catch {
      throw MissionQLError(error, in: SourceText(name: "configuration", bytes: []))
    }
  }

  /// Runs the statements of a text, and gives the rows of the last one: none if it is not a query. The result also
  /// has how the assertions among them went; one that does not hold is no failure.
  ///
  /// ```swift
  /// let session = try Session()
  /// let lines = try session.query("FROM budget_lines WHERE variance < 0 ORDER BY variance")
  /// ```
  /// - Parameter values: those of the parameters that the text uses as `:name`, by name. One that it declares with
  ///   PARAM takes the declared type, which must hold the value without loss (a text is read as CAST reads it); one
  ///   that it doesn't declare has the type of its value. No value is ever read as a part of the query.
  ///
  ///   ```swift
  ///   try session.query("FROM budget_lines WHERE class IN :classes", parameters: ["classes": ["Medical", "Fuel"]])
  ///   ```
  /// - Throws: at the first statement that fails; those before it have been run.
  public func query(
    _ text: String, parameters values: [String: ParameterValue] = [:]
  ) throws(MissionQLError) -> QueryResult {
    try answer(recentTexts.statements(of: text), values)
  }

  /// Runs the statements of a text, up to the first that cannot be read.
  func answer(
    _ text: StatementText, _ values: [String: ParameterValue]
  ) throws(MissionQLError) -> QueryResult {
    ownCancellation.reset()
    let (outer, outerGiven) = (parameters, givenParameters)
    defer { (parameters, givenParameters) = (outer, outerGiven) }
    do throws(DiagnosticList) {
      try give(values, for: text)
      var rows = ResultSet(fields: [], batches: [])
      var assertions: [AssertionResult] = []
      for (number, parsed) in text.statements.enumerated() {
        guard parsed.diagnostics.isEmpty, let statement = parsed.statement else {
          throw DiagnosticList(parsed.diagnostics)
        }
        rows = ResultSet(fields: [], batches: [])
        switch try run(statement, number: number, of: text, ownCancellation) {
        case .rows(let given): rows = given
        case .assertion(let outcome): assertions.append(AssertionResult(outcome))
        case .explanation(let steps): rows = ResultSet(steps: steps)
        case .copy(_, let target):
          throw DiagnosticList(
            Diagnostic(
              .filesForbidden, "a program that embeds MissionQL writes its files itself",
              at: .init(target.pathSpan, "not written"),
              hint: "run the query without COPY, and write the rows of its result"))
        case .message, .plan, .parameter: break
        }
      }
      var result = QueryResult(rows)
      result.assertions = assertions
      return result
    } catch {
      throw MissionQLError(error, in: text.source)
    }
  }

  /// Makes the values those of the text's parameters, and of no others.
  private func give(_ values: [String: ParameterValue], for text: StatementText) throws(DiagnosticList) {
    (parameters, givenParameters) = ([:], [:])
    guard !values.isEmpty else { return }
    let used = text.parameterNames
    for (name, value) in values {
      guard used.contains(where: { $0.lowercased() == name.lowercased() }) else {
        let near = Suggestion.nearest(to: name, among: used)
        throw DiagnosticList(
          Diagnostic(
            .unknownParameter, "the query uses no parameter `\(name)`", at: nil,
            hint: near.map { "did you mean `\($0)`?" }))
      }
      do throws(Diagnostic) {
        parameters[name.lowercased()] = try value.definition(named: name)
      } catch {
        throw DiagnosticList(error)
      }
      givenParameters[name.lowercased()] = GivenParameter(name: name, content: .value(value))
    }
  }

  /// Stops the statement that `query` is running, from any thread: it throws with code `Q6001`.
  public func cancel() { ownCancellation.cancel() }
}
