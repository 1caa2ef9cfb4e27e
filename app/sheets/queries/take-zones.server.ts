import { translator } from "~/app/platform/i18n/i18n.server";
import { paths } from "~/app/platform/paths";
import type { ZoneStatus } from "~/app/sites/model/views/zone-page";
import { zoneListSearch } from "~/app/sites/model/zones/zone-list-address";
import type { ZoneListQuery } from "~/app/sites/model/zones/zone-list-query";
import { zonesFor } from "~/app/sites/queries/zone-list.server";
import type { TakenTable } from "../files/table-file.server";
import { aboutFile } from "../model/about-file";
import { tableOf } from "../model/table";
import { zoneColumns } from "../model/zones/zone-columns";
import { zoneFeature } from "../model/zones/zone-feature";
import { figureColumns, figureRows } from "../model/zones/zone-figure-rows";
import type { ZoneFileRow } from "../model/zones/zone-row";
import type { Reader } from "./reader";
import { wordsIn } from "./words.server";
import { zoneRows } from "./zone-rows.server";

/** The zones a query finds as a table to take away. */
export async function takeZones(query: ZoneListQuery, reader: Reader): Promise<TakenTable> {
  const { zones } = await zonesFor(query);
  const page = reader.origin + paths.zones(reader.lang, zoneListSearch(query));
  return zoneTable(await zoneRows(zones, reader), { ...reader, page });
}

/** Zones as a table, their figures as another. */
function zoneTable(rows: ZoneFileRow[], { lang, page }: Reader & { page: string }): TakenTable {
  const t = translator(lang);
  const words = wordsIn(lang);
  const about = aboutFile({
    title: t("sites:zones.title"),
    page,
    now: new Date(),
    rows: rows.length,
    total: rows.length,
    sources: rows.flatMap(sourcesOf),
  });
  return {
    about,
    words,
    tables: [
      tableOf(t("sheets:table.zones"), zoneColumns, rows, words),
      tableOf(t("sheets:table.figures"), figureColumns, figureRows(rows), words),
    ],
    features: rows.map((row) => zoneFeature(row, statusWords)),
  };
}

function statusWords(status: ZoneStatus) {
  return {
    vi: translator("vi")(`sites:zoneStatus.${status}`),
    en: translator("en")(`sites:zoneStatus.${status}`),
  };
}

function sourcesOf({ statuses, figures, connections, papers, sectorSources }: ZoneFileRow) {
  return [
    ...[...statuses, ...figures, ...connections, ...papers].map(({ source }) => source),
    ...sectorSources,
  ];
}
