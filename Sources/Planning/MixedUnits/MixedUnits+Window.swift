import Columns

extension MixedUnits {
  /// Numbers of several units that a window's calls take together, rank, or are divided by.
  mutating func count(_ window: LogicalWindow, _ wanted: Set<ColumnID>) -> Counted {
    let shown = window.outputs.filter { wanted.contains($0.column.id) }
    var below = wanted
    for output in shown {
      for argument in output.call.arguments { argument.collectColumns(into: &below) }
    }
    let input = count(window.input, below)
    var result = window.over(input.plan)
    var counts = input.counts
    func add(_ mixed: (units: BoundAggregate, count: Count)?, frame: BoundFrame) {
      guard let mixed else { return }
      let call = BoundWindowCall(.aggregate(mixed.units), frame: frame)
      result.outputs.append(.init(column: mixed.count.column, call: call))
      counts.append(mixed.count)
    }
    for output in shown {
      switch output.call.function {
      case .aggregate(let aggregate):
        add(
          mixed(aggregate, of: &result.input, apart: window.partition, by: .partition),
          frame: output.call.frame)
      case .function(let function, _, _, _, _) where function.comparesRows:
        for (place, key) in window.order.enumerated() {
          let before = window.partition + window.order.prefix(place).map(\.expression)
          add(
            mixed(key.expression, of: &result.input, apart: before, what: function.rawValue, by: .partition),
            frame: .wholePartition)
        }
      case .function: break
      }
    }
    guard !shown.isEmpty else { return (.window(result), counts) }
    for key in window.partition {
      add(
        mixed(key, of: &result.input, apart: window.partition, what: "PARTITION BY", by: .partition),
        frame: .wholePartition)
    }
    return (.window(result), counts)
  }
}

extension WindowFunction {
  /// Whether it tells how a row compares to the others by the order.
  fileprivate var comparesRows: Bool {
    switch self {
    case .rowNumber, .rank, .denseRank, .percentRank, .cumulativeDistribution, .tile: true
    case .lag, .lead, .firstValue, .lastValue, .nthValue: false
    }
  }
}
