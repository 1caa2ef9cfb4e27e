import type { Bilingual } from "~/app/platform/i18n/languages";
import type { InfrastructureKind, InfrastructureStatus, Prisma } from "~/prisma/generated/client";
import { fold } from "../fold";
import type { IndexDefinition } from "../index-definition";
import { indexSettings } from "../index-settings";
import { nameKey } from "../words/name-key";
import { telex } from "../words/telex";

/** A road, port, plant or raw-material zone as Meilisearch holds it. */
export interface InfrastructureDocument {
  id: string;
  title: Bilingual;
  infrastructureKind: InfrastructureKind;
  status: InfrastructureStatus;
  expectedOn: string | null;
  illustrative: boolean;
  _geo: { lat: number; lng: number };
  names: string[];
  kindWords: string;
  statusWords: string;
  notes: string[];
  nameKeys: string[];
  typed: string[];
  /** what works comes before what is planned, the larger before the smaller of its kind */
  statusOrder: number;
  size: number;
  order: string;
}

const searched = [
  { attribute: "names", because: "a port or road is searched by its name" },
  { attribute: "kindWords", because: "what it is, in either language: who types 'port' wants any of them" },
  { attribute: "statusWords", because: "planned, under construction, working; many share it" },
  { attribute: "notes", because: "places it joins; said in passing" },
  { attribute: "typed", because: "exact marks (query-everything.ts)" },
] as const;

const kindWords: Record<InfrastructureKind, string> = {
  road: "đường, quốc lộ, đường tỉnh; road, highway",
  expressway: "đường cao tốc; expressway, motorway, highway",
  bridge: "cầu; bridge",
  port: "cảng, bến cảng, bến thủy, cầu tàu; port, harbour, wharf, jetty",
  substation: "trạm biến áp, TBA, cấp điện; substation, power supply, electricity",
  water_plant: "nhà máy nước, NMN, cấp nước sạch; water plant, waterworks, water supply",
  wastewater_plant: "trạm xử lý nước thải, XLNT; wastewater treatment plant, sewage",
  raw_material_zone: "vùng nguyên liệu, vùng sản xuất tập trung; raw-material zone, concentrated production",
};

const statusWords: Record<InfrastructureStatus, string> = {
  operating: "đang hoạt động, đang khai thác; operating, in use",
  construction: "đang xây dựng, đang thi công; under construction",
  planned: "quy hoạch, dự kiến; planned",
};
const byReadiness: readonly InfrastructureStatus[] = ["operating", "construction", "planned"];

const fields = {
  id: true,
  kind: true,
  nameVi: true,
  nameEn: true,
  aliases: true,
  status: true,
  expectedOn: true,
  capacity: true,
  sureness: true,
  noteVi: true,
  noteEn: true,
  latitude: true,
  longitude: true,
} as const satisfies Prisma.InfrastructureSelect;

type Row = Prisma.InfrastructureGetPayload<{ select: typeof fields }>;

export const infrastructure: IndexDefinition<InfrastructureDocument> = {
  name: "infrastructure",
  version: 1,
  settings: indexSettings({
    searched,
    filtered: ["nameKeys", "infrastructureKind", "status", "_geo"],
    sorted: ["order", "_geo"],
    tieBreakers: ["statusOrder:asc", "size:desc", "order:asc"],
    codes: ["typed"],
  }),
  async load(db, ids) {
    const rows = await db.infrastructure.findMany({ where: { id: { in: [...ids] } }, select: fields });
    return rows.map(infrastructureDocument);
  },
  async idsAfter(db, after, limit) {
    const where = after === null ? {} : { id: { gt: after } };
    const rows = await db.infrastructure.findMany({
      where,
      select: { id: true },
      orderBy: { id: "asc" },
      take: limit,
    });
    return rows.map(({ id }) => id);
  },
  count: (db) => db.infrastructure.count(),
};

function infrastructureDocument(row: Row): InfrastructureDocument {
  const names = [row.nameVi, row.nameEn, ...row.aliases];
  return {
    id: row.id,
    title: { vi: row.nameVi, en: row.nameEn },
    infrastructureKind: row.kind,
    status: row.status,
    expectedOn: row.expectedOn?.toISOString().slice(0, 10) ?? null,
    illustrative: row.sureness === "illustrative",
    _geo: { lat: row.latitude, lng: row.longitude },
    names,
    kindWords: kindWords[row.kind],
    statusWords: statusWords[row.status],
    notes: [row.noteVi, row.noteEn].filter((note) => note !== null),
    nameKeys: [...new Set(names.map(nameKey))],
    typed: [row.nameVi, ...row.aliases].map(telex),
    size: row.capacity?.toNumber() ?? 0,
    statusOrder: byReadiness.indexOf(row.status),
    order: fold(row.nameVi),
  };
}
