import Columns
import Diagnostics

extension BoundQuery {
  /// The query with companions that say what people must know of the rows beside what they see.
  package var annotated: BoundQuery { tellingPassedOverRows.tellingMixedUnits }

  /// With companions that say in how many units the numbers are that aggregates of shown columns take together, where each row names
  /// its own: a sum of litres and persons is of neither.
  private var tellingMixedUnits: BoundQuery {
    guard !unitColumns.isEmpty else { return self }
    var pass = MixedUnits(units: RowUnits(names: unitColumns), lastColumn: lastColumn)
    let counted = pass.count(plan, Set(shownColumns.map(\.id)))
    guard !counted.counts.isEmpty else { return self }
    var result = self
    result.plan = counted.plan.giving(plan.columns + counted.counts.map(\.column))
    result.companions += counted.counts.map { ResultCompanion($0.meaning) }
    return result
  }
}

/// Follows shown columns down to the aggregation that gives them, through what changes no row of it.
private struct MixedUnits {
  /// A hidden column of an aggregation.
  struct Count {
    var column: PlanColumn
    var meaning: ResultCompanion.Meaning
  }

  let units: RowUnits
  var lastColumn: ColumnID

  /// - Parameter wanted: the columns that shown ones are computed from.
  mutating func count(
    _ plan: LogicalPlan, _ wanted: Set<ColumnID>
  ) -> (plan: LogicalPlan, counts: [Count]) {
    switch plan {
    case .filter, .sort, .limit, .limitBy, .topN, .totals:
      var counts: [Count] = []
      let counting = plan.mapInputs { input in
        let below = count(input, wanted)
        counts += below.counts
        return below.plan
      }
      return (counting, counts)
    case .project(let input, let items):
      var sources: Set<ColumnID> = []
      for item in items where wanted.contains(item.column.id) {
        item.expression.collectColumns(into: &sources)
      }
      let below = count(input, sources)
      return (
        .project(
          below.plan,
          items
            + below.counts.map {
              NamedExpression(column: $0.column, expression: .column($0.column.id, $0.column.type))
            }), below.counts
      )
    case .aggregate(var aggregate):
      var counts: [Count] = []
      for output in aggregate.aggregates where wanted.contains(output.column.id) {
        // A total row is of several groups.
        let kept = aggregate.sets == nil ? aggregate.groups.map(\.expression) : []
        guard let mixed = mixed(output.aggregate, of: aggregate.input, apart: kept, by: .group) else {
          continue
        }
        aggregate.aggregates.append(.init(column: mixed.count.column, aggregate: mixed.units))
        counts.append(mixed.count)
      }
      return (.aggregate(aggregate), counts)
    case .spread(var spread):
      let below = count(spread.input, wanted.union(sources(of: spread.aggregates, wanted)))
      spread.input = below.plan
      var counts = below.counts
      for output in spread.aggregates where wanted.contains(output.column.id) {
        guard let mixed = mixed(output.aggregate, of: spread.input, apart: [], by: .group) else { continue }
        spread.aggregates.append(.init(column: mixed.count.column, aggregate: mixed.units))
        counts.append(mixed.count)
      }
      return (.spread(spread), counts)
    case .window(let window): return count(window, wanted)
    case .join(var join) where !join.givesOneSide:
      let left = count(join.left, wanted)
      let right = count(join.right, wanted)
      join.left = left.plan
      join.right = right.plan
      return (.join(join), left.counts + right.counts)
    default: return (plan, [])
    }
  }

  private mutating func count(
    _ window: LogicalWindow, _ wanted: Set<ColumnID>
  ) -> (plan: LogicalPlan, counts: [Count]) {
    var below = wanted
    for output in window.outputs where wanted.contains(output.column.id) {
      for argument in output.call.arguments { argument.collectColumns(into: &below) }
    }
    let input = count(window.input, below)
    var result = window.over(input.plan)
    var counts = input.counts
    for output in window.outputs where wanted.contains(output.column.id) {
      guard case .aggregate(let aggregate) = output.call.function,
        let mixed = mixed(aggregate, of: window.input, apart: window.partition, by: .partition)
      else { continue }
      let call = BoundWindowCall(.aggregate(mixed.units), frame: output.call.frame)
      result.outputs.append(.init(column: mixed.count.column, call: call))
      counts.append(mixed.count)
    }
    return (.window(result), counts)
  }

  private func sources(
    of aggregates: [LogicalAggregate.Output], _ wanted: Set<ColumnID>
  ) -> Set<ColumnID> {
    var sources: Set<ColumnID> = []
    for output in aggregates where wanted.contains(output.column.id) {
      for argument in output.aggregate.arguments { argument.collectColumns(into: &sources) }
    }
    return sources
  }

  /// What counts the units of the numbers that the aggregate takes together; nil where these are in one.
  /// - Parameter kept: what is the same in all rows that it takes.
  private mutating func mixed(
    _ aggregate: BoundAggregate, of input: LogicalPlan, apart kept: [BoundExpression],
    by clause: ResultCompanion.UnitClause
  ) -> (units: BoundAggregate, count: Count)? {
    guard aggregate.function.takesTogether, let argument = aggregate.arguments.first,
      case .named(let names) = units.unit(of: argument),
      let unit = input.columns.first(where: { $0.id == names }),
      !kept.contains(.column(names, unit.type))
    else { return nil }
    let hasValue = BoundExpression.call(.isNotNull, [argument], .boolean, .none)
    let distinct = BoundAggregate(
      function: .count, arguments: [.column(names, unit.type)], isDistinct: true,
      filter: aggregate.filter.map { .and([$0, hasValue]) } ?? hasValue, type: .integer, span: aggregate.span)
    lastColumn = ColumnID(lastColumn.number + 1)
    let column = PlanColumn(id: lastColumn, name: "units", type: .integer)
    let function = FunctionRegistry.name(of: aggregate.function)
    return (
      distinct,
      Count(column: column, meaning: .unitsMixed(function: function, unitColumn: unit.name, keptBy: clause))
    )
  }
}

extension AggregateFunction {
  /// Whether its result means something only where all numbers are in one unit.
  fileprivate var takesTogether: Bool {
    switch self {
    case .sum, .average, .minimum, .maximum, .median, .quantile, .discreteQuantile, .standardDeviation,
      .populationDeviation, .variance, .populationVariance, .product:
      true
    default: false
    }
  }
}
