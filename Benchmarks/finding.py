#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Measures how fast something is found in a large dataset; docs/performance.md says how and why.

script/bench-finding builds everything and calls this. Standard library only.
"""

import argparse
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time
import unicodedata

from ptybench import DOWN, FRAME_QUIET, LARGE, LONG_PAGE, PAGE_DOWN, SMALL, Bench, conclude, drawn, make_absolute

BUDGET_LETTER, BUDGET_LENGTH, BUDGET_QUERY, BUDGET_RG = 16, 1.5, 5, 0.5
PATIENCE = 60  # seconds until the first frame must have come
PAUSE = 1  # seconds that a person needs at least from the first frame to the first letter
BACKSPACE, F3 = b"\x7f", b"\x1bOR"
LINES = {"`/` search": b"/", "`f` filter": b"f", "F3 search everywhere": F3}
# As people type them, some without accents; those with a mistake make it look for a word near to them.
WORDS = [
    "cluster", "guarantee fund", "klaszter", "kozos", "felhívásokat", "regiunea", "învață", "πρωτοπορησει",
    "επιχειρήσεις", "предузећа", "кластера", "öncü", "isletme"]
MISTAKES = ["klasztre", "laborratory", "предузеча"]
MOVES = 60
WARM_UPS = 2


class FindingBench(Bench):
    # letters

    def large(self, size, file, line=None):
        """The program with a large list; a line is opened as soon as a person could have pressed its key."""
        session = self.session([self.options.clustertui, file, *LONG_PAGE], size)
        data, _ = session.read(FRAME_QUIET, patience=PATIENCE, until=b"F10")
        if not drawn(session, data):
            sys.exit(f"clustertui {file} shows nothing:\n" + "\n".join(filter(None, session.screen.text())))
        if line:
            time.sleep(PAUSE)
            session.press(line)
        return session

    def answer(self, session, key):
        """Milliseconds from a key to the last byte of what it changes."""
        started = time.perf_counter()
        os.write(session.master, key)
        _, last = session.read(FRAME_QUIET, patience=PATIENCE)
        return (last - started) * 1000

    def letters(self, size, line):
        """Milliseconds of each letter of the words, typed and taken back, the first letter first."""
        times = []
        with self.large(size, self.options.records, line) as session:
            for word in WORDS + MISTAKES:
                times += [self.answer(session, letter.encode()) for letter in word]
                times += [self.answer(session, BACKSPACE) for _ in word]
        return times

    def letter_table(self):
        yield "| Milliseconds from a letter to the whole frame | letters | first | median | 99 % | longest | Budget | |"
        yield "|---|---:|---:|---:|---:|---:|---:|---|"
        for name, key in LINES.items():
            for size in (SMALL, LARGE):
                times = self.letters(size, key)
                what = f"{name}, {size[0]}×{size[1]}"
                slow = max(percentile(times, 99), times[0])
                verdict = self.judge(slow, BUDGET_LETTER, f"milliseconds of a letter in {what}")
                yield (
                    f"| {what} | {len(times)} | {times[0]:.1f} | {statistics.median(times):.1f} | "
                    f"{percentile(times, 99):.1f} | {max(times):.1f} | ≤ {BUDGET_LETTER} | {verdict} |")

    # lists

    def moves(self, key):
        """Milliseconds of a key in a short and in a long list, pressed in turns."""
        times = {"short": [], "long": []}
        files = {"short": self.options.short, "long": self.options.long}
        sessions = {name: self.large(SMALL, file) for name, file in files.items()}
        try:
            for turn in range(WARM_UPS + MOVES):
                # a page down soon comes to the end of a short list
                if turn % 4 == 0:
                    for session in sessions.values():
                        session.press(b"g")
                for name, session in sessions.items():
                    milliseconds = self.answer(session, key)
                    if turn >= WARM_UPS:
                        times[name].append(milliseconds)
        finally:
            for session in sessions.values():
                session.__exit__()
        return times

    def length_table(self):
        yield "| Milliseconds in a list, median (fastest) | 100 rows | 100,000 rows | Ratio | Budget | |"
        yield "|---|---:|---:|---:|---:|---|"
        for name, key in (("move", DOWN), ("page down", PAGE_DOWN)):
            times = self.moves(key)
            short, long = (statistics.median(times[length]) for length in ("short", "long"))
            verdict = self.judge(long / short, BUDGET_LENGTH, f"{name} in a long list / in a short one")
            cells = " | ".join(f"{statistics.median(all):.2f} ({min(all):.2f})" for all in times.values())
            yield f"| {name} | {cells} | {long / short:.2f} | ≤ {BUDGET_LENGTH} | {verdict} |"

    # queries

    def queries(self):
        """The first line of the finder, and by word the milliseconds of finding, guessing and rg."""
        folded = self.home / "folded"
        finder = subprocess.Popen(
            [self.options.finding, self.options.records, folded], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            text=True, env=self.environment)
        with finder:
            about = [int(number) for number in finder.stdout.readline().split()]
            times = {word: {"find": [], "guess": [], "rg": []} for word in WORDS + MISTAKES}
            for turn in range(WARM_UPS + self.options.rounds):
                for word, found in times.items():
                    numbers = self.query(finder, word) | {"rg": self.rg(folded, word)}
                    if turn >= WARM_UPS:
                        for name, milliseconds in numbers.items():
                            found[name].append(milliseconds)
            finder.stdin.close()
        return about, times

    def query(self, finder, word):
        finder.stdin.write(word + "\n")
        finder.stdin.flush()
        finding, _, guessing = (int(number) for number in finder.stdout.readline().split())
        return {"find": finding / 1e6, "guess": guessing / 1e6}

    def rg(self, folded, word):
        """A whole process; the text is folded already, so it gets the word as the text has it."""
        started = time.perf_counter()
        process = os.posix_spawn(
            str(self.options.rg), ["rg", "-i", "-c", fold(word), str(folded)], self.environment,
            file_actions=[
                (os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0),
                (os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)])
        _, status = os.waitpid(process, 0)
        if os.waitstatus_to_exitcode(status) > 1:  # 1 says that there is none
            sys.exit(f"rg failed with {os.waitstatus_to_exitcode(status)}")
        return (time.perf_counter() - started) * 1000

    def query_table(self):
        (records, size, making), times = self.queries()
        rows = {
            "a query of the whole text": [time for word in WORDS for time in times[word]["find"]],
            "`rg -i -c WORD` on the folded text": [time for word in WORDS for time in times[word]["rg"]],
            "a word near to one that is found nowhere": [time for word in MISTAKES for time in times[word]["guess"]],
        }
        yield f"{records:,} records, {os.path.getsize(self.options.records) / 1e6:.1f} MB; their folded text: {size / 1e6:.1f} MB, made in {making / 1e6:.0f} ms."
        yield ""
        yield "| Milliseconds, median (fastest, slowest) | | Budget | |"
        yield "|---|---:|---:|---|"
        find, rg = (statistics.median(rows[name]) for name in list(rows)[:2])
        verdicts = [
            f"≤ {BUDGET_QUERY} | {self.judge(find, BUDGET_QUERY, 'milliseconds of a query')}", " | ", " | "]
        for (name, all), verdict in zip(rows.items(), verdicts):
            yield f"| {name} | {statistics.median(all):.2f} ({min(all):.2f}, {max(all):.2f}) | {verdict} |"
        yield f"| query / rg | {find / rg:.2f} | ≤ {BUDGET_RG} | {self.judge(find / rg, BUDGET_RG, 'query / rg')} |"

    def report(self):
        yield f"{self.options.about} `TERM=xterm-256color`."
        for table in (self.letter_table(), self.length_table(), self.query_table()):
            yield ""
            yield from table


def percentile(values, percent):
    """The least value that so many percent of all do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]


def fold(word):
    """Without capitals and accents, as far as the words above have any."""
    letters = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--clustertui", required=True, help="the built program")
    parser.add_argument("--finding", required=True, help="the built Benchmarks/Finding/main.swift")
    parser.add_argument("--rg", required=True, help="the path of ripgrep")
    parser.add_argument("--records", required=True, help="a dataset of 100,000 records")
    parser.add_argument("--long", required=True, help="a dataset with a list of 100,000 sources")
    parser.add_argument("--short", required=True, help="a dataset with a list of 100 sources")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--about", default="", help="a line about what was measured")
    parser.add_argument("--write", type=pathlib.Path, help="the document that gets the result between its markers")
    options = parser.parse_args()
    make_absolute(options, "clustertui", "finding", "rg", "records", "long", "short", "write")

    with tempfile.TemporaryDirectory(prefix="clustertui-bench-") as home:
        bench = FindingBench(options, pathlib.Path(home))
        text = "\n".join(bench.report())
        os.chdir("/")
    return conclude(bench, text, "bench-finding")


if __name__ == "__main__":
    sys.exit(main())
