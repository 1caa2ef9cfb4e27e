import { expect, test } from "vitest";
import { lots } from "~/search/lots";
import { settingsMatch } from "~/search/settings/settings-match";

const wanted = { ...lots.settings, rankingRules: ["words", "typo"], stopWords: ["in", "at"] };
const live = { ...wanted, stopWords: ["at", "in"], dictionary: [], facetSearch: true };

test("sets may come back in another order, with defaults beside them", () => {
  expect(settingsMatch(wanted, live)).toBe(true);
});

test("the order of ranking rules matters", () => {
  expect(settingsMatch(wanted, { ...live, rankingRules: ["typo", "words"] })).toBe(false);
});

test("a dropped synonym, a changed number and a missing list are seen", () => {
  expect(settingsMatch(wanted, { ...live, synonyms: { ...lots.settings.synonyms, abc: ["x"] } })).toBe(false);
  expect(settingsMatch(wanted, { ...live, pagination: { maxTotalHits: 1000 } })).toBe(false);
  expect(settingsMatch(wanted, { ...live, filterableAttributes: null })).toBe(false);
});
