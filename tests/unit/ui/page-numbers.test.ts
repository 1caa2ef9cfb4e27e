import { expect, test } from "vitest";
import { pageNumbers } from "~/app/ui/navigation/page-numbers";

test("few pages are all offered", () => {
  expect(pageNumbers(2, 3)).toEqual([1, 2, 3]);
});

test("many pages leave gaps on both sides of the present one", () => {
  expect(pageNumbers(6, 12)).toEqual([1, null, 5, 6, 7, null, 12]);
});

test("a gap of one page is that page", () => {
  expect(pageNumbers(4, 12)).toEqual([1, 2, 3, 4, 5, null, 12]);
  expect(pageNumbers(9, 12)).toEqual([1, null, 8, 9, 10, 11, 12]);
});

test("one page is one number", () => {
  expect(pageNumbers(1, 1)).toEqual([1]);
});

test("a page beyond the last still leads back", () => {
  expect(pageNumbers(40, 3)).toEqual([1, 2, 3]);
});
