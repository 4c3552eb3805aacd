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

  /// The reference shows a call of each function; each must be bound to what it says of itself.
  @Test(arguments: FunctionRegistry.functions) func examplesBind(_ function: FunctionDefinition) throws {
    let call = try #require(function.example.components(before: " → "))
    let tables =
      "budget_lines, (SELECT DATE '2019-07-01' AS starts_on, DATE '2019-07-01' AS effective_on, "
      + "1.5 AS vacancy_percent, 2.5 AS variance_percent, 'x' AS category_zh) AS d"
    let groups = function.name == "grouping" ? " GROUP BY CUBE (category, class)" : ""
    let bound = Bound("SELECT \(call) FROM \(tables)\(groups)")
    #expect(bound.query != nil, "\(bound.text)")
    #expect(function.description.hasSuffix("."))
    #expect(function.signature.hasPrefix(function.name + "("))
  }

  /// The example's result is what the kernels compute.
  @Test(arguments: FunctionRegistry.functions.filter { $0.example.contains("→") })
  func examplesAreRight(_ function: FunctionDefinition) throws {
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

extension String {
  fileprivate func components(before separator: String) -> String? {
    split(separator: separator).first.map { String($0) }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    split(separator: " ").joined(separator: " ")
  }
}
