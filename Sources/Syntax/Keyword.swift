/// The words of the language. Only the reserved ones cannot stand as a name without quotes.
package enum Keyword: String, CaseIterable, Hashable, Sendable {
  case aggregate = "AGGREGATE"
  case all = "ALL"
  case analyze = "ANALYZE"
  case and = "AND"
  case any = "ANY"
  case applicable = "APPLICABLE"
  case `as` = "AS"
  case asc = "ASC"
  case assert = "ASSERT"
  case between = "BETWEEN"
  case both = "BOTH"
  case by = "BY"
  case columns = "COLUMNS"
  case `case` = "CASE"
  case cast = "CAST"
  case check = "CHECK"
  case chart = "CHART"
  case cite = "CITE"
  case comment = "COMMENT"
  case comparable = "COMPARABLE"
  case compare = "COMPARE"
  case constraint = "CONSTRAINT"
  case copy = "COPY"
  case create = "CREATE"
  case cross = "CROSS"
  case cube = "CUBE"
  case current = "CURRENT"
  case currentDate = "CURRENT_DATE"
  case currentTimestamp = "CURRENT_TIMESTAMP"
  case date = "DATE"
  case `default` = "DEFAULT"
  case delete = "DELETE"
  case desc = "DESC"
  case describe = "DESCRIBE"
  case distinct = "DISTINCT"
  case div = "DIV"
  case double = "DOUBLE"
  case drop = "DROP"
  case `else` = "ELSE"
  case end = "END"
  case escape = "ESCAPE"
  case except = "EXCEPT"
  case exclude = "EXCLUDE"
  case exists = "EXISTS"
  case explain = "EXPLAIN"
  case extend = "EXTEND"
  case extract = "EXTRACT"
  case `false` = "FALSE"
  case fetch = "FETCH"
  case filter = "FILTER"
  case first = "FIRST"
  case following = "FOLLOWING"
  case `for` = "FOR"
  case from = "FROM"
  case full = "FULL"
  case group = "GROUP"
  case grouping = "GROUPING"
  case groups = "GROUPS"
  case having = "HAVING"
  case `if` = "IF"
  case ignore = "IGNORE"
  case ilike = "ILIKE"
  case `in` = "IN"
  case include = "INCLUDE"
  case index = "INDEX"
  case inner = "INNER"
  case insert = "INSERT"
  case intersect = "INTERSECT"
  case interval = "INTERVAL"
  case into = "INTO"
  case `is` = "IS"
  case join = "JOIN"
  case key = "KEY"
  case last = "LAST"
  case lateral = "LATERAL"
  case leading = "LEADING"
  case left = "LEFT"
  case like = "LIKE"
  case limit = "LIMIT"
  case list = "LIST"
  case materialized = "MATERIALIZED"
  case natural = "NATURAL"
  case next = "NEXT"
  case no = "NO"
  case not = "NOT"
  case null = "NULL"
  case nulls = "NULLS"
  case offset = "OFFSET"
  case on = "ON"
  case only = "ONLY"
  case or = "OR"
  case order = "ORDER"
  case others = "OTHERS"
  case outer = "OUTER"
  case over = "OVER"
  case param = "PARAM"
  case partition = "PARTITION"
  case overlay = "OVERLAY"
  case period = "PERIOD"
  case pivot = "PIVOT"
  case placing = "PLACING"
  case plain = "PLAIN"
  case position = "POSITION"
  case preceding = "PRECEDING"
  case precision = "PRECISION"
  case primary = "PRIMARY"
  case qualify = "QUALIFY"
  case range = "RANGE"
  case recursive = "RECURSIVE"
  case rename = "RENAME"
  case replace = "REPLACE"
  case reported = "REPORTED"
  case respect = "RESPECT"
  case right = "RIGHT"
  case rollup = "ROLLUP"
  case returning = "RETURNING"
  case row = "ROW"
  case rows = "ROWS"
  case select = "SELECT"
  case set = "SET"
  case sets = "SETS"
  case show = "SHOW"
  case similar = "SIMILAR"
  case some = "SOME"
  case substring = "SUBSTRING"
  case subtotals = "SUBTOTALS"
  case summarize = "SUMMARIZE"
  case table = "TABLE"
  case tables = "TABLES"
  case temp = "TEMP"
  case temporary = "TEMPORARY"
  case then = "THEN"
  case ties = "TIES"
  case timestamp = "TIMESTAMP"
  case to = "TO"
  case totals = "TOTALS"
  case trailing = "TRAILING"
  case trim = "TRIM"
  case `true` = "TRUE"
  case tryCast = "TRY_CAST"
  case unbounded = "UNBOUNDED"
  case union = "UNION"
  case unique = "UNIQUE"
  case unpivot = "UNPIVOT"
  case update = "UPDATE"
  case using = "USING"
  case values = "VALUES"
  case view = "VIEW"
  case when = "WHEN"
  case `where` = "WHERE"
  case window = "WINDOW"
  case with = "WITH"
  case within = "WITHIN"

  /// Whether the word cannot be a name unless it is quoted.
  package var isReserved: Bool {
    switch self {
    case .any, .aggregate, .extend, .include, .pivot, .unpivot, .columns, .cube, .exclude, .recursive,
      .rename, .similar, .grouping,
      .lateral, .rollup, .sets, .some,
      .analyze, .applicable, .asc, .assert, .chart, .cite,
      .comment, .comparable, .compare,
      .copy, .create,
      .date,
      .default, .desc, .describe, .double, .drop, .escape, .explain, .extract, .filter,
      .first, .for, .if, .insert, .interval, .timestamp, .last, .list, .materialized, .next, .nulls, .only,
      .param,
      .overlay, .period, .placing, .plain, .position,
      .precision,
      .replace, .reported, .row, .rows,
      .show,
      .substring, .subtotals, .summarize, .table, .tables, .temp, .temporary, .to, .totals, .trim, .check,
      .constraint,
      .delete, .index,
      .key, .primary,
      .set,
      .unique, .update, .view, .within, .current, .following, .groups, .ignore, .no, .others, .over,
      .partition, .preceding, .range, .respect, .ties, .unbounded:
      false
    default:
      true
    }
  }

  /// Whether the word can be an alias without AS: not if it may go on with what stands before it, or begin the
  /// next statement.
  var isBareAlias: Bool {
    switch self {
    case .pivot, .unpivot: false
    case .asc, .chart, .cite, .compare, .desc, .nulls, .escape, .filter, .for, .over, .precision, .row, .rows,
      .within:
      false
    case .copy, .create, .insert, .replace, .drop, .show, .describe, .summarize, .explain, .update, .delete,
      .set:
      false
    default: !isReserved
    }
  }

  /// Whether the word opens a clause of a query, where the parser can find its feet again after an error.
  var opensClause: Bool {
    switch self {
    case .select, .from, .where, .group, .having, .window, .qualify, .order, .limit, .offset, .fetch, .union,
      .intersect, .except, .returning:
      true
    default:
      false
    }
  }

  /// Whether a function of this name can be called without quotes, though the word is reserved.
  var isCallable: Bool { !isReserved || self == .left || self == .right }

  /// The words with which a statement can begin.
  static let statementStarters: [Keyword] = [
    .select, .from, .with, .values, .pivot, .unpivot, .explain, .describe, .summarize, .show, .create,
    .insert,
    .update, .delete, .drop,
    .assert,
    .param,
  ]

  /// The keyword that these bytes spell, in whichever case.
  package static func spelled<Bytes: Collection>(_ bytes: Bytes) -> Keyword? where Bytes.Element == UInt8 {
    var key = PackedWord()
    guard bytes.count <= PackedWord.capacity else { return nil }
    for byte in bytes { key.append(byte) }
    return KeywordTable.shared.lookUp(key)
  }
}

/// Up to sixteen bytes of a word, letters in upper case, as two machine words: compared and hashed without a String.
struct PackedWord: Hashable {
  static let capacity = 16
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0

  mutating func append(_ byte: UInt8) {
    let isLower = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
    high = high << 8 | low >> 56
    low = low << 8 | UInt64(isLower ? byte & 0xDF : byte)
  }

  var slot: Int {
    Int(truncatingIfNeeded: ((low ^ (high &* 0x9E37_79B9)) &* 0x9E37_79B9_7F4A_7C15) >> 55)
  }
}

/// An open-addressed table of all keywords, built once.
struct KeywordTable: Sendable {
  static let shared = KeywordTable()
  private static let slotCount = 512
  private var keys = [PackedWord](repeating: PackedWord(), count: slotCount)
  private var keywords = [Keyword?](repeating: nil, count: slotCount)

  private init() {
    for keyword in Keyword.allCases {
      var key = PackedWord()
      for byte in keyword.rawValue.utf8 { key.append(byte) }
      var slot = key.slot
      while keywords[slot] != nil { slot = (slot + 1) % Self.slotCount }
      keys[slot] = key
      keywords[slot] = keyword
    }
  }

  func lookUp(_ key: PackedWord) -> Keyword? {
    var slot = key.slot
    while let keyword = keywords[slot] {
      if keys[slot] == key { return keyword }
      slot = (slot + 1) % Self.slotCount
    }
    return nil
  }
}
