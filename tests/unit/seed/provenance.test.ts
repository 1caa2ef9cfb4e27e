import { expect, it } from "vitest";
import { zoneFigureKey } from "~/app/sites/model/zones/zone-figure-key";
import { agencies } from "~/prisma/seed/data/agencies";
import { infrastructure } from "~/prisma/seed/data/infrastructure/infrastructure";
import { localityKinds } from "~/prisma/seed/data/localities/kinds";
import { localities } from "~/prisma/seed/data/localities/localities";
import { localitySuccessions } from "~/prisma/seed/data/localities/successions";
import { sources } from "~/prisma/seed/data/sources/sources";
import { targets } from "~/prisma/seed/data/targets";
import { zoneConnections } from "~/prisma/seed/data/zones/connections";
import { zoneFigureRows } from "~/prisma/seed/data/zones/figures";
import { zonePapers } from "~/prisma/seed/data/zones/papers";
import { zoneStatuses } from "~/prisma/seed/data/zones/statuses";
import { zoneSectors } from "~/prisma/seed/data/zones/welcome";
import { zones } from "~/prisma/seed/data/zones/zones";
import { allLots } from "~/prisma/seed/lots/lots";

const sourceIds = new Set(sources.map(({ id }) => id));
const zoneIds = new Set(zones.map(({ id }) => id));
const ofZones = [...zoneFigureRows, ...zonePapers, ...zoneConnections, ...zoneSectors, ...zoneStatuses];

it("every row names a source that exists", () => {
  const rows = [
    ...ofZones,
    ...agencies,
    ...localities,
    ...localityKinds,
    ...localitySuccessions,
    ...targets,
    ...infrastructure,
    ...allLots().flatMap(({ lots }) => lots),
  ];
  for (const { sourceId } of rows) expect(sourceIds).toContain(sourceId);
  for (const { coordinateSourceId } of zones)
    if (coordinateSourceId) expect(sourceIds).toContain(coordinateSourceId);
  expect(sourceIds.size).toBe(sources.length);
});

it("every row about a zone names one that exists, and each zone has a status", () => {
  for (const { zoneId } of ofZones) expect(zoneIds).toContain(zoneId);
  const withStatus = new Set(zoneStatuses.map(({ zoneId }) => zoneId));
  expect([...zoneIds].filter((id) => !withStatus.has(id))).toEqual([]);
});

it("every figure's key is registered", () => {
  for (const { key } of zoneFigureRows) expect(zoneFigureKey.safeParse(key).success, key).toBe(true);
});

it("what is made up says so twice: in its source and in how sure it is", () => {
  for (const { sourceId, sureness } of [
    ...ofZones,
    ...infrastructure,
    ...allLots().flatMap(({ lots }) => lots),
  ]) {
    expect(sourceId === "illustrative").toBe(sureness === "illustrative");
  }
  expect(zoneFigureRows.some(({ sureness }) => sureness === "illustrative")).toBe(false);
  expect(zoneStatuses.some(({ sureness }) => sureness === "illustrative")).toBe(false);
});

it("sources that contradict each other stay side by side", () => {
  const areas = zoneFigureRows.filter(({ zoneId, key }) => zoneId === "kcn-an-hiep" && key === "total-area");
  expect(areas.map(({ amount }) => amount).sort()).toEqual(["65", "72", "72"]);
  const capital = zoneFigureRows.filter(
    ({ zoneId, key }) => zoneId === "kcn-phu-thuan" && key === "infrastructure-capital",
  );
  expect(capital.map(({ amount }) => amount).sort()).toEqual(["2126", "3539"]);
});

it("totals of two phases are the sum of their phases", () => {
  const amount = (key: string) =>
    Number(zoneFigureRows.find((row) => row.zoneId === "kcn-giao-long" && row.key === key)?.amount);
  expect(amount("phase-1-projects") + amount("phase-2-projects")).toBe(amount("projects"));
  expect(amount("projects-domestic") + amount("projects-foreign")).toBe(amount("projects"));
  for (const capital of ["capital-domestic", "capital-foreign"]) {
    expect(amount(`phase-1-${capital}`) + amount(`phase-2-${capital}`)).toBeCloseTo(amount(capital), 6);
  }
});

it("notes come in both languages or not at all", () => {
  for (const { noteVi, noteEn } of [...zoneFigureRows, ...zoneStatuses, ...targets, ...infrastructure]) {
    expect(Boolean(noteVi)).toBe(Boolean(noteEn));
  }
});

it("bodies that ended come after the bodies they went into", () => {
  const order: string[] = agencies.map(({ id }) => id);
  for (const agency of agencies) {
    if ("successorId" in agency)
      expect(order.indexOf(agency.successorId)).toBeLessThan(order.indexOf(agency.id));
  }
});

it("no rent is made up where none is published", () => {
  const priced = zoneFigureRows.filter(({ key }) => /rent|fee|price/.test(key));
  expect(priced).toEqual([]);
});

it("infrastructure is drawn by hand throughout, each once, and what works is due no more", () => {
  expect(new Set(infrastructure.map(({ id }) => id)).size).toBe(infrastructure.length);
  for (const { id, shapeSureness, status, expectedOn } of infrastructure) {
    expect(shapeSureness, id).toBe("illustrative");
    if (status === "operating") expect(expectedOn, id).toBeUndefined();
  }
});

it("a title of the portal's own wording, in brackets, comes in both languages", () => {
  const own = sources.filter(({ id, title }) => title.startsWith("[") || id === "illustrative");
  expect(own.length).toBeGreaterThan(20);
  for (const { title, titleEn } of own) {
    expect(titleEn, title).toBeTruthy();
    expect(titleEn?.startsWith("[")).toBe(title.startsWith("["));
  }
  for (const { title } of sources) expect(title).not.toContain(" / ");
});

it("nothing published speaks of how the portal came about", () => {
  const notes = [...zoneStatuses, ...zoneFigureRows].flatMap(({ noteVi, noteEn }) => [noteVi, noteEn]);
  const words = [...sources.map(({ title }) => title), ...notes].join("\n");
  expect(words).not.toMatch(/đề bài|\bbrief\b/i);
});
