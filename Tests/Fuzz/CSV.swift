// Any bytes as a CSV file are read or refused; nothing traps.
import Columns
import Diagnostics
import Glibc
import MissionQL
import Syntax

private let path = "/tmp/mql-fuzz-\(getpid()).csv"

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCSV(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let file = unsafe fopen(path, "w") else { return 0 }
  unsafe fwrite(data, 1, count, file)
  unsafe fclose(file)
  var configuration = SessionConfiguration()
  configuration.threads = 1
  guard let session = try? Session(configuration) else { preconditionFailure("there is no session") }
  let source = SourceText(name: "fuzz", text: "SELECT * FROM '\(path)'")
  for parsed in parseStatements(source) {
    guard let statement = parsed.statement else { preconditionFailure("the query itself is wrong") }
    do throws(DiagnosticList) {
      _ = try session.run(statement, in: source, cancellation: CancellationToken())
    } catch {
      precondition(!error.items.contains { $0.code == .internalError }, "\(error.items.map(\.message))")
      _ = DiagnosticRenderer().render(error.items, in: source)
    }
  }
  return 0
}
