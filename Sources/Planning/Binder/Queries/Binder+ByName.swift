import Columns
import Diagnostics
import Syntax

/// UNION BY NAME.
extension StatementBinder {
  /// The queries with all columns that any of them has, in the order in which their names come first; what a query does not
  /// have is NULL. nil where they cannot be told apart, which is reported.
  func alignedByName(_ queries: [QueryOutput], _ links: [SetOperationSyntax]) -> [QueryOutput]? {
    guard !queries.contains(where: \.isIncomplete) else { return nil }
    var names: [(key: String, column: OutputColumn)] = []
    var known: Set<String> = []
    for (place, query) in queries.enumerated() {
      var own: Set<String> = []
      for column in query.columns {
        let key = column.name.lowercased()
        guard own.insert(key).inserted else {
          report(
            .duplicateColumn, "BY NAME needs columns of different names, and `\(column.name)` is there twice",
            at: column.span, "again here", related: [.init(links[max(place - 1, 0)].operatorSpan, "")],
            hint: "give one of them another name: … AS \(column.name)_2")
          return nil
        }
        if known.insert(key).inserted { names.append((key, column)) }
      }
    }
    return queries.map { aligned($0, names) }
  }

  private func aligned(
    _ query: QueryOutput, _ names: [(key: String, column: OutputColumn)]
  ) -> QueryOutput {
    let own = Dictionary(query.columns.map { ($0.name.lowercased(), $0) }) { first, _ in first }
    var aligned = query
    aligned.columns = names.map { name in
      own[name.key]
        ?? OutputColumn(id: newColumn(), name: name.column.name, type: .null, span: name.column.span)
    }
    let items = aligned.columns.compactMap { column -> NamedExpression? in
      guard let type = column.type else { return nil }
      let isOwn = own[column.name.lowercased()] != nil
      return NamedExpression(
        column: PlanColumn(id: column.id, name: column.name, type: type),
        expression: isOwn ? .column(column.id, type) : .constant(.null, .null))
    }
    aligned.plan = project(query.plan, items)
    return aligned
  }
}
