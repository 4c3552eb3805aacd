import Glibc

/// A running `mql`, with pipes or a pseudo-terminal on its standard streams.
final class Child {
  /// What the tests wait at most, for anything.
  static let patience = Duration.seconds(60)

  struct Failure: Error, CustomStringConvertible { var description: String }

  private let process: pid_t
  /// 128 and the signal's number if one ended it; nil: it runs, as far as is known.
  private var exitCode: Int32?
  /// Write to it, and read from them.
  private var input: Int32
  private(set) var output: Int32
  /// -1 on a terminal, where both streams come as one.
  let errors: Int32

  /// The program that was built with these tests.
  static var program: String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let length = unsafe readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let path = String(decoding: buffer.prefix(max(0, length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return path[..<(path.lastIndex(of: "/") ?? path.startIndex)] + "/mql"
  }

  /// - Parameters:
  ///   - terminal: the size of the pseudo-terminal; nil: pipes.
  ///   - program: nil: `mql`.
  init(
    _ arguments: [String], environment: [String: String] = [:],
    terminal: (columns: UInt16, rows: UInt16)? = nil, program: String? = nil
  ) throws {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    var childEnds: [Int32] = []
    if let terminal {
      var size = winsize(ws_row: terminal.rows, ws_col: terminal.columns, ws_xpixel: 0, ws_ypixel: 0)
      var (primary, secondary): (Int32, Int32) = (-1, -1)
      var name = [CChar](repeating: 0, count: 256)
      guard unsafe openpty(&primary, &secondary, nil, nil, &size) == 0,
        unsafe ttyname_r(secondary, &name, name.count) == 0
      else { throw Failure(description: "no pseudo-terminal") }
      _ = fcntl(primary, F_SETFD, FD_CLOEXEC)
      childEnds = [secondary]
      // Opened by the leader of a new session, it becomes the session's terminal.
      unsafe posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
      unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
      unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
      (input, output, errors) = (primary, primary, -1)
    } else {
      let pipes = try (0..<3).map { _ in try Self.makePipe() }
      childEnds = [pipes[0].reading, pipes[1].writing, pipes[2].writing]
      for (stream, end) in childEnds.enumerated() {
        unsafe posix_spawn_file_actions_adddup2(&actions, end, Int32(stream))
      }
      (input, output, errors) = (pipes[0].writing, pipes[1].reading, pipes[2].reading)
    }
    defer { for end in childEnds { close(end) } }
    process = try unsafe Self.spawn([program ?? Self.program] + arguments, environment, &actions)
  }

  deinit {
    if input >= 0 { close(input) }
    if errors >= 0 && output >= 0 { close(output) }
    if errors >= 0 { close(errors) }
    if exitCode == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
  }

  private static func makePipe() throws -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw Failure(description: "no pipe") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// POSIX_SPAWN_SETSID, which the C library declares for its own language only.
  private static let setsidFlag: Int16 = 0x80

  private static func spawn(
    _ arguments: [String], _ environment: [String: String], _ actions: inout posix_spawn_file_actions_t
  ) throws -> pid_t {
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // The threads that run tests block signals, and a child would inherit that.
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setflags(&attributes, setsidFlag | Int16(POSIX_SPAWN_SETSIGMASK))
    var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    let inherited = ["PATH", "LD_LIBRARY_PATH"].compactMap { (name: String) -> String? in
      unsafe getenv(name).map { unsafe "\(name)=\(String(cString: $0))" }
    }
    let variables = inherited + environment.map { "\($0.key)=\($0.value)" }
    var settings = unsafe variables.map { unsafe strdup($0) } + [nil]
    defer { unsafe (words + settings).forEach { unsafe free($0) } }
    var process: pid_t = 0
    guard unsafe posix_spawn(&process, arguments[0], &actions, &attributes, &words, &settings) == 0 else {
      throw Failure(description: "can't run \(arguments[0])")
    }
    return process
  }

  // MARK: Talking

  func write(_ text: String) {
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(input, $0.baseAddress.map { unsafe $0 + start }, $0.count - start)
      }
      guard count > 0 else { return }
      start += count
    }
  }

  func closeInput() {
    if errors >= 0 { close(input) }
    input = -1
  }

  /// As a reader that has seen enough.
  func closeOutput() {
    close(output)
    output = -1
  }

  /// Appends what has come within the time; false at the end of the stream.
  static func read(_ descriptor: Int32, into bytes: inout [UInt8], until deadline: ContinuousClock.Instant)
    throws
    -> Bool
  {
    var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let left = (deadline - ContinuousClock.now).components
    let milliseconds = Int32(clamping: left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000)
    guard unsafe poll(&source, 1, max(0, milliseconds)) > 0 else {
      throw Failure(description: "nothing came; so far: " + String(decoding: bytes, as: UTF8.self))
    }
    var chunk = [UInt8](repeating: 0, count: 65536)
    let count = unsafe Glibc.read(descriptor, &chunk, chunk.count)
    // A terminal whose other side is closed gives EIO.
    guard count > 0 else { return false }
    bytes += chunk[..<count]
    return true
  }

  func signal(_ number: Int32) { kill(process, number) }

  /// Gives the terminal another size, which it tells what runs on it.
  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(output, UInt(TIOCSWINSZ), &size)
  }

  /// Reads both streams until the process has ended. Their own ends tell nothing: a child that another test starts at
  /// the same time may hold them open.
  func readToEnd() throws -> (output: [UInt8], errors: [UInt8], exitCode: Int32) {
    var streams: [[UInt8]] = [[], []]
    let deadline = ContinuousClock.now + Self.patience
    while ContinuousClock.now < deadline {
      let code = endedWith()
      var isSilent = true
      for (index, descriptor) in [output, errors].enumerated() where descriptor >= 0 {
        let step = ContinuousClock.now + .milliseconds(code == nil ? 5 : 0)
        if (try? Self.read(descriptor, into: &streams[index], until: step)) ?? false { isSilent = false }
      }
      if let code, isSilent { return (streams[0], streams[1], code) }
    }
    throw Failure(description: "it doesn't end; so far: " + String(decoding: streams.joined(), as: UTF8.self))
  }

  private func endedWith() -> Int32? {
    var status: Int32 = 0
    if exitCode == nil, unsafe waitpid(process, &status, WNOHANG) == process {
      exitCode = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    }
    return exitCode
  }
}
