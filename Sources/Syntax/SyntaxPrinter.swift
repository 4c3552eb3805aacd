import Diagnostics

/// Writes a syntax tree as one line of text that reads back as the same tree.
///
/// Keywords are in upper case, parentheses only where precedence needs them, names quoted only where they must be;
/// special forms are written as ordinary calls.
package struct SyntaxPrinter {
  var output = ""

  package static func text(of statement: StatementSyntax) -> String {
    var printer = SyntaxPrinter()
    printer.statement(statement.kind)
    return printer.output
  }

  package static func text(of query: QuerySyntax) -> String {
    var printer = SyntaxPrinter()
    printer.query(query)
    return printer.output
  }

  package static func text(of type: TypeNameSyntax) -> String {
    var printer = SyntaxPrinter()
    printer.type(type)
    return printer.output
  }

  package static func text(of expression: ExpressionSyntax) -> String {
    var printer = SyntaxPrinter()
    printer.expression(expression)
    return printer.output
  }

  /// With a blank before it.
  package static func text(of over: OverSyntax) -> String {
    var printer = SyntaxPrinter()
    printer.over(over)
    return printer.output
  }

  mutating func write(_ text: String) { output += text }

  /// Writes items with commas between them.
  mutating func list<Item>(_ items: [Item], _ item: (inout SyntaxPrinter, Item) -> Void) {
    for (index, each) in items.enumerated() {
      if index > 0 { write(", ") }
      item(&self, each)
    }
  }

  mutating func names(_ names: [Identifier]) {
    write("(")
    list(names) { printer, name in printer.name(name) }
    write(")")
  }

  mutating func name(_ name: Identifier) { write(Self.quotedIfNeeded(name.text)) }

  mutating func name(_ name: NameSyntax) {
    write(name.parts.map { Self.quotedIfNeeded($0.text) }.joined(separator: "."))
  }

  mutating func text(_ text: String) { write(Self.quoted(text, "'")) }

  mutating func type(_ type: TypeNameSyntax) {
    name(type.name)
    if !type.parameters.isEmpty {
      write("(")
      list(type.parameters) { printer, parameter in printer.literal(parameter) }
      write(")")
    }
    unit(type.unit)
  }

  /// With a blank before it.
  mutating func unit(_ unit: UnitSyntax?) {
    if let unit { write(" [\(unit.text)]") }
  }

  mutating func columns(_ columns: [ColumnDefinitionSyntax]) {
    write("(")
    list(columns) { printer, column in printer.column(column) }
    write(")")
  }

  /// The name as it must be written: in double quotes if it is a keyword or no plain word.
  package static func quotedIfNeeded(_ name: String) -> String {
    var lexer = Lexer(Array(name.utf8))
    let token = lexer.next()
    guard token.span.lower == 0, Int(token.span.upper) == name.utf8.count else { return quoted(name, "\"") }
    switch token.kind {
    case .identifier: return name
    case .keyword(let keyword) where !keyword.isReserved: return name
    default: return quoted(name, "\"")
    }
  }

  private static func quoted(_ text: String, _ quote: Unicode.Scalar) -> String {
    var quoted = String(quote)
    for scalar in text.unicodeScalars {
      if scalar == quote { quoted.unicodeScalars.append(quote) }
      quoted.unicodeScalars.append(scalar)
    }
    quoted.unicodeScalars.append(quote)
    return quoted
  }
}
