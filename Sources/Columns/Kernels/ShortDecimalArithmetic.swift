/// Sums, differences and products of decimals that fit 64 bits, if all results do, too; otherwise nil, and they are to be
/// computed in 128 bits.
func shortDecimalArithmetic(
  _ function: ScalarFunction, _ left: Operand<Int64>, _ right: Operand<Int64>, scales: DecimalScales,
  count: Int
) -> [Int64]? {
  switch function {
  case .add: attempt(AddShort(), left, right, count)
  case .subtract: attempt(SubtractShort(), left, right, count)
  case .multiply where scales.result == scales.left + scales.right:
    attempt(MultiplyShort(), left, right, count)
  default: nil
  }
}

/// nil if a row did not fit, be it one that is NULL.
private func attempt<Kernel: BinaryKernel>(
  _ kernel: Kernel, _ left: Operand<Int64>, _ right: Operand<Int64>, _ count: Int
) -> [Int64]? where Kernel.Left == Int64, Kernel.Right == Int64, Kernel.Output == Int64 {
  try? map(kernel, left, right, validity: nil, count: count)
}

private struct AddShort: BinaryKernel {
  @inline(__always)
  func apply(_ left: Int64, _ right: Int64, _ flags: inout UInt64) -> Int64 {
    let sum = left &+ right
    flags |= UInt64(bitPattern: (left ^ sum) & (right ^ sum))
    return sum
  }

  func failure(_ left: Int64, _ right: Int64) -> EvaluationFailure.Kind? {
    left.addingReportingOverflow(right).overflow ? .overflow : nil
  }
}

private struct SubtractShort: BinaryKernel {
  @inline(__always)
  func apply(_ left: Int64, _ right: Int64, _ flags: inout UInt64) -> Int64 {
    let difference = left &- right
    flags |= UInt64(bitPattern: (left ^ right) & (left ^ difference))
    return difference
  }

  func failure(_ left: Int64, _ right: Int64) -> EvaluationFailure.Kind? {
    left.subtractingReportingOverflow(right).overflow ? .overflow : nil
  }
}

private struct MultiplyShort: BinaryKernel {
  @inline(__always)
  func apply(_ left: Int64, _ right: Int64, _ flags: inout UInt64) -> Int64 {
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    flags |= overflow ? failed : 0
    return product
  }

  func failure(_ left: Int64, _ right: Int64) -> EvaluationFailure.Kind? {
    left.multipliedReportingOverflow(by: right).overflow ? .overflow : nil
  }
}
