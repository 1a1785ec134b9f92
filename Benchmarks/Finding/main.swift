// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// Answers queries without a screen, so that they can be measured: finding <dataset> <file for the folded text>
//
// Compiled together with the model into one module (script/bench-finding). It prints the number of records,
// the bytes of the folded text and the nanoseconds that making the index took; then for each line of
// standard input the nanoseconds of looking for it in the whole text, how many records have it, and the
// nanoseconds of looking for a word near to it.

func nanoseconds(_ work: () -> Void) -> Int {
  var start = timespec()
  var end = timespec()
  clock_gettime(CLOCK_MONOTONIC, &start)
  work()
  clock_gettime(CLOCK_MONOTONIC, &end)
  return (end.tv_sec - start.tv_sec) * 1_000_000_000 + (end.tv_nsec - start.tv_nsec)
}

func contents(of path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { fail(path) }
  defer { fclose(file) }
  fseek(file, 0, SEEK_END)
  var bytes = [UInt8](repeating: 0, count: ftell(file))
  rewind(file)
  guard fread(&bytes, 1, bytes.count, file) == bytes.count else { fail(path) }
  return bytes
}

func write(_ bytes: ArraySlice<UInt8>, to path: String) {
  guard let file = fopen(path, "wb") else { fail(path) }
  let count = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
  guard fclose(file) == 0, count == bytes.count else { fail(path) }
}

func fail(_ what: String) -> Never {
  perror(what)
  exit(1)
}

func say(_ numbers: Int...) {
  print(numbers.map(String.init).joined(separator: " "))
  fflush(nil)
}

guard CommandLine.arguments.count == 3 else {
  print("usage: finding <dataset> <file for the folded text>")
  exit(64)
}
let path = CommandLine.arguments[1]
let file = DatasetFile(name: path, bytes: contents(of: path))
guard let model = ClusterModel.load(file).model else {
  print("the dataset has errors")
  exit(65)
}
var index = SearchIndex(model)
// the first one also asks the system for memory
let making = (0..<5).map { _ in nanoseconds { index = SearchIndex(model) } }.sorted()[2]
let end = index.text.bytes.count - ByteBlock.width
write(index.text.bytes[..<end], to: CommandLine.arguments[2])
say(index.numbering.count, end, making)

while let line = readLine() {
  let query = SearchQuery(line)
  var hits = index.hits(for: SearchQuery(""))
  let looking = nanoseconds { hits = index.hits(for: query) }
  let guessing = nanoseconds { _ = index.nearWords(for: query, hits: hits) }
  say(looking, hits.count, guessing)
}
