"""How the benchmarks measure, and the tables in which they say what came of it."""
import math
import pathlib
import subprocess
import time

FOLDER = pathlib.Path(".build-bench")


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


def run(*command):
    """The lines that a worker reports: name -> (number or None, detail)."""
    output = subprocess.run([str(word) for word in command], check=True, text=True, stdout=subprocess.PIPE).stdout
    lines = [line.split("\t") for line in output.splitlines()]
    return {name: (float(value) if value else None, detail) for name, value, detail in lines}


def geometric_mean(values):
    return math.exp(sum(map(math.log, values)) / len(values)) if values else float("nan")


def asked(answers):
    return {key: answer for key, answer in answers.items() if key not in ("peak", "load")}


def number(value, unit=""):
    return "–" if value is None else f"{value:,.2f}{unit}" if value < 100 else f"{value:,.0f}{unit}"


def table(title, ours, others, slowest=20, bytes_loaded=None):
    """Milliseconds of each, and ours as a multiple of theirs; the slowest of ours are shown, and all are in the mean."""
    print(f"\n{title}")
    print(f"  {'':38}{'mql':>10}" + "".join(f"{name:>12}{'ratio':>8}" for name in others))
    ratios = {name: [] for name in others}
    answers = asked(ours)
    shown = set(sorted(answers, key=lambda key: -answers[key][0])[:slowest])
    for key, (mine, detail) in answers.items():
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
    line = f"  {f'geometric mean of {len(answers)}':38}{number(geometric_mean([mine for mine, _ in answers.values()])):>10}"
    print(line + "".join(f"{f'of {len(ratios[name])}':>12}{number(geometric_mean(ratios[name])):>8}" for name in others))
    print_others(ours, others, bytes_loaded)


def print_others(ours, others, bytes_loaded):
    """Loading and memory: ours as a multiple of theirs, below 1 is faster or smaller."""
    speed = lambda value: bytes_loaded / 1e3 / value
    rows = [("peak", "peak, MB", lambda value: value / 1024, lambda mine, value: mine / value)]
    if bytes_loaded:
        rows.insert(0, ("load", "CSV load, MB/s", speed, lambda mine, value: mine / value))
    else:
        rows.insert(0, ("load", "load, ms", float, lambda mine, value: mine / value))
    for key, label, shown, ratio in rows:
        if key not in ours:
            continue
        line = f"  {label:38}{number(shown(ours[key][0])):>10}"
        for theirs in others.values():
            value = theirs.get(key, (None, ""))[0]
            line += f"{number(shown(value) if value else None):>12}{number(ratio(ours[key][0], value) if value else None):>8}"
        print(line)
    for name, theirs in others.items():
        refused = [key for key, (value, _) in theirs.items() if value is None]
        if refused:
            print(f"  {name} can't answer {len(refused)}: {', '.join(refused[:3])}{' …' if len(refused) > 3 else ''}")


def growth(title, costs):
    """A bar for each engine and number of rows: what a row costs. Where the cost grows with the work, they are of one length.

    costs: engine -> rows -> milliseconds"""
    each = {(engine, size): cost * 1e6 / size for engine, sizes in costs.items() for size, cost in sizes.items()}
    widest = max(each.values())
    lines = [title]
    for engine, sizes in costs.items():
        for index, size in enumerate(sorted(sizes)):
            cost = each[engine, size]
            bar = "█" * max(1, round(cost / widest * 60))
            lines.append(f"  {engine if index == 0 else '':12}{size:>12,}  {cost:8.2f}  {bar}")
    return "\n".join(lines)
