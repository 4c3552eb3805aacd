import Columns

/// What a function takes in one place.
package struct FunctionParameter: Sendable {
  package enum Kind: String, Sendable {
    case any = "ANY"
    case text = "TEXT"
    /// Anything, printed as text if it is none.
    case printed = "ANY TEXT"
    case integer = "INTEGER"
    /// INTEGER, DECIMAL or DOUBLE.
    case number = "NUMBER"
    case amount = "NUMBER | INTERVAL"
    /// A number, computed as DOUBLE.
    case double = "DOUBLE"
    case boolean = "BOOLEAN"
    /// A DATE; of a TIMESTAMP the day in which it lies.
    case date = "DATE"
    /// A TIMESTAMP, or the first moment of a DATE.
    case timestamp = "TIMESTAMP"
    case interval = "INTERVAL"
    case moment = "DATE | TIMESTAMP | INTERVAL"
    case period = "PERIOD"
  }

  package var name: String
  package var kind: Kind
  package var isOptional = false
  /// The last parameter: any number of further arguments are of its kind.
  package var isRepeated = false
}

extension FunctionParameter.Kind {
  /// As definitions write it, where a kind that one word cannot name has a word that stands for it.
  fileprivate init?(word: String) {
    switch word {
    case "PRINTED": self = .printed
    case "AMOUNT": self = .amount
    case "MOMENT": self = .moment
    default: self.init(rawValue: word)
    }
  }

  /// How well a value of the type fits, where the kind names a type. A timestamp counts more than what a timestamp can be
  /// made of.
  func fit(_ type: DataType) -> Int {
    switch (self, type.base) {
    case (.text, .text), (.integer, .integer), (.date, .date), (.interval, .interval), (.period, .period): 1
    case (.timestamp, .timestamp): 3
    default: 0
    }
  }
}

/// A function that queries can call: what `.help`, completion, errors and the reference say of it, and how it
/// is bound.
package struct FunctionDefinition: Sendable {
  package enum Category: String, Sendable, CaseIterable {
    case aggregate = "Aggregates"
    case window = "Window functions"
    case text = "Text"
    case number = "Numbers"
    case date = "Dates"
    case conditional = "Conditions and types"
    case table = "Tables"
  }

  /// How the type of the result follows from those of the arguments.
  enum Result: Sendable {
    case fixed(DataType)
    /// The first argument's.
    case first
    /// INTEGER for exact numbers, DOUBLE otherwise.
    case sign
    /// The type that all arguments are cast to.
    case common
    /// The first argument's, with the scale that the second one, a constant, says.
    case rounded
  }

  /// Functions that the binder writes out in terms of others.
  enum Expansion: Sendable {
    case coalesce, nullIf, ifThenElse, datePart, currentDate, currentTimestamp, age, neighbourPeriod(Int64),
      namedPart(String),
      typeName, unitName, bare, pi,
      position, overlay, timeBucket,
      missing, share, grouping, countIf, dateOf, timestampOfEpoch, bitLength, formatTime, regularExpression(
        RegularExpressionForm)
  }

  /// What stands in FROM, and gives rows.
  enum TableFunction: Sendable { case series(includesLast: Bool), split(isPattern: Bool) }

  enum RegularExpressionForm: Sendable { case matches, fullMatches, extract, replace }

  enum Body: Sendable {
    case scalar(ScalarFunction, Result)
    case aggregate(AggregateFunction)
    case window(WindowFunction)
    case expansion(Expansion)
    case table(TableFunction)
  }

  /// The name, then its aliases, blanks between them. Kept as written, since of the functions that there are
  /// a query needs a few.
  private let names: String
  private let parameterText: String
  package let category: Category
  /// One sentence, with a full stop.
  package let description: String
  /// A call with its result: `upper('fuel') → FUEL`; with the rows that it is over, where it needs any.
  package let example: String
  let body: Body

  /// - Parameters:
  ///   - names: the name, then its aliases.
  ///   - parameters: `"x NUMBER, digits INTEGER?"`: a question mark for what can be left out, a plus for what
  /// can be     repeated.
  init(
    _ body: Body, _ category: Category, names: String, parameters: String, description: String,
    example: String
  ) {
    self.body = body
    self.category = category
    self.names = names
    parameterText = parameters
    self.description = description
    self.example = example
  }

  package var name: String {
    names.utf8.firstIndex(of: UInt8(ascii: " ")).map { String(names[..<$0]) } ?? names
  }

  package var aliases: [String] { names.split(separator: " ").dropFirst().map(String.init) }

  package var parameters: [FunctionParameter] { (0..<parameterCount).compactMap { parameter(at: $0) } }

  /// What is taken in a place; in those past the end what the last parameter says.
  func parameter(at index: Int) -> FunctionParameter? {
    var rest = parameterText.utf8[...]
    guard !rest.isEmpty else { return nil }
    var place = 0
    while place < index, let comma = rest.firstIndex(of: UInt8(ascii: ",")) {
      // Behind the comma and a blank.
      rest = rest[rest.index(comma, offsetBy: 2)...]
      place += 1
    }
    let text = rest.prefix { $0 != UInt8(ascii: ",") }
    guard let blank = text.firstIndex(of: UInt8(ascii: " ")) else { return nil }
    var kind = text[text.index(after: blank)...]
    let isOptional = kind.last == UInt8(ascii: "?")
    let isRepeated = kind.last == UInt8(ascii: "+")
    if isOptional || isRepeated { kind = kind.dropLast() }
    return FunctionParameter(
      name: String(Substring(text[..<blank])),
      kind: FunctionParameter.Kind(word: String(Substring(kind))) ?? .any,
      isOptional: isOptional, isRepeated: isRepeated)
  }

  /// Calls `body` with each of the names, as bytes.
  func forEachName(_ body: (Span<UInt8>) -> Void) {
    let names = names.utf8.span
    var start = 0
    for end in 0...names.count where end == names.count || names[end] == UInt8(ascii: " ") {
      body(names.extracting(start..<end))
      start = end + 1
    }
  }

  /// Whether the key is the name or an alias.
  func isNamed(_ key: String) -> Bool {
    let key = key.utf8.span
    var isNamed = false
    forEachName { name in isNamed = isNamed || equalBytes(name, key) }
    return isNamed
  }

  /// Whether it stands in FROM.
  package var givesRows: Bool { if case .table = body { true } else { false } }

  package var isAggregate: Bool {
    switch body {
    case .aggregate, .expansion(.countIf): true
    default: false
    }
  }

  /// `round(x NUMBER [, digits INTEGER])`
  package var signature: String { "\(name)(\(parameterList))" }

  private var parameterList: String {
    var text = name == "count" ? "* | " : ""
    for (index, parameter) in parameters.enumerated() {
      let written = "\(parameter.name) \(parameter.kind.rawValue)"
      let separator = index == 0 ? "" : ", "
      if parameter.isOptional {
        text += "\(index == 0 ? "" : " ")[\(separator)\(written)]"
      } else {
        text += separator + written
      }
      if parameter.isRepeated { text += ", …" }
    }
    return text
  }

  var minimumArguments: Int { parameterCount - occurrences(of: "?") }

  /// nil: any number.
  var maximumArguments: Int? { occurrences(of: "+") > 0 ? nil : parameterCount }

  private var parameterCount: Int { parameterText.isEmpty ? 0 : occurrences(of: ",") + 1 }

  private func occurrences(of sign: Unicode.Scalar) -> Int {
    let text = parameterText.utf8.span
    var count = 0
    for index in text.indices where text[index] == UInt8(ascii: sign) { count += 1 }
    return count
  }

  func takes(_ count: Int) -> Bool {
    count >= minimumArguments && count <= maximumArguments ?? count
  }
}

/// All functions, in the order of the reference.
package enum FunctionRegistry {
  package static var functions: [FunctionDefinition] { FunctionList.allCases.flatMap(\.functions) }

  /// By lowercased name or alias.
  package static func function(named key: String) -> FunctionDefinition? {
    aggregates.first { $0.isNamed(key) } ?? functions(named: key).first
  }

  /// The first of the functions of this lowercased name or alias that takes so many arguments; the first of all if
  /// none does.
  static func function(named key: String, taking count: Int) -> FunctionDefinition? {
    // The first list, so that a query that calls aggregates only has no use for the others.
    if let aggregate = aggregates.first(where: { $0.isNamed(key) && $0.takes(count) }) { return aggregate }
    let all = functions(named: key)
    return all.first { $0.takes(count) } ?? all.first
  }

  /// All functions of this lowercased name or alias: one of several is told by what its first argument is.
  package static func functions(named key: String) -> [FunctionDefinition] {
    FunctionIndex.shared.functions(named: key)
  }

  /// Of the functions of the same name the one that fits the types of the arguments best, above all the first; the first
  /// of several.
  /// - Parameter types: nil for a text that can be read as another type.
  static func overload(of function: FunctionDefinition, taking types: [DataType?]) -> FunctionDefinition {
    var best = (function: function, fitting: -1)
    for candidate in functions(named: function.name) where candidate.takes(types.count) {
      var fitting = 0
      for (index, type) in types.enumerated() {
        guard let type, let kind = candidate.parameter(at: index)?.kind else { continue }
        fitting += kind.fit(type) * (index == 0 ? 2 : 1)
      }
      if fitting > best.fitting { best = (candidate, fitting) }
    }
    return best.function
  }

  /// All names and aliases, sorted.
  package static var names: [String] { Set(functions.flatMap { [$0.name] + $0.aliases }).sorted() }
}

extension FunctionRegistry {
  static func scalar(
    _ function: ScalarFunction, _ result: FunctionDefinition.Result, _ category: FunctionDefinition.Category,
    _ names: String, _ parameters: String, _ description: String, _ example: String
  ) -> FunctionDefinition {
    definition(.scalar(function, result), category, names, parameters, description, example)
  }

  static func aggregate(
    _ function: AggregateFunction, _ names: String, _ parameters: String, _ description: String,
    _ example: String
  ) -> FunctionDefinition {
    definition(.aggregate(function), .aggregate, names, parameters, description, example)
  }

  static func window(
    _ function: WindowFunction, _ parameters: String, _ description: String, _ example: String
  ) -> FunctionDefinition {
    definition(.window(function), .window, function.rawValue, parameters, description, example)
  }

  static func expansion(
    _ expansion: FunctionDefinition.Expansion, _ category: FunctionDefinition.Category, _ names: String,
    _ parameters: String, _ description: String, _ example: String
  ) -> FunctionDefinition {
    definition(.expansion(expansion), category, names, parameters, description, example)
  }

  static func table(
    _ function: FunctionDefinition.TableFunction, _ name: String, _ parameters: String, _ description: String,
    _ example: String
  ) -> FunctionDefinition {
    definition(.table(function), .table, name, parameters, description, example)
  }

  /// - Parameter names: the name, then its aliases.
  private static func definition(
    _ body: FunctionDefinition.Body, _ category: FunctionDefinition.Category, _ names: String,
    _ parameters: String, _ description: String, _ example: String
  ) -> FunctionDefinition {
    FunctionDefinition(
      body, category, names: names, parameters: parameters, description: description, example: example)
  }
}
