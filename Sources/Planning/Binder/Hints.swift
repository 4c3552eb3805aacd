import Diagnostics

/// "did you mean `x`?", or else what there is.
func suggestion(for name: String, among candidates: [String], called kind: String) -> String? {
  if let near = Suggestion.nearest(to: name, among: candidates) { return "did you mean `\(near)`?" }
  return listing(candidates, kind)
}

/// `columns: a, b, c and 4 more`
func listing(_ names: [String], _ kind: String) -> String? {
  guard !names.isEmpty else { return nil }
  let shown = names.prefix(12).joined(separator: ", ")
  return "\(kind): \(shown)\(names.count > 12 ? " and \(names.count - 12) more" : "")"
}

/// "a", "a and b", "a, b, c and 3 more".
func list(_ names: [String]) -> String {
  switch names.count {
  case 0...1: names.first ?? ""
  case 2...4: names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1]
  default: names.prefix(3).joined(separator: ", ") + " and \(names.count - 3) more"
  }
}

/// `1 row`, `2 rows`.
func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}

/// What stands for a function of another dialect.
func foreignFunctionHint(_ key: String) -> String? {
  switch key {
  case "to_char", "date_format", "format_date": "write strftime(moment, '%Y-%m-%d')"
  case "to_date", "str_to_date", "parse_date": "write strptime(text, '%d.%m.%Y')::DATE"
  case "array_agg", "list", "group_array", "collect_list":
    "there are no lists; string_agg(x, ', ') makes a text of them"
  case "string_split", "str_split", "string_to_array", "split", "unnest":
    "there are no lists; the parts are rows of FROM string_to_table(text, separator)"
  case "generate_subscripts": "rows are counted by FROM generate_series(1, n)"
  case "random", "rand", "randomblob", "setseed", "uuid", "gen_random_uuid", "newid":
    "answers are the same each time they are asked for, so there are no random numbers"
  case "approx_count_distinct", "approx_distinct", "uniq", "hll":
    "write count(DISTINCT x), which is exact"
  case "approx_quantile", "approx_percentile", "percentile", "percentile_approx":
    "write quantile_cont(x, 0.9), which is exact"
  case "approx_top_k", "topk": "count groups: GROUP BY x ORDER BY count(*) DESC LIMIT 5"
  case "json_agg", "jsonb_agg", "json_group_array", "json_object", "to_json":
    "results are written as JSON by `--format json`, or COPY (…) TO 'file.json'"
  case "iff", "decode": "write CASE WHEN … THEN … ELSE … END"
  case "isnull": "write x IS NULL"
  case "charindex", "locate": "write strpos(text, part)"
  case "getdate", "sysdate", "curdate": "write current_date or current_timestamp"
  case "timestampdiff": "write date_diff('hour', earlier, later)"
  case "printf", "format": "texts are put together by ||, and numbers rounded by round(x, 1)"
  default: nil
  }
}
