import fc from "fast-check";
import { expect, test } from "vitest";
import { localities } from "~/prisma/seed/data/localities/localities";
import { expandAbbreviations } from "~/search/words/abbreviations";
import { askedName, nameKey } from "~/search/words/name-key";
import { readingsOf } from "~/search/words/readings";

test.each([
  ["P. Bến Tre", "phường Bến Tre"],
  ["TT. Ba Tri", "thị trấn Ba Tri"],
  ["tt giong trom", "thị trấn giong trom"],
  ["TT 05/2025", "TT 05/2025"],
  ["H. Bình Đại", "huyện Bình Đại"],
  ["an hiep h ba tri", "an hiep huyện ba tri"],
  ["X.Long Định", "xã Long Định"],
  ["TP Bến Tre", "thành phố Bến Tre"],
  ["TP.HCM", "Hồ Chí Minh"],
  ["cao tốc SG", "cao tốc Hồ Chí Minh"],
  ["cao toc sai gon", "cao toc Hồ Chí Minh"],
  ["KCNC", "khu công nghệ cao"],
  ["QL57B", "quốc lộ 57B"],
  ["QL. 60", "quốc lộ 60"],
  ["ĐT.883", "đường tỉnh 883"],
  ["tba 110kv", "tba 110 kV"],
  ["Giao Long giai đoạn II", "Giao Long II"],
  ["giao long GĐ 2", "giao long 2"],
  ["Giao Long phase 2", "Giao Long 2"],
  ["P.8 TP Bến Tre", "phường 8 thành phố Bến Tre"],
])("%s is written out as %s", (q, meant) => {
  expect(expandAbbreviations(q)).toBe(meant);
});

test.each(["giao long h", "giao long p", "giao long x", "lô P1", "H2", "tt", "gd"])(
  "%s is left alone: at the end, or with a number, a letter abbreviates nothing",
  (q) => {
    expect(expandAbbreviations(q)).toBe(q);
  },
);

test("names without an abbreviation stay letter by letter", () => {
  const words = fc.constantFrom(
    ...localities.flatMap(({ name }) => name.split(" ")).filter((word) => word.length > 1),
  );
  const queries = fc.array(words, { maxLength: 6 }).map((chosen) => chosen.join(" "));
  fc.assert(fc.property(queries, (q) => expandAbbreviations(q) === q));
});

test("roman, spelt and plain numerals make the same name", () => {
  expect(new Set(["Phong Nẫm II", "phong nam 2", "Phong Nẫm hai"].map(nameKey)).size).toBe(1);
});

test.each([
  ["KCN An Hiệp", { bare: "an hiep", zoneKind: "park" }],
  ["An Hiep Industrial Park", { bare: "an hiep", zoneKind: "park" }],
  ["xã An Hiệp", { bare: "an hiep", localityKind: "commune" }],
  ["TT. Ba Tri", { bare: "ba tri", localityKind: "township" }],
  ["An Hiệp", { bare: "an hiep", zoneKind: null, localityKind: null }],
])("%s asks for a name and perhaps a kind", (q, asked) => {
  expect(askedName(q)).toMatchObject(asked);
});

test("a letter struck twice and a keyboard switched off are other readings", () => {
  expect(readingsOf("giao lonng")).toEqual(["giao long"]);
  expect(readingsOf("phus thuaan")[0]).toBe("phú thuân");
  expect(readingsOf("Giao Long")).toEqual([]);
  expect(readingsOf("Giao Long III")).toEqual([]);
});

test("words that no text holds may be left out", () => {
  expect(readingsOf("nhà máy chế biến dừa")).toEqual(["chế biến dừa"]);
  expect(readingsOf("cang o binh dai")).toEqual(["cang binh dai"]);
  expect(readingsOf("nhà máy")).toEqual([]);
});

test("what is near a place may be in it", () => {
  expect(readingsOf("gần KCN Giao Long")).toEqual(["KCN Giao Long"]);
  expect(readingsOf("dừa gần Giao Long")).toEqual(["dừa Giao Long"]);
});
