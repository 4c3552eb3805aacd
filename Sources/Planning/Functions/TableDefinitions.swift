extension FunctionRegistry {
  static let tableFunctions: [FunctionDefinition] = [
    table(
      .series(includesLast: true), "generate_series", "first ANY, last ANY?, step ANY?",
      "Numbers, dates, timestamps or periods from the first to the last, which is among them if the steps meet it; from 0 to the one that is given. The step is 1, or a day, if not given; between timestamps it is an interval.",
      "sum(n) FROM generate_series(1, 10) AS t (n) → 55"),
    table(
      .series(includesLast: false), "range", "first ANY, last ANY?, step ANY?",
      "As generate_series, without the last.",
      "string_agg(d::TEXT, ' ') FROM range(DATE '2020-02-28', DATE '2020-03-01') AS t (d) → 2020-02-28 2020-02-29"
    ),
    table(
      .split(isPattern: false), "string_to_table", "text TEXT, separator TEXT",
      "A row for each part of a text, between separators; of each character where the separator is NULL.",
      "max(part) FROM string_to_table('b,c,a', ',') AS t (part) → c"),
    table(
      .split(isPattern: true), "regexp_split_to_table", "text TEXT, pattern TEXT",
      "A row for each part of a text, between matches of a regular expression.",
      "count(*) FROM regexp_split_to_table('a, b;c', '[,;] *') → 3"),
  ]
}
