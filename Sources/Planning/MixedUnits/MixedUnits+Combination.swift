import Columns
import Diagnostics

extension MixedUnits {
  mutating func count(_ join: LogicalJoin, _ wanted: Set<ColumnID>) -> Counted {
    var result = join
    let left = count(join.left, wanted)
    result.left = left.plan
    if join.givesOneSide { return (.join(result), left.counts) }
    let right = count(join.right, wanted)
    result.right = right.plan
    return (.join(result), left.counts + right.counts)
  }

  mutating func count(_ expansion: LogicalExpansion, _ wanted: Set<ColumnID>) -> Counted {
    var sources = wanted
    for (place, column) in expansion.columns.enumerated() where wanted.contains(column.id) {
      for source in expansion.sources(of: place) { source.collectColumns(into: &sources) }
    }
    let below = count(expansion.input, sources)
    return (.expansion(expansion.over(below.plan)), below.counts)
  }

  /// Five litres and five persons are equal as numbers only.
  mutating func count(distinct input: LogicalPlan, _ wanted: Set<ColumnID>) -> Counted {
    let below = count(input, wanted)
    var rows = below.plan
    let kept = input.columns.map { BoundExpression.column($0.id, $0.type) }
    var aggregates: [LogicalAggregate.Output] = []
    var counts: [Count] = []
    for key in kept {
      guard let mixed = mixed(key, of: &rows, apart: kept, what: "DISTINCT", by: .select) else { continue }
      aggregates.append(.init(column: mixed.count.column, aggregate: mixed.units))
      counts.append(mixed.count)
    }
    let greatest = greatest(of: below.counts)
    counts += greatest.counts
    guard !counts.isEmpty else { return (.distinct(input), []) }
    return (
      .aggregate(
        LogicalAggregate(
          input: rows, groups: input.columns.map(NamedExpression.init(passing:)),
          aggregates: aggregates + greatest.outputs)), counts
    )
  }

  /// Of INTERSECT and EXCEPT the left is shown; there, as with UNION, equal rows become one on either side first, so that the
  /// rest is what the operation with ALL does, which lets columns ride along.
  mutating func count(_ operation: LogicalSetOperation, _ wanted: Set<ColumnID>) -> Counted {
    func below(_ side: LogicalPlan) -> Set<ColumnID> {
      Set(zip(operation.columns, side.columns).filter { wanted.contains($0.0.id) }.map(\.1.id))
    }
    let left = count(operation.left, below(operation.left))
    switch operation.op {
    case .union:
      let right = count(operation.right, below(operation.right))
      if left.counts.isEmpty, right.counts.isEmpty { return (.setOperation(operation), []) }
      let both = appended(operation, left, right)
      return operation.all ? both : collapsed(both, to: operation.columns)
    case .intersect, .except:
      if left.counts.isEmpty || operation.columns.count > operation.left.columns.count {
        return (.setOperation(operation), [])
      }
      let shown = operation.left.columns
      let single = operation.all ? left : collapsed(left, to: shown)
      let counts = single.counts.map { renumbered($0) }
      var paired = operation
      paired.all = true
      paired.compared = operation.compared ?? shown.count
      paired.left = single.plan.giving(shown + single.counts.map(\.column))
      paired.right = operation.all ? operation.right : .distinct(operation.right)
      paired.columns = operation.columns + counts.map(\.column)
      return (.setOperation(paired), counts)
    }
  }

  /// The rows of both sides, each with NULL for what the other counts.
  private mutating func appended(
    _ operation: LogicalSetOperation, _ left: Counted, _ right: Counted
  ) -> Counted {
    let counts = (left.counts + right.counts).map { renumbered($0) }
    var both = operation
    both.all = true
    both.columns = operation.columns + counts.map(\.column)
    let hidden = counts.map(\.column)
    both.left = left.plan.giving(
      operation.left.columns, left.counts.map(\.column) + right.counts.map { _ in nil }, like: hidden
    ) { newColumn($0, $1) }
    both.right = right.plan.giving(
      operation.right.columns, left.counts.map { _ in nil } + right.counts.map(\.column), like: hidden
    ) { newColumn($0, $1) }
    return (.setOperation(both), counts)
  }

  private mutating func collapsed(_ rows: Counted, to columns: [PlanColumn]) -> Counted {
    let greatest = greatest(of: rows.counts)
    return (
      .aggregate(
        LogicalAggregate(
          input: rows.plan, groups: columns.map(NamedExpression.init(passing:)), aggregates: greatest.outputs)
      ),
      greatest.counts
    )
  }

  private mutating func renumbered(_ count: Count) -> Count {
    Count(column: newColumn(count.column.name, count.column.type), meaning: count.meaning)
  }

  // MARK: Subqueries

  /// What the subqueries count whose values are shown: further ones, over the same rows. Each is followed once, however many
  /// others use it, since these stand behind it.
  mutating func countValues() -> (items: [NamedExpression], counts: [Count]) {
    var items: [NamedExpression] = []
    var counts: [Count] = []
    for number in subqueries.indices.reversed() {
      guard values.contains(SubqueryID(number)), let value = subqueries[number].columns.first else {
        continue
      }
      let counted = count(subqueries[number], [value.id])
      for count in counted.counts {
        subqueries.append(counted.plan.giving([count.column]))
        let own = renumbered(count)
        items.append(
          NamedExpression(
            column: own.column,
            expression: .scalarSubquery(SubqueryID(subqueries.count - 1), own.column.type, .none)))
        counts.append(own)
      }
    }
    return (items, counts)
  }
}
