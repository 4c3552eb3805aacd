import Columns
package import Planning
import Synchronization

/// The package that the program carries. What is said of a table is read when the table is first named, and its rows when
/// they are first asked for; both were checked when they were embedded.
package final class EmbeddedPackage: TableLibrary {
  /// Those that were named, by their places among the resources.
  private let opened = Mutex<[(place: Int, table: CatalogTable)]>([])

  package init() {}

  package func table(named key: String) -> CatalogTable? {
    embeddedResources.firstIndex { $0.name == key }.map { table(at: $0) }
  }

  package func allTables() -> [CatalogTable] { embeddedResources.indices.map { table(at: $0) } }

  private func table(at place: Int) -> CatalogTable {
    opened.withLock { opened in
      if let known = opened.first(where: { $0.place == place }) { return known.table }
      let table = embeddedResources[place].catalogTable()
      opened.append((place, table))
      return table
    }
  }
}

/// A table of the embedded package, as an `EncodedWriter` wrote it.
struct EmbeddedResource: Sendable {
  let name: String
  let rowCount: Int
  let description: StaticString
  let rows: StaticString

  fileprivate func catalogTable() -> CatalogTable {
    description.withUTF8Buffer { bytes in
      var reader = EncodedReader()
      return unsafe reader.catalogTable(bytes.span) { EmbeddedTable(self, $0) }
    }
  }
}

/// The rows of an embedded table.
final class EmbeddedTable: TableSource {
  private let resource: EmbeddedResource
  private let fields: [Field]
  private let loaded = Mutex<ColumnTable?>(nil)

  init(_ resource: EmbeddedResource, _ fields: [Field]) {
    self.resource = resource
    self.fields = fields
  }

  var estimatedRowCount: Int? { resource.rowCount }

  func load() -> ColumnTable {
    loaded.withLock { loaded in
      if let loaded { return loaded }
      let table = resource.rows.withUTF8Buffer { bytes in
        var reader = EncodedReader()
        return unsafe reader.table(fields, bytes.span)
      }
      loaded = table
      return table
    }
  }
}
