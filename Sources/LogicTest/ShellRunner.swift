import Glibc

/// Runs lines of bash in a folder of its own, with `mql` on the path.
package struct ShellRunner: Sendable {
  package struct Result: Sendable {
    package var output: String
    package var errors: String
    /// 128 + the signal's number where a signal ended it, as shells count.
    package var status: Int32
  }

  /// Longer means that something hangs.
  private static let limit = Duration.seconds(60)

  package let folder: String
  private let path: String

  /// - Parameter tools: the folder in which `mql` is.
  package init?(tools: String) {
    var template = Array("/tmp/mql-shell-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { return nil }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    path = tools
  }

  /// Deletes the folder.
  package func remove() { _ = run("rm -rf -- \"$PWD\"") }

  package func write(_ text: String, to name: String) -> Bool {
    FileBytes.write(Array(text.utf8), to: folder + "/" + name)
  }

  /// nil if bash could not be started.
  package func run(_ commands: String, in directory: String? = nil, mergingErrors: Bool = false) -> Result? {
    let output = folder + "/.stdout"
    let errors = folder + "/.stderr"
    let script = """
      cd '\(directory ?? folder)' || exit 125
      export PATH='\(path)':"$PATH" HOME='\(folder)' LC_ALL=C.UTF-8
      exec </dev/null >'\(output)' 2>\(mergingErrors ? "&1" : "'\(errors)'")
      \(commands)
      """
    guard let status = Self.spawn(script) else { return nil }
    let result = Result(
      output: String(decoding: FileBytes.read(output) ?? [], as: UTF8.self),
      errors: mergingErrors ? "" : String(decoding: FileBytes.read(errors) ?? [], as: UTF8.self),
      status: status)
    unsafe unlink(output)
    unsafe unlink(errors)
    return result
  }

  private static func spawn(_ script: String) -> Int32? {
    let words: [String] = ["bash", "-c", script]
    var arguments = unsafe [UnsafeMutablePointer<CChar>?](repeating: nil, count: words.count + 1)
    for index in words.indices { unsafe arguments[index] = strdup(words[index]) }
    defer { for index in words.indices { unsafe free(arguments[index]) } }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // A worker thread of the tests may block signals, and its children would too.
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var process: pid_t = 0
    guard unsafe posix_spawnp(&process, "bash", nil, &attributes, arguments, environ) == 0 else { return nil }
    return wait(for: process)
  }

  private static func wait(for process: pid_t) -> Int32? {
    let start = ContinuousClock.now
    var status: Int32 = 0
    while true {
      let ended = unsafe waitpid(process, &status, WNOHANG)
      if ended == process { break }
      if ended < 0 && errno != EINTR { return nil }
      if ContinuousClock.now - start > limit { kill(process, SIGKILL) }
      usleep(500)
    }
    let signal = status & 0x7f
    return signal == 0 ? status >> 8 & 0xff : 128 + signal
  }
}
