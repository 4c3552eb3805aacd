import Columns
import Diagnostics

/// The column of units that is beside a number, as what reads it can write it.
struct UnitNames {
  var column: BoundExpression
  /// What the query calls the column.
  var written: String
  /// Whether it is of the rows of a window, which only a partition keeps apart.
  var isOfWindow = false
}

/// What functions give over windows of numbers that have a unit in each row: a number of another row, or of several, whose
/// units a column beside it names.
extension StatementBinder {
  /// Notes in which unit the result is in each row. Its column of units is computed where something asks for it.
  func followUnit(
    of column: PlanColumn, _ call: BoundWindowCall, over window: BoundWindow, in context: ExpressionContext
  ) {
    guard !unitColumns.isEmpty, unitColumns[column.id] == nil, call.keepsUnit,
      let argument = call.arguments.first, case .named(let names) = rowUnit(of: argument, in: context)
    else { return }
    unitColumns[column.id] = window.partition.contains { $0.isColumn(names) } ? names : newColumn()
  }

  /// The column that names the units of what a window gives; nil if it is none of these.
  func windowUnit(
    _ names: ColumnID, at place: SourceSpan, in context: ExpressionContext
  ) -> UnitNames? {
    guard let use = context.windows.first(where: { unitColumns[$0.column.id] == names }),
      let argument = use.call.arguments.first,
      case .named(let own) = rowUnit(of: argument, in: context), own != names
    else { return nil }
    let firstUse = context.uses.count
    guard let unit = unit(ofRows: argument, own, at: place, in: context) else { return nil }
    let value: BoundExpression
    switch use.call.function {
    case .function(let function, let arguments, let ignoresNulls, _, let span):
      let given = chosen(function, arguments, unit.column, ignoresNulls, span)
      let column = windowColumn(given, like: use, from: firstUse, in: context)
      value = ignoresNulls ? column.unlessEmpty : column
    case .aggregate(let aggregate):
      let ends = [AggregateFunction.minimum, .maximum].map { end in
        let unitOfEnd = aggregate.unit(end, unit.column, whereKnown: argument)
        return windowColumn(.aggregate(unitOfEnd), like: use, from: firstUse, in: context)
      }
      value = .oneUnit(least: ends[0], most: ends[1])
    }
    return UnitNames(column: value, written: unit.written, isOfWindow: true)
  }

  /// The sum, or what else, of the window whose rows are brought into one unit first; nil if the column is none such.
  func windowAggregate(
    _ id: ColumnID, at place: SourceSpan, in context: ExpressionContext,
    _ convert: (BoundExpression) -> BoundExpression?
  ) -> BoundExpression? {
    guard let use = context.windows.first(where: { $0.column.id == id }),
      case .aggregate(var aggregate) = use.call.function, aggregate.function.keepsUnit,
      let argument = aggregate.arguments.first
    else { return nil }
    let firstUse = context.uses.count
    context.noteUse(of: argument, at: place)
    guard let rows = convert(argument) else { return nil }
    aggregate.arguments[0] = rows
    aggregate.type = aggregate.function.resultType(of: aggregate.arguments)
    return windowColumn(.aggregate(aggregate), like: use, from: firstUse, in: context)
  }

  /// The function that chooses among the units as the window's chooses among the numbers.
  private func chosen(
    _ function: WindowFunction, _ arguments: [BoundExpression], _ unit: BoundExpression, _ ignoresNulls: Bool,
    _ span: SourceSpan
  ) -> BoundWindowCall.Function {
    var units = arguments
    units[0] = ignoresNulls ? unit.emptyIfNull(where: arguments[0].isKnown) : unit
    if arguments.count > 2 {
      // A default that is no constant is a number of the row itself.
      let isOfRow = rowUnit(of: arguments[2]) != .any
      units[2] = isOfRow ? unit : .constant(.null, .text)
    }
    return .function(function, units, ignoresNulls: ignoresNulls, .text, span)
  }

  private func windowColumn(
    _ function: BoundWindowCall.Function, like use: WindowUse, from firstUse: Int,
    in context: ExpressionContext
  ) -> BoundExpression {
    let column = context.column(
      of: BoundWindowCall(function, frame: use.call.frame), over: use.window, name: use.column.name,
      span: use.span, uses: firstUse..<context.uses.count, newColumn: newColumn)
    return .column(column.id, column.type)
  }

  /// The units of the rows: of groups whose numbers were aggregated, the one unit of each group.
  func unit(
    ofRows argument: BoundExpression, _ names: ColumnID, at place: SourceSpan, in context: ExpressionContext
  ) -> UnitNames? {
    guard var unit = unitNames(names, at: place, in: context) else { return nil }
    guard context.containsAggregate(argument) else { return unit }
    let read = argument.referencedColumns
    let aggregate = context.aggregates.first { output in
      read.contains(output.column.id)
        && output.aggregate.arguments.first.map { rowUnit(of: $0) == .named(names) } ?? false
    }
    guard let aggregate, let number = aggregate.aggregate.arguments.first else { return nil }
    let ends = [AggregateFunction.minimum, .maximum].map { end in
      context.column(
        of: aggregate.aggregate.unit(end, unit.column, whereKnown: number), name: unit.written,
        newColumn: newColumn)
    }
    unit.column = .oneUnit(least: ends[0], most: ends[1])
    return unit
  }
}

extension BoundWindowCall {
  /// Whether its result is a number of the same kind as its first argument.
  var keepsUnit: Bool {
    switch function {
    case .aggregate(let aggregate): aggregate.function.keepsUnit
    case .function(let function, _, _, _, _): function.givesValues
    }
  }
}

extension BoundAggregate {
  /// The first or the last of the units of the numbers that the aggregate takes together.
  fileprivate func unit(
    _ end: AggregateFunction, _ unit: BoundExpression, whereKnown number: BoundExpression
  ) -> BoundAggregate {
    BoundAggregate(
      function: end, arguments: [unit], filter: [filter, number.isKnown].conjunction, type: .text, span: span)
  }
}

extension BoundExpression {
  var isKnown: BoundExpression { .call(.isNotNull, [self], .boolean, .none) }

  /// The unit, or an empty text where there is none, where the condition holds.
  fileprivate func emptyIfNull(where condition: BoundExpression) -> BoundExpression {
    let text = BoundExpression.coalesce([self, .constant(.text(""), .text)], .text)
    return .caseWhen([BoundBranch(condition: condition, result: text)], otherwise: nil, .text)
  }

  fileprivate var unlessEmpty: BoundExpression {
    let isEmpty = BoundExpression.call(.equal, [self, .constant(.text(""), .text)], .boolean, .none)
    return .caseWhen(
      [BoundBranch(condition: isEmpty, result: .constant(.null, .text))], otherwise: self, .text)
  }

  /// The unit where there is one; of several a text that is the name of none, so that no other unit meets it.
  fileprivate static func oneUnit(least: BoundExpression, most: BoundExpression) -> BoundExpression {
    let isOne = BoundExpression.call(.equal, [least, most], .boolean, .none)
    let start = BoundExpression.call(
      .concatenate, [least, .constant(.text(" and "), .text)], .text, .none)
    return .caseWhen(
      [BoundBranch(condition: isOne, result: least)],
      otherwise: .call(.concatenate, [start, most], .text, .none), .text)
  }
}
