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
