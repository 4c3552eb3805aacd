import Columns
import Diagnostics
import Syntax

extension StatementBinder {
  /// `a UNION b EXCEPT c …`: the chain is read in a loop, since it can be long.
  func bindSetOperations(_ body: QueryBodySyntax, outer: SubqueryFrame?) -> QueryOutput {
    var links: [SetOperationSyntax] = []
    var first = body
    while case .setOperation(let operation) = first {
      links.append(operation)
      first = operation.left
    }
    links.reverse()
    var operands = [bindBody(first, outer: outer)]
    for link in links { operands.append(bindBody(link.right, outer: outer)) }
    return combine(operands, links)
  }

  /// The rows of several queries, put together from left to right.
  func combine(_ queries: [QueryOutput], _ links: [SetOperationSyntax]) -> QueryOutput {
    guard links.contains(where: \.matchesNames) else { return combineByPlace(queries, links) }
    var result = queries[0]
    var index = 0
    while index < links.count {
      var end = index + 1
      while end < links.count, links[end].matchesNames == links[index].matchesNames { end += 1 }
      var operands = [result] + queries[(index + 1)...end]
      let run = Array(links[index..<end])
      if run[0].matchesNames {
        guard let aligned = alignedByName(operands, run) else { return .broken }
        operands = aligned
      }
      result = combineByPlace(operands, run)
      index = end
    }
    return result
  }

  private func combineByPlace(_ queries: [QueryOutput], _ links: [SetOperationSyntax]) -> QueryOutput {
    var operands = queries
    guard !operands.contains(where: \.isIncomplete) else { return .broken }
    guard checkWidths(operands, links) else { return .broken }
    guard readTexts(&operands), bringIntoUnits(&operands) else {
      return QueryOutput(plan: .nothing, columns: operands[0].columns, isIncomplete: true)
    }
    let types = unifiedTypes(operands)
    let columns = operands[0].columns.enumerated().map { index, column in
      OutputColumn(id: newColumn(), name: column.name, type: types[index], span: column.span)
    }
    guard !types.contains(nil) else {
      return QueryOutput(plan: .nothing, columns: columns, isIncomplete: false)
    }
    let plans = operands.map { cast($0, to: types.compactMap(\.self)) }
    checkRowUnits(operands, links)
    followUnits(operands, columns)
    followGoals(operands, columns)
    let planColumns = columns.compactMap { column in
      column.type.map { PlanColumn(id: column.id, name: column.name, type: $0) }
    }
    let plan = SetOperationChain(binder: self, columns: planColumns).plan(of: plans, links)
    return QueryOutput(plan: plan, columns: columns, isIncomplete: false)
  }

  /// Numbers that have a unit in each row are compared where their units are compared beside them.
  private func checkRowUnits(_ operands: [QueryOutput], _ links: [SetOperationSyntax]) {
    guard !unitColumns.isEmpty, links.contains(where: { $0.op != .union || !$0.all }) else { return }
    for index in operands[0].columns.indices {
      let places = operands.map { operand in
        unitColumns[operand.columns[index].id].map { names in operand.columns.firstIndex { $0.id == names } }
      }
      let named = places.indices.filter { places[$0] != nil }
      guard let first = named.first, named.count > 1,
        named.contains(where: { places[$0] != places[first] }) || places[first] == .some(nil)
      else { continue }
      let columns = named.map { operands[$0].columns[index] }
      report(
        .unitMismatch,
        "the rows of both have a unit of their own in `\(columns[0].name)`, which is not compared",
        at: columns[1].span, related: [.init(columns[0].span, "here too")],
        hint: "select the columns of units beside them, or convert them by (… TO [unit])")
    }
  }

  /// Numbers that have a unit in each row are brought into the unit that a column beside which they are put has in all; false
  /// and reported where nothing names theirs.
  private func bringIntoUnits(_ operands: inout [QueryOutput]) -> Bool {
    guard !unitColumns.isEmpty else { return true }
    for index in operands[0].columns.indices {
      guard let unit = operands.lazy.compactMap({ $0.columns[index].type?.unit }).first else { continue }
      for operand in operands.indices {
        let column = operands[operand].columns[index]
        guard column.type?.unit == nil, let number = column.expression, let names = unitColumns[column.id]
        else {
          continue
        }
        guard let unitColumn = operands[operand].columns.first(where: { $0.id == names }) else {
          reportUnnamedUnit(Operand(number, column.span), to: "[\(unit.symbol)]")
          return false
        }
        let converted = number.rowsConverted(
          to: unit, by: .column(names, .text), unitColumn.name, isTry: false, column.span)
        operands[operand].replace(index, by: converted, newColumn())
      }
    }
    return true
  }

  private func checkWidths(_ operands: [QueryOutput], _ links: [SetOperationSyntax]) -> Bool {
    let width = operands[0].columns.count
    for (operand, link) in zip(operands.dropFirst(), links) where operand.columns.count != width {
      report(
        .columnCountMismatch,
        "\(link.op.rawValue) needs queries of as many columns: \(width) here, \(operand.columns.count) there",
        at: link.right.span, counted(operand.columns.count, "column"),
        related: [.init(links[0].left.span, counted(width, "column"))])
      return false
    }
    return true
  }

  /// Columns of text literals beside columns of dates or periods are read as such; false and reported where one is
  /// none.
  private func readTexts(_ operands: inout [QueryOutput]) -> Bool {
    var isSound = true
    for index in operands[0].columns.indices {
      let date = operands.lazy.compactMap { $0.columns[index].type }.first(where: \.readsTextLiterals)
      guard let date else { continue }
      for operand in operands.indices where operands[operand].columns[index].type?.base == .text {
        let column = operands[operand].columns[index]
        guard let constants = operands[operand].plan.constants(of: column.id) else { continue }
        for case .text(let text) in constants where bindText(text, as: date, column.span) == nil {
          isSound = false
        }
        if isSound { operands[operand].read(index, as: date, newColumn()) }
      }
    }
    return isSound
  }

  /// The type of each position; nil where there is none, which is reported.
  private func unifiedTypes(_ operands: [QueryOutput]) -> [DataType?] {
    operands[0].columns.indices.map { index in
      var type = operands[0].columns[index].type
      for operand in operands.dropFirst() {
        guard let known = type, let other = operand.columns[index].type else { return nil }
        if known == other { continue }
        guard let common = known.unified(with: other) else {
          if known.unifiedBase(with: other) != nil {
            let first = operands[0].columns[index]
            reportUnits(
              "put into one column", known, first.span, other, operand.columns[index].span)
            return nil
          }
          report(
            .typeMismatch,
            "column \(index + 1) is \(known.displayName) in one query and \(other.displayName) in another",
            at: operand.columns[index].span, other.displayName,
            related: [.init(operands[0].columns[index].span, known.displayName)],
            hint: "cast one of them, for example to TEXT")
          return nil
        }
        type = common
      }
      return type
    }
  }

  /// The query with its columns cast to other types, where they differ.
  /// - Parameter toCompare: whether they are only compared.
  func cast(_ query: QueryOutput, to types: [DataType], toCompare: Bool = false) -> LogicalPlan {
    let differs = zip(query.columns, types).contains { column, type in
      column.type.map { !$0.hasRepresentation(of: type) } ?? false
    }
    guard differs else { return query.plan }
    let items = zip(query.columns, types).map { column, type in
      let expression = column.expression ?? .constant(.null, type)
      let castExpression =
        toCompare
        ? widened(expression, to: type, at: column.span) : implicitCast(expression, to: type, at: column.span)
      let id = castExpression == expression ? column.id : newColumn()
      return NamedExpression(
        column: PlanColumn(id: id, name: column.name, type: castExpression.type), expression: castExpression)
    }
    return .project(query.plan, items)
  }
}

extension QueryOutput {
  /// Casts a column of texts, which are known to be dates or periods.
  fileprivate mutating func read(_ place: Int, as type: DataType, _ id: ColumnID) {
    guard let expression = columns[place].expression else { return }
    replace(place, by: .cast(expression, type, isTry: false, columns[place].span), id)
  }

  /// - Parameter id: the number that the column gets.
  fileprivate mutating func replace(_ place: Int, by value: BoundExpression, _ id: ColumnID) {
    let items = plan.columns.map { column in
      guard column.id == columns[place].id else {
        return NamedExpression(column: column, expression: .column(column.id, column.type))
      }
      return NamedExpression(
        column: PlanColumn(id: id, name: column.name, type: value.type), expression: value)
    }
    plan = .project(plan, items)
    columns[place].id = id
    columns[place].type = value.type
  }
}

/// Builds the plan of a chain of set operations, read from left to right. A long run of one associative
/// operation becomes a balanced tree, whose height is the logarithm of its length; a short one keeps the form
/// in which it was written.
private struct SetOperationChain {
  let binder: StatementBinder
  let columns: [PlanColumn]
  static let longRun = 16

  func plan(of plans: [LogicalPlan], _ links: [SetOperationSyntax]) -> LogicalPlan {
    var result = plans[0]
    var index = 0
    while index < links.count {
      let (op, all) = (links[index].op, links[index].all)
      var end = index + 1
      while end < links.count, links[end].op == op, links[end].all == all { end += 1 }
      let run = plans[(index + 1)...end]
      let isLast = end == links.count
      result = join(result, run, LogicalSetOperation.Operator(op), all, isLast: isLast)
      index = end
    }
    return result
  }

  private func join(
    _ first: LogicalPlan, _ run: ArraySlice<LogicalPlan>, _ op: LogicalSetOperation.Operator, _ all: Bool,
    isLast: Bool
  ) -> LogicalPlan {
    guard run.count > Self.longRun else {
      var result = first
      for (offset, plan) in run.enumerated() {
        result = node(op, all, result, plan, isLast: isLast && offset == run.count - 1)
      }
      return result
    }
    // a EXCEPT b EXCEPT c is a EXCEPT (b UNION c).
    if op == .except {
      return node(.except, all, first, balanced(.union, all, run), isLast: isLast)
    }
    let operands = [first] + run
    let middle = operands.count / 2
    return node(
      op, all, balanced(op, all, operands[..<middle]), balanced(op, all, operands[middle...]), isLast: isLast)
  }

  private func balanced(
    _ op: LogicalSetOperation.Operator, _ all: Bool, _ run: ArraySlice<LogicalPlan>
  ) -> LogicalPlan {
    guard run.count > 1 else { return run.first ?? .nothing }
    let middle = run.startIndex + run.count / 2
    return node(
      op, all, balanced(op, all, run[..<middle]), balanced(op, all, run[middle...]), isLast: false)
  }

  private func node(
    _ op: LogicalSetOperation.Operator, _ all: Bool, _ left: LogicalPlan, _ right: LogicalPlan, isLast: Bool
  ) -> LogicalPlan {
    let named =
      isLast
      ? columns : columns.map { PlanColumn(id: binder.newColumn(), name: $0.name, type: $0.type) }
    return .setOperation(
      LogicalSetOperation(op: op, all: all, left: left, right: right, columns: named))
  }
}

extension LogicalSetOperation.Operator {
  init(_ syntax: SetOperationSyntax.Operator) {
    switch syntax {
    case .union: self = .union
    case .intersect: self = .intersect
    case .except: self = .except
    }
  }
}
