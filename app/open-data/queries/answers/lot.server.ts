import { lotWithCriteria } from "~/app/matching/queries/place-pages.server";
import { db } from "~/app/platform/database/client.server";
import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import { lotFigureDates } from "~/app/sites/model/figure-dates";
import { zoneTitle } from "~/app/sites/model/zone-name";
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
  const [page, row] = await Promise.all([lotWithCriteria(id), db.lot.findUnique({ where: { id }, select })]);
  if (!page || !row) return null;
  const { lot, criteria } = page;
  const { zone } = lot;
  const body: ApiLotWhole = {
    id: lot.id,
    code: lot.code,
    status: lot.status,
    reservedFor: lot.reservedFor,
    areaM2: lot.areaM2,
    powerKva: lot.powerKva,
    waterM3Day: lot.waterM3Day,
    wastewaterM3Day: lot.wastewaterM3Day,
    rentUsdM2Term: row.rentUsdM2Term?.toNumber() ?? null,
    maxDensityPercent: row.maxDensityPercent,
    readyFrom: lot.readyFrom,
    ...lot.coordinates,
    confirmedOn: isoDay(row.confirmedOn) ?? "",
    figureDates: lotFigureDates.parse(row.figureDates),
    illustrative: row.sureness === "illustrative",
    zone: { id: zone.id, kind: zone.kind, name: zone.name, title: zoneTitle(zone.name, zone.kind) },
    localities: lot.placesNow.map(({ id }) => id),
    formerLocalities: lot.placesBefore.map(({ id }) => id),
    sectors: lot.sectors,
    criteria: criteria && {
      setId: criteria.setId,
      number: criteria.number,
      name: criteria.name,
      link: `/api/v1/criteria/${criteria.setId}/${criteria.number}`,
    },
    shape: { type: "Polygon", coordinates: lot.shape },
    source: lot.source,
    url: paths.lot(lang, lot.id),
    updatedAt: row.updatedAt.toISOString(),
  };
  return { body, maxAgeSeconds: 60, changedAt: row.updatedAt };
}
