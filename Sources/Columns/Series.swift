/// The members of a series, one after the other: integers, coefficients, days, years or microseconds.
package struct Series: Sendable {
  /// How one member comes of another.
  package enum Step: Sendable {
    case fixed(Int64)
    /// Months may be among it, so that the steps are of different lengths; of days or of moments.
    case calendar(Interval, ofDays: Bool)
  }

  /// nil once there is no further one.
  private var next: Int64?
  private let last: Int64
  private let step: Step
  private let isDescending: Bool

  /// - Throws: where the step goes nowhere, or back and forth.
  package init(
    from first: Int64, to last: Int64, by step: Step, includesLast: Bool
  ) throws(EvaluationFailure) {
    self.last = last
    isDescending = try step.isDescending
    self.step = Self.simplified(step)
    let isWithin = isDescending ? first > last : first < last
    next = isWithin || includesLast && first == last ? first : nil
    self.includesLast = includesLast
  }

  private let includesLast: Bool

  /// Days and times alone are always of one length.
  private static func simplified(_ step: Step) -> Step {
    guard case .calendar(let interval, let ofDays) = step, interval.months == 0 else { return step }
    if ofDays { return interval.hasNoTime ? .fixed(Int64(interval.days)) : step }
    return Int64(exactly: interval.length).map(Step.fixed) ?? step
  }

  package var isEmpty: Bool { next == nil }

  /// How many members are left, and the first of them with the step, where all steps are of one length.
  package var remainder: (first: Int64, step: Int64, count: UInt64)? {
    guard case .fixed(let step) = step else { return nil }
    guard let next else { return (0, step, 0) }
    let distance = next > last ? UInt64(bitPattern: next &- last) : UInt64(bitPattern: last &- next)
    let whole = distance / step.magnitude
    let reachesLast = distance % step.magnitude == 0
    let (count, overflow) = whole.addingReportingOverflow(reachesLast && !includesLast ? 0 : 1)
    return (next, step, overflow ? .max : count)
  }

  /// Appends members until there are so many, or no further one.
  package mutating func append(to members: inout [Int64], upTo count: Int) {
    while members.count < count, let member = next {
      members.append(member)
      next = following(member)
    }
  }

  private func following(_ member: Int64) -> Int64? {
    let following: Int64
    switch step {
    case .fixed(let step):
      let (sum, overflow) = member.addingReportingOverflow(step)
      if overflow { return nil }
      following = sum
    case .calendar(let interval, let ofDays):
      let sum =
        ofDays
        ? interval.added(toDay: Int32(truncatingIfNeeded: member)).map { Int64($0) }
        : interval.added(toMoment: member)
      guard let sum else { return nil }
      following = sum
    }
    if following == last { return includesLast ? following : nil }
    return isDescending == (following > last) ? following : nil
  }

  /// `first`, `first + step`, …, which are known to be members.
  package static func members(from first: Int64, by step: Int64, count: Int) -> [Int64] {
    var member = first
    return [Int64](capacity: count) { output in
      for _ in 0..<count {
        output.append(member)
        member &+= step
      }
    }
  }

  /// Members as a column of the type.
  package static func column(_ members: [Int64], type: DataType) -> ColumnVector {
    switch type.base {
    case .date, .period:
      ColumnVector(.date(members.map { Int32(truncatingIfNeeded: $0) }), count: members.count)
    case .decimal: ColumnVector(.shortDecimal(members), count: members.count)
    default: ColumnVector(.integer(members), count: members.count)
    }
  }

  /// A bound or a step of a row as a number; nil for NULL.
  /// - Throws: if a decimal has more digits than 64 bits hold.
  package static func number(_ column: ColumnVector, _ row: Int) throws(EvaluationFailure) -> Int64? {
    if column.isNull(row) { return nil }
    let slot = column.isConstant ? 0 : row
    switch column.storage {
    case .integer(let values), .shortDecimal(let values): return values[slot]
    case .date(let values): return Int64(values[slot])
    case .decimal(let values):
      guard let value = Int64(exactly: values[slot]) else { throw EvaluationFailure(.overflow, row: row) }
      return value
    default: return nil
    }
  }

  /// The step of a row; nil for NULL.
  package static func step(
    _ column: ColumnVector, _ row: Int, ofDays: Bool
  ) throws(EvaluationFailure) -> Step? {
    guard case .interval(let values) = column.storage else {
      return try number(column, row).map(Step.fixed)
    }
    if column.isNull(row) { return nil }
    return .calendar(values[column.isConstant ? 0 : row], ofDays: ofDays)
  }
}

extension Series.Step {
  fileprivate var isDescending: Bool {
    get throws(EvaluationFailure) {
      switch self {
      case .fixed(let step):
        if step == 0 { throw Self.failure("a series in steps of 0") }
        return step < 0
      case .calendar(let interval, let ofDays):
        let signs = [Int64(interval.months), Int64(interval.days), interval.microseconds].map { $0.signum() }
        if ofDays, !interval.hasNoTime { throw Self.failure("days in steps of hours, which a date has not") }
        if !signs.contains(where: { $0 != 0 }) { throw Self.failure("a series in steps of 0") }
        if signs.contains(1), signs.contains(-1) { throw Self.failure("a series that goes back and forth") }
        return signs.contains(-1)
      }
    }
  }

  private static func failure(_ what: String) -> EvaluationFailure {
    EvaluationFailure(.argumentOutOfRange(what), row: 0)
  }
}
