import type { ZoneKind } from "~/app/sites/model/lot-terms";
import type { ApplicationStatus, Prisma } from "~/prisma/generated/client";
import type { IndexDefinition } from "./index-definition";
import { indexSettings } from "./index-settings";
import type { SectorWords } from "./words/sectors";
import { loadSectorWords } from "./words/sectors";
import type { ZoneWords } from "./words/zone-words";
import { loadZoneWords } from "./words/zone-words";

/** One application, for staff alone: no public query may touch this index. Figures of the profile stay out of it. */
export interface ApplicationDocument {
  id: string;
  number: string;
  projectName: string;
  companyName: string;
  investorName: string;
  zoneId: string;
  zoneName: string;
  zoneKind: ZoneKind;
  lotId: string | null;
  status: ApplicationStatus;
  sectors: string[];
  /** of the latest score; null before the first */
  outcome: string | null;
  total: number | null;
  passed: boolean | null;
  submittedAt: string;
  /** for sorting; seconds since 1970 */
  submittedOrder: number;
  /** the receipt number's running part without its zeros, as people quote it */
  runningNumber: string;
  names: string[];
  trades: string[];
}

const searched = [
  { attribute: "number", because: "who types a receipt number means that application" },
  { attribute: "runningNumber", because: "the same, as people quote it" },
  { attribute: "projectName", because: "how officers speak of it" },
  { attribute: "companyName", because: "who files" },
  { attribute: "investorName", because: "the person who filed" },
  { attribute: "names", because: "the zone asked for; many share it" },
  { attribute: "trades", because: "the line of business; many share it" },
] as const;

const applicationFields = {
  id: true,
  number: true,
  projectName: true,
  companyName: true,
  investor: { select: { name: true } },
  zoneId: true,
  lotId: true,
  status: true,
  sectorVersion: true,
  sectorCode: true,
  submittedAt: true,
  scores: { select: { outcome: true, total: true, passed: true }, orderBy: { scoredAt: "desc" }, take: 1 },
} as const satisfies Prisma.ApplicationSelect;

type ApplicationRow = Prisma.ApplicationGetPayload<{ select: typeof applicationFields }>;

export const applications: IndexDefinition<ApplicationDocument> = {
  name: "applications",
  version: 1,
  settings: indexSettings({
    searched,
    filtered: ["zoneId", "status", "sectors", "outcome", "passed", "total"],
    sorted: ["submittedOrder", "total"],
    tieBreakers: ["submittedOrder:desc"],
    codes: ["number", "runningNumber"],
  }),
  async load(db, ids) {
    const rows = await db.application.findMany({
      where: { id: { in: [...ids] } },
      select: applicationFields,
    });
    const zones = await loadZoneWords(db, [...new Set(rows.map(({ zoneId }) => zoneId))]);
    const sectors = await loadSectorWords(db);
    return rows.flatMap((row) => {
      const zone = zones.get(row.zoneId);
      return zone ? [applicationDocument(row, zone, sectors)] : [];
    });
  },
  async idsAfter(db, after, limit) {
    const rows = await db.application.findMany({
      where: after === null ? {} : { id: { gt: after } },
      select: { id: true },
      orderBy: { id: "asc" },
      take: limit,
    });
    return rows.map(({ id }) => id);
  },
  count: (db) => db.application.count(),
};

function applicationDocument(
  row: ApplicationRow,
  zone: ZoneWords,
  sectors: SectorWords,
): ApplicationDocument {
  const { scores, investor, sectorVersion, sectorCode, submittedAt, ...shown } = row;
  const keys = sectors.withParents([{ sectorVersion, sectorCode }]);
  const latest = scores[0];
  return {
    ...shown,
    investorName: investor.name,
    zoneName: zone.zoneName,
    zoneKind: zone.zoneKind,
    sectors: keys,
    outcome: latest?.outcome ?? null,
    total: latest?.total?.toNumber() ?? null,
    passed: latest?.passed ?? null,
    submittedAt: submittedAt.toISOString(),
    submittedOrder: Math.floor(submittedAt.getTime() / 1000),
    runningNumber: row.number.replace(/^.*\D0*/, ""),
    names: zone.names,
    trades: sectors.wordsOf(keys),
  };
}
