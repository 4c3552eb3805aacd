import Diagnostics
import Glibc

/// The user's own editor: `$VISUAL`, `$EDITOR` or vi.
enum TextEditor {
  /// What the user makes of a text; nil, and reported, where the editor can't be run or ends with an error.
  static func edit(_ text: String, reportingTo errors: ErrorReporter) -> String? {
    let folder = environmentVariable("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var template = Array("\(folder)/mql-XXXXXX.mql".utf8CString)
    let descriptor = unsafe template.withUnsafeMutableBufferPointer { buffer -> Int32 in
      guard let start = buffer.baseAddress else { return -1 }
      return unsafe mkstemps(start, 4)
    }
    guard descriptor >= 0 else {
      errors.report(.fileNotWritable, "can't create a file in `\(folder)`: \(systemMessage(errno))")
      return nil
    }
    close(descriptor)
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unsafe unlink(path) }
    do throws(OutputFile.Failure) {
      try OutputFile.write(text, to: path, replaces: true)
    } catch {
      errors.report(.fileNotWritable, error.message)
      return nil
    }
    guard isEdited(path, reportingTo: errors) else { return nil }
    guard let bytes = readFile(path) else {
      errors.report(.fileNotReadable, "can't read `\(path)`: \(systemMessage(errno))")
      return nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static var command: String {
    for name in ["VISUAL", "EDITOR"] {
      if let value = environmentVariable(name), !value.isEmpty { return value }
    }
    return "vi"
  }

  /// By a shell, since the variable may hold arguments.
  private static func isEdited(_ path: String, reportingTo errors: ErrorReporter) -> Bool {
    let words = ["sh", "-c", command + " \"$1\"", "sh", path]
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // This program ignores what a reader that leaves sends; the editor and its own children should not.
    var ignored = sigset_t()
    unsafe sigemptyset(&ignored)
    unsafe sigaddset(&ignored, SIGPIPE)
    unsafe posix_spawnattr_setsigdefault(&attributes, &ignored)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var process: pid_t = 0
    let number = unsafe posix_spawn(&process, "/bin/sh", nil, &attributes, &arguments, environ)
    guard number == 0 else {
      errors.report(.fileNotReadable, "can't run `\(command)`: \(systemMessage(number))")
      return false
    }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 && errno == EINTR {}
    if status == 0 { return true }
    errors.report(
      .fileNotReadable, "`\(command)` ended with an error, and nothing was changed",
      hint: "name your editor in the variable VISUAL or EDITOR")
    return false
  }
}
