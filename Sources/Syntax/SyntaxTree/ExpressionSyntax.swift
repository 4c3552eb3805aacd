package import Diagnostics

/// An expression as written, before any name is looked up.
package indirect enum ExpressionSyntax: Sendable {
  case literal(LiteralSyntax)
  case column(NameSyntax)
  /// `:name`, with the span of both.
  case parameter(Identifier)
  case unary(UnaryOperatorSyntax, operand: ExpressionSyntax, span: SourceSpan)
  case binary(BinaryOperatorSyntax, ExpressionSyntax, ExpressionSyntax, operatorSpan: SourceSpan)
  /// `a AND b AND c`, flat, so that a long chain is not a tall tree. At least two operands.
  case and([ExpressionSyntax])
  /// `a OR b OR c`, flat.
  case or([ExpressionSyntax])
  /// `x IS [NOT] NULL`, `x IS [NOT] TRUE`, `x IS [NOT] FALSE`; `x IS NOT APPLICABLE` and its sisters, which are no negations.
  case isTest(ExpressionSyntax, IsTestSyntax, negated: Bool, span: SourceSpan)
  /// `x IS [NOT] DISTINCT FROM y`.
  case isDistinct(ExpressionSyntax, ExpressionSyntax, negated: Bool, span: SourceSpan)
  case between(
    ExpressionSyntax, lower: ExpressionSyntax, upper: ExpressionSyntax, negated: Bool, span: SourceSpan)
  /// `x IN (a, b, c)`; the list may be empty.
  case inList(ExpressionSyntax, [ExpressionSyntax], negated: Bool, span: SourceSpan)
  /// `x IN :name`, of a parameter that is a list.
  case inParameter(ExpressionSyntax, Identifier, negated: Bool, span: SourceSpan)
  case inQuery(ExpressionSyntax, QuerySyntax, negated: Bool, span: SourceSpan)
  /// `x < ANY (query)`, `x <> ALL (query)`.
  case quantified(QuantifiedSyntax)
  case like(LikeSyntax)
  case approximation(ApproximationSyntax)
  case caseWhen(CaseSyntax)
  case cast(CastSyntax)
  /// `x TO [unit]`.
  case conversion(ExpressionSyntax, UnitSyntax, span: SourceSpan)
  case call(CallSyntax)
  /// `COLUMNS('pattern')`, `COLUMNS(* EXCLUDE (a))`: each of several columns in turn.
  case columns(ColumnsSyntax)
  case exists(QuerySyntax, span: SourceSpan)
  case subquery(QuerySyntax, span: SourceSpan)
  /// `(a, b)`, to be compared with another such, or with the rows of a list or a query.
  case row([ExpressionSyntax], span: SourceSpan)
}

/// What stands behind the text of an interval: `MONTH`, `DAY TO SECOND`, `SECOND(3)`.
package struct IntervalFieldsSyntax: Hashable, Sendable {
  /// In capitals.
  package var first: String
  package var last: String?
  /// How many digits seconds have after the point.
  package var digits: String?

  package init(first: String, last: String?, digits: String?) {
    self.first = first
    self.last = last
    self.digits = digits
  }

  package var text: String {
    first + (last.map { " TO \($0)" } ?? "") + (digits.map { "(\($0))" } ?? "")
  }
}

package struct LiteralSyntax: Sendable {
  package enum Kind: Hashable, Sendable {
    case null
    case boolean(Bool)
    /// Digits without a point. The text is kept: the binder decides whether it fits.
    case integer(String)
    /// Digits with a point: exact, with as many decimals as written.
    case decimal(String)
    /// With an exponent.
    case double(String)
    /// The value, escapes resolved.
    case text(String)
    /// `DATE '2019-07-01'`: the text between the quotes.
    case date(String)
    /// `PERIOD '2019/20'`: the text between the quotes.
    case period(String)
    /// `TIMESTAMP '2020-03-18 14:05:00'`: the text between the quotes.
    case timestamp(String)
    /// `INTERVAL '3' MONTH`, `INTERVAL '1 year 2 months'`: the text between the quotes, or the number, and its fields.
    case interval(String, fields: IntervalFieldsSyntax?)
  }

  package var kind: Kind
  /// `5 [kUSD]`: of a number only.
  package var unit: UnitSyntax?
  package var span: SourceSpan

  package init(_ kind: Kind, unit: UnitSyntax? = nil, _ span: SourceSpan) {
    self.kind = kind
    self.unit = unit
    self.span = span
  }
}

/// `[USD/L]`; what it means is the binder's to say.
package struct UnitSyntax: Sendable {
  /// What stands between the brackets, without blanks around it.
  package var text: String
  package var span: SourceSpan

  package init(text: String, span: SourceSpan) {
    self.text = text
    self.span = span
  }
}

package enum UnaryOperatorSyntax: String, Sendable, CaseIterable {
  case minus = "-"
  case plus = "+"
  case not = "NOT"
}

package enum BinaryOperatorSyntax: String, Sendable, CaseIterable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  /// True division: exact operands give a decimal.
  case divide = "/"
  /// `DIV` or `//`.
  case integerDivide = "DIV"
  case remainder = "%"
  case concatenate = "||"
  case equal = "="
  case notEqual = "<>"
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
}

package enum IsTestSyntax: String, Sendable, CaseIterable {
  case null = "NULL"
  case isTrue = "TRUE"
  case isFalse = "FALSE"
  /// NULL, of a condition.
  case isUnknown = "UNKNOWN"
  case notApplicable = "NOT APPLICABLE"
  case notReported = "NOT REPORTED"
  case notComparable = "NOT COMPARABLE"
}

/// A comparison with each row of a query.
package struct QuantifiedSyntax: Sendable {
  package var operand: ExpressionSyntax
  package var op: BinaryOperatorSyntax
  /// ALL; otherwise ANY.
  package var isAll: Bool
  package var query: QuerySyntax
  package var span: SourceSpan

  package init(
    operand: ExpressionSyntax, op: BinaryOperatorSyntax, isAll: Bool, query: QuerySyntax, span: SourceSpan
  ) {
    self.operand = operand
    self.op = op
    self.isAll = isAll
    self.query = query
    self.span = span
  }
}

/// A text against a pattern.
package struct LikeSyntax: Sendable {
  package enum Operator: String, Sendable, CaseIterable {
    case like = "LIKE"
    case ilike = "ILIKE"
    case similar = "SIMILAR TO"
    /// A regular expression.
    case matches = "~"
    case matchesIgnoringCase = "~*"

    /// The operator with its negation.
    package func text(negated: Bool) -> String {
      switch self {
      case .like, .ilike, .similar: negated ? "NOT \(rawValue)" : rawValue
      case .matches, .matchesIgnoringCase: negated ? "!\(rawValue)" : rawValue
      }
    }
  }

  package var subject: ExpressionSyntax
  package var pattern: ExpressionSyntax
  package var escape: ExpressionSyntax?
  package var op: Operator
  package var negated: Bool
  package var span: SourceSpan

  package init(
    subject: ExpressionSyntax, pattern: ExpressionSyntax, escape: ExpressionSyntax?, op: Operator,
    negated: Bool, span: SourceSpan
  ) {
    self.subject = subject
    self.pattern = pattern
    self.escape = escape
    self.op = op
    self.negated = negated
    self.span = span
  }
}

/// `a ~= b [WITHIN c]`: equal within what rounding allows, or within what is said.
package struct ApproximationSyntax: Sendable {
  package var left: ExpressionSyntax
  package var right: ExpressionSyntax
  package var within: ExpressionSyntax?
  package var operatorSpan: SourceSpan
  package var span: SourceSpan

  package init(
    left: ExpressionSyntax, right: ExpressionSyntax, within: ExpressionSyntax?, operatorSpan: SourceSpan,
    span: SourceSpan
  ) {
    self.left = left
    self.right = right
    self.within = within
    self.operatorSpan = operatorSpan
    self.span = span
  }
}

package struct CaseSyntax: Sendable {
  package struct Branch: Sendable {
    package var condition: ExpressionSyntax
    package var result: ExpressionSyntax

    package init(condition: ExpressionSyntax, result: ExpressionSyntax) {
      self.condition = condition
      self.result = result
    }
  }

  /// `CASE subject WHEN value …`; nil for the form with conditions.
  package var subject: ExpressionSyntax?
  package var branches: [Branch]
  package var otherwise: ExpressionSyntax?
  package var span: SourceSpan

  package init(
    subject: ExpressionSyntax?, branches: [Branch], otherwise: ExpressionSyntax?, span: SourceSpan
  ) {
    self.subject = subject
    self.branches = branches
    self.otherwise = otherwise
    self.span = span
  }
}

package struct CastSyntax: Sendable {
  package enum Form: Sendable {
    /// `CAST(x AS type)`
    case cast
    /// `TRY_CAST(x AS type)`: NULL where the cast fails.
    case tryCast
    /// `x::type`
    case colons
  }

  package var operand: ExpressionSyntax
  package var type: TypeNameSyntax
  package var form: Form
  package var span: SourceSpan

  package init(operand: ExpressionSyntax, type: TypeNameSyntax, form: Form, span: SourceSpan) {
    self.operand = operand
    self.type = type
    self.form = form
    self.span = span
  }
}

/// `DECIMAL(12, 1) [kUSD]`: a type's name with its parameters and the unit of its values.
package struct TypeNameSyntax: Sendable {
  package var name: Identifier
  package var parameters: [LiteralSyntax]
  package var unit: UnitSyntax?
  package var span: SourceSpan

  package init(name: Identifier, parameters: [LiteralSyntax], unit: UnitSyntax? = nil, span: SourceSpan) {
    self.name = name
    self.parameters = parameters
    self.unit = unit
    self.span = span
  }
}

package struct ColumnsSyntax: Sendable {
  package indirect enum Selection: Sendable {
    /// A regular expression that the columns' names match.
    case pattern(LiteralSyntax)
    case star(StarSyntax)
  }

  package var selection: Selection
  package var span: SourceSpan

  package init(selection: Selection, span: SourceSpan) {
    self.selection = selection
    self.span = span
  }
}

/// A call of a scalar or aggregate function; the binder tells them apart.
///
/// The standard's special forms are calls too: `EXTRACT(YEAR FROM d)` is `extract('year', d)`, `SUBSTRING(x FROM a FOR b)` is
/// `substring(x, a, b)`, `OVERLAY(x PLACING y FROM a)` is `overlay(x, y, a)`, `POSITION(a IN b)` is `position(a, b)`, `TRIM(LEADING c FROM x)` is `ltrim(x, c)` (TRAILING: `rtrim`,
/// BOTH: `trim`), and `CURRENT_DATE` is `current_date()`.
package struct CallSyntax: Sendable {
  package var name: Identifier
  package var distinct: SourceSpan?
  package var arguments: [ExpressionSyntax]
  /// `count(*)`: the span of the star.
  package var star: SourceSpan?
  /// `string_agg(x, ',' ORDER BY y)`.
  package var orderBy: [OrderItemSyntax]
  /// `WITHIN GROUP (ORDER BY x)`.
  package var withinGroup: WithinGroupSyntax?
  /// `FILTER (WHERE condition)`.
  package var filter: ExpressionSyntax?
  /// `[IGNORE NULLS] OVER …`, of a window function.
  package var over: OverSyntax?
  package var span: SourceSpan

  /// Whether there is nothing but arguments.
  var isPlain: Bool {
    distinct == nil && star == nil && orderBy.isEmpty && withinGroup == nil && filter == nil && over == nil
  }

  package init(
    name: Identifier, distinct: SourceSpan?, arguments: [ExpressionSyntax], star: SourceSpan?,
    orderBy: [OrderItemSyntax], filter: ExpressionSyntax?, span: SourceSpan
  ) {
    self.name = name
    self.distinct = distinct
    self.arguments = arguments
    self.star = star
    self.orderBy = orderBy
    self.filter = filter
    self.span = span
  }
}

package struct WithinGroupSyntax: Sendable {
  package var order: [OrderItemSyntax]
  package var span: SourceSpan

  package init(order: [OrderItemSyntax], span: SourceSpan) {
    self.order = order
    self.span = span
  }
}
