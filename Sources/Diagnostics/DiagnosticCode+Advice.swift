extension DiagnosticCode {
  /// What `mql lint` warns of. None of it is an error: a query that means what it says may say it.
  var adviceText: Text {
    switch self {
    case .sumOverTotals:
      Text(
        "a sum over rows that hold totals of others",
        """
        Some tables hold printed subtotals and totals, or lines that are part of another line; one of their fields tells which. \
        A sum over all rows counts the same figures more than once. Choose rows by that field, or group by it.
        """)
    case .meanOfPercentages:
      Text(
        "a mean of percentages that weighs them alike",
        """
        A percentage of a small amount counts in avg(x) as much as one of a large amount. Divide the sums instead: \
        sum(part) / sum(whole) TO [percent].
        """)
    case .sumOfStocks:
      Text(
        "a sum of what is there at one time over several",
        """
        A strength, a rate or a level is of one period; its sum over periods means nothing. Choose one period, group by \
        it, or take a mean or the greatest.
        """)
    case .exactComparison:
      Text(
        "rounded figures that are compared by =",
        """
        Printed figures are known to half a unit of their last place, so that what is computed from them seldom equals what is \
        printed. a ~= b compares within what rounding allows.
        """)
    case .unusedName:
      Text(
        "a name that nothing uses",
        "A query in WITH or a parameter that nothing reads is computed for nobody, or misspelled.")
    case .comparisonWithNull:
      Text(
        "a comparison with NULL",
        """
        A value that is missing equals nothing, not even another one: x = NULL holds for no row. x IS NULL asks whether x is \
        missing, and x IS NOT REPORTED why.
        """)
    case .uncertainNegation:
      Text(
        "NOT IN over what may be NULL",
        """
        x NOT IN (…) asks whether x differs from all the values. Whether it differs from a missing one is unknown, so that \
        one NULL among them leaves no row. Leave it out by IS NOT NULL, or ask NOT EXISTS (…).
        """)
    case .undoneOuterJoin:
      Text(
        "an outer join that WHERE undoes",
        """
        An outer join keeps rows without a partner, and gives NULL for what the partner would have. A condition in WHERE on that \
        side is not true of NULL and drops them again. A condition on partners stands in ON; where only pairs are \
        meant, JOIN says so.
        """)
    case .untiedJoin:
      Text(
        "tables that are joined without a condition",
        """
        Without a condition each row of one table meets each row of the other. ON, USING or WHERE says which rows belong \
        together; CROSS JOIN says that all pairs are meant.
        """)
    case .lostOrder:
      Text(
        "ORDER BY where the order is lost",
        """
        The rows of a query within another one are in no order for the query around it, whatever ORDER BY says. The order of a \
        result is said at its end; beside LIMIT, ORDER BY says which rows are kept.
        """)
    default:
      Text(
        "LIMIT of rows in no order",
        "Without ORDER BY the order of rows is left to chance, and with it which of them LIMIT keeps.")
    }
  }
}

extension Diagnostic {
  package static func warning(_ code: DiagnosticCode, _ message: String, at place: Label, hint: String)
    -> Diagnostic
  {
    var diagnostic = Diagnostic(code, message, at: place, hint: hint)
    diagnostic.severity = .warning
    return diagnostic
  }
}
