import Columns
import Diagnostics
import Planning
import Syntax

/// A query that was read and checked once, to be run with other values of its parameters again and again.
///
/// ```swift
/// let query = try session.prepare(
///   "PARAM least DECIMAL(12, 1) [kUSD] DEFAULT 5000; FROM budget_lines WHERE -variance > :least")
/// let many = try query.run()
/// let few = try query.run(["least": 20_000])
/// ```
/// Like its session it is for one thread at a time. The text is not read again; the plan of the last run serves the next one unless the
/// values are others, on which the best plan depends, or a table or view of the session changed.
public struct PreparedQuery {
  /// A value that the query takes.
  public struct Parameter: Sendable, Hashable {
    public var name: String
    /// As the query declares it, without the unit: `DECIMAL(12, 1)`, `TEXT`; nil where it only uses the parameter, which
    /// then has the type of its value.
    public var type: String?
    /// Such as `kUSD`; nil for what is in none.
    public var unit: String?
    /// Whether it takes several values, as `.list`.
    public var isList: Bool
    /// What it is where no value is given; nil where one must be.
    public var defaultValue: ParameterValue?
    public var comment: String?
  }

  /// In the order in which the text first names them.
  public let parameters: [Parameter]
  let session: Session
  let text: StatementText

  /// Runs the statements, as `Session.query` runs a text.
  /// - Parameter values: those of the parameters, by name.
  /// - Throws: at the first statement that fails; those before it have been run.
  public func run(_ values: [String: ParameterValue] = [:]) throws(MissionQLError) -> QueryResult {
    try session.answer(text, values)
  }
}

extension Session {
  /// Reads a query and its parameters, and checks it as far as that can be done before their values are known: names and
  /// types of a query whose parameters are all declared, and which no other statement stands before.
  /// - Throws: all that is wrong with it.
  public func prepare(_ text: String) throws(MissionQLError) -> PreparedQuery {
    let text = recentTexts.read(SourceText(name: "query", text: text))
    let outer = parameters
    defer { parameters = outer }
    do throws(DiagnosticList) {
      if let broken = text.statements.first(where: { !$0.diagnostics.isEmpty || $0.statement == nil }) {
        throw DiagnosticList(broken.diagnostics)
      }
      let statements = text.statements.compactMap(\.statement)
      parameters = [:]
      var described: [PreparedQuery.Parameter] = []
      for statement in statements {
        guard case .parameter = statement.kind else { continue }
        let definition = try self.definition(of: statement)
        described.append(PreparedQuery.Parameter(definition))
        parameters[definition.key] = QueryParameter(definition, values: definition.defaults ?? [.null])
      }
      for name in text.parameterNames {
        guard !described.contains(where: { $0.name.lowercased() == name.lowercased() }) else { continue }
        described.append(.init(name: name, isList: false))
      }
      let others = statements.filter { if case .parameter = $0.kind { false } else { true } }
      if others.count == 1, described.count == parameters.count { _ = try bind(others[0]) }
      return PreparedQuery(parameters: described, session: self, text: text)
    } catch {
      throw MissionQLError(error, in: text.source)
    }
  }

  /// As the text writes them, each once.
  static func parameterNames(in source: SourceText) -> [String] {
    var names: [String] = []
    for token in Lexer.tokens(of: source.bytes) where token.kind == .parameter {
      let name = String(source.text(of: token.span).dropFirst())
      if !names.contains(where: { $0.lowercased() == name.lowercased() }) { names.append(name) }
    }
    return names
  }
}

extension PreparedQuery.Parameter {
  fileprivate init(_ definition: ParameterDefinition) {
    var bare = definition
    bare.type.unit = nil
    bare.isList = false
    self.init(
      name: definition.name, type: bare.typeName, unit: definition.type.unit?.symbol,
      isList: definition.isList, comment: definition.comment)
    guard let defaults = definition.defaults else { return }
    let values = defaults.map { ParameterValue($0, definition.type) }
    defaultValue = definition.isList ? .list(values) : values.first
  }
}

extension ParameterValue {
  fileprivate init(_ value: Value, _ type: DataType) {
    self =
      switch value {
      case .null: .null
      case .boolean(let value): .boolean(value)
      case .integer(let value): .integer(value)
      case .decimal(let value):
        .decimal(ExactDecimal(coefficient: value.coefficient, scale: Int(value.scale)))
      case .double(let value): .double(value)
      case .text(let value): .text(value)
      case .date: .date(value.description(as: type))
      // A text is read as the type says.
      case .period, .timestamp, .interval: .text(value.description(as: type))
      }
  }
}
