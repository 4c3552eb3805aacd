"""Compares MissionQL with sqlite3, DuckDB and Polars in one run; `make bench` calls it.

Every engine runs in a process of its own with two threads, DuckDB also with one. DuckDB, Polars and SQLite are asked through
their Python modules, MissionQL through its Session; only start-up compares programs. All figures are medians.
"""
import argparse
import os
import pathlib
import sqlite3
import statistics
import subprocess
import sys
import time

import questions
from measuring import FOLDER, asked, geometric_mean, growth, milliseconds, report, report_peak, run, table

STARTUP_QUERY = "SELECT class, variance FROM budget_lines WHERE variance < 0 ORDER BY variance"


# Workers: one engine, one process.

def time_queries(connection, folder, runs):
    for path in sorted(pathlib.Path(folder).rglob("*.mql")):
        name = str(path.relative_to(folder))
        lines = [line for line in path.read_text().splitlines() if not line.startswith("--")]
        statements = [text for text in "\n".join(lines).split(";") if text.strip()]
        try:
            ask = lambda: [connection.execute(text).fetchall() for text in statements][-1]
            rows = len(ask())
            report(name, statistics.median(milliseconds(ask) for _ in range(runs)), rows)
        except Exception as error:
            report(name, "", f"{type(error).__name__}: {error}".splitlines()[0])


def duckdb_connection():
    import duckdb
    connection = duckdb.connect()
    connection.execute("SET threads = 2")
    return connection


def duckdb_queries(folder, runs):
    connection = duckdb_connection()
    for table in sorted(FOLDER.glob("tables/*.csv")):
        connection.execute(f"CREATE TABLE {table.stem} AS FROM read_csv('{table}', header = true)")
    time_queries(connection, folder, runs)
    report_peak()


def sqlite_queries(folder, runs):
    time_queries(sqlite3.connect(FOLDER / "tables.db"), folder, runs)
    report_peak()


def work(name, subject, runs):
    if name in globals():
        return globals()[name](subject, runs)
    kind, size = subject.split(":")
    paths = questions.files(None, kind, size)
    return getattr(questions, name)(paths, kind, runs)


# The comparison.

def worker(*words):
    return run(sys.executable, __file__, "--worker", *words)


def spawn(command):
    """Milliseconds from start to end of a program whose output nobody reads."""
    quiet = [(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)]
    start = time.perf_counter()
    process = os.posix_spawnp(command[0], command, os.environ, file_actions=quiet)
    _, status = os.waitpid(process, 0)
    if status != 0:
        sys.exit(f"bench: {command} failed")
    return (time.perf_counter() - start) * 1e3


def export_tables(mql):
    """The tables of the data package as CSV files and as an SQLite database."""
    folder = FOLDER / "tables"
    folder.mkdir(parents=True, exist_ok=True)
    database = FOLDER / "tables.db"
    database.unlink(missing_ok=True)
    connection = sqlite3.connect(database)
    names = subprocess.run([mql, "-c", "SHOW TABLES", "--format", "csv"], check=True, text=True, stdout=subprocess.PIPE)
    for name in [line.split(",")[0] for line in names.stdout.splitlines()[1:]]:
        text = subprocess.run([mql, "-c", f"FROM {name}", "--format", "csv"], check=True, stdout=subprocess.PIPE).stdout
        (folder / f"{name}.csv").write_bytes(text)
    import csv
    for path in sorted(folder.glob("*.csv")):
        with open(path, newline="") as file:
            rows = list(csv.reader(file))
        # Affinity NUMERIC: numbers are stored as numbers, texts as texts.
        columns = ", ".join(f'"{name}" NUMERIC' for name in rows[0])
        connection.execute(f"CREATE TABLE {path.stem}({columns})")
        marks = ", ".join("?" for _ in rows[0])
        connection.executemany(
            f"INSERT INTO {path.stem} VALUES ({marks})", ([cell or None for cell in row] for row in rows[1:]))
    connection.commit()
    connection.close()


def compare_startup(mql):
    ours, theirs = [mql, "-c", STARTUP_QUERY], ["sqlite3", str(FOLDER / "tables.db"), STARTUP_QUERY]
    pairs = [(spawn(ours), spawn(theirs)) for _ in range(205)][5:]
    connection = duckdb_connection()
    connection.execute(f"CREATE TABLE budget_lines AS FROM read_csv('{FOLDER}/tables/budget_lines.csv')")
    warm = statistics.median(milliseconds(lambda: connection.execute(STARTUP_QUERY).fetchall()) for _ in range(50))
    table(
        "Start to first answer, ms (200 runs; DuckDB: the query alone, in process, without its start)",
        {"mql -c": (statistics.median(a for a, _ in pairs), "")},
        {"sqlite3": {"mql -c": (statistics.median(b for _, b in pairs), "")}, "duckdb": {"mql -c": (warm, "")}})


def compare_queries(tools):
    table(
        "Saved queries, warm, in process, ms (51 runs; SQLite's module and ours keep what they prepared)",
        run(f"{tools}/Bench", "queries", "Queries", 51),
        {"sqlite3": worker("sqlite_queries", "Queries", 51), "duckdb": worker("duckdb_queries", "Queries", 51)})


def compare_questions(tools, kind, size):
    """Gives what each engine took, the geometric mean of all questions; SQLite's joins of many rows are left out."""
    paths = questions.files(tools, kind, size)
    runs = 5 if size <= 1_000_000 else 3
    ours = run(f"{tools}/Bench", "questions", questions.script(paths, kind), runs, 2)
    others = {"duckdb": "duckdb", "duckdb, 1": "duckdb_single", "polars": "polars"}
    answers = {label: worker(name, f"{kind}:{size}", runs) for label, name in others.items()}
    if size <= (1_000_000 if kind == "grouping" else 100_000):
        answers["sqlite3"] = worker("sqlite", f"{kind}:{size}", 1)
    table(
        f"{kind.capitalize()} questions over {size:,} rows from CSV, two threads (DuckDB also with one), ms", ours, answers,
        bytes_loaded=sum(path.stat().st_size for path in paths.values()))
    means = {}
    for label, answer in {"mql": ours, **answers}.items():
        values = [value for value, _ in asked(answer).values() if value]
        if len(values) == len(questions.QUESTIONS[kind]):
            means[label] = geometric_mean(values)
    return means


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tools", default=".build/release")
    parser.add_argument("--size", type=float)
    parser.add_argument("--worker", nargs="+")
    options = parser.parse_args()
    if options.worker:
        name, subject, runs = options.worker
        return work(name, subject, int(runs))
    if options.size is None or options.size <= 0:
        sizes = [100_000, 1_000_000, 10_000_000]
    else:
        sizes = [int(options.size)]
    export_tables(f"{options.tools}/mql")
    compare_startup(f"{options.tools}/mql")
    compare_queries(options.tools)
    charts = []
    for kind in questions.QUESTIONS:
        costs = {}
        for size in sizes:
            for engine, cost in compare_questions(options.tools, kind, size).items():
                costs.setdefault(engine, {})[size] = cost
        charts.append(growth(f"{kind.capitalize()}: nanoseconds for each row, by the number of rows", costs))
    if len(sizes) > 1:
        (FOLDER / "growth.txt").write_text("\n\n".join(charts) + "\n")
        print("\n" + "\n\n".join(charts))
    print("\n`ratio`: ours as a multiple of theirs, below 1 is faster or smaller. `!`: another number of rows."
          "\n`make tpch` compares over TPC-H.")


if __name__ == "__main__":
    main()
