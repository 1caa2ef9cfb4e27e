import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { call } from "./call";

test.each([
  ["localities", "kind=ward", "28756"],
  ["sectors", "version=VSIC2025&level=2", "VSIC2025:10"],
  ["programme", "", "5000"],
])(
  "%s as CSV has a row for each that the JSON has, by the same conditions",
  async (register, asked, known) => {
    const { data } = await (await call(`/api/v1/${register}?${asked}`)).json();
    const csv = await (await call(`/api/v1/${register}.csv?${asked}`)).text();
    const rows: Record<string, string>[] = parse(csv, { columns: true });
    expect(rows).toHaveLength(data.length);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.some((row) => Object.values(row).includes(known))).toBe(true);
    for (const row of rows) expect(row.name_vi).not.toBe("");
  },
);

test("a kind that came later has its own day, source and sureness", async () => {
  const csv = await (await call("/api/v1/localities.csv?kind=ward&state=today")).text();
  const rows: Record<string, string>[] = parse(csv, { columns: true });
  const phuTuc = rows.find(({ id }) => id === "phu-tuc");
  expect(phuTuc).toMatchObject({
    from: "2025-07-01",
    sureness: "confirmed",
    kind: "ward",
    kind_from: "2026-06-09",
    kind_sureness: "secondary",
  });
});

test.each([
  ["localities", "state=today&kind=ward&kind=commune&lang=en"],
  ["infrastructure", "kind=port&status=operating"],
  ["localities", ""],
])("the GeoJSON of %s names the address it was asked at: %s", async (register, asked) => {
  const path = `/api/v1/${register}.geojson${asked === "" ? "" : `?${asked}`}`;
  const { links, features } = await (await call(path)).json();
  expect(links.self).toBe(path);
  expect(features.length).toBeGreaterThan(0);
});
