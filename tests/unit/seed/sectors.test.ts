import { describe, expect, it } from "vitest";
import { sectorVersion } from "~/app/sites/model/sector-version";
import { sectors } from "~/prisma/seed/data/sectors/sectors";
import { zoneSectors } from "~/prisma/seed/data/zones/welcome";

describe.each([
  ["VSIC2018", 21],
  ["VSIC2025", 22],
] as const)("%s", (version, sections) => {
  const own = sectors.filter((sector) => sector.version === version);
  const byCode = new Map(own.map((sector) => [sector.code, sector]));

  it("has all its sections and each code once", () => {
    expect(own.filter(({ level }) => level === 1)).toHaveLength(sections);
    expect(byCode.size).toBe(own.length);
  });

  it("has parents one level up, standing before their children", () => {
    const order = own.map(({ code }) => code);
    for (const { code, level, parentCode } of own) {
      if (level === 1) expect(parentCode ?? null).toBeNull();
      else {
        expect(byCode.get(parentCode ?? "")?.level).toBe(level - 1);
        expect(order.indexOf(parentCode ?? "")).toBeLessThan(order.indexOf(code));
      }
    }
  });

  it("keeps leading zeros and ties length to level", () => {
    expect(byCode.get("01")?.parentCode).toBe("A");
    expect(byCode.get("032")?.parentCode).toBe("03");
    for (const { code, level } of own)
      expect(code).toMatch([/^[A-V]$/, /^\d{2}$/, /^\d{3}$/][level - 1] ?? /^$/);
  });

  it("has every division of manufacturing with a group at least", () => {
    const divisions = own.filter(({ parentCode }) => parentCode === "C").map(({ code }) => code);
    expect(divisions).toEqual(Array.from({ length: 24 }, (_, at) => String(10 + at)));
    for (const division of divisions)
      expect(own.some(({ parentCode }) => parentCode === division)).toBe(true);
  });

  it("is named in both languages, composed letters only", () => {
    for (const { nameVi, nameEn } of own) {
      expect(nameVi).toBe(nameVi.normalize("NFC").trim());
      expect(nameEn.length).toBeGreaterThan(2);
      expect(nameEn).toMatch(/^[\x20-\x7e]+$/);
    }
  });
});

it("versions differ where the law re-cut them", () => {
  const name = (version: string, code: string) =>
    sectors.find((sector) => sector.version === version && sector.code === code)?.nameVi;
  expect(name("VSIC2018", "J")).toBe("Thông tin và truyền thông");
  expect(name("VSIC2025", "J")).not.toBe(name("VSIC2018", "J"));
  expect(name("VSIC2018", "V")).toBeUndefined();
});

it("zones name sectors of the version in use that exist", () => {
  const known = new Set(sectors.filter(({ version }) => version === sectorVersion).map(({ code }) => code));
  for (const row of zoneSectors) {
    expect(row.sectorVersion).toBe(sectorVersion);
    expect(known).toContain(row.sectorCode);
  }
  const keys = zoneSectors.map(({ zoneId, sectorCode }) => `${zoneId} ${sectorCode}`);
  expect(new Set(keys).size).toBe(keys.length);
});
