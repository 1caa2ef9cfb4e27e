import { expect, test } from "vitest";
import { datasets } from "~/app/open-data/model/datasets";
import { loader } from "~/app/open-data/pages/catalog";
import { db } from "~/app/platform/database/client.server";
import { mostRows } from "~/app/sheets/model/taken";

interface Described {
  "dct:identifier": string;
  "dct:issued": { "@value": string };
  "dct:modified"?: { "@value": string };
  "dcat:distribution": Record<"@id" | "dcat:accessURL" | "dcat:downloadURL", unknown>[];
}

async function catalogue() {
  const response = await loader({ request: new Request("http://localhost/catalog.jsonld") });
  const said = await response.json();
  return { said, described: said["dcat:dataset"] as Described[] };
}

test("the catalogue and every dataset say when they last changed, never before they were published", async () => {
  const { said, described } = await catalogue();
  const days = described.map((dataset) => {
    const changed = dataset["dct:modified"]?.["@value"] ?? "";
    expect(changed, dataset["dct:identifier"]).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(changed >= dataset["dct:issued"]["@value"], dataset["dct:identifier"]).toBe(true);
    return changed;
  });
  expect(days).toHaveLength(datasets.length);
  expect(said["dct:modified"]["@value"]).toBe(days.sort().at(-1));
});

test("what is offered for download is whole; what comes in pages is only to be reached", async () => {
  const { described } = await catalogue();
  const lots = described.find((dataset) => dataset["dct:identifier"] === "lots");
  const downloads = lots?.["dcat:distribution"].filter((form) => "dcat:downloadURL" in form) ?? [];
  const paged = lots?.["dcat:distribution"].filter((form) => !("dcat:downloadURL" in form)) ?? [];
  const pathOf = (form: { "@id"?: unknown }) => new URL(String(form["@id"])).pathname;
  expect(paged.map(pathOf)).toEqual(["/api/v1/lots", "/api/v1/lots.geojson", "/api/v1/lots.csv"]);
  expect(downloads.map(pathOf)).toContain("/vi/lots.csv");
  expect(lots?.["dcat:distribution"].every((form) => "dcat:accessURL" in form)).toBe(true);
});

test("no file is called whole that could not hold every lot", async () => {
  const { shape, figureDates: _dates, ...lot } = await db.lot.findFirstOrThrow();
  const more = Array.from({ length: mostRows }, (_, at) => ({
    ...lot,
    id: `more-${at}`,
    code: `X${at}`,
    shape: JSON.parse(JSON.stringify(shape)),
    figureDates: {},
  }));
  await db.lot.createMany({ data: more });
  const { described } = await catalogue();
  const lots = described.find((dataset) => dataset["dct:identifier"] === "lots");
  expect(lots?.["dcat:distribution"].some((form) => "dcat:downloadURL" in form)).toBe(false);
});
