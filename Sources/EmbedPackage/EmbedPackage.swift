import Diagnostics
import Execution
import Glibc
import MissionData

/// Writes the data package as Swift source: `EmbedPackage PACKAGE-FOLDER OUTPUT-FILE`; and the saved queries:
/// `EmbedPackage --queries FOLDER OUTPUT-FILE`; and the grammar: `EmbedPackage --grammar FILE OUTPUT-FILE`.
@main
enum EmbedPackage {
  static func main() {
    let arguments = CommandLine.arguments
    if arguments.count == 4, arguments[1] == "--queries" { return embedQueries(arguments[2], arguments[3]) }
    if arguments.count == 4, arguments[1] == "--grammar" { return embedGrammar(arguments[2], arguments[3]) }
    guard arguments.count == 3 else { return fail("usage: EmbedPackage PACKAGE-FOLDER OUTPUT-FILE") }
    do throws(Diagnostic) {
      // Opening checks all rules, so that nothing broken is embedded.
      _ = try FolderPackage(folder: arguments[1])
      let source = try embeddedSource(ofPackage: arguments[1])
      write(source, to: arguments[2])
    } catch {
      fail("\(error.place.map { "\($0.file):\($0.line): " } ?? "")\(error.message)")
    }
  }

  private static func embedGrammar(_ path: String, _ output: String) {
    do throws(Diagnostic) {
      let text = String(decoding: try FileContents.read(path), as: UTF8.self)
      let head = """
        // swift-format-ignore-file
        // Made from Grammar/missionql.ebnf by `make data`. Do not edit.

        enum EmbeddedGrammar {

        """
      write(
        head + "  static let text: StaticString = #\"\"\"\n" + text + "\n\"\"\"#\n}\n", to: output)
    } catch {
      return fail(error.message)
    }
  }

  private static func embedQueries(_ folder: String, _ output: String) {
    let paths = queryFiles(in: folder)
    guard !paths.isEmpty else { return fail("no queries in \(folder)") }
    var source = """
      // swift-format-ignore-file
      // Made from the saved queries by `make data`. Do not edit.

      extension EmbeddedQuery {
        /// In the order of their names.
        static let all: [EmbeddedQuery] = [

      """
    for path in paths {
      do throws(Diagnostic) {
        let text = String(decoding: try FileContents.read(path), as: UTF8.self)
        let name = path.dropFirst(folder.count + 1)
        source += "    EmbeddedQuery(\n      path: \"\(name)\",\n      text: #\"\"\"\n\(text)\n\"\"\"#),\n"
      } catch {
        return fail(error.message)
      }
    }
    write(source + "  ]\n}\n", to: output)
  }

  /// Those in the folder and in those within.
  private static func queryFiles(in folder: String) -> [String] {
    var paths: [String] = []
    for pattern in ["/*.mql", "/*/*.mql"] {
      var list = unsafe glob_t()
      defer { unsafe globfree(&list) }
      guard unsafe glob(folder + pattern, 0, nil, &list) == 0 else { continue }
      for index in unsafe 0..<Int(list.gl_pathc) {
        if let pointer = unsafe list.gl_pathv[index] { paths.append(unsafe String(cString: pointer)) }
      }
    }
    return paths.sorted { $0.dropLast(4) < $1.dropLast(4) }
  }

  private static func write(_ source: String, to path: String) {
    guard let file = unsafe fopen(path, "w") else { return fail("can't write \(path)") }
    unsafe fputs(source, file)
    unsafe fclose(file)
  }

  private static func fail(_ message: String) {
    let line = Array("EmbedPackage: \(message)\n".utf8)
    unsafe _ = Glibc.write(2, line, line.count)
    exit(1)
  }
}
