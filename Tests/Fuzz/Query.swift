// A query is answered or refused, and within the time it may take; nothing traps.
import Columns
import Diagnostics
import MissionQL
import Syntax

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzQuery(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let source = SourceText(
    name: "fuzz", bytes: unsafe Array(UnsafeBufferPointer(start: data, count: min(count, 4_096))))
  var configuration = SessionConfiguration()
  configuration.allowsFiles = false
  configuration.threads = 1
  configuration.memoryLimit = 64 << 20
  configuration.timeout = .seconds(2)
  guard let session = try? Session(configuration) else { preconditionFailure("there is no session") }
  for parsed in parseStatements(source) {
    guard let statement = parsed.statement else { continue }
    do throws(DiagnosticList) {
      _ = try session.run(statement, in: source, cancellation: CancellationToken())
    } catch {
      precondition(!error.items.isEmpty, "refused without a word")
      precondition(!error.items.contains { $0.code == .internalError }, "\(error.items.map(\.message))")
      _ = DiagnosticRenderer().render(error.items, in: source)
    }
  }
  return 0
}
