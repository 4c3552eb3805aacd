import Columns

/// What explanations call the columns of a plan, and which of them can be without a value.
struct PlainColumns {
  /// A column's own name, or what it is where it has none: "the sum of expenditure".
  private var names: [ColumnID: String] = [:]
  /// The table that a column was read from, by the name that the query gives it.
  private var owners: [ColumnID: String] = [:]
  private var missing: Set<ColumnID> = []
  /// The names of more than one column of the operator at hand.
  private var ambiguous: Set<String> = []

  mutating func declare(_ id: ColumnID, _ name: String, owner: String? = nil, mayBeMissing: Bool) {
    names[id] = name
    if let owner { owners[id] = owner }
    if mayBeMissing { missing.insert(id) } else { missing.remove(id) }
  }

  mutating func rename(_ id: ColumnID, _ name: String) { names[id] = name }

  /// All columns of a side of an outer join.
  mutating func loosen(_ columns: [PlanColumn]) {
    for column in columns { missing.insert(column.id) }
  }

  /// To be called before an operator over these columns is told.
  mutating func enter(_ columns: [PlanColumn]) {
    var seen: Set<String> = []
    ambiguous = []
    for column in Set(columns.map(\.id)) {
      let key = (names[column] ?? "").lowercased()
      if !seen.insert(key).inserted { ambiguous.insert(key) }
    }
  }

  /// With its table where that is needed to tell columns apart.
  func name(_ id: ColumnID) -> String {
    guard let name = names[id] else { return "a column" }
    guard ambiguous.contains(name.lowercased()), let owner = owners[id] else { return name }
    return owner.hasPrefix("step ") ? "\(name) of \(owner)" : "\(owner).\(name)"
  }

  func bareName(_ id: ColumnID) -> String { names[id] ?? "a column" }

  func mayBeMissing(_ id: ColumnID) -> Bool { missing.contains(id) }

  /// Whether the expression can be NULL for some row.
  func mayBeMissing(_ expression: BoundExpression) -> Bool {
    switch expression {
    case .constant(let value, _): value.isNull
    case .column(let id, _): mayBeMissing(id)
    case .call(let function, let arguments, _, _):
      switch function {
      case .isNull, .isNotNull, .isTrue, .isFalse, .isDistinct, .isNotDistinct, .concat, .isNotApplicable,
        .isNotReported, .isNotComparable:
        false
      case .reason: true
      case .greatest, .least: arguments.allSatisfy(mayBeMissing)
      default: arguments.contains(where: mayBeMissing)
      }
    case .cast(let operand, _, let isTry, _): isTry || mayBeMissing(operand)
    case .and(let operands), .or(let operands): operands.contains(where: mayBeMissing)
    case .coalesce(let operands, _): operands.allSatisfy(mayBeMissing)
    case .caseWhen(let branches, let otherwise, _):
      otherwise.map(mayBeMissing) ?? true || branches.contains { mayBeMissing($0.result) }
    case .inList(let operand, let values): mayBeMissing(operand) || values.contains(where: \.isNull)
    case .scalarSubquery, .correlated(_, .scalar, _, _, _): true
    case .correlated(_, .exists, _, _, _): false
    case .exists: false
    case .inSubquery(let operand, _): mayBeMissing(operand)
    }
  }

  /// The columns whose missing values leave a condition open, in the order of their use.
  func missingColumns(of condition: BoundExpression) -> [ColumnID] {
    var found: [ColumnID] = []
    var tested: Set<ColumnID> = []
    condition.walk { expression in
      switch expression {
      case .call(let function, _, _, _):
        switch function {
        case .isNull, .isNotNull, .isNotApplicable, .isNotReported, .isNotComparable, .reason:
          tested.formUnion(expression.referencedColumns)
          return false
        case .isTrue, .isFalse, .isDistinct, .isNotDistinct: return false
        default: return true
        }
      case .coalesce, .caseWhen: return false
      case .column(let id, _):
        if mayBeMissing(id), !found.contains(id) { found.append(id) }
        return true
      default: return true
      }
    }
    // What a condition asks to be there, or not, is decided by that.
    return found.filter { !tested.contains($0) }
  }

  /// What the filter lets through has a value in these.
  mutating func require(_ condition: BoundExpression) {
    for conjunct in condition.conjuncts {
      switch conjunct {
      case .call(.isNotNull, let arguments, _, _):
        if case .column(let id, _)? = arguments.first { missing.remove(id) }
      case .call(.equal, let arguments, _, _), .call(.less, let arguments, _, _),
        .call(.greater, let arguments, _, _), .call(.lessOrEqual, let arguments, _, _),
        .call(.greaterOrEqual, let arguments, _, _), .call(.notEqual, let arguments, _, _):
        for case .column(let id, _) in arguments { missing.remove(id) }
      default: break
      }
    }
  }
}
