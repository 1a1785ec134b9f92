// SPDX-License-Identifier: EUPL-1.2
//
// Gives the user's terminal back however the program ends.
//
// This is C because a signal handler may call only async-signal-safe functions. Swift promises that
// for no line of its own: a call may allocate, retain or take a lock that the crash left closed.
//
//     ctg_arm ──► newterm ──► ctg_listen ──► … ctg_stop … ──► endwin ──► ctg_disarm
//        └─────────── any crash or exit in here: ctg_restore ───────────┘
//
// One terminal at a time, called from one thread.
#ifndef CTERMINALGUARD_H
#define CTERMINALGUARD_H

#include <stddef.h>

// Remembers the settings of the terminal `fd` and what the process does on the signals named here,
// holds back what is written to fd 2 if that is a terminal, and from now on restores all of it on
// exit and on a fatal signal. `reset` is what the terminal needs to hear then.
// Returns 0, or -1 with errno.
int ctg_arm(int fd, const char *reset, size_t count);

// Opens the pipe on which SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP and SIGCONT arrive, one byte
// each: the signal's number. To be called after newterm, which installs handlers of its own.
// What was ignored before stays so. A program that does not disarm within two seconds of a request
// to end is ended by SIGALRM, with its terminal restored.
// Returns the end to read, which never blocks, or -1 with errno.
int ctg_listen(void);

// Stops the process group as Ctrl-Z in a terminal does, and returns when it goes on. To be called
// after endwin: until then the signals do again what they did before ctg_arm.
void ctg_stop(void);

// Restores a terminal that curses has not: sends the reset, then does all of ctg_disarm that is
// allowed in a signal handler. Does nothing when nothing is armed.
void ctg_restore(void);

// Restores what endwin leaves: the settings, the signals and fd 2 with what was held back.
// Does nothing when nothing is armed.
void ctg_disarm(void);

#endif
