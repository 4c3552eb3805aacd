import Diagnostics

/// A part of a CSV text that one worker parses at a time.
enum CSVChunk: Sendable {
  /// The lines that start in a range. A quoted field may have line ends, so that some of them may be no records; then one
  /// of the chunks ends within quotes.
  case lines(Range<Int>)
  /// A range that starts and ends where records do.
  case records(Range<Int>)
}

/// Cuts the body of a CSV text into chunks of a few megabytes.
struct CSVChunker: Sendable {
  private let text: CSVText
  private let body: Range<Int>
  private let chunkBytes: Int

  /// Lines are mostly shorter.
  private static let lineBytes = 1 << 12

  init(_ text: CSVText, body: Range<Int>, chunkBytes: Int) {
    self.text = text
    self.body = body
    self.chunkBytes = chunkBytes
  }

  /// Chunks made without a look at the text.
  func chunksOfLines() -> [CSVChunk] {
    guard body.count > chunkBytes * 2 else { return body.isEmpty ? [] : [.records(body)] }
    return stride(from: body.lowerBound, to: body.upperBound, by: chunkBytes).map { start in
      .lines(start..<min(body.upperBound, start + chunkBytes))
    }
  }

  /// Chunks made by a look at every byte.
  /// - Parameter cancellation: asked between pieces, since a large file takes seconds.
  func chunksOfRecords(_ cancellation: CancellationToken?) throws(Diagnostic) -> [CSVChunk] {
    var chunks: [CSVChunk] = []
    var first = body.lowerBound
    var scanner = RecordScanner(delimiter: text.format.delimiter)
    try text.content.forEachPiece(from: first) { piece, start in
      for index in piece.indices
      where scanner.take(piece[index]) == .recordEnd && start + index - first >= chunkBytes {
        chunks.append(.records(first..<(start + index + 1)))
        first = start + index + 1
      }
      return cancellation?.isCancelled != true
    }
    if cancellation?.isCancelled == true { throw .interrupted }
    if first < body.upperBound { chunks.append(.records(first..<body.upperBound)) }
    return chunks
  }

  /// Brings a chunk before the window.
  /// - Returns: where it starts and ends.
  func look(at chunk: CSVChunk, through window: inout CSVWindow) throws(Diagnostic) -> Range<Int> {
    switch chunk {
    case .records(let range):
      try text.content.look(at: range, through: &window)
      return range
    case .lines(let range):
      return try lines(range, &window)
    }
  }

  /// From the first line that starts in a range up to the one that starts behind it.
  private func lines(_ range: Range<Int>, _ window: inout CSVWindow) throws(Diagnostic) -> Range<Int> {
    // Whether a line starts at an offset is told by the byte before.
    let isFirst = range.lowerBound == body.lowerBound
    let first = range.lowerBound - (isFirst ? 0 : 1)
    var end = min(body.upperBound, range.upperBound + CSVChunker.lineBytes)
    try text.content.look(at: first..<end, through: &window)
    let none = range.upperBound..<range.upperBound
    guard let start = isFirst ? first : lineStart(window, first..<(range.upperBound - 1)) else { return none }
    guard range.upperBound < body.upperBound else { return start..<body.upperBound }
    var looked = range.upperBound - 1
    while true {
      if let next = lineStart(window, looked..<end) { return start..<next }
      guard end < body.upperBound else { return start..<end }
      looked = end
      end = min(body.upperBound, end + (end - first))
      try text.content.look(at: first..<end, through: &window)
    }
  }

  /// Behind the first line feed of a range.
  private func lineStart(_ window: CSVWindow, _ range: Range<Int>) -> Int? {
    let bytes = window.bytes
    let span = bytes.span
    for index in range where span[index - window.start] == UInt8(ascii: "\n") { return index + 1 }
    return nil
  }
}
