// SPDX-License-Identifier: EUPL-1.2
//
// A program that takes a terminal over and ends badly: what the real one must never do, and has to
// survive when a library does.

#include "CTerminalGuard.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <termios.h>
#include <unistd.h>

static const char reset[] = "<reset>";

// Not a tail call, and an end that comes long after that of the stack.
static int overflow(volatile int depth) {
  volatile char frame[4096];
  frame[0] = (char)depth;
  if (depth < 0) return 0;
  return overflow(depth + 1) + frame[0];
}

static int broken_pipe(void) {
  int ends[2];
  if (pipe(ends) != 0) return 1;
  close(ends[0]);
  return write(ends[1], "x", 1) == -1 ? 0 : 1;
}

static int end(const char *way) {
  if (strcmp(way, "overflow") == 0) return overflow(0);
  if (strcmp(way, "trap") == 0) __builtin_trap();
  if (strcmp(way, "abort") == 0) abort();
  if (strcmp(way, "exit") == 0) exit(3);
  if (strcmp(way, "pipe") == 0) return broken_pipe();
  return 9;
}

int main(int count, char **arguments) {
  // a program that crashes on purpose should leave no core file behind
  struct rlimit none = {0, 0};
  struct termios settings;
  setrlimit(RLIMIT_CORE, &none);
  if (count != 2 || ctg_arm(STDOUT_FILENO, reset, sizeof reset - 1) != 0) return 2;
  tcgetattr(STDOUT_FILENO, &settings);
  cfmakeraw(&settings);
  tcsetattr(STDOUT_FILENO, TCSANOW, &settings);
  fprintf(stderr, "stray");
  printf("painted");
  fflush(stdout);
  return end(arguments[1]);
}
