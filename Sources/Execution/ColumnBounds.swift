import Columns
import Planning

/// What a table's statistics say of columns that come straight from it.
struct ColumnBounds {
  private var known: [ColumnID: ColumnStatistics] = [:]
  /// Of doubles that are integers.
  private var wholeRanges: [ColumnID: ClosedRange<Int64>] = [:]
  /// At most so many rows reach the operator; nil where a join may multiply them.
  private(set) var rowBound: Int?

  init(_ plan: LogicalPlan) { rowBound = gather(plan) }

  /// Notes the columns of all scans below, and gives the bound of the operator's rows.
  private mutating func gather(_ plan: LogicalPlan) -> Int? {
    switch plan {
    case .scan(let scan):
      guard let table = try? scan.table.source.load() else { return nil }
      for output in scan.columns where output.field < table.statistics.count {
        known[output.column.id] = table.statistics[output.field]
      }
      return table.rowCount
    case .values(_, let rows): return rows.count
    case .totals(let totals): return gather(totals.input)
    case .spread(let spread): return gather(spread.input)
    case .window(let window): return gather(window.input)
    case .filter(let input, _), .sort(let input, _), .limit(let input, _, _), .topN(let input, _, _, _),
      .limitBy(let input, _, _, _), .distinct(let input):
      return gather(input)
    case .project(let input, let items):
      let bound = gather(input)
      for item in items {
        known[item.column.id] = statistics(of: item.expression)
        wholeRanges[item.column.id] = wholeRange(of: item.expression)
      }
      return bound
    case .aggregate(let aggregate):
      let bound = gather(aggregate.input)
      for group in aggregate.groups {
        known[group.column.id] = statistics(of: group.expression)
        wholeRanges[group.column.id] = wholeRange(of: group.expression)
      }
      guard let sets = aggregate.sets else { return bound }
      // A set without groups gives a row of its own, and what is NULL in other sets stands outside of the bounds.
      for (index, group) in aggregate.groups.enumerated() where !sets.allContain(index) {
        known[group.column.id] = nil
        wholeRanges[group.column.id] = nil
      }
      return nil
    case .join(let join):
      _ = gather(join.left)
      _ = gather(join.right)
      return nil
    case .shared(let use):
      let bound = gather(use.definition)
      for output in use.outputs {
        known[output.column.id] = known[output.source]
        wholeRanges[output.column.id] = wholeRanges[output.source]
      }
      return bound
    case .expansion(let expansion):
      _ = gather(expansion.input)
      return nil
    case .setOperation(let operation): return gather(operation)
    case .recursive, .workingTable: return nil
    }
  }

  private mutating func gather(_ operation: LogicalSetOperation) -> Int? {
    let (left, right) = (gather(operation.left), gather(operation.right))
    for ((column, one), other) in zip(zip(operation.columns, operation.left.columns), operation.right.columns)
    where one.type == column.type && other.type == column.type {
      known[column.id] = known[one.id].flatMap { first in known[other.id].map { first.united(with: $0) } }
    }
    guard operation.op == .union else { return left }
    guard let left, let right else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : sum
  }

  func statistics(of expression: BoundExpression) -> ColumnStatistics? {
    if case .column(let id, _) = expression { return known[id] }
    return range(ofComputed: expression).map { ColumnStatistics(range: $0) }
  }

  /// Whether the sum of an integer column over all rows surely fits 64 bits.
  func sumFitsWord(_ expression: BoundExpression) -> Bool {
    guard let rowBound, let range = statistics(of: expression)?.range else { return false }
    let magnitude = max(range.lowerBound.magnitude, range.upperBound.magnitude)
    let (product, overflow) = magnitude.multipliedReportingOverflow(by: UInt64(rowBound))
    return !overflow && product <= UInt64(Int64.max)
  }

  /// The bounds of integers, also of those that were made doubles.
  private func wholeRange(of expression: BoundExpression) -> ClosedRange<Int64>? {
    switch expression {
    case .column(let id, let type): type.base == .integer ? known[id]?.range : wholeRanges[id]
    case .cast(let operand, let type, _, _) where type.base == .double && operand.type.base == .integer:
      wholeRange(of: operand)
    default: nil
    }
  }

  /// The bounds of a decimal column's coefficients where these are made doubles, else those of integers.
  private func coefficientRange(of expression: BoundExpression) -> ClosedRange<Int64>? {
    if case .cast(.column(let id, let column), let type, _, _) = expression, type.base == .double,
      case .decimal(let scale, _) = column.base, scale <= 18
    {
      return known[id]?.range
    }
    return wholeRange(of: expression)
  }

  /// Whether both are integers, or integers or decimals that were made doubles, and each sum of the products and squares of
  /// their coefficients over all rows surely fits 64 bits.
  func productSumsFitWord(_ expressions: [BoundExpression]) -> Bool {
    var greatest: UInt64 = 0
    for expression in expressions {
      guard let range = coefficientRange(of: expression) else { return false }
      greatest = max(greatest, range.lowerBound.magnitude, range.upperBound.magnitude)
    }
    guard let rowBound else { return false }
    let (square, isWide) = greatest.multipliedReportingOverflow(by: greatest)
    let (sum, overflow) = square.multipliedReportingOverflow(by: UInt64(rowBound))
    return !isWide && !overflow && sum <= UInt64(Int64.max)
  }
}
