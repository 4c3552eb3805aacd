/// Sums, differences and products of decimals that fit 64 bits, if all results do, too; otherwise nil, and they are to be
/// computed in 128 bits.
func shortDecimalArithmetic(
  _ function: ScalarFunction, _ left: Operand<Int64>, _ right: Operand<Int64>, scales: DecimalScales,
  count: Int
) -> [Int64]? {
  switch function {
  case .add: attempt(AddIntegers(), left, right, count)
  case .subtract: attempt(SubtractIntegers(), left, right, count)
  case .multiply where scales.result == scales.left + scales.right:
    attempt(MultiplyIntegers(), left, right, count)
  default: nil
  }
}

/// nil if a row did not fit, be it one that is NULL.
private func attempt<Kernel: BinaryKernel>(
  _ kernel: Kernel, _ left: Operand<Int64>, _ right: Operand<Int64>, _ count: Int
) -> [Int64]? where Kernel.Left == Int64, Kernel.Right == Int64, Kernel.Output == Int64 {
  try? map(kernel, left, right, validity: nil, count: count)
}
