// SPDX-License-Identifier: EUPL-1.2

internal import Dashboard
internal import PolicyModel

// What the program reads and writes while it is shown.
extension RunLoop {
  /// Shows the new version of the dataset, if there is one.
  ///
  /// - Returns: Whether there is.
  mutating func reload() -> Bool {
    guard let source, Terminal.isReadable(source.watch.descriptor), source.watch.hasChanged()
    else { return false }
    do throws(InputError) {
      session.reload(ClusterModel.load(try source.input.read()))
    } catch {
      session.reload(unreadable: error.description)
    }
    return true
  }

  /// Makes the texts of a large dataset searchable while nobody types.
  mutating func prepareSearch() {
    let model = session.model
    // what is read only when it is asked for is small, and nobody has asked
    guard model.isWhollyRead, model.file.bytes.count > Self.quickSize,
      let index = Background(session.makingIndex)
    else { return }
    session.adopt { index.value() }
  }

  /// Bytes of a dataset that a key press can make searchable without anybody noticing.
  private static var quickSize: Int { 1 << 20 }

  mutating func copy(_ text: String) {
    let mayWrite = session.state.modes.allowsWriting
    let path = mayWrite ? folder?.write(text, to: "copy.txt") : nil
    let sending = terminal.sendToClipboard(text)
    session.tell(
      Notices.copied(isSent: sending == .sent, tooLong: sending.excessiveCount, path: path))
  }

  mutating func keep(_ bookmarks: Bookmarks) {
    let name = Bookmarks.fileName(for: session.model)
    let mayWrite = session.state.modes.allowsWriting && keepsBookmarks
    let path = mayWrite ? folder?.write(bookmarks.text, to: name) : nil
    if path == nil { session.tell(Notices.bookmarkNotKept) }
  }
}
