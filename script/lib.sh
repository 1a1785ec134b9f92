# shellcheck shell=bash
# SPDX-License-Identifier: EUPL-1.2
#
# What the scripts share. Sourced, never run.

# shellcheck disable=SC2034 # for the scripts that source this
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

# quietly <command...>: its output is shown only when it fails.
quietly() {
  local output status=0
  output=$("$@" 2>&1 </dev/null) || status=$?
  [ "$status" -eq 0 ] || say "$output"
  return "$status"
}

# Homebrew keeps its ncurses out of the compiler's usual places; macOS's own has no libncursesw.
use_brewed_curses() {
  local prefix
  if [ "$(uname)" = Darwin ] && prefix=$(brew --prefix ncurses 2>/dev/null); then
    export CPATH="$prefix/include${CPATH:+:$CPATH}"
    export LIBRARY_PATH="$prefix/lib${LIBRARY_PATH:+:$LIBRARY_PATH}"
  fi
}

use_brewed_curses

# A module of the package can be imported without being declared in the manifest whenever it happens
# to be built before; this refuses it. No compiler flag: builds with and without it share everything.
# shellcheck disable=SC2034 # for the scripts that source this
declared_imports=(--explicit-target-dependency-import-check error)

# The tests give the same result whatever the language of the caller's shell.
speak_plainly() {
  unset LC_ALL LC_CTYPE LC_MESSAGES LANGUAGE
  export LANG=C.UTF-8
}
