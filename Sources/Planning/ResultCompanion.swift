package import Columns

/// What a hidden column of a result says of the columns that are shown.
///
/// The plan of a top query gives its companions behind the columns that are shown, in the order of
/// `BoundQuery.companions`. They pass through sorts, limits and filters like any other column, and no query
/// can name them.
package struct ResultCompanion: Hashable, Sendable {
  package enum Meaning: Hashable, Sendable {
    /// BOOLEAN: whether the row is as the table's constraint, so described, demands. Of rows that a statement puts
    /// into a table.
    case constraint(String)
    /// BOOLEAN: whether an UPDATE changed the row.
    case isUpdated
    /// INTEGER: which row of the table an UPDATE … FROM gave this for, from 0. One that comes twice got several values.
    case tableRow
    /// Numbers of rows of a table, by its place in `QueryCitations.tables`: what the row was made from.
    case rows(of: Int)
    /// INTEGER: the rows that came to some aggregates, which are in shown columns. Stands before `passedOver` of the same.
    case aggregatedRows([AggregateUse])
    /// A packed `MissingTally`: those of these rows that the aggregates passed over, having no value.
    case passedOver([AggregateUse])
    /// Of the type: a key of the group that the `passedOver` before it counts. Where there are such, one group may come in
    /// several rows, and counts once.
    case passedOverGroup(DataType)
    /// INTEGER: in how many units the numbers are that a function or clause took together, where each row names its own.
    case unitsMixed(function: String, unitColumn: String, keptBy: UnitClause)
    /// Of the type: what CHART computes of the row beside its columns.
    case charted(DataType)
    /// An INTEGER: how many of the last keys a total row leaves out; 0 for a row that is no total.
    case totalLevel(TotalRows)
  }

  /// What keeps numbers of several units apart.
  package enum UnitClause: String, Hashable, Sendable {
    case group = "GROUP BY"
    case partition = "PARTITION BY"
    case select = "SELECT"
  }

  package var meaning: Meaning

  package init(_ meaning: Meaning) { self.meaning = meaning }
}

/// An aggregate that a shown column is computed from.
package struct AggregateUse: Hashable, Sendable {
  /// The place of the shown column.
  package var column: Int
  /// `sum`
  package var function: String
  /// The call as a heading would show it: `sum(expenditure)`.
  package var call: String
  /// Whether no other shown column is computed from such an aggregate, so that the function's name tells which is meant.
  package var isOnly: Bool

  package init(column: Int, function: String, call: String, isOnly: Bool) {
    self.column = column
    self.function = function
    self.call = call
    self.isOnly = isOnly
  }
}

/// How the total rows of a result are to be read.
package struct TotalRows: Hashable, Sendable {
  /// How many keys the rows are grouped by, which is the level of the grand total.
  package var keyCount: Int
  /// For each shown column, how many of the first keys it is computed from, where it says which group a row is;
  /// nil for what is computed of a group. It says nothing in a total row that has fewer keys.
  package var keysOfColumn: [Int?]
  /// HAVING chooses which of the groups that the totals add up are given.
  package var isFiltered: Bool
  /// So do LIMIT and OFFSET.
  package var count: Int?
  package var offset = 0

  package init(keyCount: Int, keysOfColumn: [Int?], isFiltered: Bool) {
    self.keyCount = keyCount
    self.keysOfColumn = keysOfColumn
    self.isFiltered = isFiltered
  }

  /// The same where LIMIT and OFFSET choose groups.
  func limited(to count: Int?, after offset: Int) -> TotalRows {
    var limited = self
    limited.count = count
    limited.offset = offset
    return limited
  }
}
