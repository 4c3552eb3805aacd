/// Says whether a program matches anywhere in a text. Each set of places that the program comes to is a state, found
/// when it is first needed; from then on a byte costs one look into a table.
struct RegularExpressionAutomaton {
  private static let maximumStates = 2_000
  private static let unknown: Int32 = -1
  private static let matched: Int32 = -2
  private static let dead: Int32 = -3

  private let program: RegularExpressionProgram
  /// Bytes that no instruction tells apart are of one class.
  private let classes: [UInt8]
  private let classCount: Int
  /// By state and class.
  private var table: [Int32] = []
  private var states: [[UInt32]] = []
  private var numbers: [[UInt32]: Int32] = [:]
  /// Whether a text that ends in the state matches: 0 is not known yet, 1 no, 2 yes.
  private var endings: [UInt8] = []
  private var visited: [Int]
  private var stamp = 0
  private var first: Int32 = Self.unknown

  init(_ program: RegularExpressionProgram) {
    self.program = program
    visited = [Int](repeating: 0, count: program.instructions.count)
    var begins = [Bool](repeating: false, count: 257)
    for instruction in program.instructions where instruction.operation == .byte {
      begins[Int(instruction.low)] = true
      begins[Int(instruction.high) + 1] = true
    }
    var classes = [UInt8](repeating: 0, count: 256)
    var number = 0
    for byte in 1..<256 {
      if begins[byte] { number += 1 }
      classes[byte] = UInt8(truncatingIfNeeded: number)
    }
    self.classes = classes
    classCount = number + 1
  }

  mutating func matches(_ text: Span<UInt8>, from start: Int, _ work: WorkMeter?) -> Bool {
    if first == Self.unknown { first = state(of: entered([program.start], isStart: start == 0)) }
    var state = first
    var position = start
    while position < text.count {
      if state < 0 { return state == Self.matched }
      let table = self.table
      position = run(table, text, position, &state)
      if state >= 0, position < text.count { state = transition(from: state, over: text[position]) }
      position += 1
      guard work?.goesOn(after: 64 + 8 * visited.count) ?? true else { return false }
    }
    return state == Self.matched || state >= 0 && matchesAtEnd(state)
  }

  /// Goes on as far as the table knows the way: to the end, or to where the next state is not a known one.
  private func run(_ table: [Int32], _ text: Span<UInt8>, _ start: Int, _ state: inout Int32) -> Int {
    let (rows, bytes) = (table.span, classes.span)
    var position = start
    var current = state
    while position < text.count {
      let next = rows[Int(current) &* classCount &+ Int(bytes[Int(text[position])])]
      if next < 0 {
        if next != Self.unknown { current = next }
        break
      }
      current = next
      position &+= 1
    }
    state = current
    return position
  }

  private mutating func transition(from state: Int32, over byte: UInt8) -> Int32 {
    var targets: [Int] = []
    for place in states[Int(state)] {
      let instruction = program.instructions[Int(place)]
      if instruction.operation == .byte, byte >= instruction.low, byte <= instruction.high {
        targets.append(Int(instruction.next))
      }
    }
    if !program.isAnchored { targets.append(program.start) }
    let places = entered(targets, isStart: false)
    if states.count >= Self.maximumStates {
      // The table begins anew; what is known of the state in hand is all that is needed to go on.
      reset()
      return self.state(of: places)
    }
    let next = self.state(of: places)
    table[Int(state) * classCount + Int(classes[Int(byte)])] = next
    return next
  }

  private mutating func reset() {
    table.removeAll(keepingCapacity: true)
    states.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    endings.removeAll(keepingCapacity: true)
    first = Self.unknown
  }

  /// The number of a set of places; nil in it stands for a match.
  private mutating func state(of places: [UInt32]?) -> Int32 {
    guard let places else { return Self.matched }
    if places.isEmpty { return Self.dead }
    if let known = numbers[places] { return known }
    let number = Int32(truncatingIfNeeded: states.count)
    states.append(places)
    numbers[places] = number
    endings.append(0)
    table += [Int32](repeating: Self.unknown, count: classCount)
    return number
  }

  /// The places to which the given ones lead without a byte, in order; nil if one of them matches.
  private mutating func entered(_ targets: [Int], isStart: Bool, isEnd: Bool = false) -> [UInt32]? {
    stamp += 1
    var places: [UInt32] = []
    var stack = targets
    while let place = stack.popLast() {
      guard visited[place] != stamp else { continue }
      visited[place] = stamp
      let instruction = program.instructions[place]
      switch instruction.operation {
      case .match: return nil
      case .split:
        stack.append(Int(instruction.next))
        stack.append(Int(instruction.other))
      case .save: stack.append(Int(instruction.next))
      case .byte: places.append(UInt32(truncatingIfNeeded: place))
      case .assertion:
        let asksOfStart = instruction.other == UInt32(RegularExpressionSyntax.Assertion.textStart.rawValue)
        if asksOfStart ? isStart : isEnd {
          stack.append(Int(instruction.next))
        } else if !asksOfStart {
          places.append(UInt32(truncatingIfNeeded: place))
        }
      }
    }
    return places.sorted()
  }

  private mutating func matchesAtEnd(_ state: Int32) -> Bool {
    if endings[Int(state)] == 0 {
      let waiting = states[Int(state)].filter { program.instructions[Int($0)].operation == .assertion }
      let matches = entered(waiting.map(Int.init), isStart: false, isEnd: true) == nil
      endings[Int(state)] = matches ? 2 : 1
    }
    return endings[Int(state)] == 2
  }
}
