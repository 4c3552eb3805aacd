import Columns
import Diagnostics
import Planning

extension EvaluationFailure {
  /// What went wrong, as a diagnostic at the expression that failed.
  /// - Parameter name: the target of a cast as it is written, where its type does not say it.
  func diagnostic(at span: SourceSpan?, casting target: DataType? = nil, to name: String? = nil) -> Diagnostic
  {
    switch kind {
    case .overflow:
      Diagnostic(
        .overflow, "the result of this is out of range\(target.map { " for \($0.displayName)" } ?? "")",
        at: span.map { .init($0, "overflows here") },
        hint:
          "INTEGER holds 64 bits; a cast to DECIMAL holds 38 digits, one to DOUBLE holds more but is not exact"
      )
    case .divisionByZero:
      Diagnostic(
        .divisionByZero, "this divides by zero", at: span.map { .init($0, "the divisor is 0 in some row") },
        hint: "write x / NULLIF(y, 0) to get NULL for those rows")
    case .zeroTotal:
      Diagnostic(
        .divisionByZero, "the total that this is a share of is 0", at: span.map { .init($0, "a share of 0") },
        hint: "where the parts may all be 0, write CASE WHEN x <> 0 THEN share(x) END")
    case .moreThanOneRow:
      Diagnostic(
        .moreThanOneRow, "a subquery used as a value gave several rows for one row of the query around it",
        at: span.map { .init($0, "should give one row") },
        hint: "add LIMIT 1 or an aggregate, or write IN to compare with all of them")
    case .badCast(let text):
      Diagnostic(
        .badCast, "`\(text)` can't be cast to \(name ?? target?.displayName ?? "this type")",
        at: span.map { .init($0, "this cast fails") },
        hint: "TRY_CAST gives NULL where a value can't be cast")
    case .rowUnit(let found, let target, let column):
      Diagnostic(
        .rowUnitMismatch, "a row is in `\(found)`, which cannot become [\(target)]",
        at: span.map { .init($0, "brought into [\(target)] here") },
        hint:
          "leave such rows out: WHERE \(column) = '\(target)'; TRY_CAST(… AS DECIMAL(38, 1) [\(target)]) gives NULL for them"
      )
    case .rowUnitsApart(let found, let target, let advice):
      Diagnostic(
        .rowUnitMismatch, "a row is in `\(found)` here and in `\(target)` there, which cannot meet",
        at: span.map { .init($0, "in `\(found)`") }, hint: advice)
    case .digitLost: Diagnostic(digitLost: kind, at: span)
    case .malformedPattern(let what):
      Diagnostic(
        .malformedPattern, "a row's pattern is no regular expression: \(what)",
        at: span.map { .init($0, "this pattern") })
    case .stopped: .interrupted
    case .memoryLimit(let bytes): .needsMoreMemory(than: bytes)
    case .argumentOutOfRange(let what):
      Diagnostic(.argumentOutOfRange, "this asks for \(what)", at: span.map { .init($0, "asked for here") })
    }
  }
}
