extension SyntaxPrinter {
  mutating func statement(_ statement: StatementKindSyntax) {
    switch statement {
    case .query(let query): self.query(query)
    case .explain(let explained, let form):
      write(form == .plan ? "EXPLAIN " : "EXPLAIN \(form.rawValue) ")
      self.statement(explained)
    case .describeTable(let table):
      write("DESCRIBE ")
      name(table)
    case .describeQuery(let query):
      write("DESCRIBE ")
      self.query(query)
    case .summarize(let query):
      write("SUMMARIZE ")
      self.query(query)
    case .showTables: write("SHOW TABLES")
    case .createTable(let create): self.create(create)
    case .insert(let insert): self.insert(insert)
    case .createView(let create): createView(create)
    case .createIndex(let create): createIndex(create)
    case .update(let update): self.update(update)
    case .delete(let delete): self.delete(delete)
    case .drop(let drop):
      write("DROP \(drop.object.rawValue) ")
      if drop.ifExists { write("IF EXISTS ") }
      name(drop.name)
    case .copy(let copy): self.copy(copy)
    case .parameter(let parameter): self.parameter(parameter)
    case .assertion(let assertion): self.assertion(assertion)
    }
  }

  private mutating func parameter(_ parameter: ParameterSyntax) {
    write("PARAM ")
    name(parameter.name)
    write(" ")
    type(parameter.type)
    if parameter.isList { write(" LIST") }
    switch parameter.default {
    case nil: break
    case .value(let value):
      write(" DEFAULT ")
      expression(value)
    case .list(let items):
      write(" DEFAULT (")
      list(items) { printer, item in printer.expression(item) }
      write(")")
    }
    guard let comment = parameter.comment else { return }
    write(" COMMENT ")
    text(comment)
  }

  private mutating func create(_ create: CreateTableSyntax) {
    write(create.orReplace ? "CREATE OR REPLACE TABLE " : "CREATE TABLE ")
    if create.ifNotExists { write("IF NOT EXISTS ") }
    name(create.name)
    switch create.content {
    case .columns(let columns, let constraints):
      write(" ")
      definition(columns, constraints)
    case .query(let query):
      write(" AS ")
      self.query(query)
    }
  }

  private mutating func copy(_ copy: CopySyntax) {
    write("COPY ")
    switch copy.source {
    case .table(let table): name(table)
    case .query(let query):
      write("(")
      self.query(query)
      write(")")
    }
    write(" TO ")
    text(copy.path)
    guard !copy.options.isEmpty else { return }
    write(" WITH (")
    list(copy.options) { printer, option in
      printer.name(option.name)
      guard let value = option.value else { return }
      printer.write(" = ")
      printer.literal(value)
    }
    write(")")
  }

  private mutating func definition(
    _ columns: [ColumnDefinitionSyntax], _ constraints: [TableConstraintSyntax]
  ) {
    write("(")
    list(columns) { printer, column in printer.column(column) }
    for constraint in constraints {
      write(", ")
      self.constraint(constraint)
    }
    write(")")
  }

  mutating func column(_ column: ColumnDefinitionSyntax) {
    // `constraint DOUBLE CHECK (…)` would name a constraint.
    if column.name.key == "constraint" { write("\"\(column.name.text)\"") } else { name(column.name) }
    write(" ")
    type(column.type)
    for constraint in column.constraints {
      if let name = constraint.name {
        write(" CONSTRAINT ")
        self.name(name)
      }
      switch constraint.kind {
      case .null: write(" NULL")
      case .notNull: write(" NOT NULL")
      case .primaryKey: write(" PRIMARY KEY")
      case .unique: write(" UNIQUE")
      case .check(let condition):
        write(" ")
        check(condition)
      case .defaultValue(let value):
        write(" DEFAULT ")
        write("(")
        expression(value)
        write(")")
      }
    }
  }

  private mutating func check(_ condition: ExpressionSyntax) {
    write("CHECK (")
    expression(condition)
    write(")")
  }

  private mutating func constraint(_ constraint: TableConstraintSyntax) {
    if let name = constraint.name {
      write("CONSTRAINT ")
      self.name(name)
    }
    if constraint.name != nil { write(" ") }
    switch constraint.kind {
    case .primaryKey(let columns):
      write("PRIMARY KEY ")
      keyColumns(columns)
    case .unique(let columns):
      write("UNIQUE ")
      keyColumns(columns)
    case .check(let condition): check(condition)
    }
  }

  private mutating func createView(_ create: CreateViewSyntax) {
    write(create.orReplace ? "CREATE OR REPLACE VIEW " : "CREATE VIEW ")
    if create.ifNotExists { write("IF NOT EXISTS ") }
    name(create.name)
    if !create.columns.isEmpty {
      write(" ")
      names(create.columns)
    }
    write(" AS ")
    query(create.query)
  }

  private mutating func createIndex(_ create: CreateIndexSyntax) {
    write(create.isUnique ? "CREATE UNIQUE INDEX " : "CREATE INDEX ")
    if create.ifNotExists { write("IF NOT EXISTS ") }
    name(create.name)
    write(" ON ")
    name(create.table)
    write(" ")
    keyColumns(create.columns)
  }

  private mutating func keyColumns(_ columns: [KeyColumnSyntax]) {
    write("(")
    list(columns) { printer, column in
      printer.name(column.name)
      if let length = column.length {
        printer.write("(")
        printer.literal(length)
        printer.write(")")
      }
      if column.descending { printer.write(" DESC") }
    }
    write(")")
  }
}
