const tones = new Map([
  ["\u0301", "s"],
  ["\u0300", "f"],
  ["\u0309", "r"],
  ["\u0303", "x"],
  ["\u0323", "j"],
]);

/**
 * Spells Vietnamese in plain letters as the Telex keyboard does, the tone at the syllable's end: "Phú Thuận" is
 * "phus thuaanj". Nothing is lost, unlike in folding, so these words tell "Hóa" (hoas) from "Hòa" (hoaf), and they
 * find what was typed with the Vietnamese keyboard switched off. Source: shared/domain/facts.md §7.5.
 */
export function telex(text: string): string {
  const syllables =
    text
      .normalize("NFD")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return syllables.map(telexSyllable).join(" ");
}

/** The same of a query: what stands between quotation marks stays between them. */
export function telexQuery(q: string): string {
  return q.split('"').map(telex).join('"');
}

function telexSyllable(syllable: string): string {
  let letters = "";
  let tone = "";
  for (const sign of syllable) {
    if (tones.has(sign)) tone = tones.get(sign) ?? "";
    else if (sign === "\u0302") letters += letters.slice(-1);
    else if (sign === "\u0306" || sign === "\u031b") letters += "w";
    else letters += sign === "đ" ? "dd" : sign;
  }
  return letters + tone;
}
