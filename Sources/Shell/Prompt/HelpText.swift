/// The texts of `.help TOPIC`. Lines that end in `;` are queries.
enum HelpText {
  static let sql = """
    A query is SQL's: SELECT, FROM, WHERE, GROUP BY, HAVING, ORDER BY, LIMIT. Shorter:

      FROM budget_lines;
      FROM budget_lines SELECT class, variance ORDER BY variance LIMIT 3;
      SELECT category, sum(variance) FROM budget_lines GROUP BY ALL;
      SELECT * EXCLUDE (report, source) FROM budget_lines;

    An alias can be used in WHERE, GROUP BY and HAVING too. `DESCRIBE t` shows columns, `SUMMARIZE t` what is
    in them, `EXPLAIN` how a query is computed, `EXPLAIN PLAIN` the same in words.

    """
  static let units = """
    A number may have a unit: kUSD, USD, MUSD, percent, pp, L, m3, h, d, kg, t, m, km, m2, km2, and products
    and quotients of these. It stands in brackets: in a literal, after TO, in a heading.

      SELECT sum(expenditure) TO [MUSD] FROM budget_lines;
      SELECT class FROM budget_lines WHERE expenditure > 150 [MUSD];
      SELECT 0.98 [USD/L] * 1000 [L] AS price;

    Units of one kind are converted where they meet; litres and dollars are an error. `unit(x)` is the unit as a
    text.

    """
  static let missing = """
    A NULL may say why: not applicable, not reported, not comparable. `reason(x)` reads it.

      SELECT reason(value), count(*) FROM indicator_values GROUP BY ALL;
      SELECT category FROM personnel WHERE vacancy_percent IS NOT APPLICABLE;

    Arithmetic passes reasons on; a result whose aggregates passed over rows says so beneath. The report's dash
    is the number 0.

    """
  static let precision = """
    A figure that is printed as 1 138 457.9 is known to half a unit of its last digit. `a ~= b` holds where rounding
    explains the difference; sums have the bounds of their parts together. WITHIN sets the bound by hand.

      FROM budget_lines WHERE apportionment - expenditure ~= variance;
      FROM budget_lines WHERE apportionment ~= expenditure WITHIN 100;

    """
  static let cite = """
    CITE ends a query, and says of each cell where in the report the figures stand that it comes from: through
    joins, filters, aggregates and windows.

      SELECT category, sum(variance) FROM budget_lines GROUP BY category CITE;

    `.source` does so for the last result, `.source TABLE` for the rows of a table. In JSON it is `_sources`.

    """
  static let assert = """
    ASSERT checks a condition: of each row with FROM, once without. What breaks it is shown, with both sides.

      ASSERT apportionment - expenditure ~= variance FROM budget_lines;
      ASSERT (SELECT count(*) FROM budget_lines) = 21;

    `mql check FILE…` runs the assertions of files, and exits with 3 where one does not hold.

    """
  static let compare = """
    COMPARE planned WITH actual, behind a FROM, adds variance, percent and status (met, exceeded, partly, not met,
    not measured), minding which direction is good.

      FROM indicator_performance COMPARE target WITH actual
      SELECT indicator, target, actual, status LIMIT 5;

    """
  static let totals = """
    WITH TOTALS adds a row for all, WITH SUBTOTALS also one for each part. They are marked as totals, and stand
    apart. `share(x)` is the part of the whole.

      SELECT category, sum(expenditure) FROM budget_lines
      GROUP BY category WITH TOTALS;
      SELECT category, class, sum(expenditure) FROM budget_lines
      GROUP BY category, class WITH SUBTOTALS;

    GROUPING SETS, ROLLUP and CUBE are SQL's.

    """
  static let joins = """
    JOIN … ON, USING, NATURAL, LEFT, RIGHT, FULL, CROSS and LATERAL are SQL's. After ON the TAB key proposes the
    keys that fit.

      SELECT o.name, a.name FROM outputs o
      JOIN accomplishments a USING (accomplishment) LIMIT 3;

    `.schema TABLE` shows the columns of a table and what they mean.

    """
  static let pipes = """
    |> takes the rows of what stands before it: WHERE, SELECT, EXTEND, SET, DROP, RENAME, AGGREGATE … GROUP BY,
    ORDER BY, LIMIT, JOIN, UNION.

      FROM budget_lines
      |> WHERE variance < 0
      |> AGGREGATE sum(variance) AS overspent GROUP BY category
      |> ORDER BY overspent;

    """
  static let windows = """
    OVER computes over neighbouring rows, and keeps each. QUALIFY chooses rows by it.

      SELECT class, rank() OVER (ORDER BY variance) AS place
      FROM budget_lines QUALIFY place <= 3;
      SELECT line, sum(expenditure) OVER (ORDER BY line) FROM budget_totals;

    `.help rank` says more of a function.

    """
  static let dates = """
    DATE '2019-07-01', TIMESTAMP '2020-03-18 14:05:00', INTERVAL '3' MONTH, and PERIOD '2019/20', a budget year
    from July to June.

      SELECT DATE '2020-03-18' - DATE '2019-07-01' AS days;
      SELECT EXTRACT(month FROM starts_on), count(*) FROM events GROUP BY 1;

    """
  static let files = """
    FROM 'file.csv' reads a file; its columns find their types. CREATE TABLE and CREATE VIEW make tables of this
    session, which INSERT, UPDATE and DELETE change; RETURNING at their end shows the rows that they change, and
    with CITE what these are made from. COPY writes a result to a file, in the format that its name ends in.

      CREATE OR REPLACE VIEW overspent AS FROM budget_lines WHERE variance < 0;
      SELECT count(*) FROM overspent;

    `.read FILE` runs a file of statements, `.output FILE` sends results to a file until `.output -`.

    """
  static let parameters = """
    PARAM declares a value that a query takes, as :name. At the prompt a value that is missing is asked for; in a
    script it is `--param name=value`.

      PARAM least DECIMAL(12, 1) DEFAULT 5000 COMMENT 'in kUSD';
      SELECT class, variance FROM budget_lines WHERE abs(variance) > :least;

    """
  static let formats = """
    `.mode FORMAT` chooses how results are written:

      table, box                 for people
      line                       a line for each value
      csv, tsv, json, jsonl      for programs
      markdown, html, latex      for documents
      un, un-markdown, un-html   as United Nations documents have them
      insert                     as statements

    `\\G` in place of `;` shows one result by lines, `.last FORMAT` the last one again in another format.

    """
  static let reading = """
    A table that is too wide has its headings broken, its texts shortened and then its middle columns left out, and says
    so. `.last` shows all of it again, `.last line` value by value. What is longer than the screen goes to a
    pager ($PAGER, or less): the space bar turns pages, q leaves. `.set pager off` does without.

    """
  static let editing = """
    A statement ends with `;`. Enter runs it when it is complete, and otherwise begins its next line.

      Up, Down        the lines, then earlier statements
      Ctrl-P, Ctrl-N  earlier and later statements at once
      TAB             what can stand here; TAB, Up, Down choose, Enter takes it
      Right           takes what is proposed behind the cursor
      Ctrl-R          searches what was typed before; again: older, Ctrl-S: newer
      Alt-Enter       a new line in any case
      Ctrl-A, Ctrl-E  start and end of the line
      Alt-B, Alt-F    a word back, a word on
      Ctrl-K, Ctrl-U  cuts to the end of the line, or all
      Ctrl-Y          puts back what was cut
      Ctrl-_          takes the last change back; again: the one before
      Ctrl-L          clears the screen
      Ctrl-C          drop what is typed, or stop the query that runs
      Ctrl-D          leave

    Keys can be changed in ~/.editrc (`mql:bind …`, see editrc(5)).

    """
  static let config = """
    `.set` lists the settings, with what each is, its default and who chose it; `.set NAME VALUE` chooses.
    The file `missionql/config` in $XDG_CONFIG_HOME (or ~/.config) keeps choices, a line each:

      # numbers as the United Nations print them
      mode = un
      timer = on

    Statements and commands in `missionql/init.mql` beside it run before the first prompt. Scripts read neither.

    """
}
