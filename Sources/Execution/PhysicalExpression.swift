import Columns
import Diagnostics
import Planning

/// An expression ready to run: columns are places in the batch, constants are vectors, sets are hashed.
indirect enum PhysicalExpression: Sendable {
  case constant(ColumnVector)
  case column(Int)
  case call(PhysicalCall)
  case cast(PhysicalExpression, from: DataType, to: DataType, isTry: Bool, SourceSpan)
  case and([PhysicalExpression])
  case or([PhysicalExpression])
  case caseWhen([PhysicalBranch], otherwise: PhysicalExpression?, DataType)
  case coalesce([PhysicalExpression], DataType)
  case membership(PhysicalExpression, KeySet)

  /// Whether computing it on any row may fail, so that it must not be computed on rows that don't ask for it.
  var canFail: Bool {
    switch self {
    case .constant, .column: false
    case .call(let call): call.function.canFail || call.arguments.contains { $0.canFail }
    case .cast(let operand, _, _, let isTry, _): !isTry || operand.canFail
    case .and(let operands), .or(let operands), .coalesce(let operands, _):
      operands.contains { $0.canFail }
    case .caseWhen(let branches, let otherwise, _):
      branches.contains { $0.condition.canFail || $0.result.canFail } || otherwise?.canFail ?? false
    case .membership(let operand, _): operand.canFail
    }
  }
}

struct PhysicalCall: Sendable {
  var function: ScalarFunction
  var arguments: [PhysicalExpression]
  var argumentTypes: [DataType]
  var type: DataType
  var span: SourceSpan
  var limits: WorkLimits
}

extension PhysicalCall {
  /// The DECIMAL(12, 1) to whose digits the call holds a number.
  var limitedTypeName: String? {
    guard function == .limitDigits, let scale = type.scale, arguments.count == 2,
      case .constant(let digits) = arguments[1],
      case .integer(let count) = digits.value(at: 0, type: .integer)
    else { return nil }
    return "DECIMAL(\(count), \(scale))"
  }
}

struct PhysicalBranch: Sendable {
  var condition: PhysicalExpression
  var result: PhysicalExpression
}

extension ScalarFunction {
  /// Comparisons, logic and most text functions are total; what computes with numbers or is told a length is not.
  fileprivate var canFail: Bool {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .isDistinct, .isNotDistinct,
      .isNull, .isNotNull, .isTrue, .isFalse, .reason, .isNotApplicable, .isNotReported, .isNotComparable,
      .and, .or, .not, .lower, .upper, .length, .trim, .trimLeft,
      .trimRight, .reverse, .position, .startsWith, .endsWith, .contains, .sign, .greatest, .least, .year,
      .month, .day, .quarter, .dayOfWeek, .dayOfYear:
      false
    default: true
    }
  }
}
