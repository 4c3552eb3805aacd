/// A format such as `%d.%m.%Y %H:%M`, by which moments are written and read.
package struct TimeFormat: Sendable {
  enum Field: Sendable {
    case shortWeekday, weekday, weekdayNumber, isoWeekday
    case day, shortMonth, month, monthName, year, shortYear, dayOfYear
    case hour, hourOfHalf, half, minute, second, microsecond, millisecond
    case sundayWeek, mondayWeek, isoWeek, isoYear, epoch
  }

  enum Padding: Sendable { case zeros, blanks, none }

  enum Item: Sendable {
    case literal(UInt8)
    case field(Field, Padding)
  }

  /// Why a text is no format.
  package struct Fault: Error {
    /// In words.
    package var message: String
  }

  private(set) var items: [Item] = []
  private static let longest = 1 << 16

  /// - Parameter toRead: whether moments are to be read by it: some fields say nothing then.
  package init(_ format: [UInt8], toRead: Bool) throws(Fault) {
    guard format.count <= Self.longest else { throw Fault(message: "it has more than 64 KB") }
    var index = 0
    while index < format.count {
      let byte = format[index]
      index += 1
      guard byte == UInt8(ascii: "%") else {
        items.append(.literal(byte))
        continue
      }
      var padding: Padding?
      if index < format.count, format[index] == UInt8(ascii: "-") {
        padding = Padding.none
        index += 1
      }
      guard index < format.count else { throw Fault(message: "it ends in a %, which is written %%") }
      try add(format[index], padding)
      index += 1
    }
    guard toRead else { return }
    for case .field(let field, _) in items where !field.isReadable {
      throw Fault(message: "%\(field.letter) is written, but not read")
    }
  }

  private mutating func add(_ letter: UInt8, _ padding: Padding?) throws(Fault) {
    if letter == UInt8(ascii: "%") { return items.append(.literal(letter)) }
    if let parts = Self.combinations[letter] {
      items += parts
      return
    }
    guard let field = Field(letter) else {
      let name = String(decoding: [letter < 0x80 ? letter : UInt8(ascii: "?")], as: UTF8.self)
      throw Fault(
        message: "it has no %\(name); there are %Y %m %d %H %M %S %f %y %b %B %a %A %j %I %p %V and others")
    }
    items.append(.field(field, padding ?? (letter == UInt8(ascii: "e") ? .blanks : .zeros)))
  }

  /// Fields that stand for several.
  private static let combinations: [UInt8: [Item]] = [
    UInt8(ascii: "F"): date, UInt8(ascii: "x"): date, UInt8(ascii: "T"): time, UInt8(ascii: "X"): time,
    UInt8(ascii: "c"): date + [.literal(UInt8(ascii: " "))] + time,
    UInt8(ascii: "R"): [.field(.hour, .zeros), .literal(UInt8(ascii: ":")), .field(.minute, .zeros)],
  ]
  private static let date: [Item] = [
    .field(.year, .zeros), .literal(UInt8(ascii: "-")), .field(.month, .zeros), .literal(UInt8(ascii: "-")),
    .field(.day, .zeros),
  ]
  private static let time: [Item] = [
    .field(.hour, .zeros), .literal(UInt8(ascii: ":")), .field(.minute, .zeros), .literal(UInt8(ascii: ":")),
    .field(.second, .zeros),
  ]
}

extension TimeFormat.Field {
  init?(_ letter: UInt8) {
    guard let field = Self.letters.first(where: { $0.letter == letter })?.field else { return nil }
    self = field
  }

  fileprivate var letter: String {
    let letter = Self.letters.first { $0.field == self }?.letter ?? 0
    return String(decoding: [letter], as: UTF8.self)
  }

  private static let letters: [(letter: UInt8, field: Self)] = [
    (UInt8(ascii: "a"), .shortWeekday), (UInt8(ascii: "A"), .weekday), (UInt8(ascii: "w"), .weekdayNumber),
    (UInt8(ascii: "u"), .isoWeekday), (UInt8(ascii: "d"), .day), (UInt8(ascii: "e"), .day),
    (UInt8(ascii: "b"), .shortMonth), (UInt8(ascii: "h"), .shortMonth), (UInt8(ascii: "B"), .monthName),
    (UInt8(ascii: "m"), .month), (UInt8(ascii: "y"), .shortYear), (UInt8(ascii: "Y"), .year),
    (UInt8(ascii: "H"), .hour), (UInt8(ascii: "I"), .hourOfHalf), (UInt8(ascii: "p"), .half),
    (UInt8(ascii: "M"), .minute), (UInt8(ascii: "S"), .second), (UInt8(ascii: "f"), .microsecond),
    (UInt8(ascii: "g"), .millisecond), (UInt8(ascii: "j"), .dayOfYear), (UInt8(ascii: "U"), .sundayWeek),
    (UInt8(ascii: "W"), .mondayWeek), (UInt8(ascii: "V"), .isoWeek), (UInt8(ascii: "G"), .isoYear),
    (UInt8(ascii: "s"), .epoch),
  ]

  fileprivate var isReadable: Bool {
    switch self {
    case .weekdayNumber, .isoWeekday, .sundayWeek, .mondayWeek, .isoWeek, .isoYear, .epoch: false
    default: true
    }
  }

  /// The most digits that are read.
  fileprivate var digits: Int {
    switch self {
    case .year: 4
    case .dayOfYear, .millisecond: 3
    case .microsecond: 6
    default: 2
    }
  }
}

// MARK: - Writing

extension TimeFormat {
  func write(_ moment: Int64, to output: inout [UInt8]) {
    let days = Timestamp.day(of: moment)
    let date = CivilDate(days: days)
    let time = Timestamp.timeOfDay(moment)
    for item in items {
      switch item {
      case .literal(let byte): output.append(byte)
      case .field(let field, let padding):
        if let name = Self.name(field, days, date, time) {
          output += name
        } else {
          let (number, width) = Self.number(field, moment, days, date, time)
          Self.write(number, width, padding, to: &output)
        }
      }
    }
  }

  private static func name(
    _ field: Field, _ days: Int32, _ date: CivilDate, _ time: Int64
  ) -> ArraySlice<UInt8>? {
    let weekday = { CivilDate.dayNames[Int(CivilDate.weekday(days)) - 1].utf8 }
    let month = { CivilDate.monthNames[Int(date.month) - 1].utf8 }
    return switch field {
    case .shortWeekday: Array(weekday()).prefix(3)
    case .weekday: Array(weekday())[...]
    case .shortMonth: Array(month()).prefix(3)
    case .monthName: Array(month())[...]
    case .half: Array((time < Timestamp.microsecondsPerDay / 2 ? "AM" : "PM").utf8)[...]
    default: nil
    }
  }

  private static func number(
    _ field: Field, _ moment: Int64, _ days: Int32, _ date: CivilDate, _ time: Int64
  ) -> (number: Int64, width: Int) {
    let hour = time / 3_600_000_000
    // Days of the week from 0: of Sunday, and of Monday.
    let (ofSunday, ofMonday) = (CivilDate.weekday(days) % 7, CivilDate.weekday(days) &- 1)
    let thursday = CivilDate(days: days &- ofMonday &+ 3)
    switch field {
    case .weekdayNumber: return (Int64(ofSunday), 1)
    case .isoWeekday: return (Int64(ofMonday) + 1, 1)
    case .day: return (Int64(date.day), 2)
    case .month: return (Int64(date.month), 2)
    case .year: return (Int64(date.year), 4)
    case .shortYear: return (Int64(date.year % 100), 2)
    case .dayOfYear: return (Int64(date.dayOfYear), 3)
    case .hour: return (hour, 2)
    case .hourOfHalf: return ((hour + 11) % 12 + 1, 2)
    case .minute: return (time / 60_000_000 % 60, 2)
    case .second: return (time / 1_000_000 % 60, 2)
    case .microsecond: return (time % 1_000_000, 6)
    case .millisecond: return (time / 1000 % 1000, 3)
    case .sundayWeek: return (Int64((date.dayOfYear &- 1 &+ 7 &- ofSunday) / 7), 2)
    case .mondayWeek: return (Int64((date.dayOfYear &- 1 &+ 7 &- ofMonday) / 7), 2)
    case .isoWeek: return (Int64((thursday.dayOfYear &- 1) / 7 &+ 1), 2)
    case .isoYear: return (Int64(thursday.year), 4)
    case .epoch:
      let seconds = moment / 1_000_000
      return (moment % 1_000_000 < 0 ? seconds - 1 : seconds, 1)
    case .shortWeekday, .weekday, .shortMonth, .monthName, .half: return (0, 1)
    }
  }

  private static func write(_ number: Int64, _ width: Int, _ padding: Padding, to output: inout [UInt8]) {
    let digits = Array(String(number).utf8)
    let fill = padding == .blanks ? UInt8(ascii: " ") : UInt8(ascii: "0")
    if padding != .none { output += [UInt8](repeating: fill, count: max(0, width - digits.count)) }
    output += digits
  }
}

// MARK: - Reading

extension TimeFormat {
  /// What a text says, field by field.
  private struct Parts {
    var year: Int32 = 1900
    var month: Int32 = 1
    var day: Int32 = 1
    var dayOfYear: Int32?
    var hour: Int64 = 0
    var minute: Int64 = 0
    var second: Int64 = 0
    var microsecond: Int64 = 0
    var isAfternoon: Bool?

    var moment: Int64? {
      var date = CivilDate(year: year, month: month, day: day)
      if let dayOfYear {
        date = CivilDate(days: CivilDate(year: year, month: 1, day: 1).days &+ dayOfYear &- 1)
        guard dayOfYear >= 1, date.year == year else { return nil }
      }
      guard date.isValid, hour < 24, minute < 60, second < 60 else { return nil }
      var hours = hour
      if let isAfternoon {
        guard hour >= 1, hour <= 12 else { return nil }
        hours = hour % 12 + (isAfternoon ? 12 : 0)
      }
      let seconds = (hours * 60 + minute) * 60 + second
      return Timestamp.start(ofDay: date.days) &+ seconds * 1_000_000 &+ microsecond
    }
  }

  /// The moment that the text writes, all of it; nil if it is none. What the format does not say is the start of 1900.
  func read(_ text: Span<UInt8>) -> Int64? {
    var parts = Parts()
    var index = 0
    for item in items {
      switch item {
      case .literal(UInt8(ascii: " ")):
        guard index < text.count, text[index] == UInt8(ascii: " ") else { return nil }
        while index < text.count, text[index] == UInt8(ascii: " ") { index += 1 }
      case .literal(let byte):
        guard index < text.count, text[index] == byte else { return nil }
        index += 1
      case .field(let field, _):
        guard Self.read(field, text, &index, &parts) else { return nil }
      }
    }
    return index == text.count ? parts.moment : nil
  }

  private static func read(
    _ field: Field, _ text: Span<UInt8>, _ index: inout Int, _ parts: inout Parts
  ) -> Bool {
    switch field {
    case .shortWeekday: return place(in: CivilDate.dayNames, isShort: true, text, &index) != nil
    case .weekday: return place(in: CivilDate.dayNames, isShort: false, text, &index) != nil
    case .shortMonth, .monthName:
      guard let place = place(in: CivilDate.monthNames, isShort: field == .shortMonth, text, &index) else {
        return false
      }
      parts.month = Int32(place) + 1
      return true
    case .half:
      guard let place = place(in: ["AM", "PM"], isShort: false, text, &index) else { return false }
      parts.isAfternoon = place == 1
      return true
    default: break
    }
    let start = index
    guard let number = number(text, &index, atMost: field.digits) else { return false }
    switch field {
    case .year: parts.year = Int32(truncatingIfNeeded: number)
    case .shortYear: parts.year = Int32(truncatingIfNeeded: number) + (number < 69 ? 2000 : 1900)
    case .month: parts.month = Int32(truncatingIfNeeded: number)
    case .day: parts.day = Int32(truncatingIfNeeded: number)
    case .dayOfYear: parts.dayOfYear = Int32(truncatingIfNeeded: number)
    case .hour, .hourOfHalf: parts.hour = number
    case .minute: parts.minute = number
    case .second: parts.second = number
    default:
      // A fraction: `.5` is half a second.
      var fraction = number
      for _ in (index - start)..<6 { fraction *= 10 }
      parts.microsecond = fraction
    }
    return true
  }

  private static func number(_ text: Span<UInt8>, _ index: inout Int, atMost digits: Int) -> Int64? {
    let start = index
    var value: Int64 = 0
    while index < text.count, index < start + digits, text[index] &- 48 < 10 {
      value = value * 10 + Int64(text[index] &- 48)
      index += 1
    }
    return index > start ? value : nil
  }

  /// Which of the names stands there, in whichever case.
  private static func place(
    in names: [String], isShort: Bool, _ text: Span<UInt8>, _ index: inout Int
  ) -> Int? {
    for (place, name) in names.enumerated() {
      let letters = Array(name.utf8).prefix(isShort ? 3 : .max)
      guard index + letters.count <= text.count else { continue }
      let start = index
      if letters.enumerated().allSatisfy({ text[start + $0.offset] | 0x20 == $0.element | 0x20 }) {
        index += letters.count
        return place
      }
    }
    return nil
  }
}
