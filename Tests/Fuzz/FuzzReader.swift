// SPDX-License-Identifier: EUPL-1.2

/// What libFuzzer calls with one input after the other: the JSON reader alone (script/fuzz).
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzReader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let violation = ReaderInvariant.violation(bytes) { fatalError(violation) }
  return 0
}
