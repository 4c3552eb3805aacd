package import Diagnostics
import Glibc

/// Reads and writes whole files.
package enum FileContents {
  /// All bytes of a file or of a pipe.
  /// - Parameters:
  ///   - limit: the most bytes to take; a pipe may have no end.
  ///   - cancellation: asked between pieces of a few megabytes.
  package static func read(
    _ path: String, at span: SourceSpan? = nil, limit: Int = MemoryBudget.defaultLimit / 2,
    cancellation: CancellationToken? = nil
  ) throws(Diagnostic) -> [UInt8] {
    let (descriptor, size) = try open(path, at: span)
    defer { close(descriptor) }
    let reading = Reading(path: path, span: span, limit: limit, cancellation: cancellation)
    return try reading.all(of: descriptor, expecting: size)
  }

  /// The descriptor of a file or of a pipe, and the size of the file.
  fileprivate static func open(
    _ path: String, at span: SourceSpan?
  ) throws(Diagnostic) -> (descriptor: Int32, size: Int) {
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path, errno, span) }
    do throws(Diagnostic) {
      var information = stat()
      guard unsafe fstat(descriptor, &information) == 0 else { throw unreadable(path, errno, span) }
      let kind = information.st_mode & S_IFMT
      guard kind != S_IFDIR else { throw unreadable(path, EISDIR, span) }
      // Devices have no end, or none that anyone meant.
      guard kind == S_IFREG || kind == S_IFIFO else {
        throw Diagnostic(
          .fileNotReadable, "`\(path)` can't be read: it is a device, not a file",
          at: span.map { .init($0, "this file") })
      }
      return (descriptor, kind == S_IFREG ? max(0, Int(information.st_size)) : 0)
    } catch {
      close(descriptor)
      throw error
    }
  }

  fileprivate static func tooLarge(_ path: String, _ limit: Int, _ span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .memoryLimit, "`\(path)` has more than the \(limit >> 20) MiB that may be read",
      at: span.map { .init($0) },
      hint: "read a part of it")
  }

  fileprivate static func unreadable(_ path: String, _ code: Int32, _ span: SourceSpan?) -> Diagnostic {
    let reason = unsafe String(cString: strerror(code))
    return Diagnostic(
      .fileNotReadable, "`\(path)` can't be read: \(reason.lowercased())",
      at: span.map { .init($0, "this file") },
      hint: code == ENOENT ? "paths are relative to the folder in which mql was started" : nil)
  }
}

/// A file being read.
private struct Reading {
  let path: String
  let span: SourceSpan?
  let limit: Int
  let cancellation: CancellationToken?

  private static let pieceBytes = 1 << 24

  /// Reads to the end: a pipe has no size, and a file may grow meanwhile.
  func all(of descriptor: Int32, expecting size: Int) throws(Diagnostic) -> [UInt8] {
    var bytes: [UInt8] = []
    var wanted = min(size, Int.max / 4) + 1
    while true {
      if bytes.count + wanted > limit {
        throw FileContents.tooLarge(path, limit, span)
      }
      var piece = try some(of: descriptor, wanted)
      let isLast = piece.count < wanted
      if bytes.isEmpty { swap(&bytes, &piece) } else { bytes += piece }
      if isLast { return bytes }
      wanted = max(1 << 16, bytes.count)
    }
  }

  /// As many bytes as there are, `wanted` at the most.
  private func some(of descriptor: Int32, _ wanted: Int) throws(Diagnostic) -> [UInt8] {
    var failure: Int32 = 0
    // The bytes that `read` has filled are initialized, and no more are counted.
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, initialized in
      initialized = 0
      while initialized < wanted, cancellation?.isCancelled != true, let start = buffer.baseAddress {
        let count = min(Self.pieceBytes, wanted - initialized)
        let got = unsafe Glibc.read(descriptor, start + initialized, count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        initialized += got
      }
    }
    if failure != 0 { throw FileContents.unreadable(path, failure, span) }
    if cancellation?.isCancelled == true { throw .interrupted }
    return piece
  }
}

/// A file that can be read at any place, by several threads.
package final class OpenFile: Sendable {
  let path: String
  let size: Int
  private let descriptor: Int32

  /// - Parameter limit: the most bytes that it may have.
  package init(
    _ path: String, at span: SourceSpan?, limit: Int = MemoryBudget.defaultLimit / 2
  ) throws(Diagnostic) {
    (descriptor, size) = try FileContents.open(path, at: span)
    self.path = path
    if size > limit { throw FileContents.tooLarge(path, limit, span) }
  }

  deinit { close(descriptor) }

  /// Puts a part of the file into `bytes`, from `offset` on, where there is room for it.
  func read(_ range: Range<Int>, into bytes: inout [UInt8], at offset: Int) throws(Diagnostic) {
    precondition(offset + range.count <= bytes.count)
    var failure: Int32 = 0
    var done = 0
    // No more is read than there is room for.
    unsafe bytes.withUnsafeMutableBytes { buffer in
      while done < range.count, let start = buffer.baseAddress {
        let got = unsafe pread(
          descriptor, start + offset + done, range.count - done, range.lowerBound + done)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        done += got
      }
    }
    if failure != 0 { throw FileContents.unreadable(path, failure, nil) }
    guard done == range.count else {
      throw Diagnostic(.fileNotReadable, "`\(path)` got shorter while it was being read", at: nil)
    }
  }
}
