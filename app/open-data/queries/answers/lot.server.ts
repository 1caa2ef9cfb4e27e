import { db } from "~/app/platform/database/client.server";
import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import { lotFigureDates } from "~/app/sites/model/figure-dates";
import { zoneTitle } from "~/app/sites/model/zone-name";
import { lotPage } from "~/app/sites/queries/lot-page.server";
import { isoDay } from "~/app/sites/queries/select-source.server";
import type { ApiLotWhole } from "../../model/answers/lot";
import type { Answer } from "./answer.server";

interface Asked {
  id: string;
  lang: Language;
}

const select = {
  rentUsdM2Term: true,
  maxDensityPercent: true,
  figureDates: true,
  confirmedOn: true,
  sureness: true,
  updatedAt: true,
} as const;

/** Everything public about one lot, or null where there is none. */
export async function lotWhole({ id, lang }: Asked): Promise<Answer<ApiLotWhole> | null> {
  const [page, row] = await Promise.all([lotPage(id), db.lot.findUnique({ where: { id }, select })]);
  if (!page || !row) return null;
  const { zone, criteria } = page;
  const body: ApiLotWhole = {
    id: page.id,
    code: page.code,
    status: page.status,
    reservedFor: page.reservedFor,
    areaM2: page.areaM2,
    powerKva: page.powerKva,
    waterM3Day: page.waterM3Day,
    wastewaterM3Day: page.wastewaterM3Day,
    rentUsdM2Term: row.rentUsdM2Term?.toNumber() ?? null,
    maxDensityPercent: row.maxDensityPercent,
    readyFrom: page.readyFrom,
    ...page.coordinates,
    confirmedOn: isoDay(row.confirmedOn) ?? "",
    figureDates: lotFigureDates.parse(row.figureDates),
    illustrative: row.sureness === "illustrative",
    zone: { id: zone.id, kind: zone.kind, name: zone.name, title: zoneTitle(zone.name, zone.kind) },
    localities: page.placesNow.map(({ id }) => id),
    formerLocalities: page.placesBefore.map(({ id }) => id),
    sectors: page.sectors,
    criteria: criteria && { ...criteria, link: `/api/v1/criteria/${criteria.setId}/${criteria.number}` },
    shape: { type: "Polygon", coordinates: page.shape },
    source: page.source,
    url: paths.lot(lang, page.id),
    updatedAt: row.updatedAt.toISOString(),
  };
  return { body, maxAgeSeconds: 60, changedAt: row.updatedAt };
}
