import { beforeAll, expect, test } from "vitest";
import { findEverything } from "~/app/finding/queries/find-everything.server";
import { db } from "~/app/platform/database/client.server";
import { env } from "~/app/platform/env.server";
import { searchClient } from "~/search/client";
import { searchIndexes } from "~/search/indexes";
import { localities } from "~/search/places/localities";
import { isOutdated, rebuild, rebuildIf } from "~/search/sync";
import { zones } from "~/search/zones";

const search = searchClient(env);

beforeAll(async () => {
  await Promise.all(searchIndexes.map((index) => rebuild(search, db, index)));
}, 180_000);

test("an index built by this code is not outdated", async () => {
  for (const index of searchIndexes) expect(await isOutdated(search, index)).toBe(false);
  expect(await rebuildIf(isOutdated, search, db, zones)).toBeNull();
});

test("another projection or other settings are seen, and of two workers one rebuilds", async () => {
  const newer = { ...zones, version: zones.version + 1 };
  expect(await isOutdated(search, newer)).toBe(true);
  const rebuilt = await Promise.all([
    rebuildIf(isOutdated, search, db, newer),
    rebuildIf(isOutdated, search, db, newer),
  ]);
  expect(rebuilt.filter((documents) => documents !== null)).toEqual([await db.zone.count()]);
  expect(await isOutdated(search, newer)).toBe(false);
  const changed = { ...newer, settings: { ...newer.settings, stopWords: ["kcn"] } };
  expect(await rebuildIf(isOutdated, search, db, changed)).toBe(await db.zone.count());
});

test("a reader who searches all the while meets neither an error nor an empty answer", async () => {
  let rebuilding = true;
  let answers = 0;
  const read = async () => {
    while (rebuilding) {
      const { answeredBy, best } = await findEverything({ q: "phu thuan", perGroup: 3 }, { db, search });
      expect(answeredBy).toBe("search");
      expect(best).toEqual(expect.arrayContaining(["zone:kcn-phu-thuan", "locality:phu-thuan"]));
      answers++;
    }
  };
  const rebuildOften = async () => {
    for (let round = 1; round <= 3; round++) {
      await rebuildIf(isOutdated, search, db, { ...zones, version: zones.version + 10 + round });
      await rebuildIf(isOutdated, search, db, { ...localities, version: localities.version + round });
    }
    rebuilding = false;
  };
  await Promise.all([rebuildOften().finally(() => (rebuilding = false)), read(), read()]);
  expect(answers).toBeGreaterThan(10);
});
