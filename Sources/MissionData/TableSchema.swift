package import Columns
import Diagnostics
package import Execution
package import Planning

/// A resource of a data package: a table's name, what its fields are, and which rules its rows keep.
package struct TableSchema: Sendable {
  package struct FieldSchema: Sendable {
    package var name: String
    package var type: DataType
    package var description: String
    package var isRequired: Bool
    /// The field that names the unit of each row's number.
    package var unitField: String?
    /// Which way its numbers are better, and whether it is a limit.
    package var goal: FieldGoal?
    /// Whether its numbers are of one time, and do not add up over several.
    package var isStock: Bool
  }

  package var name: String
  package var title: String
  package var description: String
  /// Relative to the package's folder.
  package var path: String
  package var fields: [FieldSchema]
  package var primaryKey: [String]
  package var foreignKeys: [CatalogTable.ForeignKey]
  /// The field that tells rows that are totals of others, or parts of them, from the rest.
  package var levelField: String?
  package var missing: [CSVFormat.MissingLabel]

  /// The fields whose numbers have a unit in each row.
  package var rowUnits: [CatalogTable.RowUnit] {
    fields.indices.compactMap { index in
      fields.firstIndex { $0.name == fields[index].unitField }.map { .init(field: index, unit: $0) }
    }
  }

  package var goals: [Int: FieldGoal] {
    var goals: [Int: FieldGoal] = [:]
    for (index, field) in fields.enumerated() { goals[index] = field.goal }
    return goals
  }

  package var columns: [Field] { fields.map { Field(name: $0.name, type: $0.type) } }
}

extension TableSchema {
  /// Reads a resource object of `datapackage.json`.
  init(_ resource: JSONValue, in file: String) throws(Diagnostic) {
    guard let name = resource["name"]?.text, let path = resource["path"]?.text else {
      throw TableSchema.malformed("a resource has no name or no path", file)
    }
    guard let declared = resource["schema"]?["fields"]?.array, !declared.isEmpty else {
      throw TableSchema.malformed("resource `\(name)` has no schema with fields", file)
    }
    self.name = name
    self.path = path
    title = resource["title"]?.text ?? name
    description = resource["description"]?.text ?? ""
    fields = []
    for field in declared { fields.append(try FieldSchema(field, of: name, in: file)) }
    primaryKey = resource["schema"]?["primaryKey"]?.names ?? []
    foreignKeys = (resource["schema"]?["foreignKeys"]?.array ?? []).compactMap { key in
      guard let fields = key["fields"]?.names, let reference = key["reference"],
        let tableFields = reference["fields"]?.names, fields.count == tableFields.count
      else { return nil }
      // Without a name it is a reference to the table itself.
      let table = reference["resource"]?.text ?? ""
      return CatalogTable.ForeignKey(
        fields: fields, table: table.isEmpty ? name : table, tableFields: tableFields)
    }
    levelField = resource["levelField"]?.text
    missing = (resource["schema"]?["missingValues"]?.array ?? []).compactMap(TableSchema.missingLabel)
    for field in fields {
      guard let unit = field.unitField else { continue }
      let isText = fields.contains { $0.name == unit && $0.type.base == .text }
      guard isText, field.type.isNumeric, field.type.unit == nil else {
        throw TableSchema.malformed(
          "field `\(field.name)` of `\(name)` has its unit in `\(unit)`, which is no field of texts beside a bare number",
          file)
      }
    }
    if let level = levelField, !fields.contains(where: { $0.name == level }) {
      throw TableSchema.malformed("the level field of `\(name)` is `\(level)`, which is no field of it", file)
    }
    for key in primaryKey where !fields.contains(where: { $0.name == key }) {
      throw TableSchema.malformed(
        "the primary key of `\(name)` names `\(key)`, which is no field of it", file)
    }
  }

  /// A bare text, or an object with a label that says why the value is missing.
  private static func missingLabel(_ value: JSONValue) -> CSVFormat.MissingLabel? {
    guard let text = value.text ?? value["value"]?.text else { return nil }
    let reason: NullReason =
      switch value["label"]?.text {
      case "not applicable": .notApplicable
      case "not reported": .notReported
      case "not comparable": .notComparable
      default: .unknown
      }
    return CSVFormat.MissingLabel(text: Array(text.utf8), reason: reason)
  }

  static func malformed(_ message: String, _ file: String, at place: Diagnostic.FilePlace? = nil)
    -> Diagnostic
  {
    Diagnostic(
      .malformedPackage, message, at: nil, place: place ?? Diagnostic.FilePlace(file: file, line: 1),
      hint: "a package is a folder with a datapackage.json, which describes each table by a schema of fields")
  }
}

extension JSONValue {
  /// A text, or several.
  fileprivate var names: [String]? {
    switch self {
    case .text(let name): [name]
    case .array(let names): names.compactMap(\.text)
    default: nil
    }
  }
}

extension TableSchema.FieldSchema {
  fileprivate init(_ field: JSONValue, of table: String, in file: String) throws(Diagnostic) {
    guard let name = field["name"]?.text else {
      throw TableSchema.malformed("a field of `\(table)` has no name", file)
    }
    self.name = name
    description = field["description"]?.text ?? ""
    isRequired = field["constraints"]?["required"]?.boolean ?? false
    unitField = field["unitField"]?.text
    isStock = field["stock"]?.boolean ?? false
    let unit = try TableSchema.FieldSchema.unit(field, name, file)
    let declared = field["type"]?.text ?? "string"
    switch declared {
    // A string as far as the standard goes, so that other tools read the package too.
    case "string": type = field["period"]?.boolean == true ? .period : .text
    case "integer": type = DataType(.integer, unit: unit)
    case "number": type = DataType(try TableSchema.FieldSchema.number(field, name, file), unit: unit)
    case "boolean": type = .boolean
    case "date": type = .date
    case "datetime": type = .timestamp
    case "duration": type = .interval
    default:
      throw TableSchema.malformed(
        "field `\(name)` of `\(table)` has type `\(declared)`, which is not known", file)
    }
    goal = try TableSchema.FieldSchema.goal(field, isNumeric: type.isNumeric, "`\(name)` of `\(table)`", file)
  }

  /// `"better": "lower"` or `"higher"`, and `"limit": true` beside it where a plan in the field is to be kept.
  private static func goal(
    _ field: JSONValue, isNumeric: Bool, _ name: String, _ file: String
  ) throws(Diagnostic) -> FieldGoal? {
    let limit = field["limit"]
    guard let better = field["better"] else {
      if limit == nil { return nil }
      throw TableSchema.malformed("field \(name) is a limit, but does not say which way is better", file)
    }
    guard isNumeric, let direction = better.text.flatMap(FieldGoal.Direction.init(rawValue:)) else {
      throw TableSchema.malformed(
        "field \(name) says which way is better, which is for numbers, and \"lower\" or \"higher\"", file)
    }
    guard let limit else { return FieldGoal(better: direction) }
    guard let isLimit = limit.boolean else {
      throw TableSchema.malformed("whether field \(name) is a limit is neither true nor false", file)
    }
    return FieldGoal(better: direction, isLimit: isLimit)
  }

  /// Symbols that no query knows are the names of what is counted.
  private static func unit(_ field: JSONValue, _ name: String, _ file: String) throws(Diagnostic) -> Unit? {
    guard let text = field["unit"]?.text else { return nil }
    do throws(UnitTextFailure) {
      return try Unit.parse(text)
    } catch {
      throw TableSchema.malformed("the unit `\(text)` of field `\(name)` is no unit", file)
    }
  }

  /// An exact number if the field says its scale, as all fields of this project's package do.
  private static func number(_ field: JSONValue, _ name: String, _ file: String) throws(Diagnostic)
    -> DataType.Base
  {
    guard let scale = field["scale"] else { return .double }
    guard let digits = scale.integer, let narrow = UInt8(exactly: digits), digits <= Decimal.maximumDigits
    else {
      throw TableSchema.malformed("the scale of field `\(name)` is not a number from 0 to 38", file)
    }
    return .decimal(scale: narrow, trimmed: false)
  }
}
