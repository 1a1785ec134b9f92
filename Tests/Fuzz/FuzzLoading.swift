// SPDX-License-Identifier: EUPL-1.2

/// What libFuzzer calls with one input after the other: everything from bytes to a model (script/fuzz).
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzLoading(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let violation = LoadInvariant.violation(bytes) { fatalError(violation) }
  return 0
}
