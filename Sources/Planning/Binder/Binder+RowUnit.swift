import Columns
import Diagnostics
import Syntax

/// Columns whose numbers have a unit in each row, which another column names.
extension StatementBinder {
  /// The rows' numbers in one unit, each row's own unit checked; nil for a number that has no unit beside it.
  func convertRows(
    _ operand: Operand, to unit: Unit?, isTry: Bool, _ span: SourceSpan, in context: ExpressionContext
  ) -> Operand? {
    guard operand.type.unit == nil, case .column(let id, let type) = operand.expression,
      let names = unitColumns[id],
      let place = context.scope.columns.firstIndex(where: { $0.isColumn(names) })
    else { return nil }
    let beside = BoundExpression.column(names, .text)
    context.noteUse(of: beside, at: operand.span)
    let target = BoundExpression.constant(.text(unit?.symbol ?? "1"), .text)
    let name = BoundExpression.constant(.text(context.scope.writtenName(of: place)), .text)
    let result = type.rowsConverted(to: unit)
    return Operand(
      .call(
        isTry ? .convertRowUnitOrNull : .convertRowUnit, [operand.expression, beside, target, name], result,
        span),
      operand.span)
  }

  /// Columns that are others under a new number keep their units, where the column that names them comes along.
  func followUnits(_ columns: [(from: ColumnID, to: ColumnID)]) {
    guard !unitColumns.isEmpty else { return }
    for (from, to) in columns where from != to {
      guard let names = unitColumns[from] else { continue }
      if let moved = columns.first(where: { $0.from == names }) { unitColumns[to] = moved.to }
    }
  }

  /// A column of a set operation has a unit in each row where it has one in all operands, in the same place.
  func followUnits(_ operands: [QueryOutput], _ columns: [OutputColumn]) {
    guard !unitColumns.isEmpty else { return }
    for index in columns.indices {
      let places = operands.map { operand in
        unitColumns[operand.columns[index].id].flatMap { names in
          operand.columns.firstIndex { $0.id == names }
        }
      }
      guard let place = places[0], places.allSatisfy({ $0 == place }) else { continue }
      unitColumns[columns[index].id] = columns[place].id
    }
  }
}

/// The names of what the tables of a catalog count: what stands in their columns of units.
enum CountedThings {
  static func names(in catalog: any Catalog) -> Set<String> {
    var names: Set<String> = []
    for table in catalog.tables {
      let columns = Set(table.rowUnits.map(\.unit))
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
  fileprivate func isColumn(_ id: ColumnID) -> Bool {
    if case .column(id, _)? = expression { true } else { false }
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
