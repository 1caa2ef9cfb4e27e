import fc from "fast-check";
import { expect, test } from "vitest";
import { agree } from "~/app/scoring/elicitation/conflicts";
import type { Judgement } from "~/app/scoring/elicitation/judgement";
import { ordinalRegression } from "~/app/scoring/elicitation/ordinal-regression";
import { valueSpace } from "~/app/scoring/elicitation/value-space";
import { answer } from "~/server/score/answer";
import { loadSolver } from "~/server/score/highs";
import { refusalOf } from "../refusals";

const solve = await loadSolver();
/** Many programmes are solved in a test. */
const SOLVING = { timeout: 60_000 };
const better = (of: number, over: number): Judgement => ({ of, over, relation: "better" });

/** The nine files with levels 0, 1, 2 on two criteria; `file(x, y)` is the number of one. */
const grid = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => [x, y]));
const file = (x: number, y: number) => 3 * x + y;

function relationsOf(performances: number[][], judgements: Judgement[]) {
  const result = ordinalRegression(performances, judgements, solve);
  if (!result.consistent) throw new Error(`judgements ${result.drop} contradict the others`);
  return result;
}

/**
 * Double cancellation (Krantz, Luce, Suppes & Tversky, Foundations of Measurement I, 1971, chapter 6): a law of every additive value
 * function, so its conclusion is known without a computer. The worked example of Greco et al. 2008 could not be read here.
 */
test("two judgements bring about the third that double cancellation demands, and no more", SOLVING, () => {
  // v(1)-v(0) > u(1)-u(0) and v(2)-v(1) > u(2)-u(1), so v(2)-v(0) > u(2)-u(0)
  const { necessary, possible } = relationsOf(grid, [
    better(file(0, 1), file(1, 0)),
    better(file(1, 2), file(2, 1)),
  ]);
  const pair = (a: number, b: number) => [necessary[a]?.[b], possible[a]?.[b], possible[b]?.[a]];
  expect(pair(file(0, 2), file(2, 0))).toEqual([true, true, false]);
  expect(pair(file(0, 2), file(1, 1))).toEqual([false, true, true]);
  expect(pair(file(1, 1), file(2, 0))).toEqual([false, true, true]);
});

test("contradicting judgements are told: the fewest to drop, and with whom each clashes", SOLVING, () => {
  const judgements = [
    better(file(0, 1), file(1, 0)), // clashes with the last, and with the next two by double cancellation
    better(file(1, 2), file(2, 1)),
    better(file(2, 0), file(0, 2)),
    better(file(1, 0), file(0, 1)),
  ];
  expect(ordinalRegression(grid, judgements, solve)).toEqual({
    consistent: false,
    drop: [0],
    conflicts: [[0, 3]],
  });
  expect(ordinalRegression(grid, judgements.slice(0, 3), solve)).toMatchObject({ conflicts: [[0, 1, 2]] });
});

test("what is said of two files holds for all pairs that differ in the same way", SOLVING, () => {
  const third = (z: number) => grid.map((row) => [...row, z]);
  const same: Judgement = { of: file(0, 1), over: file(1, 0), relation: "same" };
  const { necessary } = relationsOf([...third(0), ...third(1)], [same]);
  expect(necessary[9 + file(0, 1)]?.[9 + file(1, 0)]).toBe(true);
  expect(necessary[9 + file(1, 0)]?.[9 + file(0, 1)]).toBe(true);
});

const level = fc.integer({ min: 0, max: 3 });
const anyTable = fc
  .integer({ min: 2, max: 3 })
  .chain((width) =>
    fc.array(fc.array(level, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 5 }),
  )
  .filter((rows) => rows.some((row) => row.some((value, at) => value !== rows[0]?.[at])));

/** Greco, Mousseau & Słowiński 2008: with no judgement the necessary relation is weak dominance. */
test("without judgements only dominance is necessary", SOLVING, () => {
  fc.assert(
    fc.property(anyTable, (rows) => {
      const { necessary } = relationsOf(rows, []);
      for (const [a, row] of rows.entries()) {
        for (const [b, other] of rows.entries()) {
          expect(necessary[a]?.[b]).toBe(row.every((value, at) => value >= (other[at] ?? 0)));
        }
      }
    }),
    { numRuns: 15 },
  );
});

test("the relations enclose the value function the judgements came from", SOLVING, () => {
  const truth = (row: readonly number[]) =>
    row.reduce((sum, value, criterion) => sum + (criterion + 1) * value ** 2, 0);
  fc.assert(
    fc.property(anyTable, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }), (rows, pairs) => {
      const worth = rows.map(truth);
      const judgements = pairs.flatMap(([i, j]): Judgement[] => {
        const [a, b] = [i % rows.length, j % rows.length];
        return (worth[a] ?? 0) > (worth[b] ?? 0) ? [better(a, b)] : [];
      });
      const { necessary, possible } = relationsOf(rows, judgements);
      for (const { of, over } of judgements) {
        expect([necessary[of]?.[over], possible[over]?.[of]]).toEqual([true, false]);
      }
      for (const [a, first] of worth.entries()) {
        for (const [b, second] of worth.entries()) {
          if (necessary[a]?.[b]) expect(first).toBeGreaterThanOrEqual(second);
          if (first >= second) expect(possible[a]?.[b]).toBe(true);
          expect(necessary[a]?.[b] || possible[b]?.[a]).toBe(true);
        }
      }
    }),
    { numRuns: 15 },
  );
});

test("no fewer judgements can be dropped, as trying every subset shows", SOLVING, () => {
  const relation = fc.constantFrom("better", "at-least", "same");
  const raw = fc.array(fc.tuple(fc.nat(), fc.nat(), relation), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(anyTable, raw, (rows, pairs) => {
      const judgements = pairs.flatMap(([i, j, how]): Judgement[] => {
        const [of, over] = [i % rows.length, j % rows.length];
        return of === over ? [] : [{ of, over, relation: how }];
      });
      const space = valueSpace(rows);
      const kept = Array.from({ length: 2 ** judgements.length }, (_, bits) =>
        judgements.filter((_judgement, at) => ((bits >> at) & 1) === 1),
      ).filter((subset) => agree(space, subset, solve));
      const fewest = judgements.length - Math.max(...kept.map((subset) => subset.length));
      const result = ordinalRegression(rows, judgements, solve);
      expect(result.consistent ? 0 : result.drop.length).toBe(fewest);
    }),
    { numRuns: 10 },
  );
});

test("the command answers, and refuses files that are not there", async () => {
  const request = (changes: object) => ({
    method: "ordinal-regression",
    performances: [
      [0, 1],
      [1, 0],
    ],
    judgements: [{ of: 0, over: 1 }],
    ...changes,
  });
  expect(await answer(request({}))).toEqual({
    consistent: true,
    margin: expect.closeTo(1, 9),
    necessary: [
      [true, true],
      [false, true],
    ],
    possible: [
      [true, true],
      [false, true],
    ],
  });
  expect(
    await refusalOf(
      request({
        judgements: [
          { of: 2, over: 0 },
          { of: 1, over: 1 },
        ],
      }),
    ),
  ).toEqual(["judgements[0].of unknown-file", "judgements[1].over same-file"]);
  expect(await refusalOf(request({ performances: [[0, 1], [1]] }))).toEqual([
    "performances[1] not-rectangular",
  ]);
  expect(
    await refusalOf(
      request({
        performances: [
          [1, 1],
          [1, 1],
        ],
      }),
    ),
  ).toEqual(["performances all-equal"]);
  expect(await refusalOf(request({ judgements: [{ of: 0, over: 1, relation: "nicer" }] }))).toEqual([
    "judgements[0].relation invalid-value",
  ]);
});
