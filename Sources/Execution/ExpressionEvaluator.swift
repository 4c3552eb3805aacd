import Columns
import Diagnostics

/// Computes expressions over batches.
enum ExpressionEvaluator {
  static func evaluate(_ expression: PhysicalExpression, _ batch: Batch) throws(Diagnostic) -> ColumnVector {
    switch expression {
    case .constant(var column):
      column.count = batch.count
      return column
    case .column(let index): return batch.columns[index]
    case .call(let call): return try evaluate(call, batch)
    case .cast(let operand, let from, let to, let isTry, let span):
      let column = try evaluate(operand, batch)
      do throws(EvaluationFailure) {
        return try cast(column, from: from, to: to, isTry: isTry)
      } catch {
        throw error.diagnostic(at: span, casting: to)
      }
    case .and(let operands): return try evaluateLogic(.and, operands, batch)
    case .or(let operands): return try evaluateLogic(.or, operands, batch)
    case .caseWhen(let branches, let otherwise, let type):
      return try evaluateCase(branches, otherwise, type, batch)
    case .coalesce(let operands, let type): return try evaluateCoalesce(operands, type, batch)
    case .membership(let operand, let set): return try evaluateMembership(operand, set, batch)
    }
  }

  private static func evaluate(_ call: PhysicalCall, _ batch: Batch) throws(Diagnostic) -> ColumnVector {
    var arguments: [ColumnVector] = []
    arguments.reserveCapacity(call.arguments.count)
    for argument in call.arguments { arguments.append(try evaluate(argument, batch)) }
    do throws(EvaluationFailure) {
      return try Columns.evaluate(
        call.function, arguments, argumentTypes: call.argumentTypes, resultType: call.type,
        count: batch.count,
        limits: call.limits)
    } catch {
      throw error.diagnostic(at: call.span, to: call.limitedTypeName)
    }
  }

  // MARK: Logic

  /// AND and OR from left to right. An operand that may fail is computed only for the rows that the ones
  /// before it leave open.
  private static func evaluateLogic(
    _ function: ScalarFunction, _ operands: [PhysicalExpression], _ batch: Batch
  ) throws(Diagnostic) -> ColumnVector {
    guard let first = operands.first else {
      return .constant(.boolean(function == .and), type: .boolean, count: batch.count)
    }
    var result = try evaluate(first, batch)
    for operand in operands.dropFirst() {
      guard operand.canFail else {
        result = try combine(function, result, evaluate(operand, batch), batch.count)
        continue
      }
      let open = function == .and ? result.rowsNotFalse() : result.rowsNotTrue()
      if open.isEmpty { break }
      let column = try evaluate(operand, batch.gather(open))
      let combined = try combine(function, result.gather(open), column, open.count)
      result = try merged(
        [ColumnPart(rows: allRows(batch.count), column: result), ColumnPart(rows: open, column: combined)],
        .boolean, batch.count)
    }
    return result
  }

  private static func combine(
    _ function: ScalarFunction, _ left: ColumnVector, _ right: ColumnVector, _ count: Int
  ) throws(Diagnostic) -> ColumnVector {
    do throws(EvaluationFailure) {
      return try Columns.evaluate(
        function, [left, right], argumentTypes: [.boolean, .boolean], resultType: .boolean, count: count)
    } catch {
      throw error.diagnostic(at: nil)
    }
  }

  private static func merged(
    _ parts: [ColumnPart], _ type: DataType, _ count: Int
  ) throws(Diagnostic) -> ColumnVector {
    do throws(EvaluationFailure) {
      return try ColumnVector.merge(parts, type: type, count: count)
    } catch {
      throw error.diagnostic(at: nil)
    }
  }

  // MARK: Choice

  private static func evaluateCase(
    _ branches: [PhysicalBranch], _ otherwise: PhysicalExpression?, _ type: DataType, _ batch: Batch
  ) throws(Diagnostic) -> ColumnVector {
    var parts: [ColumnPart] = []
    var open = allRows(batch.count)
    var rest = batch
    for branch in branches where !open.isEmpty {
      let condition = try evaluate(branch.condition, rest)
      let chosen = condition.filterSelection()
      if !chosen.isEmpty {
        let rows = chosen.count == rest.count ? rest : rest.gather(chosen)
        parts.append(ColumnPart(rows: compose(open, chosen), column: try evaluate(branch.result, rows)))
      }
      if chosen.count == rest.count {
        open = []
        break
      }
      if chosen.isEmpty { continue }
      let left = condition.rowsNotTrue()
      open = compose(open, left)
      rest = rest.gather(left)
    }
    if let otherwise, !open.isEmpty {
      parts.append(ColumnPart(rows: open, column: try evaluate(otherwise, rest)))
    }
    return try merged(parts, type, batch.count)
  }

  private static func evaluateCoalesce(
    _ operands: [PhysicalExpression], _ type: DataType, _ batch: Batch
  ) throws(Diagnostic) -> ColumnVector {
    var parts: [ColumnPart] = []
    var open = allRows(batch.count)
    var rest = batch
    for operand in operands where !open.isEmpty {
      let column = try evaluate(operand, rest)
      // The column is kept whole, so that rows which stay NULL keep the reason of the first operand that has one.
      parts.append(ColumnPart(rows: open, column: column))
      let left = column.nullRows()
      if left.count == rest.count { continue }
      open = compose(open, left)
      rest = rest.gather(left)
    }
    return try merged(parts, type, batch.count).withReasons(of: parts)
  }

  // MARK: Membership

  /// `x IN set`: NULL where x is NULL, or is not found and the set holds a NULL; of an empty set always false.
  private static func evaluateMembership(
    _ operand: PhysicalExpression, _ set: KeySet, _ batch: Batch
  ) throws(Diagnostic) -> ColumnVector {
    if set.isEmpty { return .constant(.boolean(false), type: .boolean, count: batch.count) }
    let column = try evaluate(operand, batch).flattened()
    let operands = [ColumnPart(rows: allRows(batch.count), column: column)]
    let nulls = ColumnVector.nulls(type: .boolean, count: batch.count)
    guard let table = set.table else { return nulls.withReasons(of: operands) }
    if case .null = column.storage { return nulls.withReasons(of: operands) }
    var known: [Bool]?
    if case .text(let texts) = column.storage { known = set.contains(texts, count: batch.count) }
    var found = known ?? table.makeProber(forOneBatch: true).contains(column, count: batch.count)
    if known != nil, let validity = column.validity {
      for row in 0..<batch.count where !validity[row] { found[row] = false }
    }
    var validity = column.validity
    if set.hasNull {
      validity = ValidityMask.intersection(validity, ValidityMask(found))
    }
    return ColumnVector(.boolean(found), validity: validity, count: batch.count).withReasons(of: operands)
  }
}

extension Batch {
  /// The rows named, in that order.
  func gather(_ rows: [Int32]) -> Batch {
    Batch(columns: columns.map { $0.gather(rows) }, count: rows.count)
  }
}
