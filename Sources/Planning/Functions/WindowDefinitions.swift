import Columns

extension FunctionRegistry {
  static let windowFunctions: [FunctionDefinition] = [
    window(
      .rowNumber, "", "Numbers the rows of each partition, from 1.",
      "row_number() OVER (PARTITION BY category ORDER BY line) FROM budget_lines ORDER BY line DESC LIMIT 1 → 12"
    ),
    window(
      .rank, "",
      "One more than the rows that come before; rows that tie have one rank. rank(x) WITHIN GROUP (ORDER BY y) is the one that x would have among the y of a group.",
      "rank() OVER (ORDER BY expenditure DESC) FROM budget_lines ORDER BY line LIMIT 1 → 17"),
    window(
      .denseRank, "",
      "As rank, without gaps behind rows that tie. Also dense_rank(x) WITHIN GROUP (ORDER BY y).",
      "dense_rank() OVER (ORDER BY variance_percent) FROM budget_lines ORDER BY line LIMIT 1 → 17"),
    window(
      .percentRank, "",
      "What part of the other rows comes before, from 0 to 1. Also percent_rank(x) WITHIN GROUP (ORDER BY y).",
      "percent_rank() OVER (ORDER BY variance) FROM budget_lines ORDER BY line LIMIT 1 → 0.6"),
    window(
      .cumulativeDistribution, "",
      "What part of the rows comes before or ties, up to 1. Also cume_dist(x) WITHIN GROUP (ORDER BY y).",
      "cume_dist() OVER (ORDER BY variance) FROM budget_lines ORDER BY line LIMIT 1 → 0.619047619048"),
    window(
      .tile, "parts INTEGER",
      "In which of so many parts of one size the row is, from 1; the first ones may have a row more.",
      "ntile(4) OVER (ORDER BY expenditure DESC) FROM budget_lines ORDER BY line LIMIT 1 → 4"),
    window(
      .lag, "x ANY, offset INTEGER?, default ANY?",
      "The value so many rows before, one if not given; the default, or NULL, where there is no such row.",
      "lag(expenditure) OVER (ORDER BY line) FROM budget_lines ORDER BY line DESC LIMIT 1 → 78863.9"),
    window(
      .lead, "x ANY, offset INTEGER?, default ANY?",
      "The value so many rows after, one if not given; the default, or NULL, where there is no such row.",
      "lead(expenditure, 1, 0) OVER (ORDER BY line) FROM budget_lines ORDER BY line LIMIT 1 → 454540.1"),
    window(
      .firstValue, "x ANY", "The value in the first row of the frame.",
      "first_value(class) OVER (PARTITION BY category ORDER BY expenditure DESC) FROM budget_lines ORDER BY line LIMIT 1 → Military contingents"
    ),
    window(
      .lastValue, "x ANY",
      "The value in the last row of the frame, which with ORDER BY ends at the current row unless said otherwise.",
      "last_value(class) OVER (ORDER BY line ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) FROM budget_lines ORDER BY line LIMIT 1 → Quick-impact projects"
    ),
    window(
      .nthValue, "x ANY, row INTEGER", "The value in the row of the frame with the number, from 1.",
      "nth_value(class, 2) OVER (PARTITION BY category ORDER BY line) FROM budget_lines ORDER BY line DESC LIMIT 1 → Consultants and consulting services"
    ),
  ]
}
