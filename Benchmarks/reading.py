#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Measures how fast and in how much memory datasets are read; docs/performance.md says how and why.

script/bench-reading builds everything and calls this. Standard library only.
"""

import argparse
import os
import pathlib
import statistics
import sys
import tempfile
import time

from ptybench import FRAME_QUIET, SMALL, Bench, conclude, drawn, make_absolute

PATIENCE = 300  # seconds until something must have appeared
BUDGET_OPEN, BUDGET_CHECK, BUDGET_MEMORY = 0.35, 0.5, 2.5
# Below these sizes (MB) the start of a process and its libraries are what is measured.
TIME_COUNTS_FROM, MEMORY_COUNTS_FROM = 10, 100
ROUNDS = {1: 15, 10: 9, 100: 5}  # and 3 for what is larger
WARM_UPS = 1  # also brings the file into the page cache


class Run:
    """What one run took: seconds, and the most memory it had, in megabytes (nan where nobody tells)."""

    def __init__(self, seconds, megabytes):
        self.seconds = seconds
        self.megabytes = megabytes


class ReadingBench(Bench):
    def __init__(self, options, home):
        super().__init__(options, home)
        self.programs = {"open": self.open, "check": self.check, "jq": self.jq}
        if options.simdjson:
            self.programs["simdjson"] = self.simdjson
        self.runs = {size: self.measured(size) for size in options.sizes}

    def measured(self, size):
        """The runs with a file of so many megabytes, by program, interleaved."""
        file = self.options.folder / f"{size}.json"
        self.demand_sound(file)
        names = list(self.programs)
        runs = {name: [] for name in names}
        rounds = self.options.rounds or ROUNDS.get(size, 3)
        for turn in range(WARM_UPS + rounds):
            for place in range(len(names)):  # another one goes first in each round
                name = names[(turn + place) % len(names)]
                run = self.programs[name](file)
                if turn >= WARM_UPS:
                    runs[name].append(run)
        return runs

    def demand_sound(self, file):
        """A file with faults would be measured up to the first error, or with the making of messages."""
        output = self.home / "check"
        self.run([self.options.clustertui, "check", file], output)
        if ": 0 errors, 0 warnings," not in output.read_text():
            sys.exit(f"{file} is no sound dataset:\n{output.read_text()[-2000:]}")

    # the programs

    def open(self, file):
        """From the start to the last byte of the first frame of the dataset, behind those of its loading."""
        with self.session([self.options.clustertui, file], SMALL) as session:
            data, last = session.read(FRAME_QUIET, patience=PATIENCE, until=b"F10")
            if not drawn(session, data):
                sys.exit(f"clustertui {file} shows nothing:\n" + "\n".join(filter(None, session.screen.text())))
            return Run(last - session.started, peak_memory(session.process))

    def check(self, file):
        return self.run([self.options.clustertui, "check", file])

    def jq(self, file):
        return self.run([self.options.jq, "length", file])

    def simdjson(self, file):
        return self.run([self.options.simdjson, file])

    def run(self, command, output="/dev/null"):
        """From the start of a program to its end."""
        command = [str(part) for part in command]
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        started = time.perf_counter()
        process = os.posix_spawn(
            command[0], command, self.environment,
            file_actions=[
                (os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0),
                (os.POSIX_SPAWN_OPEN, 1, str(output), flags, 0o600),
            ])
        _, status, usage = os.wait4(process, 0)
        seconds = time.perf_counter() - started
        if status:
            sys.exit(f"{' '.join(command)} failed with {os.waitstatus_to_exitcode(status)}")
        unit = 1 if sys.platform == "darwin" else 1024  # bytes there, kilobytes elsewhere
        return Run(seconds, usage.ru_maxrss * unit / 1e6)

    # the tables

    def median(self, size, name):
        return statistics.median(run.seconds for run in self.runs[size][name])

    def memory(self, size, name):
        return max(run.megabytes for run in self.runs[size][name])

    def time_table(self):
        yield "| Seconds, median (fastest) | " + " | ".join(f"{size} MB" for size in self.runs) + " |"
        yield "|---|" + "---:|" * len(self.runs)
        for name, label in self.labels():
            cells = [
                f"{self.median(size, name):.3f} ({min(run.seconds for run in runs[name]):.3f})"
                for size, runs in self.runs.items()]
            yield f"| {label} | " + " | ".join(cells) + " |"

    def ratio_table(self):
        yield "| Ratio of the medians | " + " | ".join(f"{size} MB" for size in self.runs) + " | Budget | |"
        yield "|---|" + "---:|" * len(self.runs) + "---:|---|"
        for name, budget in (("open", BUDGET_OPEN), ("check", BUDGET_CHECK)):
            ratios = {size: self.median(size, name) / self.median(size, "jq") for size in self.runs}
            what = f"{dict(self.labels())[name]} / jq"
            cells = " | ".join(f"{ratio:.2f}" for ratio in ratios.values())
            verdict = self.worst(ratios, TIME_COUNTS_FROM, budget, what)
            yield f"| {what} | {cells} | ≤ {budget} | {verdict} |"
        if "simdjson" in self.programs:
            cells = " | ".join(f"{self.median(size, 'check') / self.median(size, 'simdjson'):.1f}" for size in self.runs)
            yield f"| `clustertui check` / simdjson | {cells} | | |"

    def memory_table(self):
        yield "| Peak memory, MB | " + " | ".join(f"{size} MB" for size in self.runs) + " | Budget | |"
        yield "|---|" + "---:|" * len(self.runs) + "---:|---|"
        for name, label in self.labels():
            peaks = {size: self.memory(size, name) for size in self.runs}
            cells = " | ".join(f"{peak:.0f}" for peak in peaks.values())
            if name in ("open", "check"):
                times = {size: peak / size for size, peak in peaks.items()}
                verdict = self.worst(times, MEMORY_COUNTS_FROM, BUDGET_MEMORY, f"peak memory of {label} / file")
                yield f"| {label} | {cells} | ≤ {BUDGET_MEMORY} × file | {verdict} |"
            else:
                yield f"| {label} | {cells} | | |"

    def linearity_table(self):
        yield "| Milliseconds per megabyte | " + " | ".join(f"{size} MB" for size in self.runs) + " |"
        yield "|---|" + "---:|" * len(self.runs)
        for name, label in self.labels():
            cells = [f"{self.median(size, name) / size * 1000:.2f}" for size in self.runs]
            yield f"| {label} | " + " | ".join(cells) + " |"

    def labels(self):
        labels = {
            "open": "`clustertui FILE`, first frame", "check": "`clustertui check FILE`",
            "jq": "`jq length FILE`", "simdjson": "simdjson, parsing alone"}
        return [(name, labels[name]) for name in self.programs]

    def worst(self, values, start, budget, what):
        counting = {size: value for size, value in values.items() if size >= start and value == value}
        if not counting:
            return "not measured"
        size = max(counting, key=counting.get)
        return self.judge(counting[size], budget, f"{what} at {size} MB")

    def report(self):
        yield f"{self.options.about} `TERM=xterm-256color`, 80×24."
        for table in (self.time_table(), self.ratio_table(), self.memory_table(), self.linearity_table()):
            yield ""
            yield from table


def peak_memory(process):
    """The most memory that a running process has had so far, in megabytes."""
    try:
        lines = pathlib.Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return float("nan")
    return next((int(line.split()[1]) * 1024 / 1e6 for line in lines if line.startswith("VmHWM:")), float("nan"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--clustertui", required=True, help="the built program")
    parser.add_argument("--jq", required=True, help="the path of jq")
    parser.add_argument("--simdjson", default="", help="the built Benchmarks/floor/simdjson.cpp, empty without it")
    parser.add_argument("--folder", required=True, type=pathlib.Path, help="where the datasets are: <megabytes>.json")
    parser.add_argument("--sizes", required=True, type=int, nargs="+", help="megabytes")
    parser.add_argument("--rounds", type=int, default=0, help="instead of 15 to 3, fewer for larger files")
    parser.add_argument("--about", default="", help="a line about what was measured")
    parser.add_argument("--write", type=pathlib.Path, help="the document that gets the result between its markers")
    options = parser.parse_args()
    make_absolute(options, "clustertui", "jq", "simdjson", "folder", "write")

    with tempfile.TemporaryDirectory(prefix="clustertui-bench-") as home:
        bench = ReadingBench(options, pathlib.Path(home))
        text = "\n".join(bench.report())
        os.chdir("/")
    return conclude(bench, text, "bench-reading")


if __name__ == "__main__":
    sys.exit(main())
