import Columns
import Diagnostics
import Planning

/// Makes bound expressions ready to run over batches with the given columns.
struct ExpressionCompiler {
  private var places: [ColumnID: Int] = [:]
  private let context: ExecutionContext
  private let limits: WorkLimits

  init(_ columns: [PlanColumn], _ context: ExecutionContext) {
    for (place, column) in columns.enumerated() { places[column.id] = place }
    self.context = context
    limits = context.workLimits
  }

  func compile(_ expressions: [BoundExpression]) throws(Diagnostic) -> [PhysicalExpression] {
    var compiled: [PhysicalExpression] = []
    for expression in expressions { compiled.append(try compile(expression)) }
    return compiled
  }

  func compile(_ expression: BoundExpression) throws(Diagnostic) -> PhysicalExpression {
    switch expression {
    case .constant(let value, let type):
      return .constant(ColumnVector.constant(value, type: type, count: 1))
    case .column(let id, _):
      guard let place = places[id] else {
        throw Diagnostic(.internalError, "column \(id.number) is not among those of its input", at: nil)
      }
      return .column(place)
    case .call(let function, let arguments, let type, let span):
      return .call(
        PhysicalCall(
          function: function, arguments: try compile(arguments), argumentTypes: arguments.map(\.type),
          type: type, span: span, limits: limits))
    case .cast(let operand, let type, let isTry, let span):
      return .cast(try compile(operand), from: operand.type, to: type, isTry: isTry, span)
    case .and(let operands): return .and(try compile(operands))
    case .or(let operands): return .or(try compile(operands))
    case .caseWhen(let branches, let otherwise, let type):
      return try compileCase(branches, otherwise, type)
    case .coalesce(let operands, let type): return .coalesce(try compile(operands), type)
    case .inList(let operand, let values):
      return .membership(try compile(operand), KeySet(column(of: values, operand.type), type: operand.type))
    case .scalarSubquery(let id, let type, let span): return try scalar(id, type, span)
    case .correlated(_, _, _, _, let span):
      throw Diagnostic(
        .internalError, "a subquery that depends on the row was not turned into a join", at: .init(span))
    case .exists(let id):
      let found = try subquery(id).rowCount > 0
      return .constant(.constant(.boolean(found), type: .boolean, count: 1))
    case .inSubquery(let operand, let id):
      return .membership(try compile(operand), KeySet(try subquery(id).firstColumn(), type: operand.type))
    }
  }

  private func compileCase(
    _ branches: [BoundBranch], _ otherwise: BoundExpression?, _ type: DataType
  ) throws(Diagnostic) -> PhysicalExpression {
    var compiled: [PhysicalBranch] = []
    for branch in branches {
      compiled.append(
        PhysicalBranch(condition: try compile(branch.condition), result: try compile(branch.result)))
    }
    var last: PhysicalExpression?
    if let otherwise { last = try compile(otherwise) }
    return .caseWhen(compiled, otherwise: last, type)
  }

  private func column(of values: [Value], _ type: DataType) -> ColumnVector {
    var builder = ColumnVectorBuilder(type: type)
    for value in values { builder.append(value) }
    return builder.finish()
  }

  private func subquery(_ id: SubqueryID) throws(Diagnostic) -> SubqueryResult {
    guard id.number < context.subqueries.count else {
      throw Diagnostic(.internalError, "subquery \(id.number) was not computed before its use", at: nil)
    }
    return context.subqueries[id.number]
  }

  private func scalar(
    _ id: SubqueryID, _ type: DataType, _ span: SourceSpan
  ) throws(Diagnostic) -> PhysicalExpression {
    let result = try subquery(id)
    if result.rowCount > 1 {
      throw Diagnostic(
        .moreThanOneRow, "a subquery used as a value gave \(result.rowCount) rows",
        at: .init(span, "should give one row"),
        hint: "add LIMIT 1 or an aggregate, or write IN to compare with all of them")
    }
    let value = result.rowCount == 0 ? .null : try result.firstColumn().value(at: 0, type: type)
    return .constant(.constant(value, type: type, count: 1))
  }
}

/// The rows of an uncorrelated subquery.
struct SubqueryResult: Sendable {
  var batches: [Batch]
  var types: [DataType]

  var rowCount: Int { batches.reduce(0) { $0 + $1.count } }

  func firstColumn() throws(Diagnostic) -> ColumnVector {
    guard let type = types.first else { return ColumnVector(.null, count: rowCount) }
    return try concatenated(batches.map { $0.columns[0] }, type)
  }
}

/// Columns one behind the other, with a diagnostic where that is too much text.
func concatenated(_ columns: [ColumnVector], _ type: DataType) throws(Diagnostic) -> ColumnVector {
  do throws(EvaluationFailure) {
    return try ColumnVector.concatenate(columns, type: type)
  } catch {
    throw .tooMuchTextInColumn
  }
}

extension Diagnostic {
  static var tooMuchTextInColumn: Diagnostic {
    Diagnostic(
      .memoryLimit, "this query would keep \(TextPoolBuilder.tooMuch)", at: nil,
      hint: "filter the rows first, or leave the widest text column out")
  }
}
