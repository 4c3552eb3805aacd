package import Diagnostics

/// `[WITH …] body [ORDER BY …] [LIMIT …] [OFFSET …] [CITE] [CHART …]`.
package struct QuerySyntax: Sendable {
  package var with: [CommonTableSyntax]
  package var body: QueryBodySyntax
  package var orderBy: OrderBySyntax?
  package var limit: ExpressionSyntax?
  /// `FETCH … WITH TIES`: rows that tie with the last one come too.
  package var ties: SourceSpan?
  package var offset: ExpressionSyntax?
  /// What is done to the rows then, one after the other.
  package var pipes: [PipeSyntax] = []
  /// The word CITE; only the outermost query may have it.
  package var cite: SourceSpan?
  /// How its rows are drawn; only the outermost query may say it.
  package var chart: ChartSyntax?
  package var span: SourceSpan

  package init(
    with: [CommonTableSyntax] = [], body: QueryBodySyntax, orderBy: OrderBySyntax? = nil,
    limit: ExpressionSyntax? = nil, offset: ExpressionSyntax? = nil, cite: SourceSpan? = nil,
    span: SourceSpan
  ) {
    self.with = with
    self.body = body
    self.orderBy = orderBy
    self.limit = limit
    self.offset = offset
    self.cite = cite
    self.span = span
  }
}

/// `name [(columns)] AS [[NOT] MATERIALIZED] (query)`.
package struct CommonTableSyntax: Sendable {
  package var name: Identifier
  package var columns: [Identifier]
  package var query: QuerySyntax
  /// Whether it stands in WITH RECURSIVE, so that its query may use it.
  package var mayRecur = false
  /// Whether it is computed once for all its uses, or anew for each; nil where that isn't said.
  package var isMaterialized: Bool?

  package init(name: Identifier, columns: [Identifier], query: QuerySyntax) {
    self.name = name
    self.columns = columns
    self.query = query
  }
}

package indirect enum QueryBodySyntax: Sendable {
  case select(SelectSyntax)
  case values(ValuesSyntax)
  case setOperation(SetOperationSyntax)
  /// A query in parentheses, which may have its own WITH, ORDER BY and LIMIT.
  case nested(QuerySyntax)

  package var span: SourceSpan {
    switch self {
    case .select(let select): select.span
    case .values(let values): values.span
    case .setOperation(let operation): operation.left.span.union(operation.right.span)
    case .nested(let query): query.span
    }
  }
}

package struct SetOperationSyntax: Sendable {
  package enum Operator: String, Sendable, CaseIterable {
    case union = "UNION"
    case intersect = "INTERSECT"
    case except = "EXCEPT"
  }

  package var op: Operator
  package var all: Bool
  /// BY NAME: columns of one name are put together, wherever they stand.
  package var matchesNames: Bool
  package var left: QueryBodySyntax
  package var right: QueryBodySyntax
  package var operatorSpan: SourceSpan

  package init(
    op: Operator, all: Bool, matchesNames: Bool = false, left: QueryBodySyntax, right: QueryBodySyntax,
    operatorSpan: SourceSpan
  ) {
    self.op = op
    self.all = all
    self.matchesNames = matchesNames
    self.left = left
    self.right = right
    self.operatorSpan = operatorSpan
  }
}

package struct ValuesSyntax: Sendable {
  /// Each row as written; the binder checks that they are of one width.
  package var rows: [[ExpressionSyntax]]
  package var span: SourceSpan

  package init(rows: [[ExpressionSyntax]], span: SourceSpan) {
    self.rows = rows
    self.span = span
  }
}

package struct SelectSyntax: Sendable {
  package var distinct: DistinctSyntax?
  /// Empty only for a FROM-first query without SELECT, which means `*`.
  package var items: [SelectItemSyntax]
  /// Comma-separated; empty for `SELECT 1`.
  package var from: [TableSyntax]
  package var compare: CompareSyntax?
  package var `where`: ExpressionSyntax?
  package var groupBy: GroupBySyntax?
  /// GROUP BY DISTINCT: sets that come several times count once.
  package var hasDistinctSets = false
  package var totals: GroupTotalsSyntax?
  package var having: ExpressionSyntax?
  /// `WINDOW name AS (…)`.
  package var windows: [NamedWindowSyntax] = []
  package var qualify: ExpressionSyntax?
  /// Whether FROM stood first, which the printer keeps.
  package var isFromFirst: Bool
  package var span: SourceSpan

  package init(
    distinct: DistinctSyntax?, items: [SelectItemSyntax], from: [TableSyntax], where: ExpressionSyntax?,
    groupBy: GroupBySyntax?, having: ExpressionSyntax?, isFromFirst: Bool, span: SourceSpan
  ) {
    self.distinct = distinct
    self.items = items
    self.from = from
    self.where = `where`
    self.groupBy = groupBy
    self.having = having
    self.isFromFirst = isFromFirst
    self.span = span
  }
}

/// `DISTINCT`, or `DISTINCT ON (a, b)`: of the rows that are alike in these the first.
package struct DistinctSyntax: Sendable {
  package var span: SourceSpan
  /// Empty: rows are alike in all columns.
  package var on: [ExpressionSyntax] = []
}

/// `COMPARE planned WITH actual`.
package struct CompareSyntax: Sendable {
  package var planned: ExpressionSyntax
  package var actual: ExpressionSyntax
  package var span: SourceSpan

  package init(planned: ExpressionSyntax, actual: ExpressionSyntax, span: SourceSpan) {
    self.planned = planned
    self.actual = actual
    self.span = span
  }
}

/// `WITH TOTALS` or `WITH SUBTOTALS`, after the groups.
package struct GroupTotalsSyntax: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case totals = "TOTALS"
    case subtotals = "SUBTOTALS"
  }

  package var kind: Kind
  package var span: SourceSpan

  package init(kind: Kind, span: SourceSpan) {
    self.kind = kind
    self.span = span
  }
}

/// `*` or `t.*`, without some columns, with others in their places, or under other names.
package struct StarSyntax: Sendable {
  package struct Replacement: Sendable {
    package var expression: ExpressionSyntax
    package var column: Identifier

    package init(expression: ExpressionSyntax, column: Identifier) {
      self.expression = expression
      self.column = column
    }
  }

  package struct Renaming: Sendable {
    package var column: NameSyntax
    package var name: Identifier
  }

  package var table: NameSyntax?
  package var excluded: [NameSyntax] = []
  package var replaced: [Replacement] = []
  package var renamed: [Renaming] = []
  package var span: SourceSpan

  package init(table: NameSyntax?, span: SourceSpan) {
    self.table = table
    self.span = span
  }
}

package enum SelectItemSyntax: Sendable {
  indirect case star(StarSyntax)
  case expression(ExpressionSyntax, alias: Identifier?)

  package var span: SourceSpan {
    switch self {
    case .star(let star): star.span
    case .expression(let expression, _): expression.span
    }
  }
}

package enum GroupBySyntax: Sendable {
  /// `GROUP BY ALL`: every item that holds no aggregate.
  case all(span: SourceSpan)
  case elements([GroupingElementSyntax], span: SourceSpan)

  /// The keys as they stand, one after the other; none of `ALL`.
  package var keys: [ExpressionSyntax] {
    switch self {
    case .all: []
    case .elements(let elements, _): elements.flatMap(\.keys)
    }
  }
}

/// A part of GROUP BY: it stands for one or more sets of keys, and the rows are grouped by each set of one part
/// together with each set of the others.
package indirect enum GroupingElementSyntax: Sendable {
  case key(ExpressionSyntax)
  /// `(a, b)`, which is one key to ROLLUP and CUBE; `()` is the set without keys.
  case set([ExpressionSyntax], span: SourceSpan)
  /// `ROLLUP (a, b)`: all keys, then without the last, and so on to none.
  case rollup([GroupingElementSyntax], span: SourceSpan)
  /// `CUBE (a, b)`: every choice of the keys.
  case cube([GroupingElementSyntax], span: SourceSpan)
  /// `GROUPING SETS (…)`: the sets of each part, one after the other.
  case sets([GroupingElementSyntax], span: SourceSpan)

  package var keys: [ExpressionSyntax] {
    switch self {
    case .key(let key): [key]
    case .set(let keys, _): keys
    case .rollup(let elements, _), .cube(let elements, _), .sets(let elements, _):
      elements.flatMap(\.keys)
    }
  }

  package var span: SourceSpan {
    switch self {
    case .key(let key): key.span
    case .set(_, let span), .rollup(_, let span), .cube(_, let span), .sets(_, let span): span
    }
  }
}

package enum OrderBySyntax: Sendable {
  /// `ORDER BY ALL [DESC]`: every column from left to right.
  case all(descending: Bool, nullsFirst: Bool?, span: SourceSpan)
  case items([OrderItemSyntax], span: SourceSpan)
}

package struct OrderItemSyntax: Sendable {
  package var expression: ExpressionSyntax
  package var descending: Bool
  /// nil where it isn't said: NULLs come last, whichever the direction.
  package var nullsFirst: Bool?

  package init(expression: ExpressionSyntax, descending: Bool, nullsFirst: Bool?) {
    self.expression = expression
    self.descending = descending
    self.nullsFirst = nullsFirst
  }
}

package indirect enum TableSyntax: Sendable {
  case named(NameSyntax, alias: TableAliasSyntax?)
  /// `'file.csv' [(name TYPE, …)] [WITH (option = value, …)]`.
  case file(FileTableSyntax, alias: TableAliasSyntax?)
  /// A derived table; VALUES in parentheses is one too. `lateral`: it may use the tables before it.
  case derived(QuerySyntax, alias: TableAliasSyntax?, lateral: Bool, span: SourceSpan)
  /// `generate_series(1, 10) AS t (n)`.
  case function(TableFunctionSyntax, alias: TableAliasSyntax?)
  case join(JoinSyntax)
  /// `(a JOIN b ON …) AS t (c, d)`: what stands in parentheses goes by a name of its own.
  case enclosed(TableSyntax, alias: TableAliasSyntax, span: SourceSpan)
  case pivot(PivotSyntax)
  case unpivot(UnpivotSyntax)

  package var span: SourceSpan {
    switch self {
    case .named(let name, let alias): alias.map { name.span.union($0.name.span) } ?? name.span
    case .file(let file, _): file.span
    case .function(let function, _): function.span
    case .derived(_, _, _, let span), .enclosed(_, _, let span): span
    case .join(let join): join.left.span.union(join.right.span)
    case .pivot(let pivot): pivot.source.span.union(pivot.span)
    case .unpivot(let unpivot): unpivot.source.span.union(unpivot.span)
    }
  }
}

package struct TableAliasSyntax: Sendable {
  package var name: Identifier
  package var columns: [Identifier]

  package init(name: Identifier, columns: [Identifier]) {
    self.name = name
    self.columns = columns
  }
}

/// `'file.csv'` as a table. Options override what would be inferred.
package struct FileTableSyntax: Sendable {
  package struct Option: Sendable {
    package var name: Identifier
    package var value: LiteralSyntax

    package init(name: Identifier, value: LiteralSyntax) {
      self.name = name
      self.value = value
    }
  }

  package var path: String
  package var pathSpan: SourceSpan
  /// `delimiter = ';'`, `header = FALSE`, `null = 'NA'`.
  package var options: [Option]
  /// `'file.csv' (year INTEGER, amount DECIMAL(12, 1))`: types by column name, for as many as are to be overridden.
  package var columnTypes: [ColumnDefinitionSyntax]
  package var span: SourceSpan

  package init(
    path: String, pathSpan: SourceSpan, options: [Option], columnTypes: [ColumnDefinitionSyntax],
    span: SourceSpan
  ) {
    self.path = path
    self.pathSpan = pathSpan
    self.options = options
    self.columnTypes = columnTypes
    self.span = span
  }
}

package struct JoinSyntax: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case inner = "INNER"
    case left = "LEFT"
    case right = "RIGHT"
    case full = "FULL"
    case cross = "CROSS"
  }

  package enum Condition: Sendable {
    case none
    case on(ExpressionSyntax)
    case using([Identifier])
    case natural(span: SourceSpan)
  }

  package var kind: Kind
  package var left: TableSyntax
  package var right: TableSyntax
  package var condition: Condition
  package var operatorSpan: SourceSpan

  package init(
    kind: Kind, left: TableSyntax, right: TableSyntax, condition: Condition, operatorSpan: SourceSpan
  ) {
    self.kind = kind
    self.left = left
    self.right = right
    self.condition = condition
    self.operatorSpan = operatorSpan
  }
}
