/// A part of a plan that could be shared.
struct SharingCandidate {
  /// The number of its plan among those of the query.
  var root: Int
  /// Its place in that plan, in pre-order, and how many operators it has.
  var place: Int
  var size: Int
  var plan: LogicalPlan
  /// How often it is thought to be computed.
  var times: Int

  func overlaps(_ other: SharingCandidate) -> Bool {
    root == other.root && place < other.place + other.size && other.place < place + size
  }

  /// The candidates that look alike, together; the largest first.
  ///
  /// - Parameter plans: how many of the roots are no shared plans, which as a whole are no candidates.
  static func all(in roots: [LogicalPlan], plans: Int) -> [[SharingCandidate]] {
    var search = SharingSearch()
    for (number, root) in roots.enumerated() { search.enter(root, number, isShared: number >= plans) }
    let alike = search.found.values.filter { $0.count > 1 || $0[0].times > 1 }
    return alike.map { $0.sorted { ($1.size, $0.root, $0.place) < ($0.size, $1.root, $1.place) } }
      .sorted { ($1[0].size, $0[0].root, $0[0].place) < ($0[0].size, $1[0].root, $1[0].place) }
  }
}

/// Walks plans for candidates.
private struct SharingSearch {
  /// A step of a recursion is thought to be taken so often.
  private static let stepsOfRecursion = 10

  private(set) var found: [Int: [SharingCandidate]] = [:]
  private var root = 0
  private var place = 0

  mutating func enter(_ plan: LogicalPlan, _ number: Int, isShared: Bool) {
    root = number
    place = 0
    _ = visit(plan, Surroundings(isWholeShared: isShared))
  }

  /// What is around an operator.
  private struct Surroundings {
    var isWholeShared = false
    var isInStep = false
    /// Whether a limit may end it before all of its rows are computed.
    var mayEndEarly = false

    func ofInput(_ index: Int, of plan: LogicalPlan) -> Surroundings {
      var below = self
      below.isWholeShared = false
      switch plan {
      case .limit: if !plan.isMaterialized { below.mayEndEarly = true }
      case .filter, .project, .expansion: break
      case .join(let join): below.mayEndEarly = mayEndEarly && (index == 0) != (join.kind == .right)
      case .setOperation(let operation):
        below.mayEndEarly = mayEndEarly && operation.op == .union && operation.all
      case .recursive: if index == 1 { below.isInStep = true }
      default: below.mayEndEarly = false
      }
      return below
    }
  }

  private struct Findings {
    var shape: Int
    var size = 1
    /// Whether more is done than to read, filter and compute rows.
    var isHeavy: Bool
    var isFallible: Bool
    /// Whether it reads what is to be computed anew for each use.
    var isAnew: Bool
    var workingTables: Set<Int> = []
  }

  private mutating func visit(_ plan: LogicalPlan, _ around: Surroundings) -> Findings {
    let own = place
    place += 1
    var result = Findings(
      shape: 0, isHeavy: plan.isHeavy || plan.isMaterialized,
      isFallible: around.isInStep && plan.expressions.contains(where: \.isFallible),
      isAnew: plan.isReadAnew)
    var shapes: [Int] = []
    for (index, input) in plan.inputs.enumerated() {
      let below = visit(input, around.ofInput(index, of: plan))
      shapes.append(below.shape)
      result.size += below.size
      result.isHeavy = result.isHeavy || below.isHeavy
      result.isFallible = result.isFallible || below.isFallible
      result.isAnew = result.isAnew || below.isAnew
      result.workingTables.formUnion(below.workingTables)
    }
    switch plan {
    case .workingTable(let table): result.workingTables.insert(table.table)
    case .recursive(let recursion): result.workingTables.remove(recursion.table)
    default: break
    }
    result.shape = plan.shape(over: shapes)
    // A recursion may end without a step, and then nothing fails.
    let isCandidate =
      result.isHeavy && !result.isAnew && result.workingTables.isEmpty && !result.isFallible
      && !around.isWholeShared
      && (plan.isBreaker || !around.mayEndEarly)
    if isCandidate {
      found[result.shape, default: []].append(
        SharingCandidate(
          root: root, place: own, size: result.size, plan: plan,
          times: around.isInStep ? Self.stepsOfRecursion : 1))
    }
    return result
  }
}

extension LogicalPlan {
  /// Equal for plans that may compute the same. A projection may be there for one use only, and says nothing.
  var shape: Int { shape(over: inputs.map(\.shape)) }

  fileprivate func shape(over inputs: [Int]) -> Int {
    if case .project = self, let input = inputs.first { return input }
    var hasher = Hasher()
    hasher.combine(tag)
    for input in inputs { hasher.combine(input) }
    switch self {
    case .scan(let scan): hasher.combine(scan.table.name)
    case .join(let join):
      hasher.combine(join.kind)
      hasher.combine(join.keys.count)
    case .aggregate(let aggregate): hasher.combine(aggregate.groups.count)
    case .shared(let use): hasher.combine(use.number)
    default: break
    }
    return hasher.finalize()
  }

  /// Which operator it is.
  var tag: Int {
    switch self {
    case .scan: 0
    case .values: 1
    case .filter: 2
    case .project: 3
    case .aggregate: 4
    case .join: 5
    case .sort: 6
    case .limit: 7
    case .limitBy: 8
    case .topN: 9
    case .distinct: 10
    case .setOperation: 11
    case .spread: 12
    case .window: 13
    case .totals: 14
    case .recursive: 15
    case .workingTable: 16
    case .shared: 17
    case .expansion: 18
    }
  }

  fileprivate var isReadAnew: Bool {
    if case .scan(let scan) = self { scan.isReadAnew } else { false }
  }

  /// Whether the operator does more than to give, filter or compute rows.
  fileprivate var isHeavy: Bool {
    switch self {
    case .scan, .values, .filter, .project, .limit, .totals, .expansion, .workingTable, .shared: false
    case .setOperation(let operation): operation.op != .union || !operation.all
    case .aggregate, .join, .sort, .limitBy, .topN, .distinct, .spread, .window, .recursive: true
    }
  }

  /// Whether all rows of the operator are there before the first is given.
  var isBreaker: Bool {
    switch self {
    case .aggregate, .sort, .limit, .limitBy, .topN, .distinct, .spread, .window, .totals: true
    case .setOperation(let operation): operation.op != .union || !operation.all
    case .scan, .values, .filter, .project, .expansion, .join, .recursive, .workingTable, .shared: false
    }
  }
}
