// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import PolicyModel

struct FoldingTests {
  @Test(
    arguments: [
      ("Régió TÁRSADALOM", "regio tarsadalom"),
      ("árvíztűrő tükörfúrógép", "arvizturo tukorfurogep"),
      ("ÁRVÍZTŰRŐ TÜKÖRFÚRÓGÉP", "arvizturo tukorfurogep"),
      // the same in decomposed letters
      ("re\u{301}gio\u{301} u\u{30B}", "regio u"),
      ("întreprinderi, știință, țară; ştiinţă", "intreprinderi, stiinta, tara; stiinta"),
      ("Čačak Đakovo žito", "cacak dakovo zito"),
      ("Łódź", "lodz"), ("smørrebrød", "smorrebrod"), ("Ærø œuvre", "aero oeuvre"),
      ("Þór við", "thor vid"), ("İstanbul IĞDIR ılıca", "istanbul igdir ilica"),
      ("Straße STRAẞE", "strasse strasse"), ("ﬁnance", "finance"),
      ("ΚΑΙΝΟΤΟΜΊΑ καινοτομία", "καινοτομια καινοτομια"),
      ("Σχηματισμός ΣΧΗΜΑΤΙΣΜΟΣ", "σχηματισμοσ σχηματισμοσ"), ("ᾳ ΐ", "α ι"),
      ("СТРАТЕГИЈА Ђорђе Љубав Ћирилица", "стратегија ђорђе љубав ћирилица"),
      ("Йод ёлка Україна", "иод елка украіна"),
      ("2007–2013 — A‑B −1", "2007-2013 - a-b -1"),
      ("„idézet” “quote” «guillemets» it’s", #""idezet" "quote" "guillemets" it's"#),
      ("a\u{A0}b\tc\u{2028}d\u{7F}e", "a b c d e"),
      ("a\u{AD}b\u{200B}c\u{FEFF}d", "abcd"),
      ("CO₂ m² № ™ Ⅷ …", "co2 m2 no tm viii ..."),
      ("日本 한국 ½ ≠ € 👩‍👧", "日本 한국 ½ ≠ € 👩👧"),
      ("", ""),
    ])
  func `what people leave out is left out`(text: String, folded: String) {
    #expect(String(decoding: Folding.folded(text), as: UTF8.self) == folded)
  }

  @Test func `folding what is folded changes nothing, and doubles no text`() {
    var wrong: [String] = []
    for value in 0...0x1_FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let folded = Folding.folded(String(scalar))
      let text = String(validating: folded, as: UTF8.self) ?? "invalid"
      let isLong = folded.count > 2 * UTF8.width(scalar)
      if Folding.folded(text) != folded || isLong || folded.contains(FoldedText.separator) {
        wrong.append(scalar.escaped(asASCII: true))
      }
    }
    #expect(wrong == [])
  }

  @Test func `it does not matter how a text lies across words of memory`() {
    let text = "Az Őr új ΣΟΦΊΑ Ёж\u{7F}ß A"
    let expected = String(decoding: Folding.folded(text), as: UTF8.self)
    for before in 0...16 {
      for after in 0...16 {
        let bytes = Array(String(repeating: "É", count: before).utf8) + Array(text.utf8)
        let range = 2 * before..<bytes.count
        var output: [UInt8] = []
        let padded = bytes + [UInt8](repeating: 0xC3, count: after)
        Folding.append(range, of: padded.span, to: &output)
        #expect(String(decoding: output, as: UTF8.self) == expected, "\(before) \(after)")
      }
    }
  }
}
