/// By which columns two tables can be joined.
struct TableKeys {
  struct Key: Hashable {
    /// A column of the one table, and one of the other.
    struct Pair: Hashable {
      var own: String
      var foreign: String
    }

    var columns: [Pair]
    /// The table whose rows they tell apart.
    var target: String

    var pairs: [(String, String)] { columns.map { ($0.own, $0.foreign) } }
  }

  /// One table refers to the other.
  private(set) var direct: [Key] = []
  /// Both refer to a third.
  private(set) var shared: [Key] = []

  /// Those that say most: a third table matters where the two don't refer to each other, and the report, which all tables
  /// refer to, where nothing else does.
  var all: [Key] {
    let keys = direct.isEmpty ? shared : direct
    let telling = keys.filter { $0.target != Self.common }
    return telling.isEmpty ? keys : telling
  }

  /// The table that all tables refer to.
  static let common = "reports"

  init(of one: Vocabulary.Table?, and other: Vocabulary.Table?) {
    guard let one, let other else { return }
    for key in one.foreignKeys where key.table.equalsIgnoringCase(other.name) {
      add(Key(columns: Self.pairs(key.columns, key.tableColumns), target: other.name), to: &direct)
    }
    for key in other.foreignKeys where key.table.equalsIgnoringCase(one.name) {
      add(Key(columns: Self.pairs(key.tableColumns, key.columns), target: one.name), to: &direct)
    }
    for key in one.foreignKeys {
      for match in other.foreignKeys
      where match.table.equalsIgnoringCase(key.table) && match.tableColumns == key.tableColumns {
        add(Key(columns: Self.pairs(key.columns, match.columns), target: key.table), to: &shared)
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
