#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Measures terminal programs on real pseudo-terminals; docs/performance.md says how and why.

script/bench builds everything and calls this. Standard library only.
"""

import argparse
import fcntl
import os
import pathlib
import re
import select
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time

from screen import Screen

SMALL, LARGE = (80, 24), (200, 50)
FRAME_QUIET = 0.03  # seconds without a byte after which a first frame is complete
QUIET = 0.15  # the same after a key: patient, since here only bytes count
WARM_UPS = 2
DOWN, HOME, PAGE_DOWN = b"\x1bOB", b"\x1bOH", b"\x1b[6~"
# a terminal's type and what the program is told besides
TERMINALS = [("xterm-256color",), ("screen-256color",), ("tmux-256color",), ("linux",), ("vt100",), ("xterm-256color", "--lean")]
REPEATED = 2000  # presses of a held key that come at once
BUDGET_LESS, BUDGET_TIG, AIM_FLOOR = 2.5, 0.6, 1.3
BUDGET_SMALL, BUDGET_LARGE, BUDGET_IDLE = 250, 300, 0
BUDGET_TAB, BUDGET_FRAME = 2500, 4000  # at 80×24, on every terminal
BUDGET_MEGABYTES = 30
LONG_PAGE = ["--tab", "overview", "--page", "sources"]
PAGE = ["--tab", "wg4", "--page", "recommendations"]


class Session:
    """A program on a pseudo-terminal of its own."""

    def __init__(self, command, size, environment, directory="/"):
        self.master, slave = os.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
        name = os.ttyname(slave)
        self.screen = Screen(*size)
        os.chdir(directory)  # posix_spawn cannot; forking Python would cost more than what is measured
        self.started = time.perf_counter()
        self.process = os.posix_spawn(
            command[0], command, environment, setsid=True,
            file_actions=[
                (os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0),  # becomes the controlling terminal
                (os.POSIX_SPAWN_DUP2, 0, 1),
                (os.POSIX_SPAWN_DUP2, 0, 2),
                (os.POSIX_SPAWN_CLOSE, self.master),
            ])
        os.close(slave)

    def read(self, quiet=QUIET, patience=5.0, until=b""):
        """Reads until nothing came for `quiet` seconds; returns the bytes and when the last of them came.

        Waits up to `patience` for the first byte, and between any two before `until` has come.
        """
        data, last, wait = b"", None, patience
        while select.select([self.master], [], [], wait)[0]:
            try:
                chunk = os.read(self.master, 1 << 16)
            except OSError:  # the program is gone
                break
            last = time.perf_counter()
            if not chunk:
                break
            data += chunk
            wait = quiet if until in data else patience
        self.screen.feed(data)
        return data, last

    def press(self, key):
        os.write(self.master, key)
        return self.read(patience=0.5)[0]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            os.write(self.master, b"q")
        except OSError:
            pass
        deadline = time.perf_counter() + 1
        while time.perf_counter() < deadline:
            if select.select([self.master], [], [], 0.01)[0]:
                try:
                    os.read(self.master, 1 << 16)
                except OSError:
                    pass
            if os.waitpid(self.process, os.WNOHANG)[0]:
                break
        else:
            os.kill(self.process, signal.SIGKILL)
            os.waitpid(self.process, 0)
        os.close(self.master)


class Bench:
    def __init__(self, options, home):
        self.options = options
        self.home = home
        self.environment = {
            "HOME": str(home), "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "TERM": "xterm-256color",
            "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "LESSHISTFILE": "-", "GIT_CONFIG_NOSYSTEM": "1",
        }
        self.missed = []

    def session(self, command, size=SMALL, directory="/", term=None):
        environment = self.environment | ({"TERM": term} if term else {})
        return Session([str(part) for part in command], size, environment, directory)

    def dashboard(self, size, *arguments, terminal=(None,)):
        term, *more = terminal
        session = self.session([self.options.clustertui, *arguments, *more], size, term=term)
        data, last = session.read()
        if not drawn(session, data):
            session.__exit__()
            sys.exit(f"clustertui {' '.join(arguments)} shows nothing:\n" + "\n".join(filter(None, session.screen.text())))
        return session, data, last

    def judge(self, value, budget, what):
        if value <= budget:
            return "kept"
        self.missed.append(f"{what}: {value:.4g}, budget {budget:g}")
        return "**missed**"

    # start

    def programs(self):
        repository = self.home / "repository"
        all_of_them = {
            "clustertui": ([self.options.clustertui], "/"),
            "less": ([self.options.less, self.options.dataset], "/"),
            "tig": ([self.options.tig], repository),
            "floor": ([self.options.floor, self.options.dataset], "/"),
        }
        installed = {name: how for name, how in all_of_them.items() if how[0][0]}
        if "tig" in installed:
            make_repository(repository, self.environment)
        return installed

    def starts(self, programs, size):
        """Milliseconds of each start, by program."""
        times = {name: [] for name in programs}
        names = list(programs)
        for turn in range(WARM_UPS + self.options.rounds):
            for place in range(len(names)):  # another one goes first in each round
                name = names[(turn + place) % len(names)]
                command, directory = programs[name]
                with self.session(command, size, directory) as session:
                    data, last = session.read(FRAME_QUIET)
                    if not drawn(session, data):
                        sys.exit(f"{name} shows nothing:\n" + "\n".join(filter(None, session.screen.text())))
                    if turn >= WARM_UPS:
                        times[name].append((last - session.started) * 1000)
        return times

    def start_table(self):
        programs = self.programs()
        times = [self.starts(programs, size) for size in (SMALL, LARGE)]
        yield "| Start to complete first frame, median (fastest) | 80×24 | 200×50 |"
        yield "|---|---:|---:|"
        for name in ("clustertui", "less", "tig", "floor"):
            if name in programs:
                cells = [f"{statistics.median(all[name]):.1f} ms ({min(all[name]):.1f})" for all in times]
                yield f"| {name} | {cells[0]} | {cells[1]} |"
            else:
                yield f"| {name} | not installed | |"
        yield ""
        yield "| Ratio of the medians | 80×24 | 200×50 | Budget | |"
        yield "|---|---:|---:|---:|---|"
        for name, budget in (("less", BUDGET_LESS), ("tig", BUDGET_TIG), ("floor", AIM_FLOOR)):
            if name not in programs:
                yield f"| clustertui / {name} | – | – | {budget} | not measured |"
                continue
            small, large = (statistics.median(all["clustertui"]) / statistics.median(all[name]) for all in times)
            worse = max(small, large)
            if name == "floor":  # an aim shows where there is something to gain; it is no limit
                limit, verdict = f"aim {budget}", "reached" if worse <= budget else "not reached"
            else:
                limit, verdict = f"≤ {budget}", self.judge(worse, budget, f"clustertui / {name}")
            yield f"| clustertui / {name} | {small:.2f} | {large:.2f} | {limit} | {verdict} |"

    # bytes

    def moves(self, size, wanted=12, terminal=(None,)):
        """Presses Down in the list: the bytes of each move, and of them those of changed detail cells."""
        rows = []
        session, _, _ = self.dashboard(size, *PAGE, terminal=terminal)
        with session:
            rewound = False
            while len(rows) < wanted:
                before = session.screen.snapshot()
                sent = len(session.press(DOWN))
                split = separator(session.screen)
                if len(changed_rows(before, session.screen.cells, split)) >= 2:
                    rows.append((sent, changed_bytes(before, session.screen.cells, split)))
                    rewound = False
                elif rewound:
                    break  # neither Down nor Home leads anywhere
                else:  # the end of the list: its answer is no move
                    session.press(HOME)
                    rewound = True
            self.complain(session)
        return rows

    def scrolls(self, size, terminal):
        """The bytes of each of some pages down in a long list."""
        session, _, _ = self.dashboard(size, *LONG_PAGE, terminal=terminal)
        with session:
            sent = [len(session.press(PAGE_DOWN)) for _ in range(3)]
            self.complain(session)
        return [count for count in sent if count]

    def terminal_table(self):
        """The same keys on other terminals, whose sequences are longer or shorter."""
        yield "| Bytes, 80×24 / 200×50 | first frame | change of the tab | move in the list | page of a list | Budgets |"
        yield "|---|---:|---:|---:|---:|---|"
        for terminal in TERMINALS:
            name = " ".join(terminal)
            cells, verdicts = [[], [], [], []], set()
            for size in (SMALL, LARGE):
                first, changes = self.tabs(size, terminal)
                medians = [first, *(statistics.median(sent) if sent else float("nan") for sent in (
                    changes, [sent for sent, _ in self.moves(size, 6, terminal)], self.scrolls(size, terminal)))]
                for cell, value in zip(cells, medians):
                    cell.append(f"{value:.0f}")
                if size == SMALL:
                    for value, budget, what in zip(
                            medians, (BUDGET_FRAME, BUDGET_TAB, BUDGET_SMALL), ("first frame", "change of the tab", "move")):
                        verdicts.add(self.judge(value, budget, f"bytes of a {what} at 80×24 on {name}"))
            verdict = "kept" if verdicts == {"kept"} else "**missed**"
            yield f"| {name} | {' | '.join(' / '.join(cell) for cell in cells)} | {verdict} |"

    def tabs(self, size, terminal=(None,)):
        session, first, _ = self.dashboard(size, terminal=terminal)
        with session:
            sent = [len(session.press(key)) for key in (b"1", b"2", b"3", b"4", b"5", b"6", b"0")]
            self.complain(session)
        return len(first), [count for count in sent if count]

    def idle(self):
        session, _, _ = self.dashboard(SMALL, *PAGE)
        with session:
            session.press(DOWN)
            busy = processor_time(session.process)
            end = time.perf_counter() + self.options.idle
            sent = 0
            while (left := end - time.perf_counter()) > 0:
                sent += len(session.read(patience=left)[0])
            return sent, processor_time(session.process) - busy

    def held_key(self):
        """Bytes and processor time for many presses that come at once."""
        session, _, _ = self.dashboard(SMALL, *LONG_PAGE)
        with session:
            session.press(DOWN)
            busy = processor_time(session.process)
            sent = len(session.press(b"j" * REPEATED))
            return sent, processor_time(session.process) - busy

    def complain(self, session):
        for sequence in sorted(session.screen.unknown):
            print(f"bench: the screen model does not know {sequence!r}", file=sys.stderr)

    def byte_table(self):
        yield "| Bytes sent by clustertui | 80×24 | 200×50 | Budget | |"
        yield "|---|---:|---:|---:|---|"
        small, large = self.moves(SMALL), self.moves(LARGE)
        if not small or not large:
            self.missed.append("moving in the list: Down moved nothing")
            yield "| move in the list | – | – | 250, 300 + detail | **not measured: Down moved nothing** |"
        else:
            least = statistics.median(sent for sent, _ in small)
            verdict = self.judge(least, BUDGET_SMALL, "bytes of a move at 80×24")
            yield f"| move in the list, median of {len(small)} | {least:.0f} | | ≤ {BUDGET_SMALL} | {verdict} |"
            all_of_it = statistics.median(sent for sent, _ in large)
            own = statistics.median(sent - detail for sent, detail in large)
            yield f"| move in the list, median of {len(large)} | | {all_of_it:.0f} | | |"
            verdict = self.judge(own, BUDGET_LARGE, "bytes of a move at 200×50 without the changed detail cells")
            yield f"| … without the changed detail cells | | {own:.0f} | ≤ {BUDGET_LARGE} | {verdict} |"
            yield f"| … the dearest move | {max(s for s, _ in small)} | {max(s for s, _ in large)} | | |"
        frames = [self.tabs(size) for size in (SMALL, LARGE)]
        changes = [f"{statistics.median(sent):.0f}" if sent else "–" for _, sent in frames]
        yield f"| change of the tab, median | {changes[0]} | {changes[1]} | | |"
        yield f"| first frame | {frames[0][0]} | {frames[1][0]} | | |"
        sent, busy = self.held_key()
        yield f"| {REPEATED:,} presses of a held key at once | {sent} | | | |"
        yield f"| … and the processor time that takes | {busy * 1000:.0f} ms | | | |"
        sent, busy = self.idle()
        verdict = self.judge(sent, BUDGET_IDLE, "bytes while idle")
        yield f"| nobody types for {self.options.idle:g} s | {sent} | | {BUDGET_IDLE} | {verdict} |"
        yield f"| … and the processor time that takes | {busy * 1000:.0f} ms | | | |"

    def size_line(self):
        megabytes = os.path.getsize(self.options.clustertui) / 1e6
        verdict = self.judge(megabytes, BUDGET_MEGABYTES, "megabytes of the program")
        return f"The program, stripped: {megabytes:.1f} MB (budget {BUDGET_MEGABYTES} MB: {verdict})."


def processor_time(process):
    """Seconds of processor time so far; as Linux tells it, in steps of a clock tick."""
    try:
        fields = pathlib.Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return float("nan")
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def drawn(session, data):
    return len(data) > 100 and sum(1 for row in session.screen.text() if row) >= 3


def separator(screen):
    """The column of the line between list and detail, or the width when there is none."""
    def lines(x):
        return sum(1 for row in screen.cells if row[x][0] in ("│", "┃", "|"))

    # the frame of the screen is no separator
    best = max(range(screen.columns // 5, screen.columns - 5), key=lines)
    return best if lines(best) >= screen.rows // 2 else screen.columns


def changed_rows(before, after, split):
    """The rows whose part left of `split` changed, the status line and the key hints left out."""
    return [y for y in range(len(before) - 2) if before[y][:split] != after[y][:split]]


def changed_bytes(before, after, split):
    """What the changed cells right of `split` take at the least: their text, without any positioning."""
    return sum(
        len(new[0].encode())
        for old_row, new_row in zip(before[:-2], after[:-2])
        for old, new in zip(old_row[split + 1 :], new_row[split + 1 :])
        if old != new)


def make_repository(path, environment):
    """200 commits: a history longer than any screen."""
    subprocess.run(["git", "init", "-q", str(path)], env=environment, check=True)
    history = "".join(
        f"commit refs/heads/main\ncommitter Bench <bench@example.org> {1700000000 + 60 * n} +0000\n"
        f"data <<E\nChange number {n}\nE\nM 644 inline file.txt\ndata <<E\n{n}\nE\n\n"
        for n in range(200))
    subprocess.run(
        ["git", "-C", str(path), "fast-import", "--quiet"], input=history.encode(), env=environment, check=True)
    subprocess.run(["git", "-C", str(path), "symbolic-ref", "HEAD", "refs/heads/main"], env=environment, check=True)
    subprocess.run(["git", "-C", str(path), "reset", "-q", "--hard"], env=environment, check=True)


def write_between_markers(path, text, name):
    marks = f"<!-- {name} -->", f"<!-- /{name} -->"
    old = path.read_text(encoding="utf-8")
    if not all(mark in old for mark in marks):
        sys.exit(f"{path} has no {marks[0]} … {marks[1]}")
    pattern = f"({re.escape(marks[0])}).*({re.escape(marks[1])})"
    new = re.sub(pattern, lambda found: f"{found[1]}\n{text}\n{found[2]}", old, flags=re.DOTALL)
    path.write_text(new, encoding="utf-8")


def make_absolute(options, *names):
    """The programs run in other directories."""
    for name in names:
        if getattr(options, name):
            setattr(options, name, pathlib.Path(getattr(options, name)).absolute())


def conclude(bench, text, marker):
    """Prints the result and what missed its budget; returns the exit status."""
    if bench.options.write:
        write_between_markers(bench.options.write, text, marker)
    print(text)
    for miss in bench.missed:
        print(f"missed: {miss}", file=sys.stderr)
    return 1 if bench.missed else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--clustertui", required=True, help="the built program")
    parser.add_argument("--floor", required=True, help="the built Benchmarks/floor/list.c")
    parser.add_argument("--dataset", required=True, help="the file less and the floor show")
    parser.add_argument("--less", default="", help="the path of less, empty if it is missing")
    parser.add_argument("--tig", default="", help="the path of tig, empty if it is missing")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--idle", type=float, default=10, help="seconds")
    parser.add_argument("--about", default="", help="a line about what was measured")
    parser.add_argument("--write", type=pathlib.Path, help="the document that gets the result between its markers")
    options = parser.parse_args()
    make_absolute(options, "clustertui", "floor", "dataset", "less", "tig", "write")

    with tempfile.TemporaryDirectory(prefix="clustertui-bench-") as home:
        bench = Bench(options, pathlib.Path(home))
        lines = [options.about, ""] if options.about else []
        lines += [f"{options.rounds} rounds after {WARM_UPS} warm-ups, `TERM=xterm-256color`.", ""]
        lines += [*bench.start_table(), "", *bench.byte_table(), "", *bench.terminal_table(), ""]
        lines += [bench.size_line()]
        os.chdir("/")
    return conclude(bench, "\n".join(lines), "bench")


if __name__ == "__main__":
    sys.exit(main())
