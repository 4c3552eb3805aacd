import Diagnostics
import Execution
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

  /// Runs the statements of a text, and gives the rows of the last one: none if it is not a query.
  ///
  /// ```swift
  /// let session = try Session()
  /// let lines = try session.query("FROM budget_lines WHERE variance < 0 ORDER BY variance")
  /// ```
  /// - Throws: at the first statement that fails; those before it have been run.
  public func query(_ text: String) throws(MissionQLError) -> QueryResult {
    let source = SourceText(name: "query", text: text)
    ownCancellation.reset()
    do throws(DiagnosticList) {
      var rows = ResultSet(fields: [], batches: [])
      for parsed in parseStatements(source) {
        guard parsed.diagnostics.isEmpty, let statement = parsed.statement else {
          throw DiagnosticList(parsed.diagnostics)
        }
        rows = ResultSet(fields: [], batches: [])
        if case .rows(let given) = try run(statement, in: source, cancellation: ownCancellation) {
          rows = given
        }
      }
      return QueryResult(rows)
    } catch {
      throw MissionQLError(error, in: source)
    }
  }

  /// Stops the statement that `query` is running, from any thread: it throws with code `Q6001`.
  public func cancel() { ownCancellation.cancel() }
}
