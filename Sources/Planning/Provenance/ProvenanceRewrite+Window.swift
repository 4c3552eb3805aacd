import Columns
import Diagnostics

/// A row cites, beside what it was made from itself, the rows that its window functions depend on: those of the
/// frame, and those between the frame and the row, without which other rows would be in it.
extension ProvenanceRewrite {
  func trace(_ window: LogicalWindow) -> TracedPlan {
    var (input, isBounded) = traceBeneath(window.input, .any)
    let drawn = attach(SubqueryUse.of(values: window.expressions), to: &input)
    var cited = window.over(input.plan)
    var traced = input
    var known: [Gathering] = []
    for output in window.outputs {
      var cell = CellLineage()
      for argument in output.call.arguments { cell.add(input.cell(of: argument, drawn)) }
      if output.call.readsOrder {
        for key in window.order { cell.add(input.cell(of: key.expression, drawn)) }
      }
      if cell.fields.isEmpty { cell.add(CellLineage(rowsOf: input.lineage)) }
      let columns = gather(output.call.citedFrame, input.lineage, &cited, &traced, &known)
      traced.cells[output.column.id] = cell.mapped(columns)
      if restriction.closesFrames, !output.call.citesClosedFrame {
        _ = gather(output.call.citedFrame.closed, input.lineage, &cited, &traced, &known)
      }
    }
    traced.plan = .window(cited)
    if !isBounded { attachAllTables(of: window.input, to: &traced) }
    return traced
  }

  /// What gathers the rows of one frame.
  private struct Gathering {
    var frame: BoundFrame
    var columns: [ColumnID: ColumnID]
  }

  /// For each lineage column of the input the column that gathers it over the frame.
  private func gather(
    _ frame: BoundFrame, _ lineage: [LineageColumn], _ window: inout LogicalWindow,
    _ traced: inout TracedPlan, _ known: inout [Gathering]
  ) -> [ColumnID: ColumnID] {
    if let same = known.first(where: { $0.frame == frame }) { return same.columns }
    var columns: [ColumnID: ColumnID] = [:]
    for column in lineage {
      var gathered = newLineage(like: column, type: .text)
      // Rows that are not the row's own are not counted with it.
      gathered.isWitness = true
      traced.lineage.append(gathered)
      columns[column.column.id] = gathered.column.id
      let rows = BoundAggregate(
        function: .collectRows, arguments: [column.expression], type: .text, span: .none)
      window.outputs.append(
        .init(column: gathered.column, call: BoundWindowCall(.aggregate(rows), frame: frame)))
    }
    known.append(Gathering(frame: frame, columns: columns))
    return columns
  }
}

extension BoundWindowCall {
  /// Whether the keys of the order are what the result says something of.
  fileprivate var readsOrder: Bool {
    switch function {
    case .aggregate: false
    case .function(let function, _, _, _, _): !function.givesValues
    }
  }

  /// Whether the rows that one row cites give all of them what the whole result has for them.
  var citesClosedFrame: Bool { citedFrame == citedFrame.closed }

  /// Over nothing but the rows of this frame the call gives the same.
  fileprivate var citedFrame: BoundFrame {
    switch function {
    case .aggregate: return frame.withCurrentRow
    case .function(let function, let arguments, let ignoresNulls, _, _):
      switch function {
      case .rowNumber: return BoundFrame(mode: .rows, start: .unboundedPreceding, end: .currentRow)
      case .rank, .denseRank: return .toPeers
      case .percentRank, .cumulativeDistribution, .tile: return .wholePartition
      case .firstValue, .lastValue, .nthValue: return frame.withCurrentRow
      case .lag, .lead: return reached(arguments.dropFirst().first, ignoresNulls, isLag: function == .lag)
      }
    }
  }

  private func reached(_ offset: BoundExpression?, _ ignoresNulls: Bool, isLag: Bool) -> BoundFrame {
    let count: Int64? =
      switch offset {
      case nil: 1
      case .constant(.integer(let count), _)?: count
      default: nil
      }
    guard let count, !ignoresNulls, abs(count) < Int64(Int32.max) else { return .wholePartition }
    let distance = Int(abs(count))
    return isLag == (count >= 0)
      ? BoundFrame(mode: .rows, start: .preceding(distance), end: .currentRow)
      : BoundFrame(mode: .rows, start: .currentRow, end: .following(distance))
  }
}

extension BoundFrame {
  /// The frame with those of all rows in it, with theirs, and so on.
  fileprivate var closed: BoundFrame {
    let (back, on) = (reachesBack, reachesOn)
    if back, on { return .wholePartition }
    return BoundFrame(
      mode: mode, start: back ? .unboundedPreceding : .currentRow, end: on ? .unboundedFollowing : .currentRow
    )
  }

  private var reachesBack: Bool {
    switch start {
    case .unboundedPreceding, .preceding: true
    case .distance(let distance): distance.isPreceding
    case .currentRow, .following, .unboundedFollowing: false
    }
  }

  private var reachesOn: Bool {
    switch end {
    case .unboundedFollowing, .following: true
    case .distance(let distance): !distance.isPreceding
    case .currentRow, .preceding, .unboundedPreceding: false
    }
  }

  /// The frame and all rows from it to the current one, none excluded.
  fileprivate var withCurrentRow: BoundFrame {
    var frame = self
    frame.exclusion = .nothing
    // Of keys it is their values that decide, whatever is between.
    guard mode != .range else { return frame }
    if case .following = start { frame.start = .currentRow }
    if case .preceding = end { frame.end = .currentRow }
    return frame
  }
}
