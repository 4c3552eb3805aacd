"""The grouping and the join questions of the db-benchmark (https://duckdblabs.github.io/db-benchmark/), and the engines that
are asked them: each in a process of its own, with the tables in memory, every answer kept as a table.
"""
import os
import pathlib
import sqlite3
import statistics
import subprocess

from measuring import FOLDER, milliseconds, report, report_peak

TABLES = {
    "grouping": {"g": "id1 TEXT, id2 TEXT, id3 TEXT, id4 INT, id5 INT, id6 INT, v1 INT, v2 INT, v3 DOUBLE"},
    "joins": {
        "x": "id1 INT, id2 INT, id3 INT, id4 TEXT, id5 TEXT, id6 TEXT, v1 DOUBLE",
        "small": "id1 INT, id4 TEXT, v2 DOUBLE",
        "medium": "id1 INT, id2 INT, id4 TEXT, id5 TEXT, v2 DOUBLE",
        "big": "id1 INT, id2 INT, id3 INT, id4 TEXT, id5 TEXT, id6 TEXT, v2 DOUBLE",
    },
}
QUESTIONS = {
    "grouping": {
        "q1": "SELECT id1, sum(v1) AS v1 FROM g GROUP BY id1",
        "q2": "SELECT id1, id2, sum(v1) AS v1 FROM g GROUP BY id1, id2",
        "q3": "SELECT id3, sum(v1) AS v1, avg(v3) AS v3 FROM g GROUP BY id3",
        "q4": "SELECT id4, avg(v1) AS v1, avg(v2) AS v2, avg(v3) AS v3 FROM g GROUP BY id4",
        "q5": "SELECT id6, sum(v1) AS v1, sum(v2) AS v2, sum(v3) AS v3 FROM g GROUP BY id6",
        "q6": "SELECT id4, id5, median(v3) AS m, stddev(v3) AS s FROM g GROUP BY id4, id5",
        "q7": "SELECT id3, max(v1) - min(v2) AS d FROM g GROUP BY id3",
        "q8": "SELECT id6, v3 FROM (SELECT id6, v3, row_number() OVER (PARTITION BY id6 ORDER BY v3 DESC) AS place"
              " FROM g WHERE v3 IS NOT NULL) AS d WHERE place <= 2",
        "q9": "SELECT id2, id4, power(corr(v1, v2), 2) AS r2 FROM g GROUP BY id2, id4",
        "q10": "SELECT id1, id2, id3, id4, id5, id6, sum(v3) AS v3, count(*) AS n"
               " FROM g GROUP BY id1, id2, id3, id4, id5, id6",
    },
    "joins": {
        "q1 small, integer": "SELECT x.*, small.id4 AS small_id4, v2 FROM x JOIN small USING (id1)",
        "q2 medium, integer": "SELECT x.*, medium.id1 AS medium_id1, medium.id4 AS medium_id4,"
                              " medium.id5 AS medium_id5, v2 FROM x JOIN medium USING (id2)",
        "q3 medium, left": "SELECT x.*, medium.id1 AS medium_id1, medium.id4 AS medium_id4, medium.id5 AS medium_id5, v2"
                           " FROM x LEFT JOIN medium USING (id2)",
        "q4 medium, factor": "SELECT x.*, medium.id1 AS medium_id1, medium.id2 AS medium_id2, medium.id4 AS medium_id4, v2"
                             " FROM x JOIN medium USING (id5)",
        "q5 big, integer": "SELECT x.*, big.id1 AS big_id1, big.id2 AS big_id2, big.id4 AS big_id4, big.id5 AS big_id5,"
                           " big.id6 AS big_id6, v2 FROM x JOIN big USING (id3)",
    },
}


def files(tools, kind, size):
    """The tables of so many rows, each with its file; written if they are not there."""
    folder = FOLDER / f"{kind}-{size}"
    if not folder.exists():
        partial = folder.with_suffix(".part")
        partial.mkdir(parents=True, exist_ok=True)
        target = partial / "g.csv" if kind == "grouping" else partial
        subprocess.run([f"{tools}/Bench", kind, str(size), target], check=True)
        partial.rename(folder)
    return {table: folder / f"{table}.csv" for table in TABLES[kind]}


def script(paths, kind):
    """The questions as MissionQL's part of the benchmark reads them."""
    doubles = {table: [column for column in columns.split(", ") if column.endswith("DOUBLE")]
               for table, columns in TABLES[kind].items()}
    lines = [f"load\tCREATE TABLE {table} AS FROM '{path}' ({', '.join(doubles[table])})" for table, path in paths.items()]
    lines += [f"{name}\t{question}" for name, question in QUESTIONS[kind].items()]
    target = FOLDER / f"{kind}.tsv"
    target.write_text("\n".join(lines) + "\n")
    return target


# The engines. Each takes the tables' files, the kind of questions and how often to ask.

def ask(kind, runs, replace, count):
    for name, question in QUESTIONS[kind].items():
        try:
            times = [milliseconds(lambda: replace(name, question)) for _ in range(runs + 1)][min(1, runs):]
            report(name, statistics.median(times), count())
        except Exception as error:
            report(name, "", f"{type(error).__name__}: {error}".splitlines()[0])
    report_peak()


def duckdb(paths, kind, runs, threads=2):
    import duckdb
    connection = duckdb.connect()
    connection.execute(f"SET threads = {threads}")

    def load():
        for table, path in paths.items():
            types = ", ".join(f"'{n}': '{t}'" for n, t in (c.split() for c in TABLES[kind][table].split(", ")))
            connection.execute(f"CREATE TABLE {table} AS FROM read_csv('{path}', header = true, columns = {{{types}}})")

    report("load", milliseconds(load))
    ask(kind, runs, lambda _, question: connection.execute(f"CREATE OR REPLACE TABLE answer AS {question}"),
        lambda: connection.execute("SELECT count(*) FROM answer").fetchone()[0])


def duckdb_single(paths, kind, runs):
    duckdb(paths, kind, runs, 1)


def sqlite(paths, kind, runs):
    database = FOLDER / "questions.db"
    database.unlink(missing_ok=True)
    commands = "PRAGMA journal_mode = off;\n"
    for table, path in paths.items():
        commands += f"CREATE TABLE {table}({TABLES[kind][table]});\n.import --csv --skip 1 {path} {table}\n"
    load = lambda: subprocess.run(
        ["sqlite3", database], input=commands, text=True, check=True, stdout=subprocess.DEVNULL)
    report("load", milliseconds(load))
    connection = sqlite3.connect(database)
    connection.execute("PRAGMA threads = 2")

    def replace(_, question):
        connection.execute("DROP TABLE IF EXISTS temp.answer")
        connection.execute(f"CREATE TEMP TABLE answer AS {question}")

    ask(kind, runs, replace, lambda: connection.execute("SELECT count(*) FROM answer").fetchone()[0])
    connection.close()
    database.unlink()


def polars(paths, kind, runs):
    """Asked through its own interface, whose optimizer is that of its lazy frames."""
    os.environ["POLARS_MAX_THREADS"] = "2"
    import polars as pl
    types = {"TEXT": pl.String, "INT": pl.Int32, "DOUBLE": pl.Float64}
    frames = {}

    def load():
        for table, path in paths.items():
            schema = {n: types[t] for n, t in (c.split() for c in TABLES[kind][table].split(", "))}
            frames[table] = pl.read_csv(path, schema=schema)

    report("load", milliseconds(load))
    lazy = {table: frame.lazy() for table, frame in frames.items()}
    asked = polars_grouping(pl, lazy["g"]) if kind == "grouping" else polars_joins(lazy)
    answer = {}

    def replace(name, _):
        answer["rows"] = asked[name.split()[0]].collect()

    ask(kind, runs, replace, lambda: answer["rows"].height)


def polars_grouping(pl, g):
    return {
        "q1": g.group_by("id1").agg(pl.sum("v1")),
        "q2": g.group_by("id1", "id2").agg(pl.sum("v1")),
        "q3": g.group_by("id3").agg(pl.sum("v1"), pl.mean("v3")),
        "q4": g.group_by("id4").agg(pl.mean("v1"), pl.mean("v2"), pl.mean("v3")),
        "q5": g.group_by("id6").agg(pl.sum("v1"), pl.sum("v2"), pl.sum("v3")),
        "q6": g.group_by("id4", "id5").agg(pl.median("v3").alias("m"), pl.std("v3").alias("s")),
        "q7": g.group_by("id3").agg((pl.max("v1") - pl.min("v2")).alias("d")),
        "q8": g.drop_nulls("v3").group_by("id6").agg(pl.col("v3").top_k(2)).explode("v3"),
        "q9": g.group_by("id2", "id4").agg((pl.corr("v1", "v2") ** 2).alias("r2")),
        "q10": g.group_by("id1", "id2", "id3", "id4", "id5", "id6").agg(pl.sum("v3"), pl.len().alias("n")),
    }


def polars_joins(frames):
    x, small, medium, big = (frames[name] for name in ("x", "small", "medium", "big"))
    return {
        "q1": x.join(small, on="id1"),
        "q2": x.join(medium, on="id2"),
        "q3": x.join(medium, on="id2", how="left"),
        "q4": x.join(medium, on="id5"),
        "q5": x.join(big, on="id3"),
    }
