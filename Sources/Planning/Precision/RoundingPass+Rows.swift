import Columns
import Diagnostics

/// Where rows come from, and where rows of several queries meet.
extension RoundingPass {
  /// Figures are as they are kept: a decimal is known to half a unit of its last place, and so is an integer that
  /// measures something; what counts is exact, and a DOUBLE as exact as it is.
  func bounds(of scan: LogicalScan, _ wanted: Set<ColumnID>) -> [ColumnID: RoundingBound] {
    var bounds: [ColumnID: RoundingBound] = [:]
    for output in scan.columns where wanted.contains(output.column.id) {
      let type = output.column.type
      guard let scale = type.scale, type.base != .integer || type.unit?.isMeasured ?? false else { continue }
      bounds[output.column.id] = .halfUnit(of: scale)
    }
    return bounds
  }

  /// Constants are exact, but not what is divided or rounded in VALUES.
  func follow(
    _ columns: [PlanColumn], _ rows: [[BoundExpression]], _ wanted: Set<ColumnID>
  ) -> Followed {
    let rounding = self.rounding([:])
    var rows = rows.map { row in row.map { rewrite($0, rounding) } }
    var columns = columns
    var bounds: [ColumnID: RoundingBound] = [:]
    for (index, column) in columns.enumerated() where wanted.contains(column.id) {
      let cells = rows.map { rounding.bound(of: $0[index]) }
      bounds[column.id] = staticGreatest(cells)
      guard bounds[column.id] == nil else { continue }
      let type = cells.dropFirst().reduce(cells[0].expression.type) {
        RoundingBound.common($0, $1.expression.type)
      }
      let added = boundColumn(of: column, type)
      columns.append(added)
      for (row, cell) in cells.enumerated() {
        rows[row].append(RoundingBound.cast(cell.expression, type, .none))
      }
      bounds[column.id] = .within(.column(added.id, type))
    }
    return (.values(columns: columns, rows: rows), bounds)
  }

  /// Where values of several columns come into one, each brings its own bound along.
  func follow(_ expansion: LogicalExpansion, _ wanted: Set<ColumnID>) -> Followed {
    var needed = wanted.union(compared(in: .expansion(expansion)))
    let places = expansion.columns.indices.filter { wanted.contains(expansion.columns[$0].id) }
    for place in places {
      for source in expansion.sources(of: place) { source.collectColumns(into: &needed) }
    }
    let below = follow(expansion.input, needed)
    let rounding = self.rounding(below.bounds)
    var result = expansion.over(below.plan).mapExpressions { rewrite($0, rounding) }
    var bounds = below.bounds
    for place in places {
      let column = expansion.columns[place]
      let cells = result.sources(of: place).map(rounding.bound)
      bounds[column.id] = staticGreatest(cells)
      guard bounds[column.id] == nil else { continue }
      guard case .parts(var parts) = result.values else {
        bounds[column.id] = .unknown(.init(name: "a series of rounded numbers", span: .none))
        continue
      }
      let type = cells.dropFirst().reduce(cells[0].expression.type) {
        RoundingBound.common($0, $1.expression.type)
      }
      let added = boundColumn(of: column, type)
      for (row, cell) in cells.enumerated() {
        parts[row].append(RoundingBound.cast(cell.expression, type, .none))
      }
      result.columns.append(added)
      result.values = .parts(parts)
      bounds[column.id] = .within(.column(added.id, type))
    }
    return (.expansion(result), bounds)
  }

  /// The greatest, if it is known beforehand or one is unknown.
  private func staticGreatest(_ bounds: [RoundingBound]) -> RoundingBound? {
    let greatest = RoundingBound.greatest(bounds, .none)
    return greatest.obstacle != nil || greatest.constant != nil ? greatest : nil
  }

  /// Rows that are alike become one, known as well as the worst of them.
  func follow(distinct input: LogicalPlan, _ wanted: Set<ColumnID>) -> Followed {
    let below = follow(input, wanted)
    let columns = input.columns
    let isComputed = columns.contains { below.bounds[$0.id].map { $0.isComputed } ?? false }
    guard isComputed else { return (.distinct(dropping(below.plan, to: columns)), below.bounds) }
    return grouped(below.plan, by: columns, below.bounds)
  }

  /// As DISTINCT over the columns, with the greatest bounds of the rows that become one.
  private func grouped(
    _ plan: LogicalPlan, by columns: [PlanColumn], _ bounds: [ColumnID: RoundingBound]
  ) -> Followed {
    var aggregates = AggregateRounding(rounding(bounds), newColumn: newColumn)
    var result: [ColumnID: RoundingBound] = [:]
    for column in columns where bounds[column.id] != nil {
      result[column.id] = aggregates.bound(ofGroup: .column(column.id, column.type))
    }
    let groups = columns.map { NamedExpression(column: $0, expression: .column($0.id, $0.type)) }
    return (
      .aggregate(LogicalAggregate(input: plan, groups: groups, aggregates: aggregates.hidden)), result
    )
  }

  func follow(_ operation: LogicalSetOperation, _ wanted: Set<ColumnID>) -> Followed {
    let places = operation.columns.indices.filter { wanted.contains(operation.columns[$0].id) }
    let (leftColumns, rightColumns) = (operation.left.columns, operation.right.columns)
    let left = follow(operation.left, Set(places.map { leftColumns[$0].id }))
    // The rows of INTERSECT and EXCEPT are the left ones.
    let needed = operation.op == .union ? Set(places.map { rightColumns[$0].id }) : []
    let right = follow(operation.right, needed)
    var sides = (
      left: dropping(left.plan, to: leftColumns), right: dropping(right.plan, to: rightColumns)
    )
    var bounds: [ColumnID: RoundingBound] = [:]
    var computed: [(place: Int, left: RoundingBound, right: RoundingBound)] = []
    for place in places {
      let column = operation.columns[place]
      let one = left.bounds[leftColumns[place].id] ?? .exact
      let other = operation.op == .union ? right.bounds[rightColumns[place].id] ?? .exact : .exact
      if let known = staticGreatest([one, other]) {
        bounds[column.id] = known
      } else if operation.op == .union {
        computed.append((place, one, other))
      } else {
        bounds[column.id] = .unknown(.init(name: operation.op.rawValue.uppercased(), span: .none))
      }
    }
    var result = operation
    guard !computed.isEmpty else {
      result.left = sides.left
      result.right = sides.right
      return (.setOperation(result), bounds)
    }
    let types = computed.map { RoundingBound.common($0.left.expression.type, $0.right.expression.type) }
    sides.left = widened(left.plan, leftColumns, computed.map(\.left), types)
    sides.right = widened(right.plan, rightColumns, computed.map(\.right), types)
    result.left = sides.left
    result.right = sides.right
    for (entry, type) in zip(computed, types) {
      let column = boundColumn(of: operation.columns[entry.place], type)
      result.columns.append(column)
      bounds[operation.columns[entry.place].id] = .within(.column(column.id, type))
    }
    guard !operation.all else { return (.setOperation(result), bounds) }
    result.all = true
    return grouped(.setOperation(result), by: operation.columns, bounds)
  }

  /// The columns, and behind them the bounds.
  private func widened(
    _ plan: LogicalPlan, _ columns: [PlanColumn], _ bounds: [RoundingBound], _ types: [DataType]
  ) -> LogicalPlan {
    let kept = columns.map { NamedExpression(column: $0, expression: .column($0.id, $0.type)) }
    let added = zip(bounds, types).map { bound, type in
      NamedExpression(
        column: PlanColumn(id: newColumn(), name: "rounding", type: type),
        expression: RoundingBound.cast(bound.expression, type, .none))
    }
    return .project(plan, kept + added)
  }
}

extension RoundingBound {
  /// Whether it differs from row to row.
  fileprivate var isComputed: Bool { constant == nil && obstacle == nil }
}

extension Unit {
  private static let measures: Set<String> = ["kUSD", "USD", "MUSD", "percent", "L", "h", "d", "t", "km2"]

  /// Whether the unit is one of money, of a share, or of a physical quantity, rather than of things that are
  /// counted: whole numbers of it are rounded.
  var isMeasured: Bool {
    symbol.split { $0 == "/" || $0 == "*" }.contains { Self.measures.contains(String($0)) }
  }
}
