import Columns
import Diagnostics
import Planning

/// Turns logical operators into streams. What must be complete before the first row of an operator (the
/// groups of an aggregate, the build side of a join) is computed on the way.
struct PhysicalPlanner {
  let context: ExecutionContext
  /// One for each operator of the plan, in pre-order; empty unless it is being measured.
  private let metrics: [OperatorMetrics]
  var nextOperator = 0
  /// What the steps of a recursion keep, if it is one of them that is planned.
  let kept: StepBuilds?
  /// What columns of scans are restricted to.
  var restrictions = ScanRestrictions()
  /// The columns that are read of what the operator being planned gives; nil: all.
  private var needed: Set<ColumnID>?

  init(_ context: ExecutionContext, metrics: [OperatorMetrics] = [], kept: StepBuilds? = nil) {
    self.context = context
    self.metrics = metrics
    self.kept = kept
  }

  private mutating func takeMetrics() -> OperatorMetrics? {
    defer { nextOperator += 1 }
    return nextOperator < metrics.count ? metrics[nextOperator] : nil
  }

  mutating func stream(_ plan: LogicalPlan) throws(Diagnostic) -> BatchStream {
    let own = takeMetrics()
    let above = needed
    needed = plan.columnsRead(for: above)
    defer { needed = above }
    switch plan {
    case .scan(let scan): return try self.scan(scan, own, above)
    case .values(let columns, let rows): return source(TableScan(try values(columns, rows)), own)
    case .filter(.scan(let scan), let predicate):
      return try self.scan(scan, takeMetrics(), above, filteredBy: predicate, own)
    case .filter(let input, let predicate):
      let stream = try stream(input)
      let filter = Filter(
        predicate: try compiler(input).compile(predicate), columnCount: input.columns.count,
        carried: input.columns.marks(of: above))
      return step(stream, filter, own)
    case .project(let input, let items):
      let stream = try stream(input)
      let expressions = try compiler(input).compile(items.map(\.expression))
      return step(stream, Projection(expressions: expressions), own)
    case .aggregate(let aggregate): return try self.aggregate(aggregate, own)
    case .join(let join): return try self.join(join, above, own)
    case .sort(let input, let keys):
      let stream = try stream(input)
      let keys = try sortKeys(keys, compiler(input))
      return try measured(own) { () throws(Diagnostic) in
        let rows = try context.collectColumns(stream, types: input.columns.map(\.type))
        return try Sort.run(rows, keys, types: input.columns.map(\.type), context).sliced()
      }
    case .topN(let input, let keys, let count, let offset):
      return try topN(input, keys, count, offset, own)
    // What is materialized for several uses is shared rows; for one it is enough that it is planned for itself.
    case .limit(let input, nil, 0): return try stream(input)
    case .limit(let input, let count, let offset):
      let stream = try stream(input)
      return try measured(own) { () throws(Diagnostic) in
        let memory = context.memory
        return try context.drain(stream, workers: 1) { Limit(count: count, offset: offset, memory) }[0]
          .batches
      }
    case .limitBy(let input, let keys, let count, let offset):
      let stream = try stream(input)
      let compiled = try compiler(input).compile(keys)
      let memory = context.memory
      return try measured(own) { () throws(Diagnostic) in
        try context.drain(stream, workers: 1) {
          LimitBy(keys: compiled, types: keys.map(\.type), count: count, offset: offset, memory)
        }[0].batches
      }
    case .distinct(let input): return try distinct(try stream(input), of: input, own)
    case .setOperation(let operation): return try setOperation(operation, own)
    case .spread(let spread): return try self.spread(spread, own)
    case .window(let window): return try self.window(window, own)
    case .expansion(let expansion): return try self.expansion(expansion, own)
    case .totals(let totals): return try self.totals(totals, own)
    case .workingTable(let table):
      return context.workingTables[table.table]?.stream(own) ?? source(TableScan([]), own)
    case .shared(let use):
      return source(TableScan(try context.shared.rows(of: use, context), fields: use.positions), own)
    case .recursive(let recursion):
      let base = try stream(recursion.base)
      let end = nextOperator + recursion.step.extent.operators
      let step = end <= metrics.count ? Array(metrics[nextOperator..<end]) : []
      nextOperator = end
      return source(Recursion(base, recursion, metrics: step, context), own)
    }
  }

  // MARK: Streams

  func compiler(_ input: LogicalPlan) -> ExpressionCompiler {
    ExpressionCompiler(input.columns, context)
  }

  func source(_ source: any BatchSource, _ metrics: OperatorMetrics?) -> BatchStream {
    BatchStream(metrics.map { MeteredSource(source, $0) } ?? source)
  }

  func step(
    _ stream: BatchStream, _ step: any StreamingOperator, _ metrics: OperatorMetrics?
  ) -> BatchStream {
    stream.appending(metrics.map { MeteredOperator(inner: step, metrics: $0) } ?? step)
  }

  /// A stream over what `compute` collects; its time includes that of the pipeline it drains.
  func measured(
    _ metrics: OperatorMetrics?, _ compute: () throws(Diagnostic) -> [Batch]
  ) throws(Diagnostic) -> BatchStream {
    let start = metrics == nil ? 0 : monotonicNanoseconds()
    let batches = try compute()
    if let metrics {
      metrics.add(nanoseconds: monotonicNanoseconds() - start)
      metrics.add(rows: batches.reduce(0) { $0 + $1.count })
    }
    return BatchStream(TableScan(batches))
  }

  private func values(_ columns: [PlanColumn], _ rows: [[BoundExpression]]) throws(Diagnostic) -> [Batch] {
    if rows.isEmpty { return [] }
    if columns.isEmpty { return [Batch(columns: [], count: rows.count)] }
    var builders = columns.map { ColumnVectorBuilder(type: $0.type) }
    let compiler = ExpressionCompiler([], context)
    let one = Batch(columns: [], count: 1)
    for row in rows {
      for (index, expression) in row.enumerated() where index < builders.count {
        if case .constant(let value, _) = expression {
          builders[index].append(value)
          continue
        }
        let column = try ExpressionEvaluator.evaluate(compiler.compile(expression), one)
        builders[index].append(column.value(at: 0, type: expression.type))
      }
    }
    return Batch(columns: builders.map { $0.finish() }, count: rows.count).sliced()
  }

  // MARK: Grouping and order

  private mutating func aggregate(
    _ aggregate: LogicalAggregate, _ metrics: OperatorMetrics?
  ) throws(Diagnostic) -> BatchStream {
    let stream = try stream(aggregate.input)
    let compiler = compiler(aggregate.input)
    let known = ColumnBounds(aggregate.input)
    let nulls = NullKnowledge(aggregate.input)
    var plans: [PhysicalAggregate] = []
    for output in aggregate.aggregates {
      plans.append(try physical(output.aggregate, compiler, known, nulls))
    }
    let keys = aggregate.groups.map(\.expression)
    var carried: Set<Int> = []
    if keys.count > 1, aggregate.sets == nil { carried = KeyDependence(aggregate.input).dependent(keys) }
    let deciding = keys.indices.filter { !carried.contains($0) }
    let reasoned = deciding.filter { nulls.mayHaveReason(keys[$0]) }
    for key in reasoned { plans.append(try reasons(of: keys[key], compiler)) }
    var plan = HashAggregatePlan(
      keys: try compiler.compile(deciding.map { keys[$0] }), keyTypes: deciding.map { keys[$0].type },
      keyStatistics: deciding.map { known.statistics(of: keys[$0]) }, aggregates: plans,
      reasonedKeys: reasoned)
    for place in carried.sorted() {
      plan.carriedKeys.append(
        CarriedKey(place: place, expression: try compiler.compile(keys[place]), type: keys[place].type))
    }
    let types = aggregate.input.columns.map(\.type)
    if aggregate.sets == nil,
      let twofold = TwofoldAggregate(plan, aggregate.aggregates.map(\.aggregate), known),
      twofold.isWorthwhile(context)
    {
      return try measured(metrics) { () throws(Diagnostic) in try twofold.run(stream, context) }
    }
    return try measured(metrics) { () throws(Diagnostic) in
      if let sets = aggregate.sets?.sets {
        return try context.aggregate(
          stream, GroupingSetsPlan(base: plan, sets: sets), types: types, rowBound: known.rowBound)
      }
      return try context.aggregate(stream, plan, types: types, rowBound: known.rowBound)
    }
  }

  private mutating func spread(
    _ spread: LogicalSpread, _ metrics: OperatorMetrics?
  ) throws(Diagnostic) -> BatchStream {
    let stream = try stream(spread.input)
    let compiler = compiler(spread.input)
    let known = ColumnBounds(spread.input)
    let nulls = NullKnowledge(spread.input)
    var aggregates: [PhysicalAggregate] = []
    for output in spread.aggregates {
      aggregates.append(try physical(output.aggregate, compiler, known, nulls))
    }
    let types = spread.input.columns.map(\.type)
    return try measured(metrics) { () throws(Diagnostic) in
      try context.spread(stream, aggregates, types: types)
    }
  }

  private mutating func totals(
    _ totals: LogicalTotals, _ metrics: OperatorMetrics?
  ) throws(Diagnostic) -> BatchStream {
    let stream = try stream(totals.input)
    let compiler = compiler(totals.input)
    let ordering = Totals(
      level: try compiler.compile(totals.level), keys: try compiler.compile(totals.keys),
      keyTypes: totals.keys.map(\.type), order: try sortKeys(totals.order, compiler), count: totals.count,
      offset: totals.offset)
    return try measured(metrics) { () throws(Diagnostic) in
      try ordering.run(
        context.collectColumns(stream, types: totals.input.columns.map(\.type)), context.cancellation
      ).sliced()
    }
  }

  func physical(
    _ aggregate: BoundAggregate, _ compiler: ExpressionCompiler, _ known: ColumnBounds,
    _ nulls: NullKnowledge, narrowsPairs: Bool = true
  ) throws(Diagnostic) -> PhysicalAggregate {
    var filter: PhysicalExpression?
    if let condition = aggregate.filter { filter = try compiler.compile(condition) }
    let isNarrowPair =
      narrowsPairs && aggregate.function.isOfPairs && known.productSumsFitWord(aggregate.arguments)
    let arguments = isNarrowPair ? aggregate.arguments.map(\.wholeNumbersBehindCast) : aggregate.arguments
    var description = AggregateDescription(
      function: aggregate.function, argumentTypes: arguments.map(\.type), resultType: aggregate.type,
      isDistinct: aggregate.isDistinct, sumIsNarrow: arguments.first.map(known.sumFitsWord) ?? false,
      keepsReasons: aggregate.function.isNullWithoutValues
        && arguments.first.map(nulls.mayHaveReason) ?? false)
    description.productsAreNarrow = isNarrowPair
    if aggregate.isDistinct { description.argumentStatistics = arguments.map(known.statistics) }
    return PhysicalAggregate(
      description: description, arguments: try compiler.compile(arguments), filter: filter,
      orderBy: try sortKeys(aggregate.orderBy, compiler), span: aggregate.span)
  }

  /// What gathers the reasons of a key's NULLs, which the encoded key does not hold.
  func reasons(
    of key: BoundExpression, _ compiler: ExpressionCompiler
  ) throws(Diagnostic) -> PhysicalAggregate {
    PhysicalAggregate(
      description: AggregateDescription(
        function: .commonReason, argumentTypes: [key.type], resultType: .null, isDistinct: false),
      arguments: [try compiler.compile(key)], filter: nil, orderBy: [], span: SourceSpan(lower: 0, upper: 0))
  }

  func sortKeys(
    _ keys: [SortKey], _ compiler: ExpressionCompiler
  ) throws(Diagnostic) -> [PhysicalSortKey] {
    var compiled: [PhysicalSortKey] = []
    for key in keys {
      compiled.append(
        PhysicalSortKey(
          expression: try compiler.compile(key.expression), type: key.expression.type,
          descending: key.descending, nullsFirst: key.nullsFirst))
    }
    return compiled
  }

  private mutating func topN(
    _ input: LogicalPlan, _ keys: [SortKey], _ count: Int, _ offset: Int, _ metrics: OperatorMetrics?
  ) throws(Diagnostic) -> BatchStream {
    let stream = try stream(input)
    let keys = try sortKeys(keys, compiler(input))
    let types = input.columns.map(\.type)
    let (wanted, overflow) = count.addingReportingOverflow(offset)
    // So many rows at once are an ordinary sort.
    if overflow || wanted > 1 << 16 {
      return try measured(metrics) { () throws(Diagnostic) in
        let rows = try context.collectColumns(stream, types: types)
        let end = overflow ? Int.max : wanted
        return try Sort.run(rows, keys, range: min(offset, end)..<end, types: types, context).sliced()
      }
    }
    return try measured(metrics) { () throws(Diagnostic) in
      let cancellation = context.cancellation
      let workers = try context.drain(stream, workers: context.threads) {
        TopN(keys: keys, types: types, wanted: wanted, cancellation)
      }
      return try TopN.finish(workers, offset: offset).sliced()
    }
  }
}

extension BoundExpression {
  /// The integer or decimal that it makes a double, or itself.
  fileprivate var wholeNumbersBehindCast: BoundExpression {
    guard case .cast(let operand, let type, _, _) = self, type.base == .double else { return self }
    return switch operand.type.base {
    case .integer, .decimal: operand
    default: self
    }
  }
}
