import fc from "fast-check";
import { expect, test } from "vitest";
import { rational } from "~/app/scoring/exact/rational";
import type { TradeOffPoint } from "~/app/scoring/insight/trade-offs";
import { tradeOffs } from "~/app/scoring/insight/trade-offs";
import { scoreEvidence } from "~/app/scoring/score";
import { evidenceOf } from "~/app/scoring/score/evidence";
import { answer } from "~/server/score/answer";
import { modelWith, openSite, profileWith, seedJson } from "../factories";
import { refusalOf } from "../refusals";

/** The exchange rates are worked out by hand from the anchors; there is no published figure to quote. */
const model = modelWith();
const between = (of: string, into: string, at?: TradeOffPoint) => {
  const [one, other] = [of, into].map((code) => model.criteria.find((each) => each.code === code));
  if (!one || !other) throw new Error("no such criterion");
  return tradeOffs(model, one, other, at);
};

test("capital in value added: 20/5 points per unit against 20·½/0.8, then 20·½/2", () => {
  const rates = between("capital", "value-added");
  expect(rates.map(({ exact, in: { from, to } }) => [from, to, exact])).toEqual([
    ["0.2", "1", "8/25"],
    ["1", "3", "4/5"],
  ]);
  expect(rates[1]?.sentence).toEqual({
    vi: `Thêm 1 triệu USD/ha «${name("capital").vi}» (trong khoảng từ 1 đến 6) được số điểm bằng thêm 0,8 triệu USD/ha/năm «${name("value-added").vi}» (trong khoảng từ 1 đến 3).`,
    en: `1 million USD/ha more of “${name("capital").en}” (between 1 and 6) earns as many points as 0.8 million USD/ha/year more of “${name("value-added").en}” (between 1 and 3).`,
  });
});

function name(code: string) {
  return model.criteria.find((each) => each.code === code)?.name ?? { vi: "", en: "" };
}

test("at a point only the stretches that meet there count: two at an anchor, none where the function is level", () => {
  const at = (value: number) =>
    between("capital", "value-added", { of: rational(3.5), in: rational(value) }).map(({ exact }) => exact);
  expect(at(1.5)).toEqual(["4/5"]);
  expect(at(1)).toEqual(["8/25", "4/5"]);
  expect(at(3.5)).toEqual([]);
});

test("where less is better the sentence says less", () => {
  const [rate] = between("workers", "capital");
  expect([rate?.exact, rate?.of.pointsPerUnit]).toEqual(["1/60", "-0.066667"]);
  expect(rate?.sentence.en).toMatch(/^1 people\/ha less of .* as 0\.0167 million USD\/ha more of /);
  expect(rate?.sentence.vi).toMatch(/^Bớt 1 người\/ha .* bằng thêm 0,0167 triệu USD\/ha /);
});

test("a project that swaps at the rate keeps its total", () => {
  const [, rate] = between("capital", "value-added");
  const land = 40_000;
  const total = (capital: number, added: number) => {
    const dollars = (perHectare: number) => ({ amount: perHectare * 4_000_000, currency: "USD" as const });
    const profile = profileWith({
      landAreaM2: land,
      registeredCapital: dollars(capital),
      annualValueAdded: dollars(added),
    });
    const evidence = evidenceOf(profile, openSite, {}, { currency: "USD", vndPerUsd: null, rateDate: null });
    return scoreEvidence(model, evidence).interval;
  };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8 }), (quarters) => {
      const swapped = quarters / 4;
      expect(total(2 + swapped, 2.75 - swapped * Number(rate?.rate))).toEqual(total(2, 2.75));
    }),
  );
});

test("the command answers the rates, and refuses a criterion that has none", async () => {
  const request = (of: string, into: string, at?: unknown) => ({
    method: "trade-offs",
    model: seedJson("province"),
    of,
    in: into,
    ...(at === undefined ? {} : { at }),
  });
  const { tradeOffs: rates } = (await answer(request("capital", "value-added", { in: "2" }))) as {
    tradeOffs: { rate: number }[];
  };
  expect(rates.map(({ rate }) => rate)).toEqual([0.8]);
  expect(await refusalOf(request("capital", "technology"))).toEqual(["in no-slope"]);
  expect(await refusalOf(request("capitol", "capital"))).toEqual(["of unknown-criterion"]);
  expect(await refusalOf(request("capital", "workers", { of: "much", when: 1 }))).toEqual([
    "at.of invalid-format",
    "at.when unknown-key",
  ]);
});
