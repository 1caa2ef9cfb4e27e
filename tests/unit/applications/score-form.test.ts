import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import { ratingLevels } from "~/app/applications/model/rating-levels";
import { completedFacts, knownRatings, scoreForm } from "~/app/applications/model/score-form";
import { givenBefore } from "~/app/applications/model/score-form-defaults";
import { siteFacts } from "~/app/scoring/profile";
import phuThuan from "~/prisma/seed/criteria/phu-thuan.json";
import { modelFrom } from "../criteria/model-from";

const model = modelFrom(phuThuan);
const nothingPublished = siteFacts.parse({});

function submit(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const submission = parseWithZod(form, { schema: scoreForm });
  if (submission.status !== "success") throw new Error(JSON.stringify(submission.error));
  return submission.value;
}

test("a chosen level becomes a rating; “not judged yet” and unknown criteria do not", () => {
  const form = submit({ "ratings.investor": "3", "ratings.capital": "2", "ratings.unheard-of": "1" });
  expect(knownRatings(model, form.ratings)).toEqual({ investor: 3 });
  expect(knownRatings(model, submit({ "ratings.investor": "" }).ratings)).toEqual({});
});

test("level nought is a judgement", () => {
  expect(knownRatings(model, submit({ "ratings.investor": "0" }).ratings)).toEqual({ investor: 0 });
});

test("what is published stands, whatever the officer typed", () => {
  const published = siteFacts.parse({ powerKvaFree: 63_000, excludedSectors: [] });
  const facts = completedFacts(published, submit({ powerKvaFree: "1", waterM3PerDayFree: "20000" }));
  expect(facts.powerKvaFree).toBe(63_000);
  expect(facts.waterM3PerDayFree).toBe(20_000);
  expect(facts.wastewaterM3PerDayFree).toBeNull();
});

test("an unpublished list of sectors is empty only once the officer has checked it", () => {
  expect(completedFacts(nothingPublished, submit({})).excludedSectors).toBeNull();
  expect(completedFacts(nothingPublished, submit({ sectorChecked: "on" })).excludedSectors).toEqual([]);
});

test("what was given last time comes back as the form sends it", () => {
  const given = submit({ "ratings.investor": "3", wastewaterM3PerDayFree: "9000.5", sectorChecked: "on" });
  const site = completedFacts(nothingPublished, given);
  const back = givenBefore({ ratings: knownRatings(model, given.ratings), site }, nothingPublished);
  expect(back).toEqual({
    ratings: { investor: "3" },
    wastewaterM3PerDayFree: "9000.5",
    sectorChecked: "on",
  });
});

test("every level of a short scale can be chosen, from nought to the most", () => {
  const judged = model.criteria.find(({ code }) => code === "investor");
  if (!judged) throw new Error("the model judges the investor");
  const levels = ratingLevels(judged);
  expect(levels.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4]);
  expect(levels.every(({ description }) => description !== null)).toBe(true);
});
