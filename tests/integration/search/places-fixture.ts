import type { Database } from "~/app/platform/database/connect.server";
import type { LocalityKind } from "~/app/sites/model/locality-name";

const before = new Date("1976-01-01");
const lastDay = new Date("2025-06-30");
const reform = new Date("2025-07-01");
const proof = { sourceId: "test", sureness: "illustrative" } as const;

interface TestPlace {
  id: string;
  name: string;
  kind: LocalityKind;
  parentId?: string;
  aliases?: string[];
}

const former: TestPlace[] = [
  { id: "ben-tre", name: "Bến Tre", kind: "province" },
  { id: "ben-tre-binh-dai", name: "Bình Đại", kind: "district", parentId: "ben-tre" },
  { id: "ben-tre-chau-thanh", name: "Châu Thành", kind: "district", parentId: "ben-tre" },
  { id: "ben-tre-ba-tri", name: "Ba Tri", kind: "district", parentId: "ben-tre" },
  { id: "tp-ben-tre", name: "Bến Tre", kind: "city", parentId: "ben-tre" },
  { id: "binh-dai-long-dinh", name: "Long Định", kind: "commune", parentId: "ben-tre-binh-dai" },
  { id: "chau-thanh-an-phuoc", name: "An Phước", kind: "commune", parentId: "ben-tre-chau-thanh" },
  { id: "chau-thanh-an-hiep", name: "An Hiệp", kind: "commune", parentId: "ben-tre-chau-thanh" },
  { id: "ba-tri-an-hiep", name: "An Hiệp", kind: "commune", parentId: "ben-tre-ba-tri" },
  { id: "ba-tri-town", name: "Ba Tri", kind: "township", parentId: "ben-tre-ba-tri" },
  { id: "chau-thanh-an-hoa", name: "An Hóa", kind: "commune", parentId: "ben-tre-chau-thanh" },
  { id: "ba-tri-an-hoa-tay", name: "An Hòa Tây", kind: "commune", parentId: "ben-tre-ba-tri" },
  { id: "phu-hung", name: "Phú Hưng", kind: "commune", parentId: "tp-ben-tre" },
];

const present: TestPlace[] = [
  { id: "vinh-long", name: "Vĩnh Long", kind: "province" },
  { id: "phu-thuan", name: "Phú Thuận", kind: "commune", parentId: "vinh-long" },
  { id: "giao-long", name: "Giao Long", kind: "commune", parentId: "vinh-long" },
  { id: "phu-tuc", name: "Phú Túc", kind: "ward", parentId: "vinh-long" },
  { id: "an-hiep", name: "An Hiệp", kind: "commune", parentId: "vinh-long" },
  { id: "ba-tri", name: "Ba Tri", kind: "ward", parentId: "vinh-long" },
  { id: "tan-thuy", name: "Tân Thủy", kind: "ward", parentId: "vinh-long" },
  { id: "phu-khuong", name: "Phú Khương", kind: "ward", parentId: "vinh-long" },
  { id: "an-qui", name: "An Qui", kind: "commune", parentId: "vinh-long", aliases: ["An Quy"] },
];

const succession = [
  ["binh-dai-long-dinh", "phu-thuan"],
  ["chau-thanh-an-phuoc", "giao-long"],
  ["chau-thanh-an-hiep", "phu-tuc"],
  ["ba-tri-an-hiep", "an-hiep"],
] as const;

/** Present and former places, with the collisions that are real: two An Hiệp, three Bến Tre, two Ba Tri. */
export async function plantPlaces(db: Database): Promise<void> {
  await db.source.create({ data: { id: "test", title: "Test", publisher: "Test" } });
  await plant(db, former, { validFrom: before, validTo: lastDay });
  await plant(db, present, { validFrom: reform, validTo: null });
  await db.localitySuccession.createMany({
    data: succession.map(([predecessorId, successorId]) => ({
      predecessorId,
      successorId,
      effectiveOn: reform,
      ...proof,
    })),
  });
}

async function plant(
  db: Database,
  places: TestPlace[],
  dates: { validFrom: Date; validTo: Date | null },
): Promise<void> {
  await db.locality.createMany({
    data: places.map(({ kind: _, ...place }) => ({ aliases: [], ...place, ...dates, ...proof })),
  });
  await db.localityKindPeriod.createMany({
    data: places.map(({ id, kind }) => ({ localityId: id, kind, ...dates, ...proof })),
  });
}
