import { vietnamDay } from "~/app/platform/calendar";
import type { CompareAddress } from "~/app/sites/model/compare/compare-address";
import type { Comparison } from "~/app/sites/model/compare/comparison";
import { CompareSheet } from "../components/compare/compare-sheet";
import { comparisonTitle } from "../components/compare/row-words.server";
import type { SheetFacts } from "../components/frame/sheet";
import { comparedAddress } from "../model/compared";
import type { Reader } from "../queries/reader";
import { pdfFile } from "./pdf.server";

interface Compared {
  comparison: Comparison;
  address: CompareAddress;
  reader: Reader;
}

/** A comparison on landscape paper as the answer to a request. */
export function compareSheetFile(
  request: Request,
  { comparison, address, reader }: Compared,
): Promise<Response> {
  const now = new Date();
  const paper: SheetFacts = {
    lang: reader.lang,
    title: `${comparisonTitle(comparison)[reader.lang]} ${vietnamDay(now)}`,
    agency: null,
    address: comparedAddress(address, reader),
    madeAt: now.toISOString(),
    asOf: latestDay(comparison),
    landscape: true,
  };
  return pdfFile(request, { paper, facts: comparison, sheet: () => CompareSheet({ comparison, paper }) });
}

function latestDay({ sources }: Comparison): string | null {
  const days = sources.flatMap(({ asOf }) => asOf ?? []);
  return days.sort().at(-1) ?? null;
}
