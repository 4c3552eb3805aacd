import Columns
import Planning

/// The rows that a statement gave, in memory.
public struct QueryResult: Sendable {
  /// A column's heading.
  public struct Column: Sendable, Hashable {
    public let name: String
    /// As a query would write it: `DECIMAL(38, 1)`.
    public let type: String
    /// Such as `kUSD`; nil for a bare number or anything else.
    public let unit: String?
  }

  /// How the assertions among the statements went, in their order. A query that asserts something is not right until
  /// all of them hold.
  public internal(set) var assertions: [AssertionResult] = []
  public let columns: [Column]
  public let rowCount: Int
  let citations: ResultCitations?
  /// What people should know of the result beside its cells, as stands beneath a table: over how many rows an aggregate went, where it
  /// passed over some. A line each.
  public let notes: [String]
  /// The total rows that `WITH TOTALS` or `WITH SUBTOTALS` asked for, the grand total last; among the rows there is
  /// none.
  public var totals: QueryResult {
    QueryResult(totalRows, totals: ResultSet(fields: totalRows.fields, batches: []), notes: [])
  }
  private let totalRows: ResultSet
  private let fields: [Field]
  private let batches: [Batch]
  /// The first row of each batch.
  private let starts: [Int]

  init(_ result: ResultSet) {
    let parts = result.partedByTotals
    self.init(parts.rows, totals: parts.totals, notes: result.notes)
  }

  private init(_ rows: ResultSet, totals: ResultSet, notes: [String]) {
    totalRows = totals
    self.notes = notes
    columns = rows.fields.map {
      Column(name: $0.name, type: $0.type.baseName, unit: $0.type.unit?.symbol)
    }
    rowCount = rows.rowCount
    citations = rows.citations
    fields = rows.fields
    batches = rows.batches
    starts = rows.batches.starts
  }

  /// The cell of a row (from 0) and a column (from 0); nil outside of the result.
  public func cell(row: Int, column: Int) -> Cell? {
    guard row >= 0, row < rowCount, fields.indices.contains(column) else { return nil }
    let place = starts.partitioningIndex(above: row) - 1
    let vector = batches[place].columns[column]
    return Cell(vector.value(at: row - starts[place], type: fields[column].type))
  }

  /// Where a row comes from; nil outside of the result, and unless the query cites.
  func citations(row: Int) -> RowCitations? {
    guard row >= 0, row < rowCount, let citations else { return nil }
    let place = starts.partitioningIndex(above: row) - 1
    return citations.citations(batches[place], row: row - starts[place])
  }

  /// Why the cell of a row (from 0) and a column (from 0) is NULL; nil where it has a value, or nothing is known.
  public func missingReason(row: Int, column: Int) -> MissingReason? {
    guard row >= 0, row < rowCount, fields.indices.contains(column) else { return nil }
    let place = starts.partitioningIndex(above: row) - 1
    return MissingReason(batches[place].columns[column].reason(at: row - starts[place]))
  }

  /// The rows as values of a type: each property takes the column of its name.
  /// - Throws: `DecodingError` where a column is missing, is NULL for a property that isn't optional, or holds what the
  ///   property's type cannot hold exactly.
  public func decode<Row: Decodable>(as type: Row.Type = Row.self) throws -> [Row] {
    let names = Dictionary(
      columns.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    return try (0..<rowCount).map { row in
      try Row(from: RowDecoder(result: self, places: names, row: row))
    }
  }
}

extension [Int] {
  /// How many elements, which ascend, are at most `value`.
  func partitioningIndex(above value: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Why a value is missing. The raw value is what `REASON(x)` gives.
public enum MissingReason: String, Sendable, Hashable, CaseIterable {
  case notApplicable = "not applicable"
  case notReported = "not reported"
  case notComparable = "not comparable"

  init?(_ reason: NullReason) {
    switch reason {
    case .unknown: return nil
    case .notApplicable: self = .notApplicable
    case .notReported: self = .notReported
    case .notComparable: self = .notComparable
    }
  }
}

/// One value of a result.
public enum Cell: Sendable, Hashable {
  case null
  case boolean(Bool)
  case integer(Int64)
  /// Exact.
  case decimal(ExactDecimal)
  case double(Double)
  case text(String)
  /// `yyyy-mm-dd`.
  case date(String)
  /// `yyyy-mm-dd hh:mm:ss`, with the digits of the second that are not zero.
  case timestamp(String)
  /// `1 year 2 months 3 days 04:05:06`, without what is zero.
  case interval(String)
  /// A budget year: `2019/20`.
  case period(String)

  init(_ value: Value) {
    switch value {
    case .null: self = .null
    case .boolean(let value): self = .boolean(value)
    case .integer(let value): self = .integer(value)
    case .decimal(let value):
      self = .decimal(ExactDecimal(coefficient: value.coefficient, scale: Int(value.scale)))
    case .double(let value): self = .double(value)
    case .text(let value): self = .text(value)
    case .date: self = .date(value.description(as: .date))
    case .timestamp: self = .timestamp(value.description(as: .timestamp))
    case .interval: self = .interval(value.description(as: .interval))
    case .period: self = .period(value.description(as: .period))
    }
  }
}

/// An exact number: `coefficient / 10^scale`.
public struct ExactDecimal: Sendable, Hashable, CustomStringConvertible {
  public let coefficient: Int128
  /// Digits after the point.
  public let scale: Int

  public init(coefficient: Int128, scale: Int) {
    self.coefficient = coefficient
    self.scale = scale
  }

  /// All digits: `-26981.3`.
  public var description: String {
    let digits = String(coefficient.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    let whole = padded.dropLast(scale)
    let sign = coefficient < 0 ? "-" : ""
    return scale == 0 ? sign + whole : "\(sign)\(whole).\(padded.suffix(scale))"
  }
}

extension ExactDecimal: Codable {
  /// From its text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let decimal = Decimal(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "`\(text)` is not a decimal")
    }
    self.init(coefficient: decimal.coefficient, scale: Int(decimal.scale))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
