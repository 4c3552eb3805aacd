import Diagnostics
import Syntax

extension StatementSyntax {
  /// Queries within others that order their rows for nobody: the order of a result is said at its end.
  var lostOrders: [Diagnostic] {
    let calls = SyntaxSearch.all(CallSyntax.self, in: self)
    guard !calls.contains(where: \.takesRowsInOrder) else { return [] }
    let outer = kind.orderedQueries.map(\.span)
    return SyntaxSearch.all(QuerySyntax.self, in: self).filter { !outer.contains($0.span) }
      .compactMap(\.orderWithoutLimit).map { span in
        Diagnostic.warning(
          .lostOrder, "the query around this one need not keep its order", at: .init(span, "without LIMIT"),
          hint: "order the result at its end, and leave this out; beside LIMIT it says which rows are kept")
      }
  }
}

extension StatementKindSyntax {
  /// Those whose order is seen: it is that of the result, of the rows of a file, or of a table.
  fileprivate var orderedQueries: [QuerySyntax] {
    switch self {
    case .query(let query), .describeQuery(let query), .summarize(let query): query.withNested
    case .explain(let statement, _): statement.orderedQueries
    case .copy(let copy): if case .query(let query) = copy.source { query.withNested } else { [] }
    case .createTable(let table): if case .query(let query) = table.content { query.withNested } else { [] }
    case .insert(let insert): insert.source?.withNested ?? []
    default: []
    }
  }
}

extension QuerySyntax {
  /// With the query that it is in parentheses.
  fileprivate var withNested: [QuerySyntax] {
    if case .nested(let inner) = body, orderBy == nil { [self] + inner.withNested } else { [self] }
  }

  /// Where its rows are ordered, and none is chosen by it.
  fileprivate var orderWithoutLimit: SourceSpan? {
    var order = limit == nil && offset == nil ? orderBy?.span : nil
    for pipe in pipes {
      switch pipe.step {
      case .orderBy: order = pipe.span
      case .limit: order = nil
      default: break
      }
    }
    return order
  }
}

extension OrderBySyntax {
  fileprivate var span: SourceSpan {
    switch self {
    case .all(_, _, let span), .items(_, let span): span
    }
  }
}

extension CallSyntax {
  /// Whether it depends on the order of the rows that it is given, and says none of its own.
  fileprivate var takesRowsInOrder: Bool {
    guard orderBy.isEmpty, withinGroup == nil else { return false }
    switch name.key {
    case "string_agg", "listagg", "group_concat", "array_agg", "list", "first", "last", "any_value",
      "arbitrary":
      return true
    case "row_number", "lag", "lead", "first_value", "last_value", "nth_value": return true
    default: return false
    }
  }
}
