import Columns

/// Projections and aggregates, which compute columns.
extension PlainExplanation {
  mutating func tell(_ items: [NamedExpression], over input: LogicalPlan) {
    for item in items {
      guard case .column(let id, _) = item.expression, item.column.name.isPlainName else { continue }
      aliases[id] = item.column.name
    }
    _ = tell(input)
    columns.enter(input.columns)
    let told = expressions
    var computed: [String] = []
    for item in items {
      let isMissing = columns.mayBeMissing(item.expression)
      if case .column(let id, _) = item.expression {
        if item.column.id != id {
          let name = item.column.name.isPlainName ? item.column.name : columns.bareName(id)
          columns.declare(item.column.id, name, mayBeMissing: isMissing)
        } else if item.column.name.isPlainName {
          columns.rename(id, item.column.name)
        }
        continue
      }
      let asksOfGroups = item.expression.asksOfGroupingSets(of: input)
      let text =
        asksOfGroups ? "a number that tells what the row's group leaves out" : told.text(item.expression)
      let itemName = asksOfGroups ? aliases[item.column.id] ?? item.column.name : item.column.name
      let hasName = itemName.isPlainName
      columns.declare(
        item.column.id, hasName ? itemName : text, owner: "step \(steps.count + 1)",
        mayBeMissing: isMissing)
      // What has no name of its own is told where it is used.
      guard hasName, !item.expression.isGiven else { continue }
      computed.append(
        "\(itemName) as \(text)\(item.expression.saysUnit ? "" : item.expression.type.plainUnit)")
    }
    if !computed.isEmpty {
      steps.append("Works out \(PlainWords.list(computed)).")
    } else if input.isOneRow {
      steps.append("Takes one row: \(PlainWords.list(items.map { told.text($0.expression) })).")
    }
  }

  mutating func tell(_ aggregate: LogicalAggregate) {
    _ = tell(aggregate.input)
    columns.enter(aggregate.input.columns)
    let aggregates = PlainAggregate(expressions: expressions)
    let groups = (aggregate.sets?.sets.first ?? Array(aggregate.groups.indices)).map { place -> String in
      let group = aggregate.groups[place]
      let text = expressions.text(group.expression)
      let name = aliases[group.column.id] ?? group.column.name
      return name.isPlainName && name != text.bareColumn ? "\(text) (\(name))" : text
    }
    let names = aliases
    let parts = aggregates.sentences(aggregate.aggregates) { names[$0] }
    let scope = groups.isEmpty ? "Over all rows, " : "For each \(PlainWords.list(groups)), "
    var text = groups.isEmpty && parts.isEmpty ? "Makes one row of all" : scope
    if parts.isEmpty, !groups.isEmpty {
      text = "Makes one row of each \(PlainWords.list(groups))"
    } else {
      text += PlainWords.list(parts)
    }
    text += "." + largerGroups(of: aggregate)
    let passed = passedOver(aggregate)
    if !passed.isEmpty {
      text += " Missing values of \(PlainWords.list(passed)) are passed over."
    }
    steps.append(text)
    declare(aggregate, aggregates)
  }

  /// The columns of arguments that can be without a value in some row.
  private func passedOver(_ aggregate: LogicalAggregate) -> [String] {
    var names: [String] = []
    for output in aggregate.aggregates where output.aggregate.function != .count {
      guard let argument = output.aggregate.arguments.first, columns.mayBeMissing(argument) else { continue }
      for id in columns.missingColumns(of: argument) where !names.contains(columns.name(id)) {
        names.append(columns.name(id))
      }
    }
    return names
  }

  private mutating func declare(_ aggregate: LogicalAggregate, _ texts: PlainAggregate) {
    var declared = columns
    for (place, group) in aggregate.groups.enumerated() {
      let name = group.column.name.isPlainName ? group.column.name : expressions.text(group.expression)
      let isLeftOut = aggregate.sets.map { !$0.allContain(place) } ?? false
      let isMissing = isLeftOut || columns.mayBeMissing(group.expression)
      if case .column(let id, _) = group.expression, id == group.column.id {
        if isLeftOut {
          declared.declare(id, name, owner: stepName, mayBeMissing: true)
        } else if isMissing == false {
          declared.rename(id, name)
        }
      } else {
        declared.declare(group.column.id, name, owner: stepName, mayBeMissing: isMissing)
      }
    }
    for output in aggregate.aggregates {
      let name = aliases[output.column.id] ?? texts.noun(output.aggregate)
      let isMissing =
        ![.count, .countRows].contains(output.aggregate.function)
        && output.aggregate.arguments.first.map(columns.mayBeMissing) ?? false
      declared.declare(output.column.id, name, owner: stepName, mayBeMissing: isMissing)
    }
    columns = declared
  }
}

extension BoundExpression {
  /// A constant, or a cast of one or of a column to another type of its kind.
  fileprivate var isGiven: Bool {
    switch self {
    case .constant, .column: true
    case .cast(let operand, _, isTry: false, _): operand.isGiven
    default: false
    }
  }
}

extension LogicalPlan {
  var isOneRow: Bool {
    if case .values(let columns, let rows) = self { columns.isEmpty && rows.count == 1 } else { false }
  }
}

extension String {
  /// Without the name of a table before a point.
  fileprivate var bareColumn: String { split(separator: ".").last.map(String.init) ?? self }
}
