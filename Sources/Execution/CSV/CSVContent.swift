import Diagnostics

/// The bytes of a CSV text: in memory, or in a file that is read piece by piece, so that no more of it is held than the
/// workers are at.
enum CSVContent: Sendable {
  case memory([UInt8])
  case file(OpenFile)

  var count: Int {
    switch self {
    case .memory(let bytes): bytes.count
    case .file(let file): file.size
    }
  }

  /// A window through which all of `range` is seen. Text that is in memory is seen as a whole.
  func look(at range: Range<Int>, through window: inout CSVWindow) throws(Diagnostic) {
    switch self {
    case .memory(let bytes):
      if window.bytes.count != bytes.count { window = CSVWindow(bytes: bytes, start: 0) }
    case .file(let file):
      try window.move(to: range, of: file)
    }
  }

  /// Calls `body` with one piece after the other until it answers false, or the rest cannot be read.
  func forEachPiece(_ body: (_ piece: Span<UInt8>, _ start: Int) -> Bool) {
    try? forEachPiece(from: 0, body)
  }

  /// As `forEachPiece`, from an offset on.
  func forEachPiece(
    from start: Int, _ body: (_ piece: Span<UInt8>, _ start: Int) -> Bool
  ) throws(Diagnostic) {
    var window = CSVWindow()
    var position = start
    while position < count {
      let end = min(count, position + CSVWindow.pieceBytes)
      try look(at: position..<end, through: &window)
      let bytes = window.bytes
      guard body(bytes.span.extracting((position - window.start)..<(end - window.start)), position) else {
        return
      }
      position = end
    }
  }

  /// The bytes of a range; none if they cannot be read.
  func bytes(in range: Range<Int>) -> [UInt8] {
    var window = CSVWindow()
    guard (try? look(at: range, through: &window)) != nil else { return [] }
    return Array(window.bytes[(range.lowerBound - window.start)..<(range.upperBound - window.start)])
  }
}

/// A part of a CSV text in memory.
struct CSVWindow: Sendable {
  static let pieceBytes = 1 << 20

  private(set) var bytes: [UInt8]
  /// Where in the text the first of the bytes stands.
  private(set) var start: Int
  /// The most bytes that it may take of a file.
  private let limit: Int

  init(bytes: [UInt8] = [], start: Int = 0, limit: Int = .max) {
    self.bytes = bytes
    self.start = start
    self.limit = limit
  }

  /// The memory that it takes; what stands for a text in memory takes none.
  var heldBytes: Int { limit == .max ? 0 : bytes.capacity }

  /// The offset behind the last of the bytes.
  var end: Int { start + bytes.count }

  fileprivate mutating func move(to range: Range<Int>, of file: OpenFile) throws(Diagnostic) {
    if range.count > limit { throw .needsMoreMemory(than: limit) }
    // What is there already need not be read again.
    let kept = range.lowerBound == start ? min(bytes.count, range.count) : 0
    if bytes.count > range.count { bytes.removeLast(bytes.count - range.count) }
    if bytes.count < range.count {
      bytes.append(contentsOf: repeatElement(0, count: range.count - bytes.count))
    }
    start = range.lowerBound
    try file.read((start + kept)..<range.upperBound, into: &bytes, at: kept)
  }
}
