import Syntax

/// What the grammar lets stand at a place in a statement.
struct Expectation {
  enum Names: Equatable {
    case none
    case tables
    /// Of the table or alias that stands before the point.
    case columns(of: String)
    /// Columns in scope, aliases and functions.
    case expression
  }

  var names: Names
  var keywords: [String]

  static let nothing = Expectation(names: .none, keywords: [])
  static let statement = Expectation(
    names: .none,
    keywords: [
      "SELECT", "FROM", "WITH", "VALUES", "EXPLAIN", "DESCRIBE", "SUMMARIZE", "SHOW TABLES", "CREATE",
      "INSERT INTO",
      "UPDATE", "DELETE FROM", "DROP", "COPY", "PARAM", "ASSERT",
    ])
  static let query = Expectation(names: .none, keywords: ["SELECT", "FROM", "WITH", "VALUES"])
  /// The statements that run a query.
  static let explained = Expectation(
    names: .none,
    keywords: query.keywords + [
      "SUMMARIZE", "COPY", "CREATE TABLE", "INSERT INTO", "UPDATE", "DELETE FROM", "ASSERT",
    ])
  static let tables = Expectation(names: .tables, keywords: [])
  static let expression = Expectation(
    names: .expression,
    keywords: [
      "CASE", "CAST(", "TRY_CAST(", "DATE '", "EXISTS (", "EXTRACT(", "FALSE", "NOT", "NULL", "PERIOD '",
      "TRUE",
    ])

  static func keywords(_ keywords: String...) -> Expectation { Expectation(names: .none, keywords: keywords) }

  func adding(_ more: [String]) -> Expectation { Expectation(names: names, keywords: keywords + more) }

  /// After this keyword; nil where it ends an operand, as NULL does, and the clause decides.
  static func after(
    _ keyword: Keyword, before previous: TokenKind?, in clause: Keyword? = nil
  ) -> Expectation? {
    switch keyword {
    case .from, .join, .into, .update, .copy: .tables
    case .table, .view: previous == .keyword(.drop) ? .tables.adding(["IF EXISTS"]) : .nothing
    case .delete: .keywords("FROM")
    case .set: .expression
    case .primary: .keywords("KEY")
    case .unique: .keywords("INDEX")
    case .index, .key, .check, .constraint: .nothing
    case .describe, .summarize: .tables.adding(["SELECT", "FROM"])
    case .explain: .explained.adding(["ANALYZE", "PLAIN"])
    case .analyze, .plain: .explained
    case .create: .keywords("TABLE", "OR REPLACE TABLE", "VIEW", "OR REPLACE VIEW", "INDEX", "UNIQUE INDEX")
    case .insert: .keywords("INTO")
    case .drop: .keywords("TABLE", "VIEW", "INDEX")
    case .show: .keywords("TABLES")
    case .group: .keywords("BY ")
    case .order: .keywords("BY ")
    case .union, .intersect, .except: .query.adding(["ALL"])
    case .left, .right, .full: .keywords("JOIN", "OUTER JOIN")
    case .inner, .cross, .outer: .keywords("JOIN")
    case .natural: .keywords("JOIN", "LEFT JOIN", "INNER JOIN")
    case .is: .keywords("NULL", "NOT NULL", "DISTINCT FROM", "NOT DISTINCT FROM", "TRUE", "FALSE")
    case .nulls: .keywords("FIRST", "LAST")
    case .not where previous == .keyword(.is):
      .keywords("NULL", "APPLICABLE", "COMPARABLE", "DISTINCT FROM", "FALSE", "REPORTED", "TRUE")
    case .not where previous?.endsOperand ?? false: .keywords("IN (", "LIKE", "ILIKE", "BETWEEN")
    case .select: .expression.adding(["DISTINCT"])
    case .by: clause == .chart ? .expression : .expression.adding(["ALL"])
    case .param, .comment: .nothing
    case .list: .keywords("DEFAULT", "COMMENT")
    case .with where clause == .group: .keywords("TOTALS", "SUBTOTALS")
    case .with where clause == .compare: .expression
    case .chart:
      Expectation(names: .none, keywords: ChartSyntax.Kind.allCases.map(\.rawValue) + ["CITE"])
    case .as, .cite, .limit, .offset, .with, .fetch, .using: .nothing
    case .null, .true, .false, .end, .all, .asc, .desc, .first, .last, .tables, .currentDate,
      .currentTimestamp, .applicable,
      .comparable, .reported:
      nil
    default: .expression
    }
  }

  /// After an operand in this clause.
  static func following(_ clause: Keyword?, isInCase: Bool) -> Expectation {
    let operators = ["AND", "OR", "NOT", "IN (", "IS", "LIKE", "ILIKE", "BETWEEN"]
    let ending = ["ORDER BY", "LIMIT", "OFFSET", "UNION", "INTERSECT", "EXCEPT", "CITE", "CHART"]
    let cases = isInCase ? ["WHEN", "THEN", "ELSE", "END"] : []
    let joins = [
      "JOIN", "INNER JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN", "CROSS JOIN", "NATURAL JOIN",
    ]
    let more: [String] =
      switch clause {
      case .select: ["AS", "FROM", "FILTER (WHERE"] + operators + ["WHERE", "GROUP BY"] + ending
      case .from: ["AS", "ON", "USING ("] + joins + ["COMPARE", "SELECT", "WHERE", "GROUP BY"] + ending
      case .compare: operators + ["WITH", "SELECT", "WHERE", "GROUP BY"] + ending
      case .on: operators + joins + ["COMPARE", "WHERE", "GROUP BY"] + ending
      case .where: operators + ["SELECT", "GROUP BY"] + ending
      case .group: ["WITH TOTALS", "WITH SUBTOTALS", "HAVING", "SELECT"] + ending
      case .having: operators + ["SELECT"] + ending
      case .order: ["ASC", "DESC", "NULLS FIRST", "NULLS LAST", "LIMIT", "OFFSET", "CITE", "CHART"]
      case .limit, .offset: ["OFFSET", "LIMIT", "CITE", "CHART"]
      case .chart: operators + ["BY", "STACKED", "LABEL", "BINS", "TITLE", "CITE"]
      case .into: ["VALUES", "SELECT", "FROM"]
      case .create: ["AS"]
      case .assert: operators + ["FROM"]
      case .param: ["LIST", "DEFAULT", "COMMENT"]
      default: operators + ["AS", "SELECT"]
      }
    return Expectation(names: .none, keywords: cases + more)
  }
}

extension TokenKind {
  /// Whether an expression may end here, so that an operator or a keyword can follow.
  var endsOperand: Bool {
    switch self {
    case .identifier, .quotedIdentifier, .parameter, .text, .integer, .decimal, .double, .rightParenthesis:
      true
    default: false
    }
  }
}
