import Glibc

/// What it is thought to cost to compute a plan, and to keep its rows: in rows that are looked at once.
struct PlanCost {
  /// Of larger plans it is not asked.
  private static let maximumOperators = 200
  private let cardinality = Cardinality()

  func computing(_ plan: LogicalPlan) -> Double {
    guard plan.extent.operators <= Self.maximumOperators else { return .greatestFiniteMagnitude }
    var cost = 0.0
    plan.walk { cost += own($0) }
    return cost
  }

  /// An operator that collects its rows has them already.
  func keeping(_ plan: LogicalPlan) -> Double {
    let rows = cardinality.rows(of: plan)
    return plan.isBreaker ? rows * 0.1 : rows * (1 + 0.2 * Double(plan.columns.count))
  }

  private func own(_ plan: LogicalPlan) -> Double {
    let read = plan.inputs.reduce(0) { $0 + cardinality.rows(of: $1) }
    switch plan {
    case .scan, .values, .workingTable, .shared: return cardinality.rows(of: plan) * 0.2
    case .filter, .project: return read * 0.4
    case .expansion: return read * 0.4 + cardinality.rows(of: plan) * 0.2
    case .limit, .totals: return plan.isMaterialized ? 0 : read * 0.1
    case .setOperation(let operation): return operation.op == .union && operation.all ? 0 : read * 2
    case .aggregate, .distinct, .spread, .topN, .limitBy: return read * 2
    case .join: return read * 2 + cardinality.rows(of: plan) * 0.5
    case .sort, .window: return read * log2(max(2, read)) * 0.5
    case .recursive: return read * 10
    }
  }
}
