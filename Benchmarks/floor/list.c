/* SPDX-License-Identifier: EUPL-1.2
 *
 * The floor of the benchmark: as little as a list of a file's lines costs with ncursesw, in plain C.
 * Arrow keys move, q quits. Build: cc -O2 -o list list.c -lncursesw
 */
#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

static char **lines;
static int count;

static void read_lines(const char *path) {
  FILE *file = fopen(path, "r");
  if (!file) {
    perror(path);
    exit(1);
  }
  char *line = NULL;
  size_t size = 0;
  int capacity = 0;
  ssize_t length;
  while ((length = getline(&line, &size, file)) >= 0) {
    if (count == capacity) lines = realloc(lines, sizeof *lines * (capacity = capacity * 2 + 256));
    if (!lines) abort();
    if (length > 0 && line[length - 1] == '\n') line[length - 1] = '\0';
    lines[count++] = line;
    line = NULL;
    size = 0;
  }
  free(line);
  fclose(file);
}

static void paint(int top, int selected) {
  int height = getmaxy(stdscr) - 1;
  erase();
  for (int row = 0; row < height && top + row < count; row++) {
    if (top + row == selected) attron(A_REVERSE);
    mvaddnstr(row, 0, lines[top + row], getmaxx(stdscr));
    if (top + row == selected) attroff(A_REVERSE);
  }
  mvprintw(height, 0, "%d of %d", count ? selected + 1 : 0, count);
  refresh();
}

int main(int argc, char **argv) {
  if (argc != 2) {
    fprintf(stderr, "usage: %s file\n", argv[0]);
    return 64;
  }
  setlocale(LC_CTYPE, "");
  read_lines(argv[1]);
  SCREEN *screen = newterm(NULL, stdout, stdin);
  if (!screen) return 1;
  /* Once through endwin: until then ncurses writes at every movement of the cursor. */
  def_prog_mode();
  endwin();
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
  curs_set(0);

  int top = 0, selected = 0, key = 0;
  do {
    int height = getmaxy(stdscr) - 1;
    if (key == KEY_DOWN && selected + 1 < count) selected++;
    if (key == KEY_UP && selected > 0) selected--;
    if (selected < top) top = selected;
    if (selected >= top + height) top = selected - height + 1;
    paint(top, selected);
  } while ((key = getch()) != 'q' && key != ERR);

  endwin();
  delscreen(screen);
  return 0;
}
