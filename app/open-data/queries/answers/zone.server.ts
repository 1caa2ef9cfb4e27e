import { db } from "~/app/platform/database/client.server";
import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import type { ZoneFigureEntry } from "~/app/sites/model/views/zone-page";
import { zoneTitle } from "~/app/sites/model/zone-name";
import { zoneFigureKey } from "~/app/sites/model/zones/zone-figure-key";
import { figureUnits, zoneFigures } from "~/app/sites/model/zones/zone-figures";
import { shapeOf } from "~/app/sites/queries/select-lot.server";
import { zonePage } from "~/app/sites/queries/zone-page.server";
import type { ApiZoneWhole } from "../../model/answers/zone";
import type { Answer } from "./answer.server";

interface Asked {
  id: string;
  lang: Language;
}

const select = { outline: true, outlineSureness: true, updatedAt: true } as const;

/** A zone's whole data sheet, or null where there is none. */
export async function zoneWhole({ id, lang }: Asked): Promise<Answer<ApiZoneWhole> | null> {
  const [page, row] = await Promise.all([zonePage(id), db.zone.findUnique({ where: { id }, select })]);
  if (!page || !row) return null;
  const body: ApiZoneWhole = {
    id: page.id,
    kind: page.kind,
    name: page.name,
    title: zoneTitle(page.name, page.kind),
    agency: page.agency?.name ?? null,
    localities: page.placesNow.map(({ id }) => id),
    formerLocalities: page.placesBefore.map(({ id }) => id),
    coordinates: page.coordinates,
    outline: row.outline === null ? null : { type: "Polygon", coordinates: shapeOf(row.outline) },
    outlineSureness: row.outlineSureness,
    statuses: page.statuses.map(({ status, since, expectedNext, note, source }) => ({
      value: status,
      since,
      expectedNext,
      note,
      source,
    })),
    figures: page.figures.map(figureOf),
    sectors: page.sectors.map(({ version, code, name, stance }) => ({ version, code, name, stance })),
    connections: page.connections.map(({ kind, name, kilometres, source }) => ({
      kind,
      name,
      kilometres,
      source,
    })),
    papers: page.papers.map(({ number, issuedOn, subject, source }) => ({
      number,
      issuedOn,
      subject,
      source,
    })),
    lots: { total: page.lotsInAll, link: `/api/v1/lots?zone=${page.id}` },
    url: paths.zone(lang, page.id),
    updatedAt: row.updatedAt.toISOString(),
  };
  return { body, maxAgeSeconds: 60, changedAt: row.updatedAt };
}

function figureOf({ key, amount, words, note, source }: ZoneFigureEntry): ApiZoneWhole["figures"][number] {
  const { vi, en, unit } = zoneFigures[zoneFigureKey.parse(key)];
  return { key, label: { vi, en }, amount, words, unit: { ...figureUnits[unit] }, note, source };
}
