import Columns
package import Diagnostics
package import Syntax

/// Resolves the names of a statement, checks its types, and says what is to be computed, as a `LogicalPlan`.
package struct Binder {
  private let catalog: any Catalog
  private let clock: StatementClock
  private let parameters: [String: QueryParameter]
  private let reader: (any ValueReader)?
  private let shouldStop: () -> Bool

  /// - Parameters:
  ///   - clock: tells afterwards whether the statement asked for the time.
  ///   - parameters: by lowercased name.
  ///   - reader: tells what values there are, where these decide which columns a statement has.
  ///   - shouldStop: is asked now and then; once it says so, the statement fails with `.interrupted`.
  package init(
    catalog: any Catalog, clock: StatementClock, parameters: [String: QueryParameter] = [:],
    reader: (any ValueReader)? = nil, shouldStop: @escaping () -> Bool = { false }
  ) {
    self.reader = reader
    self.shouldStop = shouldStop
    self.catalog = catalog
    self.clock = clock
    self.parameters = parameters
  }

  /// - Throws: all that is wrong with the statement, up to `StatementBinder.maximumErrors`, in the order of
  ///   the text.
  package func bind(_ statement: StatementSyntax) throws(DiagnosticList) -> BoundStatement {
    let binder = StatementBinder(
      catalog: catalog, clock: clock, parameters: parameters, reader: reader, shouldStop: shouldStop)
    let bound = binder.bindStatement(statement.kind)
    try binder.throwIfEnded(at: statement.span)
    guard let bound, binder.diagnostics.isEmpty else { throw binder.failure(at: statement.span) }
    let decorrelated = bound.mapQuery(binder.decorrelated)
    try binder.throwIfEnded(at: statement.span)
    let followed = binder.followRounding(decorrelated)
    guard binder.diagnostics.isEmpty else { throw binder.failure(at: statement.span) }
    let cited = binder.cite(followed)
    try binder.throwIfEnded(at: statement.span)
    return cited
  }
}

/// The state of binding one statement. Functions that bind give nil where they found an error; it is reported
/// by then, and what depends on it stays silent.
final class StatementBinder {
  static let maximumErrors = 10
  /// Queries within queries, a table expression within its user counted as one.
  static let maximumQueryDepth = 100
  /// So many steps of a pipe make a plan about as tall as a query within a query does.
  static let stepsOfLevel = 2
  /// Operators of one plan, all uses of table expressions counted.
  static let maximumOperators = 20_000
  /// Subqueries that depend on a row copy what is around them, and copies of copies may grow without end.
  static let maximumCopiedColumns = 1_000_000
  /// Of expressions that aliases or BETWEEN and CASE repeat.
  static let maximumExpressionNodes = 20_000
  static let maximumRepeatedHeight = 600
  static let maximumExpressionDepth = 1100

  let catalog: any Catalog
  let clock: StatementClock
  let parameters: [String: QueryParameter]
  let reader: (any ValueReader)?
  /// What is being bound that outlives the parameters, as messages call it: `a view`.
  var lasting: String?
  private(set) var diagnostics: [Diagnostic] = []
  var subqueries: [LogicalPlan] = []
  /// The columns that stand for values of queries around the one that reads them.
  var parameterColumns: Set<ColumnID> = []
  /// Of columns whose numbers have a unit in each row: the column that names it.
  var unitColumns: [ColumnID: ColumnID] = [:]
  /// Of subqueries that stand for such numbers: the column of theirs, or of a query around, that names it.
  var subqueryUnits: [SubqueryID: ColumnID] = [:]
  var correlatedUnits: [CorrelatedID: ColumnID] = [:]
  /// Of columns of which it is known: which way their numbers are better.
  var goals: [ColumnID: FieldGoal] = [:]
  /// By `CorrelatedID.number`.
  var correlated: [CorrelatedQuery] = []
  /// What an INSERT puts its VALUES into, until these are bound.
  var insertedFields: [Field] = []
  /// Of the tables before a derived table that could use them if it were LATERAL, from the outermost one inwards.
  var scopesBeside: [Scope] = []
  /// The table expressions of WITH that can be named now, by lowercased name.
  var commonTables: [String: CommonTable] = [:]
  /// Those whose queries are being bound.
  var tablesInDefinition: Set<String> = []
  var queryDepth = 0
  var deepestQuery = 0
  var expressionDepth = 0
  var operatorCount = 0
  /// The views that the statement reads, those within views among them, by lowercased name.
  var viewsInUse: Set<String> = []
  /// Whether there is an `~=` whose bound is to be found.
  var comparesRounded = false
  /// Whether the statement ends in CITE.
  var cites = false
  /// Whether the rows of the statement may be asked later on where they come from.
  var mayCiteLater = false
  private var columnCount = 0
  private var copiedColumnCount = 0
  let shouldStop: () -> Bool
  /// Whether what is left to do is to come to an end, since the statement fails.
  private(set) var isEnded = false

  init(
    catalog: any Catalog, clock: StatementClock, parameters: [String: QueryParameter],
    reader: (any ValueReader)?, shouldStop: @escaping () -> Bool
  ) {
    self.reader = reader
    self.shouldStop = shouldStop
    self.catalog = catalog
    self.clock = clock
    self.parameters = parameters
  }

  /// The names of what the data count, which are units too; looked for when a query writes one that is not known.
  private(set) lazy var countedThings = CountedThings.names(in: catalog)

  func newColumn() -> ColumnID {
    columnCount += 1
    if columnCount.isMultiple(of: 1024), shouldStop() { isEnded = true }
    return ColumnID(columnCount)
  }

  /// A column of a copy of what is around a subquery.
  func newCopiedColumn() -> ColumnID {
    copiedColumnCount += 1
    if copiedColumnCount > Self.maximumCopiedColumns { isEnded = true }
    return newColumn()
  }

  /// - Throws: why it does, if it ends before it is done.
  func throwIfEnded(at span: SourceSpan) throws(DiagnosticList) {
    if shouldStop() { throw DiagnosticList(Diagnostic(.interrupted, "the query was interrupted", at: nil)) }
    guard isEnded else { return }
    throw DiagnosticList(
      Diagnostic(
        .nestingTooDeep, "the subqueries of this statement copy what is around them too often",
        at: .init(span, "the copies have more than \(Self.maximumCopiedColumns) columns"),
        hint: "store a part of it with CREATE TABLE … AS, and query that"))
  }

  func report(_ diagnostic: Diagnostic) {
    guard diagnostics.count < Self.maximumErrors, !diagnostics.contains(where: diagnostic.repeats) else {
      return
    }
    diagnostics.append(diagnostic)
  }

  func report(
    _ code: DiagnosticCode, _ message: String, at span: SourceSpan, _ label: String = "",
    related: [Diagnostic.Label] = [], hint: String? = nil
  ) {
    report(Diagnostic(code, message, at: .init(span, label), related: related, hint: hint))
  }

  /// What `body` gives, and what it would have reported.
  func capturingDiagnostics<Result>(_ body: () -> Result) -> (result: Result, diagnostics: [Diagnostic]) {
    let before = diagnostics
    diagnostics = []
    let result = body()
    defer { diagnostics = before }
    return (result, diagnostics)
  }

  func failure(at span: SourceSpan) -> DiagnosticList {
    guard !diagnostics.isEmpty else {
      return DiagnosticList(
        Diagnostic(.internalError, "the statement could not be bound, and nobody said why", at: .init(span)))
    }
    let inOrder = diagnostics.enumerated().sorted { left, right in
      let (one, other) = (left.element.primary?.span.lower ?? 0, right.element.primary?.span.lower ?? 0)
      return one == other ? left.offset < right.offset : one < other
    }
    return DiagnosticList(inOrder.map(\.element))
  }
}

extension Diagnostic {
  /// Whether it says nothing new after the other: the same of the same name, or the same kind at the same
  /// place.
  fileprivate func repeats(_ other: Diagnostic) -> Bool {
    guard code == other.code else { return false }
    if primary?.span == other.primary?.span, code == .notGrouped || message == other.message { return true }
    let names: [DiagnosticCode] = [
      .unknownColumn, .unknownTable, .unknownFunction, .unknownParameter, .ambiguousColumn, .missingFrom,
    ]
    return names.contains(code) && message == other.message
  }
}
