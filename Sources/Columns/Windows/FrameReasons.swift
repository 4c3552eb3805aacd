/// The reason that all rows of a frame share, as `CommonReasons` has it of a group.
struct SlidingReasons: FrameFold {
  private let reasons: [UInt8]
  private let validity: ValidityMask?
  private let isNull: Bool
  private let passing: ValidityMask?

  /// - Parameter passing: the rows that the aggregate takes.
  init(_ column: ColumnVector, passing: ValidityMask?) {
    reasons = column.reasons ?? [UInt8](repeating: NullReason.unknown.rawValue, count: column.count)
    validity = column.validity
    if case .null = column.storage { isNull = true } else { isNull = false }
    self.passing = passing
  }

  var identity: UInt8 { CommonReasons.none }

  func lift(_ place: Int) -> UInt8 {
    guard passing?[place] ?? true else { return identity }
    return isNull || !(validity?[place] ?? true) ? reasons[place] : NullReason.unknown.rawValue
  }

  func combine(_ left: UInt8, _ right: UInt8) -> UInt8 {
    right == identity ? left : CommonReasons.combined(left, right)
  }

  /// The column, a row for each frame, with their reasons where it is NULL.
  func applied(to column: ColumnVector, _ frames: FrameRanges) -> ColumnVector {
    guard column.hasNulls else { return column }
    var result = column.flattened()
    result.reasons = folded(frames).map { $0 == identity ? NullReason.unknown.rawValue : $0 }
    return result
  }
}
