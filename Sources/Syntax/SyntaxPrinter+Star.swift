extension SyntaxPrinter {
  mutating func star(_ star: StarSyntax) {
    if let table = star.table {
      name(table)
      write(".")
    }
    write("*")
    items(" EXCLUDE (", star.excluded) { printer, column in printer.name(column) }
    items(" REPLACE (", star.replaced) { printer, replacement in
      printer.expression(replacement.expression)
      printer.write(" AS ")
      printer.name(replacement.column)
    }
    items(" RENAME (", star.renamed) { printer, renaming in printer.renaming(renaming) }
  }

  mutating func renaming(_ renaming: StarSyntax.Renaming) {
    name(renaming.column)
    write(" AS ")
    name(renaming.name)
  }

  private mutating func items<Item>(
    _ opening: String, _ items: [Item], _ item: (inout SyntaxPrinter, Item) -> Void
  ) {
    guard !items.isEmpty else { return }
    write(opening)
    list(items, item)
    write(")")
  }

  mutating func columns(_ columns: ColumnsSyntax) {
    write("COLUMNS(")
    switch columns.selection {
    case .pattern(let pattern): literal(pattern)
    case .star(let star): self.star(star)
    }
    write(")")
  }
}
