import Columns
import Diagnostics

/// An aggregate over the columns of the input.
struct PhysicalAggregate: Sendable {
  var description: AggregateDescription
  var arguments: [PhysicalExpression]
  var filter: PhysicalExpression?
  var orderBy: [PhysicalSortKey]
  var span: SourceSpan

  /// Whether it counts rows or values, and takes in all rows.
  var countsAllRows: Bool { description.countsRows && !description.isDistinct && filter == nil }
}

/// A key that the others decide: of each group the value in its first row is carried along.
struct CarriedKey: Sendable {
  /// Its place among all keys of the result.
  var place: Int
  var expression: PhysicalExpression
  var type: DataType
}

/// What a grouping computes.
struct HashAggregatePlan: Sendable {
  var keys: [PhysicalExpression]
  var keyTypes: [DataType]
  /// What is known of the keys' values, which decides how they are encoded.
  var keyStatistics: [ColumnStatistics?]
  var aggregates: [PhysicalAggregate]
  /// In the order of their places; they stand among the keys in the result.
  var carriedKeys: [CarriedKey] = []
  /// Keys of the result whose NULLs may have reasons: the last aggregates gather those of each, in this order.
  var reasonedKeys: [Int] = []
  /// Whether groups come in an order that does not depend on which worker took which rows, even where no aggregate asks
  /// for it: a LIMIT behind DISTINCT leaves the same rows each time.
  var hasFixedOrder = false
  /// Keys of up to so many bits are looked up directly.
  var directBits = GroupTable.directBits

  /// Without GROUP BY there is one group, even where there is no row.
  var isGlobal: Bool { keys.isEmpty }

  /// Of many rows with keys that lie close together most places of a larger table are used.
  func withDirectBits(forRows rowBound: Int?) -> HashAggregatePlan {
    guard let rowBound else { return self }
    var plan = self
    while plan.directBits < 22, 1 << (plan.directBits + 1) <= rowBound * 2 { plan.directBits += 1 }
    return plan
  }

  /// Whether all rows must come to one worker, in order.
  var needsOneWorker: Bool {
    aggregates.contains { $0.description.isOrderSensitive || !$0.orderBy.isEmpty }
  }
}

/// Gathers the groups of the rows that one worker sees.
final class HashAggregate: BatchSink {
  private let plan: HashAggregatePlan
  private let memory: MemoryBudget
  private let cancellation: CancellationToken
  private let encoder: KeyEncoder
  private let ownsEncoder: Bool
  private var table: GroupTable
  private let states: [any AggregateState]
  /// nil where no aggregate counts all rows.
  private let rows: GroupRows?
  private var carried: CarriedColumns
  private var groupCount = 0
  /// What is counted by now of the texts of keys and of what states keep besides their groups.
  private var counted = CountedMemory()

  /// - Parameters:
  ///   - encoder: what the keys of a partition were encoded with; only read. nil: of all keys, which are encoded here.
  ///   - expected: about how many groups there will be.
  init(
    _ plan: HashAggregatePlan, _ context: ExecutionContext, encoder: KeyEncoder? = nil, expected: Int = 0
  ) {
    memory = context.memory
    cancellation = context.cancellation
    self.plan = plan
    self.encoder = encoder ?? KeyEncoder(types: plan.keyTypes, statistics: plan.keyStatistics)
    ownsEncoder = encoder == nil
    table = GroupTable(
      layout: self.encoder.layout, expected: expected, directBits: plan.directBits,
      isPartition: encoder != nil)
    carried = CarriedColumns(types: plan.carriedKeys.map(\.type))
    let rows = plan.aggregates.contains(where: \.countsAllRows) ? GroupRows() : nil
    self.rows = rows
    states = plan.aggregates.map { $0.description.makeState(rows: $0.countsAllRows ? rows : nil) }
    if plan.isGlobal {
      groupCount = 1
      rows?.grow(to: 1)
      for state in states { state.grow(to: 1) }
    }
  }

  func consume(_ batch: Batch, sequence: Int) throws(Diagnostic) -> Flow {
    _ = try take(batch)
    return .more
  }

  /// Takes in the rows, and gives the group of each.
  func take(_ batch: Batch) throws(Diagnostic) -> [UInt32] {
    let known = groupCount
    let groups = try groups(of: batch)
    try carry(batch, groups, from: known)
    try update(batch, groups)
    return groups
  }

  /// Takes in rows whose keys are encoded already.
  func consume(_ batch: Batch, words: KeyWords) throws(Diagnostic) {
    let known = groupCount
    let groups = table.insert(words, count: batch.count)
    if table.count > groupCount { try grow(to: table.count) }
    try carry(batch, groups, from: known)
    try update(batch, groups)
  }

  /// Keeps what the others decide of the groups that are new.
  /// - Parameter known: how many groups there were before.
  private func carry(_ batch: Batch, _ groups: [UInt32], from known: Int) throws(Diagnostic) {
    guard !plan.carriedKeys.isEmpty, groupCount > known else { return }
    var columns: [ColumnVector] = []
    for key in plan.carriedKeys { columns.append(try ExpressionEvaluator.evaluate(key.expression, batch)) }
    try carry(Batch(columns: columns, count: batch.count), ofNew: groups, from: known)
  }

  private func carry(_ columns: Batch, ofNew groups: [UInt32], from known: Int) throws(Diagnostic) {
    let rows = columns.gather(firstRows(of: groups, count: columns.count, from: known))
    try memory.reserve(rows)
    carried.append(rows)
  }

  private func update(_ batch: Batch, _ groups: [UInt32]) throws(Diagnostic) {
    // States take it that each group is one of some row.
    if batch.count == 0 { return }
    rows?.note(groups, rows: batch.count)
    for (aggregate, state) in zip(plan.aggregates, states) { try update(state, aggregate, batch, groups) }
    try countMemory()
  }

  private func countMemory() throws(Diagnostic) {
    var held = ownsEncoder ? encoder.heldBytes : 0
    for state in states { held += state.heldBytes }
    try counted.count(held, in: memory)
  }

  /// The group of each row.
  private func groups(of batch: Batch) throws(Diagnostic) -> [UInt32] {
    if plan.isGlobal { return [UInt32](repeating: 0, count: batch.count) }
    var keys: [ColumnVector] = []
    for key in plan.keys { keys.append(try ExpressionEvaluator.evaluate(key, batch)) }
    return try groups(ofKeys: keys, count: batch.count)
  }

  private func groups(ofKeys keys: [ColumnVector], count: Int) throws(Diagnostic) -> [UInt32] {
    let groups = table.insert(try encoder.inserting(keys, count: count), count: count)
    if table.count > groupCount { try grow(to: table.count) }
    return groups
  }

  private func grow(to count: Int) throws(Diagnostic) {
    // Slots at half load, the key, and two words for each state.
    try memory.reserve((count - groupCount) * (32 + 8 * table.wordCount + 16 * states.count))
    groupCount = count
    rows?.grow(to: count)
    for state in states { state.grow(to: count) }
  }

  private func update(
    _ state: any AggregateState, _ aggregate: PhysicalAggregate, _ batch: Batch, _ groups: [UInt32]
  ) throws(Diagnostic) {
    var batch = batch
    var groups = groups
    if let filter = aggregate.filter {
      let rows = try ExpressionEvaluator.select(filter, batch)
      if rows.count < batch.count {
        batch = batch.gather(rows)
        groups = rows.map { groups[Int($0)] }
      }
    }
    if !aggregate.orderBy.isEmpty {
      let order = try Sort.order(of: batch, aggregate.orderBy, cancellation)
      batch = batch.gather(order)
      groups = order.map { groups[Int($0)] }
    }
    var arguments: [ColumnVector] = []
    for argument in aggregate.arguments {
      let column = try ExpressionEvaluator.evaluate(argument, batch)
      // A filter leaves groups behind that have seen no row, so the state must note those that have.
      arguments.append(aggregate.filter == nil ? column : column.withMask)
    }
    if aggregate.description.keepsTexts, let texts = arguments.first {
      try memory.reserveTexts(of: texts)
    }
    if aggregate.description.bytesPerRow > 0 {
      try memory.reserve(batch.count * aggregate.description.bytesPerRow)
    }
    do throws(EvaluationFailure) {
      try state.update(arguments, groups: groups, rows: batch.count)
    } catch {
      throw error.diagnostic(at: aggregate.span)
    }
  }

  /// Takes in what another worker has gathered, and says which groups its groups are here.
  @discardableResult
  func merge(_ other: HashAggregate) throws(Diagnostic) -> [UInt32] {
    var mapping: [UInt32] = []
    for range in ranges(other.groupCount) {
      if cancellation.isCancelled { throw .interrupted }
      if plan.isGlobal {
        mapping.append(0)
        continue
      }
      let known = groupCount
      let groups = try groups(ofKeys: other.encoder.decode(other.table.keys, range), count: range.count)
      if !plan.carriedKeys.isEmpty, groupCount > known {
        let columns = Batch(columns: try other.carried.columns(range), count: range.count)
        try carry(columns, ofNew: groups, from: known)
      }
      mapping += groups
      try countMemory()
    }
    if let theirs = other.rows { rows?.merge(theirs, groups: mapping) }
    for (index, aggregate) in plan.aggregates.enumerated() {
      do throws(EvaluationFailure) {
        try states[index].merge(other.states[index], groups: mapping)
      } catch {
        throw error.diagnostic(at: aggregate.span)
      }
    }
    try countMemory()
    return mapping
  }

  private func ranges(_ count: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: Batch.capacity).map { $0..<min(count, $0 + Batch.capacity) }
  }

  /// The groups with their results, in the order in which the groups first came.
  func finish() throws(Diagnostic) -> [Batch] {
    var batches: [Batch] = []
    for range in ranges(groupCount) {
      if cancellation.isCancelled { throw .interrupted }
      var columns = plan.isGlobal ? [] : encoder.decode(table.keys, range)
      for (key, column) in zip(plan.carriedKeys, try carried.columns(range)) {
        columns.insert(column, at: key.place)
      }
      for (state, aggregate) in zip(states, plan.aggregates) {
        do throws(EvaluationFailure) {
          columns.append(try state.finish(range))
        } catch {
          throw error.diagnostic(at: aggregate.span)
        }
      }
      attachReasons(to: &columns)
      batches.append(Batch(columns: columns, count: range.count))
    }
    return batches
  }

  /// Gives keys the reasons that the last columns have gathered.
  private func attachReasons(to columns: inout [ColumnVector]) {
    let gathered = columns.suffix(plan.reasonedKeys.count)
    columns.removeLast(plan.reasonedKeys.count)
    for (key, reasons) in zip(plan.reasonedKeys, gathered) { columns[key].reasons = reasons.reasons }
  }
}

extension ExecutionContext {
  /// - Parameter rowBound: the most rows that the input can have, where that is known.
  func aggregate(
    _ input: BatchStream, _ plan: HashAggregatePlan, types: [DataType], rowBound: Int?
  ) throws(Diagnostic) -> [Batch] {
    if plan.isWorthParting(rowBound: rowBound, least: rowsWorthParting) {
      return try partitionedAggregate(input, plan)
    }
    let plan = plan.withDirectBits(forRows: rowBound)
    let input = try orderedInput(input, plan, types: types)
    return try merged(
      drain(input, workers: plan.needsOneWorker ? 1 : threads) { HashAggregate(plan, self) })
  }

  /// An ordered aggregate needs its rows in order over all batches: they come as one.
  func orderedInput(
    _ input: BatchStream, _ plan: HashAggregatePlan, types: [DataType]
  ) throws(Diagnostic) -> BatchStream {
    guard plan.aggregates.contains(where: { !$0.orderBy.isEmpty }) else { return input }
    return BatchStream(TableScan([try collectColumns(input, types: types)]))
  }

  /// The groups of all workers.
  func merged(_ workers: [HashAggregate]) throws(Diagnostic) -> [Batch] {
    for other in workers.dropFirst() {
      try checkCancellation()
      try workers[0].merge(other)
    }
    return try workers.first?.finish() ?? []
  }
}
