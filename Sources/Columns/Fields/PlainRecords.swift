/// Finds the fields of records without quotes: 64 bytes are looked at together for what may end a field, as in Langdale and
/// Lemire, "Parsing gigabytes of JSON per second" (2019).
struct PlainRecords {
  static let blockBytes = 64

  private let delimiter: UInt8

  init(delimiter: UInt8) { self.delimiter = delimiter }

  /// Adds records to `index` up to one that has a quote or too few or too many fields, or comes near the end of the text.
  /// - Returns: behind the last record.
  func fill(_ index: inout FieldIndex, from text: Span<UInt8>, end: Int, limit: Int) -> Int {
    let width = index.width
    let base = index.base
    let wanted = limit &* width
    var count = index.records &* width
    // The number that the next line end should have among what ends fields.
    var lineEnd = count &+ width
    let start = base &+ Int(index.bounds[count])
    var block = start
    var bounds = index.bounds.mutableSpan
    while count < wanted, block &+ Self.blockBytes <= end {
      let marks = Marks(text, block, delimiter)
      var separators = marks.separators
      guard !marks.hasQuote, let next = marks.lineEnd(lineEnd, every: width, from: count) else { break }
      lineEnd = next
      let behind = UInt32(truncatingIfNeeded: block &- base &+ 1)
      while separators != 0 {
        count &+= 1
        bounds[count] = behind &+ UInt32(truncatingIfNeeded: separators.trailingZeroBitCount)
        separators &= separators &- 1
      }
      block &+= Self.blockBytes
    }
    // As many as have their line end, and are wanted.
    index.records = min(limit, max(index.records, lineEnd / width &- 1))
    return base &+ Int(index.bounds[index.records &* width])
  }

  /// What 64 bytes are.
  private struct Marks {
    /// Bit `n`: byte `n` is a delimiter or a line feed.
    private(set) var separators: UInt64 = 0
    private(set) var lineFeeds: UInt64 = 0
    let hasQuote: Bool

    /// The number that the next line end should have, if those here have theirs, the first of them `number`.
    /// - Parameter count: how many fields have ended before.
    @inline(__always)
    func lineEnd(_ number: Int, every width: Int, from count: Int) -> Int? {
      var expected = number
      var rest = lineFeeds
      while rest != 0 {
        let before = (rest & (0 &- rest)) &- 1
        guard count &+ (separators & before).nonzeroBitCount &+ 1 == expected else { return nil }
        expected &+= width
        rest &= rest &- 1
      }
      return expected
    }

    @inline(__always)
    init(_ text: Span<UInt8>, _ start: Int, _ delimiter: UInt8) {
      var quotes = SIMD2<UInt64>.zero
      // Any sixteen bytes make a vector, and four of them are in the text.
      let bytes = unsafe text.extracting(start..<(start &+ blockBytes)).bytes
      for part in 0..<4 {
        let vector = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: part &* 16, as: SIMD16<UInt8>.self)
        let feeds = Marks.words(vector .== SIMD16(repeating: UInt8(ascii: "\n")))
        let ends = feeds | Marks.words(vector .== SIMD16(repeating: delimiter))
        quotes |= Marks.words(vector .== SIMD16(repeating: UInt8(ascii: "\"")))
        lineFeeds |= Marks.bits(feeds) &<< UInt64(part &* 16)
        separators |= Marks.bits(ends) &<< UInt64(part &* 16)
      }
      hasQuote = quotes[0] | quotes[1] != 0
    }

    /// A mask is a vector of bytes that are 0 or 255.
    @inline(__always)
    private static func words(_ mask: SIMDMask<SIMD16<Int8>>) -> SIMD2<UInt64> {
      unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    }

    /// One bit of each byte: a multiplication moves eight of them next to each other.
    @inline(__always)
    private static func bits(_ words: SIMD2<UInt64>) -> UInt64 {
      let (ones, gather): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x0102_0408_1020_4080)
      return ((words[0] & ones) &* gather) &>> 56 | ((words[1] & ones) &* gather) &>> 48 & 0xff00
    }
  }
}
