import Columns

/// Joins and set operations, which bring the rows of several steps together.
extension PlainExplanation {
  mutating func tell(_ join: LogicalJoin) {
    let left = tell(join.left)
    let right = tell(join.right)
    columns.enter(join.left.columns + join.right.columns)
    if join.kind == .cross || join.keys.isEmpty && join.residual == nil {
      steps.append("Combines every row of \(left.name) with every row of \(right.name).")
      return
    }
    let match = matching(join)
    switch join.kind {
    case .inner, .cross:
      steps.append(
        "Joins \(left.rows) and \(right.rows) where \(match); rows of either without a partner are left out.")
    case .semi, .anti:
      let found = join.kind == .semi ? "there is one" : "there is none"
      steps.append("Keeps the rows of \(left.name) for which \(found) among \(right.rows) where \(match).")
    case .left: tellOuter(join.right, right, to: left, match)
    case .right: tellOuter(join.left, left, to: right, match)
    case .full:
      steps.append(
        "Joins \(left.rows) and \(right.rows) where \(match); rows of either without a partner are kept, "
          + "with the columns of the other missing.")
      columns.loosen(join.left.columns + join.right.columns)
    }
  }

  private mutating func tellOuter(_ plan: LogicalPlan, _ added: Source, to kept: Source, _ match: String) {
    steps.append(
      "Adds to each row of \(kept.name) those of \(added.name) where \(match); a row that has none is kept, "
        + "with the columns of \(added.name) missing.")
    columns.loosen(plan.columns)
  }

  /// "both have the same category and …".
  private func matching(_ join: LogicalJoin) -> String {
    var same: [String] = []
    var others: [String] = []
    for key in join.keys {
      if case .column(let left, _) = key.left.withoutCast, case .column(let right, _) = key.right.withoutCast,
        columns.bareName(left).lowercased() == columns.bareName(right).lowercased()
      {
        same.append(columns.bareName(left))
      } else {
        others.append(
          "\(expressions.text(key.left, atLeast: .phrase)) is \(expressions.text(key.right, atLeast: .phrase))"
        )
      }
    }
    if let residual = join.residual { others.append(conditions.text(residual)) }
    return PlainWords.list((same.isEmpty ? [] : ["both have the same \(PlainWords.list(same))"]) + others)
  }

  mutating func tell(_ operation: LogicalSetOperation) {
    var branches: [LogicalPlan] = []
    operation.collect(into: &branches)
    let sources = branches.map { tell($0) }
    for (place, column) in operation.columns.enumerated() {
      let given = branches.compactMap { place < $0.columns.count ? $0.columns[place].id : nil }
      let name = column.name.isPlainName ? column.name : given.first.map(columns.bareName) ?? column.name
      columns.declare(column.id, name, mayBeMissing: given.contains { columns.mayBeMissing($0) })
    }
    let once = operation.all ? "" : " Each different row is kept once."
    switch operation.op {
    case .union: steps.append("Puts together \(Source.together(sources)).\(once)")
    case .intersect: steps.append("Keeps what \(Source.together(sources)) have in common.\(once)")
    case .except:
      let rest = PlainWords.list(sources.dropFirst().map(\.rows), joinedBy: "or")
      steps.append("Takes \(sources.first?.rows ?? ""), and leaves out what is also among \(rest).\(once)")
    }
  }
}

extension LogicalSetOperation {
  /// The operands of a chain of one operation, from left to right.
  fileprivate func collect(into branches: inout [LogicalPlan]) {
    if case .setOperation(let inner) = left, inner.op == op, inner.all == all, op != .intersect || !all {
      inner.collect(into: &branches)
    } else {
      branches.append(left)
    }
    branches.append(right)
  }
}

extension BoundExpression {
  /// Without the casts that the two sides of a comparison are given.
  fileprivate var withoutCast: BoundExpression {
    if case .cast(let operand, _, isTry: false, _) = self { operand.withoutCast } else { self }
  }
}
