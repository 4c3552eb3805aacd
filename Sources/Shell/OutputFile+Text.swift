import Glibc

extension OutputFile {
  /// Writes a file whole, with the folders that it needs.
  ///
  /// `replaces`: false where it must not be there yet, also if another program makes it meanwhile.
  static func write(_ text: String, to path: String, replaces: Bool) throws(Failure) {
    makeFolders(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
    let file = try OutputFile(path: path, isAtomic: true)
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(file.descriptor, $0.baseAddress.map { unsafe $0 + start }, $0.count - start)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        let failure = Failure(message: "can't write `\(path)`: \(systemMessage(errno))")
        file.abandon()
        throw failure
      }
      start += count
    }
    if replaces { try file.complete() } else { try file.completeAnew() }
  }

  private static func makeFolders(_ path: String) {
    guard !path.isEmpty, unsafe access(path, F_OK) != 0 else { return }
    makeFolders(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
    unsafe mkdir(path, 0o777)
  }
}
