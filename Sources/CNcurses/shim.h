// SPDX-License-Identifier: EUPL-1.2
//
// ncursesw as Swift can see it.
//
// Nearly all of curses.h imports as it stands and is used directly. The rest has an accessor here
// named cnc_<curses name>; each group says which limit of the Swift importer asks for it. Add one
// only when something calls it, and never retype the value of a macro.
#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

// The wide-character functions are declared only when these are set before the include.
#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
// Real functions for getmaxx and others: the importer does not see macros with arguments.
#define NCURSES_NOMACROS 1

#include <curses.h>
#ifdef __linux__
#include <malloc.h>
#endif
#include <stddef.h>
#include <sys/mman.h>
#include <term.h>
#include <wchar.h>

// WINDOW is a visible struct in some builds of ncurses and opaque in others, which gives the
// pointer two types in Swift. This name is right in both.
typedef WINDOW *cnc_window;

// Mutable globals: Swift 6 refuses them as shared state.
static inline cnc_window cnc_stdscr(void) { return stdscr; }
static inline int cnc_COLOR_PAIRS(void) { return COLOR_PAIRS; }

// Macros with a cast: the importer skips them.
static const attr_t cnc_A_NORMAL = A_NORMAL;
static const attr_t cnc_A_BOLD = A_BOLD;
static const attr_t cnc_A_DIM = A_DIM;
static const attr_t cnc_A_UNDERLINE = A_UNDERLINE;
static const attr_t cnc_A_REVERSE = A_REVERSE;

// Two failures in one pointer, and one of them, (char *)-1, is no pointer at all: both are NULL here.
static inline const char *cnc_tigetstr(const char *capability) {
  const char *string = tigetstr((char *)capability);
  return string == (const char *)-1 ? NULL : string;
}

// Declared in a header that the Glibc module leaves out.
extern const char *gnu_get_libc_version(void);
static inline const char *cnc_libc_version(void) { return gnu_get_libc_version(); }

// Young or missing, depending on the system. How much of what is freed malloc keeps for the next caller, and pages
// that come at once instead of with the first write to each; the system may do neither.
static inline void cnc_keep_memory(size_t bytes) {
#ifdef M_MMAP_THRESHOLD
  (void)mallopt(M_MMAP_THRESHOLD, (int)(bytes / 2));
  (void)mallopt(M_TRIM_THRESHOLD, (int)bytes);
#else
  (void)bytes;
#endif
}
static inline void cnc_populate(void *pages, size_t bytes) {
#ifdef MADV_POPULATE_WRITE
  (void)madvise(pages, bytes, MADV_POPULATE_WRITE);
#else
  (void)pages;
  (void)bytes;
#endif
}

// Behind a feature macro that the Glibc module was built without.
extern int wcwidth(wchar_t character);

#endif
