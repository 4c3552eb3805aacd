"""Compares MissionQL with sqlite3 and DuckDB in one run; `make bench` calls it.

Every engine runs in a process of its own with two threads. DuckDB and SQLite are asked through their Python
modules, MissionQL through its Session; only start-up compares programs. All figures are medians.
"""
import argparse
import math
import os
import pathlib
import sqlite3
import statistics
import subprocess
import sys
import time

FOLDER = pathlib.Path(".build-bench")
STARTUP_QUERY = "SELECT class, variance FROM budget_lines WHERE variance < 0 ORDER BY variance"
QUESTIONS = [
    ("q1", "SELECT id1, sum(v1) AS v1 FROM g GROUP BY id1"),
    ("q2", "SELECT id1, id2, sum(v1) AS v1 FROM g GROUP BY id1, id2"),
    ("q3", "SELECT id3, sum(v1) AS v1, avg(v3) AS v3 FROM g GROUP BY id3"),
    ("q4", "SELECT id4, avg(v1) AS v1, avg(v2) AS v2, avg(v3) AS v3 FROM g GROUP BY id4"),
    ("q5", "SELECT id6, sum(v1) AS v1, sum(v2) AS v2, sum(v3) AS v3 FROM g GROUP BY id6"),
    ("q6", "SELECT id4, id5, median(v3) AS m, stddev(v3) AS s FROM g GROUP BY id4, id5"),
    ("q7", "SELECT id3, max(v1) - min(v2) AS d FROM g GROUP BY id3"),
    ("q10", "SELECT id1, id2, id3, id4, id5, id6, sum(v3) AS v3, count(*) AS n"
            " FROM g GROUP BY id1, id2, id3, id4, id5, id6"),
]
COLUMNS = "id1 TEXT, id2 TEXT, id3 TEXT, id4 INT, id5 INT, id6 INT, v1 INT, v2 INT, v3 DOUBLE"


def milliseconds(action):
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1e3


def report(name, value, detail=""):
    print(name, value, detail, sep="\t", flush=True)


def report_peak():
    """The most memory of this process in KB; its ru_maxrss would begin with that of the process that forked it."""
    status = pathlib.Path("/proc/self/status").read_text()
    report("peak", next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")))


# Workers: one engine, one process.

def duckdb_connection():
    import duckdb
    connection = duckdb.connect()
    connection.execute("SET threads = 2")
    return connection


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


def duckdb_queries(folder, runs):
    connection = duckdb_connection()
    for table in sorted(FOLDER.glob("tables/*.csv")):
        connection.execute(f"CREATE TABLE {table.stem} AS FROM read_csv('{table}', header = true)")
    time_queries(connection, folder, runs)
    report_peak()


def sqlite_queries(folder, runs):
    time_queries(sqlite3.connect(FOLDER / "tables.db"), folder, runs)
    report_peak()


def ask_questions(connection, runs, replace):
    for name, query in QUESTIONS:
        try:
            times = [milliseconds(lambda: replace(query)) for _ in range(runs + 1)][min(1, runs):]
            rows = connection.execute("SELECT count(*) FROM answer").fetchone()[0]
            report(name, statistics.median(times), rows)
        except Exception as error:
            report(name, "", f"{type(error).__name__}: {error}".splitlines()[0])


def duckdb_grouping(file, runs):
    connection = duckdb_connection()
    types = ", ".join(f"'{n}': '{t}'" for n, t in (c.split() for c in COLUMNS.split(", ")))
    load = f"CREATE TABLE g AS FROM read_csv('{file}', header = true, columns = {{{types}}})"
    report("load", milliseconds(lambda: connection.execute(load)))
    ask_questions(
        connection, runs, lambda query: connection.execute(f"CREATE OR REPLACE TABLE answer AS {query}"))
    report_peak()


def sqlite_grouping(file, runs):
    database = FOLDER / "grouping.db"
    database.unlink(missing_ok=True)
    commands = f"PRAGMA journal_mode = off;\nCREATE TABLE g({COLUMNS});\n.import --csv --skip 1 {file} g\n"
    load = lambda: subprocess.run(
        ["sqlite3", database], input=commands, text=True, check=True, stdout=subprocess.DEVNULL)
    report("load", milliseconds(load))
    connection = sqlite3.connect(database)
    connection.execute("PRAGMA threads = 2")

    def replace(query):
        connection.execute("DROP TABLE IF EXISTS temp.answer")
        connection.execute(f"CREATE TEMP TABLE answer AS {query}")

    ask_questions(connection, runs, replace)
    report_peak()
    connection.close()
    database.unlink()


# The comparison.

def run(*command):
    """The lines that a worker reports: name -> (number or None, detail)."""
    output = subprocess.run([str(word) for word in command], check=True, text=True, stdout=subprocess.PIPE).stdout
    lines = [line.split("\t") for line in output.splitlines()]
    return {name: (float(value) if value else None, detail) for name, value, detail in lines}


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


def geometric_mean(values):
    return math.exp(statistics.fmean(math.log(value) for value in values)) if values else float("nan")


def number(value, unit=""):
    return "–" if value is None else f"{value:,.2f}{unit}" if value < 100 else f"{value:,.0f}{unit}"


def table(title, ours, others, slowest=20):
    """Milliseconds of each, and ours as a multiple of theirs; the slowest of ours are shown, and all are in the mean."""
    print(f"\n{title}")
    print(f"  {'':38}{'mql':>10}" + "".join(f"{name:>12}{'ratio':>8}" for name in others))
    ratios = {name: [] for name in others}
    asked = {key: answer for key, answer in ours.items() if key not in ("peak", "load")}
    shown = set(sorted(asked, key=lambda key: -asked[key][0])[:slowest])
    for key, (mine, detail) in asked.items():
        line = f"  {key:38}{number(mine):>10}"
        for name, theirs in others.items():
            value, said = theirs.get(key, (None, "not asked"))
            ratio = mine / value if value else None
            if ratio:
                ratios[name].append(ratio)
            differs = ratio and said != detail
            line += f"{number(value):>12}{number(ratio):>8}" + (" !" if differs else "")
        if key in shown:
            print(line)
    line = f"  {f'geometric mean of {len(asked)}':38}{number(geometric_mean([mine for mine, _ in asked.values()])):>10}"
    print(line + "".join(f"{f'of {len(ratios[name])}':>12}{number(geometric_mean(ratios[name])):>8}" for name in others))
    for key, unit, scale in (("load", "ms", 1), ("peak", "MB", 1024)):
        if key in ours:
            line = f"  {key + ', ' + unit:38}{number(ours[key][0] / scale):>10}"
            for theirs in others.values():
                value = theirs.get(key, (None, ""))[0]
                line += f"{number(value / scale if value else None):>12}{number(ours[key][0] / value if value else None):>8}"
            print(line)
    for name, theirs in others.items():
        refused = [key for key, (value, _) in theirs.items() if value is None]
        if refused:
            print(f"  {name} can't answer {len(refused)}: {', '.join(refused[:3])}{' …' if len(refused) > 3 else ''}")


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
        "Saved queries, warm, in process, ms (51 runs; SQLite's module keeps the prepared statements)",
        run(f"{tools}/Bench", "queries", "Queries", 51),
        {"sqlite3": worker("sqlite_queries", "Queries", 51), "duckdb": worker("duckdb_queries", "Queries", 51)})


def compare_grouping(tools, size):
    file = FOLDER / f"grouping-{size}.csv"
    if not file.exists():
        subprocess.run([f"{tools}/Bench", "generate", str(size), file], check=True)
    questions = FOLDER / "questions.tsv"
    questions.write_text("".join(f"{name}\t{query}\n" for name, query in QUESTIONS))
    ours = run(f"{tools}/Bench", "grouping", file, 5, questions)
    duckdb = worker("duckdb_grouping", file, 5)
    sqlite = worker("sqlite_grouping", file, 1 if size <= 1_000_000 else 0)
    table(f"Grouping questions over {size:,} rows from CSV, two threads, ms", ours, {"duckdb": duckdb, "sqlite3": sqlite})


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tools", default=".build/release")
    parser.add_argument("--size", type=float)
    parser.add_argument("--worker", nargs="+")
    options = parser.parse_args()
    if options.worker:
        name, subject, runs = options.worker
        return globals()[name](subject, int(runs))
    if options.size is None or options.size <= 0:
        sizes = [1_000_000, 10_000_000]
    else:
        sizes = [int(options.size)]
    export_tables(f"{options.tools}/mql")
    compare_startup(f"{options.tools}/mql")
    compare_queries(options.tools)
    for size in sizes:
        compare_grouping(options.tools, size)
    print("\n`ratio`: ours as a multiple of theirs, below 1 is faster or smaller. `!`: another number of rows.")


if __name__ == "__main__":
    main()
