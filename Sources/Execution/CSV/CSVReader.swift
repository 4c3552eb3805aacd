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
  private static let sampleBytes = 1 << 18
  /// A chunk takes about as long as so many batches of a table in memory; for the progress.
  private static let batchesPerChunk = 256

  /// - Parameter chunkBytes: about how much of the text a worker takes at a time.
  package init(
    _ text: CSVText, threads: Int = 1, cancellation: CancellationToken? = nil, chunkBytes: Int = 1 << 22
  ) throws(Diagnostic) {
    self.chunkBytes = chunkBytes
    self.text = text
    self.threads = threads
    self.cancellation = cancellation
    let start = text.start
    guard start < text.bytes.count else {
      throw Diagnostic(
        .malformedCSV, "`\(text.name)` is empty", at: nil, hint: "a CSV file has a header at least")
    }
    let headerEnd = CSVReader.recordEnd(text, from: start)
    let fields = try CSVReader.fields(text, start..<headerEnd)
    if text.format.hasHeader {
      fieldNames = CSVReader.unique(fields)
      body = headerEnd..<text.bytes.count
    } else {
      fieldNames = fields.indices.map { "column\($0 + 1)" }
      body = start..<text.bytes.count
    }
  }

  // MARK: Header

  /// Where the record that starts at `start` ends, behind its line end.
  private static func recordEnd(_ text: CSVText, from start: Int) -> Int {
    var scanner = RecordScanner(delimiter: text.format.delimiter)
    for index in start..<text.bytes.count where scanner.take(text.bytes[index]) == .recordEnd {
      return index + 1
    }
    return text.bytes.count
  }

  private static func fields(_ text: CSVText, _ range: Range<Int>) throws(Diagnostic) -> [String] {
    if range.upperBound == text.bytes.count { try rejectCarriageReturns(text, range) }
    var width = 1
    var scanner = RecordScanner(delimiter: text.format.delimiter)
    for byte in text.bytes[range] where scanner.take(byte) == .fieldEnd { width += 1 }
    let heading = try CSVChunkParser(
      text, types: [(type: CSVType, isFixed: Bool)](repeating: (.text, true), count: width), fieldNames: []
    ).heading(range)
    return heading.enumerated().map { index, name in name ?? "column\(index + 1)" }
  }

  /// A file whose lines end in carriage returns alone would be taken for a header.
  private static func rejectCarriageReturns(_ text: CSVText, _ range: Range<Int>) throws(Diagnostic) {
    guard let offset = range.dropLast().first(where: { text.bytes[$0] == UInt8(ascii: "\r") }) else { return }
    throw Diagnostic(
      .malformedCSV, "the lines of `\(text.name)` end in carriage returns without line feeds", at: nil,
      place: text.place(offset), hint: "convert the line ends, as with tr '\\r' '\\n'")
  }

  /// Names that occur twice get a number: `name`, `name_2`.
  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.map { name in
      var candidate = name
      var number = 2
      while !seen.insert(candidate.lowercased()).inserted {
        candidate = "\(name)_\(number)"
        number += 1
      }
      return candidate
    }
  }

  // MARK: Body

  /// The whole table.
  /// - Parameter types: of each field; nil where it is to be found from the values.
  package func read(types: [DataType?]) throws(Diagnostic) -> ColumnTable {
    let chunks = split()
    var known: [(type: CSVType, isFixed: Bool)] = types.map { type in
      type.map { (CSVType($0), true) } ?? (.empty, false)
    }
    if known.contains(where: { !$0.isFixed }) {
      // The first records are enough to guess from; the rest of the file has the last word.
      known = widened(known, try parse([sample()], known))
    }
    while true {
      let parsed = try parse(chunks, known)
      if !parsed.contains(where: { $0.parser.hasMisfit }) { return try table(parsed, types, known) }
      known = widened(known, parsed)
    }
  }

  /// The head of the body, up to the end of a record.
  private func sample() -> Range<Int> {
    let end = min(body.upperBound, body.lowerBound + CSVReader.sampleBytes)
    var scanner = RecordScanner(delimiter: text.format.delimiter)
    var last = body.lowerBound
    for index in body.lowerBound..<end where scanner.take(text.bytes[index]) == .recordEnd {
      last = index + 1
    }
    return last == body.lowerBound ? body : body.lowerBound..<last
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

  /// Chunks of a few megabytes, each of whole records.
  private func split() -> [Range<Int>] {
    guard body.count > chunkBytes * 2 else { return body.isEmpty ? [] : [body] }
    let bytes = text.bytes
    return bytes.contains(UInt8(ascii: "\"")) ? splitAtRecords(bytes) : splitAtLines(bytes)
  }

  /// Without quotes every line end is the end of a record, and all between may be leapt over.
  private func splitAtLines(_ bytes: [UInt8]) -> [Range<Int>] {
    var chunks: [Range<Int>] = []
    var start = body.lowerBound
    while start < body.upperBound {
      var end = min(body.upperBound, start + chunkBytes)
      while end < body.upperBound, bytes[end - 1] != UInt8(ascii: "\n") { end += 1 }
      chunks.append(start..<end)
      start = end
    }
    return chunks
  }

  private func splitAtRecords(_ bytes: [UInt8]) -> [Range<Int>] {
    var chunks: [Range<Int>] = []
    var start = body.lowerBound
    var scanner = RecordScanner(delimiter: text.format.delimiter)
    let span = bytes.span
    for index in body where scanner.take(span[index]) == .recordEnd && index - start >= chunkBytes {
      chunks.append(start..<(index + 1))
      start = index + 1
    }
    if start < body.upperBound { chunks.append(start..<body.upperBound) }
    return chunks
  }

  private func parse(
    _ chunks: [Range<Int>], _ types: [(type: CSVType, isFixed: Bool)]
  ) throws(Diagnostic) -> [ParsedChunks] {
    let next = Atomic<Int>(0)
    let results = Mutex<[ParsedChunks]>([])
    let failure = Mutex<(chunk: Int, Diagnostic)?>(nil)
    let body: @Sendable (Int) -> Void = { _ in
      var own = ParsedChunks(parser: CSVChunkParser(text, types: types, fieldNames: fieldNames))
      while true {
        let (chunk, _) = next.add(1, ordering: .relaxed)
        guard chunk < chunks.count, cancellation?.isCancelled != true else { break }
        do throws(Diagnostic) {
          own.batches.append((chunk, try own.parser.parse(chunks[chunk])))
          cancellation?.progress.advance(by: Self.batchesPerChunk)
        } catch {
          // Of several errors the first one of the file is told.
          failure.withLock { if $0.map({ chunk < $0.chunk }) ?? true { $0 = (chunk, error) } }
          break
        }
      }
      let done = own
      results.withLock { $0.append(done) }
    }
    cancellation?.progress.expect(chunks.count * Self.batchesPerChunk)
    runWorkers(min(threads, chunks.count), body)
    if let (_, error) = failure.withLock({ $0 }) { throw error }
    if cancellation?.isCancelled == true {
      throw .interrupted
    }
    return results.withLock { $0 }
  }

  // MARK: Table

  private func table(
    _ parsed: [ParsedChunks], _ types: [DataType?], _ known: [(type: CSVType, isFixed: Bool)]
  ) throws(Diagnostic) -> ColumnTable {
    var parts = parsed
    var statistics: [ColumnStatistics] = []
    for index in known.indices { statistics.append(settle(&parts, index, known[index].type)) }
    var entries: [(chunk: Int, batches: [Batch])] = []
    for part in parts { entries += part.batches }
    entries.sort { $0.chunk < $1.chunk }
    let fields = fieldNames.indices.map {
      Field(name: fieldNames[$0], type: types[$0] ?? known[$0].type.dataType)
    }
    return ColumnTable(fields: fields, batches: entries.flatMap(\.batches), statistics: statistics)
  }

  /// Gives a text column one dictionary in place of the workers' own, and gathers what is known of a column.
  private func settle(_ parts: inout [ParsedChunks], _ index: Int, _ type: CSVType) -> ColumnStatistics {
    let builders = parts.map { $0.parser.builders[index] }
    let hasNulls = builders.contains { $0.hasNulls }
    let least = builders.map(\.least).min() ?? .max
    let greatest = builders.map(\.greatest).max() ?? .min
    var statistics = ColumnStatistics(
      range: least <= greatest ? least...greatest : nil, hasNulls: hasNulls,
      hasReasons: builders.contains { $0.hasReasons })
    guard type == .text else { return statistics }
    var shared = TextPoolBuilder()
    var translations: [[UInt32]] = []
    for (number, builder) in builders.enumerated() {
      if number == 0 {
        shared = builder.dictionary
        translations.append([])
        continue
      }
      translations.append(
        (0..<builder.dictionary.count).map {
          shared.intern(builder.dictionary.text(UInt32(truncatingIfNeeded: $0)).span)
        })
    }
    if builders.allSatisfy(\.isDictionary) { statistics.distinctCount = shared.count }
    let pool = shared.finish()
    for number in parts.indices { parts[number].adopt(pool, translations[number], column: index) }
    return statistics
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
