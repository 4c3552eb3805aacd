import Columns
import Diagnostics

extension PassedOverRows {
  /// A group stands beside as many rows as match it, or beside none: then its counts are NULL like all that it gives.
  mutating func carry(_ join: LogicalJoin, _ wanted: Wanted) -> Carried {
    let left = carry(join.left, wanted.of(join.left), repeats: true)
    if join.givesOneSide {
      var carrying = join
      carrying.left = left.plan
      return Carried(plan: .join(carrying), tallies: left.tallies)
    }
    let right = carry(join.right, wanted.of(join.right), repeats: true)
    var carrying = join
    carrying.left = left.plan
    carrying.right = right.plan
    return Carried(plan: .join(carrying), tallies: left.tallies + right.tallies)
  }

  /// Of INTERSECT and EXCEPT the left is shown. There equal rows become one on either side first, so that the rest is what
  /// the operation with ALL does, which lets columns ride along.
  mutating func carry(_ operation: LogicalSetOperation, _ wanted: Wanted, repeats: Bool) -> Carried {
    func below(_ side: LogicalPlan) -> Wanted {
      var below: Wanted = [:]
      for (column, own) in zip(operation.columns, side.columns) {
        if let places = wanted[column.id] { below.add(places, of: own.id) }
      }
      return below
    }
    let isDistinct = !operation.all
    // Rows that become one are told apart by what they become.
    let repeatsBelow = repeats && !isDistinct
    let left = carry(operation.left, below(operation.left), repeats: repeatsBelow)
    switch operation.op {
    case .union:
      let right = carry(operation.right, below(operation.right), repeats: repeatsBelow)
      if left.tallies.isEmpty, right.tallies.isEmpty { return Carried(plan: .setOperation(operation)) }
      let both = appended(operation, left.naming, right.naming)
      return isDistinct ? collapsed(both, to: operation.columns, repeats: repeats) : both
    case .intersect, .except:
      if left.tallies.isEmpty { return Carried(plan: .setOperation(operation)) }
      let shown = operation.left.columns
      let single = isDistinct ? collapsed(left, to: shown, repeats: repeats) : left
      var paired = operation
      paired.all = true
      paired.compared = shown.count
      paired.left = single.plan.giving(shown + single.hidden)
      paired.right = isDistinct ? .distinct(operation.right) : operation.right
      let tallies = single.tallies.map { renumbered($0) }
      paired.columns = operation.columns + tallies.flatMap(\.columns)
      return Carried(plan: .setOperation(paired), tallies: tallies)
    }
  }

  /// The rows of both sides, each with NULL for what the other counts.
  private mutating func appended(
    _ operation: LogicalSetOperation, _ left: Carried, _ right: Carried
  ) -> Carried {
    let tallies = (left.tallies + right.tallies).map { renumbered($0) }
    let leftHidden: [PlanColumn?] = left.hidden + right.hidden.map { _ in nil }
    let rightHidden: [PlanColumn?] = left.hidden.map { _ in nil } + right.hidden
    var both = operation
    both.all = true
    both.columns = operation.columns + tallies.flatMap(\.columns)
    let hidden = tallies.flatMap(\.columns)
    both.left = left.plan.giving(operation.left.columns, leftHidden, like: hidden) { newColumn($0, $1) }
    both.right = right.plan.giving(operation.right.columns, rightHidden, like: hidden) { newColumn($0, $1) }
    return Carried(plan: .setOperation(both), tallies: tallies)
  }

  /// One row of all that are equal in the columns. What it counts is the sum, unless a group may be in several rows: then
  /// it only tells whether rows were passed over.
  mutating func collapsed(_ carried: Carried, to columns: [PlanColumn], repeats: Bool) -> Carried {
    let gathered = gathered(carried)
    let grouped = LogicalPlan.aggregate(
      LogicalAggregate(
        input: carried.plan, groups: columns.map(NamedExpression.init(passing:)),
        aggregates: gathered.outputs))
    let result = Carried(plan: grouped.beside(gathered.unknown), tallies: gathered.tallies)
    return repeats ? identified(result, by: columns) : result
  }

  /// What counts of a group that is made of several rows what these count, with what is not known of it.
  mutating func gathered(
    _ carried: Carried
  ) -> (outputs: [LogicalAggregate.Output], unknown: [NamedExpression], tallies: [Tally]) {
    var outputs: [LogicalAggregate.Output] = []
    var unknown: [NamedExpression] = []
    var tallies: [Tally] = []
    for tally in carried.tallies {
      var single = renumbered(tally)
      single.keys = []
      single.isCounted = tally.isCounted && tally.keys.isEmpty
      if single.isCounted {
        outputs.append(gathering(tally.rows, .sum, into: single.rows))
      } else {
        unknown.append(NamedExpression(column: single.rows, expression: .constant(.null, single.rows.type)))
      }
      outputs.append(gathering(tally.missing, single.isCounted ? .sum : .maximum, into: single.missing))
      tallies.append(single)
    }
    return (outputs, unknown, tallies)
  }

  /// The same where rows share input rows, so that their counts cannot be added up.
  mutating func uncounted(_ carried: Carried) -> Carried {
    var result = carried
    var unknown: [NamedExpression] = []
    for index in result.tallies.indices {
      let rows = newColumn("rows", .integer)
      result.tallies[index].rows = rows
      result.tallies[index].isCounted = false
      unknown.append(NamedExpression(column: rows, expression: .constant(.null, .integer)))
    }
    if unknown.isEmpty { return carried }
    result.plan = .project(
      carried.plan, carried.plan.columns.map(NamedExpression.init(passing:)) + unknown)
    return result
  }

  private func gathering(
    _ column: PlanColumn, _ function: AggregateFunction, into result: PlanColumn
  ) -> LogicalAggregate.Output {
    LogicalAggregate.Output(
      column: result,
      aggregate: BoundAggregate(
        function: function, arguments: [.column(column.id, column.type)], type: column.type, span: .none))
  }

  /// With copies of the columns that tell rows apart, since a projection above may leave these out.
  mutating func identified(_ carried: Carried, by columns: [PlanColumn]) -> Carried {
    if carried.tallies.isEmpty { return carried }
    var keys = columns.map { column in
      NamedExpression(
        column: newColumn(column.name, column.type), expression: .column(column.id, column.type))
    }
    if keys.isEmpty {
      keys = [
        NamedExpression(column: newColumn("group", .integer), expression: .constant(.integer(1), .integer))
      ]
    }
    var result = carried
    result.plan = .project(carried.plan, carried.plan.columns.map(NamedExpression.init(passing:)) + keys)
    for index in result.tallies.indices { result.tallies[index].keys = keys.map(\.column) }
    return result
  }

  mutating func renumbered(_ tally: Tally) -> Tally {
    var copy = tally
    copy.rows = newColumn(tally.rows.name, tally.rows.type)
    copy.missing = newColumn(tally.missing.name, tally.missing.type)
    copy.keys = tally.keys.map { newColumn($0.name, $0.type) }
    return copy
  }
}

extension PassedOverRows.Carried {
  /// The same with aggregates named by their calls, since a column may show another in rows of another side.
  fileprivate var naming: Self {
    var named = self
    for tally in named.tallies.indices {
      for use in named.tallies[tally].uses.indices {
        named.tallies[tally].uses[use].function = named.tallies[tally].uses[use].call
      }
    }
    return named
  }
}

extension PassedOverRows.Wanted {
  /// Those of a plan's columns.
  fileprivate func of(_ plan: LogicalPlan) -> Self {
    let own = Set(plan.columns.map(\.id))
    return filter { own.contains($0.key) }
  }
}
