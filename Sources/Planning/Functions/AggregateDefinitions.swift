import Columns

extension FunctionRegistry {
  static let aggregates: [FunctionDefinition] = [
    aggregate(
      .count, "count", "x ANY", "Counts the rows, or with an argument the rows where it is not NULL.",
      "count(DISTINCT category)"),
    aggregate(.sum, "sum", "x AMOUNT", "Adds the numbers up; exact if they are.", "sum(expenditure)"),
    aggregate(
      .average, "avg mean average", "x AMOUNT",
      "The mean: the sum divided by the count, with at least 12 digits after the point.",
      "avg(vacancy_percent)"),
    aggregate(.minimum, "min", "x ANY", "The least value.", "min(effective_on)"),
    aggregate(.maximum, "max", "x ANY", "The greatest value.", "max(expenditure)"),
    aggregate(
      .median, "median", "x NUMBER", "The middle value, or the mean of the middle two.", "median(variance)"),
    aggregate(
      .standardDeviation, "stddev stddev_samp std", "x NUMBER", "The standard deviation of a sample.",
      "stddev(variance_percent)"),
    aggregate(
      .variance, "variance var_samp var", "x NUMBER", "The variance of a sample.",
      "variance(variance_percent)"),
    aggregate(
      .boolAnd, "bool_and every", "condition BOOLEAN", "Whether the condition holds for all rows.",
      "bool_and(variance >= 0)"),
    aggregate(
      .boolOr, "bool_or", "condition BOOLEAN", "Whether the condition holds for some row.",
      "bool_or(variance < 0)"),
    aggregate(
      .anyValue, "any_value first arbitrary", "x ANY", "The value of the first row.", "any_value(category_zh)"
    ),
    aggregate(
      .stringAggregate, "string_agg group_concat listagg", "text PRINTED, separator TEXT?",
      "Joins the texts, with a comma between them or what is given, in the order of ORDER BY.",
      "string_agg(class, '; ' ORDER BY line)"),
    expansion(
      .share, .aggregate, "share", "x NUMBER",
      "What percentage x is of its sum over all rows after WHERE, or over all groups.",
      "share(sum(expenditure))"),
    expansion(
      .grouping, .aggregate, "grouping grouping_id", "key ANY+",
      "Which of the keys the row's grouping leaves out: 1 for one that it does, and of several a binary digit each.",
      "grouping(category, class)"),
  ]
}
