package import Columns
package import Diagnostics
package import Syntax

/// A plan with the subqueries that its expressions name, each to be computed once before it.
package struct BoundQuery: Sendable {
  package var plan: LogicalPlan
  /// By `SubqueryID.number`; a subquery uses only those before it.
  package var subqueries: [LogicalPlan]
  /// What computes the rows that several places read, by `LogicalShared.number`; the optimizer finds them.
  package var shared: [LogicalPlan] = []
  /// What the last columns of the plan say of those before them, which are the ones to show.
  package var companions: [ResultCompanion]
  /// What the companions say of where cells come from; nil unless the query cites.
  package var citations: QueryCitations?
  /// Whether the query ends in CITE, and is only told in words, so that its plan stays as it is.
  package var citesInWords = false
  /// Whether the rows themselves say how many values are missing, so that no companion need.
  package var countsMissingItself = false
  /// Of columns whose numbers have a unit in each row: the column that names it.
  var unitColumns: [ColumnID: ColumnID] = [:]
  /// How the rows are drawn, if the query says so.
  package var chart: Chart?

  /// What EXPLAIN says of a statement that does not show its rows.
  package var purpose: RowPurpose?

  package init(plan: LogicalPlan, subqueries: [LogicalPlan], companions: [ResultCompanion] = []) {
    self.plan = plan
    self.subqueries = subqueries
    self.companions = companions
  }

  /// The columns of the plan that are shown.
  package var shownColumns: [PlanColumn] { plan.columns.dropLast(companions.count) }
}

/// What a statement does with the rows of its query, where it does not show them.
package enum RowPurpose: Sendable {
  case createTable(String)
  case insert(into: String, replaces: Bool)
  /// The rows are all those that the table will have.
  case update(String)
  case delete(from: String)
  case copy(to: String)
  /// Of an assertion: the rows are counted for which it holds.
  case check(String)
}

/// A statement that can be run. DESCRIBE and SHOW TABLES are queries over constant rows by now, and SUMMARIZE one over
/// aggregates.
package enum BoundStatement: Sendable {
  case query(BoundQuery)
  case explain(BoundQuery, as: ExplanationForm)
  case createTable(name: String, fields: [Field], TableConstraints)
  case createTableAs(name: String, BoundQuery, FieldMeanings)
  case createView(CatalogTable)
  /// An index changes no answer and costs nothing; a unique one is a key of the table from now on.
  case createIndex(name: String, table: String, key: TableConstraints.Key?, SourceSpan)
  /// `IF NOT EXISTS` / `IF EXISTS` found nothing to do; the message says so.
  case nothing(message: String)
  /// The query gives the table's columns, in order and of its types, and a companion for each CHECK. `orReplace`:
  /// rows that have a new row's key give way to it.
  case insert(table: String, BoundQuery, orReplace: Bool, SourceSpan)
  /// UPDATE: the query gives all rows of the table as they will be, in the same order, and behind the companions of
  /// an INSERT one that says which were changed.
  case update(table: String, BoundQuery, SourceSpan)
  /// DELETE: the query gives the rows that stay.
  case delete(table: String, BoundQuery)
  /// INSERT, UPDATE or DELETE, and what is shown of its rows.
  indirect case returning(BoundStatement, ReturnedRows)
  case drop(DropSyntax.Object, name: String)
  case copy(BoundQuery, to: CopyTarget)
  case parameter(ParameterDefinition)
  case assertion(BoundAssertion)
}

extension BoundStatement {
  /// The statement with the query that it runs replaced, if it runs one.
  func mapQuery(_ change: (BoundQuery) -> BoundQuery) -> BoundStatement {
    switch self {
    case .query(let query): .query(change(query))
    case .explain(let query, let form): .explain(change(query), as: form)
    case .createTableAs(let name, let query, let meanings):
      .createTableAs(name: name, change(query), meanings)
    case .insert(let table, let query, let orReplace, let span):
      .insert(table: table, change(query), orReplace: orReplace, span)
    case .update(let table, let query, let span): .update(table: table, change(query), span)
    case .delete(let table, let query): .delete(table: table, change(query))
    case .returning(let statement, let rows): .returning(statement.mapQuery(change), rows.mapQueries(change))
    case .copy(let query, let target): .copy(change(query), to: target)
    case .assertion(let assertion): .assertion(assertion.mapQueries(change))
    case .createTable, .createView, .createIndex, .nothing, .drop, .parameter: self
    }
  }
}
