import Columns
import Diagnostics

extension [Value] {
  /// What texts written in a statement spell, for a column of numbers or conditions: as the type in which they are
  /// all exact. nil if one of them spells none.
  func spelled(for type: DataType) -> (type: DataType, values: [Value])? {
    guard type.isNumeric || type.base == .boolean else { return nil }
    return type.isExact ? exactNumbers : read(as: type.base == .boolean ? .boolean : .double)
  }

  private var exactNumbers: (type: DataType, values: [Value])? {
    var numbers: [Decimal?] = []
    for value in self {
      switch value {
      case .null: numbers.append(nil)
      case .text(let text):
        guard let number = Decimal(text.withoutBlanksAround) else { return nil }
        numbers.append(number)
      default: return nil
      }
    }
    let scale = numbers.lazy.compactMap { $0?.scale }.max() ?? 0
    var values: [Value] = []
    for number in numbers {
      guard let number else { values.append(.null); continue }
      guard let rescaled = number.rescaled(to: scale) else { return nil }
      values.append(.decimal(rescaled))
    }
    return (.decimal(scale), values)
  }

  private func read(as type: DataType) -> (type: DataType, values: [Value])? {
    var values: [Value] = []
    for value in self {
      guard case .text(let text) = value else {
        values.append(value)
        continue
      }
      let constant = BoundExpression.constant(.text(text.withoutBlanksAround), .text)
      let cast = BoundExpression.cast(constant, type, isTry: true, .none)
      guard let read = ConstantEvaluator.safeValue(of: cast) else { return nil }
      if case .null = read { return nil }
      values.append(read)
    }
    return (type, values)
  }
}

extension String {
  /// Without spaces, tabs and ends of lines before and behind.
  fileprivate var withoutBlanksAround: String {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || 9...13 ~= $0 }
    guard let first = utf8.firstIndex(where: { !isBlank($0) }),
      let last = utf8.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[first...last])
  }
}
