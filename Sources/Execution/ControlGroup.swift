/// How much memory the kernel lets the control groups of this process have, as containers set it: beyond it, the kernel
/// ends a process without a word.
package enum ControlGroup {
  /// The bytes that this process may have; `Int.max` where nothing limits it. Found out once.
  package static let memoryLimit = memoryLimit(groups: text(of: "/proc/self/cgroup"), reading: text(of:))

  /// The least limit of a group and of those around it, in either version of the kernel's interface.
  /// - Parameters:
  ///   - groups: the lines of `/proc/self/cgroup`: `0::/path` in version 2, `4:memory:/path` in version 1.
  ///   - reading: the text of a file, nil where it can't be read.
  package static func memoryLimit(groups: String?, reading: (String) -> String?) -> Int {
    var least = Int.max
    for line in (groups ?? "").split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3 else { continue }
      let isSecondVersion = parts[0] == "0" && parts[1].isEmpty
      guard isSecondVersion || parts[1].split(separator: ",").contains("memory") else { continue }
      let root = isSecondVersion ? "/sys/fs/cgroup" : "/sys/fs/cgroup/memory"
      let file = isSecondVersion ? "memory.max" : "memory.limit_in_bytes"
      var path = parts[2].split(separator: "/")
      while true {
        let folder = path.reduce(root) { $0 + "/" + $1 }
        // "max" is no number, and means that there is no limit.
        let limit = reading(folder + "/" + file).flatMap { text in Int(text.prefix { $0.isNumber }) }
        least = min(least, limit ?? least)
        if path.popLast() == nil { break }
      }
    }
    return least
  }

  private static func text(of path: String) -> String? {
    (try? FileContents.read(path, limit: 1 << 20)).map { String(decoding: $0, as: UTF8.self) }
  }
}
