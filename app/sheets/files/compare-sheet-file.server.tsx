import { CompareSheet } from "../components/compare/compare-sheet";
import { both } from "../components/frame/says.server";
import type { SheetFacts } from "../components/frame/sheet";
import { vietnamDay } from "../model/about-file";
import type { Compared } from "../model/compared";
import { comparedAddress } from "../model/compared";
import type { ComparedFacts } from "../model/compared-facts";
import type { Reader } from "../queries/reader";
import { pdfFile } from "./pdf.server";

/** A comparison on landscape paper as the answer to a request. */
export function compareSheetFile(
  request: Request,
  { facts, compared, reader }: { facts: ComparedFacts; compared: Compared; reader: Reader },
): Promise<Response> {
  const now = new Date();
  const title = both(facts.of === "lot" ? "sheets:sheet.compareLots" : "sheets:sheet.compareZones")[
    reader.lang
  ];
  const paper: SheetFacts = {
    lang: reader.lang,
    title: `${title} ${vietnamDay(now)}`,
    agency: null,
    address: comparedAddress(compared, reader),
    madeAt: now.toISOString(),
    asOf: latestDay(facts),
    landscape: true,
  };
  return pdfFile(request, { paper, facts, sheet: () => CompareSheet({ facts, paper }) });
}

function latestDay(facts: ComparedFacts): string | null {
  const sources =
    facts.of === "lot"
      ? facts.rows.map(({ source }) => source)
      : facts.rows.flatMap(({ figures }) => figures.map(({ source }) => source));
  return (
    sources
      .flatMap(({ asOf }) => asOf ?? [])
      .sort()
      .at(-1) ?? null
  );
}
