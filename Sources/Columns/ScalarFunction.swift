/// What can be computed row by row. The binder picks the function and casts the arguments, so that each
/// function sees one combination of types; the kernels behind `evaluate` are the only row loops.
package enum ScalarFunction: String, Hashable, Sendable, CaseIterable {
  // Arithmetic. Both arguments are integer, both decimal of one scale (any scales for multiply and divide), or
  // both double. Overflow and division by zero are failures. DOUBLE: a result that is not finite is a failure.
  case add, subtract, multiply
  /// Decimal by decimal gives a decimal of the result type's scale, rounded half away from zero; double by double.
  case divide
  /// Integers, or decimals of one scale (giving an integer), truncated towards zero.
  case integerDivide
  /// Integers, decimals of one scale, or doubles; the sign is the dividend's.
  case remainder
  case negate
  // Comparison: both arguments of one type (decimals: one scale), any type. Text compares by bytes (UTF-8 order).
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
  /// Two numbers of one type (decimals: one scale) and a bound (exact of any scale, or DOUBLE for doubles): whether
  /// they differ by no more; a failure where the bound is negative.
  case approximatelyEqual
  /// What rounding lets two numbers differ by. Only the binder makes it; planning puts an expression in its place.
  case roundingBound
  /// NULLs compare as values; never NULL.
  case isDistinct, isNotDistinct
  case isNull, isNotNull
  /// Never NULL.
  case isTrue, isFalse
  /// Any type: why it is NULL, as text; NULL for a value, or where nothing is known.
  case reason
  /// Any type; never NULL.
  case isNotApplicable, isNotReported, isNotComparable
  // Three-valued logic over booleans.
  case and, or, not
  // Text. Lengths and positions count Unicode scalars, from 1.
  case concatenate
  /// As concatenate, but NULL counts as the empty text: `concat(a, b, …)`, any number of arguments.
  case concat
  case lower, upper, length, trim, trimLeft, trimRight, reverse
  /// text, start, [count]
  case substring
  /// text, from, to
  case replace
  /// text, part: the first position, 0 if none.
  case position
  /// text, part: boolean.
  case startsWith, endsWith, contains
  /// text, count
  case left, right, `repeat`
  /// text, length, fill
  case padLeft, padRight
  /// text, separator, index from 1 (empty text past the end)
  case splitPart
  case initialCapitals
  /// text, from, to: character by character.
  case translate
  /// integer: the text of one character.
  case character
  /// text: the integer of its first character, 0 of the empty text.
  case codePoint
  /// text, text: integer.
  case editDistance
  /// text: integer.
  case octetLength
  /// text: hexadecimal digits.
  case md5, sha1, sha256, hexadecimal
  /// integer: hexadecimal digits.
  case hexadecimalNumber
  /// separator, texts: those that are not NULL; NULL where the separator is.
  case concatSeparated
  /// text, pattern, escape (a one-scalar text, or empty for none)
  case like, ilike
  /// text, pattern: whether the regular expression matches somewhere in the text, or all of it.
  case regexMatches = "regexp_matches"
  case regexFullMatches = "regexp_full_match"
  /// text, pattern, number of a group: what the group matched; the empty text if there is no match.
  case regexExtract = "regexp_extract"
  /// text, pattern: how many matches there are.
  case regexCount = "regexp_count"
  /// text, pattern, replacement: of the first match, or of all.
  case regexReplace = "regexp_replace"
  case regexReplaceAll = "regexp_replace_all"
  /// pattern of SIMILAR TO, escape: the same as a regular expression.
  case similarPattern = "similar_pattern"
  /// Row numbers and sets of them, any number of arguments: the set of all; NULL if all are. Only citations make it.
  case unionRows = "union_rows"
  // Numbers. Of exact numbers the result is exact.
  case abs, sign
  /// x, digits (a constant integer): exact half away from zero; the result type has the scale.
  case round
  case truncate, ceiling, floor
  /// Double.
  case squareRoot, power, exponential, naturalLog, log10, log2, cubeRoot
  case sine, cosine, tangent, cotangent, arcSine, arcCosine, arcTangent, degrees, radians
  case hyperbolicSine, hyperbolicCosine, hyperbolicTangent
  case inverseHyperbolicSine, inverseHyperbolicCosine, inverseHyperbolicTangent
  /// base, x
  case logToBase
  /// y, x
  case arcTangent2
  /// Integers.
  case greatestCommonDivisor, leastCommonMultiple, factorial
  /// Numbers of one type, any number of arguments; NULL arguments are passed over.
  case greatest, least
  // Dates. Days of the week count from 0 for Sunday.
  case year, month, day, quarter, dayOfWeek, dayOfYear
  /// date, integer days
  case dateAdd
  /// date minus date in days, or period minus period in years: integer
  case dateDifference
  /// year, month, day
  case makeDate
  case lastDayOfMonth
  /// date: text
  case dayName, monthName
  /// part (constant), date: integer; the parts that have no function of their own.
  case datePart
  /// part ('year', 'month', 'week' …, constant), date
  case dateTruncate
  // Timestamps and intervals.
  /// year, month, day, hour, minute (integers), second (decimal of scale 6)
  case makeTimestamp
  /// part (constant), timestamp: integer, or decimal of scale 6 for the second and the epoch.
  case timestampPart
  /// part (constant), timestamp
  case timestampTruncate
  /// width (interval), timestamp, timestamp at which a bucket begins (may be left out): when the bucket of the moment begins
  case timeBucket
  /// part (constant), timestamp, timestamp: how many units begin, or lie whole, between the first and the second.
  case boundariesBetween, unitsBetween
  /// timestamp, format: text
  case formatTimestamp
  /// text, format: timestamp; a failure, or NULL, where the text is none.
  case parseTimestamp, parseTimestampOrNull
  /// timestamp, interval
  case timestampAdd
  /// date, interval without a time
  case dateAddInterval
  /// timestamp minus timestamp: days and a time
  case timestampDifference
  /// timestamp minus timestamp in years, months, days and a time
  case age
  /// part (constant), interval: as of a timestamp.
  case intervalPart
  /// part (constant), interval: the fields from the part on.
  case intervalTruncate
  /// interval, factor or divisor (decimal or double)
  case intervalMultiply, intervalDivide
  // Periods, which are budget years.
  /// The first and the last day: dates.
  case periodStart, periodEnd
  /// period, date: boolean.
  case periodContains
  /// The period in which a date lies.
  case periodOfDate
  /// period, integer years
  case periodAdd
  // Casts to DECIMAL(digits, scale).
  /// decimal or integer, digits (a constant integer): the number itself; a failure, or NULL, where it has more digits in all.
  case limitDigits, limitDigitsOrNull
  /// A number in another unit: x, numerator, denominator (constant integers greater than 0). x times the fraction, at
  /// the scale of the result type; of integers an integer, of doubles a double.
  case convertUnit
  /// An exact number at the larger scale of the result, to be compared with others of that scale: what has no room there
  /// becomes 10^38 or its negative, which no number of 38 digits reaches.
  case widen
  /// The total that a share is of: the number itself, a failure where it is 0.
  case shareTotal
  /// As `convertUnit` of exact numbers, but a failure where the result has a digit for which its type has no place.
  case convertExactly
  /// A number whose unit stands in a text beside it: x, unit, target, name of the column of units (the last two constant texts).
  /// A failure, or NULL, where the row's unit is of another kind.
  case convertRowUnit, convertRowUnitOrNull
  /// A number whose unit stands in a text beside it, in the unit that another text names: x, unit, target, a condition that
  /// only rows of one unit satisfy (a constant text). The number itself where either is missing; a failure where they are of
  /// different kinds.
  case meetRowUnit
}

/// Why a row could not be computed; the caller knows which expression, and so the place in the query.
package struct EvaluationFailure: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case overflow
    case divisionByZero
    /// The total that a share is of is 0.
    case zeroTotal
    /// A subquery that stands for a value gave several rows.
    case moreThanOneRow
    /// The text or number that cannot be cast, as printed.
    case badCast(String)
    /// A sentence fragment, such as "the square root of a negative number".
    case argumentOutOfRange(String)
    /// What is wrong with a regular expression, in words.
    case malformedPattern(String)
    /// The row's unit, as the column of units has it, is of another kind than the target.
    case rowUnit(found: String, target: String, column: String)
    /// A row has numbers in these units, which meet; the advice says how not to let them.
    case rowUnitsApart(String, String, advice: String)
    /// A number and what it is exactly in the unit of the result (nil if no digits are enough), both with their units;
    /// only `scale` digits after the point have a place.
    case digitLost(found: String, exact: String?, unit: String?, scale: Int)
    /// Whoever asked wants no result any more.
    case stopped
    /// A batch would take more memory than the whole statement may.
    case memoryLimit(bytes: Int)
  }

  package var kind: Kind
  /// The row within the batch.
  package var row: Int

  package init(_ kind: Kind, row: Int) {
    self.kind = kind
    self.row = row
  }
}
