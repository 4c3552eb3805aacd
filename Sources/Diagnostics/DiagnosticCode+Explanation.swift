extension DiagnosticCode {
  /// What went wrong, in a few words without a full stop.
  package var title: String { text.title }

  /// Why it is an error and what to do about it, in a paragraph or two.
  package var explanation: String { text.explanation }

  struct Text {
    var title: String
    var explanation: String

    init(_ title: String, _ explanation: String) {
      self.title = title
      self.explanation = explanation
    }
  }

  private var text: Text {
    switch rawValue.prefix(2) {
    case "Q1": lexerText
    case "Q2": parserText
    case "Q3": rawValue < "Q3100" ? nameText : typeText
    case "Q4": fileText
    case "Q5": runTimeText
    case "Q7": adviceText
    default: limitText
    }
  }
}

// MARK: - Reading the text

extension DiagnosticCode {
  private var lexerText: Text {
    switch self {
    case .unterminatedText:
      Text(
        "a text or quoted name is never closed",
        """
        Texts stand in single quotes ('Mali'), names that are no plain words in double quotes ("a name"). The quote that \
        opens one has no partner, so everything after it was read as part of it. A quote inside is written twice: 'it''s'.
        """)
    case .unterminatedComment:
      Text(
        "a comment is never closed",
        """
        A comment that begins with /* ends at its */. Such comments nest: each /* inside one needs a */ of its own. A \
        comment that begins with -- ends at the end of its line.
        """)
    case .malformedNumber:
      Text(
        "a number runs into something else",
        """
        Numbers are written 12, 1.50 or 1e3: an integer, an exact decimal with as many decimals as written, and a \
        floating-point number. Digits are not grouped, and there are no other bases. A name that begins with a digit needs \
        double quotes.
        """)
    case .malformedUTF8:
      Text(
        "bytes that are not UTF-8",
        """
        Queries and data files are text in UTF-8. These bytes are not, so the file was probably saved in another \
        encoding; save it as UTF-8, or convert it (iconv -f gb18030 -t utf-8).
        """)
    case .numberOutOfRange:
      Text(
        "a number is too large for its type",
        """
        An INTEGER has 64 bits, from -9223372036854775808 to 9223372036854775807; a DECIMAL has up to 38 digits. With an \
        exponent (1e20) a number is a DOUBLE, which reaches further but is not exact.
        """)
    default:
      Text(
        "a character that has no meaning here",
        """
        The character is no part of the language outside of texts, quoted names and comments. Often it looks like one \
        that is, such as a typographic quote or a full-width comma that a word processor or an input method put in; or it \
        is an operator of another language, for which the message names the right one.
        """)
    }
  }

  private var parserText: Text {
    switch self {
    case .nestingTooDeep:
      Text(
        "a statement nests too deeply",
        """
        Parentheses, calls and subqueries can stand inside each other only so deep, and only so many operations can \
        build on each other, so that no query can exhaust the memory that a program has for its calls. AND, OR and lists \
        may be of any length. Name inner parts in a WITH clause, or put values that are added up in a table. A table of \
        WITH is copied where it is used, and a subquery copies what it depends on: where copies hold copies at many levels, \
        store one of them with CREATE TABLE … AS.
        """)
    case .malformedPeriod:
      Text(
        "a budget year that does not exist",
        """
        A budget year of peacekeeping runs from 1 July to 30 June and is written PERIOD 'year/year', with four digits of \
        the first and two of the second, which follows it, such as PERIOD '2019/20' or PERIOD '1999/00'. It is no calendar \
        year: contains(period, date) asks whether it has a day, and starts(period) and ends(period) give its ends.
        """)
    case .malformedPattern:
      Text(
        "a regular expression that cannot be read",
        """
        Regular expressions are of the kind that RE2 has: . [a-z] \\d \\w \\s \\p{L}, * + ? {2,5}, groups, |, ^ $ \\b, and flags such \
        as (?i). What could make a search run for hours (looking around, referring back to a group) is not part of them, so that \
        each search takes a time in proportion to the text. A sign that means something stands for itself behind a \\.
        """)
    case .malformedDate:
      Text(
        "a date, timestamp or interval that does not exist",
        """
        A date is written DATE 'year-month-day' with four, two and two digits, such as DATE '2019-07-01', and must be a \
        day of the calendar. A timestamp is such a day and a time, as in TIMESTAMP '2020-03-18 14:05:00'; an interval is numbers \
        with their fields, as in INTERVAL '1 year 2 months' or INTERVAL '90' DAY.
        """)
    default:
      Text(
        "something else was expected here",
        """
        The text could be read up to this place, and cannot go on like this. The message says what was found and what \
        would fit; a label shows the clause or the parenthesis that is still open. A keyword that is meant as a name \
        goes in double quotes, and a misspelled keyword looks like a name.
        """)
    }
  }
}
