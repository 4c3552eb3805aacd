extension SyntaxPrinter {
  mutating func pipe(_ pipe: PipeSyntax) {
    write(" |> ")
    switch pipe.step {
    case .where(let condition): clause("WHERE ", condition)
    case .select(let items, let distinct):
      write("SELECT ")
      self.distinct(distinct)
      list(items) { printer, item in printer.item(item) }
    case .extend(let items):
      write("EXTEND ")
      list(items) { printer, item in printer.item(item) }
    case .set(let assignments):
      write("SET ")
      list(assignments) { printer, assignment in
        printer.name(assignment.column)
        printer.write(" = ")
        printer.expression(assignment.value)
      }
    case .drop(let columns):
      write("DROP ")
      list(columns) { printer, column in printer.name(column) }
    case .rename(let renamings):
      write("RENAME ")
      list(renamings) { printer, renaming in printer.renaming(renaming) }
    case .alias(let name):
      write("AS ")
      self.name(name)
    case .aggregate(let items, let groups, _): aggregate(items, groups)
    case .orderBy(let order):
      write("ORDER BY ")
      orderBy(order)
    case .limit(let count, let offset):
      clause("LIMIT ", count)
      if count == nil, offset == nil { write("LIMIT ALL") }
      clause(count == nil ? "OFFSET " : " OFFSET ", offset)
    case .join(let join): joined(join)
    case .setOperation(let op, let all, let matchesNames, let queries):
      write(op.rawValue + (all ? " ALL " : " ") + (matchesNames ? "BY NAME " : ""))
      list(queries) { printer, query in
        printer.write("(")
        printer.query(query)
        printer.write(")")
      }
    case .distinct: write("DISTINCT")
    }
  }

  private mutating func aggregate(_ items: [SelectItemSyntax], _ groups: [PipeSyntax.Group]) {
    write(items.isEmpty ? "AGGREGATE" : "AGGREGATE ")
    list(items) { printer, item in printer.item(item) }
    guard !groups.isEmpty else { return }
    write(" GROUP BY ")
    list(groups) { printer, group in
      printer.groupingElement(group.element)
      guard let alias = group.alias else { return }
      printer.write(" AS ")
      printer.name(alias)
    }
  }
}
