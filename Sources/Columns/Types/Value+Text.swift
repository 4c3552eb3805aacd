extension Value {
  /// The value as plain text, as CSV, casts and goldens have it; `NULL` for NULL. The type says whether trailing
  /// zeros of a decimal are printed.
  package func description(as type: DataType) -> String {
    switch self {
    case .null: return "NULL"
    case .boolean(let value): return value ? "true" : "false"
    case .integer(let value): return value.description
    case .decimal(let value): return value.description(trimmed: type.isTrimmed)
    case .double(let value): return value.description
    case .text(let value): return value
    case .date(let value):
      var output: [UInt8] = []
      CivilDate.write(value, to: &output)
      return String(decoding: output, as: UTF8.self)
    case .timestamp(let moment):
      var output: [UInt8] = []
      Timestamp.write(moment, to: &output)
      return String(decoding: output, as: UTF8.self)
    case .interval(let interval):
      var output: [UInt8] = []
      Interval.write(interval, to: &output)
      return String(decoding: output, as: UTF8.self)
    case .period(let year):
      var output: [UInt8] = []
      BudgetYear.write(year, to: &output)
      return String(decoding: output, as: UTF8.self)
    }
  }
}

extension DataType {
  /// Whether trailing zeros of a decimal are left out in print.
  package var isTrimmed: Bool {
    if case .decimal(_, let trimmed) = base { trimmed } else { false }
  }
}
