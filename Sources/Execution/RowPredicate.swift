import Columns
import Diagnostics

/// A predicate that is to choose rows of many batches, taken apart once.
///
/// What compares a column with a constant or with another one, and what asks of a text alone, is asked of the values as they
/// stand, of the rows that are left; only for the rest a batch of these rows is made. Conditions that cannot fail are asked
/// in the order of what they cost; what may fail only of the rows of which all before it is true.
struct RowPredicate: Sendable {
  private enum Step: Sendable {
    case direct(DirectCondition)
    /// None of these can fail.
    case narrow([PlacedExpression])
    case fallible(PlacedExpression)
  }

  private let steps: [Step]
  /// Where the columns that expressions name stand in the batches.
  private let fields: [Int]

  /// - Parameter fields: where the columns that the predicate names stand in the batches that will come.
  init(_ predicate: PhysicalExpression, fields: [Int]) {
    var steps: [Step] = []
    var open = ArraySlice(predicate.conjuncts)
    while let first = open.first {
      var unordered: [PhysicalExpression] = []
      if first.canFail {
        steps.append(
          DirectCondition(first).map { .direct($0) } ?? .fallible(PlacedExpression(first, fields.count)))
      } else {
        unordered.append(first)
      }
      open.removeFirst()
      while let next = open.first, !next.canFail {
        unordered.append(next)
        open.removeFirst()
      }
      steps += RowPredicate.ordered(unordered, columnCount: fields.count)
    }
    self.steps = steps
    self.fields = fields
  }

  private static func ordered(_ conditions: [PhysicalExpression], columnCount: Int) -> [Step] {
    var direct: [DirectCondition] = []
    var others: [PlacedExpression] = []
    for expression in conditions {
      guard let condition = DirectCondition(expression) else {
        others.append(PlacedExpression(expression, columnCount))
        continue
      }
      if let index = direct.firstIndex(where: { $0.merges(condition) }) {
        direct[index] = direct[index].merged(with: condition)
      } else {
        direct.append(condition)
      }
    }
    let cheapFirst = DirectCondition.costs.flatMap { cost in direct.filter { $0.cost == cost } }
    return cheapFirst.map { .direct($0) } + (others.isEmpty ? [] : [.narrow(others)])
  }

  /// Whether it may fail of rows that are not asked for.
  var canFail: Bool {
    steps.contains { step in
      switch step {
      case .direct(let condition): condition.expression.canFail
      case .narrow: false
      case .fallible: true
      }
    }
  }

  /// Whether all of it is asked of values as they stand.
  var isDirect: Bool {
    steps.allSatisfy { if case .direct = $0 { true } else { false } }
  }

  /// Those of the rows (nil: of all) of which the predicate is true; nil: all of the batch.
  func select(_ batch: Batch, of rows: [Int32]? = nil) throws(Diagnostic) -> [Int32]? {
    var rows = rows
    for step in steps {
      switch step {
      case .direct(let condition):
        if let chosen = condition.select(rows, of: batch, fields) {
          rows = chosen
        } else if condition.expression.canFail {
          rows = try ask(PlacedExpression(condition.expression, fields.count), rows, of: batch)
        } else {
          rows = try narrow([PlacedExpression(condition.expression, fields.count)], rows, of: batch)
        }
      case .narrow(let conditions): rows = try narrow(conditions, rows, of: batch)
      case .fallible(let condition): rows = try ask(condition, rows, of: batch)
      }
      if let rows, rows.isEmpty { break }
    }
    return rows.flatMap { $0.count == batch.count ? nil : $0 }
  }

  private func ask(
    _ condition: PlacedExpression, _ rows: [Int32]?, of batch: Batch
  ) throws(Diagnostic) -> [Int32] {
    let chosen = try ExpressionEvaluator.evaluate(
      condition.expression, columns(condition.places, rows, of: batch)
    ).filterSelection()
    return rows.map { compose($0, chosen) } ?? chosen
  }

  private func narrow(
    _ conditions: [PlacedExpression], _ rows: [Int32]?, of batch: Batch
  ) throws(Diagnostic) -> [Int32] {
    var places = [Bool](repeating: false, count: fields.count)
    for condition in conditions {
      for place in places.indices where condition.places[place] { places[place] = true }
    }
    let expressions = conditions.map(\.expression)
    // Conditions that leave many rows are asked of all, which costs less than gathering.
    guard let rows, rows.count * 4 <= batch.count else {
      let chosen = try ExpressionEvaluator.narrow(expressions, columns(places, nil, of: batch))
      return rows.map { intersection($0, chosen, count: batch.count) } ?? chosen
    }
    return compose(rows, try ExpressionEvaluator.narrow(expressions, columns(places, rows, of: batch)))
  }

  /// Some of the rows (nil: all), of the columns that are marked; the others are not to be looked at.
  private func columns(_ places: [Bool], _ rows: [Int32]?, of batch: Batch) -> Batch {
    let count = rows?.count ?? batch.count
    return Batch(
      columns: fields.indices.map { place in
        guard places[place] else { return ColumnVector(.null, count: count) }
        return rows.map { batch.columns[fields[place]].gather($0) } ?? batch.columns[fields[place]]
      }, count: count)
  }
}

/// An expression, and which columns it reads.
private struct PlacedExpression: Sendable {
  let expression: PhysicalExpression
  let places: [Bool]

  init(_ expression: PhysicalExpression, _ columnCount: Int) {
    self.expression = expression
    var marks = [Bool](repeating: false, count: columnCount)
    for place in expression.places { marks[place] = true }
    places = marks
  }
}
