extension BoundExpression {
  /// Whether both compute the same, wherever they stand in the text.
  package func computesSame(as other: BoundExpression) -> Bool {
    switch (self, other) {
    case (.column(let left, _), .column(let right, _)): left == right
    case (.constant(let left, let type), .constant(let right, let otherType)):
      left == right && type == otherType
    case (.call(let left, let arguments, let type, _), .call(let right, let others, let otherType, _)):
      left == right && type == otherType && Self.areSame(arguments, others)
    case (.cast(let left, let type, let isTry, _), .cast(let right, let otherType, let otherIsTry, _)):
      type == otherType && isTry == otherIsTry && left.computesSame(as: right)
    case (.and(let left), .and(let right)), (.or(let left), .or(let right)),
      (.coalesce(let left, _), .coalesce(let right, _)):
      Self.areSame(left, right)
    case (.inList(let left, let values), .inList(let right, let others)):
      left.computesSame(as: right) && values == others
    case (.scalarSubquery(let left, _, _), .scalarSubquery(let right, _, _)): left == right
    case (
      .correlated(let left, let form, let arguments, _, _),
      .correlated(let right, let otherForm, let others, _, _)
    ):
      left == right && form == otherForm && Self.areSame(arguments, others)
    case (.exists(let left), .exists(let right)): left == right
    case (.inSubquery(let left, let query), .inSubquery(let right, let otherQuery)):
      query == otherQuery && left.computesSame(as: right)
    case (.caseWhen(let left, _, let type), .caseWhen(let right, _, let otherType)):
      type == otherType && left.count == right.count && Self.areSame(children, other.children)
    default: false
    }
  }

  private static func areSame(_ left: [BoundExpression], _ right: [BoundExpression]) -> Bool {
    guard left.count == right.count else { return false }
    for (one, other) in zip(left, right) where !one.computesSame(as: other) { return false }
    return true
  }
}
