import { expect, it } from "vitest";
import { projectProfile } from "~/app/scoring/profile";
import { largeApplications, largeInvestors } from "~/prisma/seed/large/applications";
import { largeLots } from "~/prisma/seed/large/lots";
import { largeZone } from "~/prisma/seed/large/zones";

it("large lots are the same for the same seed and others for another", () => {
  const zone = largeZone(7);
  expect(largeLots(zone, 60, 1)).toEqual(largeLots(zone, 60, 1));
  expect(largeLots(zone, 60, 2)).not.toEqual(largeLots(zone, 60, 1));
});

it.each([1, 2, 5, 33, 99, 100])(
  "a large zone of %i lots has exactly that many, with codes and ids of its own",
  (count) => {
    const { lots } = largeLots(largeZone(3), count, 9);
    expect(lots).toHaveLength(count);
    expect(new Set(lots.map(({ id }) => id)).size).toBe(count);
    expect(lots.every(({ id, areaM2 }) => id.startsWith("bench-00004-") && areaM2 > 2_000)).toBe(true);
  },
);

it("large zones stand apart by their id", () => {
  const ids = Array.from({ length: 1_000 }, (_, number) => largeZone(number).row.id);
  expect(new Set(ids).size).toBe(1_000);
  expect(ids.every((id) => id.startsWith("bench-"))).toBe(true);
});

it("large applications are the same for the same seed, with profiles that scoring accepts", () => {
  const [investor] = largeInvestors(1).map(({ id }) => id);
  const options = { count: 40, seed: 5, zoneIds: ["bench-00001"], investorIds: [investor ?? ""] } as const;
  const rows = largeApplications(options);
  expect(rows).toEqual(largeApplications(options));
  expect(new Set(rows.map(({ id }) => id)).size).toBe(40);
  expect(rows.every(({ number }) => number.startsWith("BENCH-"))).toBe(true);
  for (const { profile } of rows) expect(projectProfile.safeParse(profile).success).toBe(true);
});
