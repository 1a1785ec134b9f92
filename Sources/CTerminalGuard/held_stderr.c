// SPDX-License-Identifier: EUPL-1.2
#define _GNU_SOURCE

#include "held_stderr.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

static int user_stderr = -1;
static int held_stderr = -1;

// A file without a name: in memory where the system has that, so that no disk is asked for it.
static int nameless_file(void) {
#ifdef MFD_CLOEXEC
  int memory = memfd_create("stderr", MFD_CLOEXEC);
  if (memory >= 0) return memory;
#endif
  FILE *file = tmpfile();
  if (!file) return -1;
  int copy = fcntl(fileno(file), F_DUPFD_CLOEXEC, 3);
  fclose(file);
  return copy;
}

void ctg_hold_stderr(void) {
  if (!isatty(STDERR_FILENO)) return;
  held_stderr = nameless_file();
  user_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (held_stderr >= 0 && user_stderr >= 0) dup2(held_stderr, STDERR_FILENO);
}

// A terminal behind a dead link takes no byte, and a program that ends must not wait for it.
static int accepts_output(int fd) {
  struct pollfd request = {.fd = fd, .events = POLLOUT};
  return poll(&request, 1, 1000) == 1 && (request.revents & POLLOUT);
}

void ctg_write_all(int fd, const char *bytes, size_t count) {
  while (count > 0 && accepts_output(fd)) {
    ssize_t written = write(fd, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

void ctg_release_stderr(void) {
  char buffer[1024];
  off_t offset = 0;
  ssize_t count;
  if (user_stderr >= 0) dup2(user_stderr, STDERR_FILENO);
  while (held_stderr >= 0 && (count = pread(held_stderr, buffer, sizeof buffer, offset)) > 0) {
    ctg_write_all(STDERR_FILENO, buffer, (size_t)count);
    offset += count;
  }
  if (held_stderr >= 0) close(held_stderr);
  if (user_stderr >= 0) close(user_stderr);
  held_stderr = user_stderr = -1;
}
