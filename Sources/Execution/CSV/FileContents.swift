package import Diagnostics
import Glibc

/// Reads and writes whole files.
package enum FileContents {
  /// All bytes of a file.
  package static func read(_ path: String, at span: SourceSpan? = nil) throws(Diagnostic) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path, errno, span) }
    defer { close(descriptor) }
    var information = stat()
    guard unsafe fstat(descriptor, &information) == 0 else { throw unreadable(path, errno, span) }
    guard information.st_mode & S_IFMT != S_IFDIR else { throw unreadable(path, EISDIR, span) }
    return try read(descriptor, expecting: max(0, Int(information.st_size)), path, span)
  }

  /// Reads to the end: a pipe has no size, and a file may grow meanwhile.
  private static func read(
    _ descriptor: Int32, expecting size: Int, _ path: String, _ span: SourceSpan?
  ) throws(Diagnostic) -> [UInt8] {
    var bytes: [UInt8] = []
    var failure: Int32 = 0
    var wanted = size + 1
    while true {
      let count = bytes.count
      // The bytes that `read` has filled are initialized, and no more are counted.
      var piece = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, initialized in
        initialized = 0
        while initialized < wanted {
          guard let start = buffer.baseAddress else { break }
          let got = unsafe Glibc.read(descriptor, start + initialized, wanted - initialized)
          if got < 0, errno == EINTR { continue }
          if got < 0 { failure = errno }
          if got <= 0 { break }
          initialized += got
        }
      }
      if failure != 0 { throw unreadable(path, failure, span) }
      let isLast = piece.count < wanted
      if count == 0 { swap(&bytes, &piece) } else { bytes += piece }
      if isLast { return bytes }
      wanted = max(1 << 16, bytes.count)
    }
  }

  private static func unreadable(_ path: String, _ code: Int32, _ span: SourceSpan?) -> Diagnostic {
    let reason = unsafe String(cString: strerror(code))
    return Diagnostic(
      .fileNotReadable, "`\(path)` can't be read: \(reason.lowercased())",
      at: span.map { .init($0, "this file") },
      hint: code == ENOENT ? "paths are relative to the folder in which mql was started" : nil)
  }
}
