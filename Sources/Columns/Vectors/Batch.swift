/// Some rows of a table, column by column; the unit in which operators work.
package struct Batch: Sendable {
  /// The rows that a full batch has.
  package static let capacity = 2048

  package var columns: [ColumnVector]
  package var count: Int

  package init(columns: [ColumnVector], count: Int) {
    self.columns = columns
    self.count = count
  }
}

/// A column's name and type.
package struct Field: Hashable, Sendable {
  package var name: String
  package var type: DataType

  package init(name: String, type: DataType) {
    self.name = name
    self.type = type
  }
}

extension [Batch] {
  /// The number of the first row of each.
  package var starts: [Int] {
    var row = 0
    return map { batch in
      defer { row += batch.count }
      return row
    }
  }
}
