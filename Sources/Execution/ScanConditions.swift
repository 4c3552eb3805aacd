import Columns
import Diagnostics

/// What a join asks of a column of a table.
struct PlacedJoinFilter: Sendable {
  let filter: JoinFilter
  let field: Int
  /// Those of the operator that drops the rows, where it is measured.
  let metrics: OperatorMetrics?

  /// Those of the rows (nil: of all) that may find a partner; nil: all of the batch.
  func select(_ batch: Batch, of rows: [Int32]?) -> [Int32]? {
    let columns = batch.columns.span
    guard let chosen = filter.select(columns[field], of: rows) else { return rows }
    metrics?.add(dropped: (rows?.count ?? batch.count) - chosen.count)
    return chosen
  }
}

/// The predicate of a scan and what joins ask of its rows, in the order in which the fewest rows are looked at.
///
/// How many rows pass each is counted for some batches, then the order is kept for many. A join's question of which most rows
/// pass rests meanwhile: the join would leave them out itself. What may fail is asked of all rows, and so first.
struct ScanConditions {
  fileprivate enum Question {
    case predicate(RowPredicate)
    case join(PlacedJoinFilter)
  }

  fileprivate struct Condition {
    let question: Question
    var asked = 0
    var passed = 0
    var rests = false

    init(_ question: Question) { self.question = question }
  }

  private var conditions: [Condition] = []
  /// Whether the first one stays where it is.
  private var isFirstFixed = false
  private var isTrial = true
  /// How many batches are left of the trial, or of what follows it.
  private var batchesLeft = ScanConditions.trialBatches

  private static let trialBatches = 4
  private static let settledBatches = 60

  init(predicate: RowPredicate?, joinFilters: [PlacedJoinFilter]) {
    if let predicate {
      conditions.append(Condition(.predicate(predicate)))
      isFirstFixed = predicate.canFail
    }
    conditions += joinFilters.map { Condition(.join($0)) }
  }

  /// Those of the rows (nil: of all) for which all conditions hold; nil: all of the batch.
  mutating func select(_ batch: Batch, of rows: [Int32]?) throws(Diagnostic) -> [Int32]? {
    var rows = rows
    for index in conditions.indices where !conditions[index].rests {
      let asked = rows?.count ?? batch.count
      if asked == 0 { break }
      switch conditions[index].question {
      case .predicate(let predicate): rows = try predicate.select(batch, of: rows)
      case .join(let filter): rows = filter.select(batch, of: rows)
      }
      conditions[index].asked += asked
      conditions[index].passed += rows?.count ?? batch.count
    }
    batchesLeft -= 1
    if batchesLeft == 0 { review() }
    return rows
  }

  private mutating func review() {
    isTrial.toggle()
    batchesLeft = isTrial ? ScanConditions.trialBatches : ScanConditions.settledBatches
    guard isTrial else { return settle() }
    for index in conditions.indices {
      (conditions[index].asked, conditions[index].passed) = (0, 0)
      conditions[index].rests = false
    }
  }

  private mutating func settle() {
    let fixed = conditions.prefix(isFirstFixed ? 1 : 0)
    let movable = conditions.dropFirst(fixed.count)
    conditions = fixed + movable.sorted { $0.costOfDropping < $1.costOfDropping }
    for index in conditions.indices { conditions[index].rests = conditions[index].isIdle }
  }
}

extension ScanConditions.Condition {
  /// What it costs to drop one row, in lookups.
  fileprivate var costOfDropping: Double {
    guard asked > passed else { return .infinity }
    var cost = 1.0
    // An expression is computed column by column, and a comparison takes less than a lookup.
    if case .predicate(let predicate) = question { cost = predicate.isDirect ? 0.75 : 8 }
    return cost * Double(asked) / Double(asked - passed)
  }

  /// Whether a row costs no less to be asked than to go on: the test costs about an eighth of what the join does.
  fileprivate var isIdle: Bool {
    if case .join = question { passed > asked - asked / 8 } else { false }
  }
}
