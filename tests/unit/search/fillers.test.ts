import fc from "fast-check";
import { expect, test } from "vitest";
import { infrastructure } from "~/prisma/seed/data/infrastructure/infrastructure";
import { localities } from "~/prisma/seed/data/localities/localities";
import { sectors } from "~/prisma/seed/data/sectors/sectors";
import { zones } from "~/prisma/seed/data/zones/zones";
import { fold, unmark } from "~/search/fold";
import { everydayWords } from "~/search/words/sector-words";
import { withoutFiller } from "~/search/words/spoken/fillers";
import { readMeasures } from "~/search/words/spoken/measures";

test.each([
  ["đất tại Ba Tri", "Ba Tri"],
  ["đất ở Ba Tri", "Ba Tri"],
  ["dat tai ba tri", "ba tri"],
  ["cần đất ở Phú Thuận", "Phú Thuận"],
  ["lô đất ở giao long", "giao long"],
  ["Ở Mỏ Cày", "Mỏ Cày"],
  ["tôi muốn thuê đất tại huyện Bình Đại", "huyện Bình Đại"],
  ["tìm KCN Phú Thuận", "KCN Phú Thuận"],
  ["kcn o ba tri", "kcn ba tri"],
  ["chế biến dừa ở Mỏ Cày", "chế biến dừa Mỏ Cày"],
  ["land in Ba Tri", "Ba Tri"],
  ["we are looking for a plot in Giao Long", "Giao Long"],
])("%s asks for %s", (q, meant) => {
  expect(withoutFiller(q)).toBe(meant);
});

test.each([
  "van tai ba tri",
  "tai che nhua",
  "sản xuất ô tô",
  "san xuat o to",
  "Cần Thơ",
  "cần Giờ",
  "can tho",
  "nhà ở xã hội",
  "đất ở",
  "an binh",
  "lô A1",
  "đất sạch",
  "cho thuê",
])("%s stays as it is", (q) => {
  expect(withoutFiller(q)).toBe(q);
});

const names = [
  ...[...localities, ...zones].flatMap(({ name, aliases }) => [name, ...[aliases ?? []].flat().map(String)]),
  ...infrastructure.flatMap(({ nameVi, nameEn }) => [nameVi, nameEn]),
  ...sectors.flatMap(({ nameVi, nameEn }) => [nameVi, nameEn]),
  ...sectors.flatMap(({ nameVi }) => everydayWords(nameVi).flatMap((words) => words.split(/[,;] /))),
].map((name) => name.normalize("NFC"));

test("no place, park, road or trade loses a syllable, nor does what is said around it add one", () => {
  for (const name of names) {
    for (const written of [name, unmark(name), name.toUpperCase()]) {
      expect(withoutFiller(written)).toBe(written);
      for (const around of ["đất ở", "cần tìm đất tại", "lô đất ở", "land in"])
        expect(withoutFiller(`${around} ${written}`), around).toBe(written);
    }
  }
});

test("no two names side by side lose a syllable", () => {
  const name = fc.constantFrom(...localities.map((place) => place.name));
  fc.assert(
    fc.property(name, name, (one, other) => {
      for (const q of [`${one} ${other}`, unmark(`${one} ${other}`)]) expect(withoutFiller(q)).toBe(q);
    }),
    { numRuns: 500 },
  );
});

/** "concentrated coconut area 2 ha" may well speak of an area: what is measured is no filler. */
const measured =
  /(?:area|power|electricity|water|điện|nước)$|^(?:điện|nước|cấp nước|electricity|water|wastewater|nước thải)/i;

test("beside an amount no name loses a syllable either", () => {
  for (const name of names.filter((called) => !measured.test(called))) {
    for (const written of [name, unmark(name)]) {
      for (const q of [`${written} 2 ha`, `2 ha ${written}`, `đất 2 ha ở ${written}, điện 500 kVA`])
        expect(fold(readMeasures(q)?.words ?? ""), q).toBe(fold(written));
    }
  }
});
