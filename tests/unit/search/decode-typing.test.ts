import fc from "fast-check";
import { expect, test } from "vitest";
import { localities } from "~/prisma/seed/data/localities/localities";
import { sectors } from "~/prisma/seed/data/sectors/sectors";
import { zones } from "~/prisma/seed/data/zones/zones";
import { fold, unmark } from "~/search/fold";
import { decodeTyping } from "~/search/words/decode-typing";
import { telex } from "~/search/words/telex";

test.each([
  ["phus thuaanj", "phú thuận"],
  ["phus thuaan", "phú thuân"],
  ["phus thuanaj", "phú thuận"],
  ["khu coong nghieepj", "khu công nghiệp"],
  ["bens tre", "bén tre"],
  ["dduwowngf", "đường"],
  ["dduowngf", "đường"],
  ["duongdwf", "đường"],
  ["Quowis Sown", "Quới Sơn"],
  ["HUYEENJ BINHF DDAIJ", "Huyện Bình Đại"],
  ["thuyr sanr", "thủy sản"],
  ["muaw", "mưa"],
  ["hoawcj", "hoặc"],
  ["phu1 thua65n", "phú thuận"],
  ["phu1 thua6n5", "phú thuận"],
  ["du7o7ng2 d9a1", "dường đá"],
  ["vu2ng nguye6n lie65u du72a", "vùng nguyên liệu dừa"],
  ["kcn an hieepj", "kcn an hiệp"],
])("%s was meant to be %s", (typed, meant) => {
  expect(decodeTyping(typed)).toBe(meant);
});

test.each([
  "giao long",
  "Phú Thuận",
  "giao lonng",
  "lots near port",
  "power water sugar",
  "QL57B",
  "A1 b12 gd2",
  "10.3 ha",
  "KCN",
  "",
])("%s is left as it is", (q) => {
  expect(decodeTyping(q)).toBeNull();
});

const names = [...localities, ...zones].map(({ name }) => name);
/** "moóc" and "xoong" need a third o on the keyboard, which search/words/telex.ts does not spell. */
const words = [
  ...new Set(names.concat(sectors.map(({ nameVi }) => nameVi)).flatMap((name) => name.split(/[^\p{L}]+/u))),
].filter((word) => !unmark(word).includes("oo"));

test("what was typed in Telex is decoded to what sounds the same", () => {
  for (const name of names) expect(fold(decodeTyping(telex(name)) ?? telex(name))).toBe(fold(name));
  const phrases = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(phrases, (chosen) => {
      const typed = telex(chosen.join(" "));
      return fold(decodeTyping(typed) ?? typed) === fold(chosen.join(" "));
    }),
  );
});

test("what was decoded is not decoded again, and nothing makes it fail", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (q) => {
      const decoded = decodeTyping(q);
      return decoded === null || decoded !== q.normalize("NFC");
    }),
  );
  for (const name of names) expect(decodeTyping(decodeTyping(telex(name)) ?? "")).toBeNull();
});

test("no word of an English sector name is taken for a Vietnamese one", () => {
  for (const { nameEn } of sectors) expect(decodeTyping(nameEn)).toBeNull();
});
