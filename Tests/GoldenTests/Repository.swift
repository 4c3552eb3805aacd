import Glibc
import LogicTest

/// Where the repository and the programs built from it are.
enum Repository {
  static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
  static let golden = root + "/Tests/Golden"

  /// The folder of the running program, in which `mql` is built too.
  static let tools: String = {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink("/proc/self/exe", &path, path.count)
    let name = String(decoding: path.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return name.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
  }()

  static func text(_ path: String) -> String? {
    FileBytes.read(root + "/" + path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Paths within `Tests/Golden`.
  static func goldenFiles(_ folder: String) -> [String] {
    FileBytes.paths(under: golden + "/" + folder, suffix: ".test").map { folder + "/" + $0 }
  }
}
