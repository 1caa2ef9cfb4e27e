import { expect, test } from "vitest";
import { underFaults } from "./under-faults";

test("each part may be killed or stopped under writes and reads, and nothing is lost", async () => {
  const { tally, acknowledged, lost, differing, faults } = await underFaults(1, 11);
  console.log(`${faults.join(", ")}: ${acknowledged.writes} writes acknowledged, ${tally}`);
  expect(acknowledged.writes).toBeGreaterThan(0);
  expect(lost).toEqual([]);
  expect(differing).toEqual([]);
  expect(tally.wrong).toEqual([]);
}, 600_000);
