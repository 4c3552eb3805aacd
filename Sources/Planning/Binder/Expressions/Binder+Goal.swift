import Columns

/// Which way numbers are better, followed from the fields that declare it to what is computed from them.
extension StatementBinder {
  /// nil where nothing says so, or the parts say different things.
  func goal(of expression: BoundExpression) -> FieldGoal? {
    switch expression {
    case .column(let id, _): return goals[id]
    case .cast(let operand, let type, _, _): return type.isNumeric ? goal(of: operand) : nil
    case .call(let function, let arguments, _, _): return goal(of: function, arguments)
    case .coalesce(let operands, _): return sharedGoal(operands)
    case .caseWhen(let branches, let otherwise, _):
      return sharedGoal(branches.map(\.result) + (otherwise.map { [$0] } ?? []))
    default: return nil
    }
  }

  private func goal(of function: ScalarFunction, _ arguments: [BoundExpression]) -> FieldGoal? {
    switch function {
    case .round, .truncate, .ceiling, .floor, .limitDigits, .limitDigitsOrNull, .convertUnit, .convertExactly,
      .convertRowUnit, .convertRowUnitOrNull, .meetRowUnit:
      return goal(of: arguments[0])
    case .negate: return goal(of: arguments[0])?.negated
    case .add, .greatest, .least: return sharedGoal(arguments)
    case .multiply:
      if arguments[0].isPositiveNumber { return goal(of: arguments[1]) }
      return arguments[1].isPositiveNumber ? goal(of: arguments[0]) : nil
    case .divide: return arguments[1].isPositiveNumber ? goal(of: arguments[0]) : nil
    default: return nil
    }
  }

  /// Constants have none, and hinder none.
  private func sharedGoal(_ expressions: [BoundExpression]) -> FieldGoal? {
    let parts = expressions.filter { if case .constant = $0 { false } else { true } }
    guard let first = parts.first.flatMap(goal(of:)) else { return nil }
    return parts.dropFirst().allSatisfy { goal(of: $0) == first } ? first : nil
  }

  // MARK: Following

  func followGoals(_ columns: [(from: ColumnID, to: ColumnID)]) {
    guard !goals.isEmpty else { return }
    for (from, to) in columns where from != to { goals[to] = goals[from] }
  }

  func followGoals(_ items: [NamedExpression]) {
    guard !goals.isEmpty else { return }
    for item in items { goals[item.column.id] = goal(of: item.expression) }
  }

  func followGoals(_ groups: [NamedExpression], _ aggregates: [LogicalAggregate.Output]) {
    guard !goals.isEmpty else { return }
    followGoals(groups)
    for output in aggregates where output.aggregate.function.givesLikeNumber {
      goals[output.column.id] = output.aggregate.arguments.first.flatMap(goal(of:))
    }
  }

  func followGoals(_ operands: [QueryOutput], _ columns: [OutputColumn]) {
    guard !goals.isEmpty else { return }
    for index in columns.indices {
      let found = operands.map { goals[$0.columns[index].id] }
      if let first = found[0], found.allSatisfy({ $0 == first }) { goals[columns[index].id] = first }
    }
  }

  /// By place among a query's columns.
  func goals(of columns: [OutputColumn]) -> [Int: FieldGoal] {
    guard !goals.isEmpty else { return [:] }
    var found: [Int: FieldGoal] = [:]
    for (index, column) in columns.enumerated() { found[index] = goals[column.id] }
    return found
  }
}

extension AggregateFunction {
  /// Whether its result is one of the numbers, or grows and falls with each of them.
  fileprivate var givesLikeNumber: Bool {
    switch self {
    case .sum, .average, .minimum, .maximum, .median, .quantile, .discreteQuantile, .mode, .anyValue,
      .lastValue,
      .argumentOfMinimum, .argumentOfMaximum, .single:
      true
    default: false
    }
  }
}

extension BoundExpression {
  fileprivate var isPositiveNumber: Bool {
    guard case .constant(let value, _) = self else { return false }
    return switch value {
    case .integer(let number): number > 0
    case .decimal(let number): number.coefficient > 0
    case .double(let number): number > 0
    default: false
    }
  }
}
