/// Budget years: their days, the one of a day, and arithmetic with years.
func periodFunction(
  _ function: ScalarFunction, _ batch: KernelBatch
) throws(EvaluationFailure) -> ColumnVector.Storage {
  let (validity, count) = (batch.validity, batch.count)
  let first = try batch.dates(0, function)
  switch function {
  case .periodStart: return .date(try map(StartOfPeriod(), first, validity: validity))
  case .periodEnd: return .date(try map(EndOfPeriod(), first, validity: validity))
  case .periodOfDate: return .date(try map(PeriodOfDate(), first, validity: validity))
  case .periodContains:
    let dates = try batch.dates(1, function)
    return .boolean(try map(PeriodContains(), first, dates, validity: validity, count: count))
  case .periodAdd:
    let years = try batch.integers(1, function)
    return .date(try map(AddYears(), first, years, validity: validity, count: count))
  default: throw .unexpectedTypes(function)
  }
}

private let periodOutOfRange = EvaluationFailure.Kind.argumentOutOfRange(
  "a period outside 0001/02 to 9998/99")

private struct StartOfPeriod: UnaryKernel {
  func apply(_ year: Int32, _ flags: inout UInt64) -> Int32 { BudgetYear.start(of: year) }
}

private struct EndOfPeriod: UnaryKernel {
  func apply(_ year: Int32, _ flags: inout UInt64) -> Int32 { BudgetYear.end(of: year) }
}

private struct PeriodContains: BinaryKernel {
  @inline(__always)
  func apply(_ year: Int32, _ days: Int32, _ flags: inout UInt64) -> Bool {
    BudgetYear.containing(days) == year
  }
}

/// The first half of year 1 and the second of year 9999 lie in no period.
private struct PeriodOfDate: UnaryKernel {
  @inline(__always)
  func apply(_ days: Int32, _ flags: inout UInt64) -> Int32 {
    let year = BudgetYear.containing(days)
    flags |= BudgetYear.range.contains(year) ? 0 : failed
    return year
  }

  func failure(_ days: Int32) -> EvaluationFailure.Kind? {
    BudgetYear.range.contains(BudgetYear.containing(days)) ? nil : periodOutOfRange
  }
}

private struct AddYears: BinaryKernel {
  @inline(__always)
  func apply(_ year: Int32, _ years: Int64, _ flags: inout UInt64) -> Int32 {
    flags |= isOutside(year, years) ? failed : 0
    return year &+ Int32(truncatingIfNeeded: years)
  }

  func failure(_ year: Int32, _ years: Int64) -> EvaluationFailure.Kind? {
    isOutside(year, years) ? periodOutOfRange : nil
  }

  @inline(__always)
  private func isOutside(_ year: Int32, _ years: Int64) -> Bool {
    // No two periods are so many years apart; this also keeps the sum from wrapping round.
    let sum = Int64(year) &+ years
    return years > 10_000 || years < -10_000 || sum < Int64(BudgetYear.range.lowerBound)
      || sum > Int64(BudgetYear.range.upperBound)
  }
}
