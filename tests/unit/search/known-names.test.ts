import fc from "fast-check";
import { expect, test } from "vitest";
import { localities } from "~/prisma/seed/data/localities/localities";
import { zones } from "~/prisma/seed/data/zones/zones";
import { fold } from "~/search/fold";
import { KnownNames } from "~/search/words/known-names";

const register = [...localities, ...zones].map(({ name }) => name);
const names = new KnownNames(register);

test.each([
  ["Thạnh Phú", '"Thạnh Phú" Thạnh Phú'],
  ["dừa thanh phu", '"thanh phu" dừa thanh phu'],
  ["KCN An Hiệp, Ba Tri", '"An Hiệp" "Ba Tri" KCN An Hiệp, Ba Tri'],
  ["khánh thạnh tân", '"khánh thạnh tân" khánh thạnh tân'],
  ["H. Bình Đại", '"Bình Đại" huyện Bình Đại'],
  ["Giao Long II", '"Giao Long" Giao Long II'],
  ["thạnh ph", "thạnh ph"],
  ['"đất sạch" Ba Tri', '"Ba Tri" "đất sạch" Ba Tri'],
  ["chế biến dừa", "chế biến dừa"],
  ["", ""],
])("%s is asked for as %s", (q, asked) => {
  expect(names.asPhrases(q)).toBe(asked);
});

test("only names are added, and the words stay as they were", () => {
  const pieces = fc.constantFrom(...register, "dừa", "đất sạch", "KCN", "A-10", ", ", '"', "2 ha", "-");
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 6 }), (chosen) => {
      const asked = names.asPhrases(chosen.join(" "));
      const words = new KnownNames([]).asPhrases(chosen.join(" "));
      expect(asked.endsWith(words)).toBe(true);
      const added = asked.slice(0, asked.length - words.length);
      for (const [, name = ""] of added.matchAll(/"([^"]+)"/g))
        expect(register.map(fold)).toContain(fold(name));
    }),
  );
});
