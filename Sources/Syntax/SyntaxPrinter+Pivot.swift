extension SyntaxPrinter {
  mutating func turned(_ table: TableSyntax) {
    switch table {
    case .pivot(let pivot): self.pivot(pivot)
    case .unpivot(let unpivot): self.unpivot(unpivot)
    default: break
    }
  }

  private mutating func pivot(_ pivot: PivotSyntax) {
    source(pivot.source)
    write(" PIVOT (")
    list(pivot.aggregates) { printer, item in printer.item(item) }
    write(" FOR")
    for key in pivot.keys {
      write(" ")
      concatenation(key.expression)
      write(" IN (")
      list(key.values) { printer, item in printer.item(item) }
      write(")")
    }
    if let groups = pivot.groups {
      write(" GROUP BY ")
      list(groups) { printer, group in printer.expression(group) }
    }
    write(")")
    alias(pivot.alias)
  }

  private mutating func unpivot(_ unpivot: UnpivotSyntax) {
    source(unpivot.source)
    write(unpivot.includesNulls ? " UNPIVOT INCLUDE NULLS (" : " UNPIVOT (")
    name(unpivot.value)
    write(" FOR ")
    name(unpivot.name)
    write(" IN (")
    list(unpivot.columns) { printer, column in
      switch column {
      case .named(let name, let value):
        printer.name(name)
        if let value {
          printer.write(" AS ")
          printer.literal(value)
        }
      case .several(let columns): printer.columns(columns)
      }
    }
    write("))")
    alias(unpivot.alias)
  }

  private mutating func source(_ source: TableSyntax) {
    guard case .join = source else { return table(source) }
    write("(")
    table(source)
    write(")")
  }
}
