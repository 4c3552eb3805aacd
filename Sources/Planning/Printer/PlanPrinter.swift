import Columns

/// Draws plans as trees, for EXPLAIN and the tests.
package struct PlanPrinter {
  /// One of the plans of a query.
  package enum Part: Sendable {
    case query
    case subquery(Int)
    case shared(Int)
  }

  /// What to say of an operator behind its line, such as its rows and time. Operators are counted from 0,
  /// each before its inputs, separately for each plan.
  package typealias Annotation = (_ part: Part, _ node: Int) -> String?

  private let annotation: Annotation
  private var part = Part.query
  private var node = 0
  private var lines: [String] = []
  /// The table that a column was read from, for names that are not unique.
  private var owners: [ColumnID: String] = [:]

  private static let maximumItems = 24

  private init(annotation: @escaping Annotation) { self.annotation = annotation }

  /// The tree of the query, and after it one of each subquery and of what is shared, under its name. Lines end in line
  /// feeds, but for the last.
  package static func text(of query: BoundQuery, annotation: @escaping Annotation = { _, _ in nil }) -> String
  {
    var printer = PlanPrinter(annotation: annotation)
    for plan in [query.plan] + query.subqueries + query.shared {
      plan.walk { $0.noteOwners(&printer.owners) }
    }
    if let purpose = query.purpose {
      printer.draw(query.plan, .query, printer.title(of: purpose))
    } else {
      printer.draw(query.plan, prefix: "", childPrefix: "")
    }
    for (number, plan) in query.subqueries.enumerated() {
      printer.draw(plan, .subquery(number), "Subquery #\(number + 1)")
    }
    for (number, plan) in query.shared.enumerated() {
      printer.draw(plan, .shared(number), "Shared #\(number + 1)")
    }
    return printer.lines.joined(separator: "\n")
  }

  package static func text(of plan: LogicalPlan) -> String {
    text(of: BoundQuery(plan: plan, subqueries: []))
  }

  private mutating func draw(_ plan: LogicalPlan, _ part: Part, _ title: String) {
    self.part = part
    node = 0
    lines.append(title)
    draw(plan, prefix: "└─ ", childPrefix: "   ")
  }

  private mutating func draw(_ plan: LogicalPlan, prefix: String, childPrefix: String) {
    let line = prefix + title(of: plan)
    lines.append(line + (annotation(part, node).map { "  \($0)" } ?? ""))
    node += 1
    let inputs = plan.inputs
    for (index, input) in inputs.enumerated() {
      let isLast = index == inputs.count - 1
      draw(
        input, prefix: childPrefix + (isLast ? "└─ " : "├─ "),
        childPrefix: childPrefix + (isLast ? "   " : "│  "))
    }
  }

  private func title(of plan: LogicalPlan) -> String {
    let printer = ExpressionPrinter(columnName: columnName(in: plan))
    switch plan {
    case .scan(let scan): return "Scan: \(title(of: scan))"
    case .values(let columns, let rows):
      if columns.isEmpty { return rows.count == 1 ? "OneRow" : "NoRows" }
      return "Values: \(counted(rows.count, "row")) (\(listed(columns.map(\.name))))"
    case .filter(_, let condition): return "Filter: \(printer.text(of: condition))"
    case .project(_, let items): return "Project: \(listed(items.map { title(of: $0, printer) }))"
    case .aggregate(let aggregate): return title(of: aggregate, printer)
    case .join(let join): return title(of: join, printer)
    case .sort(_, let keys): return "Sort: \(listed(keys.map(printer.text(of:))))"
    case .limit(_, nil, 0): return "Materialize"
    case .limit(_, let count, let offset): return "Limit: \(window(count, offset))"
    case .limitBy(_, let keys, let count, let offset):
      return "LimitBy: \(window(count, offset)) for each \(listed(keys.map(printer.text(of:))))"
    case .topN(_, let keys, let count, let offset):
      return "TopN: \(window(count, offset)) by \(listed(keys.map(printer.text(of:))))"
    case .distinct: return "Distinct"
    case .setOperation(let operation):
      let name =
        switch operation.op {
        case .union: "Union"
        case .intersect: "Intersect"
        case .except: "Except"
        }
      return name + (operation.all ? "All" : "")
    case .spread(let spread):
      return "Spread: \(listed(spread.aggregates.map { printer.text(of: $0.aggregate) }))"
    case .window(let window): return title(of: window, printer)
    case .expansion(let expansion): return title(of: expansion, printer)
    case .totals(let totals): return title(of: totals, printer)
    case .recursive(let recursion): return "Recursive\(recursion.all ? "All" : ""): \(recursion.name)"
    case .workingTable(let table): return "WorkingTable: \(table.name)"
    case .shared(let use):
      let name = "Shared #\(use.number + 1)"
      return use.outputs.isEmpty ? name : "\(name): \(listed(use.outputs.map(\.column.name)))"
    }
  }

  private func title(of purpose: RowPurpose) -> String {
    switch purpose {
    case .createTable(let name): "CreateTable: \(name)"
    case .insert(let table, let replaces): "Insert\(replaces ? "OrReplace" : ""): \(table)"
    case .update(let table): "Update: \(table)"
    case .delete(let table): "Delete: \(table)"
    case .copy(let path): "Copy: \(path)"
    case .check(let condition): "Assert: \(condition)"
    }
  }

  private func title(of scan: LogicalScan) -> String {
    let name = scan.alias.map { "\(scan.table.name) AS \($0)" } ?? scan.table.name
    if scan.columns.count == scan.table.fields.count, scan.rowNumber == nil { return name }
    return "\(name) (\(listed(LogicalPlan.scan(scan).columns.map(\.name))))"
  }

  private func title(of item: NamedExpression, _ printer: ExpressionPrinter) -> String {
    let text = printer.text(of: item.expression)
    let isNamed =
      text == item.column.name || text == "\"\(item.column.name)\"" || text.hasSuffix(".\(item.column.name)")
    return isNamed ? text : "\(text) AS \(item.column.name)"
  }

  private func title(of aggregate: LogicalAggregate, _ printer: ExpressionPrinter) -> String {
    let groups = listed(aggregate.groups.map { title(of: $0, printer) })
    let aggregates = listed(aggregate.aggregates.map { printer.text(of: $0.aggregate) })
    let parts = [groups, aggregates].filter { !$0.isEmpty }
    guard let sets = aggregate.sets else { return "Aggregate: \(parts.joined(separator: " | "))" }
    let names = aggregate.groups.map(\.column.name)
    let written = sets.sets.map { set in "(\(set.map { names[$0] }.joined(separator: ", ")))" }
    return "Aggregate: \(parts.joined(separator: " | ")) by sets \(listed(written))"
  }

  private func title(of window: LogicalWindow, _ printer: ExpressionPrinter) -> String {
    let calls = window.outputs.map { printer.text(of: $0.call, isOrdered: !window.order.isEmpty) }
    let partition =
      window.partition.isEmpty
      ? "" : " for each \(listed(window.partition.map(printer.text(of:))))"
    let order = window.order.isEmpty ? "" : " by \(listed(window.order.map(printer.text(of:))))"
    let limit = window.limit.map { ", \($0.function.rawValue) up to \($0.count)" } ?? ""
    return "Window: \(listed(calls))\(partition)\(order)\(limit)"
  }

  private func title(of expansion: LogicalExpansion, _ printer: ExpressionPrinter) -> String {
    let names = listed(expansion.columns.map(\.name))
    switch expansion.values {
    case .parts(let parts):
      let values = parts.map { part in
        let texts = part.map(printer.text(of:))
        return texts.count == 1 ? texts[0] : "(\(texts.joined(separator: ", ")))"
      }
      return "Unpivot: \(names.isEmpty ? counted(parts.count, "row") : "\(names) from \(listed(values))")"
    case .series(let series):
      return "Series: \(names) from \(series.name)(\(listed(expansion.expressions.map(printer.text(of:)))))"
    case .split(let split):
      return "Split: \(names) from \(split.name)(\(listed(expansion.expressions.map(printer.text(of:)))))"
    }
  }

  private func title(of totals: LogicalTotals, _ printer: ExpressionPrinter) -> String {
    let keys = totals.keys.isEmpty ? "" : " by \(listed(totals.keys.map(printer.text(of:))))"
    let order = totals.order.isEmpty ? "" : ", sorted by \(listed(totals.order.map(printer.text(of:))))"
    let isLimited = totals.count != nil || totals.offset > 0
    return "Totals\(keys)\(order)\(isLimited ? ", limited to \(window(totals.count, totals.offset))" : "")"
  }

  private func title(of join: LogicalJoin, _ printer: ExpressionPrinter) -> String {
    let name =
      switch join.kind {
      case .inner: "InnerJoin"
      case .left: "LeftJoin"
      case .right: "RightJoin"
      case .full: "FullJoin"
      case .cross: "CrossJoin"
      case .semi: "SemiJoin"
      case .anti: "AntiJoin"
      }
    let keys = join.keys.map {
      "\(printer.text(of: $0.left)) \($0.matchesNulls ? "IS NOT DISTINCT FROM" : "=") \(printer.text(of: $0.right))"
    }
    let rest = join.residual.map { [printer.text(of: $0)] } ?? []
    let conditions = keys.joined(separator: " AND ")
    let parts = (conditions.isEmpty ? [] : [conditions]) + rest
    return parts.isEmpty ? name : "\(name): \(parts.joined(separator: "; "))"
  }

  private func window(_ count: Int?, _ offset: Int) -> String {
    let rows = count.map(String.init) ?? "all"
    return offset > 0 ? "\(rows) after \(offset)" : rows
  }

  private func listed(_ items: [String]) -> String {
    let rest = items.count - Self.maximumItems
    let shown = items.prefix(Self.maximumItems).joined(separator: ", ")
    return rest > 0 ? "\(shown) and \(rest) more" : shown
  }

  /// What the operator's expressions call the columns of its inputs; with the table's name where two are
  /// alike.
  private func columnName(in plan: LogicalPlan) -> (ColumnID) -> String {
    var names: [ColumnID: String] = [:]
    var counts: [String: Int] = [:]
    for input in plan.inputs {
      for column in input.columns where names.updateValue(column.name, forKey: column.id) == nil {
        counts[column.name.lowercased(), default: 0] += 1
      }
    }
    let known = owners
    return { id in
      guard let name = names[id] else { return "#\(id.number)" }
      if counts[name.lowercased()] == 1 { return name }
      return known[id].map { "\($0).\(name)" } ?? name
    }
  }
}

extension LogicalPlan {
  fileprivate func noteOwners(_ owners: inout [ColumnID: String]) {
    guard case .scan(let scan) = self else { return }
    for column in columns { owners[column.id] = scan.alias ?? scan.table.name }
  }
}
