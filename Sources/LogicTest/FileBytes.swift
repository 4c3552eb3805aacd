import Glibc

/// Whole files, for tests and tools.
package enum FileBytes {
  /// nil if it can't be read.
  package static func read(_ path: String) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  /// Writes the file anew, in one step: nobody sees half of it. False if that fails.
  package static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let draft = path + ".draft"
    let descriptor = unsafe open(draft, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { return false }
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress.map { unsafe $0 + start }, buffer.count - start)
      }
      if count <= 0 { break }
      start += count
    }
    close(descriptor)
    guard start == bytes.count else { return false }
    return unsafe rename(draft, path) == 0
  }

  /// The paths of all files under a folder whose names end so, sorted; relative to the folder.
  package static func paths(under folder: String, suffix: String) -> [String] {
    var found: [String] = []
    collect(folder, prefix: "", suffix: suffix, into: &found)
    return found.sorted()
  }

  private static func collect(_ folder: String, prefix: String, suffix: String, into found: inout [String]) {
    guard let directory = unsafe opendir(folder) else { return }
    defer { unsafe closedir(directory) }
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix(".") { continue }
      if unsafe entry.pointee.d_type == DT_DIR {
        collect(folder + "/" + name, prefix: prefix + name + "/", suffix: suffix, into: &found)
      } else if name.hasSuffix(suffix) {
        found.append(prefix + name)
      }
    }
  }
}
