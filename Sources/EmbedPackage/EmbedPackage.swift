import Diagnostics
import Execution
import Glibc
import MissionData

/// Writes the data package as Swift source: `EmbedPackage PACKAGE-FOLDER OUTPUT-FILE`.
@main
enum EmbedPackage {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { return fail("usage: EmbedPackage PACKAGE-FOLDER OUTPUT-FILE") }
    do throws(Diagnostic) {
      // Opening checks all rules, so that nothing broken is embedded.
      _ = try FolderPackage(folder: arguments[1])
      let source = try embeddedSource(ofPackage: arguments[1])
      guard let file = unsafe fopen(arguments[2], "w") else { return fail("can't write \(arguments[2])") }
      unsafe fputs(source, file)
      unsafe fclose(file)
    } catch {
      fail("\(error.place.map { "\($0.file):\($0.line): " } ?? "")\(error.message)")
    }
  }

  private static func fail(_ message: String) {
    let line = Array("EmbedPackage: \(message)\n".utf8)
    unsafe _ = write(2, line, line.count)
    exit(1)
  }
}
