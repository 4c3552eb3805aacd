import Columns
package import Diagnostics
package import Execution
import Glibc
package import Planning
package import Syntax

/// Asks one running query to stop, from any thread or signal handler.
package typealias CancellationToken = Execution.CancellationToken

/// A conversation with the data: the tables of the package, and those that its statements create.
///
/// Not thread-safe: one thread at a time runs statements; any may cancel.
public final class Session {
  package var configuration: SessionConfiguration {
    didSet { plans.removeAll() }
  }
  package let catalog: SessionCatalog
  /// Cancels whatever statement of the public interface is running.
  let ownCancellation = CancellationToken()
  /// Those that statements can use, by lowercased name.
  package var parameters: [String: QueryParameter] = [:]
  /// What PARAM statements to come find given, by lowercased name.
  package var givenParameters: [String: GivenParameter] = [:]
  var plans = PlanCache()
  var recentTexts = RecentTexts()

  /// - Parameter other: a session over the same data packages, which are not read again.
  package init(
    _ configuration: SessionConfiguration, sharingDataOf other: Session? = nil
  ) throws(DiagnosticList) {
    self.configuration = configuration
    do throws(Diagnostic) {
      catalog = try SessionCatalog(configuration, sharingDataOf: other?.catalog)
    } catch {
      throw DiagnosticList(error)
    }
  }

  /// Binds, optimizes and runs a statement.
  /// - Throws: everything that is wrong with it. The session stays as it was before the statement.
  package func run(
    _ statement: StatementSyntax, in source: SourceText, cancellation: CancellationToken
  ) throws(DiagnosticList) -> StatementOutcome {
    try run(statement, cancellation) { () throws(DiagnosticList) in planned(try bind(statement)) }
  }

  /// Runs a statement by the plan that `plan` gives.
  func run(
    _ statement: StatementSyntax, _ cancellation: CancellationToken,
    plan: () throws(DiagnosticList) -> PlannedStatement
  ) throws(DiagnosticList) -> StatementOutcome {
    catalog.cancellation = cancellation
    catalog.memoryLimit = configuration.memoryLimit
    cancellation.progress.reset()
    cancellation.setDeadline(after: configuration.timeout?.wholeNanoseconds)
    defer {
      catalog.cancellation = nil
      cancellation.setDeadline(after: nil)
    }
    let planned: PlannedStatement
    do {
      planned = try plan()
    } catch {
      guard let stop = error.items.first(where: { $0.code == .interrupted }) else { throw error }
      throw DiagnosticList(located(stop, statement.span, timedOut: cancellation.isPastDeadline))
    }
    do throws(Diagnostic) {
      return try run(planned, executionContext(cancellation))
    } catch {
      throw DiagnosticList(located(error, statement.span, timedOut: cancellation.isPastDeadline))
    }
  }

  func bind(
    _ statement: StatementSyntax, clock: StatementClock = StatementClock(Session.now)
  ) throws(DiagnosticList) -> BoundStatement {
    let cancellation = catalog.cancellation ?? ownCancellation
    return try Binder(
      catalog: catalog, clock: clock, parameters: parameters,
      reader: SessionValues(session: self, cancellation: cancellation),
      shouldStop: { cancellation.isCancelled }
    ).bind(statement)
  }

  /// A failure that belongs to no one place belongs to the statement.
  private func located(_ error: Diagnostic, _ span: SourceSpan, timedOut: Bool) -> Diagnostic {
    if error.code == .interrupted, timedOut, let timeout = configuration.timeout {
      return Diagnostic(
        .timeout, "this statement takes longer than the \(timeout) it may",
        at: .init(span, "ended, and nothing changed"),
        hint: "filter or aggregate before joining or sorting, or allow more time")
    }
    guard error.primary == nil, error.code == .internalError else { return error }
    var located = error
    located.primary = .init(span, "in this statement")
    return located
  }

  private func run(
    _ statement: PlannedStatement, _ context: ExecutionContext
  ) throws(Diagnostic) -> StatementOutcome {
    switch statement {
    case .query(let query): .rows(try rows(query, context))
    case .assertion(let assertion, let counts): .assertion(try check(assertion, counts, context))
    case .other(let statement): try run(statement, context)
    }
  }

  private func run(
    _ statement: BoundStatement, _ context: ExecutionContext
  ) throws(Diagnostic) -> StatementOutcome {
    switch statement {
    case .explain(let query, let form): return try explain(query, as: form, context)
    case .copy(let query, let target):
      guard configuration.allowsFiles else {
        throw Diagnostic(
          .filesForbidden, "this session may not write files", at: .init(target.pathSpan, "a file"),
          hint: "query its tables, or start it without --safe")
      }
      return .copy(try rows(query.annotated, context), to: target)
    case .parameter(let definition): return .parameter(try declare(definition))
    case .returning(let change, let returned):
      var shown: ResultSet?
      let message = try self.change(change, context, returned, &shown)
      return shown.map { StatementOutcome.rows($0) } ?? .message(message)
    default:
      var shown: ResultSet?
      return .message(try change(statement, context, nil, &shown))
    }
  }

  func executionContext(_ cancellation: CancellationToken) -> ExecutionContext {
    var context = ExecutionContext(
      cancellation: cancellation, memory: MemoryBudget(limit: configuration.memoryLimit),
      threads: configuration.threads)
    if let rows = configuration.batchRows {
      context.batchRows = rows
      context.batchesPerWorker = 1
      context.rowsWorthParting = 1
    }
    return context
  }

  func rows(_ query: BoundQuery, _ context: ExecutionContext) throws(Diagnostic) -> ResultSet {
    try rows(planned(query), context)
  }

  func rows(_ planned: PlannedQuery, _ context: ExecutionContext) throws(Diagnostic) -> ResultSet {
    let query = planned.bound
    let fields = query.shownColumns.map { Field(name: $0.name, type: $0.type) }
    var result = ResultSet(
      fields: fields, companions: query.companions,
      batches: try QueryExecutor.run(planned.optimized, context))
    if let citations = query.citations { result.citations = try ResultCitations(query, citations) }
    result.isOfDataset = query.readsOnlyDataset
    result.chart = query.chart
    return result
  }

  private func explain(
    _ query: BoundQuery, as form: ExplanationForm, _ context: ExecutionContext
  ) throws(Diagnostic) -> StatementOutcome {
    if form == .plain { return .explanation(PlainExplanation(of: query, in: catalog).steps) }
    let query = optimized(query)
    guard form == .analyze else { return .plan(PlanPrinter.text(of: query) + "\n") }
    let start = monotonicNanoseconds()
    let measured = try QueryExecutor.analyze(query, context)
    let total = milliseconds(monotonicNanoseconds() - start)
    let plan = PlanPrinter.text(of: query) { part, node in
      let metrics = measured.metrics(of: part)
      guard node < metrics.count else { return nil }
      let dropped = metrics[node].dropped
      return "\(self.counted(metrics[node].rows)), \(self.milliseconds(metrics[node].time))"
        + (dropped > 0 ? ", \(dropped) dropped by the keys of joins" : "")
    }
    return .plan(plan + "\n\(counted(measured.rowCount)) in \(total)\n")
  }

  func counted(_ rows: Int) -> String { rows == 1 ? "1 row" : "\(rows) rows" }

  /// `0.123 ms`.
  private func milliseconds(_ nanoseconds: Int) -> String {
    let thousandths = (nanoseconds + 500) / 1000
    let fraction = String(thousandths % 1000)
    return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction) ms"
  }

  /// The clock in the local time zone, in microseconds since 1970-01-01 00:00:00.
  static func now() -> Int64 {
    var clock = timespec()
    unsafe _ = clock_gettime(CLOCK_REALTIME, &clock)
    var local = unsafe tm()
    unsafe _ = localtime_r(&clock.tv_sec, &local)
    return unsafe Int64(clock.tv_sec + local.tm_gmtoff) * Timestamp.microsecondsPerSecond
      + Int64(clock.tv_nsec / 1000)
  }
}

extension Duration {
  /// Rounded down; the greatest number where it does not fit.
  fileprivate var wholeNanoseconds: Int {
    let (seconds, attoseconds) = components
    let (scaled, isTooLong) = Int(clamping: seconds).multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, overflow) = scaled.addingReportingOverflow(Int(clamping: attoseconds / 1_000_000_000))
    return isTooLong || overflow ? Int.max : max(0, sum)
  }
}
