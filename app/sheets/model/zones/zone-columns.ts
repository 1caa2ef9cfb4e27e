import type { Language } from "~/app/platform/i18n/languages";
import { zoneKindLabels } from "~/app/sites/model/lot-labels";
import type { Place } from "~/app/sites/model/views/places";
import { zoneTitle } from "~/app/sites/model/zone-name";
import type { Column } from "../table";
import { newestFigure } from "./zone-figure-rows";
import type { ZoneFileRow } from "./zone-row";

function placesText(places: readonly Place[], lang: Language): string | null {
  return places.map(({ chain }) => chain.map((unit) => unit[lang]).join(", ")).join("; ") || null;
}

function sectorsText(
  { sectors }: ZoneFileRow,
  stance: "welcome" | "excluded",
  lang: Language,
): string | null {
  const chosen = sectors.filter((sector) => sector.stance === stance);
  return chosen.map(({ code, name }) => `${code} ${name[lang]}`).join("; ") || null;
}

/** A zone's line in CSV and Excel: the newest published figure of each kind. Every figure stands in a table of its own. */
export const zoneColumns: readonly Column<ZoneFileRow>[] = [
  { key: "id", kind: "text", value: ({ id }) => id },
  { key: "zone", kind: "text", value: ({ name, kind }, { lang }) => zoneTitle(name, kind)[lang] },
  { key: "kind", kind: "text", value: ({ kind }, { lang }) => zoneKindLabels[kind][lang] },
  { key: "place", kind: "text", value: ({ placesNow }, { lang }) => placesText(placesNow, lang) },
  { key: "placeBefore", kind: "text", value: ({ placesBefore }, { lang }) => placesText(placesBefore, lang) },
  { key: "agency", kind: "text", value: ({ agency }, { lang }) => agency?.name[lang] ?? null },
  {
    key: "status",
    kind: "text",
    value: ({ statuses: [newest] }, words) => (newest ? words.zoneStatus(newest.status) : null),
  },
  { key: "statusSince", kind: "date", value: ({ statuses }) => statuses[0]?.since ?? null },
  { key: "statusSource", kind: "text", value: ({ statuses }) => statuses[0]?.source.publisher ?? null },
  ...newestFigure("total-area", "areaHa"),
  ...newestFigure("leasable-area", "leasableHa"),
  ...newestFigure("occupancy", "occupancyPercent"),
  ...newestFigure("land-rent", "rentUsdM2Term"),
  { key: "lotsOpen", kind: "number", value: ({ lots }) => lots.open },
  { key: "lotsComing", kind: "number", value: ({ lots }) => lots.coming },
  { key: "lotsTaken", kind: "number", value: ({ lots }) => lots.taken },
  { key: "sectors", kind: "text", value: (row, { lang }) => sectorsText(row, "welcome", lang) },
  { key: "sectorsExcluded", kind: "text", value: (row, { lang }) => sectorsText(row, "excluded", lang) },
  { key: "latitude", kind: "number", value: ({ coordinates }) => coordinates?.latitude ?? null },
  { key: "longitude", kind: "number", value: ({ coordinates }) => coordinates?.longitude ?? null },
  {
    key: "sureness",
    of: "longitude",
    kind: "text",
    value: ({ coordinates }, words) => (coordinates?.sureness ? words.sureness(coordinates.sureness) : null),
  },
  { key: "page", kind: "text", value: ({ page }) => page },
];
