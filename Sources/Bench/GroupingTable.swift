/// The table of the grouping questions (https://duckdblabs.github.io/db-benchmark/): three text keys, three
/// integer keys, two integers and one double; 100 groups in the small keys, rows / 100 in the large ones.
enum GroupingTable {
  static func write(rows: Int, to path: String) throws {
    var file = try RowFile(path, heading: "id1,id2,id3,id4,id5,id6,v1,v2,v3")
    var random = XorShift()
    let large = UInt64(max(1, rows / 100))
    for _ in 0..<rows {
      file.append(key: random.next(below: 100) + 1, width: 3)
      file.append(key: random.next(below: 100) + 1, width: 3)
      file.append(key: random.next(below: large) + 1, width: 10)
      for bound in [100, 100, large, 5, 15] { file.append(number: random.next(below: bound) + 1) }
      file.append(millionths: random.next(below: 100_000_000))
      file.endRow()
      try file.flush(beyond: 1 << 20)
    }
    try file.flush()
  }
}
