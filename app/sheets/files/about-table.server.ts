import { formatNumber } from "~/app/platform/i18n/format";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { AboutFile } from "../model/about-file";
import type { Table, Words } from "../model/table";

/** The last sheet of a workbook: what it is, from when, from whom, and who may use it. */
export function aboutTable(about: AboutFile, words: Words): Table {
  const { lang } = words;
  const t = translator(lang);
  const [rows, total] = [formatNumber(about.rows, lang), formatNumber(about.total, lang)];
  const lines: [string, string][] = [
    [about.title, "Bến Đỗ"],
    [t("sheets:about.takenOn"), about.takenOn],
    [t("sheets:about.page"), about.page],
    [t("sheets:about.rows"), about.rows < about.total ? t("sheets:about.cut", { rows, total }) : rows],
    [t("sheets:about.licence"), `${about.licence.name}, ${about.licence.url}`],
    [t("sheets:about.cite"), t("sheets:about.citeText")],
    [t("sheets:about.empty"), t("sheets:about.emptyText")],
  ];
  const sources = about.sources.map(({ publisher, title, url, asOf, sureness }) => [
    `${publisher}, ${title}`,
    words.sureness(sureness),
    asOf,
    url,
  ]);
  return {
    name: t("sheets:table.about"),
    headings: [
      words.heading("source"),
      words.heading("sureness"),
      words.heading("asOf"),
      words.heading("sourceUrl"),
    ],
    kinds: ["text", "text", "date", "text"],
    rows: [...sources, [null, null, "", null], ...lines.map(([name, value]) => [name, value, "", null])],
  };
}
