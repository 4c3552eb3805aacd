import Columns

/// Computes what is known before the query runs, and drops conditions that always hold, and rows of which none is wanted.
/// What fails stays as it is, so that the failure happens only if a row comes to it.
package struct ConstantFolding: OptimizerRule {
  package let name = "constant folding"

  package init() {}

  package func apply(to plan: LogicalPlan) -> LogicalPlan {
    let folded = plan.mapInputs(apply).mapExpressions(fold)
    switch folded {
    case .filter(let input, .constant(let value, _)):
      return value == .boolean(true) ? input : .values(columns: input.columns, rows: [])
    case .limit(let input, 0, _): return .values(columns: input.columns, rows: [])
    case .join(var join) where join.residual == .constant(.boolean(true), .boolean):
      join.residual = nil
      return .join(join)
    default: return folded
    }
  }

  func fold(_ expression: BoundExpression) -> BoundExpression {
    switch expression {
    case .constant, .column, .exists, .scalarSubquery: return expression
    default: break
    }
    let folded = expression.mapChildren(fold)
    switch folded {
    case .call(let function, let arguments, let type, _):
      guard arguments.allSatisfy(\.isLiteral), !function.canBeLong else { return folded }
      return ConstantEvaluator.safeValue(of: folded).map { .constant($0, type) } ?? folded
    case .cast(.constant, let type, _, _):
      return ConstantEvaluator.safeValue(of: folded).map { .constant($0, type) } ?? folded
    case .and(let operands): return foldLogic(operands, neutral: true)
    case .or(let operands): return foldLogic(operands, neutral: false)
    case .caseWhen(let branches, let otherwise, let type): return foldCase(branches, otherwise, type)
    case .coalesce(let operands, let type): return foldCoalesce(operands, type)
    default: return folded
    }
  }

  /// AND (`neutral` true) or OR. Operands after one that decides are never computed; those before it are, and
  /// may fail.
  private func foldLogic(_ operands: [BoundExpression], neutral: Bool) -> BoundExpression {
    var kept: [BoundExpression] = []
    for operand in operands {
      guard case .constant(.boolean(let value), _) = operand else {
        kept.append(operand)
        continue
      }
      if value == neutral { continue }
      if !kept.contains(where: \.isFallible) { return operand }
      kept.append(operand)
      break
    }
    switch kept.count {
    case 0: return .constant(.boolean(neutral), .boolean)
    case 1: return kept[0]
    default: return neutral ? .and(kept) : .or(kept)
    }
  }

  private func foldCase(
    _ branches: [BoundBranch], _ otherwise: BoundExpression?, _ type: DataType
  ) -> BoundExpression {
    var kept: [BoundBranch] = []
    var otherwise = otherwise
    for branch in branches {
      guard case .constant(let value, _) = branch.condition else {
        kept.append(branch)
        continue
      }
      if value == .boolean(true) {
        otherwise = branch.result
        break
      }
    }
    if kept.isEmpty { return otherwise ?? .constant(.null, type) }
    return .caseWhen(kept, otherwise: otherwise, type)
  }

  private func foldCoalesce(_ operands: [BoundExpression], _ type: DataType) -> BoundExpression {
    var kept: [BoundExpression] = []
    for operand in operands {
      if case .constant(let value, _) = operand {
        if value == .null { continue }
        kept.append(operand)
        if value.isNull { continue }
        break
      }
      kept.append(operand)
    }
    // Of constants that are all NULL the first one has the reason.
    if let first = kept.first, kept.allSatisfy(\.isLiteral), case .constant(.null, _)? = kept.last {
      return first
    }
    switch kept.count {
    case 0: return .constant(.null, type)
    case 1: return kept[0]
    default: return .coalesce(kept, type)
    }
  }
}

extension BoundExpression {
  fileprivate var isLiteral: Bool { if case .constant = self { true } else { false } }
}

extension ScalarFunction {
  /// Whether few arguments can make a text too long to be kept in a plan.
  fileprivate var canBeLong: Bool { self == .repeat || self == .padLeft || self == .padRight }
}
