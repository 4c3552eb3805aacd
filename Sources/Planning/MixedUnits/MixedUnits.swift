import Columns
import Diagnostics

extension BoundQuery {
  /// The query with companions that say what people must know of the rows beside what they see.
  package var annotated: BoundQuery { tellingPassedOverRows.tellingMixedUnits }

  /// With companions that say in how many units the numbers are that shown columns take together, where each row names its own:
  /// a sum of litres and persons is of neither.
  private var tellingMixedUnits: BoundQuery {
    guard !unitColumns.isEmpty else { return self }
    var pass = MixedUnits(
      units: RowUnits(names: unitColumns), subqueries: subqueries, lastColumn: lastColumn)
    let counted = pass.count(plan, Set(shownColumns.map(\.id)))
    let values = pass.countValues()
    let counts = counted.counts + values.counts
    guard !counts.isEmpty else { return self }
    var result = self
    result.subqueries = pass.subqueries
    result.plan = counted.plan.giving(plan.columns + counted.counts.map(\.column)).beside(values.items)
    result.companions += counts.map { ResultCompanion($0.meaning) }
    return result
  }
}

/// Follows shown columns down to what takes numbers of rows together, and adds to it what counts the units of these.
///
/// Where a row is made of several, it has the greatest of their counts.
struct MixedUnits {
  /// A hidden column.
  struct Count {
    var column: PlanColumn
    var meaning: ResultCompanion.Meaning
  }

  /// A plan with hidden columns behind, or between, its own.
  typealias Counted = (plan: LogicalPlan, counts: [Count])

  let units: RowUnits
  var subqueries: [LogicalPlan]
  /// Subqueries that shown columns are computed from.
  var values: Set<SubqueryID> = []
  private var lastColumn: ColumnID

  init(units: RowUnits, subqueries: [LogicalPlan], lastColumn: ColumnID) {
    self.units = units
    self.subqueries = subqueries
    self.lastColumn = lastColumn
  }

  mutating func newColumn(_ name: String, _ type: DataType) -> PlanColumn {
    lastColumn = ColumnID(lastColumn.number + 1)
    return PlanColumn(id: lastColumn, name: name, type: type)
  }

  /// - Parameter wanted: the columns that shown ones are computed from.
  mutating func count(_ plan: LogicalPlan, _ wanted: Set<ColumnID>) -> Counted {
    switch plan {
    case .scan, .values, .recursive, .workingTable, .shared: return (plan, [])
    case .filter, .sort, .limit, .limitBy, .topN, .totals:
      var counts: [Count] = []
      let counting = plan.mapInputs { input in
        let below = count(input, wanted)
        counts += below.counts
        return below.plan
      }
      return (counting, counts)
    case .project(let input, let items): return count(items, of: input, wanted)
    case .aggregate(let aggregate): return count(aggregate, wanted)
    case .spread(let spread): return count(spread, wanted)
    case .window(let window): return count(window, wanted)
    case .expansion(let expansion): return count(expansion, wanted)
    case .join(let join): return count(join, wanted)
    case .distinct(let input): return count(distinct: input, wanted)
    case .setOperation(let operation): return count(operation, wanted)
    }
  }

  private mutating func count(
    _ items: [NamedExpression], of input: LogicalPlan, _ wanted: Set<ColumnID>
  ) -> Counted {
    let shown = items.filter { wanted.contains($0.column.id) }
    var sources: Set<ColumnID> = []
    for item in shown { item.expression.collectColumns(into: &sources) }
    let below = count(input, sources)
    values.formUnion(shown.map(\.expression).subqueryValues)
    return (
      .project(below.plan, items + below.counts.map { NamedExpression(passing: $0.column) }), below.counts
    )
  }

  private mutating func count(_ aggregate: LogicalAggregate, _ wanted: Set<ColumnID>) -> Counted {
    let outputs = aggregate.aggregates.filter { wanted.contains($0.column.id) }
    let below = count(aggregate.input, sources(of: outputs))
    var result = aggregate
    result.input = below.plan
    var counts: [Count] = []
    // A total row is of several groups.
    let keys = result.groups.indices.filter { result.sets?.allContain($0) ?? true }
    let kept = keys.map { result.groups[$0].expression }
    for output in outputs {
      guard let mixed = mixed(output.aggregate, of: &result.input, apart: kept, by: .group) else { continue }
      result.aggregates.append(.init(column: mixed.count.column, aggregate: mixed.units))
      counts.append(mixed.count)
    }
    if !result.isDomain {
      for key in kept {
        guard let mixed = mixed(key, of: &result.input, apart: kept, what: "GROUP BY", by: .group) else {
          continue
        }
        result.aggregates.append(.init(column: mixed.count.column, aggregate: mixed.units))
        counts.append(mixed.count)
      }
    }
    let greatest = greatest(of: below.counts)
    result.aggregates += greatest.outputs
    return (.aggregate(result), counts + greatest.counts)
  }

  private mutating func count(_ spread: LogicalSpread, _ wanted: Set<ColumnID>) -> Counted {
    let outputs = spread.aggregates.filter { wanted.contains($0.column.id) }
    let below = count(spread.input, wanted.union(sources(of: outputs)))
    var result = spread
    result.input = below.plan
    var counts = below.counts
    for output in outputs {
      guard let mixed = mixed(output.aggregate, of: &result.input, apart: [], by: .group) else { continue }
      result.aggregates.append(.init(column: mixed.count.column, aggregate: mixed.units))
      counts.append(mixed.count)
    }
    return (.spread(result), counts)
  }

  private func sources(of outputs: [LogicalAggregate.Output]) -> Set<ColumnID> {
    var sources: Set<ColumnID> = []
    for output in outputs {
      for argument in output.aggregate.arguments { argument.collectColumns(into: &sources) }
    }
    return sources
  }

  /// What counts of a row that is made of several what these count.
  mutating func greatest(of counts: [Count]) -> (outputs: [LogicalAggregate.Output], counts: [Count]) {
    var outputs: [LogicalAggregate.Output] = []
    var greatest: [Count] = []
    for count in counts {
      let column = newColumn(count.column.name, count.column.type)
      let aggregate = BoundAggregate(
        function: .maximum, arguments: [.column(count.column.id, count.column.type)], type: column.type,
        span: .none)
      outputs.append(.init(column: column, aggregate: aggregate))
      greatest.append(Count(column: column, meaning: count.meaning))
    }
    return (outputs, greatest)
  }

  // MARK: One function or key

  /// What counts the units of the numbers that the aggregate takes together; nil where these are in one.
  /// - Parameter kept: what is the same in all rows that it takes.
  mutating func mixed(
    _ aggregate: BoundAggregate, of input: inout LogicalPlan, apart kept: [BoundExpression],
    by clause: ResultCompanion.UnitClause
  ) -> (units: BoundAggregate, count: Count)? {
    guard let number = aggregate.numbersTakenTogether else { return nil }
    let function = FunctionRegistry.name(of: aggregate.function)
    return mixed(
      number, of: &input, where: aggregate.filter, apart: kept,
      what: aggregate.function == .count ? "\(function) DISTINCT" : function, by: clause)
  }

  /// What counts the units of the rows that have the number; nil where it is in one.
  /// - Parameters:
  ///   - input: gives the column that names them from then on.
  ///   - filter: what the rows satisfy.
  ///   - kept: what is the same in all of them.
  ///   - what: takes them together.
  mutating func mixed(
    _ number: BoundExpression, of input: inout LogicalPlan, where filter: BoundExpression? = nil,
    apart kept: [BoundExpression], what: String, by clause: ResultCompanion.UnitClause
  ) -> (units: BoundAggregate, count: Count)? {
    guard let named = naming(unitOf: number, in: input),
      !kept.contains(.column(named.unit.id, named.unit.type))
    else { return nil }
    input = named.plan
    let distinct = BoundAggregate(
      function: .count, arguments: [.column(named.unit.id, named.unit.type)], isDistinct: true,
      filter: [filter, number.isKnown].conjunction, type: .integer, span: .none)
    let count = Count(
      column: newColumn("units", .integer),
      meaning: .unitsMixed(function: what, unitColumn: named.unit.name, keptBy: clause))
    return (distinct, count)
  }
}

extension BoundAggregate {
  /// What its result means something of only where all is in one unit.
  fileprivate var numbersTakenTogether: BoundExpression? {
    switch function {
    case .sum, .average, .minimum, .maximum, .median, .quantile, .discreteQuantile, .standardDeviation,
      .populationDeviation, .variance, .populationVariance, .product, .mode:
      arguments.first
    case .count: isDistinct ? arguments.first : nil
    case .argumentOfMinimum, .argumentOfMaximum: arguments.last
    default: nil
    }
  }
}
