import fc from "fast-check";
import { test } from "vitest";
import { expectLinear } from "../../steps/expect-linear";
import { anyText } from "../../steps/vocabulary";

// Why steps are counted so: docs/decisions/words-in-linear-time.md. The long form: npm run bench -- words.
const timeout = 120_000;

test.each([
  ["wishes that join, and a word that does not", { begin: "2 ha ", middle: "need ", end: "!z" }],
  ["grounds and articles", { begin: "a ", middle: "lot a ", end: "ế 2 ha" }],
  ["joining words before a name", { begin: "2 ha ", middle: "co a ", end: "x" }],
  ["nearness without a distance", { begin: "dừa ", middle: "sat gần ", end: "n" }],
  ["bounds without an amount", { begin: "gần ", middle: "under ", end: "ế" }],
  ["distances without a place", { begin: "é ", middle: "cách 0m ", end: "" }],
  ["amounts in a row", { begin: "", middle: "2 ha ", end: "Ba Tri" }],
  ["a long figure", { begin: "$", middle: "1.000.", end: "ha" }],
  ["names of measures without an amount", { begin: "gia:", middle: "dien tich : ", end: "n" }],
  ["white space", { begin: "size", middle: " \t", end: "o n" }],
  ["one long word", { begin: "phus", middle: "thuaan", end: "é" }],
  ["letters apart", { begin: "k", middle: ".c.n", end: "x1" }],
  ["days without a year", { begin: "ready ", middle: "by in on ", end: "20" }],
])("%s are read in steps that grow as the text does", { timeout }, (_, repeated) => {
  expectLinear(repeated, 200);
});

test("words in any order and repetition are read in steps that grow as the text does", { timeout }, () => {
  fc.assert(
    fc.property(anyText, (any) => expectLinear(any, 200)),
    { numRuns: 12, seed: 11 },
  );
});

test("twenty thousand characters cost no more each than ten thousand do", { timeout }, () => {
  const middle = "cần đất near a port within 10 km, need 2-5 ha; điện 500 kVA ở phus thuaan ";
  expectLinear({ begin: "gần ", middle, end: "!z" }, 10_000);
});
