package import Columns
package import Diagnostics

/// Where the rows of a table come from. Loading may read a file, and happens on first use.
package protocol TableSource: Sendable {
  /// The table's rows; the same object until the table changes.
  func load() throws(Diagnostic) -> ColumnTable
  /// How many rows there are, as far as is known without loading; nil where it isn't.
  var estimatedRowCount: Int? { get }
  /// The path of the file that the rows were read from, as the query writes it; nil for other tables.
  var filePath: String? { get }
  /// The line of a file on which each row begins, from 1; nil where rows are of no file, or of one that has
  /// changed since. Reads the file again.
  func recordLines() -> [UInt32]?
}

extension TableSource {
  package var filePath: String? { nil }
  package func recordLines() -> [UInt32]? { nil }
}

/// What is known of a table's fields beside their types.
package struct FieldMeanings: Sendable {
  package var rowUnits: [CatalogTable.RowUnit] = []
  package var goals: [Int: FieldGoal] = [:]

  package init(rowUnits: [CatalogTable.RowUnit] = [], goals: [Int: FieldGoal] = [:]) {
    self.rowUnits = rowUnits
    self.goals = goals
  }
}

/// A table as queries see it.
package struct CatalogTable: Sendable {
  package struct RowUnit: Sendable {
    package var field: Int
    /// nil: no field of the table does.
    package var unit: Int?

    package init(field: Int, unit: Int?) {
      self.field = field
      self.unit = unit
    }
  }

  package struct ForeignKey: Sendable {
    package var fields: [String]
    package var table: String
    package var tableFields: [String]

    package init(fields: [String], table: String, tableFields: [String]) {
      self.fields = fields
      self.table = table
      self.tableFields = tableFields
    }
  }

  package enum Kind: Sendable {
    /// Of the data package: read-only.
    case dataset
    /// Created in this session.
    case session
    /// A query with a name, created in this session.
    case view
    /// A file named in FROM.
    case file
  }

  package var name: String
  package var fields: [Field]
  /// What each field means, in the order of the fields; empty where nobody said.
  package var fieldDescriptions: [String]
  package var description: String
  /// Where the unit of a field's number is another one in each row: the field, and the one of texts that names the unit.
  package var rowUnits: [RowUnit] = []
  /// By field: which way its numbers are better, where the table says so.
  package var goals: [Int: FieldGoal] = [:]
  /// The field that tells rows that are totals of others from those, where the table has such.
  package var levelField: Int?
  /// The fields whose numbers are of one time, and do not add up over several.
  package var stockFields: Set<Int> = []
  package var kind: Kind
  package var source: any TableSource
  /// What is demanded of rows that are put into a table of the session.
  package var constraints = TableConstraints()
  /// The fields that tell a row of a data package from every other; empty where none were declared.
  package var identifyingFields: [String] = []
  /// Which fields hold values of another table's fields, as the data package declares it.
  package var foreignKeys: [ForeignKey] = []
  /// What a view stands for.
  package var view: ViewDefinition?

  package init(
    name: String, fields: [Field], fieldDescriptions: [String] = [], description: String = "", kind: Kind,
    source: any TableSource
  ) {
    self.name = name
    self.fields = fields
    self.fieldDescriptions = fieldDescriptions
    self.description = description
    self.kind = kind
    self.source = source
  }
}

extension CatalogTable {
  /// Whether both are one table, whose rows have the same numbers. Of files no two are: each may be read its own way.
  func isSame(as other: CatalogTable) -> Bool {
    name == other.name && kind == other.kind && source.filePath == nil
  }
}

/// The tables that a statement can name.
package protocol Catalog {
  /// By lowercased name; session tables hide those of the dataset.
  func table(named key: String) -> CatalogTable?
  /// The table that an index of this lowercased name belongs to.
  func tableOfIndex(named key: String) -> String?
  /// In the order in which SHOW TABLES lists them.
  var tables: [CatalogTable] { get }
  /// Opens `'file.csv'`: reads it as far as is needed to know its columns.
  func openFile(_ request: FileTableRequest) throws(Diagnostic) -> CatalogTable
}

/// A file named in FROM, with what the query says of it.
package struct FileTableRequest: Sendable {
  package var path: String
  package var pathSpan: SourceSpan
  package var delimiter: UInt8?
  package var hasHeader: Bool?
  /// A field with exactly this text is NULL; by default only an unquoted empty field is.
  package var nullText: String?
  /// Whether the labels `n/a`, `n/r` and `n/c` are NULLs that say why, as `--reasons` writes them.
  package var readsReasons = false
  package var columnTypes: [(name: String, span: SourceSpan, type: DataType)]

  package init(
    path: String, pathSpan: SourceSpan, delimiter: UInt8? = nil, hasHeader: Bool? = nil,
    nullText: String? = nil, columnTypes: [(name: String, span: SourceSpan, type: DataType)] = []
  ) {
    self.path = path
    self.pathSpan = pathSpan
    self.delimiter = delimiter
    self.hasHeader = hasHeader
    self.nullText = nullText
    self.columnTypes = columnTypes
  }
}

/// Runs a query while a statement is bound, to learn what there is in the data.
package protocol ValueReader {
  /// The values of the query's one column.
  func values(of query: BoundQuery) throws(Diagnostic) -> [Value]
}
