package import Columns

/// What can be named at the prompt. Names that cost time to find out are asked for when they are needed.
package struct Vocabulary {
  package struct Column: Sendable {
    package var name: String
    package var type: DataType
    package var note: String

    package init(name: String, type: DataType, note: String = "") {
      self.name = name
      self.type = type
      self.note = note
    }
  }

  /// Columns whose values are found in columns of another table.
  package struct ForeignKey: Hashable, Sendable {
    package var columns: [String]
    package var table: String
    package var tableColumns: [String]

    package init(columns: [String], table: String, tableColumns: [String]) {
      self.columns = columns
      self.table = table
      self.tableColumns = tableColumns
    }
  }

  package struct Table: Sendable {
    package var name: String
    package var isView = false
    /// Whether it was made in this session, and may be changed.
    package var isOwn = false
    package var note = ""
    package var columns: [Column]
    package var foreignKeys: [ForeignKey] = []

    package init(
      name: String, isView: Bool = false, isOwn: Bool = false, note: String = "", columns: [Column],
      foreignKeys: [ForeignKey] = []
    ) {
      self.name = name
      self.isView = isView
      self.isOwn = isOwn
      self.note = note
      self.columns = columns
      self.foreignKeys = foreignKeys
    }
  }

  package struct Function: Sendable {
    package var name: String
    package var note: String

    package init(name: String, note: String = "") {
      self.name = name
      self.note = note
    }
  }

  /// A value of a column, as it is written in a query.
  package struct Literal: Sendable {
    package var text: String
    package var note: String

    package init(text: String, note: String = "") {
      self.text = text
      self.note = note
    }
  }

  package var tables: [Table] = []
  package var functions: [Function] = []
  /// Of the session, with what they are.
  package var parameters: [Function] = []
  /// The values of a table's column; none where they are many.
  package var values: (_ table: String, _ column: String) -> [Literal] = { _, _ in [] }
  /// The columns that a query gives; none where it can't be run.
  package var columnsOfQuery: (_ text: String) -> [Column] = { _ in [] }

  /// Whether the user's own saved queries may be looked at.
  package var allowsFiles = true

  package init() {}

  func table(named name: String) -> Table? { tables.first { $0.name.equalsIgnoringCase(name) } }
}
