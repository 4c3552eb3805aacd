/// What is wrong with a pattern, and where.
package struct RegularExpressionError: Error, Hashable, Sendable {
  package var message: String
  /// Bytes of the pattern.
  package var range: Range<Int>
  package var hint: String?
}

/// A regular expression as written.
indirect enum RegularExpressionSyntax: Hashable, Sendable {
  enum Assertion: UInt8, Sendable {
    case textStart, textEnd, lineStart, lineEnd, wordBoundary, noWordBoundary
  }

  case empty
  /// One scalar of the set.
  case set(ScalarSet)
  case assertion(Assertion)
  /// Captured under its number, from 1.
  case group(RegularExpressionSyntax, number: Int)
  case sequence([RegularExpressionSyntax])
  case alternatives([RegularExpressionSyntax])
  /// `isGreedy`: as often as possible rather than as seldom.
  case repetition(RegularExpressionSyntax, least: Int, most: Int?, isGreedy: Bool)
}
