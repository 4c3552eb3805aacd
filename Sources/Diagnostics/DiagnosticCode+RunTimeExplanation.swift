// MARK: - Files, run time and limits

extension DiagnosticCode {
  var fileText: Text {
    switch self {
    case .fileNotReadable:
      Text(
        "a file cannot be read",
        """
        The file does not exist, is a folder, or may not be read. A relative name is looked for from the folder in which \
        the program was started.
        """)
    case .malformedCSV:
      Text(
        "a CSV file is not well formed",
        """
        A row has another number of fields than the header, or a quote is not closed. A field that holds the delimiter, a \
        quote or the end of a line stands in double quotes, and a quote in it is written twice. If the delimiter is not a \
        comma, say so: FROM 'file.csv' WITH (delimiter = ';').
        """)
    case .wrongTypeInFile:
      Text(
        "a value in a file does not fit its column's type",
        """
        The column was declared, or inferred from all its values, to be of a type that this value does not have. Correct \
        the file, or give the column another type: FROM 'file.csv' (amount TEXT). An empty field is NULL; another word \
        for it is named by WITH (null = 'NA').
        """)
    case .duplicateKey:
      Text(
        "two rows have the same key",
        """
        The data package declares a primary key for the table, and two rows have the same values in it. Nothing of the \
        package was loaded.
        """)
    case .malformedPackage:
      Text(
        "a data package is not well formed",
        """
        A data package is a folder with datapackage.json, which names a CSV file and a schema for each table (Frictionless \
        Data). The file is missing, is no JSON, or lacks something; nothing of the package was loaded.
        """)
    case .readOnlyTable:
      Text(
        "a table of the dataset cannot be changed",
        """
        The dataset is read-only. A copy in the session can be changed: CREATE TABLE my_lines AS FROM budget_lines.
        """)
    case .tableExists:
      Text(
        "there is already a table of this name",
        "Write CREATE OR REPLACE TABLE to replace it, CREATE TABLE IF NOT EXISTS to keep it, or choose another name."
      )
    case .constraintViolated:
      Text(
        "a row is not as its table demands",
        """
        The table was created with a constraint (NOT NULL, PRIMARY KEY, UNIQUE or CHECK) or has a unique index, and a row \
        that the statement puts into it does not satisfy that. Nothing was changed. A CHECK whose condition is NULL is \
        satisfied, and NULLs are never equal for UNIQUE.
        """)
    case .unknownQuery:
      Text(
        "there is no saved query of this name",
        """
        Neither the program carries such a query, nor is one in your own folder. `mql list` and `.queries` show them all; a \
        query file anywhere else is run by its path: mql FILE.
        """)
    case .queryExists:
      Text(
        "there is already a saved query of this name",
        "Nothing was written. Choose another name, or replace what is there: .save NAME --replace."
      )
    case .filesForbidden:
      Text(
        "files may not be read here",
        "This session was started with --safe, or by a program that lets no query read or write files.")
    default:
      Text(
        "a file cannot be written",
        "The folder does not exist or may not be written to, or the disk is full. What was written so far may be incomplete."
      )
    }
  }

  var runTimeText: Text {
    switch self {
    case .divisionByZero:
      Text(
        "a division by zero",
        """
        The divisor of /, //, DIV or % was 0 in some row. To get NULL instead, write x / nullif(y, 0); to leave such rows \
        out, filter them in a query in FROM.
        """)
    case .badCast:
      Text(
        "a value cannot be converted to the type",
        """
        In some row the text is no number or date, or the number does not fit the type. TRY_CAST(x AS type) gives NULL \
        for such values; SELECT … WHERE TRY_CAST(x AS type) IS NULL finds them.
        """)
    case .moreThanOneRow:
      Text(
        "a query gave several rows for one",
        """
        A query in parentheses that stands for one value may give at most one row. Aggregate it (max(x)), add LIMIT 1, \
        or compare with IN (…). UPDATE … FROM must not give a row of the table several different values.
        """)
    case .endlessRecursion:
      Text(
        "a recursion that does not end",
        """
        WITH RECURSIVE computes its second part again and again, over the rows that it gave last, until it gives none. After a \
        million times it stops with this error. A condition in the second part can stop it, such as WHERE n < 100; UNION \
        in place of UNION ALL stops it where rows come again; and LIMIT around it asks for no more rows than it needs.
        """)
    case .rowUnitMismatch:
      Text(
        "a row is in a unit of another kind",
        """
        Some columns hold numbers of several units, which another column of the row names: results.quantity is in what \
        results.unit says. x TO [L] brings the rows into litres, and fails at a row that is in something else. Leave such \
        rows out with WHERE unit = 'L', or write TRY_CAST(x AS DECIMAL(38, 1) [L]), which is NULL, not comparable, for them.
        """)
    case .digitLost:
      Text(
        "a digit would be lost",
        """
        What is put into a column or a parameter is brought into its unit and its type exactly, and here a digit after the \
        point would have no place. Nothing is rounded unseen: write round(x TO [unit], 1) to round it, or give the column \
        more digits.
        """)
    case .argumentOutOfRange:
      Text(
        "an argument is out of range",
        "The function has no value for this argument, such as the square root of a negative number.")
    default:
      Text(
        "a result is too large for its type",
        """
        An INTEGER has 64 bits and a DECIMAL 38 digits; results that do not fit are an error, never wrong. Convert an \
        operand to DECIMAL or DOUBLE first: x::DECIMAL * y.
        """)
    }
  }

  var limitText: Text {
    switch self {
    case .interrupted:
      Text(
        "the query was interrupted",
        "Ctrl-C or the program that runs the query ended it. The session goes on.")
    case .timeout:
      Text(
        "the query took too long",
        "It reached the time limit that was set, and was ended. Nothing was changed.")
    case .memoryLimit:
      Text(
        "the query needs too much memory",
        "It reached the memory limit. Select fewer columns or rows, or aggregate before joining.")
    default:
      Text(
        "a bug of MissionQL",
        """
        This is not your fault: the program met a state that it holds to be impossible. Please report the query and, if \
        you can, the data with which it happens.
        """)
    }
  }
}
