/// What most numbers of a text are: `[-]digits`, or `[-]digits.digits` with at most eight digits on a side. Eight bytes are
/// read together, as in Lemire, "Number parsing at a gigabyte per second" (2021).
struct ShortNumber {
  /// Those before and behind the point, taken together.
  private(set) var digits: UInt64 = 0
  private(set) var wholeDigits = 0
  private(set) var decimals = 0
  private(set) var isNegative = false
  /// Whether it is one; nothing else is of meaning where not.
  private(set) var isRead = false
  private(set) var startsWithZero = false

  @inline(__always)
  var signedDigits: Int64 {
    let value = Int64(truncatingIfNeeded: digits)
    return isNegative ? 0 &- value : value
  }

  private static let zeros: UInt64 = 0x3030_3030_3030_3030
  private static let points: UInt64 = 0x1e1e_1e1e_1e1e_1e1e

  /// An integer.
  @inline(__always)
  init(integer text: Span<UInt8>, _ start: Int, _ end: Int) {
    isNegative = text[start] == UInt8(ascii: "-")
    let first = start &+ (isNegative ? 1 : 0)
    guard first &+ 8 <= text.count else { return }
    readWhole(text, first, end)
  }

  /// A number that may have a point.
  /// - Parameter powers: of ten, up to the eighth.
  @inline(__always)
  init(_ text: Span<UInt8>, _ start: Int, _ end: Int, powers: Span<UInt64>) {
    isNegative = text[start] == UInt8(ascii: "-")
    let first = start &+ (isNegative ? 1 : 0)
    guard first &+ 8 <= text.count else { return }
    let whole = word(text, first) ^ Self.zeros
    let point = first &+ FieldEnds.zeros(whole ^ Self.points).trailingZeroBitCount &>> 3
    guard point < end else {
      readWhole(text, first, end)
      return
    }
    let behind = point &+ 1
    wholeDigits = point &- first
    decimals = end &- behind
    guard point < first &+ 8, decimals <= 8, wholeDigits &+ decimals > 0, behind &+ 8 <= text.count else {
      return
    }
    let left = Digits(whole, wholeDigits)
    let right = Digits(word(text, behind) ^ Self.zeros, decimals)
    digits = left.value &* powers[decimals] &+ right.value
    isRead = left.areDigits && right.areDigits
  }

  /// - Parameter first: the first digit; eight bytes are left from there.
  @inline(__always)
  private mutating func readWhole(_ text: Span<UInt8>, _ first: Int, _ end: Int) {
    let length = end &- first
    guard length > 0, length <= 8 else { return }
    let eight = Digits(word(text, first) ^ Self.zeros, length)
    digits = eight.value
    wholeDigits = length
    startsWithZero = text[first] == UInt8(ascii: "0")
    isRead = eight.areDigits
  }

  /// The first bytes of a word, less `0` each.
  private struct Digits {
    let value: UInt64
    let areDigits: Bool

    @inline(__always)
    init(_ bytes: UInt64, _ count: Int) {
      // Those that are not wanted become zeros before the first.
      let wanted = bytes << UInt64(truncatingIfNeeded: 64 &- count &* 8)
      areDigits = (wanted | wanted &+ 0x7676_7676_7676_7676) & 0x8080_8080_8080_8080 == 0
      let pairs = wanted &* 10 &+ wanted &>> 8
      let low = (pairs & 0x0000_00ff_0000_00ff) &* (100 &+ 1_000_000 &<< 32)
      let high = (pairs &>> 16 & 0x0000_00ff_0000_00ff) &* (1 &+ 10_000 &<< 32)
      value = (low &+ high) &>> 32
    }
  }
}

extension PowersOfTen {
  /// `10^0` to `10^18`.
  static let words: [UInt64] = (0...18).map { exponent in
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
