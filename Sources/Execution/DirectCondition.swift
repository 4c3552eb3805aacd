import Columns
import Synchronization

/// A condition that is asked of a column's values as they stand. What is NULL is not chosen.
struct DirectCondition: Sendable {
  private enum Test: Sendable {
    case range(NumberRange)
    case comparison(ScalarFunction, Int)
    case text(DictionaryFlags)
    case membership(KeySet, isNegated: Bool)
  }

  /// What it says, for batches that keep their values otherwise.
  let expression: PhysicalExpression
  private let place: Int
  private let test: Test

  /// nil where the condition is of another form.
  init?(_ expression: PhysicalExpression) {
    self.expression = expression
    if case .call(let call) = expression, let mirrored = call.function.mirroredComparison,
      call.arguments.count == 2
    {
      switch (call.arguments[0], call.arguments[1]) {
      case (.column(let place), .constant(let constant)):
        if let range = constant.constantNumber.flatMap({ NumberRange(call.function, $0) }) {
          (self.place, test) = (place, .range(range))
          return
        }
      case (.constant(let constant), .column(let place)):
        if let range = constant.constantNumber.flatMap({ NumberRange(mirrored, $0) }) {
          (self.place, test) = (place, .range(range))
          return
        }
      case (.column(let left), .column(let right)):
        (place, test) = (left, .comparison(call.function, right))
        return
      default: break
      }
    }
    if let (place, set, isNegated) = expression.columnInSet {
      (self.place, test) = (place, .membership(set, isNegated: isNegated))
      return
    }
    guard expression.isNullForNulls, let place = expression.places.first, expression.places.count == 1 else {
      return nil
    }
    (self.place, test) = (place, .text(DictionaryFlags(expression, place: place)))
  }

  private init(_ expression: PhysicalExpression, _ place: Int, _ range: NumberRange) {
    self.expression = expression
    self.place = place
    test = .range(range)
  }

  /// The costs that there are, from the least on.
  static let costs = 0...2

  /// How it compares with others in what a row costs.
  var cost: Int {
    switch test {
    case .range: 0
    case .comparison, .membership: 1
    case .text: 2
    }
  }

  /// Whether both ask of one column to lie in a range.
  func merges(_ other: DirectCondition) -> Bool {
    if case .range = test, case .range = other.test { place == other.place } else { false }
  }

  func merged(with other: DirectCondition) -> DirectCondition {
    guard case .range(let mine) = test, case .range(let theirs) = other.test else { return self }
    return DirectCondition(
      .and(expression.conjuncts + other.expression.conjuncts), place, mine.intersection(theirs))
  }

  /// Those of the rows (nil: of all) of which it is true; nil where the column's values are kept otherwise.
  /// - Parameter fields: where the columns that it names stand in the batch.
  func select(_ rows: [Int32]?, of batch: Batch, _ fields: [Int]) -> [Int32]? {
    // Read where it stands: to copy it out would count references to what it holds.
    let columns = batch.columns.span
    let field = fields[place]
    switch test {
    case .range(let range): return columns[field].rows(rows, in: range)
    case .comparison(let function, let other):
      return columns[field].rows(rows, function, columns[fields[other]])
    case .text(let flags): return flags.select(columns[field], rows)
    case .membership(let set, let isNegated): return set.select(columns[field], rows, isNegated: isNegated)
    }
  }
}

/// Of which entries of a dictionary a condition is true, found once for all batches that share it. Workers share this, too.
private final class DictionaryFlags: Sendable {
  private struct Known: Sendable {
    var pool: TextPool
    /// The rows that have been asked about so far.
    var rows: Int
    /// nil: not found yet.
    var flags: [Bool]?
    /// Whether the condition fails of an entry, which need not be among the rows.
    var fails = false
  }

  private let expression: PhysicalExpression
  private let place: Int
  private let last = Mutex<Known?>(nil)

  /// Dictionaries of so few entries are looked through at once; others when many more rows have been asked about.
  private static let fewEntries = Batch.capacity
  private static let mostEntries = 1 << 20

  init(_ expression: PhysicalExpression, place: Int) {
    self.expression = expression
    self.place = place
  }

  /// nil where the column has no such dictionary.
  func select(_ column: ColumnVector, _ rows: [Int32]?) -> [Int32]? {
    guard !column.isConstant, case .text(let texts) = column.storage, texts.pool.isUnique,
      texts.pool.count <= DictionaryFlags.mostEntries,
      let flags = flags(of: texts.pool, asking: rows?.count ?? column.count)
    else { return nil }
    return column.rows(rows, flagged: flags, in: texts.pool)
  }

  private func flags(of pool: TextPool, asking rows: Int) -> [Bool]? {
    last.withLock { last in
      var known = Known(pool: pool, rows: 0)
      if let before = last, before.pool === pool { known = before }
      known.rows += rows
      let isWorthIt = pool.count <= max(DictionaryFlags.fewEntries, known.rows / 4)
      if known.flags == nil, !known.fails, isWorthIt {
        known.flags = compute(pool)
        known.fails = known.flags == nil
      }
      last = known
      return known.flags
    }
  }

  private func compute(_ pool: TextPool) -> [Bool]? {
    let codes = (0..<pool.count).map { UInt32(truncatingIfNeeded: $0) }
    var columns = [ColumnVector](repeating: ColumnVector(.null, count: pool.count), count: place + 1)
    columns[place] = ColumnVector(.text(TextColumn(pool: pool, codes: codes)), count: pool.count)
    guard
      let truth = try? ExpressionEvaluator.evaluate(expression, Batch(columns: columns, count: pool.count))
    else { return nil }
    var flags = [Bool](repeating: false, count: pool.count)
    for row in truth.filterSelection() { flags[Int(row)] = true }
    return flags
  }
}

extension PhysicalExpression {
  /// `column IN set` of whole numbers, and its opposite.
  fileprivate var columnInSet: (place: Int, set: KeySet, isNegated: Bool)? {
    switch self {
    case .membership(.column(let place), let set): set.hasFilter ? (place, set, false) : nil
    case .call(let call) where call.function == .not:
      call.arguments.first?.columnInSet.flatMap { $0.isNegated ? nil : ($0.place, $0.set, true) }
    default: nil
    }
  }

  /// Whether it reads columns, and is NULL wherever they are.
  fileprivate var isNullForNulls: Bool {
    switch self {
    case .column: true
    case .constant, .caseWhen, .coalesce: false
    case .call(let call):
      // Of a call of constants nothing is NULL; in an OR it may be true all the same.
      call.function.isNullForNulls && !call.arguments.allSatisfy(\.isConstant)
        && call.arguments.allSatisfy { $0.isConstant || $0.isNullForNulls }
    case .cast(let operand, _, _, _, _): operand.isNullForNulls
    // What is NULL is surely not in an empty set.
    case .membership(let operand, let set): !set.isEmpty && operand.isNullForNulls
    case .and(let operands), .or(let operands): operands.allSatisfy(\.isNullForNulls)
    }
  }

  private var isConstant: Bool { if case .constant = self { true } else { false } }
}
