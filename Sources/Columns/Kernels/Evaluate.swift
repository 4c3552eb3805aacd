/// Computes a function over a batch.
/// - Parameters:
///   - arguments: each has `count` rows, or is constant.
///   - resultType: what the binder found; a decimal's scale is taken from it.
/// - Throws: for the first row that holds all its arguments and yet cannot be computed.
package func evaluate(
  _ function: ScalarFunction, _ arguments: [ColumnVector], argumentTypes: [DataType],
  resultType: DataType, count: Int
) throws(EvaluationFailure) -> ColumnVector {
  guard count > 0 else { return .empty(type: resultType) }
  throw .unexpectedTypes(function)
}

extension EvaluationFailure {
  /// What the binder should not have let through; an error all the same rather than a trap.
  static func unexpectedTypes(_ function: ScalarFunction) -> EvaluationFailure {
    EvaluationFailure(.argumentOutOfRange("types that `\(function.rawValue)` does not take"), row: 0)
  }
}
