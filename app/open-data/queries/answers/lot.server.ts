import { lotWithCriteria } from "~/app/matching/queries/place-pages.server";
import { db } from "~/app/platform/database/client.server";
import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import { zoneTitle } from "~/app/sites/model/zone-name";
import { isoDay } from "~/app/sites/queries/select-source.server";
import type { ApiLotWhole } from "../../model/answers/lot";
import type { Answer } from "./answer.server";

interface Asked {
  id: string;
  lang: Language;
}

const select = {
  confirmedOn: true,
  sureness: true,
  updatedAt: true,
} as const;

/** Everything public about one lot, or null where there is none. */
export async function lotWhole({ id, lang }: Asked): Promise<Answer<ApiLotWhole> | null> {
  const [found, row] = await Promise.all([lotWithCriteria(id), db.lot.findUnique({ where: { id }, select })]);
  if (!found || !row) return null;
  const { lot: page, criteria } = found;
  const { zone } = page;
  const body: ApiLotWhole = {
    id: page.id,
    code: page.code,
    status: page.status,
    reservedFor: page.reservedFor,
    areaM2: page.areaM2,
    powerKva: page.powerKva,
    waterM3Day: page.waterM3Day,
    wastewaterM3Day: page.wastewaterM3Day,
    rentUsdM2Term: page.rentUsdM2Term,
    maxDensityPercent: page.maxDensityPercent,
    readyFrom: page.readyFrom,
    ...page.coordinates,
    confirmedOn: isoDay(row.confirmedOn) ?? "",
    figureDates: page.dates,
    illustrative: row.sureness === "illustrative",
    zone: { id: zone.id, kind: zone.kind, name: zone.name, title: zoneTitle(zone.name, zone.kind) },
    localities: page.placesNow.map(({ id }) => id),
    formerLocalities: page.placesBefore.map(({ id }) => id),
    sectors: page.sectors,
    criteria: criteria && {
      setId: criteria.setId,
      number: criteria.number,
      name: criteria.name,
      link: `/api/v1/criteria/${criteria.setId}/${criteria.number}`,
    },
    shape: { type: "Polygon", coordinates: page.shape },
    source: page.source,
    url: paths.lot(lang, page.id),
    updatedAt: row.updatedAt.toISOString(),
  };
  return { body, maxAgeSeconds: 60 };
}
