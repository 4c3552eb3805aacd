import Columns

extension FunctionRegistry {
  static let aggregates: [FunctionDefinition] = [
    aggregate(
      .count, "count", "x ANY", "Counts the rows, or with an argument the rows where it is not NULL.",
      "count(DISTINCT category) FROM budget_lines → 3"),
    expansion(
      .countIf, .aggregate, "count_if countif", "condition BOOLEAN",
      "Counts the rows for which the condition holds, as count(*) FILTER (WHERE condition).",
      "count_if(variance < 0) FROM budget_lines → 10"),
    aggregate(
      .sum, "sum", "x AMOUNT", "Adds the numbers up; exact if they are.",
      "sum(expenditure) FROM budget_lines → 1136908.9"),
    aggregate(
      .average, "avg mean average", "x AMOUNT",
      "The mean: the sum divided by the count, with at least 12 digits after the point.",
      "avg(vacancy_percent) FROM personnel → 17.566666666667"),
    aggregate(.minimum, "min", "x ANY", "The least value.", "min(expenditure) FROM budget_lines → 0.0"),
    aggregate(
      .maximum, "max", "x ANY", "The greatest value.", "max(effective_on) FROM mission_factors → 2017-07-01"),
    aggregate(
      .argumentOfMinimum, "arg_min min_by argmin", "x ANY, by ANY",
      "x of the row where the second argument is least, the first one of several; rows without either are passed over.",
      "arg_min(class, variance) FROM budget_lines → Military contingents"),
    aggregate(
      .argumentOfMaximum, "arg_max max_by argmax", "x ANY, by ANY",
      "x of the row where the second argument is greatest, the first one of several; rows without either are passed over.",
      "arg_max(class, expenditure) FROM budget_lines → Military contingents"),
    aggregate(
      .anyValue, "any_value first arbitrary", "x ANY",
      "The value of the first row that has one, in the order of ORDER BY.",
      "first(class ORDER BY expenditure DESC) FROM budget_lines → Military contingents"),
    aggregate(
      .lastValue, "last", "x ANY", "The value of the last row that has one, in the order of ORDER BY.",
      "last(class ORDER BY line) FROM budget_lines → Quick-impact projects"),
    aggregate(
      .mode, "mode", "x ANY",
      "The value that comes most often, the least one of several. Also written mode() WITHIN GROUP (ORDER BY x).",
      "mode(category) FROM budget_lines → Operational costs"),
    aggregate(
      .median, "median", "x NUMBER", "The middle value, or the mean of the middle two.",
      "median(variance) FROM budget_lines → 0"),
    aggregate(
      .quantile, "quantile_cont percentile_cont", "x NUMBER, fraction NUMBER",
      "The value below which the fraction, from 0 to 1, of the values lies, between two of them as far as it says; exact if they "
        + "are. Also written percentile_cont(fraction) WITHIN GROUP (ORDER BY x).",
      "quantile_cont(expenditure, 0.9) FROM budget_lines → 122753.8"),
    aggregate(
      .discreteQuantile, "quantile_disc quantile percentile_disc", "x ANY, fraction NUMBER",
      "The least of the values with the fraction, from 0 to 1, of them at or below it. Also written "
        + "percentile_disc(fraction) WITHIN GROUP (ORDER BY x).",
      "percentile_disc(0.9) WITHIN GROUP (ORDER BY expenditure) FROM budget_lines → 122753.8"),
    aggregate(
      .standardDeviation, "stddev stddev_samp std", "x NUMBER", "The standard deviation of a sample.",
      "round(stddev(x), 3) FROM (VALUES (2), (4), (9)) AS v (x) → 3.606"),
    aggregate(
      .populationDeviation, "stddev_pop", "x NUMBER", "The standard deviation of all there is.",
      "stddev_pop(x) FROM (VALUES (2), (4), (6), (8)) AS v (x) → 2.23606797749979"),
    aggregate(
      .variance, "variance var_samp var", "x NUMBER", "The variance of a sample.",
      "variance(x) FROM (VALUES (2), (4), (9)) AS v (x) → 13.0"),
    aggregate(
      .populationVariance, "var_pop", "x NUMBER", "The variance of all there is.",
      "var_pop(x) FROM (VALUES (2), (4), (6), (8)) AS v (x) → 5.0"),
    aggregate(
      .skewness, "skewness", "x NUMBER",
      "How far the values lean to one side, as of a sample; NULL for fewer than three, or if all are the same.",
      "round(skewness(x), 3) FROM (VALUES (1), (2), (9)) AS v (x) → 1.63"),
    aggregate(
      .kurtosis, "kurtosis", "x NUMBER",
      "How heavy the tails are, in excess of a normal distribution's, as of a sample; NULL for fewer than four values, or if "
        + "all are the same.",
      "round(kurtosis(x), 3) FROM (VALUES (1), (2), (3), (9)) AS v (x) → 3.014"),
    aggregate(
      .correlation, "corr", "y DOUBLE, x DOUBLE", "The correlation of two numbers, from -1 to 1.",
      "round(corr(expenditure, apportionment), 4) FROM budget_lines → 0.9969"),
    aggregate(
      .populationCovariance, "covar_pop", "y DOUBLE, x DOUBLE", "The covariance of all there is.",
      "covar_pop(y, x) FROM (VALUES (1, 2), (3, 4), (8, 6)) AS v (y, x) → 4.666666666666667"),
    aggregate(
      .sampleCovariance, "covar_samp", "y DOUBLE, x DOUBLE", "The covariance of a sample.",
      "covar_samp(y, x) FROM (VALUES (1, 2), (3, 4), (8, 6)) AS v (y, x) → 7.0"),
    aggregate(
      .slope, "regr_slope", "y DOUBLE, x DOUBLE",
      "The slope of the line through the points, by least squares.",
      "regr_slope(y, x) FROM (VALUES (1, 2), (3, 4), (8, 6)) AS v (y, x) → 1.75"),
    aggregate(
      .intercept, "regr_intercept", "y DOUBLE, x DOUBLE", "Where that line is at x = 0.",
      "regr_intercept(y, x) FROM (VALUES (1, 2), (3, 4), (8, 6)) AS v (y, x) → -3.0"),
    aggregate(
      .determination, "regr_r2", "y DOUBLE, x DOUBLE",
      "What share of the variance of y the line explains: the square of the correlation.",
      "round(regr_r2(y, x), 4) FROM (VALUES (1, 2), (3, 4), (8, 6)) AS v (y, x) → 0.9423"),
    aggregate(
      .pairCount, "regr_count", "y DOUBLE, x DOUBLE", "The number of rows that have both.",
      "regr_count(y, x) FROM (VALUES (1, 2), (3, NULL), (8, 6)) AS v (y, x) → 2"),
    aggregate(
      .meanOfX, "regr_avgx", "y DOUBLE, x DOUBLE", "The mean of x over the rows that have both.",
      "regr_avgx(y, x) FROM (VALUES (1, 2), (3, 4), (8, 6)) AS v (y, x) → 4.0"),
    aggregate(
      .meanOfY, "regr_avgy", "y DOUBLE, x DOUBLE", "The mean of y over the rows that have both.",
      "regr_avgy(y, x) FROM (VALUES (1, 2), (3, 4), (8, 6)) AS v (y, x) → 4.0"),
    aggregate(
      .squaresOfX, "regr_sxx", "y DOUBLE, x DOUBLE", "The sum of squares of x about its mean.",
      "regr_sxx(y, x) FROM (VALUES (1, 2), (3, 4), (8, 6)) AS v (y, x) → 8.0"),
    aggregate(
      .squaresOfY, "regr_syy", "y DOUBLE, x DOUBLE", "The sum of squares of y about its mean.",
      "regr_syy(y, x) FROM (VALUES (1, 2), (3, 4), (8, 6)) AS v (y, x) → 26.0"),
    aggregate(
      .productsOfXY, "regr_sxy", "y DOUBLE, x DOUBLE", "The sum of products of both about their means.",
      "regr_sxy(y, x) FROM (VALUES (1, 2), (3, 4), (8, 6)) AS v (y, x) → 14.0"),
    aggregate(
      .product, "product", "x NUMBER", "Multiplies the numbers: INTEGER of integers, DOUBLE of others.",
      "product(x) FROM (VALUES (2), (3), (7)) AS v (x) → 42"),
    aggregate(
      .boolAnd, "bool_and every", "condition BOOLEAN", "Whether the condition holds for all rows.",
      "bool_and(variance >= 0) FROM budget_lines → false"),
    aggregate(
      .boolOr, "bool_or", "condition BOOLEAN", "Whether the condition holds for some row.",
      "bool_or(variance < 0) FROM budget_lines → true"),
    aggregate(
      .bitAnd, "bit_and", "x INTEGER", "The bits that all integers have.",
      "bit_and(x) FROM (VALUES (6), (12)) AS v (x) → 4"),
    aggregate(
      .bitOr, "bit_or", "x INTEGER", "The bits that some integer has.",
      "bit_or(x) FROM (VALUES (6), (12)) AS v (x) → 14"),
    aggregate(
      .bitXor, "bit_xor", "x INTEGER", "The bits that an odd number of the integers have.",
      "bit_xor(x) FROM (VALUES (6), (12)) AS v (x) → 10"),
    aggregate(
      .stringAggregate, "string_agg group_concat listagg", "text PRINTED, separator TEXT?",
      "Joins the texts, with a comma between them or what is given, in the order of ORDER BY. Also written "
        + "listagg(text, separator) WITHIN GROUP (ORDER BY x).",
      "string_agg(DISTINCT kind, '; ' ORDER BY kind) FROM places → area; cercle; city; country; region; town; village"
    ),
    aggregate(
      .sparkline, "sparkline", "x DOUBLE, width INTEGER?",
      "Draws the numbers as a small line of text, in the order of ORDER BY, from the least to the greatest of the group; a "
        + "dot where one is missing. Of more than 24, or width, the means of neighbours are drawn.",
      "sparkline(x) FROM (VALUES (1), (2), (4), (8), (6)) AS v (x) → ▁▂▄█▆"),
    expansion(
      .share, .aggregate, "share", "x NUMBER",
      "What percentage x is of its sum over all rows after WHERE, or over all groups.",
      "share(sum(expenditure)) FROM budget_lines GROUP BY category ORDER BY category LIMIT 1 → 17.216770842413"
    ),
    expansion(
      .grouping, .aggregate, "grouping grouping_id", "key ANY+",
      "Which of the keys the row's grouping leaves out: 1 for one that it does, and of several a binary digit each.",
      "grouping(category, class) FROM budget_lines GROUP BY CUBE (category, class) ORDER BY 1 DESC LIMIT 1 → 3"
    ),
  ]
}
