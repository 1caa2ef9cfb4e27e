import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatHectares, formatNumber } from "~/app/platform/i18n/format";
import { paths } from "~/app/platform/paths";
import { NotPublished } from "~/app/ui/data/provenance";
import type { Column, Row } from "~/app/ui/data/table";
import { Table } from "~/app/ui/data/table";
import { lotSearchParams } from "../../../model/lot-address";
import type { LotQuery } from "../../../model/lot-query";
import type { LotHit } from "../../../model/lot-results";
import type { LotSort } from "../../../model/lot-terms";
import type { LotListPage } from "../../../model/views/lot-list";
import { PickBox } from "../../compare/pick-box";
import { LotStatusPill } from "../../facts/status";
import type { LotWords } from "./lot-words";
import { useLotWords } from "./lot-words";

/** The same lots in columns, to be read down; the heads of columns that can order the list are links. */
export function LotTable({ page: { query, results, today } }: { page: LotListPage }) {
  const { t } = useTranslation("sites");
  const words = useLotWords(today);
  return (
    <Table
      caption={t("lots.title")}
      captionHidden
      columns={useColumns(query, words)}
      rows={results.hits.map((lot) => rowOf(lot, words, query))}
    />
  );
}

function useColumns(query: LotQuery, words: LotWords): Column[] {
  const { t } = useTranslation("sites");
  const { term } = words;
  const sorted = (label: string, sort: LotSort, other?: LotSort) => headOf(query, words, label, sort, other);
  return [
    { key: "code", ...sorted(t("lot.code"), "code") },
    { key: "pick", label: <span className="visually-hidden">{words.pick}</span> },
    { key: "zone", label: t("lot.zone") },
    { key: "status", label: t("lot.status") },
    { key: "area", ...sorted(t("lot.areaHa"), "area-asc", "area-desc"), figures: true },
    { key: "rent", ...sorted(`${term.rent} (USD/m²)`, "rent-asc"), figures: true },
    { key: "ready", ...sorted(term.ready, "ready") },
    { key: "power", label: `${term.power} (kVA)`, figures: true },
    { key: "water", label: `${term.water} (${words.perDay})`, figures: true },
    { key: "wastewater", label: `${term.wastewater} (${words.perDay})`, figures: true },
    ...(query.near ? [{ key: "distance", ...sorted(t("lots.distance"), "distance"), figures: true }] : []),
    { key: "confirmed", label: t("lot.confirmedShort") },
  ];
}

/** A column that orders the list; pressed again it turns round, where it can. */
function headOf(query: LotQuery, { lang }: LotWords, label: string, sort: LotSort, other?: LotSort) {
  const sorted =
    query.sort === sort ? ("ascending" as const) : query.sort === other ? ("descending" as const) : undefined;
  const next = query.sort === sort && other ? other : sort;
  const to = paths.lots(lang, lotSearchParams({ ...query, sort: next, page: 1 }));
  return {
    sorted,
    label: (
      <Link to={to} preventScrollReset>
        {label}
      </Link>
    ),
  };
}

function rowOf(lot: LotHit, words: LotWords, query: LotQuery): Row {
  const { lang } = words;
  const number = (value: number | null) => (value === null ? <NotPublished /> : formatNumber(value, lang));
  const name = words.name(lot);
  const zone = words.zone(lot);
  return {
    key: lot.id,
    cells: [
      <Link key="lot" to={paths.lot(lang, lot.id)} aria-label={`${name}, ${zone}`}>
        {lot.code}
      </Link>,
      <PickBox key="pick" id={lot.id} name={`${name}, ${zone}`} label={words.pick} labelHidden />,
      <span key="zone" className="nowrap">
        {zone}
      </span>,
      <LotStatusPill key="status" status={lot.status} plain />,
      formatHectares(lot.areaM2, lang),
      number(lot.rentUsdM2Term),
      words.ready(lot) ?? <NotPublished key="ready" />,
      number(lot.powerKva),
      number(lot.waterM3Day),
      number(lot.wastewaterM3Day),
      ...(query.near ? [words.far(lot)] : []),
      <span key="confirmed" className="nowrap">
        {words.freshness(lot).words}
      </span>,
    ],
  };
}
