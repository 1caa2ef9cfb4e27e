import { expect, test } from "vitest";
import type { ToldLot } from "~/app/contact/letters/alert-letters.server";
import { digestLetter } from "~/app/contact/letters/alert-letters.server";

function lots(count: number): ToldLot[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `lot-${at}`,
    title: `Lot ${at}`,
    address: `/lots/lot-${at}`,
    areaM2: 10_000,
    status: "ready",
    readyFrom: null,
    rentUsdM2Term: null,
  }));
}

function textOf(fresh: number, changed: number): string {
  const { parts } = digestLetter("en", {
    id: "0199a0c0-0000-7000-8000-000000000000",
    label: "Lots",
    address: "/lots",
    fresh: lots(fresh),
    changed: lots(changed).map((lot) => ({
      lot,
      known: { ...lot, status: "reserved" as const },
      changes: ["status" as const],
    })),
  });
  return JSON.stringify(parts);
}

test("what one mail has no room for is counted, new and changed lots alike", () => {
  expect(textOf(0, 30)).toContain("And 5 more");
  expect(textOf(26, 27)).toContain("And 3 more");
  expect(textOf(3, 26)).toContain("And 1 more");
  expect(textOf(25, 25)).not.toMatch(/And \d+ more/);
});

test("a mail says when a lot can be had as the portal does", () => {
  const [ready] = lots(1) as [ToldLot];
  const fresh: ToldLot[] = [
    ready,
    { ...ready, id: "coming", status: "construction", readyFrom: "2027-03-31" },
    { ...ready, id: "taken", status: "let", readyFrom: "2020-01-01" },
  ];
  const { parts } = digestLetter("en", { id: "0", label: "Lots", address: "/lots", fresh, changed: [] });
  const lines = parts.flatMap((part) => ("items" in part ? part.items : [])).map(({ lines }) => lines[2]);
  expect(lines).toEqual(["Hand-over: Now", "Hand-over: 31 March 2027", "Hand-over: –"]);
});
