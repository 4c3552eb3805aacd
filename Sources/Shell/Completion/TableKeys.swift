import Columns

/// By which columns two tables can be joined.
struct TableKeys {
  struct Key: Hashable {
    /// A column of the one table, and one of the other.
    struct Pair: Hashable {
      var own: String
      var foreign: String
    }

    var columns: [Pair]
    /// The table whose rows they tell apart; nil where the columns are only called alike.
    var target: String?

    var note: String { target.map { "key to \($0)" } ?? "called alike" }

    var pairs: [(String, String)] { columns.map { ($0.own, $0.foreign) } }
  }

  /// One table refers to the other.
  private(set) var direct: [Key] = []
  /// Both refer to a third.
  private(set) var shared: [Key] = []
  /// Their columns are called alike; looked at only where no table refers to any, as with tables of the session.
  private(set) var alike: [Key] = []

  /// Those that say most: a third table matters where the two don't refer to each other, and the report, which all tables
  /// refer to, where nothing else does.
  var all: [Key] {
    let keys = direct.isEmpty ? shared : direct
    let telling = keys.filter { $0.target != Self.common }
    return telling.isEmpty ? alike.isEmpty ? keys : alike : telling
  }

  /// The table that all tables refer to.
  static let common = "reports"

  init(of one: String?, and other: String?, in vocabulary: Vocabulary) {
    guard let one = one.flatMap(vocabulary.table(named:)), let other = other.flatMap(vocabulary.table(named:))
    else { return }
    let (ownKeys, otherKeys) = (vocabulary.reachedKeys(of: one), vocabulary.reachedKeys(of: other))
    for key in ownKeys where key.table.equalsIgnoringCase(other.name) {
      add(Key(columns: Self.pairs(key.columns, key.tableColumns), target: other.name), to: &direct)
    }
    for key in otherKeys where key.table.equalsIgnoringCase(one.name) {
      add(Key(columns: Self.pairs(key.tableColumns, key.columns), target: one.name), to: &direct)
    }
    for key in ownKeys {
      for match in otherKeys
      where match.table.equalsIgnoringCase(key.table) && match.tableColumns == key.tableColumns {
        add(Key(columns: Self.pairs(key.columns, match.columns), target: key.table), to: &shared)
      }
    }
    guard one.isOwn || other.isOwn, direct.isEmpty else { return }
    for column in one.columns {
      for match in other.columns
      where match.name.equalsIgnoringCase(column.name) && match.type.base == column.type.base {
        add(Key(columns: Self.pairs([column.name], [match.name]), target: nil), to: &alike)
      }
    }
  }

  private func add(_ key: Key, to keys: inout [Key]) {
    if !keys.contains(where: { $0.columns == key.columns }) { keys.append(key) }
  }

  private static func pairs(_ own: [String], _ foreign: [String]) -> [Key.Pair] {
    zip(own, foreign).map { Key.Pair(own: $0, foreign: $1) }
  }
}

extension Vocabulary {
  /// The table's keys, and those of the tables that they lead to as far as the table's own columns hold them: where
  /// (indicator, series) tells a series, whose indicator tells an indicator, the table has that key too.
  func reachedKeys(of table: Table) -> [ForeignKey] {
    var keys = table.foreignKeys
    var next = 0
    while next < keys.count {
      let key = keys[next]
      next += 1
      for further in self.table(named: key.table)?.foreignKeys ?? [] {
        let places = further.columns.compactMap { column in key.tableColumns.firstIndex(of: column) }
        guard places.count == further.columns.count else { continue }
        let reached = ForeignKey(
          columns: places.map { key.columns[$0] }, table: further.table, tableColumns: further.tableColumns)
        if !keys.contains(reached) { keys.append(reached) }
      }
    }
    return keys
  }
}
