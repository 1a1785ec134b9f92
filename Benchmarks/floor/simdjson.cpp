// SPDX-License-Identifier: EUPL-1.2
//
// The floor of reading: a file parsed into simdjson's tape, with no model, no checks and no places.

#include <cstdio>
#include <simdjson.h>

int main(int argc, char **argv) {
  if (argc != 2) return 64;
  simdjson::dom::parser parser;
  simdjson::dom::element document;
  if (auto error = parser.load(argv[1]).get(document)) {
    std::fprintf(stderr, "%s\n", simdjson::error_message(error));
    return 1;
  }
  simdjson::dom::object object;
  if (document.get(object)) return 1;
  std::printf("%zu\n", object.size());
}
