import Columns
import Diagnostics
import Planning

extension PhysicalPlanner {
  mutating func expansion(
    _ expansion: LogicalExpansion, _ metrics: OperatorMetrics?
  ) throws(Diagnostic) -> BatchStream {
    let stream = try stream(expansion.input)
    let compiler = compiler(expansion.input)
    switch expansion.values {
    case .parts(let parts):
      var columns: [Unpivot.Values] = []
      for (place, column) in expansion.columns.enumerated() {
        columns.append(try values(parts.map { $0[place] }, column.type, compiler))
      }
      return step(stream, Unpivot(parts: parts.count, columns: columns), metrics)
    case .series(let bound):
      let series = PhysicalSeries(
        first: try compiler.compile(bound.first), last: try compiler.compile(bound.last),
        step: try compiler.compile(bound.step), includesLast: bound.includesLast,
        type: expansion.columns.first?.type ?? .integer, isNumbered: expansion.isNumbered, span: bound.span)
      if case .values(let columns, let rows) = expansion.input, columns.isEmpty, rows.count == 1,
        let own = try series.series(for: Batch(columns: [], count: 1))[0], let rest = own.remainder
      {
        let members = SeriesSource(
          first: rest.first, step: rest.step, count: rest.count, type: series.type,
          isNumbered: series.isNumbered, batchRows: context.batchRows)
        return source(members, metrics)
      }
      return step(stream, SeriesRows(series: series), metrics)
    case .split(let bound):
      let split = SplitRows(
        text: try compiler.compile(bound.text), separator: try compiler.compile(bound.separator),
        isPattern: bound.isPattern, isNumbered: expansion.isNumbered, span: bound.span)
      return step(stream, split, metrics)
    }
  }

  private func values(
    _ parts: [BoundExpression], _ type: DataType, _ compiler: ExpressionCompiler
  ) throws(Diagnostic) -> Unpivot.Values {
    var builder = ColumnVectorBuilder(type: type)
    for part in parts {
      guard case .constant(let value, type) = part else {
        return .computed(try compiler.compile(parts), type)
      }
      builder.append(value)
    }
    return .listed(builder.finish())
  }
}
