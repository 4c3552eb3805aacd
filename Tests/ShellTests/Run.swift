import Glibc

/// What a finished `mql` wrote, and how it ended.
struct Run {
  var output: String
  var errors: String
  var exitCode: Int32

  init(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws {
    let child = try Child(arguments, environment: ["LC_ALL": "C.UTF-8"].merging(environment) { $1 })
    // Less than a pipe holds.
    child.write(input)
    child.closeInput()
    let end = try child.readToEnd()
    output = String(decoding: end.output, as: UTF8.self)
    errors = String(decoding: end.errors, as: UTF8.self)
    exitCode = end.exitCode
  }
}

/// A folder for one test, which goes with it.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/mql-test-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw Child.Failure(description: "no folder") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { _ = unsafe system("rm -rf '\(path)'") }

  func file(_ name: String, _ text: String) throws -> String {
    let path = path + "/" + name
    _ = unsafe system("mkdir -p '\(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])'")
    guard let file = unsafe fopen(path, "w") else { throw Child.Failure(description: "no file") }
    unsafe fputs(text, file)
    unsafe fclose(file)
    return path
  }

  func read(_ name: String) -> String? {
    guard let file = unsafe fopen(path + "/" + name, "r") else { return nil }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = unsafe fread(&chunk, 1, chunk.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk[..<count]
    }
  }
}
