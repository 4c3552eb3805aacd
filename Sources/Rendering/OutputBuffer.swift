import Glibc

/// Why output ended early.
package enum OutputError: Error, Hashable, Sendable {
  /// Nobody reads any more, as after `| head`: an end, not a fault.
  case closed
  case interrupted
  /// The system's `errno`.
  case failed(Int32)
}

/// Bytes on their way to a file descriptor, written in large pieces.
package struct OutputBuffer: ~Copyable {
  private static let flushThreshold = 1 << 16

  package var bytes: [UInt8] = []
  /// Whether what is written has signs of ASCII alone.
  package var signs: PortableSigns?
  private let descriptor: Int32?
  private let isInterrupted: @Sendable () -> Bool

  /// Collects for `descriptor`, which stays the caller's; nil: only in `bytes`.
  package init(descriptor: Int32?, isInterrupted: @escaping @Sendable () -> Bool = { false }) {
    self.descriptor = descriptor
    self.isInterrupted = isInterrupted
  }

  package mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Writes what has gathered, if it is much. To be called between rows or batches.
  package mutating func checkpoint() throws(OutputError) {
    if isInterrupted() { throw .interrupted }
    if bytes.count >= Self.flushThreshold { try flush() }
  }

  package mutating func flush() throws(OutputError) {
    guard let descriptor else { return }
    defer { bytes.removeAll(keepingCapacity: true) }
    try Self.write(signs?.replaced(in: bytes) ?? bytes, to: descriptor, isInterrupted: isInterrupted)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32, isInterrupted: () -> Bool)
    throws(OutputError)
  {
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress.map { unsafe $0 + start }, buffer.count - start)
      }
      if count >= 0 {
        start += count
      } else if errno == EPIPE {
        throw .closed
      } else if errno != EINTR && errno != EAGAIN {
        throw .failed(errno)
      }
      if count < 0 && isInterrupted() { throw .interrupted }
    }
  }
}
