import { expect, test } from "vitest";
import { tidyQuery } from "~/search/fold";
import { telexQuery } from "~/search/words/telex";
import { queryTerms } from "~/search/words/terms";

test.each([
  ["-giao", "giao"],
  ["giao -long", "giao long"],
  ["giao --long", "giao long"],
  ['-"giao long"', '"giao long"'],
  ["Long Định-Bình Đại", "Long Định-Bình Đại"],
  ["Thị trấn – An Đức", "Thị trấn – An Đức"],
  ["B -12", "B 12"],
])("in %s a hyphen orders nothing", (q, asked) => {
  expect(tidyQuery(q)).toBe(asked);
});

test("a quotation that never ends quotes nothing, a whole one is kept", () => {
  expect(tidyQuery('"phú thuận')).toBe(" phú thuận");
  expect(tidyQuery('"phú thuận" dừa')).toBe('"phú thuận" dừa');
});

test.each([
  ["TX. Bến Tre", '"thị xã" Bến Tre'],
  ["thi xa ben tre", '"thi xa" ben tre'],
  ["ĐT 883", '"đường tỉnh" 883'],
  ["xã Thị Trấn", "xã Thị Trấn"],
  ["đường tỉnh", "đường tỉnh"],
])("%s is searched as %s: two words that mean something only together", (q, asked) => {
  expect(tidyQuery(q)).toBe(asked);
});

test("the database takes a quotation for a phrase, too, and so does the search for marks", () => {
  expect(queryTerms("thị xã Bến")).toEqual([
    [[{ words: "thi xa", begun: false }]],
    [[{ words: "ben", begun: true }]],
  ]);
  expect(telexQuery('"thị xã" Bến')).toBe('"thij xax"beens');
});
