import { publicFile } from "~/app/platform/http/public-file.server";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { TableFormat } from "~/app/platform/paths";
import type { AboutFile } from "../model/about-file";
import type { Table, Words } from "../model/table";
import { tableMediaTypes } from "../model/table-format";
import { aboutTables } from "./about-table.server";
import { csvOf } from "./csv.server";
import { xlsxOf } from "./xlsx.server";

export interface TakenTable {
  about: AboutFile;
  words: Words;
  /** the table asked for first; a workbook holds the others too */
  tables: Table[];
  /** GeoJSON features of the same rows */
  features: object[];
}

// A change is searchable within seconds, as on the page.
const maxAgeSeconds = 15;

/** Answers with a table as the file asked for. */
export function tableFile(request: Request, format: TableFormat, taken: TakenTable): Promise<Response> {
  const { about, tables, features, words } = taken;
  return publicFile(request, {
    name: fileName(about, format),
    type: tableMediaTypes[format],
    basis: [format, words.lang, about, tables, format === "geojson" ? features : null],
    maxAgeSeconds,
    links: [
      { to: about.page, rel: "canonical" },
      { to: about.licence.url, rel: "license" },
    ],
    make: () => makers[format](taken),
  });
}

const makers: Record<TableFormat, (taken: TakenTable) => Buffer | Promise<Buffer>> = {
  csv: ({ tables: [first] }) => (first ? csvOf(first) : Buffer.alloc(0)),
  xlsx: ({ tables, about, words }) =>
    xlsxOf([...tables, ...aboutTables(about, words)], translator(words.lang)("common:notPublished")),
  geojson: ({ about, features }) =>
    Buffer.from(JSON.stringify({ type: "FeatureCollection", metadata: about, features })),
};

/** A file that was cut says so in its name: "lô-đất-2026-11-24-5000-of-20000.csv" */
function fileName({ title, takenOn, rows, total }: AboutFile, format: TableFormat): string {
  const cut = rows < total ? `-${rows}-of-${total}` : "";
  return `${title.toLowerCase().replace(/[\s,]+/g, "-")}-${takenOn}${cut}.${format}`;
}
