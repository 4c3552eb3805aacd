package import Columns
package import Diagnostics
import Synchronization

/// Reads a CSV text into a table, on several workers if it is long.
package struct CSVReader {
  private let text: CSVText
  private let threads: Int
  private let cancellation: CancellationToken?
  /// Fields of the header, or `column1`, `column2`, … without one.
  package let fieldNames: [String]
  private let body: Range<Int>

  private let chunkBytes: Int
  /// The most memory that the table, and what is read of the text at a time, may take.
  private let memoryLimit: Int
  private static let sampleBytes = 1 << 18
  /// A chunk takes about as long as so many batches of a table in memory; for the progress.
  private static let batchesPerChunk = 256

  /// - Parameter chunkBytes: about how much of the text a worker takes at a time.
  package init(
    _ text: CSVText, threads: Int = 1, cancellation: CancellationToken? = nil, chunkBytes: Int = 1 << 22,
    memoryLimit: Int = MemoryBudget.defaultLimit
  ) throws(Diagnostic) {
    self.chunkBytes = chunkBytes
    self.memoryLimit = memoryLimit
    self.text = text
    self.threads = threads
    self.cancellation = cancellation
    let header = try CSVHeader(text, memoryLimit: memoryLimit)
    if text.format.hasHeader {
      fieldNames = header.fieldNames
      body = header.range.upperBound..<text.content.count
    } else {
      fieldNames = header.fieldNames.indices.map { "column\($0 + 1)" }
      body = header.range.lowerBound..<text.content.count
    }
  }

  // MARK: Body

  /// The whole table.
  /// - Parameter types: of each field; nil where it is to be found from the values.
  package func read(types: [DataType?]) throws(Diagnostic) -> ColumnTable {
    var known: [(type: CSVType, isFixed: Bool)] = types.map { type in
      type.map { (CSVType($0), true) } ?? (.empty, false)
    }
    if known.contains(where: { !$0.isFixed }) {
      // The first records are enough to guess from; the rest of the file has the last word.
      known = try widened(known, parse([sample()], known) ?? [])
    }
    while true {
      let parsed = try parse(known)
      if !parsed.contains(where: { $0.parser.hasMisfit }) { return try table(parsed, types, known) }
      known = widened(known, parsed)
    }
  }

  /// The head of the body, up to the end of a record.
  private func sample() throws(Diagnostic) -> CSVChunk {
    var window = CSVWindow(limit: memoryLimit)
    var end = min(body.upperBound, body.lowerBound + CSVReader.sampleBytes)
    while true {
      try text.content.look(at: body.lowerBound..<end, through: &window)
      let bytes = window.bytes
      let span = bytes.span
      var scanner = RecordScanner(delimiter: text.format.delimiter)
      var last = body.lowerBound
      for index in body.lowerBound..<end where scanner.take(span[index - window.start]) == .recordEnd {
        last = index + 1
      }
      if last > body.lowerBound { return .records(body.lowerBound..<last) }
      // The first record is a long one.
      if end == body.upperBound { return .records(body) }
      if cancellation?.isCancelled == true { throw .interrupted }
      end = min(body.upperBound, end + (end - body.lowerBound))
    }
  }

  private func widened(
    _ known: [(type: CSVType, isFixed: Bool)], _ parsed: [ParsedChunks]
  ) -> [(type: CSVType, isFixed: Bool)] {
    var known = known
    for index in known.indices where !known[index].isFixed {
      for part in parsed {
        known[index].type = known[index].type.widened(by: part.parser.builders[index].needed)
      }
    }
    return known
  }

  /// What one worker has parsed.
  fileprivate struct ParsedChunks {
    var parser: CSVChunkParser
    var batches: [(chunk: Int, batches: [Batch])] = []
  }

  private func parse(_ types: [(type: CSVType, isFixed: Bool)]) throws(Diagnostic) -> [ParsedChunks] {
    let chunker = CSVChunker(text, body: body, chunkBytes: chunkBytes)
    if let parsed = try parse(chunker.chunksOfLines(), types) { return parsed }
    return try parse(try chunker.chunksOfRecords(cancellation), types) ?? []
  }

  /// - Returns: nil where a chunk of lines may have ended within a quoted field.
  private func parse(
    _ chunks: [CSVChunk], _ types: [(type: CSVType, isFixed: Bool)]
  ) throws(Diagnostic) -> [ParsedChunks]? {
    let next = Atomic<Int>(0)
    let results = Mutex<[ParsedChunks]>([])
    let failure = Mutex<(chunk: Int, error: Diagnostic, isOpenQuote: Bool)?>(nil)
    let chunker = CSVChunker(text, body: body, chunkBytes: chunkBytes)
    // What an earlier attempt has taken is given up by now.
    let memory = MemoryBudget(limit: memoryLimit)
    let body: @Sendable (Int) -> Void = { _ in
      var own = ParsedChunks(parser: CSVChunkParser(text, types: types, fieldNames: fieldNames))
      var window = CSVWindow(limit: memoryLimit)
      var counted = CountedMemory()
      while true {
        let (chunk, _) = next.add(1, ordering: .relaxed)
        guard chunk < chunks.count, cancellation?.isCancelled != true else { break }
        do throws(Diagnostic) {
          let range = try chunker.look(at: chunks[chunk], through: &window)
          try counted.count(window.heldBytes + own.parser.heldBytes, in: memory)
          let batches = try own.parser.parse(range, in: window)
          for batch in batches { try memory.reserve(batch) }
          own.batches.append((chunk, batches))
          cancellation?.progress.advance(by: Self.batchesPerChunk)
        } catch {
          let isOpenQuote = own.parser.endedInQuotes
          // Of several errors the first one of the file is told.
          failure.withLock { first in
            if first.map({ chunk < $0.chunk }) ?? true { first = (chunk, error, isOpenQuote) }
          }
          break
        }
      }
      let done = own
      results.withLock { $0.append(done) }
    }
    cancellation?.progress.expect(chunks.count * Self.batchesPerChunk)
    runWorkers(min(threads, chunks.count), body)
    if let (chunk, error, isOpenQuote) = failure.withLock({ $0 }) {
      if isOpenQuote, case .lines = chunks[chunk] { return nil }
      throw error
    }
    if cancellation?.isCancelled == true { throw .interrupted }
    return results.withLock { $0 }
  }

  // MARK: Table

  private func table(
    _ parsed: [ParsedChunks], _ types: [DataType?], _ known: [(type: CSVType, isFixed: Bool)]
  ) throws(Diagnostic) -> ColumnTable {
    var settled: [SettledColumn] = []
    for column in known.indices {
      settled.append(
        try settle(parsed.map { $0.parser.builders[column] }, known[column].type, fieldNames[column]))
    }
    let entries = adopt(settled, parsed)
    let fields = fieldNames.indices.map {
      Field(name: fieldNames[$0], type: types[$0] ?? known[$0].type.dataType)
    }
    return ColumnTable(fields: fields, batches: entries, statistics: settled.map(\.statistics))
  }

  /// What all workers' parts of a column come to.
  private struct SettledColumn {
    var statistics: ColumnStatistics
    /// One dictionary in place of the workers' own, and what their codes are in it; nil where they stay.
    var pool: TextPool?
    var translations: [[UInt32]] = []
  }

  private func settle(
    _ builders: [CSVColumnBuilder], _ type: CSVType, _ name: String
  ) throws(Diagnostic) -> SettledColumn {
    let least = builders.map(\.least).min() ?? .max
    let greatest = builders.map(\.greatest).max() ?? .min
    var settled = SettledColumn(
      statistics: ColumnStatistics(
        range: least <= greatest ? least...greatest : nil, hasNulls: builders.contains { $0.hasNulls },
        hasReasons: builders.contains { $0.hasReasons }))
    guard type == .text else { return settled }
    var shared = TextPoolBuilder()
    for (number, builder) in builders.enumerated() {
      if number == 0 {
        shared = builder.dictionary
        settled.translations.append([])
        continue
      }
      settled.translations.append(
        (0..<builder.dictionary.count).map {
          shared.intern(builder.dictionary.text(UInt32(truncatingIfNeeded: $0)).span)
        })
    }
    if shared.isOverfull { throw .tooMuchText(in: name) }
    if builders.allSatisfy(\.isDictionary) {
      settled.statistics.distinctCount = shared.count
    } else {
      settled.statistics.distinctEstimate = builders.reduce(0) { $0 + $1.textCount }
    }
    settled.pool = shared.finish()
    return settled
  }

  /// The batches in their order, with the dictionaries that their columns share.
  private func adopt(_ settled: [SettledColumn], _ parsed: [ParsedChunks]) -> [Batch] {
    let done = Mutex<[(chunk: Int, batches: [Batch])]>([])
    runWorkers(parsed.count) { number in
      var part = parsed[number]
      for (column, settled) in settled.enumerated() {
        guard let pool = settled.pool else { continue }
        part.adopt(pool, settled.translations[number], column: column)
      }
      let batches = part.batches
      done.withLock { $0 += batches }
    }
    return done.withLock { $0 }.sorted { $0.chunk < $1.chunk }.flatMap(\.batches)
  }
}

extension CSVReader.ParsedChunks {
  /// Puts the pool under the column of all batches that were coded by the worker's dictionary.
  fileprivate mutating func adopt(_ pool: TextPool, _ translation: [UInt32], column: Int) {
    for chunk in batches.indices {
      for batch in batches[chunk].batches.indices {
        guard case .text(var texts) = batches[chunk].batches[batch].columns[column].storage,
          texts.pool === TextPool.emptyText
        else { continue }
        texts.pool = pool
        if !translation.isEmpty {
          texts.codes = texts.codes.map { Int($0) < translation.count ? translation[Int($0)] : 0 }
        }
        batches[chunk].batches[batch].columns[column].storage = .text(texts)
      }
    }
  }
}

extension CSVType {
  /// The type under which a field given as `type` is read.
  init(_ type: DataType) {
    switch type.base {
    case .null, .text: self = .text
    case .boolean: self = .boolean
    case .integer: self = .integer
    case .decimal(let scale, _): self = .decimal(scale: scale)
    case .double: self = .double
    case .date: self = .date
    case .timestamp: self = .timestamp
    case .interval: self = .interval
    case .period: self = .period
    }
  }
}
