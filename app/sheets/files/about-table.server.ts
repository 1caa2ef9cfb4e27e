import { formatDate, formatNumber } from "~/app/platform/i18n/format";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { SourceMark } from "~/app/sites/model/views/provenance";
import { titleIn } from "~/app/sites/model/views/provenance";
import type { AboutFile } from "../model/about-file";
import type { Column, Table, Words } from "../model/table";
import { tableOf } from "../model/table";

const sourceColumns: readonly Column<SourceMark>[] = [
  {
    key: "source",
    kind: "text",
    value: (source, { lang }) => `${source.publisher}, ${titleIn(source, lang)}`,
  },
  { key: "sureness", kind: "text", value: ({ sureness }, words) => words.sureness(sureness) },
  { key: "asOf", kind: "date", value: ({ asOf }) => asOf },
  { key: "sourceUrl", kind: "text", value: ({ url }) => url },
];

/** The last sheets of a workbook: the documents behind it; what it is, from when, and who may use it. */
export function aboutTables(about: AboutFile, words: Words): Table[] {
  const t = translator(words.lang);
  return [
    tableOf(t("sheets:table.sources"), sourceColumns, about.sources, words),
    {
      name: t("sheets:table.about"),
      headings: ["Bến Đỗ", about.title],
      kinds: ["text", "text"],
      rows: aboutLines(about, words),
    },
  ];
}

function aboutLines(about: AboutFile, { lang }: Words): string[][] {
  const t = translator(lang);
  const [rows, total] = [formatNumber(about.rows, lang), formatNumber(about.total, lang)];
  return [
    [t("sheets:about.takenOn"), formatDate(about.takenOn, lang)],
    [t("sheets:about.page"), about.page],
    [t("sheets:about.rows"), about.rows < about.total ? t("sheets:about.cut", { rows, total }) : rows],
    [t("sheets:about.licence"), `${about.licence.name}, ${about.licence.url}`],
    [t("sheets:about.cite"), t("sheets:about.citeText")],
    [t("sheets:about.empty"), t("sheets:about.emptyText")],
  ];
}
