import fc from "fast-check";
import { expect, test } from "vitest";
import type { CriteriaModel } from "~/app/scoring/model";
import { rankApplications, tiedWith } from "~/app/scoring/ranking";
import { whatIf } from "~/app/scoring/what-if";
import { codeOf, sharesEntry, sharesModel, sharesProfile } from "./shares-model";

const LONG = { timeout: 60_000 };

// Few different figures, so that totals, tie-breakers and minimums meet often.
const percent = fc.constantFrom(0, 12.5, 25, 50, 50.004, 75, 99.99, 100);
const figure = fc.oneof(
  { weight: 6, arbitrary: percent },
  {
    weight: 1,
    arbitrary: fc.tuple(percent, percent).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
  },
  { weight: 1, arbitrary: fc.constant(null) },
);

interface Filed {
  readonly figures: readonly (number | null | { low: number; high: number })[];
  readonly water: number | null;
}

const filed = fc.record({
  figures: fc.array(figure, { minLength: 4, maxLength: 4 }),
  water: fc.constantFrom(5, 5, 5, 50, null),
});
const population = fc.array(filed, { minLength: 1, maxLength: 7 });

const share = fc.constantFrom(0, 0.2, 0.5, 0.5, 0.8, 1);
const curve = fc.tuple(share, share, share).map((shares) => ({
  kind: "linear",
  points: shares.map((each, at) => ({ at: at * 50, share: each })),
}));

/** Four criteria, the last a bonus or not; curves, minimums, gate, tie-breakers and tie width at random. */
const anyModel = fc
  .record({
    weights: fc.array(fc.constantFrom(10, 20, 20, 40), { minLength: 4, maxLength: 4 }),
    curves: fc.array(curve, { minLength: 4, maxLength: 4 }),
    minimums: fc.array(fc.constantFrom(null, null, 2, 5), { minLength: 4, maxLength: 4 }),
    bonusCap: fc.constantFrom(0, 3),
    tieBreakers: fc.uniqueArray(
      fc.record({ criterion: fc.constantFrom("a", "b", "d"), better: fc.constantFrom("higher", "lower") }),
      { maxLength: 2, selector: ({ criterion }) => criterion },
    ),
    tieWidth: fc.constantFrom(0, 0.5, 1, 7.25),
    gate: fc.boolean(),
    passMark: fc.constantFrom(0, 20),
  })
  .map((parts) => tryModel(parts))
  .filter((model) => model !== null);

interface Parts {
  readonly weights: number[];
  readonly curves: object[];
  readonly minimums: (number | null)[];
  readonly bonusCap: number;
  readonly gate: boolean;
  readonly tieBreakers: object[];
  readonly tieWidth: number;
  readonly passMark: number;
}

/** Null when the parts make a model that nobody can pass. */
function tryModel({ weights, curves, minimums, bonusCap, gate, ...rest }: Parts): CriteriaModel | null {
  const bonus = bonusCap > 0;
  const own = bonus ? weights.slice(0, 3) : weights;
  const water = {
    kind: "maximum",
    code: "water",
    name: { vi: "Nước", en: "Water" },
    reason: { vi: "Nhiều", en: "Much" },
    indicator: "water",
    value: 10,
  };
  const criteria = Object.fromEntries(
    weights.map((_, at) => [
      codeOf(at),
      { value: curves[at], minimumPoints: minimums[at], bonus: bonus && at === 3 },
    ]),
  );
  try {
    return sharesModel(
      weights,
      {
        ...rest,
        bonusCap,
        gates: gate ? [water] : [],
        declaredTotal: own.reduce((sum, weight) => sum + weight, 0),
      },
      criteria,
    );
  } catch {
    return null;
  }
}

const profileOf = ({ figures, water }: Filed) => sharesProfile(figures, { waterM3PerDay: water });
const idOf = (at: number) => `p${at}`;
const entriesOf = (model: CriteriaModel, projects: readonly Filed[]) =>
  projects.map((each, at) => sharesEntry(idOf(at), model, profileOf(each)));
const rank = (model: CriteriaModel, projects: readonly Filed[]) =>
  rankApplications(model, entriesOf(model, projects));

/** Whole hundred-millionths of a point: every figure above is a short decimal, so that all of this is exact. */
const UNITS = 100_000_000n;
const unitsOf = (value: number) => BigInt(Math.round(value * 1e6)) * (UNITS / 1_000_000n);

/** Points of one figure, in units, from the curve's anchors at 0, 50 and 100: worked out anew, in whole numbers. */
function pointsAt(model: CriteriaModel, at: number, value: number): bigint {
  const criterion = model.criteria[at];
  if (criterion?.value.kind !== "linear") throw new Error("not a line");
  const shares = criterion.value.points.map((point) => BigInt(Math.round(Number(point.share) * 10)));
  const [left, right] = value <= 50 ? [shares[0], shares[1]] : [shares[1], shares[2]];
  const along = unitsOf(value <= 50 ? value : value - 50);
  const share = (left ?? 0n) * 50n * UNITS + ((right ?? 0n) - (left ?? 0n)) * along;
  return (share * BigInt(Number(criterion.weight))) / 500n;
}

interface Settled {
  readonly out: boolean;
  readonly total: bigint;
  readonly points: readonly bigint[];
}

/** A project whose figures are all known, or null: excluded, or something is open. */
function settledOf(model: CriteriaModel, { figures, water }: Filed): Settled | null {
  const known = figures.map((each) => (each !== null && typeof each === "object" ? knownEnd(each) : each));
  if (known.includes(null) || (model.gates.length > 0 && (water === null || water > 10))) return null;
  const points = known.map((each, at) => pointsAt(model, at, each ?? 0));
  const cents = (units: bigint) => (units * 2n + UNITS / 100n) / (UNITS / 50n);
  const own = points.filter((_, at) => !model.criteria[at]?.bonus).reduce((sum, each) => sum + each, 0n);
  const extra = points.filter((_, at) => model.criteria[at]?.bonus).reduce((sum, each) => sum + each, 0n);
  const cap = unitsOf(Number(model.bonusCap));
  const out = points.some((each, at) => {
    const minimum = model.criteria[at]?.minimumPoints;
    return minimum !== null && minimum !== undefined && cents(each) < BigInt(Number(minimum) * 100);
  });
  return { out, total: cents(own + (extra > cap ? cap : extra)), points };
}

const knownEnd = ({ low, high }: { low: number; high: number }) => (low === high ? low : null);

/** Whether the first stands ahead of the second: the definition, said again. */
function isAhead(model: CriteriaModel, a: Settled, b: Settled): boolean {
  if (a.out !== b.out) return b.out;
  if (a.total !== b.total) return a.total > b.total;
  for (const { criterion, better } of model.tieBreakers) {
    const at = model.criteria.findIndex(({ code }) => code === criterion);
    const [own, other] = [a.points[at] ?? 0n, b.points[at] ?? 0n];
    if (own !== other) return own > other === (better === "higher");
  }
  return false;
}

test("the ranking is the definition, counted out one by one", LONG, () => {
  const known = fc.array(
    fc.record({
      figures: fc.array(percent, { minLength: 4, maxLength: 4 }),
      water: fc.constantFrom(5, 5, 5, 50, null),
    }),
    { minLength: 1, maxLength: 7 },
  );
  fc.assert(
    fc.property(anyModel, known, (model, projects) => {
      const settled = projects.map((each) => settledOf(model, each));
      const width = BigInt(Number(model.tieWidth) * 100);
      const ranking = rank(model, projects);
      for (const [index, own] of settled.entries()) {
        const ahead = settled.filter((other) => own && other && isAhead(model, other, own)).length;
        const near = [...settled.entries()].flatMap(([other, each]) => {
          if (other === index || !own || !each || own.out !== each.out) return [];
          const apart = own.total - each.total;
          return apart <= width && -apart <= width ? [idOf(other)] : [];
        });
        const entry = ranking.entries[index];
        if (!entry) throw new Error("lost");
        expect(entry.rank).toBe(own ? 1 + ahead : null);
        expect(tiedWith(ranking, entry).sort()).toEqual(near);
      }
    }),
    { numRuns: 200 },
  );
});

test("possible ranks hold the rank, and every rank that open figures can lead to", LONG, () => {
  const choices = fc.infiniteStream(fc.integer({ min: 0, max: 999 }).map((each) => each / 1_000));
  fc.assert(
    fc.property(anyModel, population, choices, (model, projects, stream) => {
      const { entries } = rank(model, projects);
      for (const { rank: own, possible } of entries) if (own !== null) expectWithin(own, possible);
      for (let attempt = 0; attempt < 4; attempt += 1) {
        const completed = rank(
          model,
          projects.map((each) => completion(each, () => stream.next().value)),
        );
        for (const [at, { rank: own }] of completed.entries.entries())
          if (own !== null) expectWithin(own, entries[at]?.possible ?? null);
      }
    }),
    { numRuns: 150 },
  );
});

function expectWithin(own: number, possible: readonly [number, number] | null) {
  expect(possible?.[0]).toBeLessThanOrEqual(own);
  expect(possible?.[1]).toBeGreaterThanOrEqual(own);
}

/** Every open figure settled somewhere; now and then an application is left open. */
function completion({ figures, water }: Filed, choose: () => number): Filed {
  if (choose() < 0.1) return { figures, water };
  const within = (low: number, high: number) => {
    const place = choose();
    if (place < 0.3) return low;
    return place > 0.7 ? high : Number((low + (high - low) * place).toFixed(3));
  };
  return {
    figures: figures.map((each) => {
      if (each === null) return within(0, 100);
      return typeof each === "object" ? within(each.low, each.high) : each;
    }),
    water: water ?? (choose() < 0.5 ? 5 : 50),
  };
}

test("ties go both ways, and whoever else applies changes neither them nor the order", LONG, () => {
  fc.assert(
    fc.property(anyModel, population, filed, (model, projects, third) => {
      const [alone, joined] = [rank(model, projects), rank(model, [...projects, third])];
      const newcomer = idOf(projects.length);
      for (const [at, entry] of alone.entries.entries()) {
        const [ties, later] = [tiedWith(alone, entry), joined.entries[at]];
        for (const other of ties) {
          const mutual = alone.entries.find(({ id }) => id === other);
          expect(mutual && tiedWith(alone, mutual)).toContain(entry.id);
        }
        expect(
          later &&
            tiedWith(joined, later)
              .filter((id) => id !== newcomer)
              .sort(),
        ).toEqual(ties.sort());
      }
      const names = (ranking: typeof alone) => ranking.places.map((index) => ranking.entries[index]?.id);
      expect(names(joined).filter((id) => id !== newcomer)).toEqual(names(alone));
    }),
    { numRuns: 150 },
  );
});

test(
  "what-if gives the ranking's ranks and passes under either model, and a cause for every known change",
  LONG,
  () => {
    fc.assert(
      fc.property(anyModel, anyModel, population, (before, after, projects) => {
        const members = projects.map((each, at) => ({ id: idOf(at), profile: profileOf(each) }));
        const result = whatIf(before, after, members);
        const [old, next] = [rank(before, projects), rank(after, projects)];
        const moved = members.flatMap(({ id }, at) => {
          const [was, is] = [old.entries[at]?.rank, next.entries[at]?.rank];
          return was === is ? [] : [[id, was, is]];
        });
        expect(result.moves.map(({ id, rankBefore, rankAfter }) => [id, rankBefore, rankAfter])).toEqual(
          moved,
        );
        const passed = (model: CriteriaModel) =>
          entriesOf(model, projects).map(({ judgement }) => judgement.passed);
        const [passedBefore, passedAfter] = [passed(before), passed(after)];
        const crossed = members.flatMap(({ id }, at) => (passedBefore[at] === passedAfter[at] ? [] : [id]));
        expect(result.crossings.map(({ id }) => id)).toEqual(crossed);
        for (const { before: was, after: is, cause } of [...result.moves, ...result.crossings])
          if (was.cents !== null && is.cents !== null) expect(cause).not.toBeNull();
      }),
      { numRuns: 150 },
    );
  },
);
