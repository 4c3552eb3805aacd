import Columns
import Diagnostics
import Syntax

/// A window with its names resolved.
struct BoundWindow: Hashable {
  var partition: [BoundExpression]
  var order: [SortKey]
  /// nil: none was written.
  var frame: BoundFrame?

  var withoutSpans: BoundWindow {
    BoundWindow(
      partition: partition.map(\.withoutSpans), order: order.map { $0.mapExpression(\.withoutSpans) },
      frame: nil)
  }
}

/// A window function of a SELECT, over its rows as they are before they are grouped.
struct WindowUse {
  var column: PlanColumn
  var call: BoundWindowCall
  var window: BoundWindow
  /// The call with its OVER.
  var span: SourceSpan
  /// The context's uses of columns within it.
  var uses: Range<Int>
}

extension ExpressionContext {
  /// The column that will hold the function's result; equal calls share one.
  func column(
    of call: BoundWindowCall, over window: BoundWindow, name: String, span: SourceSpan, uses: Range<Int>,
    newColumn: () -> ColumnID
  ) -> PlanColumn {
    let key = WindowKey(call: call.withoutSpans, window: window.withoutSpans)
    if let known = windowColumns[key] { return windows[known].column }
    windowColumns[key] = windows.count
    let column = PlanColumn(id: newColumn(), name: name, type: call.type)
    windows.append(WindowUse(column: column, call: call, window: window, span: span, uses: uses))
    windowIDs.insert(column.id)
    return column
  }

  /// Whether the expression is computed over a window.
  func containsWindow(_ expression: BoundExpression) -> Bool {
    !windowIDs.isEmpty && !expression.readsOnly { !windowIDs.contains($0) }
  }
}

struct WindowKey: Hashable {
  var call: BoundWindowCall
  var window: BoundWindow
}

extension StatementBinder {
  /// The plan with the results of all window functions beside its rows; one operator for each partition and
  /// order.
  func addWindows(
    over plan: LogicalPlan, _ grouping: Grouping?, in context: ExpressionContext
  ) -> LogicalPlan {
    var uses = context.windows.compactMap { use in
      grouping.map { regroup(use, $0, in: context) } ?? use
    }
    // Until then a constant may be a group, which some rows leave out.
    for place in uses.indices { uses[place].window.partition.removeAll(where: \.isConstant) }
    var windows: [LogicalWindow] = []
    // What the order does not matter to goes along with what needs one.
    for use in uses.filter({ !$0.call.ignoresOrder }) + uses.filter(\.call.ignoresOrder) {
      let place = windows.firstIndex { $0.serves(use) }
      let output = LogicalWindow.Output(column: use.column, call: use.call)
      if let place {
        windows[place].outputs.append(output)
      } else {
        windows.append(
          LogicalWindow(
            input: .nothing, partition: use.window.partition, order: use.window.order, outputs: [output]))
      }
    }
    return windows.reduce(plan) { .window($1.over($0)) }
  }

  /// The function over the columns of the groups; nil, and reported, if it reads others.
  private func regroup(
    _ use: WindowUse, _ grouping: Grouping, in context: ExpressionContext
  ) -> WindowUse? {
    var isFaulty = false
    let change = { (expression: BoundExpression) -> BoundExpression in
      let tracked = TrackedExpression(expression: expression, span: use.span, uses: use.uses)
      guard let result = self.regroup(tracked, grouping, in: context) else {
        isFaulty = true
        return expression
      }
      return result
    }
    var result = use
    result.call = use.call.mapExpressions(change)
    result.window.partition = use.window.partition.map(change)
    result.window.order = use.window.order.map { $0.mapExpression(change) }
    return isFaulty ? nil : result
  }
}

extension LogicalWindow {
  /// Whether the function's window has these partitions and this order, or no need for one.
  fileprivate func serves(_ use: WindowUse) -> Bool {
    let own = Set(partition.map(\.withoutSpans))
    guard own == Set(use.window.partition.map(\.withoutSpans)) else { return false }
    return use.call.ignoresOrder
      || order.map { $0.mapExpression(\.withoutSpans) }
        == use.window.order.map { $0.mapExpression(\.withoutSpans) }
  }
}
