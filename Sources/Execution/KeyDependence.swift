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

  /// A column within the plan, or within one use of a plan that is shared: each use has rows of its own.
  private struct Place: Hashable {
    var use: Int
    var column: ColumnID
  }

  private var uses: [ColumnTable] = []
  private var origins: [Place: Origin] = [:]
  /// By column: those that joins have found equal to it.
  private var equals: [Place: [Place]] = [:]
  private var sharedUses = 0

  init(_ plan: LogicalPlan) { gather(plan, in: 0) }

  /// The places of keys that other keys decide.
  func dependent(_ keys: [BoundExpression]) -> Set<Int> {
    var dependent: Set<Int> = []
    guard keys.count > 1 else { return dependent }
    for (place, key) in keys.enumerated() where !dependent.contains(place) {
      guard case .column(let id, let type) = key, type.isWhole else { continue }
      let decided = columns(decidedBy: Place(use: 0, column: id))
      if decided.isEmpty { continue }
      for (other, key) in keys.enumerated() where other != place && !dependent.contains(other) {
        if case .column(let id, _) = key, decided.contains(Place(use: 0, column: id)) {
          dependent.insert(other)
        }
      }
    }
    return dependent
  }

  /// The columns of all rows of tables that the column tells apart, and those that these tell apart in turn.
  private func columns(decidedBy column: Place) -> Set<Place> {
    var decided: Set<Place> = []
    var decidedUses: Set<Int> = []
    var open = [column]
    while let place = open.popLast() {
      for alike in [place] + (equals[place] ?? []) {
        if alike != column, decided.insert(alike).inserted, alike != place { open.append(alike) }
        guard let origin = origins[alike], !decidedUses.contains(origin.use),
          uses[origin.use].hasDistinctNumbers(in: origin.field)
        else { continue }
        decidedUses.insert(origin.use)
        open += origins.filter { $0.value.use == origin.use && !decided.contains($0.key) }.map(\.key)
      }
    }
    return decided
  }

  /// - Parameter shared: the use of a shared plan that it stands in; 0: none.
  private mutating func gather(_ plan: LogicalPlan, in shared: Int) {
    switch plan {
    case .scan(let scan):
      guard let table = try? scan.table.source.load() else { return }
      uses.append(table)
      for output in scan.columns {
        origins[Place(use: shared, column: output.column.id)] = Origin(
          use: uses.count - 1, field: output.field)
      }
    case .filter(let input, _), .sort(let input, _), .limit(let input, _, _), .topN(let input, _, _, _),
      .limitBy(let input, _, _, _), .distinct(let input):
      gather(input, in: shared)
    case .spread(let spread): gather(spread.input, in: shared)
    case .window(let window): gather(window.input, in: shared)
    case .expansion(let expansion): gather(expansion.input, in: shared)
    case .project(let input, let items):
      gather(input, in: shared)
      for item in items { pass(item, in: shared) }
    case .aggregate(let aggregate):
      // What a set leaves out is NULL beside rows of the table.
      guard aggregate.sets == nil else { return }
      gather(aggregate.input, in: shared)
      for group in aggregate.groups { pass(group, in: shared) }
    case .join(let join):
      gather(join.left, in: shared)
      if !join.givesOneSide { gather(join.right, in: shared) }
      guard join.kind == .inner else { return }
      for key in join.keys where !key.matchesNulls && key.left.type.isWhole {
        guard case .column(let one, _) = key.left, case .column(let other, _) = key.right else { continue }
        let (left, right) = (Place(use: shared, column: one), Place(use: shared, column: other))
        equals[left, default: []].append(right)
        equals[right, default: []].append(left)
      }
    case .shared(let use):
      // Its columns have the same numbers in all uses, and only those that it gives are of this one's rows.
      sharedUses += 1
      let inner = sharedUses
      gather(use.definition, in: inner)
      for output in use.outputs {
        pass(
          from: Place(use: inner, column: output.source), to: Place(use: shared, column: output.column.id))
      }
    case .values, .setOperation, .totals, .recursive, .workingTable: break
    }
  }

  private mutating func pass(_ item: NamedExpression, in shared: Int) {
    guard case .column(let id, _) = item.expression else { return }
    pass(from: Place(use: shared, column: id), to: Place(use: shared, column: item.column.id))
  }

  private mutating func pass(from source: Place, to target: Place) {
    guard source != target else { return }
    origins[target] = origins[source]
    equals[target] = equals[source]
  }
}
