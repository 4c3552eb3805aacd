import Execution
import Glibc

/// What a session may use, and over which data it runs.
public struct SessionConfiguration: Sendable {
  /// Folders of data packages to open in place of the embedded one; a name that several have is the first one's.
  public var dataFolders: [String] = []
  /// The most threads that a query works with.
  public var threads: Int
  /// The most bytes that a query may keep.
  public var memoryLimit: Int
  /// Whether statements may read and write files.
  public var allowsFiles = true
  /// How long a statement may take; nil: as long as it needs.
  public var timeout: Duration?
  /// Whether plans are optimized; off, a query gives the same rows more slowly.
  package var optimizes = true
  /// The most rows of a batch, each of which is then worth a worker, and each grouping worth parting; any number gives
  /// the same rows.
  package var batchRows: Int?

  /// All processors, four fifths of the memory, the embedded package.
  public init() {
    threads = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    memoryLimit = MemoryBudget.defaultLimit
  }
}
