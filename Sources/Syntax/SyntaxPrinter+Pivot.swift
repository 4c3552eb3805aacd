extension SyntaxPrinter {
  mutating func turned(_ table: TableSyntax) {
    switch table {
    case .pivot(let pivot): self.pivot(pivot)
    case .unpivot(let unpivot): self.unpivot(unpivot)
    default: break
    }
  }

  private mutating func pivot(_ pivot: PivotSyntax) {
    if pivot.isQuery { return pivotQuery(pivot) }
    source(pivot.source)
    write(" PIVOT (")
    list(pivot.aggregates) { printer, item in printer.item(item) }
    write(" FOR ")
    list(pivot.keys) { printer, key in printer.key(key) }
    groups(pivot)
    write(")")
    alias(pivot.alias)
  }

  private mutating func pivotQuery(_ pivot: PivotSyntax) {
    write("PIVOT ")
    source(pivot.source, ofQuery: true)
    write(" ON ")
    list(pivot.keys) { printer, key in printer.key(key) }
    if !pivot.aggregates.isEmpty {
      write(" USING ")
      list(pivot.aggregates) { printer, item in printer.item(item) }
    }
    groups(pivot)
  }

  private mutating func key(_ key: PivotSyntax.Key) {
    concatenation(key.expression)
    guard let values = key.values else { return }
    write(" IN (")
    list(values) { printer, item in printer.item(item) }
    write(")")
  }

  private mutating func groups(_ pivot: PivotSyntax) {
    guard let groups = pivot.groups else { return }
    write(" GROUP BY ")
    list(groups) { printer, group in printer.expression(group) }
  }

  private mutating func unpivot(_ unpivot: UnpivotSyntax) {
    let nulls = unpivot.includesNulls ? "INCLUDE NULLS " : ""
    if unpivot.isQuery {
      write("UNPIVOT " + nulls)
      source(unpivot.source, ofQuery: true)
      write(" ON ")
      columns(unpivot)
      guard let name = unpivot.name else { return }
      write(" INTO NAME ")
      self.name(name)
      write(" VALUE ")
      list(unpivot.values) { printer, value in printer.name(value) }
      return
    }
    source(unpivot.source)
    write(" UNPIVOT \(nulls)(")
    if unpivot.values.count == 1 { name(unpivot.values[0]) } else { names(unpivot.values) }
    write(" FOR ")
    if let column = unpivot.name { name(column) }
    write(" IN (")
    columns(unpivot)
    write("))")
    alias(unpivot.alias)
  }

  private mutating func columns(_ unpivot: UnpivotSyntax) {
    list(unpivot.columns) { printer, column in
      switch column {
      case .named(let name, let value):
        printer.name(name)
        printer.label(value)
      case .together(let names, let value, _):
        printer.write("(")
        printer.list(names) { printer, name in printer.name(name) }
        printer.write(")")
        printer.label(value)
      case .several(let columns): printer.columns(columns)
      }
    }
  }

  private mutating func label(_ value: LiteralSyntax?) {
    guard let value else { return }
    write(" AS ")
    literal(value)
  }

  /// In parentheses where a table alone must stand: a join, and before ON what is turned itself.
  private mutating func source(_ source: TableSyntax, ofQuery: Bool = false) {
    switch source {
    case .join: break
    case .pivot where ofQuery, .unpivot where ofQuery: break
    default: return table(source)
    }
    write("(")
    table(source)
    write(")")
  }
}

extension SelectSyntax {
  /// PIVOT or UNPIVOT, where it is the query itself.
  var turnedQuery: TableSyntax? {
    guard from.count == 1 else { return nil }
    switch from[0] {
    case .pivot(let pivot) where pivot.isQuery: return from[0]
    case .unpivot(let unpivot) where unpivot.isQuery: return from[0]
    default: return nil
    }
  }
}
