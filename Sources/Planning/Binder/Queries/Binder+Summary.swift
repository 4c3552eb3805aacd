import Columns
import Diagnostics
import Syntax

/// SUMMARIZE: a row for each column of a query, which says what its values are like.
extension StatementBinder {
  /// One aggregation computes all of all columns in one pass. Its only row is set beside a row for each column, which
  /// chooses what is its own.
  func summarize(_ query: QuerySyntax) -> BoundQuery? {
    let output = bindQuery(query, outer: nil)
    guard diagnostics.isEmpty else { return nil }
    let rowUnits = rowUnits(of: output.columns)
    let columns = output.plan.columns
    var summary = Summary(binder: self)
    let figures = columns.indices.map { index in
      summary.span = output.columns[index].span
      return summary.figures(of: columns[index], isInOneUnit: !rowUnits.contains { $0.field == index })
    }
    let place = PlanColumn(id: newColumn(), name: "place", type: .integer)
    let headings = ["column", "type", "unit"].map { PlanColumn(id: newColumn(), name: $0, type: .text) }
    let rows = columns.enumerated().map { index, column in
      [.constant(.integer(Int64(index)), .integer)]
        + heading(column, index, rowUnits, among: columns).map { BoundExpression.constant($0, .text) }
    }
    let all = LogicalAggregate(input: output.plan, groups: [], aggregates: summary.aggregates)
    let paired = LogicalJoin(
      kind: .cross, left: .values(columns: [place] + headings, rows: rows), right: .aggregate(all), keys: [],
      residual: nil)
    let items =
      headings.map { NamedExpression(column: $0, expression: .column($0.id, $0.type)) }
      + Summary.fields.indices.map { field in
        chosen(Summary.fields[field], figures.map { $0[field] }, by: place)
      }
    let placed = NamedExpression(column: place, expression: .column(place.id, place.type))
    let sorted = LogicalPlan.sort(
      .project(.join(paired), items + [placed]), [SortKey(expression: placed.expression)])
    var summarized = BoundQuery(plan: sorted.giving(items.map(\.column)), subqueries: subqueries)
    summarized.countsMissingItself = true
    return summarized
  }

  /// Of each row the figure of the column in its place.
  private func chosen(
    _ field: Summary.Field, _ figures: [BoundExpression], by place: PlanColumn
  ) -> NamedExpression {
    let branches = figures.enumerated().map { index, figure in
      let operands: [BoundExpression] = [
        .column(place.id, place.type), .constant(.integer(Int64(index)), .integer),
      ]
      return BoundBranch(condition: .call(.equal, operands, .boolean, .none), result: figure)
    }
    return NamedExpression(
      column: PlanColumn(id: newColumn(), name: field.name, type: field.type),
      expression: .caseWhen(branches, otherwise: nil, field.type))
  }
}

/// The aggregates that a summary needs, and what it makes of them.
private struct Summary {
  typealias Field = (name: String, type: DataType)

  /// Values of any type stand in one column as texts, exactly as they are.
  static let fields: [Field] = [
    ("min", .text), ("max", .text), ("distinct", .integer), ("avg", .text), ("std", .double),
    ("q25", .text), ("median", .text), ("q75", .text), ("rows", .integer), ("nulls", .integer),
    ("not_applicable", .integer),
    ("not_reported", .integer), ("not_comparable", .integer),
  ]

  let binder: StatementBinder
  /// Of the column whose figures are asked for, where a failure points.
  var span = SourceSpan.none
  private(set) var aggregates: [LogicalAggregate.Output] = []
  private var rows: BoundExpression?

  init(binder: StatementBinder) { self.binder = binder }

  /// In the order of `fields`.
  ///
  /// - Parameter isInOneUnit: otherwise a number may be in another unit in each row, so that they neither compare nor
  ///   add up.
  mutating func figures(of column: PlanColumn, isInOneUnit: Bool) -> [BoundExpression] {
    let given = BoundExpression.column(column.id, column.type)
    let value = column.type.isNull ? binder.implicitCast(given, to: .text, at: span) : given
    let rows = rows ?? aggregate(.countRows)
    self.rows = rows
    let least = isInOneUnit ? text(aggregate(.minimum, value)) : missing(.notComparable, .text)
    let greatest = isInOneUnit ? text(aggregate(.maximum, value)) : missing(.notComparable, .text)
    let distinct = aggregate(.count, value, isDistinct: true)
    let isNumber = column.type.isNumeric
    let reason: NullReason? = !isInOneUnit ? .notComparable : isNumber ? nil : .notApplicable
    let isAmount = reason == nil || column.type.base == .interval
    let mean = isAmount ? text(aggregate(.average, value)) : missing(reason, .text)
    let deviation =
      reason.map { missing($0, .double) } ?? aggregate(.standardDeviation, value).measured(in: nil)
    let median = reason.map { missing($0, .text) } ?? text(aggregate(.median, value))
    let quartiles = [25, 75].map { hundredths in
      reason.map { missing($0, .text) } ?? text(aggregate(.quantile, value, fraction: hundredths))
    }
    let nulls = BoundExpression.call(.subtract, [rows, aggregate(.count, value)], .integer, span)
    let reasons = [ScalarFunction.isNotApplicable, .isNotReported, .isNotComparable].map { test in
      aggregate(.countRows, where: .call(test, [given], .boolean, span))
    }
    return [least, greatest, distinct, mean, deviation, quartiles[0], median, quartiles[1], rows, nulls]
      + reasons
  }

  /// - Parameter fraction: of a quantile, in hundredths.
  private mutating func aggregate(
    _ function: AggregateFunction, _ argument: BoundExpression? = nil, fraction: Int? = nil,
    isDistinct: Bool = false, where filter: BoundExpression? = nil
  ) -> BoundExpression {
    let part = fraction.map {
      BoundExpression.constant(.decimal(Decimal(coefficient: Int128($0), scale: 2)), .decimal(2))
    }
    let arguments = [argument, part].compactMap(\.self)
    let aggregate = BoundAggregate(
      function: function, arguments: arguments, isDistinct: isDistinct, filter: filter,
      type: function.resultType(of: arguments), span: span)
    let column = PlanColumn(
      id: binder.newColumn(), name: FunctionRegistry.name(of: function), type: aggregate.type)
    aggregates.append(.init(column: column, aggregate: aggregate))
    return .column(column.id, column.type)
  }

  /// Without its unit, which stands in a column of its own.
  private func text(_ value: BoundExpression) -> BoundExpression {
    binder.implicitCast(value.measured(in: nil), to: .text, at: span)
  }

  private func missing(_ reason: NullReason?, _ type: DataType) -> BoundExpression {
    .constant(.null(reason ?? .unknown), type)
  }
}
