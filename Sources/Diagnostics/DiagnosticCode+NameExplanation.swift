// MARK: - Names and types

extension DiagnosticCode {
  var nameText: Text {
    switch self {
    case .unknownTable:
      Text(
        "there is no such table",
        """
        The name after FROM or JOIN is neither a table of the data, nor one that this session created, nor named in \
        WITH. SHOW TABLES lists them. A file is named in single quotes: FROM 'figures.csv'.
        """)
    case .unknownColumn:
      Text(
        "there is no such column",
        """
        No table in FROM has a column of this name, and no item of SELECT has it as an alias. DESCRIBE table lists the \
        columns. A text is written in single quotes: in double quotes it is a name.
        """)
    case .ambiguousColumn:
      Text(
        "a column name fits more than one table",
        """
        Several tables in FROM have a column of this name. Write which one is meant, as in budget_lines.category, or join \
        with USING (category), which makes them one.
        """)
    case .unknownFunction:
      Text(
        "there is no such function",
        """
        The language has no function of this name. The nearest names are suggested; functions of other dialects often \
        have another name here.
        """)
    case .duplicateAlias:
      Text(
        "two tables have one name",
        """
        Each table in FROM is known by its alias, or by its name if it has none, and a column can be asked for by that \
        name only if it is given once. Give one of the two another alias: FROM personnel AS other.
        """)
    case .notGrouped:
      Text(
        "a column is neither grouped nor aggregated",
        """
        With GROUP BY, or with an aggregate such as sum(x), a result row stands for many rows, so a column has no single \
        value in it unless the rows are grouped by it. Add the column to GROUP BY (GROUP BY ALL adds every such column), \
        or say which of its values is wanted: min(x), max(x), any_value(x).
        """)
    case .misplacedRecursion:
      Text(
        "a query that uses itself where it cannot",
        """
        A table of WITH RECURSIVE is a first query, UNION or UNION ALL, and a second one that uses the table: it is computed over \
        the rows that it gave last, until it gives none. So it must use the table once, in FROM, and not beneath an \
        aggregate, a window, LIMIT, EXCEPT or INTERSECT, in a subquery, or on the side of an outer join that NULLs fill up.
        """)
    case .misplacedPivot:
      Text(
        "a PIVOT that lists no values, where none can be read",
        """
        PIVOT makes a column of each value. Where the query lists none, they are read from the rows before the query runs, \
        since the names of its columns must be known by then. That cannot be done of rows that depend on a query around \
        (in a subquery or behind LATERAL), or on the step before in WITH RECURSIVE: list the values there, as in \
        ON kind IN ('actual', 'target').
        """)
    case .misplacedCite:
      Text(
        "CITE stands elsewhere than at the end of a whole query",
        """
        CITE says which rows of the data each cell of a shown result was computed from, so it belongs to the query that \
        shows its rows, and stands at its very end: SELECT … ORDER BY … LIMIT 5 CITE. It covers all parts of the query: \
        subqueries, queries in FROM and in WITH, both sides of UNION. A query that fills a table shows no rows to cite.
        """)
    case .misplacedChart:
      Text(
        "CHART stands elsewhere than at the end of a whole query",
        """
        CHART draws the rows that a query shows, and changes none of them, so it belongs to the query that shows its rows, and \
        stands at its very end, before or behind CITE: SELECT … ORDER BY … CHART BAR class, variance. A view, a subquery and a \
        query that fills a table show no rows to draw.
        """)
    case .nothingToChart:
      Text(
        "a result has nothing that can be drawn",
        """
        A chart draws numbers, and some charts need two of them, or a name or a time beside each. CHART alone chooses among the \
        columns that are selected; CHART BAR class, variance says which are meant.
        """)
    case .misplacedWindow:
      Text(
        "a window function stands where it cannot be computed",
        """
        Window functions are computed over the rows that WHERE, GROUP BY and HAVING leave, so they stand in SELECT, \
        QUALIFY and ORDER BY. QUALIFY chooses rows by them: QUALIFY rank() OVER (ORDER BY expenditure DESC) <= 5. A \
        window has partitions, an order and a frame, and each part is written once; a frame ends no earlier than it \
        begins.
        """)
    case .unknownWindow:
      Text(
        "there is no window of this name",
        """
        OVER takes a window in parentheses, or the name of one that the query defines behind its other clauses: WINDOW \
        by_line AS (PARTITION BY category ORDER BY line). A window can build on one that is defined before it.
        """)
    case .misplacedAggregate:
      Text(
        "an aggregate stands where it cannot be computed",
        """
        WHERE and ON choose rows before they are grouped, so they cannot use sum, count and the like; HAVING chooses \
        groups and can. An aggregate of an aggregate needs a query in FROM.
        """)
    case .columnCountMismatch:
      Text(
        "the numbers of columns differ",
        """
        Both sides of UNION, INTERSECT and EXCEPT, all rows of VALUES, the query and the column list of INSERT, and a list \
        of column names and its table must have the same number of columns; a subquery that is compared has one.
        """)
    case .ordinalOutOfRange:
      Text(
        "there is no column of that number",
        """
        A bare number in ORDER BY or GROUP BY is the number of a column of the result, from 1. To order by a constant \
        would do nothing.
        """)
    case .duplicateColumn:
      Text(
        "two columns have one name",
        """
        In a table, and in a list of column names, each name may be given once. Names are compared without regard to \
        upper and lower case.
        """)
    case .missingFrom:
      Text(
        "there is no FROM clause",
        """
        A column is used, but no table is named that could have it. Add FROM and the table, or quote a text in single \
        quotes.
        """)
    case .unknownParameter:
      Text(
        "there is no parameter of this name",
        """
        A parameter is declared before it is used: PARAM budget_year INTEGER DEFAULT 2019 COMMENT 'the year'; and then \
        used as :budget_year. A value can be given only for a parameter that the query declares.
        """)
    case .missingParameter:
      Text(
        "a parameter has no value",
        """
        The query declares a parameter without DEFAULT, so whoever runs it gives the value: mql FILE --param name=value. \
        `mql FILE --help` lists the parameters of a query.
        """)
    case .badParameterValue:
      Text(
        "a value does not fit its parameter",
        """
        The text that was given is read as the parameter's type, by the rules of CAST, and cannot be. The values of a \
        LIST stand between commas, or are given one by one; one that holds a comma stands in double quotes.
        """)
    case .misplacedParameter:
      Text(
        "a parameter stands where there can be none",
        """
        The parameters of a query file are settled before its first statement runs, so they stand at its head. A view and \
        a CHECK stay in the session when the parameters are gone, so neither can use one.
        """)
    default:
      Text(
        "a subquery depends on the row in a place where it cannot",
        """
        A subquery may use columns of the queries around it, and is then computed for each of their rows. Two places do not \
        allow it: the ON of an outer join, where it would depend on both sides, and LATERAL behind a RIGHT or FULL JOIN, \
        which keeps rows that no row before them stands beside.
        """)
    }
  }

  var typeText: Text {
    switch self {
    case .wrongArgumentCount:
      Text(
        "a function has too many or too few arguments",
        "The function takes another number of arguments; the hint shows what it takes.")
    case .wrongArgumentType:
      Text(
        "an argument is of the wrong type",
        """
        The function cannot be computed of a value of this type. Convert it if it can be: CAST(x AS DECIMAL(12, 1)) or \
        x::INTEGER.
        """)
    case .impossibleCast:
      Text(
        "no value can be converted like this",
        """
        There is no conversion between these two types for any value, such as from DATE to BOOLEAN. Where only some values \
        cannot be converted, the error comes when the query runs, and TRY_CAST gives NULL for those.
        """)
    case .unitMismatch:
      Text(
        "two units do not go together",
        """
        Only numbers of one kind can be added, compared, or put into one column: kUSD with USD (converted exactly), hours \
        with days, but not litres with dollars. Multiplying and dividing compose units: a price in USD/L times litres is \
        in USD, and what is in kUSD divided by what is in h is in kUSD/h. x TO [USD] converts. A bare number takes the unit \
        of what it meets in a sum or a comparison. The difference of two percentages is in percentage points (pp), which \
        are no share of anything, and so are not compared with percentages.
        """)
    case .unknownUnit:
      Text(
        "there is no such unit",
        """
        Units are written in brackets, products with * and quotients with /, as in [USD/L], [kUSD/h] or [L^2]. Known are \
        USD, kUSD, MUSD, percent, pp (percentage points), L, m3, h, d, kg, t, m, km, m2, km2, and the names of the things that \
        the data counts, such as persons or vehicles. [1] is a bare number.
        """)
    case .scaleTooLarge:
      Text(
        "a decimal would need more than 38 digits after the point",
        """
        A product of exact decimals has as many decimals as both factors together, and a DECIMAL has at most 38 digits. \
        Round a factor first, as in round(x, 6), or convert one to DOUBLE if it need not be exact.
        """)
    case .unknownRounding:
      Text(
        "rounding cannot be followed",
        """
        a ~= b holds if both differ by no more than rounding allows, which is computed from the last printed places of the \
        figures in a and b. Sums, products, quotients, CASE and the usual aggregates are followed; of other functions, of \
        sums of DISTINCT figures, and of EXCEPT and INTERSECT it is not known what rounding does to them. Say how far both \
        may differ: a ~= b WITHIN 0.5.
        """)
    default:
      Text(
        "two types do not go together",
        """
        Values are compared and computed with only if their types fit: numbers with numbers, texts with texts, dates with \
        dates. A text is never taken for a number, because '10' < '9'. Convert one side: x::INTEGER, or write the number \
        without quotes. A text constant beside a date is read as a date.
        """)
    }
  }
}
