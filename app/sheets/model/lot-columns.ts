import { lotPurposeLabels, lotStatusLabels, zoneKindLabels } from "~/app/sites/model/lot-labels";
import { titleIn } from "~/app/sites/model/views/provenance";
import { zoneTitle } from "~/app/sites/model/zone-name";
import type { LotRow } from "./lot-row";
import type { Column } from "./table";

/** A lot's line in CSV and Excel. Units stand in the headings. */
export const lotColumns: readonly Column<LotRow>[] = [
  { key: "id", kind: "text", value: ({ id }) => id },
  { key: "lot", kind: "text", value: ({ code }) => code },
  { key: "zoneId", kind: "text", value: ({ zoneId }) => zoneId },
  { key: "zone", kind: "text", value: (row, { lang }) => zoneTitle(row.zoneName, row.zoneKind)[lang] },
  { key: "kind", kind: "text", value: ({ zoneKind }, { lang }) => zoneKindLabels[zoneKind][lang] },
  {
    key: "place",
    kind: "text",
    value: ({ localities }, { lang }) => localities.map((place) => place[lang]).join("; ") || null,
  },
  { key: "status", kind: "text", value: ({ status }, { lang }) => lotStatusLabels[status][lang] },
  {
    key: "reservedFor",
    kind: "text",
    value: ({ reservedFor }, { lang }) => reservedFor && lotPurposeLabels[reservedFor][lang],
  },
  { key: "areaHa", kind: "number", value: ({ areaM2 }) => areaM2 / 10_000 },
  { key: "powerKva", kind: "number", value: ({ powerKva }) => powerKva },
  { key: "waterM3Day", kind: "number", value: ({ waterM3Day }) => waterM3Day },
  { key: "wastewaterM3Day", kind: "number", value: ({ wastewaterM3Day }) => wastewaterM3Day },
  { key: "rentUsdM2Term", kind: "number", value: ({ rentUsdM2Term }) => rentUsdM2Term },
  { key: "maxDensityPercent", kind: "number", value: ({ maxDensityPercent }) => maxDensityPercent },
  { key: "readyFrom", kind: "date", value: ({ readyFrom }) => readyFrom },
  {
    key: "sectors",
    kind: "text",
    value: ({ sectors }, { lang }) =>
      sectors.map(({ code, name }) => `${code} ${name[lang]}`).join("; ") || null,
  },
  { key: "distanceKm", kind: "number", value: ({ distanceKm }) => distanceKm ?? null },
  { key: "latitude", kind: "number", value: ({ latitude }) => latitude },
  { key: "longitude", kind: "number", value: ({ longitude }) => longitude },
  { key: "changedOn", kind: "date", value: ({ changedOn }) => changedOn },
  { key: "confirmedOn", kind: "date", value: ({ confirmedOn }) => confirmedOn },
  { key: "asOf", kind: "date", value: ({ source }) => source.asOf },
  { key: "sureness", kind: "text", value: ({ source }, words) => words.sureness(source.sureness) },
  {
    key: "source",
    kind: "text",
    value: ({ source }, { lang }) => `${source.publisher}, ${titleIn(source, lang)}`,
  },
  { key: "sourceUrl", kind: "text", value: ({ source }) => source.url },
  { key: "page", kind: "text", value: ({ page }) => page },
];
