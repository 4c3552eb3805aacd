import Diagnostics
import Glibc

/// The query files that `mql check` runs.
enum QueryFiles {
  /// Files as they are named, and of a folder all `*.mql` within, at any depth, in the order of their names.
  /// - Throws: `fileNotReadable` where there is nothing of the name, or a folder has none.
  static func paths(of operands: [String]) throws(Diagnostic) -> [String] {
    var paths: [String] = []
    for operand in operands {
      guard isFolder(operand) else {
        paths.append(operand)
        continue
      }
      let found = files(in: operand.hasSuffix("/") ? String(operand.dropLast()) : operand)
      guard !found.isEmpty else {
        throw Diagnostic(.fileNotReadable, "there are no query files (*.mql) in `\(operand)`", at: nil)
      }
      paths += found
    }
    return paths
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Folders are looked into one after the other, so that no depth of them needs a deep stack; one that is reached
  /// through a link is not, since it may lead back.
  static func files(in folder: String) -> [String] {
    var files: [String] = []
    var folders = [folder]
    while let next = folders.popLast() {
      for name in names(in: next) {
        let path = next + "/" + name
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else { continue }
        if status.st_mode & S_IFMT == S_IFDIR {
          folders.append(path)
        } else if name.hasSuffix(".mql") {
          files.append(path)
        }
      }
    }
    return files.sorted()
  }

  private static func names(in folder: String) -> [String] {
    guard let directory = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
