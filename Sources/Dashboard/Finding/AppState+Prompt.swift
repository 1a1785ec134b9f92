// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

// While a line is typed, it takes the keys.
extension AppState {
  /// Opens a line to be typed into.
  mutating func beginPrompt(_ purpose: Prompt.Purpose, _ text: String = "") {
    prompt = Prompt(purpose, text, from: visit)
  }

  /// Takes in a key that the prompt's keymap does not know.
  ///
  /// - Returns: Whether the key means something to a line.
  mutating func type(_ key: Key, in model: ClusterModel) -> Bool {
    guard var prompt else { return false }
    notice = nil
    if key == .named(.backspace), prompt.line.isEmpty {
      closePrompt(in: model)
      return true
    }
    let before = prompt.line.text
    guard prompt.line.press(key) else { return false }
    prompt.stepsBack = 0
    self.prompt = prompt
    if prompt.line.text != before { promptChanged(in: model) }
    return true
  }

  /// Takes in text from a clipboard.
  ///
  /// - Returns: Whether there is a line that it could go into.
  mutating func paste(_ text: String, in model: ClusterModel) -> Bool {
    guard overlay == nil, prompt != nil else { return false }
    notice = nil
    prompt?.line.insert(text)
    promptChanged(in: model)
    return true
  }

  /// Carries out a command of the prompt's keymap.
  mutating func apply(
    _ command: Command, at prompt: Prompt, in model: ClusterModel
  ) -> Effect? {
    switch command {
    case .open: return accept(prompt, in: model)
    case .close, .cancel, .quit: closePrompt(in: model)
    case .move(let motion): move(motion, at: prompt, in: model)
    case .focus: takeSuggestion(in: model)
    case .help: overlay = .help(top: 0)
    case .repaint: return .repaint
    case .suspend: return .suspend
    case .changeLanguage: changeLanguage(in: model)
    case .turn, .selectTab, .travel, .bookmark, .nextChange, .beginCount, .explain, .order,
      .turnTable, .find, .changeParameter, .markParameter, .mark, .compare, .removeMarks, .copy:
      notice = Notices.closePromptFirst
    }
    return nil
  }

  private mutating func move(
    _ motion: Command.Motion, at prompt: Prompt, in model: ClusterModel
  ) {
    if let count = finderCount(in: model) {
      moveChoice(motion, of: count)
    } else {
      walkHistory(motion, in: model)
    }
  }

  private mutating func accept(_ prompt: Prompt, in model: ClusterModel) -> Effect? {
    switch prompt.purpose {
    case .search:
      close(prompt)
      acceptSearch(prompt, in: model)
    case .filter:
      close(prompt)
      acceptFilter(in: model)
    case .everywhere: openFound(prompt, in: model)
    case .palette: return runChosen(prompt, in: model)
    }
    return nil
  }

  private mutating func close(_ prompt: Prompt) {
    self.prompt = nil
    histories[prompt.purpose, default: InputHistory()].add(prompt.line.text)
  }

  /// Everything is again as it was before the line was opened.
  private mutating func closePrompt(in model: ClusterModel) {
    guard let prompt else { return }
    self.prompt = nil
    switch prompt.purpose {
    case .search:
      search = ""
      returnToOrigin(of: prompt)
    case .filter: returnToOrigin(of: prompt)
    case .everywhere, .palette: break
    }
    settle(in: model)
  }

  /// After every change of the line.
  private mutating func promptChanged(in model: ClusterModel) {
    guard let prompt else { return }
    switch prompt.purpose {
    case .search: searchAsTyped(prompt, in: model)
    case .filter: filterAsTyped(prompt, in: model)
    case .everywhere: findEverywhere(in: model)
    case .palette: keepPalette(of: model)
    }
    keepNearWord()
  }

  mutating func returnToOrigin(of prompt: Prompt) {
    lists[address] = prompt.origin.list
    document = prompt.origin.document
  }

  /// Up and down through the lines that were typed before.
  private mutating func walkHistory(_ motion: Command.Motion, in model: ClusterModel) {
    guard var prompt else { return }
    let steps = max(0, prompt.stepsBack + (motion.isBackward ? 1 : -1))
    if prompt.stepsBack == 0 { prompt.draft = prompt.line.text }
    let history = histories[prompt.purpose] ?? InputHistory()
    guard let line = steps == 0 ? prompt.draft : history.line(stepsBack: steps) else {
      notice = Notices.noEarlierLine
      return
    }
    prompt.stepsBack = steps
    prompt.line = InputLine(line)
    self.prompt = prompt
    promptChanged(in: model)
  }

  /// Puts the near miss that is offered in the place of what was typed.
  private mutating func takeSuggestion(in model: ClusterModel) {
    guard let near = nearWord, let text = prompt?.line.text else {
      notice = Notices.noSuggestion
      return
    }
    prompt?.line = InputLine(near.correcting(text))
    promptChanged(in: model)
  }
}

extension NearWord {
  /// A line with the word in the place of what was typed for it.
  fileprivate func correcting(_ line: String) -> String {
    let start = line.indices.first { line[$0...].hasPrefix(typed) }
    guard let start else { return word }
    return line[..<start] + word + line[start...].dropFirst(typed.count)
  }
}
