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

# build_to_measure: the program as it is measured. Sets scratch, the directory with release/clustertui in
# it, and built, a word about how it was linked.
build_to_measure() {
  # A directory of its own: these flags would make every other build start from nothing.
  scratch="$root/.build/bench"
  local build=(quietly swift build --package-path "$root" --scratch-path "$scratch" -c release --product clustertui)
  say "building…"
  built="release build, fully static"
  if ! "${build[@]}" -Xswiftc -static-executable -Xlinker -ltinfo -Xlinker -s 2>/dev/null; then
    # only now is it known whether linking or the program itself was the trouble
    "${build[@]}" --static-swift-stdlib -Xlinker -s || exit 1
    say "a fully static program cannot be linked here: only the Swift library is linked statically"
    # shellcheck disable=SC2034 # for the scripts that source this
    built="release build, with a static Swift library"
  fi
}

# build_generator: the generator of large datasets. Sets generator, the program. After build_to_measure.
build_generator() {
  local place="$scratch/generator"
  quietly swift build --package-path "$root/Benchmarks/Generator" --scratch-path "$place" -c release || exit 1
  generator="$place/release/generate-dataset"
}

# generate <file> <option of the generator>...: unless the file is newer than the generator.
generate() {
  local file=$1
  shift
  if [ ! "$file" -nt "$generator" ]; then
    say "generating $(basename "$file")"
    "$generator" "$@" >"$file.part"
    mv "$file.part" "$file"
  fi
}

swift_version() { swift --version 2>/dev/null | sed -n 's/.*\(Swift version [0-9.]*\).*/\1/p'; }

# The tests give the same result whatever the language of the caller's shell.
speak_plainly() {
  unset LC_ALL LC_CTYPE LC_MESSAGES LANGUAGE
  export LANG=C.UTF-8
}
