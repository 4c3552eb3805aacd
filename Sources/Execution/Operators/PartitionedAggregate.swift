import Columns
import Diagnostics
import Synchronization

/// Aggregation into very many groups: rows are first parted by the hash of their key, and then each partition
/// is aggregated by itself, in a table that fits the cache. No group is in two partitions, so nothing is merged.
///
/// Needs keys that every worker encodes alike.
final class AggregatePartitioner: BatchSink {
  private let plan: HashAggregatePlan
  private let memory: MemoryBudget
  let encoder: KeyEncoder
  /// Rows not parted yet: parting many at a time makes long runs.
  private var pending: [(batch: Batch, words: KeyWords)] = []
  private var pendingCount = 0
  private var firstSequence = 0
  private var lastSequence = 0
  private var partitions: [[PartitionRun]]

  private static let runRows = 32 * Batch.capacity

  init(_ plan: HashAggregatePlan, _ memory: MemoryBudget) {
    self.plan = plan
    self.memory = memory
    encoder = KeyEncoder(types: plan.keyTypes, statistics: plan.keyStatistics)
    partitions = [[PartitionRun]](repeating: [], count: KeyPartitioning.count)
  }

  func consume(_ batch: Batch, sequence: Int) throws(Diagnostic) -> Flow {
    // Between those that wait and this one other workers may have rows.
    if plan.needsOrder || plan.hasFixedOrder, sequence > lastSequence + 1 { try flush() }
    if pending.isEmpty { firstSequence = sequence }
    lastSequence = sequence
    var keys: [ColumnVector] = []
    for key in plan.keys { keys.append(try ExpressionEvaluator.evaluate(key, batch)) }
    let inputs = try plan.evaluateInputs(batch)
    pending.append((inputs, try encoder.inserting(keys, count: batch.count)))
    pendingCount += batch.count
    if pendingCount >= AggregatePartitioner.runRows { try flush() }
    return .more
  }

  /// Parts the rows that are waiting.
  func flush() throws(Diagnostic) {
    guard pendingCount > 0 else { return }
    var columns: [ColumnVector] = []
    for (index, type) in plan.inputTypes.enumerated() {
      columns.append(try concatenated(pending.map { $0.batch.columns[index] }, type).flattened())
    }
    let rows = Batch(columns: columns, count: pendingCount)
    var words = KeyWords(words: [[UInt64]](repeating: [], count: encoder.layout.wordCount))
    for index in words.words.indices { words.words[index] = pending.flatMap { $0.words.words[index] } }
    pending = []
    pendingCount = 0
    try memory.reserve(rows)
    try memory.reserve(rows.count * 8 * words.words.count)
    let (order, starts) = KeyPartitioning.partition(
      words, layout: encoder.layout, rowCount: rows.count)
    for partition in partitions.indices where starts[partition] < starts[partition + 1] {
      let slice = order[starts[partition]..<starts[partition + 1]]
      partitions[partition].append(
        PartitionRun(
          sequence: firstSequence, rows: rows.gather(Array(slice)), words: words.gather(slice)))
    }
  }
}

extension AggregatePartitioner {
  /// The runs of each partition, which it holds no longer.
  fileprivate func takePartitions() -> [[PartitionRun]] {
    defer { partitions = [] }
    return partitions
  }
}

/// The encoder of the keys, for whoever turns them back into columns. `@unchecked Sendable`: by then no worker
/// encodes any more.
private struct ReadOnlyEncoder: @unchecked Sendable {
  let encoder: KeyEncoder?
}

/// Some rows of one partition: what the aggregates take in, and the key.
struct PartitionRun: Sendable {
  var sequence: Int
  var rows: Batch
  var words: KeyWords
}

extension HashAggregatePlan {
  /// Whether so many groups are expected that parting the rows first pays.
  /// - Parameters:
  ///   - rowBound: the most rows that the input can have, where that is known.
  ///   - least: from how many rows on.
  func isWorthParting(rowBound: Int?, least: Int) -> Bool {
    guard let rowBound, rowBound >= least, !isGlobal, aggregates.allSatisfy(\.orderBy.isEmpty),
      KeyLayout(types: keyTypes, statistics: keyStatistics).isShared, let groups = mostGroups
    else { return false }
    // Rows that are needed in order would all go to one worker, but those of a partition may.
    return groups >= min(Double(rowBound) / 8, needsOrder ? 1024 : .infinity)
  }

  /// How many keys there can be, by what is known of each column; nil where that is not known.
  private var mostGroups: Double? {
    var groups = 1.0
    for statistics in keyStatistics {
      if let distinct = statistics?.distinctCount {
        groups *= Double(distinct)
      } else if let range = statistics?.range {
        groups *= Double(range.upperBound) - Double(range.lowerBound) + 1
      } else {
        return nil
      }
    }
    return groups
  }

  /// About how many groups a partition of so many rows has.
  fileprivate func expectedGroups(of rowCount: Int) -> Int {
    guard let mostGroups else { return rowCount }
    let share = mostGroups / Double(KeyPartitioning.count) * 1.25 + 64
    return share < Double(rowCount) ? Int(share) : rowCount
  }

  /// Whether a group's rows must come in order.
  var needsOrder: Bool { aggregates.contains { $0.description.isOrderSensitive } }

  /// Where the filter and the arguments of each aggregate stand among the columns of `evaluateInputs`. A column that
  /// several aggregates take stands there once. Carried keys stand behind them.
  private var inputPlaces: [(filter: Int?, arguments: [Int])] {
    var known: [Int: Int] = [:]
    var count = 0
    return aggregates.map { aggregate in
      let filter = aggregate.filter == nil ? nil : count
      if filter != nil { count += 1 }
      let arguments = aggregate.arguments.map { argument in
        if filter == nil, case .column(let column) = argument, let place = known[column] { return place }
        if filter == nil, case .column(let column) = argument { known[column] = count }
        defer { count += 1 }
        return count
      }
      return (filter, arguments)
    }
  }

  /// The types of the columns of `evaluateInputs`.
  var inputTypes: [DataType] {
    var types: [DataType] = []
    for (aggregate, places) in zip(aggregates, inputPlaces) {
      if places.filter != nil { types.append(.boolean) }
      let arguments = zip(places.arguments, aggregate.description.argumentTypes)
      for (place, type) in arguments where place == types.count {
        types.append(type)
      }
    }
    return types + carriedKeys.map(\.type)
  }

  func evaluateInputs(_ batch: Batch) throws(Diagnostic) -> Batch {
    var columns: [ColumnVector] = []
    for (aggregate, places) in zip(aggregates, inputPlaces) {
      var rows: [Int32]?
      if let filter = aggregate.filter {
        let condition = try ExpressionEvaluator.evaluate(filter, batch)
        columns.append(condition)
        rows = condition.filterSelection()
      }
      for (index, place) in places.arguments.enumerated() where place == columns.count {
        columns.append(
          try evaluate(
            aggregate.arguments[index], aggregate.description.argumentTypes[index], batch, only: rows))
      }
    }
    for key in carriedKeys { columns.append(try ExpressionEvaluator.evaluate(key.expression, batch)) }
    return Batch(columns: columns, count: batch.count)
  }

  /// An argument is computed only for the rows that pass the filter, as it would be without parting.
  private func evaluate(
    _ argument: PhysicalExpression, _ type: DataType, _ batch: Batch, only rows: [Int32]?
  ) throws(Diagnostic) -> ColumnVector {
    guard let rows, rows.count < batch.count else { return try ExpressionEvaluator.evaluate(argument, batch) }
    let column = try ExpressionEvaluator.evaluate(argument, batch.gather(rows))
    do throws(EvaluationFailure) {
      return try ColumnVector.merge([ColumnPart(rows: rows, column: column)], type: type, count: batch.count)
    } catch {
      throw error.diagnostic(at: nil)
    }
  }

  /// The same aggregates over the columns of `evaluateInputs`.
  var overInputs: HashAggregatePlan {
    var plan = self
    for (index, places) in inputPlaces.enumerated() {
      if let filter = places.filter { plan.aggregates[index].filter = .column(filter) }
      plan.aggregates[index].arguments = places.arguments.map { .column($0) }
    }
    let first = inputTypes.count - carriedKeys.count
    for index in carriedKeys.indices { plan.carriedKeys[index].expression = .column(first + index) }
    return plan
  }
}

extension ExecutionContext {
  func partitionedAggregate(
    _ input: BatchStream, _ plan: HashAggregatePlan
  ) throws(Diagnostic) -> [Batch] {
    let memory = self.memory
    return try finish(drain(input, workers: threads) { AggregatePartitioner(plan, memory) }, plan)
  }

  /// The groups of what the workers have parted.
  func finish(
    _ partitioners: [AggregatePartitioner], _ plan: HashAggregatePlan
  ) throws(Diagnostic) -> [Batch] {
    for partitioner in partitioners { try partitioner.flush() }
    let parted = partitioners.map { (encoder: $0.encoder, partitions: $0.takePartitions()) }
    // Runs in the order of the rows, so that the result does not depend on which worker took which.
    let partitions = (0..<KeyPartitioning.count).map { partition in
      parted.flatMap { $0.partitions[partition] }.sorted { $0.sequence < $1.sequence }
    }
    let encoder = ReadOnlyEncoder(encoder: parted.first?.encoder)
    // A worker that saw no text of a column has seen no dictionary of it either.
    for other in parted.dropFirst() { encoder.encoder?.takeDictionaries(from: other.encoder) }
    encoder.encoder?.prepareDecoding()
    return try aggregated(partitions, plan.overInputs, encoder)
  }

  /// The groups of each partition, whose rows are given up once they are taken in.
  private func aggregated(
    _ partitions: consuming [[PartitionRun]], _ plan: HashAggregatePlan, _ encoder: ReadOnlyEncoder
  ) throws(Diagnostic) -> [Batch] {
    let next = Atomic<Int>(0)
    let failure = Mutex<Diagnostic?>(nil)
    let results = Mutex([[Batch]](repeating: [], count: KeyPartitioning.count))
    let waiting = Mutex(partitions)
    runWorkers(threads) { _ in
      while failure.withLock({ $0 == nil }) {
        let (partition, _) = next.add(1, ordering: .relaxed)
        guard partition < KeyPartitioning.count else { break }
        let runs = waiting.withLock { waiting in
          defer { waiting[partition] = [] }
          return waiting[partition]
        }
        do throws(Diagnostic) {
          try checkCancellation()
          let batches = try aggregated(runs, plan, encoder)
          results.withLock { $0[partition] = batches }
        } catch {
          failure.withLock { if $0 == nil { $0 = error } }
        }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
    return results.withLock { $0.flatMap { $0 } }
  }

  fileprivate func aggregated(
    _ runs: [PartitionRun], _ plan: HashAggregatePlan, _ shared: ReadOnlyEncoder
  ) throws(Diagnostic) -> [Batch] {
    let rowCount = runs.reduce(0) { $0 + $1.rows.count }
    let aggregate = HashAggregate(
      plan, self, encoder: shared.encoder, expected: plan.expectedGroups(of: rowCount))
    for run in runs { try aggregate.consume(run.rows, words: run.words) }
    return try aggregate.finish()
  }
}
