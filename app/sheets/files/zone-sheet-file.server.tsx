import { paths } from "~/app/platform/paths";
import { zoneFullTitle } from "~/app/sites/model/zone-name";
import type { SheetFacts } from "../components/frame/sheet";
import { ZoneSheet } from "../components/zone-sheet";
import type { ZoneSheetFacts } from "../model/zones/zone-sheet";
import type { Reader } from "../queries/reader";
import { pdfFile } from "./pdf.server";

/** The sheet of one zone as the answer to a request. */
export function zoneSheetFile(
  request: Request,
  facts: ZoneSheetFacts,
  { lang, origin }: Reader,
): Promise<Response> {
  const { zone } = facts;
  const days = [...zone.figures, ...zone.statuses].flatMap(({ source }) => source.asOf ?? []).sort();
  const paper: SheetFacts = {
    lang,
    title: zoneFullTitle(zone.name, zone.kind)[lang],
    agency: zone.agency?.name ?? null,
    address: origin + paths.zone(lang, zone.id),
    ask: origin + paths.askAboutZone(lang, zone.id),
    madeAt: new Date().toISOString(),
    asOf: days.at(-1) ?? null,
  };
  return pdfFile(request, { paper, facts, sheet: () => ZoneSheet({ facts, paper }) });
}
