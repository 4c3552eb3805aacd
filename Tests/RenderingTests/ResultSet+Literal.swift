import Columns
import MissionQL
import Rendering

extension ResultSet {
  /// Rows of values, in batches of `batchSize`.
  init(_ fields: [Field], _ rows: [[Value]], batchSize: Int = 2) {
    var batches: [Batch] = []
    var start = 0
    while start < rows.count {
      let slice = rows[start..<min(start + batchSize, rows.count)]
      let columns = fields.enumerated().map { index, field in
        var builder = ColumnVectorBuilder(type: field.type)
        for row in slice { builder.append(row[index]) }
        return builder.finish()
      }
      batches.append(Batch(columns: columns, count: slice.count))
      start += batchSize
    }
    self.init(fields: fields, batches: batches)
  }

  func rendered(_ format: OutputFormat, terminal: RenderingOptions.Terminal? = nil) throws -> String {
    var output = OutputBuffer(descriptor: nil)
    try format.renderer(RenderingOptions(terminal: terminal)).render(self, into: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }
}

func decimal(_ coefficient: Int128, _ scale: UInt8) -> Value {
  .decimal(Decimal(coefficient: coefficient, scale: scale))
}
