import Diagnostics
import Execution
import Planning
package import Syntax

extension Session {
  /// Why a query that gave no row did so: a sentence for each condition that is at fault, with the values that are near.
  /// None where that is not known, or not within the time.
  ///
  /// Parts of the query are run again for it.
  package func emptiness(of statement: StatementSyntax, within time: Duration = .milliseconds(500))
    -> [String]
  {
    guard case .query(let query)? = try? bind(statement) else { return [] }
    let cancellation = CancellationToken()
    let (seconds, attoseconds) = time.components
    cancellation.setDeadline(after: Int(clamping: seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000))
    let context = ExecutionContext(
      cancellation: cancellation, memory: MemoryBudget(limit: configuration.memoryLimit),
      threads: configuration.threads)
    let search = EmptinessSearch(query, context)
    do throws(Diagnostic) {
      return try search.reasons(of: query.plan)
    } catch {
      return []
    }
  }
}
