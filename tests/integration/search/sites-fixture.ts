import type { Database } from "~/app/platform/database/connect.server";
import type { LotStatus, ZoneKind } from "~/app/sites/model/lot-terms";
import { plantPlaces } from "./places-fixture";

const proof = { sourceId: "test", sureness: "illustrative" } as const;
const vsic = "VSIC2018";

const sectors = [
  { code: "C", level: 1, parentCode: null, nameVi: "Công nghiệp chế biến, chế tạo", nameEn: "Manufacturing" },
  {
    code: "10",
    level: 2,
    parentCode: "C",
    nameVi: "Sản xuất, chế biến thực phẩm",
    nameEn: "Manufacture of food products",
  },
  {
    code: "14",
    level: 2,
    parentCode: "C",
    nameVi: "Sản xuất trang phục",
    nameEn: "Manufacture of wearing apparel",
  },
  {
    code: "102",
    level: 3,
    parentCode: "10",
    nameVi: "Chế biến, bảo quản thủy sản",
    nameEn: "Processing and preserving of fish",
  },
  {
    code: "26",
    level: 2,
    parentCode: "C",
    nameVi: "Sản xuất sản phẩm điện tử",
    nameEn: "Manufacture of electronic products",
  },
];

interface TestZone {
  id: string;
  kind: ZoneKind;
  name: string;
  aliases?: string[];
  places: string[];
  lots: TestLot[];
}

type TestLot = [code: string, status: LotStatus, areaHa: number, sectors: string[], more?: MoreOfLot];
interface MoreOfLot {
  powerKva?: number;
  waterM3Day?: number;
  readyFrom?: string;
  reservedFor?: "sme" | "hi_tech";
}

const zones: TestZone[] = [
  {
    id: "phu-thuan",
    kind: "park",
    name: "Phú Thuận",
    places: ["phu-thuan", "binh-dai-long-dinh"],
    lots: [
      ["A1", "planned", 2, ["10"], { powerKva: 4000, waterM3Day: 80, readyFrom: "2027-06-30" }],
      ["A2", "planned", 3.5, ["10", "102"], { powerKva: 6000, readyFrom: "2027-12-31" }],
      ["A10", "construction", 5, ["14"], { powerKva: 2500, waterM3Day: 200, readyFrom: "2027-03-31" }],
      ["B1", "clearance", 1.25, ["26"], { reservedFor: "hi_tech" }],
      ["B2", "ready", 1, [], { reservedFor: "sme", readyFrom: "2026-10-01", powerKva: 630 }],
    ],
  },
  {
    id: "giao-long",
    kind: "park",
    name: "Giao Long",
    places: ["giao-long", "chau-thanh-an-phuoc"],
    lots: [
      ["B1", "let", 2, ["14"]],
      ["B2", "let", 2.5, ["10"], { powerKva: 1000, waterM3Day: 100 }],
    ],
  },
  {
    id: "an-hiep",
    kind: "park",
    name: "An Hiệp",
    places: ["phu-tuc", "chau-thanh-an-hiep"],
    lots: [
      ["A1", "let", 3, ["102"], { waterM3Day: 300 }],
      ["A3", "reserved", 1.5, ["10"]],
    ],
  },
  {
    id: "ba-tri-an-hiep-cluster",
    kind: "cluster",
    name: "Tân Hưng",
    places: ["an-hiep", "ba-tri-an-hiep"],
    lots: [["C1", "planned", 0.75, ["14"]]],
  },
  {
    id: "thi-tran-an-duc",
    kind: "cluster",
    name: "Thị trấn - An Đức",
    places: ["ba-tri", "ba-tri-town"],
    lots: [["C1", "ready", 1.1, ["10"], { powerKva: 400, readyFrom: "2026-01-01" }]],
  },
  {
    id: "an-hoa",
    kind: "cluster",
    name: "An Hóa",
    places: ["giao-long", "chau-thanh-an-hoa"],
    lots: [["D1", "planned", 2, ["26"]]],
  },
  {
    id: "an-hoa-tay",
    kind: "cluster",
    name: "An Hòa Tây",
    places: ["tan-thuy", "ba-tri-an-hoa-tay"],
    lots: [["D1", "ready", 2, ["102"]]],
  },
  {
    id: "son-quy",
    kind: "cluster",
    name: "Sơn Quy",
    aliases: ["Ấp Sơn Qui"],
    places: ["an-qui"],
    lots: [["E1", "suspended", 1, []]],
  },
];

const lotTotal = zones.reduce((sum, zone) => sum + zone.lots.length, 0);
export const planted = { zones: zones.length, lots: lotTotal };

export function lotId(zoneId: string, code: string): string {
  return `${zoneId}-${code.toLowerCase()}`;
}

/** Empties the database and plants eight small zones with every status, several sectors, and names that collide. */
export async function plantSites(db: Database): Promise<void> {
  await db.$executeRaw`TRUNCATE "Source", "Locality", "Sector", "Zone", "User", "CriteriaSet", "Outbox" CASCADE`;
  await plantPlaces(db);
  await db.sector.createMany({ data: sectors.map((sector) => ({ version: vsic, ...sector })) });
  for (const zone of zones) await plantZone(db, zone);
}

async function plantZone(db: Database, { places, lots, aliases = [], ...zone }: TestZone): Promise<void> {
  await db.zone.create({
    data: {
      ...zone,
      aliases,
      localities: { create: places.map((localityId) => ({ localityId })) },
      statuses: { create: { status: "planned", since: new Date("2025-07-01"), ...proof } },
    },
  });
  for (const lot of lots) await plantLot(db, zone.id, lot);
}

async function plantLot(db: Database, zoneId: string, [code, status, ha, own, more]: TestLot): Promise<void> {
  const { readyFrom, ...figures } = more ?? {};
  await db.lot.create({
    data: {
      id: lotId(zoneId, code),
      zoneId,
      code,
      status,
      areaM2: Math.round(ha * 10_000),
      ...figures,
      readyFrom: readyFrom ? new Date(readyFrom) : null,
      shape: { type: "Polygon", coordinates: [] },
      latitude: 10.2,
      longitude: 106.4,
      asOf: new Date("2026-11-01"),
      ...proof,
      sectors: { create: own.map((sectorCode) => ({ sectorVersion: vsic, sectorCode })) },
    },
  });
}
