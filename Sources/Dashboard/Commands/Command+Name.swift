// SPDX-License-Identifier: EUPL-1.2

extension Command {
  /// The command's name in settings; it does not change with the language, no two share it.
  package var name: String {
    switch self {
    case .move(let motion): motion.name
    case .turn(.previous): "left"
    case .turn(.next): "right"
    case .open: "open"
    case .close: "close"
    case .focus(.previous): "previous-pane"
    case .focus(.next): "next-pane"
    case .selectTab(let digit): "tab-\(digit)"
    case .travel(.back): "back"
    case .travel(.forward): "forward"
    case .find(let way): way.name
    case .bookmark(.set): "set-bookmark"
    case .bookmark(.go): "go-to-bookmark"
    case .nextChange: "next-change"
    case .beginCount: "count"
    case .explain: "explain"
    case .order: "order"
    case .turnTable(.previous): "previous-table"
    case .turnTable(.next): "next-table"
    case .changeParameter(.previous): "previous-value"
    case .changeParameter(.next): "next-value"
    case .markParameter: "next-parameter"
    case .mark: "mark"
    case .compare: "compare"
    case .removeMarks: "remove-marks"
    case .copy: "copy"
    case .changeLanguage: "language"
    case .help: "help"
    case .repaint: "repaint"
    case .suspend: "suspend"
    case .cancel: "cancel"
    case .quit: "quit"
    }
  }
}

extension Command.Finding {
  fileprivate var name: String {
    switch self {
    case .search: "search"
    case .hit(.next): "next-hit"
    case .hit(.previous): "previous-hit"
    case .filter: "filter"
    case .everywhere: "search-everywhere"
    case .palette: "palette"
    }
  }
}

extension Command.Motion {
  fileprivate var name: String {
    switch self {
    case .up: "move-up"
    case .down: "move-down"
    case .pageUp: "page-up"
    case .pageDown: "page-down"
    case .halfUp: "half-page-up"
    case .halfDown: "half-page-down"
    case .first: "first"
    case .last: "last"
    }
  }
}
