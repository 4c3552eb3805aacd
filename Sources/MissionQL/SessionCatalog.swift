package import Diagnostics
import Execution
import MissionData
package import Planning

/// The tables that a session's statements can name: its own first, then those of the data packages.
package final class SessionCatalog: Catalog {
  private let libraries: [any TableLibrary]
  private let files: FileTables
  private let allowsFiles: Bool
  private var sessionTables: [(table: CatalogTable, rows: SessionTable)] = []
  /// The token of the statement that is being bound, which may have to read a long file.
  var cancellation: CancellationToken?

  init(_ configuration: SessionConfiguration) throws(Diagnostic) {
    var libraries: [any TableLibrary] = []
    for folder in configuration.dataFolders { libraries.append(try FolderPackage(folder: folder)) }
    self.libraries = libraries.isEmpty ? [EmbeddedPackage()] : libraries
    files = FileTables(threads: configuration.threads)
    allowsFiles = configuration.allowsFiles
  }

  package func table(named key: String) -> CatalogTable? {
    if let own = sessionTables.first(where: { $0.table.name.lowercased() == key }) { return own.table }
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
    return try files.open(request, cancellation: cancellation)
  }

  // MARK: Session tables

  func add(_ table: CatalogTable, _ rows: SessionTable) {
    drop(table.name)
    sessionTables.append((table, rows))
  }

  func drop(_ name: String) {
    sessionTables.removeAll { $0.table.name.lowercased() == name.lowercased() }
  }

  func rows(of name: String) -> SessionTable? {
    sessionTables.first { $0.table.name.lowercased() == name.lowercased() }?.rows
  }
}
