import Columns

/// Guesses how many rows plans give, to order joins by. Where nothing is known, a table is taken for a
/// thousand rows.
struct Cardinality {
  static let unknownTable = 1000.0

  func rows(of plan: LogicalPlan) -> Double {
    switch plan {
    case .scan(let scan): return Double(scan.table.source.estimatedRowCount ?? Int(Self.unknownTable))
    case .values(_, let rows): return Double(rows.count)
    case .filter(let input, let condition):
      return max(1, rows(of: input) * condition.conjuncts.reduce(1) { $0 * selectivity(of: $1) })
    case .project(let input, _), .sort(let input, _), .limitBy(let input, _, _, _): return rows(of: input)
    case .window(let window): return rows(of: window.input)
    case .spread(let spread): return rows(of: spread.input)
    case .totals(let totals): return rows(of: totals.input)
    case .recursive(let recursion): return rows(of: recursion.base) * 10
    case .workingTable: return 100
    case .aggregate(let aggregate):
      return aggregate.groups.isEmpty ? 1 : max(1, rows(of: aggregate.input) / 10)
    case .distinct(let input): return max(1, rows(of: input) / 2)
    case .limit(let input, let count, _): return min(rows(of: input), Double(count ?? .max))
    case .topN(let input, _, let count, _): return min(rows(of: input), Double(count))
    case .setOperation(let operation):
      let (left, right) = (rows(of: operation.left), rows(of: operation.right))
      return operation.op == .union ? left + right : left
    case .join(let join):
      let (left, right) = (rows(of: join.left), rows(of: join.right))
      let pairs = joined(left, right, keys: join.keys.count)
      let conjuncts = join.residual?.conjuncts ?? []
      return max(1, conjuncts.reduce(pairs) { $0 * selectivity(of: $1) })
    }
  }

  /// Of a join on so many equations: mostly one side's keys are unique.
  func joined(_ left: Double, _ right: Double, keys: Int) -> Double {
    keys == 0 ? left * right : max(left, right)
  }

  func selectivity(of condition: BoundExpression) -> Double {
    switch condition {
    case .call(.equal, _, _, _), .call(.isNotDistinct, _, _, _), .call(.isNull, _, _, _): 0.1
    case .call(.less, _, _, _), .call(.lessOrEqual, _, _, _), .call(.greater, _, _, _),
      .call(.greaterOrEqual, _, _, _), .call(.like, _, _, _), .call(.ilike, _, _, _),
      .call(.regexMatches, _, _, _),
      .call(.regexFullMatches, _, _, _), .inList, .inSubquery:
      0.3
    default: 0.7
    }
  }
}
