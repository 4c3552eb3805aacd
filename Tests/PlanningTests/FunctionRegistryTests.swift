import Columns
import Planning
import Testing

@Suite struct FunctionRegistryTests {
  @Test func namesAreUnique() {
    // `contains` asks of texts, and of periods: functions of one name are told apart by what they take.
    let names = FunctionRegistry.functions.flatMap { function in
      ([function.name] + function.aliases).map { name in
        "\(name)(\(function.parameters.map(\.kind.rawValue).joined(separator: ", ")))"
      }
    }
    #expect(Set(names).count == names.count)
    for function in FunctionRegistry.functions { #expect(function.name == function.name.lowercased()) }
  }

  /// Calls of constants are computed before the query runs.
  @Test(arguments: FunctionRegistry.functions.filter { !$0.example.contains(" FROM ") })
  func constantCallsAreFolded(_ function: FunctionDefinition) throws {
    let name = function.name
    let parts = function.example.split(separator: "→").map { $0.trimmed }
    let query = try #require(Bound("SELECT \(parts[0])").query)
    guard case .project(_, let items) = Optimizer().optimize(query).plan,
      case .constant(let value, let type) = items[0].expression
    else {
      // Functions whose result can be long are not folded.
      #expect(
        ["repeat", "lpad", "rpad", "greatest", "least", "concat"].contains(name), "\(name) is not folded")
      return
    }
    #expect(value.description(as: type) == parts[1])
  }
}

extension Substring {
  fileprivate var trimmed: String {
    split(separator: " ").joined(separator: " ")
  }
}
