/// A piece of a query in our language and in SQLite's, which spell some things differently.
struct Bilingual: ExpressibleByStringInterpolation {
  var ours: String
  var theirs: String

  init(ours: String, theirs: String) {
    self.ours = ours
    self.theirs = theirs
  }

  init(stringLiteral value: String) { self.init(ours: value, theirs: value) }
  init(stringInterpolation pieces: Pieces) { self = pieces.text }

  struct Pieces: StringInterpolationProtocol {
    var text = Bilingual(ours: "", theirs: "")

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) { appendInterpolation(literal) }

    mutating func appendInterpolation(_ same: String) {
      text.ours += same
      text.theirs += same
    }

    mutating func appendInterpolation(_ number: Int) { appendInterpolation(String(number)) }

    mutating func appendInterpolation(_ piece: Bilingual) {
      text.ours += piece.ours
      text.theirs += piece.theirs
    }
  }
}

extension [Bilingual] {
  func joined(_ separator: String) -> Bilingual {
    Bilingual(
      ours: map(\.ours).joined(separator: separator), theirs: map(\.theirs).joined(separator: separator))
  }
}
