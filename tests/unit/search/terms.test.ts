import { expect, test } from "vitest";
import { foldedText, holds, queryTerms } from "~/search/words/terms";

const whole = (words: string) => ({ words, begun: false });
const begun = (words: string) => ({ words, begun: true });

test("every word is a condition, the last one may be only begun", () => {
  expect(queryTerms("Phú Thu")).toEqual([[[whole("phu")]], [[begun("thu")]]]);
});

test("an abbreviation stands for what it means and the other way round", () => {
  expect(queryTerms("kcn phu")[0]).toEqual([
    [whole("kcn")],
    [whole("khu cong nghiep")],
    [whole("industrial park")],
  ]);
  expect(queryTerms("khu cong nghiep phu")[0]).toContainEqual([whole("kcn")]);
});

test("stop words do not count, but a last word may be the beginning of another", () => {
  expect(queryTerms("lots in phu")).toHaveLength(2);
  expect(queryTerms("giao long in").at(-1)).toEqual([[begun("in")]]);
});

test("nothing typed is no condition", () => {
  expect(queryTerms("  - . ")).toEqual([]);
});

test("a phrase is held in one text, not across two", () => {
  const text = foldedText(["Phú Thuận", "Bình Đại"]);
  expect(holds(text, whole("phu thuan"))).toBe(true);
  expect(holds(text, begun("binh d"))).toBe(true);
  expect(holds(text, whole("binh d"))).toBe(false);
  expect(holds(text, whole("thuan binh"))).toBe(false);
});
