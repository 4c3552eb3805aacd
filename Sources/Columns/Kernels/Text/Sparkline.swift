/// A line of numbers drawn in one line of text: a sign for each number, as high as the number is between the least and the
/// greatest; a dot where one is missing.
package enum Sparkline {
  /// The level of a missing number.
  package static let gap: UInt8 = 8

  /// What the levels are drawn with, and behind them what stands for a gap.
  package static let signs = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█", "·"]
  package static let plainSigns = ["_", ",", ":", "-", "=", "+", "*", "#", "."]

  /// The level of each sign, from 0 to 7: of as many as there are numbers, or of `width`, for means of neighbours, where there
  /// is no room for all. A number that is not finite is missing.
  package static func levels(of numbers: ArraySlice<Double>, width: Int) -> [UInt8] {
    let count = min(max(0, width), numbers.count)
    let means = (0..<count).map { cell in
      let (lower, upper) = (cell * numbers.count / count, (cell + 1) * numbers.count / count)
      return mean(of: numbers[(numbers.startIndex + lower)..<(numbers.startIndex + upper)])
    }
    let present = means.filter(\.isFinite)
    guard let least = present.min(), let greatest = present.max() else {
      return [UInt8](repeating: gap, count: count)
    }
    // Halves, since the difference of two numbers may have no room.
    let reach = greatest / 2 - least / 2
    return means.map { mean in
      guard mean.isFinite else { return gap }
      guard reach > 0 else { return 3 }
      return UInt8(max(0, min(7, ((mean / 2 - least / 2) / reach * 7).rounded())))
    }
  }

  /// Of those that are finite; not a number if none is.
  private static func mean(of numbers: ArraySlice<Double>) -> Double {
    let count = Double(numbers.count(where: \.isFinite))
    guard count > 0 else { return .nan }
    return numbers.reduce(0) { $1.isFinite ? $0 + $1 / count : $0 }
  }
}
