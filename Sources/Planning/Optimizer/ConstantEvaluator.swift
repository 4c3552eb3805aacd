import Columns
import Diagnostics

extension Value {
  /// Nothing stops what is computed before the query runs; what may take long is left to where it can be stopped.
  fileprivate var isLongText: Bool {
    if case .text(let text) = self { text.utf8.count > 4096 } else { false }
  }
}

/// Computes expressions that read no column, with the same kernels that compute rows.
enum ConstantEvaluator {
  /// nil if the expression is not known before the query runs: it reads a column or a subquery.
  /// - Throws: where it is known, but computing it fails.
  static func value(of expression: BoundExpression) throws(Diagnostic) -> Value? {
    do throws(LocatedFailure) {
      return try compute(expression)
    } catch {
      throw error.diagnostic
    }
  }

  /// nil also if computing it fails.
  static func safeValue(of expression: BoundExpression) -> Value? {
    do throws(LocatedFailure) {
      return try compute(expression)
    } catch {
      return nil
    }
  }

  private struct LocatedFailure: Error {
    var failure: EvaluationFailure
    var span: SourceSpan

    var diagnostic: Diagnostic {
      switch failure.kind {
      case .overflow: Diagnostic(.overflow, "the result is too large for its type", at: .init(span))
      case .moreThanOneRow:
        Diagnostic(.moreThanOneRow, "a subquery used as a value gave several rows", at: .init(span))
      case .zeroTotal:
        Diagnostic(.divisionByZero, "the total that this is a share of is 0", at: .init(span))
      case .divisionByZero: Diagnostic(.divisionByZero, "division by zero", at: .init(span))
      case .badCast(let text): Diagnostic(.badCast, "`\(text)` cannot be cast", at: .init(span))
      case .rowUnit(let found, let target, _):
        Diagnostic(.rowUnitMismatch, "`\(found)` cannot become [\(target)]", at: .init(span))
      case .rowUnitsApart(let found, let target, _):
        Diagnostic(.rowUnitMismatch, "`\(found)` cannot meet `\(target)`", at: .init(span))
      case .digitLost: Diagnostic(digitLost: failure.kind, at: span)
      case .malformedPattern(let what): Diagnostic(.malformedPattern, what, at: .init(span))
      case .stopped: Diagnostic(.interrupted, "the query was interrupted", at: .init(span))
      case .memoryLimit:
        Diagnostic(.memoryLimit, "this needs more memory than the query may use", at: .init(span))
      case .argumentOutOfRange(let what): Diagnostic(.argumentOutOfRange, what, at: .init(span))
      }
    }
  }

  private static func compute(_ expression: BoundExpression) throws(LocatedFailure) -> Value? {
    switch expression {
    case .constant(let value, _): return value
    case .call(let function, let arguments, let type, let span):
      return try call(function, arguments, type, span)
    case .cast(let operand, let type, let isTry, let span):
      guard let value = try compute(operand) else { return nil }
      do throws(EvaluationFailure) {
        let column = ColumnVector.constant(value, type: operand.type, count: 1)
        return try Columns.cast(column, from: operand.type, to: type, isTry: isTry).value(at: 0, type: type)
      } catch {
        throw LocatedFailure(failure: error, span: span)
      }
    default: return nil
    }
  }

  private static func call(
    _ function: ScalarFunction, _ arguments: [BoundExpression], _ type: DataType, _ span: SourceSpan
  ) throws(LocatedFailure) -> Value? {
    var columns: [ColumnVector] = []
    for argument in arguments {
      guard let value = try compute(argument), !value.isLongText else { return nil }
      columns.append(.constant(value, type: argument.type, count: 1))
    }
    do throws(EvaluationFailure) {
      return try evaluate(
        function, columns, argumentTypes: arguments.map(\.type), resultType: type, count: 1
      ).value(at: 0, type: type)
    } catch {
      throw LocatedFailure(failure: error, span: span)
    }
  }
}
