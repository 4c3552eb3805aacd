package import Diagnostics
package import Planning

/// A set of tables that the catalog can look up by name.
package protocol TableLibrary: Sendable {
  /// By lowercased name.
  func table(named key: String) throws(Diagnostic) -> CatalogTable?
  /// In the order of the package.
  func allTables() throws(Diagnostic) -> [CatalogTable]
}
