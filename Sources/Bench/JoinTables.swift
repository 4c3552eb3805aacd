/// The tables of the join questions (https://duckdblabs.github.io/db-benchmark/): `x` has as many rows as are asked for, `small`
/// a millionth of them (ten at the least), `medium` a thousandth, `big` as many. Of the keys on each side a tenth is on that side
/// alone.
enum JoinTables {
  static func write(rows: Int, to folder: String) throws {
    var random = XorShift()
    let keys = [max(10, rows / 1_000_000), max(10, rows / 1000), rows].map { Keys(count: $0, &random) }
    try write(
      "\(folder)/x.csv", "id1,id2,id3,id4,id5,id6,v1", rows: rows, columns: keys.map(\.left), &random)
    for (name, width) in [("small", 1), ("medium", 2), ("big", 3)] {
      let names = ["id1", "id2", "id3"].prefix(width) + ["id4", "id5", "id6"].prefix(width) + ["v2"]
      try write(
        "\(folder)/\(name).csv", names.joined(separator: ","), rows: keys[width - 1].right.count,
        columns: keys.prefix(width).map(\.right), &random)
    }
  }

  /// Different numbers from 1, nine tenths of them in both sides, each in an order of its own.
  private struct Keys {
    var left: [UInt32]
    var right: [UInt32]

    init(count: Int, _ random: inout XorShift) {
      let alone = count / 10
      var all = (0..<UInt32(count + alone)).map { $0 + 1 }
      random.shuffle(&all)
      let common = all.prefix(count - alone)
      left = Array(common + all[(count - alone)..<count])
      right = Array(common + all[count...])
      random.shuffle(&left)
      random.shuffle(&right)
    }
  }

  /// Each row has a key of each column; a column of as many keys as there are rows has each once.
  private static func write(
    _ path: String, _ heading: String, rows: Int, columns: [[UInt32]], _ random: inout XorShift
  ) throws {
    var file = try RowFile(path, heading: heading)
    for row in 0..<rows {
      let keys = columns.map { keys in
        UInt64(keys.count == rows ? keys[row] : keys[Int(random.next(below: UInt64(keys.count)))])
      }
      for key in keys { file.append(number: key) }
      for key in keys { file.append(key: key, width: 1) }
      file.append(millionths: random.next(below: 100_000_000))
      file.endRow()
      try file.flush(beyond: 1 << 20)
    }
    try file.flush()
  }
}
