import { paths } from "~/app/platform/paths";
import { zoneTitle } from "~/app/sites/model/zone-name";
import { both } from "../components/frame/says.server";
import type { SheetFacts } from "../components/frame/sheet";
import { LotSheet } from "../components/lot-sheet";
import type { LotSheetFacts } from "../model/lot-sheet";
import type { Reader } from "../queries/reader";
import { pdfFile } from "./pdf.server";

/** The sheet of one lot as the answer to a request. */
export function lotSheetFile(
  request: Request,
  facts: LotSheetFacts,
  { lang, origin }: Reader,
): Promise<Response> {
  const { lot, agency } = facts;
  const name = both("sites:lot.name", { vi: { code: lot.code }, en: { code: lot.code } })[lang];
  const paper: SheetFacts = {
    lang,
    title: `${name}, ${zoneTitle(lot.zone.name, lot.zone.kind)[lang]}`,
    agency,
    address: origin + paths.lot(lang, lot.id),
    ask: origin + paths.askAboutLot(lang, lot.id),
    madeAt: new Date().toISOString(),
    asOf: lot.source.asOf,
  };
  return pdfFile(request, { paper, facts, sheet: () => LotSheet({ facts, paper }) });
}
