import Columns
import Diagnostics
import Execution
import MissionQL
import Planning
import Syntax
import Testing

/// What help and the reference show of each function is what the program answers.
@Suite struct FunctionExampleTests {
  @Test(arguments: FunctionRegistry.functions) func exampleIsRight(_ function: FunctionDefinition) throws {
    #expect(function.description.hasSuffix("."))
    #expect(function.signature.hasPrefix(function.name + "("))
    let parts = function.example.split(separator: " → ", omittingEmptySubsequences: false)
    try #require(parts.count == 2, "\(function.example)")
    #expect(try answer(to: "SELECT \(parts[0])") == [String(parts[1])], "\(function.example)")
  }

  /// The cells of the first column, without their units.
  private func answer(to query: String) throws -> [String] {
    let source = SourceText(name: "example", text: query)
    let statement = try #require(parseStatements(source).first?.statement)
    let outcome = try Session().run(statement, in: source, cancellation: CancellationToken())
    guard case .rows(let result) = outcome, let type = result.fields.first?.type else { return [] }
    return result.batches.flatMap { batch in
      (0..<batch.count).map { batch.columns[0].value(at: $0, type: type).description(as: type) }
    }
  }
}
