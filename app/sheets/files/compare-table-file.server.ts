import type { CompareAddress } from "~/app/sites/model/compare/compare-address";
import type { Comparison } from "~/app/sites/model/compare/comparison";
import { comparisonTitle } from "../components/compare/row-words.server";
import { aboutFile } from "../model/about-file";
import { comparedAddress } from "../model/compared";
import { tableFormat } from "../model/table-format";
import type { Reader } from "../queries/reader";
import { wordsIn } from "../queries/words.server";
import { comparisonTable } from "./comparison-table.server";
import { tableFile } from "./table-file.server";

interface Compared {
  comparison: Comparison;
  address: CompareAddress;
  reader: Reader;
}

/** A comparison as CSV or Excel. */
export function compareTableFile(
  request: Request,
  { comparison, address, reader }: Compared,
): Promise<Response> {
  const table = comparisonTable({ comparison, lang: reader.lang });
  const about = aboutFile({
    title: comparisonTitle(comparison)[reader.lang],
    page: comparedAddress(address, reader),
    now: new Date(),
    rows: table.rows.length,
    total: table.rows.length,
    sources: comparison.sources,
  });
  const taken = { about, words: wordsIn(reader.lang), tables: [table], features: [] };
  return tableFile(request, tableFormat(new URL(request.url).pathname), taken);
}
