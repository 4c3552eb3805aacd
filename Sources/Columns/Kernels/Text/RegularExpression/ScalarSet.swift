/// Unicode scalars, as ranges in order that neither meet nor touch.
struct ScalarSet: Hashable, Sendable {
  private(set) var ranges: [ClosedRange<UInt32>] = []
  static let last: UInt32 = 0x10FFFF

  init() {}

  init(_ ranges: [ClosedRange<UInt32>]) {
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let before = self.ranges.last, range.lowerBound <= before.upperBound + 1 {
        self.ranges[self.ranges.count - 1] = before.lowerBound...max(before.upperBound, range.upperBound)
      } else {
        self.ranges.append(range)
      }
    }
  }

  init(_ scalar: UInt32) { ranges = [scalar...scalar] }

  func union(_ other: ScalarSet) -> ScalarSet { ScalarSet(ranges + other.ranges) }

  var negated: ScalarSet {
    var rest: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges {
      if range.lowerBound > next { rest.append(next...range.lowerBound - 1) }
      next = range.upperBound + 1
    }
    if next <= Self.last { rest.append(next...Self.last) }
    return ScalarSet(rest)
  }

  /// With the other case of each letter.
  var foldingCase: ScalarSet {
    var folded = ranges
    for range in ranges {
      for block in Self.cased where block.overlaps(range) {
        for value in block.clamped(to: range) {
          for other in Self.alike[Self.caseKey(value)] ?? [] { folded.append(other...other) }
        }
      }
    }
    return ScalarSet(folded)
  }

  /// What letters that differ by case alone have in common.
  private static func caseKey(_ value: UInt32) -> UInt32 {
    guard let scalar = Unicode.Scalar(value) else { return value }
    let upper = single(scalar.properties.uppercaseMapping) ?? scalar
    return (single(upper.properties.lowercaseMapping) ?? upper).value
  }

  private static func single(_ text: String) -> Unicode.Scalar? {
    let scalars = text.unicodeScalars
    return scalars.count == 1 ? scalars.first : nil
  }

  /// Letters by what those of all cases have in common: K, k and the sign of kelvin are alike.
  private static let alike: [UInt32: [UInt32]] = {
    var alike: [UInt32: [UInt32]] = [:]
    for block in cased {
      for value in block { alike[caseKey(value), default: []].append(value) }
    }
    return alike.filter { $0.value.count > 1 }
  }()

  /// The blocks that have letters of two cases.
  private static let cased: [ClosedRange<UInt32>] = [
    0x41...0x24F, 0x250...0x2AF, 0x370...0x587, 0x10A0...0x10FF, 0x13A0...0x13FD, 0x1C80...0x1CBF,
    0x1D79...0x1D8E, 0x1E00...0x1FFF, 0x2126...0x214E, 0x2160...0x2188, 0x24B6...0x24E9, 0x2C00...0x2D2D,
    0xA640...0xA7FF, 0xAB30...0xABBF, 0xFF21...0xFF5A, 0x10400...0x104FB, 0x10570...0x105BC,
    0x10C80...0x10CF2, 0x118A0...0x118DF, 0x16E40...0x16E7F, 0x1E900...0x1E943,
  ]

  // MARK: Classes

  static let digit = ScalarSet([0x30...0x39])
  static let space = ScalarSet([0x09...0x0D, 0x20...0x20])
  static let word = ScalarSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
  static let all = ScalarSet([0...last])
  static let allButNewline = ScalarSet(0x0A).negated

  /// `[:alpha:]` and its sisters, which are of ASCII.
  static func named(_ name: String) -> ScalarSet? {
    switch name {
    case "alpha": ScalarSet([0x41...0x5A, 0x61...0x7A])
    case "digit": digit
    case "alnum": ScalarSet([0x30...0x39, 0x41...0x5A, 0x61...0x7A])
    case "upper": ScalarSet([0x41...0x5A])
    case "lower": ScalarSet([0x61...0x7A])
    case "space": space
    case "blank": ScalarSet([0x09...0x09, 0x20...0x20])
    case "punct": ScalarSet([0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E])
    case "xdigit": ScalarSet([0x30...0x39, 0x41...0x46, 0x61...0x66])
    case "cntrl": ScalarSet([0x00...0x1F, 0x7F...0x7F])
    case "print": ScalarSet([0x20...0x7E])
    case "graph": ScalarSet([0x21...0x7E])
    case "word": word
    default: nil
    }
  }

  /// The scalars of a general category such as `L` or `Lu`; nil if there is none of that name.
  static func category(_ name: String) -> ScalarSet? {
    let wanted = Unicode.GeneralCategory.named(name)
    guard !wanted.isEmpty else { return nil }
    var ranges: [ClosedRange<UInt32>] = []
    for value in 0...last {
      guard let scalar = Unicode.Scalar(value), wanted.contains(scalar.properties.generalCategory) else {
        continue
      }
      if let before = ranges.last, before.upperBound + 1 == value {
        ranges[ranges.count - 1] = before.lowerBound...value
      } else {
        ranges.append(value...value)
      }
    }
    return ScalarSet(ranges)
  }
}

extension Unicode.GeneralCategory {
  fileprivate static func named(_ name: String) -> Set<Unicode.GeneralCategory> {
    switch name {
    case "L": [.uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter]
    case "Lu": [.uppercaseLetter]
    case "Ll": [.lowercaseLetter]
    case "Lo": [.otherLetter]
    case "M": [.nonspacingMark, .spacingMark, .enclosingMark]
    case "N": [.decimalNumber, .letterNumber, .otherNumber]
    case "Nd": [.decimalNumber]
    case "P":
      [
        .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
        .finalPunctuation, .otherPunctuation,
      ]
    case "S": [.mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol]
    case "Sc": [.currencySymbol]
    case "Z": [.spaceSeparator, .lineSeparator, .paragraphSeparator]
    default: []
    }
  }
}
