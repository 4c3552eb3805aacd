import Diagnostics
import Glibc
import Rendering
import Synchronization

/// What stands behind a file descriptor.
struct Console: Sendable {
  static let standardInput: Int32 = 0
  static let standardOutput: Int32 = 1
  static let standardError: Int32 = 2

  let descriptor: Int32
  let isTerminal: Bool
  /// Whether it understands colours, and other escape sequences: a terminal that isn't `dumb`.
  let knowsEscapes: Bool
  /// Whether they are wanted: without NO_COLOR (no-color.org) and `--no-color`.
  private let allowsColor: Bool

  /// Whether there are colours, which may be chosen in place of what the environment says.
  enum ColorChoice: String { case auto, on, off }

  static var colorChoice: ColorChoice {
    get { [.auto, .on, .off][Int(choice.load(ordering: .relaxed))] }
    set { choice.store(newValue == .auto ? 0 : newValue == .on ? 1 : 2, ordering: .relaxed) }
  }

  private static let choice = Atomic<UInt8>(0)

  var usesColor: Bool {
    guard knowsEscapes else { return false }
    return switch Self.colorChoice {
    case .auto: allowsColor
    case .on: true
    case .off: false
    }
  }

  init(_ descriptor: Int32, allowsColor: Bool) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
    knowsEscapes = isTerminal && (environmentVariable("TERM") ?? "dumb") != "dumb"
    self.allowsColor = allowsColor && (environmentVariable("NO_COLOR") ?? "").isEmpty
  }

  /// In character cells, now: the window may have been resized.
  var width: Int {
    if let size = windowSize, size.ws_col > 0 { return Int(size.ws_col) }
    return environmentVariable("COLUMNS").flatMap { Int($0) } ?? 80
  }

  /// In rows, now.
  var height: Int {
    if let size = windowSize, size.ws_row > 0 { return Int(size.ws_row) }
    return environmentVariable("LINES").flatMap { Int($0) } ?? 24
  }

  private var windowSize: winsize? {
    var size = winsize()
    return unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 ? size : nil
  }

  var renderingOptions: RenderingOptions {
    var options = RenderingOptions(terminal: isTerminal ? .init(width: width, usesColor: usesColor) : nil)
    options.isASCII = isASCII
    return options
  }

  /// Whether what people read may have the signs of ASCII only: the locale has no others, or the terminal is `dumb`.
  var isASCII: Bool {
    if isTerminal, (environmentVariable("TERM") ?? "dumb") == "dumb" { return true }
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environmentVariable).first { !$0.isEmpty }
    // `sr_RS.UTF-8@latin`
    let name = (locale ?? "C").uppercased().prefix { $0 != "@" }
    return !name.hasSuffix("UTF-8") && !name.hasSuffix("UTF8")
  }

  /// The text as what matters less.
  func dim(_ text: String) -> String { usesColor ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

  /// The text with the signs that there are; in lines that fit a terminal, as far as words do.
  func fitted(_ text: String) -> String {
    let shown = isASCII ? PortableSigns.sentences.replaced(in: text) : text
    return isTerminal ? shown.fitted(width: width) : shown
  }

  /// Writes at once, and in one piece; what can't be written is lost.
  /// - Parameter signs: what stands for signs that are not of ASCII, where there are none; nil: they are written all the same.
  func write(_ text: String, signs: PortableSigns? = .sentences) {
    var buffer = OutputBuffer(descriptor: descriptor)
    if isASCII { buffer.signs = signs }
    buffer.append(text)
    try? buffer.flush()
  }
}

func environmentVariable(_ name: String) -> String? {
  guard let value = unsafe getenv(name) else { return nil }
  return unsafe String(cString: value)
}

/// What the system says of an `errno`.
func systemMessage(_ number: Int32) -> String {
  guard let text = unsafe strerror(number) else { return "error \(number)" }
  return unsafe String(cString: text)
}
