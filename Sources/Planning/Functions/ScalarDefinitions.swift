import Columns

extension FunctionRegistry {
  static let textFunctions: [FunctionDefinition] = [
    scalar(
      .length, .fixed(.integer), .text, "length len char_length character_length", "text TEXT",
      "The number of characters.", "length('fuel') → 4"),
    scalar(
      .lower, .fixed(.text), .text, "lower lcase", "text TEXT", "In small letters.", "lower('Fuel') → fuel"),
    scalar(.upper, .fixed(.text), .text, "upper ucase", "text TEXT", "In capitals.", "upper('fuel') → FUEL"),
    scalar(
      .trim, .fixed(.text), .text, "trim btrim", "text TEXT, characters TEXT?",
      "Without spaces, or any of the characters, at both ends.",
      "trim(' a ') → a"),
    scalar(
      .trimLeft, .fixed(.text), .text, "ltrim", "text TEXT, characters TEXT?",
      "Without spaces, or any of the characters, at the start.", "ltrim(' a') → a"
    ),
    scalar(
      .trimRight, .fixed(.text), .text, "rtrim", "text TEXT, characters TEXT?",
      "Without spaces, or any of the characters, at the end.", "rtrim('a ') → a"),
    scalar(
      .substring, .fixed(.text), .text, "substring substr", "text TEXT, start INTEGER, count INTEGER?",
      "Characters from a position, counted from 1; to the end if no count is given.",
      "substring('A/75/623', 3, 2) → 75"),
    scalar(
      .left, .fixed(.text), .text, "left", "text TEXT, count INTEGER", "The first characters.",
      "left('fuel', 2) → fu"),
    scalar(
      .right, .fixed(.text), .text, "right", "text TEXT, count INTEGER", "The last characters.",
      "right('fuel', 2) → el"),
    scalar(
      .replace, .fixed(.text), .text, "replace", "text TEXT, from TEXT, to TEXT",
      "With every occurrence replaced.",
      "replace('a-b', '-', '+') → a+b"),
    expansion(
      .overlay, .text, "overlay", "text TEXT, replacement TEXT, start INTEGER, count INTEGER?",
      "With the replacement in the place of so many characters from a position, counted from 1; of as many as it has, if no "
        + "count is given. Also written overlay(text PLACING replacement FROM start FOR count).",
      "overlay('A/74/623' PLACING '75' FROM 3) → A/75/623"),
    scalar(
      .position, .fixed(.integer), .text, "strpos instr", "text TEXT, part TEXT",
      "Where the part first occurs, counted from 1; 0 if nowhere.", "strpos('fuel', 'el') → 3"),
    expansion(
      .position, .text, "position", "part TEXT, text TEXT",
      "Where the part first occurs, counted from 1; 0 if nowhere. Also written position(part IN text).",
      "position('el' IN 'fuel') → 3"),
    scalar(
      .startsWith, .fixed(.boolean), .text, "starts_with prefix", "text TEXT, part TEXT",
      "Whether the text begins so.",
      "starts_with('fuel', 'fu') → true"),
    scalar(
      .endsWith, .fixed(.boolean), .text, "ends_with suffix", "text TEXT, part TEXT",
      "Whether the text ends so.",
      "ends_with('fuel', 'el') → true"),
    scalar(
      .contains, .fixed(.boolean), .text, "contains", "text TEXT, part TEXT", "Whether the part occurs.",
      "contains('fuel', 'ue') → true"),
    scalar(
      .concat, .fixed(.text), .text, "concat", "x PRINTED+", "All arguments as one text; NULL is empty.",
      "concat('Q', 3) → Q3"),
    scalar(
      .repeat, .fixed(.text), .text, "repeat", "text TEXT, count INTEGER", "So many times.",
      "repeat('ab', 2) → abab"),
    scalar(.reverse, .fixed(.text), .text, "reverse", "text TEXT", "Backwards.", "reverse('fuel') → leuf"),
    scalar(
      .padLeft, .fixed(.text), .text, "lpad", "text TEXT, length INTEGER, fill TEXT?",
      "Filled up at the start with spaces or what is given, or cut, to the length.", "lpad('7', 3, '0') → 007"
    ),
    scalar(
      .padRight, .fixed(.text), .text, "rpad", "text TEXT, length INTEGER, fill TEXT?",
      "Filled up at the end with spaces or what is given, or cut, to the length.", "rpad('a', 3, '.') → a.."),
    scalar(
      .splitPart, .fixed(.text), .text, "split_part", "text TEXT, separator TEXT, index INTEGER",
      "The part with the number, counted from 1; empty past the last.", "split_part('A/75/623', '/', 2) → 75"),
    expansion(
      .regularExpression(.matches), .text, "regexp_matches regexp_like",
      "text TEXT, pattern TEXT, options TEXT?",
      "Whether the regular expression matches somewhere in the text. Also written text ~ pattern.",
      "regexp_matches('A/75/623', '/[0-9]+$') → true"),
    expansion(
      .regularExpression(.fullMatches), .text, "regexp_full_match", "text TEXT, pattern TEXT, options TEXT?",
      "Whether the regular expression matches the whole text.",
      "regexp_full_match('A/75/623', '[A-Z]/[0-9]+') → false"),
    scalar(
      .regexCount, .fixed(.integer), .text, "regexp_count", "text TEXT, pattern TEXT",
      "How often a regular expression matches.", "regexp_count('a1 b2', '[0-9]') → 2"),
    expansion(
      .regularExpression(.extract), .text, "regexp_extract",
      "text TEXT, pattern TEXT, group INTEGER?, options TEXT?",
      "What the first match is, or a group of it; the empty text if there is no match.",
      "regexp_extract('A/75/623', '/([0-9]+)', 1) → 75"),
    expansion(
      .regularExpression(.replace), .text, "regexp_replace",
      "text TEXT, pattern TEXT, replacement TEXT, options TEXT?",
      "With the first match replaced, or with the option 'g' all of them; \\\\1 is what the first group matched.",
      "regexp_replace('A/75/623', '[0-9]+', 'n', 'g') → A/n/n"),
    scalar(
      .initialCapitals, .fixed(.text), .text, "initcap", "text TEXT",
      "With each word's first letter a capital, and the others small.",
      "initcap('OFFICIAL travel') → Official Travel"),
    scalar(
      .translate, .fixed(.text), .text, "translate", "text TEXT, from TEXT, to TEXT",
      "With each character that stands in `from` replaced by the one in its place in `to`, or left out if there is none.",
      "translate('A/75/623', '/A', '-') → -75-623"),
    scalar(
      .character, .fixed(.text), .text, "chr char", "code INTEGER",
      "The character with the number in Unicode.",
      "chr(65) → A"),
    scalar(
      .codePoint, .fixed(.integer), .text, "ascii unicode ord", "text TEXT",
      "The number of the first character in Unicode; 0 of the empty text.", "ascii('A') → 65"),
    scalar(
      .editDistance, .fixed(.integer), .text, "levenshtein", "text TEXT, other TEXT",
      "How many characters must be put in, left out or replaced to make one text the other.",
      "levenshtein('travel', 'gravel') → 1"),
    scalar(
      .octetLength, .fixed(.integer), .text, "octet_length strlen", "text TEXT",
      "The number of bytes, in UTF-8.",
      "octet_length('法国') → 6"),
    scalar(
      .concatSeparated, .fixed(.text), .text, "concat_ws", "separator TEXT, text PRINTED+",
      "All texts after each other, with the separator between; NULL is left out.",
      "concat_ws(', ', 'a', NULL, 'b') → a, b"),
    expansion(
      .bitLength, .text, "bit_length", "text TEXT", "The number of bits in UTF-8.", "bit_length('é') → 16"),
    scalar(
      .sha1, .fixed(.text), .text, "sha1", "text TEXT", "The SHA-1 digest, in hexadecimal digits.",
      "sha1('fuel') → 43505540e7e80bf56cba95e6ce9f0370aea6ce6d"),
    scalar(
      .sha256, .fixed(.text), .text, "sha256", "text TEXT", "The SHA-256 digest, in hexadecimal digits.",
      "sha256('fuel') → acbe4bfc77e55c071db31f2e37c824d75794867d88499107dc8318cb22aceea5"),
    scalar(
      .hexadecimal, .fixed(.text), .text, "hex to_hex", "text TEXT", "The bytes in hexadecimal digits.",
      "hex('fuel') → 6675656C"),
    scalar(
      .hexadecimalNumber, .fixed(.text), .text, "hex to_hex", "x INTEGER", "The number to the base of 16.",
      "hex(255) → FF"),
    scalar(
      .md5, .fixed(.text), .text, "md5", "text TEXT", "The MD5 digest, in hexadecimal digits.",
      "md5('fuel') → 7c4e4db5ec9a751ee4bbfba997f0a3a7"),
  ]

  static let numberFunctions: [FunctionDefinition] = [
    scalar(.abs, .first, .number, "abs", "x NUMBER", "Without its sign.", "abs(-2.5) → 2.5"),
    scalar(.sign, .sign, .number, "sign", "x NUMBER", "-1, 0 or 1.", "sign(-2.5) → -1"),
    scalar(
      .round, .rounded, .number, "round", "x NUMBER, digits INTEGER?",
      "To so many digits after the point, none if not given, hundreds with -2; halves go away from zero.",
      "round(2.345, 2) → 2.35"),
    scalar(
      .truncate, .rounded, .number, "truncate trunc", "x NUMBER, digits INTEGER?",
      "Without the digits past so many after the point, none if not given.", "truncate(-2.57, 1) → -2.5"
    ),
    scalar(
      .ceiling, .rounded, .number, "ceiling ceil", "x NUMBER, digits INTEGER?",
      "The least number of so many digits after the point, none if not given, that is not less.",
      "ceiling(2.1) → 3"),
    scalar(
      .floor, .rounded, .number, "floor", "x NUMBER, digits INTEGER?",
      "The greatest number of so many digits after the point, none if not given, that is not greater.",
      "floor(1138457.9, -3) → 1138000"),
    scalar(.squareRoot, .fixed(.double), .number, "sqrt", "x DOUBLE", "The square root.", "sqrt(16) → 4.0"),
    scalar(
      .power, .fixed(.double), .number, "power pow", "base DOUBLE, exponent DOUBLE", "The power.",
      "power(2, 10) → 1024.0"),
    scalar(.exponential, .fixed(.double), .number, "exp", "x DOUBLE", "e to the power of x.", "exp(0) → 1.0"),
    scalar(.naturalLog, .fixed(.double), .number, "ln", "x DOUBLE", "The natural logarithm.", "ln(1) → 0.0"),
    scalar(
      .log10, .fixed(.double), .number, "log10 log", "x DOUBLE", "The logarithm to base 10.",
      "log10(1000) → 3.0"),
    scalar(
      .log2, .fixed(.double), .number, "log2", "x DOUBLE", "The logarithm to base 2.", "log2(8) → 3.0"),
    scalar(
      .cubeRoot, .fixed(.double), .number, "cbrt", "x DOUBLE", "The cube root.", "cbrt(-27) → -3.0"),
    scalar(
      .logToBase, .fixed(.double), .number, "log", "base DOUBLE, x DOUBLE", "The logarithm to a base.",
      "log(2, 8) → 3.0"),
    scalar(
      .hyperbolicSine, .fixed(.double), .number, "sinh", "x DOUBLE", "The hyperbolic sine.", "sinh(0) → 0.0"),
    scalar(
      .hyperbolicCosine, .fixed(.double), .number, "cosh", "x DOUBLE", "The hyperbolic cosine.",
      "cosh(0) → 1.0"),
    scalar(
      .hyperbolicTangent, .fixed(.double), .number, "tanh", "x DOUBLE", "The hyperbolic tangent.",
      "tanh(0) → 0.0"),
    scalar(
      .inverseHyperbolicSine, .fixed(.double), .number, "asinh", "x DOUBLE",
      "The number whose hyperbolic sine it is.", "asinh(0) → 0.0"),
    scalar(
      .inverseHyperbolicCosine, .fixed(.double), .number, "acosh", "x DOUBLE",
      "The number whose hyperbolic cosine it is.", "acosh(1) → 0.0"),
    scalar(
      .inverseHyperbolicTangent, .fixed(.double), .number, "atanh", "x DOUBLE",
      "The number whose hyperbolic tangent it is.", "atanh(0) → 0.0"),
    scalar(.sine, .fixed(.double), .number, "sin", "x DOUBLE", "The sine, of radians.", "sin(0) → 0.0"),
    scalar(.cosine, .fixed(.double), .number, "cos", "x DOUBLE", "The cosine, of radians.", "cos(0) → 1.0"),
    scalar(.tangent, .fixed(.double), .number, "tan", "x DOUBLE", "The tangent, of radians.", "tan(0) → 0.0"),
    scalar(
      .cotangent, .fixed(.double), .number, "cot", "x DOUBLE", "The cotangent, of radians.",
      "round(cot(1), 4) → 0.6421"),
    scalar(
      .arcSine, .fixed(.double), .number, "asin", "x DOUBLE", "The angle with this sine, in radians.",
      "asin(0) → 0.0"),
    scalar(
      .arcCosine, .fixed(.double), .number, "acos", "x DOUBLE", "The angle with this cosine, in radians.",
      "acos(1) → 0.0"),
    scalar(
      .arcTangent, .fixed(.double), .number, "atan", "x DOUBLE", "The angle with this tangent, in radians.",
      "atan(0) → 0.0"),
    scalar(
      .arcTangent2, .fixed(.double), .number, "atan2", "y DOUBLE, x DOUBLE",
      "The angle of the point from the x axis, in radians.", "atan2(0, 1) → 0.0"),
    scalar(
      .degrees, .fixed(.double), .number, "degrees", "radians DOUBLE", "The angle in degrees.",
      "degrees(pi()) → 180.0"),
    scalar(
      .radians, .fixed(.double), .number, "radians", "degrees DOUBLE", "The angle in radians.",
      "round(radians(180), 4) → 3.1416"),
    scalar(
      .greatestCommonDivisor, .fixed(.integer), .number, "gcd greatest_common_divisor",
      "x INTEGER, y INTEGER",
      "The greatest integer that divides both.", "gcd(12, 18) → 6"),
    scalar(
      .leastCommonMultiple, .fixed(.integer), .number, "lcm least_common_multiple", "x INTEGER, y INTEGER",
      "The least integer that both divide.", "lcm(4, 6) → 12"),
    scalar(
      .factorial, .fixed(.integer), .number, "factorial", "x INTEGER", "1 × 2 × … × x, up to 20.",
      "factorial(5) → 120"),
    scalar(
      .remainder, .common, .number, "mod", "x NUMBER, y NUMBER", "The remainder of a division, as x % y.",
      "mod(7, 3) → 1"),
    scalar(
      .greatest, .common, .number, "greatest", "x ANY+",
      "The greatest of the arguments; NULLs are passed over.",
      "greatest(1, 2.5) → 2.5"),
    scalar(
      .least, .common, .number, "least", "x ANY+", "The least of the arguments; NULLs are passed over.",
      "least(1, 2.5) → 1.0"),
    expansion(
      .pi, .number, "pi", "", "The ratio of a circle's circumference to its diameter.",
      "pi() → 3.141592653589793"),
  ]

  static let dateFunctions: [FunctionDefinition] = [
    scalar(
      .year, .fixed(.integer), .date, "year", "date DATE", "The year.", "year(DATE '2019-07-01') → 2019"),
    scalar(
      .quarter, .fixed(.integer), .date, "quarter", "date DATE", "1 to 4.", "quarter(DATE '2019-07-01') → 3"),
    scalar(.month, .fixed(.integer), .date, "month", "date DATE", "1 to 12.", "month(DATE '2019-07-01') → 7"),
    scalar(
      .day, .fixed(.integer), .date, "day dayofmonth", "date DATE", "1 to 31.", "day(DATE '2019-07-01') → 1"),
    scalar(
      .dayOfWeek, .fixed(.integer), .date, "dayofweek dow weekday", "date DATE",
      "0 for Sunday to 6 for Saturday.",
      "dayofweek(DATE '2019-07-01') → 1"),
    scalar(
      .dayOfYear, .fixed(.integer), .date, "dayofyear doy", "date DATE", "1 to 366.",
      "dayofyear(DATE '2019-07-01') → 182"),
    scalar(
      .dateAdd, .fixed(.date), .date, "date_add", "date DATE, days INTEGER",
      "So many days later, as date + days.",
      "date_add(DATE '2019-07-01', 30) → 2019-07-31"),
    scalar(
      .dateAddInterval, .fixed(.date), .date, "date_add", "date DATE, interval INTERVAL",
      "So many months and days later, as date + interval; an interval of them alone.",
      "date_add(DATE '2019-08-31', INTERVAL '1 month') → 2019-09-30"),
    scalar(
      .timestampAdd, .fixed(.timestamp), .date, "date_add", "timestamp TIMESTAMP, interval INTERVAL",
      "So much later, as timestamp + interval.",
      "date_add(TIMESTAMP '2019-07-01 12:00:00', INTERVAL '90 minutes') → 2019-07-01 13:30:00"),
    scalar(
      .dateDifference, .fixed(.integer), .date, "date_diff datediff", "later DATE, earlier DATE",
      "The days between, as later - earlier.", "date_diff(DATE '2020-06-30', DATE '2019-07-01') → 365"),
    scalar(
      .timestampDifference, .fixed(.interval), .date, "date_diff datediff",
      "later TIMESTAMP, earlier TIMESTAMP",
      "The days and the time between, as later - earlier.",
      "date_diff(TIMESTAMP '2019-07-02 13:00:00', TIMESTAMP '2019-07-01 12:00:00') → 1 day 01:00:00"),
    scalar(
      .boundariesBetween, .fixed(.integer), .date, "date_diff datediff",
      "part TEXT, earlier TIMESTAMP, later TIMESTAMP",
      "How many of the part have begun between: 'year', 'quarter', 'month', 'week' (on Monday), 'day', 'hour', "
        + "'minute', 'second'.",
      "date_diff('month', DATE '2020-01-31', DATE '2020-03-01') → 2"),
    scalar(
      .unitsBetween, .fixed(.integer), .date, "date_sub datesub",
      "part TEXT, earlier TIMESTAMP, later TIMESTAMP",
      "How many whole ones of the part lie between.",
      "date_sub('month', DATE '2020-01-31', DATE '2020-03-01') → 1"),
    expansion(
      .formatTime, .date, "strftime", "moment TIMESTAMP, format TEXT",
      "The moment as a text: %Y %m %d %H %M %S, %f (microseconds), %y, %j, %B %b (month) and %A %a (day) by name, %I %p, "
        + "%V %G (ISO week and its year); %-d is without a zero.",
      "strftime(DATE '2020-03-08', '%a %-d %B %Y') → Sun 8 March 2020"),
    scalar(
      .parseTimestamp, .fixed(.timestamp), .date, "strptime", "text TEXT, format TEXT",
      "The moment that a text writes in a format, as strftime has it.",
      "strptime('31.12.2019 23:30', '%d.%m.%Y %H:%M') → 2019-12-31 23:30:00"),
    scalar(
      .parseTimestampOrNull, .fixed(.timestamp), .date, "try_strptime", "text TEXT, format TEXT",
      "As strptime, but NULL for a text that is none.", "try_strptime('never', '%d.%m.%Y') → NULL"),
    expansion(
      .timestampOfEpoch, .date, "to_timestamp", "seconds NUMBER",
      "The moment so many seconds after the start of 1970.",
      "to_timestamp(86400.5) → 1970-01-02 00:00:00.5"),
    expansion(
      .dateOf, .date, "date", "moment DATE",
      "The day in which a moment lies, or that a text in quotes names.",
      "date(TIMESTAMP '2020-03-18 14:05:00') → 2020-03-18"),
    expansion(
      .age, .date, "age", "later TIMESTAMP, earlier TIMESTAMP?",
      "The years, months, days and time between, as a calendar counts them; of one moment, to the start of today.",
      "age(DATE '2020-03-18', DATE '2019-07-01') → 8 months 17 days"),
    scalar(
      .dateTruncate, .fixed(.date), .date, "date_trunc", "part TEXT, date DATE",
      "The first day of the 'year', 'quarter', 'month', 'week', 'isoyear', 'decade', 'century' or 'millennium'.",
      "date_trunc('month', DATE '2019-07-15') → 2019-07-01"),
    scalar(
      .timestampTruncate, .fixed(.timestamp), .date, "date_trunc", "part TEXT, timestamp TIMESTAMP",
      "When the 'year', 'quarter', 'month', 'week', 'day', 'hour', 'minute' or 'second' began.",
      "date_trunc('hour', TIMESTAMP '2020-03-18 14:05:00') → 2020-03-18 14:00:00"),
    scalar(
      .intervalTruncate, .fixed(.interval), .date, "date_trunc", "part TEXT, interval INTERVAL",
      "The interval without what is shorter than the part.",
      "date_trunc('month', INTERVAL '1 year 2 months 20 days') → 1 year 2 months"),
    expansion(
      .timeBucket, .date, "time_bucket", "width INTERVAL, moment TIMESTAMP, origin TIMESTAMP?",
      "When the stretch of time began in which the moment lies, all being of one width; one of them begins at the origin, or, if "
        + "none is given, on Monday 3 January 2000, and those of months on 1 January.",
      "time_bucket(INTERVAL '2 weeks', DATE '2020-03-18') → 2020-03-16"),
    scalar(
      .makeTimestamp, .fixed(.timestamp), .date, "make_timestamp",
      "year INTEGER, month INTEGER, day INTEGER, hour INTEGER, minute INTEGER, second NUMBER",
      "The moment of a day and a time.",
      "make_timestamp(2020, 3, 18, 14, 5, 7.5) → 2020-03-18 14:05:07.5"),
    scalar(
      .makeDate, .fixed(.date), .date, "make_date", "year INTEGER, month INTEGER, day INTEGER",
      "The date of a year, a month and a day.", "make_date(2019, 7, 1) → 2019-07-01"),
    expansion(
      .datePart, .date, "date_part extract datepart", "part TEXT, moment MOMENT",
      "The 'year', 'quarter', 'month', 'week', 'day', 'dow', 'doy', 'isodow', 'isoyear', 'yearweek', 'decade', 'century', "
        + "'millennium', 'julian' (day), 'hour', 'minute', 'second', 'millisecond', 'microsecond' or 'epoch'.",
      "date_part('year', DATE '2019-07-01') → 2019"),
    scalar(
      .lastDayOfMonth, .fixed(.date), .date, "last_day", "date DATE", "The last day of the date's month.",
      "last_day(DATE '2020-02-10') → 2020-02-29"),
    scalar(
      .dayName, .fixed(.text), .date, "dayname", "date DATE", "The English name of the day of the week.",
      "dayname(DATE '2019-07-01') → Monday"),
    scalar(
      .monthName, .fixed(.text), .date, "monthname", "date DATE", "The English name of the month.",
      "monthname(DATE '2019-07-01') → July"),
    expansion(
      .namedPart("week"), .date, "week weekofyear", "moment MOMENT",
      "The week of the year, 1 to 53 (ISO 8601).",
      "week(DATE '2019-07-01') → 27"),
    expansion(
      .namedPart("isodow"), .date, "isodow", "moment MOMENT", "1 for Monday to 7 for Sunday.",
      "isodow(DATE '2019-07-07') → 7"),
    expansion(
      .namedPart("isoyear"), .date, "isoyear", "moment MOMENT", "The year to which ISO 8601 counts the week.",
      "isoyear(DATE '2019-12-30') → 2020"),
    expansion(
      .namedPart("decade"), .date, "decade", "moment MOMENT", "The year divided by ten.",
      "decade(DATE '2019-07-01') → 201"),
    expansion(
      .namedPart("century"), .date, "century", "moment MOMENT", "The century, from 1.",
      "century(DATE '2000-12-31') → 20"),
    expansion(
      .namedPart("millennium"), .date, "millennium", "moment MOMENT", "The millennium, from 1.",
      "millennium(DATE '2000-12-31') → 2"),
    expansion(
      .namedPart("yearweek"), .date, "yearweek", "moment MOMENT",
      "The year and the week of ISO 8601 as one number.",
      "yearweek(DATE '2019-12-30') → 202001"),
    expansion(
      .namedPart("julian"), .date, "julian", "moment MOMENT",
      "The Julian day, and what has passed of it since midnight.",
      "julian(TIMESTAMP '2020-01-01 06:00:00') → 2458850.25"),
    expansion(
      .namedPart("hour"), .date, "hour", "moment MOMENT", "0 to 23; of an interval its hours.",
      "hour(TIMESTAMP '2020-03-18 14:05:07.5') → 14"),
    expansion(
      .namedPart("minute"), .date, "minute", "moment MOMENT", "0 to 59.",
      "minute(TIMESTAMP '2020-03-18 14:05:07.5') → 5"),
    expansion(
      .namedPart("second"), .date, "second", "moment MOMENT", "0 to 59, with its fraction.",
      "second(TIMESTAMP '2020-03-18 14:05:07.5') → 7.5"),
    expansion(
      .namedPart("millisecond"), .date, "millisecond", "moment MOMENT",
      "The thousandths of a second since the minute began.",
      "millisecond(TIMESTAMP '2020-03-18 14:05:07.5') → 7500"),
    expansion(
      .namedPart("microsecond"), .date, "microsecond", "moment MOMENT",
      "The millionths of a second since the minute began.",
      "microsecond(TIMESTAMP '2020-03-18 14:05:07.5') → 7500000"),
    expansion(
      .namedPart("epoch"), .date, "epoch", "moment MOMENT",
      "The seconds since the start of 1970; of an interval its length.",
      "epoch(TIMESTAMP '1970-01-02 00:00:00') → 86400"),
    scalar(
      .periodOfDate, .fixed(.period), .date, "period", "date DATE",
      "The budget year, from July to June, in which the date lies.", "period(DATE '2020-03-31') → 2019/20"),
    scalar(
      .periodStart, .fixed(.date), .date, "starts", "period PERIOD", "The first day of the budget year.",
      "starts(PERIOD '2019/20') → 2019-07-01"),
    scalar(
      .periodEnd, .fixed(.date), .date, "ends", "period PERIOD", "The last day of the budget year.",
      "ends(PERIOD '2019/20') → 2020-06-30"),
    scalar(
      .periodContains, .fixed(.boolean), .date, "contains", "period PERIOD, date DATE",
      "Whether the date lies in the budget year.", "contains(PERIOD '2019/20', DATE '2019-07-01') → true"),
    expansion(
      .neighbourPeriod(-1), .date, "previous", "period PERIOD", "The budget year before, as period - 1.",
      "previous(PERIOD '2019/20') → 2018/19"),
    expansion(
      .neighbourPeriod(1), .date, "next", "period PERIOD", "The budget year after, as period + 1.",
      "next(PERIOD '2019/20') → 2020/21"),
    expansion(
      .currentDate, .date, "current_date today", "", "Today.", "current_date() >= DATE '2020-07-01' → true"),
    expansion(
      .currentTimestamp, .date, "current_timestamp now", "", "The date and the time.",
      "current_timestamp() >= TIMESTAMP '2020-07-01 00:00:00' → true"),
  ]

  static let conditionalFunctions: [FunctionDefinition] = [
    expansion(
      .coalesce, .conditional, "coalesce ifnull nvl", "x ANY+", "The first argument that is not NULL.",
      "coalesce(NULL, 2) → 2"),
    expansion(
      .nullIf, .conditional, "nullif", "x ANY, y ANY", "NULL if both are equal, and x if not.",
      "nullif(0, 0) → NULL"),
    expansion(
      .ifThenElse, .conditional, "if iif", "condition BOOLEAN, x ANY, y ANY?",
      "x where the condition is true, otherwise y, or NULL if there is no y.", "if(1 < 2, 'yes', 'no') → yes"),
    scalar(
      .reason, .fixed(.text), .conditional, "reason", "x ANY",
      "Why x is NULL: 'not applicable', 'not reported' or 'not comparable'; NULL if it has a value, or nothing is known.",
      "reason(missing('not reported')) → not reported"),
    expansion(
      .missing, .conditional, "missing", "reason TEXT",
      "A NULL for this reason: 'not applicable', 'not reported' or 'not comparable'.",
      "missing('not applicable') → NULL"),
    expansion(
      .typeName, .conditional, "typeof", "x ANY", "The name of the argument's type.",
      "typeof(1.5) → DECIMAL(38, 1)"),
    expansion(
      .unitName, .conditional, "unit", "x ANY", "The unit of the argument as a text; NULL of a bare number.",
      "unit(9 [kUSD] / 3 [h]) → kUSD/h"),
    expansion(
      .bare, .conditional, "bare", "x NUMBER",
      "The number alone, without its unit, to set beside numbers of another kind, as women beside persons.",
      "bare(1.5 [kUSD]) → 1.5"),
  ]
}
