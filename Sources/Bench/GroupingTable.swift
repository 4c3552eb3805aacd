import Glibc

/// The table of the grouping questions (https://duckdblabs.github.io/db-benchmark/): three text keys, three
/// integer keys, two integers and one double; 100 groups in the small keys, rows / 100 in the large ones.
enum GroupingTable {
  struct Failure: Error { var message: String }

  static func write(rows: Int, to path: String) throws {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { throw Failure(message: "can't write \(path)") }
    defer { close(descriptor) }
    var random = XorShift(state: 88_172_645_463_325_252)
    let large = UInt64(max(1, rows / 100))
    var text = Array("id1,id2,id3,id4,id5,id6,v1,v2,v3\n".utf8)
    text.reserveCapacity(1 << 21)
    for _ in 0..<rows {
      text.append(key: random.next(below: 100) + 1, width: 3)
      text.append(key: random.next(below: 100) + 1, width: 3)
      text.append(key: random.next(below: large) + 1, width: 10)
      for bound in [100, 100, large, 5, 15] { text.append(number: random.next(below: bound) + 1) }
      text.append(millionths: random.next(below: 100_000_000))
      if text.count > 1 << 20 { try flush(&text, descriptor) }
    }
    try flush(&text, descriptor)
  }

  private static func flush(_ text: inout [UInt8], _ descriptor: Int32) throws {
    var start = 0
    while start < text.count {
      let count = unsafe text.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress.map { unsafe $0 + start }, buffer.count - start)
      }
      guard count > 0 else { throw Failure(message: "can't write: error \(errno)") }
      start += count
    }
    text.removeAll(keepingCapacity: true)
  }
}

/// Marsaglia's xorshift64*: the same table on every machine.
private struct XorShift {
  var state: UInt64

  mutating func next(below bound: UInt64) -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return (state &* 2_685_821_657_736_338_717).multipliedFullWidth(by: bound).high
  }
}

extension [UInt8] {
  /// `id001,`
  fileprivate mutating func append(key: UInt64, width: Int) {
    append(UInt8(ascii: "i"))
    append(UInt8(ascii: "d"))
    append(digits: key, width: width)
    append(UInt8(ascii: ","))
  }

  fileprivate mutating func append(number: UInt64) {
    append(digits: number, width: 1)
    append(UInt8(ascii: ","))
  }

  /// `83.141592` and the line's end.
  fileprivate mutating func append(millionths: UInt64) {
    append(digits: millionths / 1_000_000, width: 1)
    append(UInt8(ascii: "."))
    append(digits: millionths % 1_000_000, width: 6)
    append(UInt8(ascii: "\n"))
  }

  private mutating func append(digits number: UInt64, width: Int) {
    var rest = number
    var place = 1
    var power: UInt64 = 1
    while place < width || rest / power >= 10 {
      power *= 10
      place += 1
    }
    while power > 0 {
      append(UInt8(ascii: "0") + UInt8(rest / power))
      rest %= power
      power /= 10
    }
  }
}
