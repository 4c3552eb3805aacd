package import Diagnostics
import Execution
import MissionData
package import Planning

/// The tables that a session's statements can name: its own first, then those of the data packages.
package final class SessionCatalog: Catalog {
  private let libraries: [any TableLibrary]
  private let files: FileTables
  private let allowsFiles: Bool
  /// The tables and views of the session; a view has no rows of its own.
  private var sessionTables: [(table: CatalogTable, rows: SessionTable?)] = []
  private var indexes: [(name: String, table: String)] = []
  /// The token of the statement that is being bound, which may have to read a long file.
  var cancellation: CancellationToken?
  /// The most bytes that the rows of a file may take.
  var memoryLimit: Int
  /// How often a statement asked for the rows of a file.
  private(set) var filesOpened = 0

  /// - Parameter other: has the data packages open already.
  init(_ configuration: SessionConfiguration, sharingDataOf other: SessionCatalog? = nil) throws(Diagnostic) {
    if let other {
      libraries = other.libraries
    } else {
      var libraries: [any TableLibrary] = []
      for folder in configuration.dataFolders { libraries.append(try FolderPackage(folder: folder)) }
      self.libraries = libraries.isEmpty ? [EmbeddedPackage()] : libraries
    }
    files = FileTables(threads: configuration.threads)
    memoryLimit = configuration.memoryLimit
    allowsFiles = configuration.allowsFiles
  }

  package func table(named key: String) -> CatalogTable? {
    if let own = sessionTables.first(where: { $0.table.name.lowercased() == key }) {
      var table = own.table
      if let rows = own.rows { table.constraints = rows.constraints }
      return table
    }
    for library in libraries {
      // A folder's package was checked when it was opened, and the embedded one when it was embedded.
      if let table = try? library.table(named: key) { return table }
    }
    return nil
  }

  package var tables: [CatalogTable] {
    var all = sessionTables.map(\.table)
    var names = Set(all.map { $0.name.lowercased() })
    for library in libraries {
      for table in (try? library.allTables()) ?? [] where names.insert(table.name.lowercased()).inserted {
        all.append(table)
      }
    }
    return all
  }

  package func openFile(_ request: FileTableRequest) throws(Diagnostic) -> CatalogTable {
    guard allowsFiles else {
      throw Diagnostic(
        .filesForbidden, "this session may not read files", at: .init(request.pathSpan, "a file"),
        hint: "start mql without --safe to read files")
    }
    filesOpened &+= 1
    return try files.open(request, memoryLimit: memoryLimit, cancellation: cancellation)
  }

  // MARK: Session tables

  func add(_ table: CatalogTable, _ rows: SessionTable?) {
    drop(table.name)
    sessionTables.append((table, rows))
  }

  func drop(_ name: String) {
    sessionTables.removeAll { $0.table.name.lowercased() == name.lowercased() }
    indexes.removeAll { $0.table.lowercased() == name.lowercased() }
  }

  func rows(of name: String) throws(Diagnostic) -> SessionTable {
    guard let rows = sessionTables.first(where: { $0.table.name.lowercased() == name.lowercased() })?.rows
    else {
      throw Diagnostic(.internalError, "table `\(name)` is not one of the session", at: nil)
    }
    return rows
  }

  // MARK: Indexes

  func addIndex(_ name: String, on table: String) { indexes.append((name, table)) }

  func dropIndex(_ name: String) throws(Diagnostic) {
    guard let table = tableOfIndex(named: name.lowercased()) else { return }
    try rows(of: table).dropKey(named: name)
    indexes.removeAll { $0.name.lowercased() == name.lowercased() }
  }

  package func tableOfIndex(named key: String) -> String? {
    indexes.first { $0.name.lowercased() == key }?.table
  }
}
