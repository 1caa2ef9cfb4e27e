import fc from "fast-check";
import { expectLinear, written } from "../steps/expect-linear";
import { readers } from "../steps/readers";
import { anyText } from "../steps/vocabulary";
import { median } from "./median";

// npm run bench -- words: steps of every reader over many texts, and what a character of a long text takes as a ratio to
// one of a short text, in milliseconds.
const sizes = [
  { length: 200, runs: 60 },
  { length: 1_250, runs: 6 },
  { length: 10_000, runs: 1 },
];
for (const { length, runs } of sizes) {
  fc.assert(
    fc.property(anyText, (any) => expectLinear(any, length)),
    { numRuns: runs, seed: 11 },
  );
  console.log(
    `${runs} texts of ${length} and of ${2 * length} characters: no reader takes over 2.5 times the steps`,
  );
}

const sentence = {
  begin: "gần ",
  middle: "cần đất near a port within 10 km, need 2-5 ha; điện 500 kVA ở phus thuaan ",
  end: "!z",
};
const text = (length: number) => written(sentence, Math.ceil(length / sentence.middle.length));
const [short, long] = [text(200), text(20_000)];

function milliseconds(read: (q: string) => unknown, q: string): number {
  const times = Array.from({ length: 7 }, () => {
    const begun = performance.now();
    read(q);
    return performance.now() - begun;
  });
  return median(times);
}

console.table(
  Object.entries(readers).map(([reader, read]) => {
    const [few, many] = [milliseconds(read, short), milliseconds(read, long)];
    const ratio = many / long.length / (few / short.length);
    return {
      reader,
      "ms at 200": few.toFixed(3),
      "ms at 20,000": many.toFixed(1),
      "a character, ratio": ratio.toFixed(2),
    };
  }),
);
