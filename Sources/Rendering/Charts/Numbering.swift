/// Names in the order in which they first come, each with its number; those beyond the limit have none.
struct Numbering {
  private(set) var names: [String] = []
  private var numbers: [String: Int] = [:]
  private var others: Set<String> = []
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// How many names had no room.
  var refused: Int { others.count }

  mutating func number(of name: String) -> Int? {
    if let known = numbers[name] { return known }
    guard names.count < limit else {
      others.insert(name)
      return nil
    }
    names.append(name)
    numbers[name] = names.count - 1
    return names.count - 1
  }
}
