import fc from "fast-check";
import { expect, test } from "vitest";
import { telex } from "~/search/words/telex";

test.each([
  ["Phú Thuận", "phus thuaanj"],
  ["Khu công nghiệp", "khu coong nghieepj"],
  ["Đường đá", "dduwowngf ddas"],
  ["Hòa", "hoaf"],
  ["Hoà", "hoaf"],
  ["Bến Tre", "beens tre"],
  ["Ứng", "uwngs"],
  ["KCN 2", "kcn 2"],
])("%s is typed %s", (text, typed) => {
  expect(telex(text)).toBe(typed);
});

test("spelling tells apart what folding does not", () => {
  expect(new Set(["Hoa", "Hòa", "Hóa", "Hỏa", "Họa", "Hõa"].map(telex)).size).toBe(6);
});

test("composed and decomposed text are typed alike", () => {
  const syllables = fc.array(fc.constantFrom("Phú", "Thuận", "Đại", "Mỏ", "Cày", "Hoà", "Thủy", "Quới"));
  fc.assert(
    fc.property(syllables, (words) => {
      const text = words.join(" ");
      return telex(text.normalize("NFC")) === telex(text.normalize("NFD"));
    }),
  );
});
