import Columns
import Planning

/// The first values of each column of a result, to tell which columns matter most where not all have room.
struct ValueSample {
  private static let most = 200
  /// Columns that say where in the report a row is, and nothing of what it tells.
  private static let places: Set<String> = ["report", "source", "page"]
  /// Numbers that only count rows or paragraphs of the report.
  private static let ordinals: Set<String> = ["line", "paragraph", "first_paragraph", "last_paragraph"]

  private let fields: [Field]
  private var seen: [Set<[UInt8]>]
  private var rowCount = 0

  init(_ fields: [Field]) {
    self.fields = fields
    seen = Array(repeating: [], count: fields.count)
  }

  var isFull: Bool { rowCount >= Self.most }

  /// - Parameter cell: what stands in a column of the next row.
  mutating func take(_ cell: (Int) -> ArraySlice<UInt8>) {
    for column in seen.indices { seen[column].insert(Array(cell(column))) }
    rowCount += 1
  }

  /// How much each column would be missed: a name that tells the rows apart, and amounts with a unit, are what a table is read
  /// for; what is the same in each row says least.
  var weights: [Int] {
    let name = name
    return fields.indices.map { column in
      let field = fields[column]
      let isSame = rowCount > 1 && seen[column].count <= 1
      if Self.places.contains(field.name) { return isSame ? 0 : 1 }
      if field.type.isNumeric {
        guard let unit = field.type.unit else {
          return isSame ? 1 : Self.ordinals.contains(field.name) ? 2 : 4
        }
        return unit.isShare ? 5 : 6
      }
      // Marks of citations are short, and say nothing without what they stand behind.
      if field.name.isEmpty || field.name == "cited" { return 6 }
      if column == name { return 7 }
      if isSame { return 0 }
      if isTranslation(field) { return 2 }
      return field.type.isTemporal || field.type.base == .boolean ? 4 : 3
    }
  }

  /// Whether it says in another language what another column says.
  private func isTranslation(_ field: Field) -> Bool {
    guard field.name.hasSuffix("_zh") else { return false }
    let original = field.name.dropLast("_zh".count)
    return fields.contains { $0.name == original }
  }

  /// The first text that tells all rows apart, or else the one with most values.
  private var name: Int? {
    let texts = fields.indices.filter {
      fields[$0].type.base == .text && !Self.places.contains(fields[$0].name)
    }
    return texts.first { seen[$0].count == rowCount } ?? texts.max { seen[$0].count < seen[$1].count }
  }
}
