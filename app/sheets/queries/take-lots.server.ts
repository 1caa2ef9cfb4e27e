import { translator } from "~/app/platform/i18n/i18n.server";
import { paths } from "~/app/platform/paths";
import { lotSearchParams } from "~/app/sites/model/lot-address";
import type { LotQuery } from "~/app/sites/model/lot-query";
import type { TakenTable } from "../files/table-file.server";
import { aboutFile } from "../model/about-file";
import { lotColumns } from "../model/lot-columns";
import { lotFeature } from "../model/lot-feature";
import type { LotRow } from "../model/lot-row";
import { tableOf } from "../model/table";
import { lotRows } from "./lot-rows.server";
import type { Reader } from "./reader";
import { wordsIn } from "./words.server";

/** Every lot a query finds, up to `mostRows`, as a table to take away. */
export async function takeLots(query: LotQuery, reader: Reader): Promise<TakenTable> {
  const { rows, total } = await lotRows(query, reader);
  const page = reader.origin + paths.lots(reader.lang, lotSearchParams({ ...query, page: 1 }));
  return lotTable(rows, { ...reader, page, total });
}

/** Lots as a table, with what the file says about itself. */
function lotTable(
  rows: LotRow[],
  { lang, page, total }: Reader & { page: string; total: number },
): TakenTable {
  const t = translator(lang);
  const words = wordsIn(lang);
  const sources = rows.map(({ source }) => source);
  return {
    about: aboutFile({
      title: t("sites:lots.title"),
      page,
      now: new Date(),
      rows: rows.length,
      total,
      sources,
    }),
    words,
    tables: [tableOf(t("sheets:table.lots"), lotColumns, rows, words)],
    features: rows.map(lotFeature),
  };
}
