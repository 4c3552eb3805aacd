import Glibc
import Syntax

extension Grammar {
  static let missionQL = Grammar(Repository.text("Grammar/missionql.ebnf"))
}

/// Files of the repository that this test belongs to.
enum Repository {
  static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()

  static func text(_ path: String) -> String {
    guard let file = unsafe fopen(root + "/" + path, "r") else { return "" }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe fread(&chunk, 1, chunk.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk[..<count]
    }
  }

  /// The names of the files in a folder that end so.
  static func sources(in folder: String, ending suffix: String = ".swift") -> [String] {
    guard let directory = unsafe opendir(root + "/" + folder) else { return [] }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(suffix) { names.append(folder + "/" + name) }
    }
    return names.sorted()
  }
}
