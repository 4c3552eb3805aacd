/// Names of days and months, and where a month ends.
func monthFunction(
  _ function: ScalarFunction, _ batch: KernelBatch
) throws(EvaluationFailure) -> ColumnVector.Storage {
  let dates = try batch.dates(0, function)
  switch function {
  case .lastDayOfMonth: return .date(try map(LastDayOfMonth(), dates, validity: batch.validity))
  case .dayName:
    return .text(
      TextColumn(pool: names(CivilDate.dayNames), codes: try map(DayCode(), dates, validity: batch.validity)))
  case .monthName:
    return .text(
      TextColumn(
        pool: names(CivilDate.monthNames), codes: try map(MonthCode(), dates, validity: batch.validity)))
  default: throw .unexpectedTypes(function)
  }
}

private func names(_ names: [String]) -> TextPool {
  var builder = TextPoolBuilder()
  for name in names {
    for byte in name.utf8 { builder.write(byte) }
    builder.endEntry()
  }
  return builder.finish()
}

private struct DayCode: UnaryKernel {
  func apply(_ days: Int32, _ flags: inout UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: CivilDate.weekday(days) &- 1)
  }
}

private struct MonthCode: UnaryKernel {
  func apply(_ days: Int32, _ flags: inout UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: CivilDate(days: days).month &- 1)
  }
}

private struct LastDayOfMonth: UnaryKernel {
  func apply(_ days: Int32, _ flags: inout UInt64) -> Int32 {
    let date = CivilDate(days: days)
    return days &- date.day &+ CivilDate.daysIn(month: date.month, year: date.year)
  }
}
