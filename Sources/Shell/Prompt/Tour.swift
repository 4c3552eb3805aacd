import Diagnostics
import Rendering

/// Ten queries, one after the other, that show what can be asked here and nowhere else.
struct Tour {
  struct Step {
    var title: String
    var text: String
    var query: String
  }

  /// What ends it between two queries.
  static let leavingWords: Set<String> = ["q", "quit", "exit", ".quit", ".exit", ".q", "\\q"]

  static let steps = [
    Step(
      title: "The table may come first",
      text:
        "FROM first, then what is wanted of it. Amounts are in thousands of dollars, as the headings say.",
      query:
        "FROM budget_lines\nSELECT class, apportionment, expenditure, variance\nORDER BY abs(variance) DESC LIMIT 5;"
    ),
    Step(
      title: "Units belong to numbers",
      text:
        "TO converts exactly. Dividing dollars by people gives dollars; adding litres to them would be an error.",
      query: """
        SELECT sum(expenditure) TO [MUSD] AS spent,
          (sum(expenditure) TO [USD]) DIV (SELECT sum(actual) FROM personnel) AS each
        FROM budget_lines;
        """),
    Step(
      title: "Every figure can be cited",
      text:
        "CITE says of each cell in which table, line or paragraph of the report it stands. `.source` does the same for the last result.",
      query:
        "SELECT class, expenditure FROM budget_lines\nWHERE class IN ('Air operations', 'Official travel')\nCITE;"
    ),
    Step(
      title: "Totals are marked as totals",
      text: "WITH TOTALS adds them, apart from the rows; share() is each row's part of the whole.",
      query: """
        SELECT category, sum(expenditure) AS spent,
          round(share(sum(expenditure)), 1) AS share
        FROM budget_lines GROUP BY category WITH TOTALS;
        """),
    Step(
      title: "Plan against outcome",
      text:
        "COMPARE adds how far the outcome is from the plan, and whether that is good: fewer attacks are, less money spent is.",
      query: """
        FROM indicator_performance COMPARE target WITH actual
        SELECT indicator, series, target, actual,
          round(percent, 1) AS percent, status
        WHERE status IS NOT NULL ORDER BY abs(percent) DESC LIMIT 3;
        """),
    Step(
      title: "A missing value keeps its reason",
      text:
        "Not applicable is not the same as not reported. reason() reads it, and aggregates say what they passed over.",
      query: """
        SELECT coalesce(reason(value), 'reported') AS why, count(*) AS rows,
          max(value) AS most
        FROM indicator_values WHERE unit = 'persons'
        GROUP BY ALL ORDER BY rows DESC;
        """),
    Step(
      title: "Equal within what rounding allows",
      text:
        "~= knows to how many digits the report prints each figure, and follows that through what is computed.",
      query: """
        SELECT count(*) AS classes,
          count(*) FILTER (WHERE share = variance_percent) AS equal,
          count(*) FILTER (WHERE share ~= variance_percent) AS within_rounding
        FROM (SELECT *, 100 * variance / apportionment AS share
          FROM budget_lines WHERE apportionment > 0) AS lines;
        """),
    Step(
      title: "A query file can be an audit",
      text:
        "ASSERT holds for every row, or shows those that break it, with both sides. Files of them are run by `mql check`.",
      query:
        "ASSERT apportionment - expenditure ~= variance FROM budget_lines,\n  'each variance follows from its line';"
    ),
    Step(
      title: "Why was it not reached?",
      text:
        "Causes are coded. Steps joined by |> are read from top to bottom, each taking the rows of the one before.",
      query: """
        FROM result_causes
        |> WHERE subject = 'output'
        |> JOIN causes USING (cause)
        |> AGGREGATE count(DISTINCT id) AS outputs GROUP BY name
        |> ORDER BY outputs DESC
        |> LIMIT 5;
        """),
    Step(
      title: "A slip is told, with what was meant",
      text:
        "An error points at its place; an empty answer says which condition emptied it, and what is near.",
      query: """
        FROM budget_lines SELECT class, expenditur;
        FROM budget_lines SELECT class, expenditure
        WHERE class = 'Offical travel' AND expenditure > 0;
        """),
  ]
}
