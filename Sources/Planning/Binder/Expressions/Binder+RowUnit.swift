import Columns
import Diagnostics
import Syntax

/// Columns whose numbers have a unit in each row, which another column names.
extension StatementBinder {
  /// The rows' numbers in one unit, each row's own unit checked; nil for a number that has no unit beside it.
  func convertRows(
    _ operand: Operand, to unit: Unit?, isTry: Bool, _ span: SourceSpan, in context: ExpressionContext
  ) -> Operand? {
    convertRows(operand, .unit(unit, isTry: isTry), span, in: context)
  }

  func convertRows(
    _ operand: Operand, _ goal: RowConversion.Goal, _ span: SourceSpan, in context: ExpressionContext
  ) -> Operand? {
    guard !unitColumns.isEmpty, operand.type.unit == nil, operand.type.isNumeric else { return nil }
    let conversion = RowConversion(binder: self, goal: goal, span: span, context: context)
    return conversion.converted(operand.expression, at: operand.span).map { Operand($0, operand.span) }
  }

  /// The unit that the numbers of an expression have in each row.
  func rowUnit(of expression: BoundExpression) -> RowUnit { rowUnits.unit(of: expression) }

  /// The same where aggregates have not been computed yet: the unit of the rows that they take together.
  func rowUnit(of expression: BoundExpression, in context: ExpressionContext) -> RowUnit {
    var units = rowUnits
    for output in context.aggregates where output.aggregate.function.keepsUnit {
      guard let argument = output.aggregate.arguments.first, case .named(let names) = units.unit(of: argument)
      else { continue }
      units.names[output.column.id] = names
    }
    return units.unit(of: expression)
  }

  private var rowUnits: RowUnits {
    RowUnits(names: unitColumns, subqueries: subqueryUnits, correlated: correlatedUnits)
  }

  /// The column that names units, as what stands here can read it: of this query, or of one around it; and what the query
  /// calls it. nil where it is in neither.
  func unitNames(_ names: ColumnID, at place: SourceSpan, in context: ExpressionContext) -> UnitNames? {
    if let index = context.scope.columns.firstIndex(where: { $0.isColumn(names) }) {
      let column = BoundExpression.column(names, .text)
      context.noteUse(of: column, at: place)
      return UnitNames(column: column, written: context.scope.writtenName(of: index))
    }
    if let given = windowUnit(names, at: place, in: context) { return given }
    guard let frame = context.outer, var outer = unitNames(names, at: place, in: frame.context) else {
      return nil
    }
    outer.column = parameter(for: outer.column, outer.written, of: frame)
    return outer
  }

  // MARK: Following

  /// Columns that are others under a new number keep their units, where the column that names them comes along.
  func followUnits(_ columns: [(from: ColumnID, to: ColumnID)]) {
    guard !unitColumns.isEmpty else { return }
    for (from, to) in columns where from != to {
      guard let names = unitColumns[from] else { continue }
      // Without that column the units are still there, but named nowhere.
      unitColumns[to] = columns.first { $0.from == names }?.to ?? newColumn()
    }
  }

  /// What is computed from such columns has their unit where it is a number of the same kind.
  func followUnits(_ items: [NamedExpression]) {
    guard !unitColumns.isEmpty else { return }
    let found = items.compactMap { item in
      if case .named(let names) = rowUnit(of: item.expression) { (item.column.id, names) } else { nil }
    }
    for (id, names) in found {
      let moved = items.first { $0.expression.isColumn(names) }
      unitColumns[id] = moved?.column.id ?? names
    }
  }

  /// Groups of one unit have sums and averages in it; those of others are in units that are named nowhere.
  /// - Parameter condition: what the rows satisfy: a unit may be that of a group because it equals one.
  func followUnits(
    _ grouping: Grouping, _ aggregates: [LogicalAggregate.Output], where condition: BoundExpression?
  ) {
    guard !unitColumns.isEmpty else { return }
    let equal = condition?.equalColumns ?? []
    for group in grouping.computed {
      if case .named(let names) = rowUnit(of: group.expression), grouping.columns.contains(names) {
        unitColumns[group.column.id] = names
      }
    }
    var unnamed: [ColumnID: ColumnID] = [:]
    for output in aggregates where output.aggregate.function.keepsUnit {
      guard let argument = output.aggregate.arguments.first, case .named(let names) = rowUnit(of: argument)
      else { continue }
      let known = [names] + equal.compactMap { $0 == names ? $1 : $1 == names ? $0 : nil }
      if let unit = known.first(where: grouping.columns.contains) {
        unitColumns[output.column.id] = unit
        continue
      }
      let unit = unnamed[names] ?? newColumn()
      unnamed[names] = unit
      unitColumns[output.column.id] = unit
    }
  }

  /// A column of a set operation has a unit in each row where an operand has, which is named where all have the names in
  /// the same place.
  func followUnits(_ operands: [QueryOutput], _ columns: [OutputColumn]) {
    guard !unitColumns.isEmpty else { return }
    for index in columns.indices {
      let places = operands.map { operand in
        unitColumns[operand.columns[index].id].flatMap { names in
          operand.columns.firstIndex { $0.id == names }
        }
      }
      if let place = places[0], places.allSatisfy({ $0 == place }) {
        unitColumns[columns[index].id] = columns[place].id
      } else if operands.contains(where: { unitColumns[$0.columns[index].id] != nil }) {
        unitColumns[columns[index].id] = newColumn()
      }
    }
  }

  /// Of a query's columns: those whose units stand in each row, mostly in another of them.
  func rowUnits(of columns: [OutputColumn]) -> [CatalogTable.RowUnit] {
    guard !unitColumns.isEmpty else { return [] }
    return columns.enumerated().compactMap { index, column in
      unitColumns[column.id].map { names in
        CatalogTable.RowUnit(field: index, unit: columns.firstIndex { $0.id == names })
      }
    }
  }

  // MARK: Messages

  /// A number that reads columns whose units stand in each row, but is itself in none of them.
  func reportRowUnit(
    _ operand: Operand, to target: String, _ span: SourceSpan, in context: ExpressionContext
  ) -> Bool {
    var read = operand.expression.referencedColumns
    for use in context.windows where read.contains(use.column.id) {
      for argument in use.call.arguments { read.formUnion(argument.referencedColumns) }
    }
    for output in context.aggregates where read.contains(output.column.id) {
      for argument in output.aggregate.arguments { read.formUnion(argument.referencedColumns) }
    }
    let places = read.sorted().filter { unitColumns[$0] != nil }
      .compactMap { id in context.scope.columns.firstIndex { $0.isColumn(id) }.map { (id, $0) } }
    guard let (id, number) = places.first, let names = unitColumns[id] else { return false }
    let name = context.scope.writtenName(of: number)
    guard let place = context.scope.columns.firstIndex(where: { $0.isColumn(names) }) else {
      report(
        .unitMismatch, "`\(name)` has a unit in each row, but the column that names it is not here", at: span,
        "to \(target)", related: [.init(operand.span, "a bare number")],
        hint: "select the column of units beside it in the query that gives `\(name)`")
      return true
    }
    let unit = context.scope.writtenName(of: place)
    report(
      .unitMismatch, "each row of `\(name)` is in the unit that `\(unit)` names, but this is not", at: span,
      "to \(target)", related: [.init(operand.span, "computed from `\(name)`")],
      hint: "convert before computing: (\(name) TO \(target.hasPrefix("[") ? target : "[unit]"))")
    return true
  }
}

/// Brings what is computed from the rows' numbers into one unit.
struct RowConversion {
  enum Goal {
    case unit(Unit?, isTry: Bool)
    /// The unit that a column names in each row.
    case named(UnitNames)
  }

  let binder: StatementBinder
  let goal: Goal
  let span: SourceSpan
  let context: ExpressionContext

  /// nil if the number has no unit in each row, or the column that names it is not here.
  func converted(_ expression: BoundExpression, at place: SourceSpan) -> BoundExpression? {
    if case .unit = goal, case .column(let id, _) = expression,
      let rows = binder.windowAggregate(id, at: place, in: context, { converted($0, at: place) })
    {
      return rows
    }
    // What was chosen among numbers of several columns of units is in the unit of its own row.
    if !expression.isMet, !expression.choosesMet, case .named(let names) = binder.rowUnit(of: expression),
      let rows = rows(expression, names, at: place)
    {
      return rows
    }
    switch expression {
    case .column(let id, _): return aggregate(id, at: place)
    case .call(.meetRowUnit, let arguments, _, _): return converted(arguments[0], at: place)
    case .cast(let number, _, isTry: false, _) where number.isMet || number.choosesMet:
      return converted(number, at: place)
    case .call(let function, let arguments, _, let span) where function == .negate || function == .abs:
      return converted(arguments[0], at: place).map { .call(function, [$0], $0.type, span) }
    case .coalesce(let operands, _):
      return together(operands, at: place).map { .coalesce($0, $0[0].type) }
    case .caseWhen(let branches, let otherwise, _):
      let results = branches.map(\.result) + (otherwise.map { [$0] } ?? [])
      return together(results, at: place).map { values in
        .caseWhen(
          zip(branches, values).map { BoundBranch(condition: $0.condition, result: $1) },
          otherwise: otherwise == nil ? nil : values.last, values[0].type)
      }
    default: return nil
    }
  }

  private func rows(
    _ expression: BoundExpression, _ names: ColumnID, at place: SourceSpan
  ) -> BoundExpression? {
    guard let beside = binder.unitNames(names, at: place, in: context) else { return nil }
    switch goal {
    case .unit(let unit, let isTry):
      return expression.rowsConverted(to: unit, by: beside.column, beside.written, isTry: isTry, span)
    case .named(let target):
      if beside.column == target.column { return expression }
      let advice =
        beside.isOfWindow || target.isOfWindow
        ? "keep rows of other units apart: PARTITION BY \(beside.written)"
        : "leave such rows out: WHERE \(beside.written) = \(target.written)"
      return expression.met(
        from: beside.column, to: target.column, "\(advice); bare(…) is the number alone", span)
    }
  }

  /// Each row is converted before it is aggregated.
  private func aggregate(_ id: ColumnID, at place: SourceSpan) -> BoundExpression? {
    guard let output = context.aggregates.first(where: { $0.column.id == id }),
      output.aggregate.function.keepsUnit, let argument = output.aggregate.arguments.first,
      let rows = converted(argument, at: place)
    else { return nil }
    var aggregate = output.aggregate
    aggregate.arguments[0] = rows
    aggregate.type = aggregate.function.resultType(of: aggregate.arguments)
    let result = context.column(of: aggregate, name: output.column.name, newColumn: binder.newColumn)
    context.noteUse(of: result, at: place)
    return result
  }

  /// Operands of one type, of which constants are in any unit.
  private func together(_ operands: [BoundExpression], at place: SourceSpan) -> [BoundExpression]? {
    guard !operands.allSatisfy({ binder.rowUnit(of: $0) == .any }) else { return nil }
    var values: [Operand] = []
    for operand in operands {
      guard let value = binder.rowUnit(of: operand) == .any ? operand : converted(operand, at: place) else {
        return nil
      }
      values.append(Operand(value, place))
    }
    return binder.unified(values, "the results")?.values
  }
}

extension AggregateFunction {
  /// Whether its result is a number of the same kind as what it is of.
  var keepsUnit: Bool {
    switch self {
    case .sum, .average, .minimum, .maximum, .median, .quantile, .discreteQuantile, .mode, .standardDeviation,
      .populationDeviation, .anyValue, .lastValue, .argumentOfMinimum, .argumentOfMaximum, .single:
      true
    default: false
    }
  }
}

extension BoundExpression {
  /// The number, in the unit that `names` names in each row, brought into one.
  /// - Parameter written: what the query calls the column of units.
  func rowsConverted(
    to unit: Unit?, by names: BoundExpression, _ written: String, isTry: Bool, _ span: SourceSpan
  ) -> BoundExpression {
    let target = BoundExpression.constant(.text(unit?.symbol ?? "1"), .text)
    return .call(
      isTry ? .convertRowUnitOrNull : .convertRowUnit,
      [self, names, target, .constant(.text(written), .text)],
      type.rowsConverted(to: unit), span)
  }

  /// The number, in the unit that `unit` names, brought into the one that `target` names.
  /// - Parameter advice: what to do where a row is in a unit of another kind.
  func met(
    from unit: BoundExpression, to target: BoundExpression, _ advice: String, _ span: SourceSpan
  ) -> BoundExpression {
    let digits = DataType(.decimal(scale: StatementBinder.quotientScale(of: type), trimmed: true))
    return .call(
      .meetRowUnit, [self, unit, target, .constant(.text(advice), .text)],
      type.base == .double ? .double : digits, span)
  }

  /// Whether it chooses among numbers that were brought into the unit of one of them.
  fileprivate var choosesMet: Bool {
    let choices: [BoundExpression] =
      switch self {
      case .coalesce(let operands, _): operands
      case .caseWhen(let branches, let otherwise, _): branches.map(\.result) + (otherwise.map { [$0] } ?? [])
      case .call(.greatest, let operands, _, _), .call(.least, let operands, _, _): operands
      case .call(let function, let operands, _, _) where function == .negate || function == .abs: operands
      case .cast(let operand, _, _, _): [operand]
      default: []
      }
    return choices.contains { $0.isMet || $0.choosesMet }
  }

  fileprivate var isMet: Bool { if case .call(.meetRowUnit, _, _, _) = self { true } else { false } }

  func isColumn(_ id: ColumnID) -> Bool { if case .column(id, _) = self { true } else { false } }

  /// The pairs of columns that are equal where the condition holds.
  fileprivate var equalColumns: [(ColumnID, ColumnID)] {
    switch self {
    case .and(let operands): operands.flatMap(\.equalColumns)
    case .call(.equal, let operands, _, _):
      if case .column(let left, _) = operands[0], case .column(let right, _) = operands[1] {
        [(left, right)]
      } else {
        []
      }
    default: []
    }
  }
}

/// The names of what the tables of a catalog count: what stands in their columns of units.
enum CountedThings {
  static func names(in catalog: any Catalog) -> Set<String> {
    var names: Set<String> = []
    for table in catalog.tables {
      let columns = Set(table.rowUnits.compactMap(\.unit))
      guard !columns.isEmpty, let rows = load(table) else { continue }
      for batch in rows.batches {
        for column in columns {
          if case .text(let texts) = batch.columns[column].storage { collect(texts, into: &names) }
        }
      }
    }
    return names
  }

  /// nil for a table that cannot be read, as a query that reads it will say.
  private static func load(_ table: CatalogTable) -> ColumnTable? {
    do { return try table.source.load() } catch { return nil }
  }

  private static func collect(_ texts: TextColumn, into names: inout Set<String>) {
    for code in Set(texts.codes) {
      do throws(UnitTextFailure) {
        for factor in try Unit.parse(texts.pool.string(at: Int(code)))?.factors ?? [] {
          if !Unit.isKnown(factor.symbol) { names.insert(factor.symbol) }
        }
      } catch { continue }
    }
  }
}

extension ScopeColumn {
  func isColumn(_ id: ColumnID) -> Bool {
    expression?.isColumn(id) ?? false
  }
}

extension Scope {
  /// As the query can write it: with its table only where the bare name means several columns.
  fileprivate func writtenName(of index: Int) -> String {
    visibleColumns(named: columns[index].name.lowercased()).count > 1
      ? qualifiedName(of: index) : columns[index].name
  }
}

extension DataType {
  /// The type of numbers brought into the unit from any that is known of its kind, without rounding where that
  /// can be.
  fileprivate func rowsConverted(to unit: Unit?) -> DataType {
    guard let scale else { return with(unit) }
    guard let added = unit.map(\.mostAddedScale) ?? 2 else {
      return DataType(.decimal(scale: StatementBinder.quotientScale(of: self), trimmed: true), unit: unit)
    }
    let digits = min(Int(scale) + added, Decimal.maximumDigits)
    return DataType(.decimal(scale: UInt8(digits), trimmed: isTrimmed || added > 0), unit: unit)
  }
}
