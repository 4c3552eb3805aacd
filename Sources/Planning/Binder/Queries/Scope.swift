import Columns
import Diagnostics

/// A column that names can mean.
struct ScopeColumn {
  var name: String
  /// What the name stands for: mostly a column of the plan, COALESCE of two for a column merged by a FULL
  /// JOIN. nil where the column's own definition is at fault, which has been reported: uses of it say nothing
  /// more.
  var expression: BoundExpression?
  /// The relation of the scope that it belongs to; nil for a merged column.
  var relation: Int?
}

/// A table of a FROM clause, under the name by which the query calls it.
struct ScopeRelation {
  /// Empty for a derived table without an alias.
  var name: String
  /// The table's own name, where it is one of the catalog.
  var tableName: String?
  /// Where the query names it.
  var span: SourceSpan
  var columns: [Int]
  /// By lowercased name.
  var columnsByKey: [String: [Int]]
}

/// The names that an expression can use, in the order of the FROM clause.
struct Scope {
  private(set) var columns: [ScopeColumn] = []
  private(set) var relations: [ScopeRelation] = []
  /// What `*` stands for, and what names without a table mean.
  private(set) var visible: [Int] = []
  private var visibleByKey: [String: [Int]] = [:]
  private var relationsByKey: [String: [Int]] = [:]
  /// A table of the FROM clause could not be found: any name may be one of its columns, and is not complained
  /// of.
  var isIncomplete = false

  /// Without a FROM clause.
  var isEmpty: Bool { relations.isEmpty && !isIncomplete }

  init() {}

  /// Of one table.
  init(
    name: String, tableName: String?, span: SourceSpan,
    columns: [(name: String, expression: BoundExpression?)]
  ) {
    var relation = ScopeRelation(
      name: name, tableName: tableName, span: span, columns: Array(columns.indices), columnsByKey: [:])
    for (index, column) in columns.enumerated() {
      self.columns.append(ScopeColumn(name: column.name, expression: column.expression, relation: 0))
      relation.columnsByKey[column.name.lowercased(), default: []].append(index)
    }
    visible = relation.columns
    visibleByKey = relation.columnsByKey
    relations = [relation]
    if !name.isEmpty { relationsByKey[name.lowercased()] = [0] }
  }

  func visibleColumns(named key: String) -> [Int] { visibleByKey[key] ?? [] }

  func relations(named key: String) -> [Int] { relationsByKey[key] ?? [] }

  /// Adds the relations of the right side of a join.
  mutating func append(_ other: Scope) {
    let columnOffset = columns.count
    let relationOffset = relations.count
    for column in other.columns {
      var column = column
      column.relation = column.relation.map { $0 + relationOffset }
      columns.append(column)
    }
    for relation in other.relations {
      var relation = relation
      relation.columns = relation.columns.map { $0 + columnOffset }
      relation.columnsByKey = relation.columnsByKey.mapValues { $0.map { $0 + columnOffset } }
      if !relation.name.isEmpty {
        relationsByKey[relation.name.lowercased(), default: []].append(relations.count)
      }
      relations.append(relation)
    }
    for index in other.visible { show(index + columnOffset) }
    isIncomplete = isIncomplete || other.isIncomplete
  }

  /// Puts merged columns of USING before all others, and hides the two that each was made of.
  mutating func merge(_ merged: [(column: ScopeColumn, left: Int, right: Int)]) {
    let hidden = Set(merged.flatMap { [$0.left, $0.right] })
    let rest = visible.filter { !hidden.contains($0) }
    visible = []
    visibleByKey = [:]
    for entry in merged {
      columns.append(entry.column)
      show(columns.count - 1)
    }
    for index in rest { show(index) }
  }

  /// Adds columns of no relation behind all others. They hide visible columns of their names, which stay
  /// reachable under those of their tables.
  mutating func add(_ added: [(name: String, expression: BoundExpression?)]) {
    let names = Set(added.map { $0.name.lowercased() })
    visible.removeAll { names.contains(columns[$0].name.lowercased()) }
    for name in names { visibleByKey[name] = nil }
    for column in added {
      columns.append(ScopeColumn(name: column.name, expression: column.expression, relation: nil))
      show(columns.count - 1)
    }
  }

  private mutating func show(_ index: Int) {
    visible.append(index)
    visibleByKey[columns[index].name.lowercased(), default: []].append(index)
  }

  /// The name with that of its table, as an error would say it: `b.line`.
  func qualifiedName(of index: Int) -> String {
    let column = columns[index]
    guard let relation = column.relation, !relations[relation].name.isEmpty else { return column.name }
    return "\(relations[relation].name).\(column.name)"
  }
}
