import Columns
import Testing

@Suite struct KeyEncodingTests {
  /// Two workers read parts of one column; the one that saw no text turns the other's keys back into texts all the same.
  @Test func dictionariesAreTakenFromWhoeverSawThem() {
    let pool = TextPool(bytes: Array("xyyz".utf8), offsets: [0, 1, 3, 4], isUnique: true)
    let statistics = [ColumnStatistics(distinctCount: pool.count)]
    let missing = ColumnVector(
      .text(TextColumn(pool: pool, codes: [0, 0])), validity: ValidityMask(repeating: false, count: 2),
      count: 2)
    let texts = ColumnVector(.text(TextColumn(pool: pool, codes: [2, 0, 1])), count: 3)
    let (idle, busy) = (
      KeyEncoder(types: [.text], statistics: statistics), KeyEncoder(types: [.text], statistics: statistics)
    )
    _ = idle.encode([missing], count: 2, insert: true)
    let words = busy.encode([texts], count: 3, insert: true)
    idle.takeDictionaries(from: busy)
    let decoded = idle.decode(words.words, 0..<3)[0]
    #expect((0..<3).map { decoded.value(at: $0, type: .text) } == [.text("z"), .text("x"), .text("yy")])
  }
}
