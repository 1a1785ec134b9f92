// SPDX-License-Identifier: EUPL-1.2

internal import CNcurses
internal import TextGrid

#if canImport(Glibc)
  internal import Glibc
#endif

/// The memory that curses and the first frame are going to fill, asked for in one call.
///
/// Otherwise the system hands it out page by page, with a fault for each when it is first written to: 260 faults at
/// 200×50, and a tenth of the time to the first frame.
enum ScreenMemory {
  /// Three windows of curses, which are what the terminal shows, what it is to show and what we write, and a frame.
  private static let bytesPerCell = 3 * MemoryLayout<cchar_t>.stride + MemoryLayout<Cell>.stride
  /// Bytes that stay with the process when nobody uses them; the arrays of a frame are made anew with every key.
  private static let kept = 8 << 20

  static func claim(for size: Size) {
    cnc_keep_memory(kept)
    let bytes = size.columns * size.rows * bytesPerCell
    guard let memory = malloc(bytes) else { return }
    let page = UInt(sysconf(Int32(_SC_PAGESIZE)))
    let first = (UInt(bitPattern: memory) + page - 1) / page * page
    let last = (UInt(bitPattern: memory) + UInt(bytes)) / page * page
    if let start = UnsafeMutableRawPointer(bitPattern: first), first < last {
      cnc_populate(start, Int(last - first))
    }
    free(memory)
  }
}
