import Syntax
import Testing

@Suite struct ParserTests {
  @Test(arguments: [
    "SELECT 1", "FROM t", "FROM t SELECT a, b WHERE a > 1", "SELECT a, FROM t,", "FROM t WHERE a",
    "SELECT DISTINCT t.*, s.t.*, * FROM a JOIN b ON a.x = b.x LEFT OUTER JOIN c USING (x, y) CROSS JOIN d",
    "SELECT * FROM a NATURAL LEFT JOIN b, (SELECT 1) AS q(x), (VALUES (1, 2), (3, 4)) AS v (c, d)",
    "FROM VALUES (1, 2), (3, 4) v (c, d)",
    "SELECT * FROM ((SELECT 1) UNION SELECT 2) q, ((a JOIN b ON TRUE) JOIN c ON TRUE)",
    "SELECT * FROM 'f.csv' (year INTEGER, amount DECIMAL(12, 1)) WITH (delimiter = ';', header = FALSE, null = 'NA') AS f",
    "SELECT a FROM t GROUP BY ALL HAVING count(*) > 1 ORDER BY ALL DESC NULLS FIRST OFFSET 3 ROWS LIMIT 5",
    "SELECT a FROM t ORDER BY a ASC NULLS LAST, b DESC, FETCH FIRST 5 ROWS ONLY",
    "WITH a AS (SELECT 1), b (x) AS (FROM a) SELECT * FROM b UNION ALL SELECT 1 INTERSECT SELECT 2 EXCEPT (FROM a LIMIT 1)",
    "SELECT x IN (1, 2, 3), x NOT IN (SELECT 1), x IN (), x IN ((SELECT 1) UNION SELECT 2), EXISTS (SELECT 1)",
    "SELECT CASE a WHEN 1 THEN 2 ELSE 3 END, CASE WHEN a THEN b END, CAST(a AS TEXT), TRY_CAST(a AS DOUBLE PRECISION), a::int::text",
    "SELECT a BETWEEN 1 AND 2 AND b, a NOT LIKE 'x%' ESCAPE '!', a ILIKE 'b', a IS NOT DISTINCT FROM b, a IS NOT NULL",
    "SELECT count(*), count(DISTINCT a), string_agg(a, ',' ORDER BY b DESC) FILTER (WHERE c > 1), left(a, 1), replace(a, b, c)",
    "SELECT substring(a FROM 1 FOR 2), substring(a FOR 2), trim(BOTH 'x' FROM a), trim(LEADING FROM a), trim(a), trim(a, 'x'), position('a' IN b), extract(YEAR FROM d)",
    "SELECT a DIV 2, a // 2, a % 2, a || b, -a, - -a, NOT a = b, DATE '2019-07-01', 1.5, .5, 1e3, 'it''s', \"a b\", `c`, 预算",
    "EXPLAIN ANALYZE SELECT 1", "DESCRIBE t", "DESCRIBE SELECT 1", "SHOW TABLES", "DROP TABLE IF EXISTS t",
    "SUMMARIZE t", "SUMMARIZE 'f.csv' WITH (header = FALSE)", "SUMMARIZE (SELECT 1) UNION SELECT 2",
    "SELECT summarize FROM summarize",
    "CREATE OR REPLACE TABLE t (a INTEGER, b DECIMAL(3, 1))", "CREATE TABLE IF NOT EXISTS t AS SELECT 1",
    "INSERT INTO t VALUES (1)", "INSERT INTO t (a, b) SELECT 1, 2", "INSERT INTO t (SELECT 1)",
    "#!/usr/bin/env mql\nSELECT 1",
    "SELECT 1 -- comment\n/* a /* b */ c */ + 2", "(SELECT 1) ORDER BY 1",
    "SELECT current_date, first, date FROM row AS rows",
  ])
  func reads(_ text: String) {
    #expect(RoundTrip.failure(of: text) == nil)
  }
}
