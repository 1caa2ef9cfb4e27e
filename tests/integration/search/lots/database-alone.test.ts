import fc from "fast-check";
import { expect, test } from "vitest";
import { db } from "~/app/platform/database/client.server";
import { env } from "~/app/platform/env.server";
import { lotFacets, lotRanges, lotSorts } from "~/app/sites/model/lot-terms";
import { readLotQuery } from "~/app/sites/model/read-lot-query";
import { searchLots } from "~/app/sites/queries/search-lots.server";
import { readWords } from "~/app/sites/queries/words/read-words.server";
import { searchClient } from "~/search/client";

// While Meilisearch is away the database must answer whatever an address can ask, amounts and days of any kind included.
const nobody = searchClient({ ...env, MEILI_URL: "http://127.0.0.1:9" });

const amount = fc.oneof(
  fc.constantFrom(
    "0.1",
    "1e-7",
    "-0",
    "0.000001",
    "9999.999999",
    "10000",
    "9999999.5",
    "2147483648",
    "1e300",
  ),
  fc.double({ min: 0, max: 10_000_000, noNaN: true }).map(String),
);
const day = fc.constantFrom("0000-01-01", "0001-01-01", "2026-11-30", "9999-12-31", "2024-02-29");
const words = fc.oneof(
  fc.constantFrom(
    "12,5 m3/ngày",
    "0,1 kVA",
    `${"9".repeat(60)} kva`,
    `${"9".repeat(60)} ha`,
    "a\\",
    "%",
    "_'\"",
    "100%",
  ),
  fc.string({ unit: "grapheme", maxLength: 20 }),
);
const given = fc.oneof(
  fc.tuple(fc.constantFrom(...lotRanges, "within"), amount),
  fc.tuple(fc.constant("readyBy"), day),
  fc.tuple(fc.constant("q"), words),
  fc.tuple(fc.constantFrom(...lotFacets), fc.oneof(fc.constantFrom("ready", "park", "sme"), words)),
  fc.tuple(
    fc.constant("near"),
    fc.constantFrom("10.2,106.4", "-90,180", "port", "nowhere", "90.0000000001,0"),
  ),
  fc.tuple(fc.constant("bbox"), fc.constantFrom("106,9,107,11", "0,0,0,0", "-180,-90,180,90")),
  fc.tuple(fc.constant("sort"), fc.constantFrom(...lotSorts)),
  fc.tuple(fc.constant("page"), fc.constantFrom("1", "10000", "1e3")),
);

test("the database answers every query that an address can ask", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(given, { maxLength: 6 }), async (search) => {
      const { query } = readLotQuery(new URLSearchParams(search));
      for (const asked of [query, readWords(query).asked]) {
        const { answeredBy } = await searchLots(asked, "vi", { db, search: nobody });
        expect(answeredBy).toBe("database");
      }
    }),
    { numRuns: 150 },
  );
}, 180_000);
