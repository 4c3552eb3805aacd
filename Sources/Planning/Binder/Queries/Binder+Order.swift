import Columns
import Diagnostics
import Syntax

/// A sort key, as the place of an item.
struct OrderKey {
  var item: Int
  var descending: Bool
  var nullsFirst: Bool
}

extension StatementBinder {
  /// ORDER BY of a SELECT: selected items by number, alias or equal expression. Other expressions are added
  /// to the items, to be dropped after the sort.
  /// - Parameter clause: what the keys stand in; DISTINCT ON names its columns in the same way.
  func bindOrder(
    _ syntax: OrderBySyntax?, items: inout [SelectItem], isDistinct: Bool, clause: Clause = .orderBy,
    in context: ExpressionContext
  ) -> [OrderKey] {
    switch syntax {
    case nil: return []
    case .all(let descending, let nullsFirst, _)?:
      return items.indices.map {
        OrderKey(item: $0, descending: descending, nullsFirst: nullsFirst ?? false)
      }
    case .items(let keys, _)?:
      let listed = items.count
      var places: [BoundExpression: Int] = [:]
      for index in items.indices.reversed() {
        if let expression = items[index].value.expression { places[expression.withoutSpans] = index }
      }
      var isUsed: [Bool] = []
      return keys.flatMap { key -> [OrderKey] in
        let found = bindOrderKey(
          key.expression, listed: listed, items: &items, places: &places, isDistinct: isDistinct,
          clause, in: context)
        return found.compactMap { place in
          // A second key on one column decides nothing.
          while isUsed.count <= place { isUsed.append(false) }
          guard !isUsed[place] else { return nil }
          isUsed[place] = true
          return OrderKey(item: place, descending: key.descending, nullsFirst: key.nullsFirst ?? false)
        }
      }
    }
  }

  /// The places of the items to sort by: several where COLUMNS stands for them, none of what is at fault or constant.
  private func bindOrderKey(
    _ syntax: ExpressionSyntax, listed: Int, items: inout [SelectItem], places: inout [BoundExpression: Int],
    isDistinct: Bool, _ clause: Clause, in context: ExpressionContext
  ) -> [Int] {
    if let ordinal = syntax.ordinal {
      return itemIndex(ordinal, count: listed, clause).map { [$0] } ?? []
    }
    if let place = outputColumn(syntax, among: items.prefix(listed)) { return [place] }
    return context.within(clause) { trackEach(syntax, in: context) }.compactMap {
      place(of: $0.value, syntax, items: &items, places: &places, isDistinct: isDistinct)
    }
  }

  private func place(
    of value: TrackedExpression, _ syntax: ExpressionSyntax, items: inout [SelectItem],
    places: inout [BoundExpression: Int], isDistinct: Bool
  ) -> Int? {
    guard let expression = value.expression else { return nil }
    if let place = places[expression.withoutSpans] { return place }
    if case .constant = expression { return nil }
    if isDistinct {
      report(
        .notGrouped, "with DISTINCT, ORDER BY can use selected columns only", at: value.span,
        "not selected, so the distinct rows have no such value",
        hint: "add `\(syntax.columnName)` to SELECT")
      return nil
    }
    places[expression.withoutSpans] = items.count
    items.append(SelectItem(name: syntax.columnName, value: value))
    return items.count - 1
  }

  /// The selected column of that name, if it is the only one: `SELECT a.line FROM a JOIN b … ORDER BY line`.
  private func outputColumn(_ syntax: ExpressionSyntax, among items: ArraySlice<SelectItem>) -> Int? {
    guard case .column(let name) = syntax, name.parts.count == 1, let key = name.parts.first?.key else {
      return nil
    }
    let named = items.indices.filter { items[$0].name.lowercased() == key }
    return named.count == 1 ? named.first : nil
  }

  /// ORDER BY after VALUES or a set operation, over the columns of its result.
  func bindOrder(
    _ syntax: OrderBySyntax, of output: QueryOutput, outer: SubqueryFrame?
  ) -> LogicalPlan {
    let context = ExpressionContext(
      scope: output.scope(name: "", span: .none), outer: outer, clause: .orderBy)
    let keys = orderKeys(syntax, of: output, in: context)
    return keys.isEmpty ? output.plan : .sort(output.plan, keys)
  }

  func orderKeys(
    _ syntax: OrderBySyntax, of output: QueryOutput, in context: ExpressionContext
  ) -> [SortKey] {
    switch syntax {
    case .all(let descending, let nullsFirst, _):
      return output.columns.compactMap(\.expression).map {
        SortKey(expression: $0, descending: descending, nullsFirst: nullsFirst ?? false)
      }
    case .items(let keys, _):
      return keys.compactMap { key in
        var expression: BoundExpression?
        if let ordinal = key.expression.ordinal {
          expression = itemIndex(ordinal, count: output.columns.count, .orderBy).flatMap {
            output.columns[$0].expression
          }
        } else {
          expression = bind(key.expression, in: context)
          if let misplaced = context.aggregates.first?.aggregate.span ?? context.shares.first?.span {
            report(
              .misplacedAggregate, "this ORDER BY sorts a finished result, so it cannot aggregate",
              at: misplaced, hint: "select the aggregate, and sort by its name")
            return nil
          }
          if let misplaced = context.windows.first {
            report(
              .misplacedWindow, "this ORDER BY sorts a finished result, so it cannot use window functions",
              at: misplaced.span, hint: "select the function, and sort by its name")
            return nil
          }
        }
        return expression.map {
          SortKey(expression: $0, descending: key.descending, nullsFirst: key.nullsFirst ?? false)
        }
      }
    }
  }
}
