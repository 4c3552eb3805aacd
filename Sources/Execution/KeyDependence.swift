import Columns
import Planning

/// Which columns follow from others: a column whose values tell the rows of a table apart decides all columns of the row,
/// wherever it is carried along with them, and so does one that a join has found equal to it.
struct KeyDependence {
  /// One use of a table, and a field of it.
  private struct Origin {
    var use: Int
    var field: Int
  }

  private var uses: [ColumnTable] = []
  private var origins: [ColumnID: Origin] = [:]
  /// By column: those that joins have found equal to it.
  private var equals: [ColumnID: [ColumnID]] = [:]

  init(_ plan: LogicalPlan) { gather(plan) }

  /// The places of keys that other keys decide.
  func dependent(_ keys: [BoundExpression]) -> Set<Int> {
    var dependent: Set<Int> = []
    guard keys.count > 1 else { return dependent }
    for (place, key) in keys.enumerated() where !dependent.contains(place) {
      guard case .column(let id, let type) = key, type.isWhole else { continue }
      let decided = columns(decidedBy: id)
      if decided.isEmpty { continue }
      for (other, key) in keys.enumerated() where other != place && !dependent.contains(other) {
        if case .column(let id, _) = key, decided.contains(id) { dependent.insert(other) }
      }
    }
    return dependent
  }

  /// The columns of all rows of tables that the column tells apart, and those that these tell apart in turn.
  private func columns(decidedBy column: ColumnID) -> Set<ColumnID> {
    var decided: Set<ColumnID> = []
    var decidedUses: Set<Int> = []
    var open = [column]
    while let id = open.popLast() {
      for alike in [id] + (equals[id] ?? []) {
        if alike != column, decided.insert(alike).inserted, alike != id { open.append(alike) }
        guard let origin = origins[alike], !decidedUses.contains(origin.use),
          uses[origin.use].hasDistinctNumbers(in: origin.field)
        else { continue }
        decidedUses.insert(origin.use)
        open += origins.filter { $0.value.use == origin.use && !decided.contains($0.key) }.map(\.key)
      }
    }
    return decided
  }

  private mutating func gather(_ plan: LogicalPlan) {
    switch plan {
    case .scan(let scan):
      guard let table = try? scan.table.source.load() else { return }
      uses.append(table)
      for output in scan.columns {
        origins[output.column.id] = Origin(use: uses.count - 1, field: output.field)
      }
    case .filter(let input, _), .sort(let input, _), .limit(let input, _, _), .topN(let input, _, _, _),
      .limitBy(let input, _, _, _), .distinct(let input):
      gather(input)
    case .spread(let spread): gather(spread.input)
    case .window(let window): gather(window.input)
    case .expansion(let expansion): gather(expansion.input)
    case .project(let input, let items):
      gather(input)
      for item in items { pass(item) }
    case .aggregate(let aggregate):
      // What a set leaves out is NULL beside rows of the table.
      guard aggregate.sets == nil else { return }
      gather(aggregate.input)
      for group in aggregate.groups { pass(group) }
    case .join(let join):
      gather(join.left)
      if !join.givesOneSide { gather(join.right) }
      guard join.kind == .inner else { return }
      for key in join.keys where !key.matchesNulls && key.left.type.isWhole {
        guard case .column(let left, _) = key.left, case .column(let right, _) = key.right else { continue }
        equals[left, default: []].append(right)
        equals[right, default: []].append(left)
      }
    case .shared(let use):
      // Each use has rows of its own, so that the definition's tables are taken for others each time.
      gather(use.definition)
      for output in use.outputs { pass(from: output.source, to: output.column.id) }
    case .values, .setOperation, .totals, .recursive, .workingTable: break
    }
  }

  private mutating func pass(_ item: NamedExpression) {
    if case .column(let id, _) = item.expression { pass(from: id, to: item.column.id) }
  }

  private mutating func pass(from source: ColumnID, to target: ColumnID) {
    guard source != target else { return }
    origins[target] = origins[source]
    equals[target] = equals[source]
  }
}
