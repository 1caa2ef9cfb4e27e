import { expect, test } from "vitest";
import { handOver } from "~/app/sites/model/hand-over";

test.each([
  ["ready", "2026-03-31", { kind: "now", since: "2026-03-31" }],
  ["ready", null, { kind: "now", since: null }],
  ["construction", "2027-06-30", { kind: "on", day: "2027-06-30" }],
  ["planned", null, { kind: "unknown" }],
  ["suspended", null, { kind: "unknown" }],
  ["let", "2024-12-31", { kind: "none" }],
  ["reserved", "2026-12-31", { kind: "none" }],
] as const)("a lot that is %s, handed over from %s, can be had: %o", (status, readyFrom, when) => {
  expect(handOver({ status, readyFrom })).toEqual(when);
});
