import Syntax

/// What the grammar lets stand at a place in a statement.
struct Expectation {
  enum Names: Equatable {
    case none
    case tables
    /// Those of the session: the others are read-only.
    case ownTables
    case ownViews
    /// Of the table or alias that stands before the point.
    case columns(of: String)
    /// Columns in scope, aliases and functions.
    case expression
    case types
    case units
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
  /// Behind the tables of WITH.
  static let behindTables = query.adding(["INSERT INTO", "UPDATE", "DELETE FROM", "ASSERT"])
  /// The statements that run a query.
  static let explained = Expectation(
    names: .none,
    keywords: query.keywords + [
      "SUMMARIZE", "COPY", "CREATE TABLE", "INSERT INTO", "UPDATE", "DELETE FROM", "ASSERT",
    ])
  static let tables = Expectation(names: .tables, keywords: [])
  static let ownTables = Expectation(names: .ownTables, keywords: [])
  static let ownViews = Expectation(names: .ownViews, keywords: [])
  static let expression = Expectation(
    names: .expression,
    keywords: [
      "CASE", "CAST(", "TRY_CAST(", "DATE '", "EXISTS (", "EXTRACT(", "FALSE", "NOT", "NULL", "PERIOD '",
      "TRUE",
    ])
  /// Behind `|>`.
  static let pipe = keywords(
    "WHERE", "SELECT", "EXTEND", "AGGREGATE", "ORDER BY", "LIMIT", "SET", "DROP", "RENAME", "JOIN",
    "LEFT JOIN",
    "DISTINCT", "AS", "UNION", "INTERSECT", "EXCEPT")

  static func keywords(_ keywords: String...) -> Expectation { Expectation(names: .none, keywords: keywords) }

  func adding(_ more: [String]) -> Expectation { Expectation(names: names, keywords: keywords + more) }

  /// After this keyword; nil where it ends an operand, as NULL does, and the clause decides.
  static func after(
    _ keyword: Keyword, before previous: TokenKind?, in clause: Keyword? = nil
  ) -> Expectation? {
    switch keyword {
    case .from where previous == .keyword(.distinct): .expression
    case .from where previous == .keyword(.delete): .ownTables
    case .into, .update: .ownTables
    case .from, .join, .copy: .tables
    case .table: previous == .keyword(.drop) ? .ownTables.adding(["IF EXISTS"]) : .nothing
    case .view: previous == .keyword(.drop) ? .ownViews.adding(["IF EXISTS"]) : .nothing
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
    case .partition: .keywords("BY ")
    case .union: .query.adding(["ALL", "BY NAME", "ALL BY NAME"])
    case .intersect, .except: .query.adding(["ALL"])
    case .left, .right, .full: .keywords("JOIN", "OUTER JOIN")
    case .inner, .cross, .outer: .keywords("JOIN")
    case .natural: .keywords("JOIN", "LEFT JOIN", "INNER JOIN")
    case .is:
      .keywords("NULL", "NOT NULL", "DISTINCT FROM", "NOT DISTINCT FROM", "TRUE", "FALSE", "UNKNOWN")
    case .nulls: .keywords("FIRST", "LAST")
    case .not where previous == .keyword(.is):
      .keywords("NULL", "APPLICABLE", "COMPARABLE", "DISTINCT FROM", "FALSE", "REPORTED", "TRUE", "UNKNOWN")
    case .not where previous?.endsOperand ?? false: .keywords("IN (", "LIKE", "ILIKE", "BETWEEN")
    case .select: .expression.adding(["DISTINCT"])
    case .by: clause == .chart ? .expression : .expression.adding(["ALL"])
    case .param, .comment: .nothing
    case .list: .keywords("DEFAULT", "COMMENT")
    case .with where clause == .group: .keywords("TOTALS", "SUBTOTALS")
    case .with where clause == .compare: .expression
    case .chart:
      Expectation(names: .none, keywords: ChartSyntax.Kind.allCases.map(\.rawValue) + ["CITE"])
    case .to: Expectation(names: .units, keywords: [])
    case .as, .cite, .limit, .offset, .with, .fetch, .using: .nothing
    case .null, .true, .false, .end, .all, .asc, .desc, .first, .last, .tables, .currentDate,
      .currentTimestamp, .applicable,
      .comparable, .reported, .totals, .subtotals:
      nil
    default: .expression
    }
  }

  fileprivate static let chartOptions = ["BY", "STACKED", "LABEL", "BINS", "TITLE", "CITE"]

  /// After an operand in this clause.
  static func following(_ clause: Keyword?, isInCase: Bool) -> Expectation {
    let operators = ["AND", "OR", "NOT", "IN (", "IS", "LIKE", "ILIKE", "BETWEEN", "TO"]
    let ending = ["ORDER BY", "LIMIT", "OFFSET", "UNION", "INTERSECT", "EXCEPT", "CITE", "CHART"]
    let cases = isInCase ? ["WHEN", "THEN", "ELSE", "END"] : []
    let joins = [
      "JOIN", "INNER JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN", "CROSS JOIN", "NATURAL JOIN",
    ]
    let more: [String] =
      switch clause {
      case .select: ["AS", "FROM", "FILTER (WHERE", "OVER ("] + operators + ["WHERE", "GROUP BY"] + ending
      case .from:
        ["AS", "ON", "USING ("] + joins + ["COMPARE", "SELECT", "WHERE", "GROUP BY", "PIVOT (", "UNPIVOT ("]
          + ending
      case .compare: operators + ["WITH", "SELECT", "WHERE", "GROUP BY"] + ending
      case .on: operators + joins + ["COMPARE", "WHERE", "GROUP BY"] + ending
      case .where: operators + ["SELECT", "GROUP BY"] + ending
      case .group: ["WITH TOTALS", "WITH SUBTOTALS", "HAVING", "QUALIFY", "SELECT"] + ending
      case .having, .qualify: operators + ["SELECT"] + ending
      case .order: ["ASC", "DESC", "NULLS FIRST", "NULLS LAST", "LIMIT", "OFFSET", "CITE", "CHART"]
      case .limit, .offset: ["OFFSET", "LIMIT", "CITE", "CHART"]
      case .chart: operators + chartOptions
      case .into: ["VALUES", "SELECT", "FROM"]
      case .update: ["SET"]
      case .set: operators + ["FROM", "WHERE", "RETURNING"]
      case .returning: ["AS", "CITE"] + operators
      case .create: ["AS"]
      case .assert: operators + ["FROM"]
      case .param: ["LIST", "DEFAULT", "COMMENT"]
      case .extend: ["AS"] + operators
      case .aggregate: ["AS", "GROUP BY"] + operators
      default: operators + ["AS", "SELECT"]
      }
    return Expectation(names: .none, keywords: cases + more)
  }
}

extension StatementTokens {
  var expectation: Expectation {
    guard let last = before.last else { return .statement }
    switch last.kind {
    case .dot:
      return name(at: place - 2).map { Expectation(names: .columns(of: $0), keywords: []) } ?? .nothing
    case .doubleColon: return Expectation(names: .types, keywords: [])
    case .pipe: return .pipe
    case .keyword(.using) where isInDelete: return .tables
    case .keyword(.as) where isInCast: return Expectation(names: .types, keywords: [])
    case .keyword(let keyword):
      if keyword == .comment, clause != .param { return .following(clause, isInCase: isInCase) }
      return Expectation.after(keyword, before: kind(place - 2), in: clause(before: place - 1))
        ?? .following(clause, isInCase: isInCase)
    case let kind where kind.endsOperand:
      // Behind the kind of a chart stand its columns.
      if clause == .chart, self.kind(place - 2) == .keyword(.chart) {
        return .expression.adding(Expectation.chartOptions)
      }
      if clause == .with {
        guard last.kind == .rightParenthesis else { return .keywords("AS (") }
        let isInQuery = opening(around: place) != nil
        return .keywords("AS (").adding((isInQuery ? Expectation.query : .behindTables).keywords)
      }
      if clause == .param, self.kind(place - 2) == .keyword(.param) {
        return Expectation(names: .types, keywords: [])
      }
      return .following(clause, isInCase: isInCase).adding(
        (isAfterApproximation ? ["WITHIN"] : []) + (mayReturn ? ["RETURNING"] : []))
    case .comma: return clause == .from ? .tables : .expression
    case .star where clause == .select && !(kind(place - 2)?.endsOperand ?? false):
      return .following(.select, isInCase: false).adding(["EXCLUDE (", "REPLACE (", "RENAME ("])
    case .leftParenthesis:
      let opensQuery = clause == .from || clause == .with || clause == .create
      return opensQuery ? .query : .expression.adding(["SELECT", "FROM"])
    default: return .expression
    }
  }

  /// Whether the statement changes rows, which RETURNING may show; not within its parentheses.
  private var mayReturn: Bool {
    guard opening(around: place) == nil, clause != .set, clause != .into, clause != .update else {
      return false
    }
    let isChange = before.contains { token in
      switch token.kind {
      case .keyword(.insert), .keyword(.update), .keyword(.delete): true
      default: false
      }
    }
    return isChange && !before.contains { $0.kind == .keyword(.returning) }
  }

  /// Whether USING at the cursor names further tables, and no columns of a join.
  private var isInDelete: Bool {
    before.contains { $0.kind == .keyword(.delete) } && !before.contains { $0.kind == .keyword(.join) }
  }

  /// Whether AS at the cursor is that of CAST.
  private var isInCast: Bool {
    guard let open = opening(around: place) else { return false }
    return kind(open - 1) == .keyword(.cast) || kind(open - 1) == .keyword(.tryCast)
  }
}

extension TokenKind {
  /// Whether an expression may end here, so that an operator or a keyword can follow.
  var endsOperand: Bool {
    switch self {
    case .identifier, .quotedIdentifier, .parameter, .text, .integer, .decimal, .double, .unit,
      .rightParenthesis:
      true
    default: false
    }
  }
}
