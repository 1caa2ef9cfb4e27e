import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, foldedWords, isMarked, plainCode, tidyQuery, unmark } from "~/search/fold";

const vietnamese = fc.string({
  unit: fc.constantFrom(..."aăâeêioôơuưyđĐbcghklmnpqrstvxáàảãạấầẩẫậếềểễệốồổỗộớờởỡợứừửữựýỳỷỹỵ -.12"),
});
const anyText = fc.oneof(vietnamese, fc.string({ unit: "grapheme" }));

test.each([
  ["Đường đá", "duong da"],
  ["ĐƯỜNG ĐÁ", "duong da"],
  ["Hòa Bình", "hoa binh"],
  ["Hoà Bình", "hoa binh"],
  ["Tân Thủy", "tan thuy"],
  ["Tân Thuỷ", "tan thuy"],
  ["Sơn Quy", "son qui"],
  ["Sơn Qui", "son qui"],
  ["Qưới Sơn", "quoi son"],
  ["Mỹ Thạnh", "mi thanh"],
  ["Mĩ Thạnh", "mi thanh"],
  ["Thị trấn - An Đức", "thi tran an duc"],
  ["  Giao   Long. ", "giao long"],
])("%s folds to %s", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("i and y stay apart where they are two sounds", () => {
  expect(fold("thủy")).not.toBe(fold("thủi"));
  expect(fold("tay")).not.toBe(fold("tai"));
});

test("folding twice is folding once", () => {
  fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
  fc.assert(fc.property(anyText, (text) => unmark(unmark(text)) === unmark(text)));
});

test("composed and decomposed text fold alike", () => {
  fc.assert(fc.property(anyText, (text) => fold(text.normalize("NFC")) === fold(text.normalize("NFD"))));
});

test("Vietnamese folds to plain letters", () => {
  fc.assert(fc.property(vietnamese, (text) => /^[a-z0-9 ]*$/.test(fold(text))));
});

test("folded words have no spaces and none is empty", () => {
  fc.assert(fc.property(anyText, (text) => foldedWords(text).every((word) => /^\S+$/u.test(word))));
});

test("marks are seen composed, decomposed and in đ", () => {
  for (const text of ["Phú", "Phú".normalize("NFD"), "đa", "Đ", "hoà"]) expect(isMarked(text)).toBe(true);
  for (const text of ["Phu", "KCN Giao Long 2", ""]) expect(isMarked(text)).toBe(false);
});

test.each([
  ["K.C.N Phú Thuận", "KCN Phú Thuận"],
  ["k.c.n. phu thuan", "kcn phu thuan"],
  ["lô B-12", "lô B12"],
  ["TP. Bến Tre", "thành phố Bến Tre"],
  ["10.3 ha", "10.3 ha"],
  ["Thị trấn - An Đức", "Thị trấn - An Đức"],
])("the query %s is searched as %s", (q, tidy) => {
  expect(tidyQuery(q)).toBe(tidy);
});

test("a lot's code is one word however it is written", () => {
  expect(["B-12", "b12", "B.12", "B 12"].map(plainCode)).toEqual(["b12", "b12", "b12", "b12"]);
});
