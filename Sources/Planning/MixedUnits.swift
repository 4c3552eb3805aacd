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
      let counts = count(&aggregate, wanted)
      return (.aggregate(aggregate), counts)
    default: return (plan, [])
    }
  }

  private mutating func count(_ aggregate: inout LogicalAggregate, _ wanted: Set<ColumnID>) -> [Count] {
    var counts: [Count] = []
    for output in aggregate.aggregates where output.aggregate.function.takesTogether {
      guard wanted.contains(output.column.id), let argument = output.aggregate.arguments.first,
        case .named(let names) = units.unit(of: argument),
        let unit = aggregate.input.columns.first(where: { $0.id == names }),
        // A total row is of several groups.
        aggregate.sets != nil
          || !aggregate.groups.contains(where: { $0.expression == .column(names, unit.type) })
      else { continue }
      let hasValue = BoundExpression.call(.isNotNull, [argument], .boolean, .none)
      let distinct = BoundAggregate(
        function: .count, arguments: [.column(names, unit.type)], isDistinct: true,
        filter: output.aggregate.filter.map { .and([$0, hasValue]) } ?? hasValue, type: .integer,
        span: output.aggregate.span)
      lastColumn = ColumnID(lastColumn.number + 1)
      let column = PlanColumn(id: lastColumn, name: "units", type: .integer)
      let function = FunctionRegistry.name(of: output.aggregate.function)
      aggregate.aggregates.append(.init(column: column, aggregate: distinct))
      counts.append(
        Count(column: column, meaning: .unitsMixed(function: function, unitColumn: unit.name)))
    }
    return counts
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
