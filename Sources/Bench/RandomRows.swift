import Glibc

/// Marsaglia's xorshift64*: the same tables on every machine.
struct XorShift {
  var state: UInt64 = 88_172_645_463_325_252

  mutating func next(below bound: UInt64) -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return (state &* 2_685_821_657_736_338_717).multipliedFullWidth(by: bound).high
  }

  mutating func shuffle(_ values: inout [UInt32]) {
    for last in values.indices.dropFirst().reversed() {
      values.swapAt(last, Int(next(below: UInt64(last) + 1)))
    }
  }
}

/// A CSV file that is written row by row.
struct RowFile: ~Copyable {
  private let descriptor: Int32
  private let path: String
  private var text: [UInt8] = []

  init(_ path: String, heading: String) throws {
    descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    self.path = path
    guard descriptor >= 0 else { throw Measurement.Failure(message: "can't write \(path)") }
    text.reserveCapacity(1 << 21)
    text.append(contentsOf: heading.utf8)
    endRow()
  }

  deinit { close(descriptor) }

  /// `id001`
  mutating func append(key: UInt64, width: Int) {
    separate()
    text.append(UInt8(ascii: "i"))
    text.append(UInt8(ascii: "d"))
    append(digits: key, width: width)
  }

  mutating func append(number: UInt64) {
    separate()
    append(digits: number, width: 1)
  }

  /// `83.141592`
  mutating func append(millionths: UInt64) {
    separate()
    append(digits: millionths / 1_000_000, width: 1)
    text.append(UInt8(ascii: "."))
    append(digits: millionths % 1_000_000, width: 6)
  }

  mutating func endRow() {
    text.append(UInt8(ascii: "\n"))
  }

  mutating func flush(beyond limit: Int = 0) throws {
    guard text.count > limit else { return }
    let descriptor = descriptor
    var start = 0
    while start < text.count {
      let count = unsafe text.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress.map { unsafe $0 + start }, buffer.count - start)
      }
      guard count > 0 else { throw Measurement.Failure(message: "can't write \(path): error \(errno)") }
      start += count
    }
    text.removeAll(keepingCapacity: true)
  }

  private mutating func separate() {
    if let last = text.last, last != UInt8(ascii: "\n") { text.append(UInt8(ascii: ",")) }
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
      text.append(UInt8(ascii: "0") + UInt8(rest / power))
      rest %= power
      power /= 10
    }
  }
}
