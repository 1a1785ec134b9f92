// SPDX-License-Identifier: EUPL-1.2
#define _GNU_SOURCE

#include "CTerminalGuard.h"
#include "held_stderr.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int told[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT};
// Crashes, and what else ends a process by default. SIGQUIT asks for a core file; left alone, the
// Swift runtime answers it with an interactive backtrace.
static const int fatal[] = {SIGSEGV, SIGBUS,  SIGFPE,  SIGILL,  SIGTRAP, SIGABRT, SIGSYS,
                            SIGQUIT, SIGALRM, SIGXCPU, SIGXFSZ, SIGUSR1, SIGUSR2};
enum { told_count = sizeof told / sizeof *told, fatal_count = sizeof fatal / sizeof *fatal };

// A program that is asked to end may be stuck in a write to a link that is dead.
static const unsigned seconds_to_end = 2;

static atomic_int armed;
static int terminal = -1;
static struct termios settings;
static char reset_bytes[1024];
static size_t reset_count;

static int announcement[2] = {-1, -1};
static struct sigaction told_before[told_count];
static struct sigaction fatal_before[fatal_count];
static struct sigaction pipe_before;

// A stack overflow leaves no stack to handle it on.
static char fatal_stack[64 * 1024];

// MARK: - the terminal

// In the background tcsetattr would stop the process for good: nobody waits for it any more.
static void restore_settings(void) {
  sigset_t output, before;
  sigemptyset(&output);
  sigaddset(&output, SIGTTOU);
  sigprocmask(SIG_BLOCK, &output, &before);
  tcsetattr(terminal, TCSANOW, &settings);
  sigprocmask(SIG_SETMASK, &before, NULL);
}

void ctg_restore(void) {
  if (!atomic_exchange(&armed, 0)) return;
  int error = errno;
  ctg_write_all(terminal, reset_bytes, reset_count);
  restore_settings();
  ctg_release_stderr();
  errno = error;
}

// MARK: - signals

static void die(int signal_number) {
  ctg_restore();
  signal(signal_number, SIG_DFL);
  raise(signal_number);
}

static void announce(int signal_number) {
  int error = errno;
  char byte = (char)signal_number;
  // A full pipe has news enough to wake the reader.
  if (write(announcement[1], &byte, 1) < 0) { /* nothing can be done about it here */ }
  if (signal_number == SIGTERM || signal_number == SIGHUP || signal_number == SIGINT) {
    alarm(seconds_to_end);
  }
  errno = error;
}

// Whoever starts a program with a signal ignored, as nohup does, means it.
static int is_ignored(const struct sigaction *before) { return before->sa_handler == SIG_IGN; }

static void handle(int signal_number, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigfillset(&action.sa_mask);
  sigaction(signal_number, &action, NULL);
}

// Without SA_RESTART, so that poll wakes even where the pipe could not be written.
static void tell_signals(void) {
  for (int i = 0; i < told_count; i++) {
    if (!is_ignored(&told_before[i])) handle(told[i], announce, 0);
  }
}

static void release_signals(void) {
  for (int i = 0; i < told_count; i++) sigaction(told[i], &told_before[i], NULL);
}

static void catch_fatal_signals(void) {
  stack_t stack = {.ss_sp = fatal_stack, .ss_size = sizeof fatal_stack};
  sigaltstack(&stack, NULL);
  for (int i = 0; i < fatal_count; i++) {
    if (!is_ignored(&fatal_before[i])) handle(fatal[i], die, SA_ONSTACK);
  }
}

static void remember_signals(void) {
  for (int i = 0; i < told_count; i++) sigaction(told[i], NULL, &told_before[i]);
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], NULL, &fatal_before[i]);
  sigaction(SIGPIPE, NULL, &pipe_before);
}

// MARK: - the life of the guard

int ctg_arm(int fd, const char *reset, size_t count) {
  static int registered;
  if (count > sizeof reset_bytes) { errno = EINVAL; return -1; }
  if (tcgetattr(fd, &settings) != 0) return -1;
  terminal = fd;
  memcpy(reset_bytes, reset, count);
  reset_count = count;
  remember_signals();
  handle(SIGPIPE, SIG_IGN, 0);
  catch_fatal_signals();
  ctg_hold_stderr();
  if (!registered && atexit(ctg_restore) == 0) registered = 1;
  atomic_store(&armed, 1);
  return 0;
}

int ctg_listen(void) {
  if (pipe2(announcement, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  tell_signals();
  return announcement[0];
}

void ctg_stop(void) {
  atomic_store(&armed, 0);
  release_signals();
  // The whole group, or a parent such as make would wait for us in front of a stopped terminal.
  kill(0, SIGTSTP);
  tcgetattr(terminal, &settings);
  tell_signals();
  atomic_store(&armed, 1);
}

void ctg_disarm(void) {
  if (!atomic_exchange(&armed, 0)) return;
  alarm(0);
  restore_settings();
  release_signals();
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &fatal_before[i], NULL);
  sigaction(SIGPIPE, &pipe_before, NULL);
  for (int i = 0; i < 2; i++) {
    if (announcement[i] >= 0) close(announcement[i]);
    announcement[i] = -1;
  }
  ctg_release_stderr();
}
