# SPDX-License-Identifier: EUPL-1.2
"""A small model of what an xterm shows: enough to count the cells a program changed."""

import re
import unicodedata

TOKEN = re.compile(
    r"\x1b\[(?P<par>[0-?]*)(?P<mid>[ -/]*)(?P<fin>[@-~])"
    r"|\x1b[\]P_^X](?:[^\x07\x1b]|\x1b(?!\\))*(?:\x07|\x1b\\)"
    r"|\x1b(?P<mark>[ -/]+)(?P<set>[0-~])"
    r"|\x1b(?P<esc>[0-~])"
    r"|(?P<char>.)",
    re.DOTALL,
)
LINES = dict(zip("jklmnqtuvwx", "┘┐┌└┼─├┤┴┬│"))  # the DEC line-drawing set


def width(char):
    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


class Screen:
    """Cells are (text, style); the right half of a wide character has the text ""."""

    def __init__(self, columns, rows):
        self.columns, self.rows = columns, rows
        self.x = self.y = 0
        self.saved = (0, 0)
        self.top, self.bottom = 0, rows - 1
        self.style = ""
        self.last = " "
        self.graphics = [False, False]  # is G0, G1 the line-drawing set?
        self.shift = 0
        self.unknown = set()
        self.cells = [self.blank_row() for _ in range(rows)]

    def blank(self):
        """An erased cell keeps the background that is set (the terminal's "bce")."""
        return (" ", " ".join(part for part in self.style.split() if self.family(part) == "background"))

    def blank_row(self):
        return [self.blank()] * self.columns

    def text(self):
        return ["".join(cell[0] for cell in row).rstrip() for row in self.cells]

    def snapshot(self):
        return [list(row) for row in self.cells]

    def feed(self, data):
        for token in TOKEN.finditer(data.decode("utf-8", "replace")):
            if token["fin"]:
                self.control(token["par"], token["mid"], token["fin"])
            elif token["mark"]:
                if token["mark"] in "()":
                    self.graphics["()".index(token["mark"])] = token["set"] == "0"
            elif token["esc"]:
                self.escape(token["esc"])
            elif token["char"]:
                self.put(token["char"])

    def put(self, char):
        if char == "\r":
            self.x = 0
        elif char in "\n\v\f":
            self.down()
        elif char == "\b":
            self.x = max(0, min(self.x, self.columns - 1) - 1)
        elif char == "\t":
            self.x = min(self.columns - 1, (self.x // 8 + 1) * 8)
        elif char in "\x0e\x0f":
            self.shift = 1 if char == "\x0e" else 0
        elif char >= " " and char != "\x7f":
            self.draw(LINES.get(char, char) if self.graphics[self.shift] else char)

    def draw(self, char):
        size = width(char)
        if size == 0:
            x = max(0, self.x - 1)
            text, style = self.cells[self.y][x]
            self.cells[self.y][x] = (text + char, style)
            return
        if self.x + size > self.columns:
            self.x = 0
            self.down()
        row = self.cells[self.y]
        row[self.x] = (char, self.style)
        if size == 2:
            row[self.x + 1] = ("", self.style)
        self.x += size  # may now stand beyond the last column: the wrap waits for the next character
        self.last = char

    def down(self):
        if self.y == self.bottom:
            self.scroll(self.top, 1)
        else:
            self.y = min(self.rows - 1, self.y + 1)

    def scroll(self, top, count):
        """Moves the rows from `top` to the bottom margin up by `count`, or down if it is negative."""
        for _ in range(min(abs(count), self.rows)):
            if count > 0:
                del self.cells[top]
                self.cells.insert(self.bottom, self.blank_row())
            else:
                del self.cells[self.bottom]
                self.cells.insert(top, self.blank_row())

    def escape(self, final):
        if final == "7":
            self.saved = (self.x, self.y)
        elif final == "8":
            self.x, self.y = self.saved
        elif final == "M" and self.y == self.top:
            self.scroll(self.top, -1)
        elif final == "M":
            self.y = max(0, self.y - 1)
        elif final in "DE":
            self.x = 0 if final == "E" else self.x
            self.down()
        elif final not in "=>\\":
            self.unknown.add("ESC " + final)

    def control(self, parameters, middle, final):
        if final == "m" and not parameters.startswith(tuple("<=>?")):
            self.restyle(parameters)
            return
        if final in "hl":
            if parameters in ("?1049", "?1047", "?47") and final == "h":
                self.cells = [self.blank_row() for _ in range(self.rows)]
            return
        if parameters.startswith(tuple("<=>?")) or middle or final in "tcnq":
            return  # modes, questions and titles change no cell
        numbers = [int(part) if part.isdigit() else 0 for part in parameters.split(";")]
        count = max(1, numbers[0])
        x, y, row = min(self.x, self.columns - 1), self.y, self.cells[self.y]
        edge_y, edge_x = self.rows - 1, self.columns - 1
        if final in "Hf":
            self.y = min(edge_y, count - 1)
            self.x = min(edge_x, max(1, numbers[1]) - 1) if len(numbers) > 1 else 0
        elif final == "A":
            self.y = max(0, y - count)
        elif final in "Be":
            self.y = min(edge_y, y + count)
        elif final in "Ca":
            self.x = min(edge_x, x + count)
        elif final == "D":
            self.x = max(0, x - count)
        elif final in "G`":
            self.x = min(edge_x, count - 1)
        elif final == "d":
            self.y = min(edge_y, count - 1)
        elif final == "Z":
            self.x = max(0, ((x + 7) // 8 - count) * 8)
        elif final == "J":
            self.erase_rows(numbers[0], x)
        elif final == "K":
            start, stop = ((x, self.columns), (0, x + 1), (0, self.columns))[numbers[0]]
            row[start:stop] = [self.blank()] * (stop - start)
        elif final == "X":
            stop = min(self.columns, x + count)
            row[x:stop] = [self.blank()] * (stop - x)
        elif final == "@":
            self.cells[y] = (row[:x] + [self.blank()] * count + row[x:])[: self.columns]
        elif final == "P":
            self.cells[y] = (row[:x] + row[x + count :] + [self.blank()] * count)[: self.columns]
        elif final in "LM":
            self.scroll(y, count if final == "M" else -count)
        elif final in "ST":
            self.scroll(self.top, count if final == "S" else -count)
        elif final == "b":
            for _ in range(count):
                self.draw(self.last)
        elif final == "r":
            self.top = max(1, numbers[0]) - 1
            self.bottom = (numbers[1] if len(numbers) > 1 and numbers[1] else self.rows) - 1
            self.x = self.y = 0
        else:
            self.unknown.add("CSI " + final)

    def restyle(self, parameters):
        """Keeps the style as the list of what was set since the last reset: equal enough to compare cells."""
        for part in re.findall(r"[34]8[;:][25](?:[;:]\d+){1,3}|[\d:]+", parameters) or ["0"]:
            if part.strip("0") == "":
                self.style = ""
            else:
                family = self.family(part)
                kept = [old for old in self.style.split() if self.family(old) != family]
                plain = part in ("22", "23", "24", "25", "27", "28", "29", "39", "49")
                self.style = " ".join(sorted(kept if plain else kept + [part]))

    @staticmethod
    def family(part):
        number = int(re.match(r"\d+", part)[0])
        if 30 <= number <= 39 or 90 <= number <= 97:
            return "foreground"
        if 40 <= number <= 49 or 100 <= number <= 107:
            return "background"
        return {21: 1, 2: 1, 22: 1, 23: 3, 24: 4, 25: 5, 27: 7, 28: 8, 29: 9}.get(number, number)

    def erase_rows(self, how, x):
        if how == 0:
            self.cells[self.y][x:] = [self.blank()] * (self.columns - x)
            span = range(self.y + 1, self.rows)
        elif how == 1:
            self.cells[self.y][: x + 1] = [self.blank()] * (x + 1)
            span = range(0, self.y)
        else:
            span = range(self.rows)
        for y in span:
            self.cells[y] = self.blank_row()
