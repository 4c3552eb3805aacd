import Columns
package import Diagnostics
import Glibc
package import Planning
import Synchronization

/// The CSV files that queries of a session have named. A file is read again only once it has changed.
package final class FileTables: Sendable {
  /// What tells that a file is still the one that was read.
  fileprivate struct Signature: Hashable {
    var device: UInt
    var inode: UInt
    var size: Int
    var seconds: Int
    var nanoseconds: Int
  }

  private struct Entry: Sendable {
    var key: String
    var signature: Signature
    var table: CatalogTable
  }

  private let recent = Mutex<[Entry]>([])
  private let threads: Int
  /// Files of as many bytes are not held in memory while they are parsed.
  private static let largeBytes = 1 << 23
  /// Tables kept for the next statement.
  private static let capacity = 4

  package init(threads: Int) { self.threads = threads }

  /// - Parameter memoryLimit: the most bytes that the table may take.
  package func open(
    _ request: FileTableRequest, memoryLimit: Int, cancellation: CancellationToken?
  ) throws(Diagnostic) -> CatalogTable {
    let key = FileTables.key(request)
    let signature = FileTables.signature(request.path)
    if let signature {
      let known = recent.withLock { entries in entries.first { $0.key == key && $0.signature == signature } }
      if let known { return known.table }
    }
    if let signature { makeRoom(forBytes: signature.size, within: memoryLimit / 2) }
    let table = try read(request, signature, memoryLimit, cancellation)
    if let signature {
      recent.withLock { entries in
        entries.removeAll { $0.key == key }
        entries.append(Entry(key: key, signature: signature, table: table))
        if entries.count > FileTables.capacity { entries.removeFirst() }
      }
    }
    return table
  }

  /// Lets go of the tables of files that were read longest ago, where all together would be large.
  private func makeRoom(forBytes bytes: Int, within limit: Int) {
    recent.withLock { entries in
      var total = bytes
      let kept = entries.reversed().prefix { entry in
        total += entry.signature.size
        return total <= limit
      }
      entries = kept.reversed()
    }
  }

  private static func key(_ request: FileTableRequest) -> String {
    let types = request.columnTypes.map { "\($0.name) \($0.type)" }
    return "\(request.path)|\(String(describing: request.delimiter))|\(String(describing: request.hasHeader))"
      + "|\(String(describing: request.nullText))|\(request.readsReasons)|\(types)"
  }

  fileprivate static func signature(_ path: String) -> Signature? {
    var information = stat()
    guard unsafe stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFREG else { return nil }
    return Signature(
      device: information.st_dev, inode: information.st_ino, size: information.st_size,
      seconds: information.st_mtim.tv_sec, nanoseconds: information.st_mtim.tv_nsec)
  }

  private func read(
    _ request: FileTableRequest, _ signature: Signature?, _ memoryLimit: Int,
    _ cancellation: CancellationToken?
  ) throws(Diagnostic) -> CatalogTable {
    let format = CSVFormat(request)
    let text: CSVText
    if let signature, signature.size >= FileTables.largeBytes {
      text = CSVText(try OpenFile(request.path, at: request.pathSpan), format: format)
    } else {
      let bytes = try FileContents.read(
        request.path, at: request.pathSpan, limit: min(memoryLimit, MemoryBudget.defaultLimit / 2),
        cancellation: cancellation)
      text = CSVText(name: request.path, bytes: bytes, format: format)
    }
    do throws(Diagnostic) {
      let reader = try CSVReader(
        text, threads: threads, cancellation: cancellation, memoryLimit: memoryLimit)
      let rows = try reader.read(types: try FileTables.types(request, reader.fieldNames))
      return CatalogTable(
        name: request.path, fields: rows.fields, description: "a CSV file", kind: .file,
        source: LoadedTable(rows, request, signature))
    } catch {
      var located = error
      if located.primary == nil { located.primary = .init(request.pathSpan, "in this file") }
      throw located
    }
  }

  private static func types(_ request: FileTableRequest, _ names: [String]) throws(Diagnostic) -> [DataType?]
  {
    var types = [DataType?](repeating: nil, count: names.count)
    for given in request.columnTypes {
      guard let index = names.firstIndex(where: { $0.lowercased() == given.name.lowercased() }) else {
        let near = Suggestion.nearest(to: given.name, among: names)
        throw Diagnostic(
          .unknownColumn, "the file has no column `\(given.name)`",
          at: .init(given.span, "not in its header"),
          hint: near.map { "did you mean `\($0)`?" }
            ?? "its columns are \(names.prefix(20).joined(separator: ", "))")
      }
      types[index] = given.type
    }
    return types
  }
}

/// Rows that are in memory already.
private struct LoadedTable: TableSource {
  private let table: ColumnTable
  private let request: FileTableRequest
  private let signature: FileTables.Signature?

  init(_ table: ColumnTable, _ request: FileTableRequest, _ signature: FileTables.Signature?) {
    self.table = table
    self.request = request
    self.signature = signature
  }

  func load() -> ColumnTable { table }
  var estimatedRowCount: Int? { table.rowCount }
  var filePath: String? { request.path }

  func recordLines() -> [UInt32]? {
    guard let signature, FileTables.signature(request.path) == signature,
      let bytes = try? FileContents.read(request.path)
    else { return nil }
    let lines = CSVText(name: request.path, bytes: bytes, format: CSVFormat(request)).recordLines(
      columns: table.fields.count)
    return lines.count == table.rowCount ? lines : nil
  }
}
