package import Columns
import Diagnostics
import Execution
import Planning
import Syntax

/// Queries that a program asks for itself, such as to complete what is being typed.
extension Session {
  /// The columns that a query gives; nil where it can't be read or bound.
  package func columns(ofQuery text: String) -> [Field]? {
    guard let statement = queryStatement(text), case .query(let query)? = try? bind(statement) else {
      return nil
    }
    return query.shownColumns.map { Field(name: $0.name, type: $0.type) }
  }

  /// The rows of a query; nil where it fails, or takes longer than anybody would wait for a list.
  package func rows(ofQuery text: String, within time: Duration = .milliseconds(300)) -> ResultSet? {
    guard let statement = queryStatement(text), case .query(let query)? = try? bind(statement) else {
      return nil
    }
    let cancellation = CancellationToken()
    cancellation.setDeadline(after: Int(time.components.attoseconds / 1_000_000_000))
    let context = ExecutionContext(
      cancellation: cancellation, memory: MemoryBudget(limit: configuration.memoryLimit),
      threads: configuration.threads)
    return try? rows(query, context)
  }

  private func queryStatement(_ text: String) -> StatementSyntax? {
    var reader = StatementReader(SourceText(name: "query", text: text))
    guard let parsed = reader.next(), parsed.diagnostics.isEmpty else { return nil }
    return parsed.statement
  }
}
