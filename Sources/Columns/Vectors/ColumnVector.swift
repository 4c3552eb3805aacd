/// The values of one column for the rows of one batch.
package struct ColumnVector: Sendable {
  /// The values, typed. Rows that are NULL hold an arbitrary value, which kernels compute on and ignore.
  package enum Storage: Sendable {
    /// A column of the NULL type: every row is NULL.
    case null
    case boolean([Bool])
    /// Integers, or the microseconds of timestamps.
    case integer([Int64])
    /// Coefficients; the scale stands in the column's `DataType`.
    case decimal([Int128])
    /// The same, where all fit 64 bits: half the memory, and arithmetic of one instruction. A column may have them in one
    /// batch and not in the next.
    case shortDecimal([Int64])
    case double([Double])
    case text(TextColumn)
    /// Days of dates, or the first years of periods.
    case date([Int32])
    case interval([Interval])
  }

  package var storage: Storage
  /// nil: every row holds a value. Otherwise as many rows as the storage has.
  package var validity: ValidityMask?
  /// Why NULL rows are NULL, as `NullReason` raw values; nil: no reason is known for any.
  package var reasons: [UInt8]?
  /// The number of rows.
  package var count: Int
  /// The storage, validity and reasons hold one row, which stands for all `count`.
  package var isConstant: Bool

  package init(
    _ storage: Storage, validity: ValidityMask? = nil, reasons: [UInt8]? = nil, count: Int,
    isConstant: Bool = false
  ) {
    self.storage = storage
    self.validity = validity
    self.reasons = reasons
    self.count = count
    self.isConstant = isConstant
  }
}

extension ColumnVector {
  /// The same rows with a mask, even where every row holds a value.
  package var withMask: ColumnVector {
    var column = self
    column.validity = validity ?? ValidityMask(repeating: true, count: isConstant ? 1 : count)
    return column
  }
}
