import Glibc

/// A file being written.
///
/// It is written under a temporary name beside its own and renamed when it is complete, so that nobody finds half
/// a file, and the old one stays if the run fails. Devices and pipes are written to as they are.
struct OutputFile: ~Copyable {
  let descriptor: Int32
  let path: String
  /// nil where the file itself is written to.
  private let temporaryPath: String?

  struct Failure: Error { var message: String }

  /// `isAtomic`: false where the file is to be seen growing.
  init(path: String, isAtomic: Bool) throws(Failure) {
    var status = stat()
    let exists = unsafe stat(path, &status) == 0
    let isRegular = exists && status.st_mode & S_IFMT == S_IFREG
    guard isAtomic && (isRegular || !exists) else {
      self.path = path
      temporaryPath = nil
      descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
      if descriptor < 0 { throw Self.failure("open", path) }
      return
    }
    // Through a symbolic link it is the file behind that is replaced.
    self.path = exists ? Self.realPath(path) : path
    var template = Array((self.path + ".XXXXXX").utf8CString)
    descriptor = unsafe template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return -1 }
      return unsafe mkstemp(start)
    }
    temporaryPath = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    if descriptor < 0 { throw Self.failure("create", path) }
    fchmod(descriptor, exists ? status.st_mode & 0o7777 : 0o666 & ~Self.fileModeMask)
  }

  /// Gives the file its name. What it had under it is gone.
  consuming func complete() throws(Failure) {
    let isClosed = close(descriptor) == 0
    guard let temporaryPath else {
      if !isClosed { throw Self.failure("write", path) }
      return
    }
    guard isClosed, unsafe rename(temporaryPath, path) == 0 else {
      let failure = Self.failure("write", path)
      unsafe unlink(temporaryPath)
      throw failure
    }
  }

  /// Gives the file its name, unless another has got it.
  consuming func completeAnew() throws(Failure) {
    // Where a file system knows no second names, the file is renamed after all.
    if let temporaryPath, unsafe link(temporaryPath, path) == 0 {
      unsafe unlink(temporaryPath)
      close(descriptor)
      return
    }
    guard errno != EEXIST else {
      let failure = Self.failure("create", path)
      abandon()
      throw failure
    }
    try complete()
  }

  /// Leaves what stood under the name as it was.
  consuming func abandon() {
    close(descriptor)
    if let temporaryPath { unsafe unlink(temporaryPath) }
  }

  private static func failure(_ action: String, _ path: String) -> Failure {
    Failure(message: "can't \(action) `\(path)`: \(systemMessage(errno))")
  }

  private static func realPath(_ path: String) -> String {
    guard let resolved = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  private static var fileModeMask: mode_t {
    let mask = umask(0)
    umask(mask)
    return mask
  }
}
