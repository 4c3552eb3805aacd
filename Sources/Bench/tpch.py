"""TPC-H: MissionQL beside DuckDB, SQLite and Polars, in one run; `make tpch` calls it.

The data come from `tpchgen-cli`, the queries are those of the standard with its substitution parameters for validation. Each
engine runs in a process of its own, warm, with the tables in memory; figures are medians, milliseconds. Every
answer of MissionQL is held against DuckDB's within the standard's tolerances.
"""
import argparse
import csv
import pathlib
import sqlite3
import statistics
import subprocess
import sys
import time

from measuring import milliseconds, report, report_peak, run, table

FOLDER = pathlib.Path(".build-bench/tpch")
QUERIES = pathlib.Path("Sources/Bench/tpch")
TABLES = ["region", "nation", "part", "supplier", "partsupp", "customer", "orders", "lineitem"]


def generate(scale):
    folder = FOLDER / scale
    if not (folder / "lineitem.csv").exists():
        folder.mkdir(parents=True, exist_ok=True)
        tool = pathlib.Path(sys.executable).parent / "tpchgen-cli"
        subprocess.run([tool, "csv", "-s", scale, "--output-dir", folder], check=True, stdout=subprocess.DEVNULL)
    (folder / "answers").mkdir(exist_ok=True)
    return folder


def queries():
    """As the standard has them, but for the digits of an interval, which the others do not read."""
    return {path.stem: path.read_text().replace(" day (3)", " day") for path in sorted(QUERIES.glob("q*.sql"))}


def duckdb_connection(folder, threads):
    import duckdb
    connection = duckdb.connect()
    connection.execute(f"SET threads = {threads}")
    connection.execute((QUERIES / "schema.sql").read_text())
    for table in TABLES:
        connection.execute(f"INSERT INTO {table} FROM read_csv('{folder}/{table}.csv', header = true)")
    return connection


def time_all(ask, runs):
    for name, text in queries().items():
        try:
            rows = ask(text)
            times = []
            while len(times) < min(3, runs) or (len(times) < runs and sum(times) < 2000):
                times.append(milliseconds(lambda: ask(text)))
            report(name, statistics.median(times), len(rows))
        except Exception as error:
            report(name, "", f"{type(error).__name__}: {error}".splitlines()[0])
    report_peak()


def duckdb(folder, runs, threads=2):
    connection = duckdb_connection(folder, threads)
    time_all(lambda text: connection.execute(text).fetchall(), runs)


def duckdb_single(folder, runs):
    duckdb(folder, runs, 1)


def polars(folder, runs):
    import os
    os.environ["POLARS_MAX_THREADS"] = "2"
    import polars
    frames = {t: polars.read_csv(f"{folder}/{t}.csv", try_parse_dates=True) for t in TABLES}
    context = polars.SQLContext(frames, eager=True)
    time_all(lambda text: context.execute(text.strip().removesuffix(";")).rows(), runs)


def sqlite(folder, runs):
    """The standard's dates and intervals, written as SQLite has them; numbers are its own."""
    connection = sqlite3.connect(":memory:")
    connection.executescript((QUERIES / "schema.sql").read_text())
    for table in TABLES:
        with open(f"{folder}/{table}.csv", newline="") as file:
            rows = csv.reader(file)
            marks = ", ".join("?" for _ in next(rows))
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
    for table, column in [("orders", "o_orderkey"), ("lineitem", "l_orderkey"), ("customer", "c_custkey"),
                          ("part", "p_partkey"), ("supplier", "s_suppkey"), ("lineitem", "l_partkey"),
                          ("partsupp", "ps_partkey"), ("orders", "o_custkey"), ("nation", "n_nationkey")]:
        connection.execute(f"CREATE INDEX {column}_of_{table} ON {table} ({column})")
    connection.execute("ANALYZE")
    time_all(lambda text: connection.execute(in_sqlite(text)).fetchall(), runs)


def in_sqlite(text):
    import re
    text = re.sub(r"date '([-0-9]+)' ([-+]) interval '(\d+)' (\w+)", r"date('\1', '\2\3 \4')", text)
    text = re.sub(r"date '([-0-9]+)'", r"'\1'", text)
    text = re.sub(r"extract\(year from (\w+)\)", r"cast(strftime('%Y', \1) as integer)", text)
    text = re.sub(r"substring\((\w+) from (\d) for (\d)\)", r"substr(\1, \2, \3)", text)
    return text


# The answers.

def matches(mine, theirs):
    """Numbers within a hundredth or a millionth of their size (the standard asks for 1 %, 100 of a sum), texts exactly."""
    if mine == "" or theirs is None:
        return mine == "" and theirs is None
    try:
        one, other = float(mine), float(theirs)
        return abs(one - other) <= max(0.01, 1e-6 * abs(other))
    except (ValueError, TypeError):
        return mine == str(theirs)


def check(folder):
    """The names of the queries whose answers differ from DuckDB's."""
    connection = duckdb_connection(folder, 2)
    wrong = []
    for name, text in queries().items():
        path = folder / "answers" / f"{name}.csv"
        with open(path, newline="") as file:
            mine = list(csv.reader(file))[1:]
        theirs = connection.execute(text).fetchall()
        same = len(mine) == len(theirs) and all(
            len(a) == len(b) and all(map(matches, a, b)) for a, b in zip(mine, theirs))
        if not same:
            wrong.append(name)
            for a, b in zip(mine, theirs):
                if not all(map(matches, a, b)):
                    print(f"  {name}: {a}\n  DuckDB: {b}")
                    break
            else:
                print(f"  {name}: {len(mine)} rows, DuckDB has {len(theirs)}")
    return wrong


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tools", default=".build/release")
    parser.add_argument("--scale", nargs="+", default=["0.1", "1"])
    parser.add_argument("--runs", type=int, default=11)
    parser.add_argument("--worker", nargs=3)
    options = parser.parse_args()
    if options.worker:
        name, folder, runs = options.worker
        return globals()[name](folder, int(runs))
    others = {"duckdb": "duckdb", "duckdb, 1": "duckdb_single", "polars": "polars", "sqlite3": "sqlite"}
    failed = False
    for scale in options.scale:
        folder = generate(scale)
        ours = run(f"{options.tools}/Bench", "tpch", QUERIES, folder, options.runs, 2)
        theirs = {
            label: run(sys.executable, __file__, "--worker", worker, folder, options.runs)
            for label, worker in others.items() if worker != "sqlite" or float(scale) <= 0.1}
        table(f"TPC-H, scale {scale}, warm, two threads (DuckDB also with one), ms", ours, theirs, slowest=22)
        wrong = check(folder)
        failed = failed or bool(wrong)
        print(f"  answers: {'all as DuckDB gives them' if not wrong else 'WRONG: ' + ', '.join(wrong)}")
    sys.exit(failed)


if __name__ == "__main__":
    main()
