import Columns
import MissionQL

/// How the values of one column are written.
struct ColumnFormat: Sendable {
  var null: [UInt8]
  var reasonForm = ReasonForm.none
  var escaping: TextEscaping
  /// Spaces between thousands.
  var isGrouped: Bool
  /// The digits after the point that are written, of a decimal.
  var scale: Int
  /// What a coefficient is divided by first, since all values of the column end in these zeros.
  var dropDivisor: Int128 = 1
  /// Each value for itself loses its trailing zeros.
  var isTrimmed: Bool
  var isJSON: Bool
  /// The column's numbers are the first years of periods rather than days.
  var isPeriod: Bool

  /// The column's numbers are microseconds.
  var isTimestamp: Bool

  /// What is written of why a value is missing.
  enum ReasonForm: Sendable {
    case none
    /// For people: `not reported`.
    case words
    /// For programs, apart from any text: `n/r`.
    case labels
  }

  private init(_ field: Field, null: String, escaping: TextEscaping) {
    self.null = Array(null.utf8)
    self.escaping = escaping
    isGrouped = false
    isJSON = false
    isPeriod = field.type.base == .period
    isTimestamp = field.type.base == .timestamp
    scale = Int(field.type.scale ?? 0)
    isTrimmed = field.type.isTrimmed
  }

  /// Formats for other programs: every digit, nothing added.
  static func plain(
    _ fields: [Field], null: String, escaping: TextEscaping, labelsReasons: Bool = false
  ) -> [ColumnFormat] {
    fields.map { field in
      var format = ColumnFormat(field, null: null, escaping: escaping)
      if labelsReasons { format.reasonForm = .labels }
      return format
    }
  }

  static func json(_ fields: [Field]) -> [ColumnFormat] {
    fields.map { field in
      var format = ColumnFormat(field, null: "null", escaping: .json)
      format.isJSON = true
      return format
    }
  }

  /// Texts that are JSON already.
  static func verbatimJSON(_ field: Field) -> ColumnFormat {
    ColumnFormat(field, null: "null", escaping: .verbatim)
  }

  /// Formats for people: a column's decimals all have the same digits after the point, and thousands are
  /// grouped on a terminal. A column of whole numbers below 10 000 is not grouped: it may hold years.
  static func readable(_ result: ResultSet, escaping: TextEscaping, isGrouped: Bool) -> [ColumnFormat] {
    result.fields.enumerated().map { index, field in
      var format = ColumnFormat(field, null: "NULL", escaping: escaping)
      format.reasonForm = .words
      let columns = result.batches.map { $0.columns[index] }
      if field.type.isTrimmed {
        let used = columns.reduce(0) { max($0, $1.usedScale(of: format.scale)) }
        format.dropDivisor = PowersOfTen.power(format.scale - used) ?? 1
        format.scale = used
        format.isTrimmed = false
      }
      format.isGrouped = isGrouped && !format.isTimestamp && columns.contains { $0.isWorthGrouping }
      return format
    }
  }
}

extension ColumnVector {
  /// The number of rows that the storage holds.
  private var storedCount: Int { isConstant ? min(1, count) : count }

  /// The digits after the point, at most `scale`, that some value needs.
  func usedScale(of scale: Int) -> Int {
    guard let values = storage.coefficients else { return 0 }
    var used = 0
    var divisor = PowersOfTen.power(scale) ?? 1
    for row in 0..<storedCount where validity.map({ $0[row] }) ?? true {
      while used < scale && values[row] % divisor != 0 {
        used += 1
        divisor /= 10
      }
      if used == scale { break }
    }
    return used
  }

  /// Whether spaces between thousands help: a number has five digits, or digits after the point.
  var isWorthGrouping: Bool {
    switch storage {
    case .integer(let values):
      (0..<storedCount).contains { row in
        values[row].magnitude >= 10_000 && (validity.map { $0[row] } ?? true)
      }
    case .decimal, .shortDecimal, .double: true
    default: false
    }
  }
}
