import Diagnostics
import Execution
import Glibc
import MissionQL
import Syntax
import Testing

/// A query that would run for hours stops when it is asked to, also where it gives no row by which to notice.
@Suite struct CancellationTests {
  private func run(_ text: String, in session: Session, _ token: CancellationToken) throws {
    let source = SourceText(name: "test", text: text)
    for parsed in parseStatements(source) {
      _ = try session.run(try #require(parsed.statement), in: source, cancellation: token)
    }
  }

  /// Cancels after a tenth of a second, on a thread of its own: those of the tests may all be busy with queries.
  private func cancelSoon(_ token: CancellationToken) {
    var thread: pthread_t = 0
    let argument = unsafe Unmanaged.passRetained(token)
    let status = unsafe pthread_create(
      &thread, nil,
      { argument in
        usleep(100_000)
        if let argument = unsafe argument {
          unsafe Unmanaged<CancellationToken>.fromOpaque(argument).takeRetainedValue().cancel()
        }
        return nil
      }, argument.toOpaque())
    if status == 0 { pthread_detach(thread) } else { token.cancel() }
  }

  @Test(arguments: [
    "SELECT count(*) FROM t a JOIN t b ON a.one = b.one AND a.n + b.n = -1",
    "SELECT count(*) FROM t a LEFT JOIN t b ON a.one = b.one AND a.n + b.n = -1",
    "SELECT count(*) FROM t a FULL JOIN t b ON a.n + b.n < -1",
    "SELECT count(*) FROM t a, t b WHERE a.n + b.n = -1",
    "SELECT DISTINCT a.n % 3 FROM t a, t b",
  ])
  func longJoinsStop(_ query: String) throws {
    let session = try Session(SessionConfiguration())
    let token = CancellationToken()
    try run(
      "CREATE TABLE t AS SELECT a.line * 1000 + b.line AS n, 1 AS one FROM results a, results b", in: session,
      token)
    cancelSoon(token)
    let error = #expect(throws: DiagnosticList.self) { try run(query, in: session, token) }
    #expect(error?.items.map(\.code) == [.interrupted])
    // The session is as it was.
    token.reset()
    try run("SELECT count(*) FROM t", in: session, token)
  }
}
