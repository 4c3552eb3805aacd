import Columns
import Planning

/// The rows of one side of a join, whole, and where each of them is found.
struct BuildSide {
  let rows: Batch
  /// nil if the join has no keys.
  let table: JoinTable?
  /// What it asks of scans on the other side, once that is known.
  var filters: [(column: ColumnID, filter: JoinFilter)]?
  /// The number by which it is kept for other steps.
  var number: Int?
}

/// The build sides of joins that do not depend on the rows which a recursion found last: made when its first step asks for
/// them, and kept for the others.
final class StepBuilds {
  private let workingTable: Int
  private var sides: [Int: BuildSide] = [:]

  init(workingTable: Int) { self.workingTable = workingTable }

  /// Whether the plan gives the same rows in all steps.
  func isSame(_ plan: LogicalPlan) -> Bool { plan.uses(ofWorkingTable: workingTable) == 0 }

  /// - Parameter number: of the first operator of the side.
  subscript(number: Int) -> BuildSide? {
    get { sides[number] }
    set { sides[number] = newValue }
  }
}
