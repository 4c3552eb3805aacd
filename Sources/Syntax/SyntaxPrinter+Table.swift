extension SyntaxPrinter {
  mutating func from(_ select: SelectSyntax) {
    write("FROM ")
    list(select.from) { printer, table in printer.table(table) }
    guard let compare = select.compare else { return }
    write(" COMPARE ")
    expression(compare.planned)
    write(" WITH ")
    expression(compare.actual)
  }

  mutating func table(_ table: TableSyntax) {
    switch table {
    case .named(let name, let alias):
      self.name(name)
      self.alias(alias)
    case .file(let file, let alias):
      self.file(file)
      self.alias(alias)
    case .derived(let query, let alias, let lateral, _):
      write(lateral ? "LATERAL (" : "(")
      self.query(query)
      write(")")
      self.alias(alias)
    case .function(let function, let alias):
      if function.isLateral { write("LATERAL ") }
      name(function.name)
      write("(")
      list(function.arguments) { printer, argument in printer.expression(argument) }
      write(function.isNumbered ? ") WITH ORDINALITY" : ")")
      self.alias(alias)
    case .join(let join): self.join(join)
    case .enclosed(let inner, let alias, _):
      write("(")
      self.table(inner)
      write(")")
      self.alias(alias)
    case .pivot, .unpivot: turned(table)
    }
  }

  mutating func alias(_ alias: TableAliasSyntax?) {
    guard let alias else { return }
    write(" AS ")
    name(alias.name)
    if !alias.columns.isEmpty {
      write(" ")
      names(alias.columns)
    }
  }

  private mutating func file(_ file: FileTableSyntax) {
    text(file.path)
    if !file.columnTypes.isEmpty {
      write(" ")
      columns(file.columnTypes)
    }
    guard !file.options.isEmpty else { return }
    write(" WITH (")
    list(file.options) { printer, option in
      printer.name(option.name)
      printer.write(" = ")
      printer.literal(option.value)
    }
    write(")")
  }

  private mutating func join(_ join: JoinSyntax) {
    table(join.left)
    write(" ")
    joined(join)
  }

  /// All but the left side.
  mutating func joined(_ join: JoinSyntax) {
    if case .natural = join.condition { write("NATURAL ") }
    write(join.kind == .inner ? "JOIN " : "\(join.kind.rawValue) JOIN ")
    if case .join = join.right {
      write("(")
      table(join.right)
      write(")")
    } else {
      table(join.right)
    }
    switch join.condition {
    case .on(let condition):
      write(" ON ")
      expression(condition)
    case .using(let columns):
      write(" USING ")
      names(columns)
    case .natural, .none: break
    }
  }
}
