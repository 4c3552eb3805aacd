/// What a symbol stands for: how many of which base unit.
struct UnitSymbol {
  /// What can be converted into each other.
  enum Dimension: Hashable {
    case money, length, time, mass
    /// A thing that is counted, of its own kind.
    case counted(String)
  }

  /// nil: a share, which is a bare number.
  var dimension: Dimension?
  var power = 1
  var numerator: Int128 = 1
  var denominator: Int128 = 1

  init(_ dimension: Dimension?, power: Int = 1, _ numerator: Int128 = 1, per denominator: Int128 = 1) {
    self.dimension = dimension
    self.power = power
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The symbols that every query can write; others name what is counted.
  static func known(_ symbol: String) -> UnitSymbol? {
    switch symbol {
    case "USD": UnitSymbol(.money)
    case "kUSD": UnitSymbol(.money, 1_000)
    case "MUSD": UnitSymbol(.money, 1_000_000)
    case "percent", "pp": UnitSymbol(nil, per: 100)
    case "h": UnitSymbol(.time)
    case "d": UnitSymbol(.time, 24)
    case "kg": UnitSymbol(.mass)
    case "t": UnitSymbol(.mass, 1_000)
    case "m": UnitSymbol(.length)
    case "km": UnitSymbol(.length, 1_000)
    case "m2": UnitSymbol(.length, power: 2)
    case "km2": UnitSymbol(.length, power: 2, 1_000_000)
    case "m3": UnitSymbol(.length, power: 3)
    case "L": UnitSymbol(.length, power: 3, per: 1_000)
    default: nil
    }
  }

  static func named(_ symbol: String) -> UnitSymbol { known(symbol) ?? UnitSymbol(.counted(symbol)) }
}

extension Unit {
  /// The symbols that every query can write.
  package static let knownSymbols = [
    "USD", "kUSD", "MUSD", "percent", "pp", "L", "m3", "h", "d", "kg", "t", "m", "km", "m2", "km2",
  ]

  /// What a symbol that every query can write stands for, in words.
  package static func meaning(ofSymbol symbol: String) -> String {
    switch symbol {
    case "USD": "United States dollars"
    case "kUSD": "thousands of dollars"
    case "MUSD": "millions of dollars"
    case "percent": "parts of a hundred"
    case "pp": "percentage points"
    case "L": "litres"
    case "m3": "cubic metres"
    case "h": "hours"
    case "d": "days"
    case "kg": "kilograms"
    case "t": "tonnes"
    case "m": "metres"
    case "km": "kilometres"
    case "m2": "square metres"
    case "km2": "square kilometres"
    default: ""
    }
  }

  package static func isKnown(_ symbol: String) -> Bool { UnitSymbol.known(symbol) != nil }

  /// The symbol that a word of everyday language, or of another notation, means.
  package static func symbol(meantBy word: String) -> String? {
    switch word.lowercased() {
    case "usd", "dollar", "dollars", "us dollars", "united states dollars", "$", "us$": "USD"
    case "kusd", "thousand usd", "thousands of dollars", "k$", "tusd", "usdk": "kUSD"
    case "musd", "million usd", "millions", "m$", "usdm", "mio usd": "MUSD"
    case "per cent", "percents", "percentage", "pct": "percent"
    case "percentage points", "percentage point", "points", "ppt": "pp"
    case "l", "litre", "litres", "liter", "liters": "L"
    case "hour", "hours", "hr", "hrs": "h"
    case "day", "days": "d"
    case "tonne", "tonnes", "ton", "tons": "t"
    case "kilogram", "kilograms", "kilo", "kilos": "kg"
    case "kilometre", "kilometres", "kilometer", "kilometers": "km"
    case "square kilometres", "square kilometers", "sqkm": "km2"
    case "cubic metres", "cubic meters": "m3"
    default: nil
    }
  }
}
