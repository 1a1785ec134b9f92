// SPDX-License-Identifier: EUPL-1.2
//
// What is written to fd 2 while curses has the screen: a warning of some library in the middle of it
// would stay there, because nobody knows which cells it took.
#ifndef HELD_STDERR_H
#define HELD_STDERR_H

#include <stddef.h>

// Lets fd 2 lead into a file without a name, if it led to a terminal.
void ctg_hold_stderr(void);

// Lets fd 2 lead where it did and writes there what was held. Async-signal-safe.
void ctg_release_stderr(void);

// Writes all bytes or gives up at the first error, or when `fd` takes none for a second.
// Async-signal-safe.
void ctg_write_all(int fd, const char *bytes, size_t count);

#endif
