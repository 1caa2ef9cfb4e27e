import type * as z from "zod";
import { db } from "~/app/platform/database/client.server";
import { shapeOf } from "~/app/sites/queries/select-lot.server";
import type { lotFeatures } from "../../model/answers/geojson";
import type { ApiLot } from "../../model/answers/lots";
import type { Answer } from "./answer.server";
import { csvOf } from "./csv.server";
import type { AskedLots } from "./lots.server";
import { lotsPage } from "./lots.server";

export async function lotsAsGeojson(asked: AskedLots): Promise<Answer<z.output<typeof lotFeatures>>> {
  const { results, lots, links, maxAgeSeconds } = await lotsPage(asked, "/api/v1/lots.geojson");
  const rows = await db.lot.findMany({
    where: { id: { in: lots.map(({ id }) => id) } },
    select: { id: true, shape: true },
  });
  const shapes = new Map(rows.map(({ id, shape }) => [id, shapeOf(shape)]));
  const features = lots.map((properties) => {
    const coordinates = shapes.get(properties.id);
    const geometry = coordinates ? { type: "Polygon" as const, coordinates } : null;
    return { type: "Feature" as const, id: properties.id, geometry, properties };
  });
  const body = { type: "FeatureCollection" as const, numberMatched: results.total, links, features };
  return { body, maxAgeSeconds, links };
}

const columns: Record<string, (lot: ApiLot) => string | number | boolean | null> = {
  id: ({ id }) => id,
  code: ({ code }) => code,
  zone_id: ({ zone }) => zone.id,
  zone_vi: ({ zone }) => zone.title.vi,
  zone_en: ({ zone }) => zone.title.en,
  localities_vi: ({ localities }) => localities.map(({ vi }) => vi).join("; "),
  localities_en: ({ localities }) => localities.map(({ en }) => en).join("; "),
  status: ({ status }) => status,
  reserved_for: ({ reservedFor }) => reservedFor,
  area_m2: ({ areaM2 }) => areaM2,
  power_kva: ({ powerKva }) => powerKva,
  water_m3_day: ({ waterM3Day }) => waterM3Day,
  wastewater_m3_day: ({ wastewaterM3Day }) => wastewaterM3Day,
  rent_usd_m2_term: ({ rentUsdM2Term }) => rentUsdM2Term,
  ready_from: ({ readyFrom }) => readyFrom,
  latitude: ({ latitude }) => latitude,
  longitude: ({ longitude }) => longitude,
  changed_on: ({ changedOn }) => changedOn,
  confirmed_on: ({ confirmedOn }) => confirmedOn,
  illustrative: ({ illustrative }) => illustrative,
  distance_km: ({ distanceKm }) => distanceKm,
  nearest_vi: ({ nearest }) => nearest?.vi ?? null,
  nearest_en: ({ nearest }) => nearest?.en ?? null,
};

export async function lotsAsCsv(asked: AskedLots): Promise<Answer<string>> {
  const { lots, links, maxAgeSeconds } = await lotsPage(asked, "/api/v1/lots.csv");
  return { body: csvOf(columns, lots), maxAgeSeconds, links };
}
