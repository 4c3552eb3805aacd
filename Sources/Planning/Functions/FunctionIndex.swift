import Columns

/// The lists of functions, in the order of the reference. Each is made when it is first asked for.
enum FunctionList: Int, CaseIterable {
  case aggregates, windows, texts, numbers, dates, conditions, tables

  var functions: [FunctionDefinition] {
    switch self {
    case .aggregates: FunctionRegistry.aggregates
    case .windows: FunctionRegistry.windowFunctions
    case .texts: FunctionRegistry.textFunctions
    case .numbers: FunctionRegistry.numberFunctions
    case .dates: FunctionRegistry.dateFunctions
    case .conditions: FunctionRegistry.conditionalFunctions
    case .tables: FunctionRegistry.tableFunctions
    }
  }
}

/// Finds functions by their names and aliases, by open addressing.
struct FunctionIndex: Sendable {
  static let shared = FunctionIndex()

  /// For each name the place of a function: its list in the upper bits, its number in the list below. `free` where there is none.
  private var slots: [UInt16]

  private static let free = UInt16.max
  private static let numberBits: UInt16 = 10

  private init() {
    var count = 0
    for list in FunctionList.allCases {
      for function in list.functions { function.forEachName { _ in count += 1 } }
    }
    var capacity = 64
    while capacity < count * 2 { capacity *= 2 }
    slots = [UInt16](repeating: Self.free, count: capacity)
    for list in FunctionList.allCases {
      for (number, function) in list.functions.enumerated() {
        let place = UInt16(list.rawValue) << Self.numberBits | UInt16(number)
        function.forEachName { insert(place, $0) }
      }
    }
  }

  private mutating func insert(_ place: UInt16, _ name: Span<UInt8>) {
    var slot = firstSlot(name)
    while slots[slot] != Self.free { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = place
  }

  private func firstSlot(_ name: Span<UInt8>) -> Int {
    Int(truncatingIfNeeded: hashBytes(name)) & (slots.count - 1)
  }

  /// In the order of the reference, since they were put in so.
  func functions(named key: String) -> [FunctionDefinition] {
    var found: [FunctionDefinition] = []
    var slot = firstSlot(key.utf8.span)
    while slots[slot] != Self.free {
      let place = slots[slot]
      if let list = FunctionList(rawValue: Int(place >> Self.numberBits)) {
        let function = list.functions[Int(place & (1 << Self.numberBits - 1))]
        if function.isNamed(key) { found.append(function) }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return found
  }
}
