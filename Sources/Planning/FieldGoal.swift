/// Which way the numbers of a field are better, as its table declares it.
package struct FieldGoal: Hashable, Sendable {
  package enum Direction: String, Hashable, Sendable { case lower, higher }

  package var better: Direction
  /// Whether a plan in the field is a limit, such as an apportionment: what keeps it has met it, and does not exceed it.
  package var isLimit: Bool

  package init(better: Direction, isLimit: Bool = false) {
    self.better = better
    self.isLimit = isLimit
  }

  /// Of the negated number.
  var negated: FieldGoal { FieldGoal(better: better == .lower ? .higher : .lower, isLimit: isLimit) }
}
