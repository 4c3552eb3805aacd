import Columns
import Diagnostics
import Syntax

/// A pair of columns that USING or NATURAL puts together.
private struct MergedPair {
  var name: String
  var span: SourceSpan
  var left: Int
  var right: Int
}

extension StatementBinder {
  func bindJoin(
    _ join: JoinSyntax, _ left: BoundTable, _ right: BoundTable, outer: SubqueryFrame?
  ) -> BoundTable {
    checkNames(left.scope, right.scope)
    let leftCount = left.scope.columns.count
    var result = BoundTable(plan: .nothing, scope: left.scope)
    result.scope.append(right.scope)
    var parts = JoinParts()
    switch join.condition {
    case .none: break
    case .on(let condition):
      let context = ExpressionContext(scope: result.scope, outer: outer, clause: .join)
      if let bound = bindCondition(condition, .join, in: context) {
        // Columns of the queries around belong to neither side.
        let own = Set(left.plan.columns.map(\.id))
        let other = Set(right.plan.columns.map(\.id))
        parts = JoinParts(conjuncts: bound.conjuncts, isLeft: own.contains, isRight: other.contains)
      }
    case .using(let names):
      let pairs = names.compactMap { usingPair($0, left.scope, right.scope, offset: leftCount) }
      merge(pairs, join, &result.scope, &parts)
    case .natural(let span):
      let pairs = naturalPairs(left.scope, right.scope, offset: leftCount, at: span)
      merge(pairs, join, &result.scope, &parts)
    }
    let kind = join.kind == .cross && !parts.isEmpty ? .inner : LogicalJoin.Kind(join.kind)
    result.plan = .join(
      LogicalJoin(
        kind: kind, left: left.plan, right: right.plan, keys: parts.keys, residual: parts.residual,
        written: join.meansAllPairs ? nil : join.right.span))
    return result
  }

  private func usingPair(
    _ name: Identifier, _ left: Scope, _ right: Scope, offset: Int
  ) -> MergedPair? {
    guard let one = sideColumn(name, of: left, "left"), let other = sideColumn(name, of: right, "right")
    else { return nil }
    return MergedPair(name: name.text, span: name.span, left: one, right: other + offset)
  }

  private func sideColumn(_ name: Identifier, of scope: Scope, _ side: String) -> Int? {
    let found = scope.visibleColumns(named: name.key)
    if found.count == 1 { return found[0] }
    if found.isEmpty {
      guard !scope.isIncomplete else { return nil }
      let names = scope.visible.map { scope.columns[$0].name }
      report(
        .unknownColumn, "USING needs `\(name.text)` on both sides, and the \(side) one has no such column",
        at: name.span, hint: suggestion(for: name.text, among: names, called: "columns there"))
    } else {
      reportAmbiguous(name.text, at: name.span, found, in: scope)
    }
    return nil
  }

  /// The columns of the same name, in the order of the left side; one name twice on a side is ambiguous.
  private func naturalPairs(
    _ left: Scope, _ right: Scope, offset: Int, at span: SourceSpan
  ) -> [MergedPair] {
    var done: Set<String> = []
    return left.visible.compactMap { index in
      let name = left.columns[index].name
      let found = right.visibleColumns(named: name.lowercased())
      guard let other = found.first, done.insert(name.lowercased()).inserted else { return nil }
      let alike = left.visibleColumns(named: name.lowercased())
      guard alike.count == 1, found.count == 1 else {
        reportAmbiguous(name, at: span, alike.count > 1 ? alike : found, in: alike.count > 1 ? left : right)
        return nil
      }
      return MergedPair(name: name, span: span, left: index, right: other + offset)
    }
  }

  private func merge(
    _ pairs: [MergedPair], _ join: JoinSyntax, _ scope: inout Scope, _ parts: inout JoinParts
  ) {
    var merged: [(column: ScopeColumn, left: Int, right: Int)] = []
    for pair in pairs {
      checkRowUnits(pair, among: pairs, scope)
      let column = mergedColumn(pair, join.kind, scope, &parts)
      merged.append((ScopeColumn(name: pair.name, expression: column, relation: nil), pair.left, pair.right))
    }
    scope.merge(merged)
  }

  /// Numbers that have a unit in each row are put together only where their units are.
  private func checkRowUnits(_ pair: MergedPair, among pairs: [MergedPair], _ scope: Scope) {
    let unit = { (place: Int) in scope.columns[place].expression.map { self.rowUnit(of: $0) } ?? .none }
    guard !unitColumns.isEmpty, case .named(let left) = unit(pair.left),
      case .named(let right) = unit(pair.right)
    else { return }
    let isMet = pairs.contains {
      scope.columns[$0.left].isColumn(left) && scope.columns[$0.right].isColumn(right)
    }
    guard !isMet else { return }
    report(
      .unitMismatch, "each row of `\(pair.name)` is in a unit of its own, on both sides", at: pair.span,
      hint: "put the units together as well, or join with ON, where numbers are brought into one unit")
  }

  /// The value of the merged column: the side that always has one, or the first that has.
  private func mergedColumn(
    _ pair: MergedPair, _ kind: JoinSyntax.Kind, _ scope: Scope, _ parts: inout JoinParts
  ) -> BoundExpression? {
    guard let left = scope.columns[pair.left].expression, let right = scope.columns[pair.right].expression
    else { return nil }
    guard let type = left.type.unified(with: right.type) else {
      if left.type.unifiedBase(with: right.type) != nil {
        reportJoinUnits(pair.name, left.type, right.type, at: pair.span)
        return nil
      }
      report(
        .typeMismatch,
        "`\(pair.name)` is \(left.type.displayName) on the left side and \(right.type.displayName) on the right",
        at: pair.span, hint: "join with ON, and cast one of them")
      return nil
    }
    let one = implicitCast(left, to: type, at: pair.span)
    let other = implicitCast(right, to: type, at: pair.span)
    parts.keys.append(
      LogicalJoin.Key(
        left: widened(left, to: type, at: pair.span), right: widened(right, to: type, at: pair.span)))
    switch kind {
    case .inner, .left, .cross: return left
    case .right: return right
    case .full: return .coalesce([one, other], type)
    }
  }
}

/// The conditions of a join, taken apart.
struct JoinParts {
  var keys: [LogicalJoin.Key] = []
  var residual: BoundExpression?

  var isEmpty: Bool { keys.isEmpty && residual == nil }

  init() {}

  /// Finds the conjuncts `l = r` that compare one side with the other. What can fail stays behind the
  /// conjuncts before it, so that they guard it as written.
  init(
    conjuncts: [BoundExpression], isLeft: (ColumnID) -> Bool, isRight: ((ColumnID) -> Bool)? = nil
  ) {
    var rest: [BoundExpression] = []
    for conjunct in conjuncts {
      if let key = LogicalJoin.Key(conjunct, isLeft: isLeft, isRight: isRight),
        rest.isEmpty || !conjunct.isFallible
      {
        keys.append(key)
      } else {
        rest.append(conjunct)
      }
    }
    residual = rest.isEmpty ? nil : .conjunction(rest)
  }
}

extension LogicalJoin.Key {
  /// nil unless the condition is an equation of something of the left side and something of the right one.
  /// - Parameter isRight: where it is not given, what is not of the left side is of the right one.
  init?(
    _ condition: BoundExpression, isLeft: (ColumnID) -> Bool, isRight: ((ColumnID) -> Bool)? = nil
  ) {
    guard case .call(let function, let sides, _, _) = condition,
      function == .equal || function == .isNotDistinct,
      sides.count == 2, !sides[0].isConstant, !sides[1].isConstant
    else { return nil }
    let isOther = { (id: ColumnID) in isRight?(id) ?? !isLeft(id) }
    let matchesNulls = function == .isNotDistinct
    if sides[0].readsOnly(isLeft), sides[1].readsOnly(isOther) {
      self.init(left: sides[0], right: sides[1], matchesNulls: matchesNulls)
    } else if sides[1].readsOnly(isLeft), sides[0].readsOnly(isOther) {
      self.init(left: sides[1], right: sides[0], matchesNulls: matchesNulls)
    } else {
      return nil
    }
  }

  /// The key as a condition on pairs.
  var condition: BoundExpression {
    .call(matchesNulls ? .isNotDistinct : .equal, [left, right], .boolean, .none)
  }
}

extension LogicalJoin.Kind {
  init(_ syntax: JoinSyntax.Kind) {
    switch syntax {
    case .inner: self = .inner
    case .left: self = .left
    case .right: self = .right
    case .full: self = .full
    case .cross: self = .cross
    }
  }
}

extension JoinSyntax {
  /// Whether it says that each row is to meet each other.
  fileprivate var meansAllPairs: Bool {
    if kind == .cross { return true }
    if case .on(.literal(let literal)) = condition, case .boolean(true) = literal.kind { return true }
    return false
  }
}
