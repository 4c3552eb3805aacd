import Columns
import Diagnostics

/// Joins that are hardly meant: each row with each other, and outer ones that a condition undoes.
extension Lint {
  func untiedJoins(in plan: LogicalPlan) -> [Diagnostic] {
    JoinTree(plan).untied.map { span in
      .warning(
        .untiedJoin, "nothing ties these rows to those of the tables before",
        at: .init(span, "each row meets each other"),
        hint: "say which belong together, by ON or in WHERE; CROSS JOIN where all pairs are meant")
    }
  }

  /// Rows without a partner, which an outer join keeps, are dropped by a condition that is not true where all is missing.
  func undoneJoins(in input: LogicalPlan, by condition: BoundExpression) -> [Diagnostic] {
    let conditions = condition.conjuncts
    return input.outerJoins.compactMap { join -> Diagnostic? in
      guard let span = join.written, let missing = join.filledColumns,
        let undoing = conditions.first(where: { $0.fails(whereMissing: missing) })
      else { return nil }
      let word = join.kind.rawValue.uppercased()
      var warning = Diagnostic.warning(
        .undoneOuterJoin, "WHERE drops the rows that \(word) JOIN keeps without a partner",
        at: .init(span, "joined here"),
        hint: "put the condition into ON, or write JOIN where only pairs are meant")
      if let place = undoing.place {
        warning.related = [.init(place, "not true where all is missing")]
      }
      return warning
    }
  }
}

extension LogicalPlan {
  /// Those of which rows come up as they are.
  fileprivate var outerJoins: [LogicalJoin] {
    switch self {
    case .filter(let input, _): input.outerJoins
    case .join(let join): [join] + join.left.outerJoins + (join.givesOneSide ? [] : join.right.outerJoins)
    default: []
    }
  }
}

extension LogicalJoin {
  /// The columns that are NULL in rows without a partner; nil where there are no such rows, or on both sides.
  fileprivate var filledColumns: Set<ColumnID>? {
    switch kind {
    case .left: Set(right.columns.map(\.id))
    case .right: Set(left.columns.map(\.id))
    default: nil
    }
  }
}

extension BoundExpression {
  /// Whether it is certain not to be true where all of the columns are NULL.
  fileprivate func fails(whereMissing columns: Set<ColumnID>) -> Bool {
    switch self {
    case .and(let operands): operands.contains { $0.fails(whereMissing: columns) }
    case .or(let operands): operands.allSatisfy { $0.fails(whereMissing: columns) }
    case .call(.isNotNull, let operands, _, _): operands.allSatisfy { $0.isNull(whereMissing: columns) }
    default: isNull(whereMissing: columns)
    }
  }

  private func isNull(whereMissing columns: Set<ColumnID>) -> Bool {
    switch self {
    case .column(let id, _): columns.contains(id)
    case .call(let function, let arguments, _, _):
      function.isNullOfAnyNull && arguments.contains { $0.isNull(whereMissing: columns) }
    case .cast(let operand, _, _, _), .inList(let operand, _), .inSubquery(let operand, _):
      operand.isNull(whereMissing: columns)
    case .and(let operands), .or(let operands): operands.allSatisfy { $0.isNull(whereMissing: columns) }
    default: false
    }
  }

  /// Where it stands in the text, as far as that is known.
  fileprivate var place: SourceSpan? {
    var found: SourceSpan?
    walk { inner in
      if case .call(_, _, _, let span) = inner, span != .none { found = found ?? span }
      return found == nil
    }
    return found
  }
}

extension ScalarFunction {
  /// Whether it is NULL as soon as one of its arguments is: those that conditions are made of.
  fileprivate var isNullOfAnyNull: Bool {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .approximatelyEqual, .not, .like,
      .ilike, .startsWith, .endsWith, .contains, .regexMatches, .regexFullMatches, .add, .subtract, .multiply,
      .divide, .integerDivide, .remainder, .negate, .abs, .round, .convertUnit, .lower, .upper, .length,
      .trim,
      .substring, .year, .month, .day:
      true
    default: false
    }
  }
}
